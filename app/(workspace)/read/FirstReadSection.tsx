"use client";
/** What a recruiter takes away in the first seconds. */
import type { SectionValue } from "@/lib/validation/schemas";

export function FirstReadSection({ value }: { value: SectionValue<"firstRead"> }) {
  if (value.firstRead.length === 0) return null;
  return (
    <section aria-labelledby="h-first">
      <h2 id="h-first">
        First read <small>What stays after seven seconds</small>
      </h2>
      <ol className="seven">
        {value.firstRead.map((read) => (
          <li key={read.seconds}>
            <span className="t">{read.seconds}</span>
            <p>{read.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
