/**
 * One CSV file of LinkedIn's data archive as rows by column name. Some exports put notes above the header; it is found
 * by the columns that every such file has.
 */
import { parse } from "csv-parse/sync";
import { AppError } from "../../backend/errors";

export type CsvRow = Readonly<Record<string, string>>;

export interface CsvTable {
  rows: CsvRow[];
  /** True when no line of the file is the English header: another language, or another file by that name. */
  isForeign: boolean;
}

const damagedMessage =
  "A file in that archive is damaged. Download it from LinkedIn again, or save your profile as PDF there.";
/** Rows read of one file; nobody has more positions, and the rest of a hostile file is not looked at. */
const rowsMax = 500;
/** Lines in which the header must stand. */
const headerWithin = 20;

const fold = (name: string): string =>
  name
    .replace(/^\uFEFF/, "")
    .trim()
    .toLowerCase();

function parseRows(text: string): string[][] {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: rowsMax + headerWithin,
    });
    return isTable(rows) ? rows : [];
  } catch {
    // The library's error repeats the file's words, so that it goes no further.
    throw new AppError({ code: "UNREADABLE_DOCUMENT", message: damagedMessage, cause: "not a table" });
  }
}

/**
 * Reads a file whose header holds all `required` columns. Names of columns and values are trimmed; extra columns are kept.
 * @throws AppError UNREADABLE_DOCUMENT when it is no table
 */
export function readCsv(text: string, required: readonly string[]): CsvTable {
  const table = parseRows(text);
  const at = table.slice(0, headerWithin).findIndex((record) => {
    const names = record.map(fold);
    return required.every((name) => names.includes(name));
  });
  const header = table[at]?.map(fold);
  if (!header) return { rows: [], isForeign: table.length > 0 };
  const rows = table
    .slice(at + 1, at + 1 + rowsMax)
    .map((record) => Object.fromEntries(header.map((name, index) => [name, (record[index] ?? "").trim()])))
    .filter((row) => Object.values(row).some((value) => value !== ""));
  return { rows, isForeign: false };
}

function isTable(value: unknown): value is string[][] {
  return (
    Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === "string"))
  );
}
