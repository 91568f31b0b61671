/** What happens to a résumé, said as the code does it. */
import type { Metadata } from "next";
import { engineInForce } from "@/lib/feedback/engineInForce";
import { fetchesProfiles } from "@/lib/feedback/readLinkedInUrl";
import { pendingMinutes } from "@/lib/validation/pendingSchemas";

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
      {fetchesProfiles() && (
        <p>
          A LinkedIn profile given by its address is fetched for us by Bright Data, who is told that address and nothing
          else, and whose own rules apply to it. A profile given as a PDF, an archive or text is not shown to them.
        </p>
      )}
      <p>
        One case is different, and only when you ask for it: “Mail me when it is done”. Then the text is kept here until
        it has been read, encrypted under a key that is not in the database, and it is deleted when the read ends, after{" "}
        {pendingMinutes} minutes at the latest. Of a file, its lines are kept, and the file is not.
      </p>
      <h2>What is kept</h2>
      <p>
        Signed out, the report lives in the memory of your tab. Reload, and it is gone, unless you keep it: as a file,
        or in this browser, where it lies on your disk until you delete it or move it into an account.
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
      <h2>What an account keeps</h2>
      <p>
        Your e-mail address, when you made the account and were last here, which mail you want, and of what kind mail
        was sent to you and when. For each browser that is signed in: its name, as “Firefox on Linux”, a cookie that
        only we can read, and until when. Codes are kept as keyed hashes, for ten minutes.
      </p>
      <p>
        The reports that you read while signed in: the score, the ledger, the notes, and the lines that they quote. All
        other lines of the résumé are left out; of them we keep how many there are under which heading, and a keyed hash
        that tells one version from another. Your cases, as you wrote them. If you pay: what, when and how much, never a
        card number.
      </p>
      <p>
        Everything can be exported as one file and deleted on the account’s page. A deleted report can be brought back
        for a week. A deleted account leaves payments under a random number that leads to nobody, and until the month is
        over a keyed hash of the address with the free reads it has had.
      </p>
      <h2>What is sent to you</h2>
      <p>
        A code when you ask for one. Word of a read that you left running. After a week away, once, what your last
        report left to fix: only if you said yes to it, which you are asked once. The last two can be stopped by a link
        in the mail, without signing in. No mail holds a line of your résumé, and none tells us that you opened it.
      </p>
      <h2>What is counted</h2>
      <p>
        That something was done, and when: a read begun, finished or failed, by which engine; a report saved, compared
        or exported; a case, a sign-in, a purchase, mail stopped. For whoever is signed in it is kept under a keyed
        hash, for a year, and never with a word of what was read. You see your own on your account’s page and in the
        export, and it goes with the account.
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
