/** Where a deleted account leads. */
import type { Metadata } from "next";

export const metadata: Metadata = { title: "Account deleted", robots: { index: false } };

export default function GonePage() {
  return (
    <main className="prose-page desk-page" id="content">
      <h1>Your account is gone.</h1>
      <p className="lede">Nothing here leads to you any more. Reading works without an account, whenever you like.</p>
      <p className="mt-8">
        <a href="/">Go to the first page</a>
      </p>
    </main>
  );
}
