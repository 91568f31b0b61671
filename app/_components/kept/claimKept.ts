/**
 * Puts the reports of this browser into the account that is signed in, each once. One that the account has, or that
 * some account has taken, leaves the browser; one that could not be taken stays, and says why.
 */
import { z } from "zod";
import { callApi } from "../api/callApi";
import type { ReadTrouble } from "../api/readTrouble";
import { type KeptReport, listKept, removeKept } from "./keptReports";

const ClaimedSchema = z.object({ id: z.uuid() });

export interface Claims {
  /** How many the account has now. */
  claimed: number;
  /** Why the first of those left was not taken. */
  trouble: ReadTrouble | null;
}

async function claim({ id, receipt, report }: KeptReport): Promise<ReadTrouble | null> {
  const answer = await callApi("/api/reports", ClaimedSchema, { method: "POST", body: { receipt, report } });
  if (!answer.isOk && answer.trouble.errorCode !== "CONFLICT") return answer.trouble;
  await removeKept(id);
  return null;
}

/** Rejects where the browser refuses storage. */
export async function claimKept(): Promise<Claims> {
  const { reports } = await listKept();
  const claims: Claims = { claimed: 0, trouble: null };
  for (const kept of reports) {
    if (kept.receipt === null) continue;
    const trouble = await claim(kept);
    if (trouble) claims.trouble ??= trouble;
    else claims.claimed += 1;
  }
  return claims;
}
