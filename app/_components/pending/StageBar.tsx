/** The four stages of a read, and how far it is. For the eye; whoever listens is told in words. */
import { type ProgressStage, progressStages } from "@/lib/validation/schemas";
import { titleOf } from "../describeLines";

interface Props {
  /** Null before the first. */
  stage: ProgressStage | null;
  /** 0 to 1. */
  fraction: number;
}

export function StageBar({ stage: currentStage, fraction }: Props) {
  const current = currentStage ? progressStages.indexOf(currentStage) : -1;
  return (
    <ol aria-hidden="true">
      {progressStages.map((stage, index) => (
        <li key={stage} className={index < current ? "done" : index === current ? "now" : undefined}>
          {index === current && (
            <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(4, fraction * 100)} height="2" />
            </svg>
          )}
          {titleOf(stage)}
        </li>
      ))}
    </ol>
  );
}
