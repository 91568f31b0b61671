/** How the product does, for those named in ADMIN_EMAILS: charts, each with its table. For others there is no such page. */
import type { Metadata } from "next";
import { readProductSummary } from "@/lib/analytics/readSummary";
import type { ProductSummary } from "@/lib/validation/analyticsSchemas";
import { wordsOfEvent } from "../../../_components/page/eventWords";
import { formatMinute } from "../../../_components/page/formatMoment";
import { loadForPage } from "../../../_components/page/loadForPage";
import { PageFault } from "../../../_components/page/PageFault";
import { sessionUser } from "../../../_components/page/sessionUser";
import { BarRows } from "./BarRows";
import { Evaluations } from "./Evaluations";
import { FigureTable, TableUnder } from "./FigureTable";
import { formatAmount } from "./formatFigure";
import { ReadsChart } from "./ReadsChart";

export const metadata: Metadata = { title: "Figures", robots: { index: false } };
export const dynamic = "force-dynamic";

const nothing = <p className="text-ink-2">Nothing in this time.</p>;
const share = (part: number, whole: number): string => (whole > 0 ? `${Math.round((100 * part) / whole)} %` : "");
const mailWords: Readonly<Record<string, string>> = {
  report_ready: "Your report is ready",
  read_failed: "Your read failed",
  retention: "A word after a week away",
};

function Funnel({ funnel }: Pick<ProductSummary, "funnel">) {
  const rows = funnel.map(({ step, count }, index) => ({
    name: wordsOfEvent(step),
    value: count,
    figure: count.toLocaleString("en-GB"),
    note: index > 0 ? share(count, funnel[index - 1]?.count ?? 0) : "",
  }));
  return (
    <section aria-labelledby="h-funnel">
      <h2 id="h-funnel">From a read to a payment</h2>
      <p className="text-small text-ink-2">
        Each with its share of the one above. Counted by what happened, not by whom.
      </p>
      <BarRows rows={rows} />
      <TableUnder
        caption="From a read to a payment, step by step"
        head={["What", "Times", "Of the one above"]}
        rows={rows.map(({ name, value, note }) => [name, value, note || "–"])}
      />
    </section>
  );
}

function Payments({ payments }: Pick<ProductSummary, "payments">) {
  const bars = payments.map(({ month, plan, currency, paidMinor, refundedMinor }) => ({
    name: `${month}, ${plan}`,
    value: paidMinor - refundedMinor,
    figure: formatAmount(paidMinor - refundedMinor, currency),
  }));
  return (
    <section aria-labelledby="h-payments">
      <h2 id="h-payments">Payments, a year</h2>
      {payments.length === 0 && <p className="text-ink-2">Nothing was bought.</p>}
      {payments.length > 0 && (
        <>
          <p className="text-small text-ink-2">What was paid, less what went back.</p>
          <BarRows rows={bars} />
          <TableUnder
            caption="Payments by month and plan, newest first"
            head={["Month", "Plan", "Passes", "Paid", "Refunded"]}
            rows={payments.map(({ month, plan, currency, count, paidMinor, refundedMinor }) => [
              month,
              plan,
              count,
              formatAmount(paidMinor, currency),
              formatAmount(refundedMinor, currency),
            ])}
          />
        </>
      )}
    </section>
  );
}

export default async function AdminPage() {
  const { value: summary, fault } = await loadForPage(async () => readProductSummary(await sessionUser()));
  if (fault) {
    return (
      <main className="prose-page desk-page" id="content">
        <PageFault fault={fault} retry="/admin" isTitle />
      </main>
    );
  }
  const { users, days, funnel, failures, events, payments, mails, evals, asOf } = summary;
  return (
    <main className="prose-page desk-page wide-page admin" id="content">
      <h1>How the product does</h1>
      <p className="lede">
        {users.total} {users.total === 1 ? "account" : "accounts"}; within thirty days {users.made} made and{" "}
        {users.here} here. Asking for a word after a week away: {users.wantMail}.
      </p>
      <p className="text-small text-ink-2">As of {formatMinute(asOf)}; worked out anew every ten minutes.</p>
      <ReadsChart days={days} />
      <Funnel funnel={funnel} />
      <section aria-labelledby="h-failures">
        <h2 id="h-failures">What failed</h2>
        {failures.length === 0 && nothing}
        {failures.length > 0 && (
          <FigureTable
            caption="Failures, the most frequent first"
            head={["What", "Why", "Times"]}
            rows={failures.map(({ what, code, count }) => [what, code, count])}
          />
        )}
      </section>
      <Payments payments={payments} />
      <section aria-labelledby="h-mails">
        <h2 id="h-mails">Mail sent</h2>
        {mails.length === 0 && nothing}
        {mails.length > 0 && (
          <FigureTable
            caption="Mail sent, by kind"
            head={["Mail", "Sent"]}
            rows={mails.map(({ kind, count }) => [mailWords[kind] ?? kind, count])}
          />
        )}
      </section>
      <Evaluations evals={evals} />
      <section aria-labelledby="h-events">
        <h2 id="h-events">Everything recorded</h2>
        {events.length === 0 && nothing}
        {events.length > 0 && (
          <FigureTable
            caption="Events by name, the most frequent first"
            head={["What", "Times"]}
            rows={events.map(({ name, count }) => [wordsOfEvent(name), count])}
          />
        )}
      </section>
    </main>
  );
}
