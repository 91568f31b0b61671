"use client";
/** What to mend first, at most three, and what to consider after that, folded until asked for. */
import { Collapsible } from "radix-ui";
import type { LedgerEntry, SectionValue } from "@/lib/validation/schemas";
import { FindingItem } from "./FindingItem";

interface Props {
  value: SectionValue<"findings">;
  ledger: readonly LedgerEntry[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

const words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

export function FindingsSections({ value, ledger, isOpen, onOpen }: Props) {
  const top = value.topFixes.flatMap((id) => value.findings.find((finding) => finding.id === id) ?? []);
  const further = value.findings.filter(
    (finding) =>
      !value.topFixes.includes(finding.id) && finding.severity !== "strong" && finding.severity !== "missing",
  );
  const taken = ledger.reduce((sum, entry) => sum + entry.taken, 0);
  const byTop = top.reduce((sum, finding) => sum + Math.max(0, -finding.points), 0);
  if (top.length === 0 && further.length === 0) return null;
  return (
    <section aria-labelledby="h-fix">
      <h2 id="h-fix">
        {top.length > 0 ? "Fix first" : "To consider"}{" "}
        {taken > 0 && byTop > 0 && (
          <small className="tnum">
            {byTop} of the {taken} points taken off
          </small>
        )}
      </h2>
      {top.length === 0 && <p className="mb-2">Nothing here stands in your way. What follows is polish.</p>}
      {top.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
      {top.length === 0 && further.map((finding) => <FindingItem key={finding.id} finding={finding} />)}
      {top.length > 0 && further.length > 0 && (
        <Collapsible.Root className="more" open={isOpen} onOpenChange={onOpen}>
          <Collapsible.Trigger className="link">
            {isOpen ? "Fold these away" : `${words[further.length] ?? further.length} smaller to consider`}
          </Collapsible.Trigger>
          <Collapsible.Content forceMount>
            {further.map((finding) => (
              <FindingItem key={finding.id} finding={finding} />
            ))}
          </Collapsible.Content>
        </Collapsible.Root>
      )}
    </section>
  );
}
