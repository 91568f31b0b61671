/**
 * Where a page of a list ends: the time and the id of its last row, so that rows which come or go meanwhile neither
 * repeat nor skip the others. Times are whole milliseconds.
 */
import { z } from "zod";
import { AppError } from "../backend/errors";

export interface PageCursor {
  at: Date;
  id: string;
}

/** The cursor as clients hold it. */
export function encodeCursor({ at, id }: PageCursor): string {
  return Buffer.from(`${at.getTime()}.${id}`).toString("base64url");
}

/** @throws AppError VALIDATION_ERROR for what is no cursor of ours. */
export function decodeCursor(text: string): PageCursor {
  const [ms = "", id = ""] = Buffer.from(text, "base64url").toString("utf8").split(".");
  const at = new Date(/^\d{1,14}$/.test(ms) ? Number(ms) : Number.NaN);
  if (Number.isNaN(at.getTime()) || !z.uuid().safeParse(id).success) {
    throw new AppError({ code: "VALIDATION_ERROR", cause: "cursor" });
  }
  return { at, id };
}

/** Of `limit + 1` rows that were asked for the first `limit`, and the cursor of the next page when there is one. */
export function pageOf<Row extends { id: string; created_at: Date }>(rows: Row[], limit: number) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? encodeCursor({ at: last.created_at, id: last.id }) : null;
  return { page, nextCursor };
}
