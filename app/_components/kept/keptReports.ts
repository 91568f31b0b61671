/**
 * Reports that were read signed out and that the reader chose to keep: in this browser's IndexedDB and nowhere else,
 * each with its receipt, as it will be saved when it is claimed. Rejects where the browser refuses storage.
 */
import { z } from "zod";
import { SavedReportSchema } from "@/lib/validation/savedReport";

export const KeptReportSchema = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  score: z.int().nullable(),
  label: z.string(),
  /** ISO 8601. */
  keptAt: z.iso.datetime(),
  /** With which an account takes it; null for one that came without. */
  receipt: z.string().nullable(),
  report: SavedReportSchema,
});
export type KeptReport = z.infer<typeof KeptReportSchema>;

const [databaseName, storeName] = ["firstpass", "reports"];

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("another tab holds an older store"));
  });
}

/** Runs one request on the store; resolves when its transaction is complete, so that what was written stays. */
async function onStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = ask(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export async function keepReport(report: KeptReport): Promise<void> {
  await onStore("readwrite", (store) => store.put(report));
}

export async function removeKept(id: string): Promise<void> {
  await onStore("readwrite", (store) => store.delete(id));
}

export interface KeptList {
  /** Newest first. */
  reports: KeptReport[];
  /** How many were kept by another version and fit no more. */
  unreadable: number;
}

export async function listKept(): Promise<KeptList> {
  const rows: unknown[] = await onStore("readonly", (store) => store.getAll());
  const parsed = rows.map((row) => KeptReportSchema.safeParse(row));
  const reports = parsed.flatMap(({ data }) => data ?? []);
  return {
    reports: reports.toSorted((one, other) => other.keptAt.localeCompare(one.keptAt)),
    unreadable: parsed.length - reports.length,
  };
}

/** null when there is none of that id, or it fits no more. */
export async function findKept(id: string): Promise<KeptReport | null> {
  const row: unknown = await onStore("readonly", (store) => store.get(id));
  return KeptReportSchema.safeParse(row).data ?? null;
}
