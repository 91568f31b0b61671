/** Passes as an account: what it is and until when, what is left of it, what was paid. */
import { systemClock } from "@/lib/backend/clock";
import { formatMoney, plans } from "@/lib/billing/plans";
import type { PassView } from "@/lib/validation/billingSchemas";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function standingOf(pass: PassView, nowMs: number): string {
  const until = day.format(new Date(pass.expiresAt));
  if (pass.status === "refunded") return "Paid back in full";
  if (pass.status === "disputed") return "On hold: your bank has asked for the payment back";
  if (new Date(pass.expiresAt).getTime() <= nowMs) return `Ran out on ${until}`;
  if (pass.left === 0) return `All used; ran until ${until}`;
  return `Good until ${until}`;
}

function PassRow({ pass, nowMs }: { pass: PassView; nowMs: number }) {
  const { plan, units, left, amountMinor, refundedMinor, currency, boughtAt, receiptUrl } = pass;
  const isOver = new Date(pass.expiresAt).getTime() <= nowMs;
  return (
    <tr>
      <td className="what">
        <b>{plans[plan].title}</b>
        <span className="sub">{standingOf(pass, nowMs)}</span>
        <span className="sub">
          Bought on {day.format(new Date(boughtAt))}
          {receiptUrl && (
            <>
              {" · "}
              <a href={receiptUrl} rel="noopener" target="_blank">
                Receipt<span className="vh"> of {day.format(new Date(boughtAt))}</span>
              </a>
            </>
          )}
        </span>
      </td>
      <td className="n wide-n">
        {isOver ? 0 : left} of {units}
      </td>
      <td className="n wide-n">
        {formatMoney(amountMinor, currency)}
        {refundedMinor > 0 && <span className="sub">{formatMoney(refundedMinor, currency)} back</span>}
      </td>
    </tr>
  );
}

export function PassTable({ passes }: { passes: readonly PassView[] }) {
  const nowMs = systemClock.now();
  return (
    <table className="acct passes">
      <caption className="vh">Your passes, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Pass</th>
          <th className="n wide-n" scope="col">
            Left
          </th>
          <th className="n wide-n" scope="col">
            Paid
          </th>
        </tr>
      </thead>
      <tbody>
        {passes.map((pass) => (
          <PassRow key={pass.id} pass={pass} nowMs={nowMs} />
        ))}
      </tbody>
    </table>
  );
}
