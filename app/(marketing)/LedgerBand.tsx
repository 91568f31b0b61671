/** The ledger of the sample's first head, and the sum of all four. */
import { headNames, type ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { titleOf } from "../_components/describeLines";
import { LedgerTable } from "../_components/LedgerTable";

export function LedgerBand({ report }: { report: ResumeFeedbackResponse }) {
  const { value } = report.subscores.impact;
  return (
    <section className="band" id="score" aria-labelledby="h-band-score">
      <div className="in">
        <div>
          <h2 id="h-band-score">The score is arithmetic, and you see all of it</h2>
          <p className="lead">
            Four heads start at 50. Each check gives or takes points on lines that it names, and says where its rule
            comes from. The same text gives the same score.
          </p>
        </div>
        {value !== null && (
          <LedgerTable
            head="impact"
            value={value}
            entries={report.ledger.filter((entry) => entry.head === "impact")}
            caption="The impact ledger of the sample"
          />
        )}
        <Total report={report} />
      </div>
    </section>
  );
}

function Total({ report: { score, subscores } }: { report: ResumeFeedbackResponse }) {
  const judged = headNames.flatMap((head) => {
    const { value } = subscores[head];
    return value === null ? [] : [{ head, value }];
  });
  if (score === null) return null;
  const sum = judged.reduce((total, { value }) => total + value, 0);
  const spoken = `${judged.map(({ head, value }) => `${value} ${head}`).join(" plus ")}, divided by ${judged.length}, is ${score}`;
  return (
    <p className="total" role="img" aria-label={spoken}>
      {judged.map(({ head, value }, index) => (
        <Term
          key={head}
          value={value}
          name={titleOf(head)}
          isFirst={index === 0}
          isLast={index === judged.length - 1}
        />
      ))}
      <i>÷</i>
      <span className="div">
        {judged.length}
        <small>heads</small>
      </span>
      <i>=</i>
      <span className="tot">
        {score}
        <small data-sum={`: ${sum} ÷ ${judged.length}`}>Score</small>
      </span>
    </p>
  );
}

function Term({ value, name, isFirst, isLast }: { value: number; name: string; isFirst: boolean; isLast: boolean }) {
  return (
    <>
      {!isFirst && <i>+</i>}
      <span>
        {isFirst && <em>(</em>}
        {value}
        {isLast && <em className="r">)</em>}
        <small>{name}</small>
      </span>
    </>
  );
}
