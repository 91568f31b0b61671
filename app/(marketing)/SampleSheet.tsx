/** The sample sheet: a note opens its reason in place, a quote opens its note; `driveSample` makes them. */
import { SheetLines } from "../_components/sheet/SheetLines";
import type { Sample } from "./sampleOf";

export function SampleSheet({ lines, findings, topFixes, opened }: Sample) {
  return (
    <div className="sheet" id="sample">
      <SheetLines lines={lines} findings={findings} topFixes={topFixes} active={opened} expandable />
    </div>
  );
}
