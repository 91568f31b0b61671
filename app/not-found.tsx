/** No such page. */
import { SiteBar } from "./_components/SiteBar";

export default function NotFound() {
  return (
    <>
      <SiteBar />
      <main className="prose-page">
        <h1>There is nothing on this page.</h1>
        <p className="lede">The address may have lost a letter, or the page may be gone.</p>
        <p className="mt-8">
          <a className="btn" href="/">
            Go to the first page
          </a>
        </p>
      </main>
    </>
  );
}
