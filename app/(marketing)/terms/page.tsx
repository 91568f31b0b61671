/** The terms, in the words of the product: what it is and is not, what is paid for, how one leaves. */
import type { Metadata } from "next";

export const metadata: Metadata = { title: "Terms" };
export const dynamic = "force-dynamic";

export default function TermsPage() {
  return (
    <main className="prose-page" id="content">
      <h1>What you can hold us to, and what not.</h1>
      <p className="lede">Short, because the product is. Using Firstpass means that you agree to this page.</p>
      <h2>What it is</h2>
      <p>
        A reader of résumés. It counts points by a published list of checks, quotes the lines that they rest on, and
        suggests other words. The same text gets the same score. With a model set up, a model writes the prose, and what
        it says is checked against your lines before you see it.
      </p>
      <h2>What it is not</h2>
      <p>
        It is no promise of an interview or a job, and no legal or career advice. A check can be wrong about your line,
        and a recruiter can see it otherwise. What you send out under your name is yours to judge: read every rewrite
        before you use it, and put nothing into a blank that is not true.
      </p>
      <h2>What is yours</h2>
      <p>
        Your résumé, and what is written about it. Give us only what is yours to give. What we do with it is on the{" "}
        <a href="/privacy">privacy page</a>.
      </p>
      <h2>What is paid for</h2>
      <p>
        The local engine, the score and the ledger are free and not counted. Model reads beyond the free ones of a month
        are sold in passes. A pass is one payment; nothing renews by itself. A read that fails, or that the local engine
        had to do from the start, costs no model read.
      </p>
      <p>
        A pass runs out on the day that it names, used or not. A refund takes back what is left of the reads that it
        pays for, never more; ask for one by answering your receipt. The law of your country may give you more than this
        page does, and then it holds.
      </p>
      <h2>What would be unfair</h2>
      <p>
        Reading other people’s résumés without their leave, getting around the limits, or trying to reach what belongs
        to others. Limits slow that down; an account that goes on can be closed.
      </p>
      <h2>How you leave</h2>
      <p>
        Without an account there is nothing to leave. An account is deleted on its own page, at once, by you; a saved
        report that you delete can be brought back for a week and is then gone. You can take everything along before.
      </p>
      <h2>When it is down</h2>
      <p>
        It is offered as it is. We do not promise that it is always there, and are not liable for what follows from a
        day without it, as far as the law lets us say so.
      </p>
    </main>
  );
}
