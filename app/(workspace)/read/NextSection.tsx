"use client";
/** What to do next, in order. */
import type { SectionValue } from "@/lib/validation/schemas";

export function NextSection({ value }: { value: SectionValue<"nextSteps"> }) {
  if (value.nextSteps.length === 0) return null;
  return (
    <section aria-labelledby="h-next">
      <h2 id="h-next">Next</h2>
      <ol className="next">
        {value.nextSteps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
          <li key={index}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
