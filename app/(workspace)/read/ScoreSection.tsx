"use client";
/** The score with its sum, and the four heads as scales that open their ledger in place. */
import { Accordion } from "radix-ui";
import { useEffect, useState } from "react";
import { type Engine, headNames, type SectionValue } from "@/lib/validation/schemas";
import { sumsOf } from "../../_components/LedgerTable";
import { HeadRow } from "./HeadRow";

interface Props {
  value: SectionValue<"score">;
  rubricVersion: string | null;
  engine: Engine | null;
}

function sumOfHeads({ score, subscores }: SectionValue<"score">): string | null {
  const judged = headNames.flatMap((head) => subscores[head].value ?? []);
  if (score === null || judged.length === 0) return null;
  if (judged.length === 1) return `One head judged: ${score} of 100.`;
  return `(${judged.join(" + ")}) ÷ ${judged.length} = ${score} of 100.`;
}

export function ScoreSection({ value, rubricVersion, engine }: Props) {
  const [open, setOpen] = useState<string[]>([]);
  useEffect(() => {
    // On paper every account stands open: it cannot be opened there.
    const openAll = (): void => setOpen([...headNames]);
    window.addEventListener("beforeprint", openAll);
    return () => window.removeEventListener("beforeprint", openAll);
  }, []);
  const isJudged = headNames.some((head) => value.subscores[head].value !== null);
  const rubric = rubricVersion ? `Rubric ${rubricVersion}, ` : "";
  return (
    <section aria-labelledby="h-score">
      <h2 id="h-score">
        Score{" "}
        <small className="tnum">
          {rubric}
          {engine === "model" ? "with a model’s notes" : "local engine"}
        </small>
      </h2>
      {value.score === null ? (
        <div className="score">
          <div>
            <p className="lab">{value.label}</p>
            {/* Why stands in the verdict above; where no head is judged there is nothing to say of each. */}
            <p className="sumline">{isJudged ? value.scoreReason : "No points were given, and none were taken."}</p>
          </div>
        </div>
      ) : (
        <div className="score">
          <p className="num">
            {value.score}
            <span className="vh"> of 100</span>
          </p>
          <div>
            <p className="lab">{value.label}</p>
            <p className="sumline tnum">
              {sumOfHeads(value)}
              <br />
              The same text always gives the same score.
            </p>
          </div>
        </div>
      )}
      {isJudged && <Heads value={value} open={open} onOpen={setOpen} />}
    </section>
  );
}

interface HeadsProps extends Pick<Props, "value"> {
  open: string[];
  onOpen: (open: string[]) => void;
}

function Heads({ value, open, onOpen }: HeadsProps) {
  return (
    <div className="heads">
      <p className="key" aria-hidden="true">
        <span />
        <svg className="tnum" aria-hidden="true">
          <text x="0" y="12">
            0
          </text>
          <text x="50%" y="12" textAnchor="middle">
            50
          </text>
          <text x="100%" y="12" textAnchor="end">
            100
          </text>
        </svg>
      </p>
      <Accordion.Root type="multiple" value={open} onValueChange={onOpen}>
        {headNames.map((head) => {
          const entries = value.ledger.filter((entry) => entry.head === head);
          return (
            <HeadRow key={head} head={head} subscore={value.subscores[head]} entries={entries} sums={sumsOf(entries)} />
          );
        })}
      </Accordion.Root>
    </div>
  );
}
