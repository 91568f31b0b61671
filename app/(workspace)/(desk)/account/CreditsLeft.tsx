/** What is left of model reads; nothing where none are counted. */
import type { Credits } from "@/lib/validation/accountSchemas";
import { formatDay } from "../../../_components/page/formatMoment";

const reads = (count: number): string => (count === 1 ? "1 model read" : `${count} model reads`);

export function CreditsLeft({ credits }: { credits: Credits }) {
  if (!credits.metered) return null;
  return (
    <>
      <h2>Model reads</h2>
      <p>
        {credits.left === 0 ? "None left. " : `${reads(credits.left)} left. `}
        The local engine, the score and the ledger are free and not counted.
      </p>
      <ul>
        {credits.grants.map(({ reason, left, expiresAt }) => (
          <li key={`${reason}-${expiresAt}`}>
            {reads(left)} {reason === "free" ? "of this month" : "of a pass"}, until {formatDay(expiresAt)}
          </li>
        ))}
      </ul>
    </>
  );
}
