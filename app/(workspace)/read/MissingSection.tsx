"use client";
import { toldSearch } from "@/lib/validation/absenceWords";
import type { SectionValue } from "@/lib/validation/schemas";
/** What is absent and where it was looked for, and the gaps that the lines leave open. */
import { nameLines } from "../../_components/describeLines";
import { Mark } from "../../_components/Mark";

export function MissingSection({ value: { gaps, missing } }: { value: SectionValue<"missing"> }) {
  return (
    <>
      {gaps.length > 0 && (
        <section aria-labelledby="h-gap">
          <h2 id="h-gap">Gaps</h2>
          <ul className="absent">
            {gaps.map(({ what, why, anchors }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
              <li key={index}>
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
      )}
      {missing.length > 0 && (
        <section aria-labelledby="h-mis">
          <h2 id="h-mis">Missing</h2>
          <ul className="absent">
            {missing.map(({ what, lookedIn }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
              <li key={index}>
                <Mark kind="missing" />
                <div>
                  <h3>{what}</h3>
                  <p>{toldSearch(lookedIn)}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
