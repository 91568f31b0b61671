"use client";
/** The sample sheet: a note opens its reason in place, a quote opens its note. */
import { useState } from "react";
import { Sheet } from "../_components/sheet/Sheet";
import type { Sample } from "./sampleOf";

export function SampleSheet({ lines, findings, topFixes, opened }: Sample) {
  const [active, setActive] = useState(opened);
  return (
    <Sheet
      lines={lines}
      findings={findings}
      topFixes={topFixes}
      active={active}
      onLight={(finding, source) => source === "click" && setActive(finding)}
      expandable
    />
  );
}
