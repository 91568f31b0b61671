"use client";
/** Line by line rewrites, and those that were withheld because they said more than the line does. */
import type { SectionValue } from "@/lib/validation/schemas";
import { RewriteItem } from "./RewriteItem";

export function RewritesSection({ value }: { value: SectionValue<"rewrites"> }) {
  const { rewrites, withheld } = value;
  if (rewrites.length === 0 && withheld.length === 0) return null;
  const asks = rewrites.some((rewrite) => rewrite.placeholders.length > 0);
  return (
    <section aria-labelledby="h-rw">
      <h2 id="h-rw">Rewrites {asks && <small>Answer in the brackets</small>}</h2>
      {rewrites.map((rewrite, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
        <RewriteItem key={`${rewrite.line}-${index}`} rewrite={rewrite} />
      ))}
      {withheld.map(({ line, reason }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
        <p key={`${line}-${index}`} className="withheld">
          A rewrite of line {line} was withheld: {reason}
        </p>
      ))}
    </section>
  );
}
