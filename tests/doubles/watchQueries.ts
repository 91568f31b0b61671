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
  const { query } = Client.prototype;
  const statements: Statement[] = [];
  function watched(this: unknown, ...given: unknown[]): unknown {
    const [first, second] = given;
    if (typeof first === "string") statements.push({ text: first, values: Array.isArray(second) ? second : [] });
    else {
      const { text, values = Array.isArray(second) ? second : [] } = first as { text?: string; values?: unknown[] };
      if (text) statements.push({ text, values });
    }
    return Reflect.apply(query, this, given);
  }
  Reflect.set(Client.prototype, "query", watched);
  try {
    return { result: await work(), statements };
  } finally {
    Reflect.set(Client.prototype, "query", query);
  }
}
