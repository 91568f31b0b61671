/**
 * What the user gave to be read, held in this tab's memory and nowhere else: not in storage, not in the address.
 * A reload forgets it.
 */
import type { ReportSource } from "@/lib/validation/reportSource";
import type { EngineChoice } from "@/lib/validation/schemas";

export interface HeldRead {
  source: ReportSource;
  text: string;
  file: File | null;
  jobDescription: string;
  targetRole: string;
  engine: EngineChoice;
  /** Of a LinkedIn profile: its address, where it is given by that, and a résumé to hold it against. */
  profileUrl: string;
  resumeText: string;
  /** True when the user does not wait for it: it is read in the background, and word of it comes by mail. */
  leaves: boolean;
}

let held: HeldRead | null = null;

export function holdRead(read: HeldRead | null): void {
  held = read;
}

export function heldRead(): HeldRead | null {
  return held;
}
