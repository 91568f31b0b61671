"use client";
/** The findings of the report in view and the ways to light one, for every part of the page that names them. */
import { createContext, useContext } from "react";
import type { Finding, LedgerEntry, ReportLine } from "@/lib/validation/schemas";

export interface FindingsView {
  lines: readonly ReportLine[];
  findings: readonly Finding[];
  topFixes: readonly string[];
  active: string | null;
  /** Lights a finding of the report; the sheet follows. */
  light: (finding: string) => void;
  /** Lights a finding and brings both panes to it. */
  open: (finding: string) => void;
  /** Shows the finding's quote on the sheet in the drawer of a narrow screen. */
  showInPlace: (finding: string) => void;
}

export const FindingsContext = createContext<FindingsView>({
  lines: [],
  findings: [],
  topFixes: [],
  active: null,
  light: () => undefined,
  open: () => undefined,
  showInPlace: () => undefined,
});

export const useFindings = (): FindingsView => useContext(FindingsContext);

/** The finding that an entry of the ledger belongs to: same check, and a line in common. */
export function findingOfEntry(findings: readonly Finding[], entry: LedgerEntry): string | null {
  const lines = new Set(entry.anchors.map((anchor) => anchor.line));
  const match = findings.find(
    (finding) => finding.check === entry.check && finding.anchors.some((anchor) => lines.has(anchor.line)),
  );
  return match?.id ?? null;
}
