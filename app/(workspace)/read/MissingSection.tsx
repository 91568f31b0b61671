"use client";
import type { SectionValue } from "@/lib/validation/schemas";
/** What is absent and where it was looked for, and the gaps that the lines leave open. */
import { nameLines } from "../../_components/describeLines";
import { Mark } from "../../_components/Mark";

export function MissingSection({ value }: { value: SectionValue<"missing"> }) {
  const { gaps, missing } = value;
  if (gaps.length === 0 && missing.length === 0) return null;
  return (
    <section aria-labelledby="h-mis">
      <h2 id="h-mis">Missing</h2>
      <ul className="absent">
        {missing.map(({ what, lookedIn }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
          <li key={`m${index}`}>
            <Mark kind="missing" />
            <div>
              <h3>{what}</h3>
              <p>{lookedIn}</p>
            </div>
          </li>
        ))}
        {gaps.map(({ what, why, anchors }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
          <li key={`g${index}`}>
            <Mark kind="missing" word="Gap" />
            <div>
              <h3>{what}</h3>
              <p>{why}</p>
              {anchors.length > 0 && <p className="meta">{nameLines(anchors)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
