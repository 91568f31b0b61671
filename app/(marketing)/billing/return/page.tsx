/**
 * Where a buyer comes back to. Every state of a purchase stands here as a sentence; billingReturn.ts asks how it stands
 * and shows the one that is true.
 */
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { formatMoney, planNames, plans } from "@/lib/billing/plans";
import type { CheckoutState } from "@/lib/validation/billingSchemas";
import { OwnScript } from "../../../_components/OwnScript";
import { ownBundle } from "../../ownBundle";

export const metadata: Metadata = { title: "Your purchase", robots: { index: false } };
export const dynamic = "force-dynamic";

type Shown = CheckoutState["state"] | "asking" | "unknown" | "unreachable";

interface SayingProps {
  when: Shown;
  title: string;
  children: ReactNode;
}

function Saying({ when, title, children }: SayingProps) {
  return (
    <section data-when={when} hidden={when !== "asking"}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </section>
  );
}

/** What was bought; the script shows the plan it was. */
function Bought() {
  return planNames.map((name) => {
    const { title, gives, amountMinor, currency } = plans[name];
    return (
      <span key={name} data-plan={name} hidden>
        “{title}”, {formatMoney(amountMinor, currency)}. {gives}
      </span>
    );
  });
}

const Receipt = () => (
  <p data-if="receipt" hidden>
    <a data-slot="receipt" rel="noopener" target="_blank" href="/billing">
      Your receipt
    </a>{" "}
    is with Stripe, which sends it by mail as well.
  </p>
);

export default function BillingReturnPage() {
  return (
    <main className="prose-page purchase" id="content">
      <Saying when="asking" title="Asking Stripe how it went …">
        <p className="lede">This takes a second or two.</p>
      </Saying>
      <Saying when="paid" title="Paid. Your reads are ready.">
        <p className="lede">
          <Bought />
        </p>
        <p>
          To be used until <time data-slot="until" />.
        </p>
        <Receipt />
        <div data-if="waits" hidden>
          <p>
            One step is left: sign in with the e-mail address that you paid with, and the pass is yours on every device.
          </p>
          <p className="acts">
            <a className="btn" href="/sign-in?next=/billing">
              Sign in
            </a>
          </p>
        </div>
        <p className="acts" data-if="ready" hidden>
          <a className="btn" href="/">
            Have a résumé read
          </a>
          <a href="/billing">See your passes</a>
        </p>
      </Saying>
      <Saying when="processing" title="Under way.">
        <p className="lede">
          <Bought />
        </p>
        <p>
          Your bank has not confirmed the payment yet; some ways of paying take days. You need not wait here: the reads
          are added the moment it clears, and this page says so if it is still open.
        </p>
      </Saying>
      <Saying when="open" title="Not paid yet.">
        <p className="lede">The checkout is still open, and nothing was charged.</p>
        <p className="acts">
          <a className="btn" href="/pricing">
            Back to the plans
          </a>
        </p>
      </Saying>
      <Saying when="failed" title="The payment did not go through.">
        <p className="lede">Your bank sent it back. Nothing was charged, and nothing was added.</p>
        <p className="acts">
          <a className="btn" href="/pricing">
            Try another way to pay
          </a>
        </p>
      </Saying>
      <Saying when="expired" title="That checkout has lapsed.">
        <p className="lede">It was open for too long. Nothing was charged.</p>
        <p className="acts">
          <a className="btn" href="/pricing">
            Start again
          </a>
        </p>
      </Saying>
      <Saying when="refunded" title="Paid back in full.">
        <p className="lede">The money is on its way back to you, and the reads that were left are gone.</p>
        <Receipt />
      </Saying>
      <Saying when="disputed" title="On hold.">
        <p className="lede">
          Your bank has asked for this payment back. While that is open, the reads that were left are held; should the
          bank decide for the payment, they come back.
        </p>
      </Saying>
      <Saying when="unknown" title="We know no such purchase.">
        <p className="lede">
          This address names none of ours. If you have paid, sign in with the address that you paid with: what you
          bought is there.
        </p>
        <p className="acts">
          <a className="btn" href="/billing">
            See your passes
          </a>
        </p>
      </Saying>
      <Saying when="unreachable" title="We could not ask just now.">
        <p className="lede" data-slot="trouble" />
        <p>What you paid is not lost: it is added when Stripe tells us, whether or not this page is open.</p>
        <p className="acts">
          <button type="button" className="btn" data-retry="">
            Ask again
          </button>
        </p>
      </Saying>
      <noscript>
        <p>
          This page needs JavaScript to ask. What you paid is added without it:{" "}
          <a href="/billing">your passes are here</a>.
        </p>
      </noscript>
      <OwnScript code={ownBundle("billingReturn")} />
    </main>
  );
}
