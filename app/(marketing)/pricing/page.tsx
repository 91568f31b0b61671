/** What is free, what is for sale and on which terms; and where nothing is sold, that. */
import type { Metadata } from "next";
import { freeReadWords } from "@/lib/billing/freeReads";
import { formatMoney, isPlanName, planNames, plans } from "@/lib/billing/plans";
import { type SaleInForce, saleInForce } from "@/lib/payments/saleInForce";
import { OwnScript } from "../../_components/OwnScript";
import { ownBundle } from "../ownBundle";
import { BuyForm } from "./BuyForm";
import { FreeRow } from "./FreeRow";

export const metadata: Metadata = { title: "Plans" };
export const dynamic = "force-dynamic";

function ledeOf({ isOpen, isUnmetered }: SaleInForce): string {
  if (isUnmetered) return "No model is set up on this server. Every read is by our own rules, free and not counted.";
  if (!isOpen) return "Nothing can be bought on this server. What is free stays free.";
  const from = formatMoney(Math.min(...planNames.map((name) => plans[name].amountMinor)), "usd");
  return `The score and its ledger are free for good. A model’s prose costs from ${from}, paid once; nothing renews.`;
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PricingPage({ searchParams }: Props) {
  const { left } = await searchParams;
  const sale = saleInForce();
  return (
    <main className="prose-page" id="content">
      <h1>{sale.isOpen ? "What it costs, and what never does." : "Nothing is for sale here."}</h1>
      <p className="lede">{ledeOf(sale)}</p>
      {isPlanName(left) && (
        <p className="told" role="status">
          You left the checkout of “{plans[left].title}” without paying. Nothing was charged.
        </p>
      )}
      <div className="plan-list">
        <FreeRow reads={sale.isUnmetered ? null : freeReadWords} />
        {sale.isOpen && <BuyForm chosen={isPlanName(left) ? left : "pack"} isStandIn={sale.isStandIn} />}
      </div>
      {!sale.isOpen && (
        <p className="mt-8">
          <a className="btn" href="/read">
            Read a résumé
          </a>
        </p>
      )}
      {sale.isOpen && <OwnScript code={ownBundle("pricing")} />}
    </main>
  );
}
