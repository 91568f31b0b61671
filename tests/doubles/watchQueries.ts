/** The statements that some work sends to the database, in order, with their values. */
import { Client } from "pg";

export interface Statement {
  text: string;
  values: unknown[];
}

/** Runs `work` and gives back what it sent beside what it came to. */
export async function watchQueries<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: Statement[] }> {
  const prototype = Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const { query } = prototype;
  const statements: Statement[] = [];
  prototype.query = function watched(this: unknown, ...given: unknown[]) {
    const [first, second] = given;
    if (typeof first === "string") statements.push({ text: first, values: Array.isArray(second) ? second : [] });
    else {
      const { text, values = Array.isArray(second) ? second : [] } = first as { text?: string; values?: unknown[] };
      if (text) statements.push({ text, values });
    }
    return query.apply(this, given);
  };
  try {
    return { result: await work(), statements };
  } finally {
    prototype.query = query;
  }
}
