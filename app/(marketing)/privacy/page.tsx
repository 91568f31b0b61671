/** What happens to a résumé, said as the code does it. */
import type { Metadata } from "next";
import { engineInForce } from "@/lib/feedback/engineInForce";

export const metadata: Metadata = { title: "Privacy" };
export const dynamic = "force-dynamic";

export default function PrivacyPage() {
  const model = engineInForce().model;
  return (
    <main className="prose-page" id="content">
      <h1>Your résumé is read, and forgotten.</h1>
      <p className="lede">
        It is yours, and it is full of things that are nobody’s business. This is what we do with it.
      </p>
      <h2>Where it goes</h2>
      <p>
        From your browser to this server, over one request. It is parsed and judged in memory, the report streams back,
        and when the request ends the text is gone. A file is never written to disk.
      </p>
      {model ? (
        <p>
          On this server a model writes the prose. For that your text goes to <strong>{model.host}</strong>, whose own
          rules then apply to it. The score and the ledger are worked out here either way. “Read it here only”, beside
          the drop zone, keeps the text on this server.
        </p>
      ) : (
        <p>No model is set up on this server, so your text goes nowhere else.</p>
      )}
      <h2>What is kept</h2>
      <p>
        Signed out, the report lives in the memory of your tab. Reload, and it is gone; save it first if you want it.
        Signed in, the report is kept in your account: the lines that it quotes, your headings, and for the rest of your
        résumé blanks. The text itself is not. You can take everything with you as a file, and delete the account; then
        no row is left that leads to you.
      </p>
      <p>
        Your browser keeps your choice of light or dark, a cookie while you are signed in,
        {model ? " and a cookie with a random number that counts your free reads of the month." : " and nothing else."}{" "}
        There are no third-party scripts.
      </p>
      <p>
        Between the first page and the reading, what you gave us travels in the memory of the tab, encrypted. The key is
        used once; it lies in the tab’s storage for the moment that the next page takes to load, and is deleted there.
        The text itself is not written to your disk.
      </p>
      <h2>What the logs know</h2>
      <p>
        That a read happened: when, how long it took, how it ended, its request id, and a keyed hash of the address that
        it came from, for rate limits. No line of a résumé is logged, and anything that looks like a name tag (an e-mail
        address, a phone number, an account number) is scrubbed from errors before they are reported.
      </p>
    </main>
  );
}
