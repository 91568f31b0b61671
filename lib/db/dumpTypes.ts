/**
 * The tables of a database as Kysely's types, read from the catalog: what a column holds, whether it may be null,
 * whether it may be left out when written, and the words that a check allows. jsonb is unknown when read, so that a
 * schema has to be held against it, and text when written.
 */
import type { ClientBase } from "pg";

interface Column {
  table_name: string;
  name: string;
  type: string;
  nullable: boolean;
  generated: boolean;
  always: boolean;
  /** The definition of the check that lists this column's words. */
  words: string | null;
}

const columnsQuery = `
  select c.relname as table_name, a.attname as name, format_type(a.atttypid, null) as type,
    not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as generated,
    a.attidentity = 'a' or a.attgenerated <> '' as always,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) like 'CHECK ((' || a.attname || ' = ANY (ARRAY[%' limit 1) as words
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migrations'
  order by c.relname, a.attnum`;

/** By PostgreSQL's name: what pg gives when a column is read. A bigint comes as text, so that none is rounded. */
const scalars: Readonly<Record<string, string>> = {
  uuid: "string",
  text: "string",
  boolean: "boolean",
  integer: "number",
  smallint: "number",
  bytea: "Buffer",
};

/** By PostgreSQL's name: what is read and what may be written, where they differ. */
const pairs: Readonly<Record<string, readonly [read: string, written: string]>> = {
  "timestamp with time zone": ["Date", "Date | string"],
  bigint: ["string", "number"],
  jsonb: ["unknown", "string"],
};

function wordsOf(check: string): string {
  return [...check.matchAll(/'((?:[^']|'')*)'::text/g)].map((match) => `"${match[1]}"`).join(" | ");
}

function typeOf(column: Column): string {
  const pair = pairs[column.type];
  const scalar = column.words ? wordsOf(column.words) : scalars[column.type];
  if (!pair && !scalar) throw new Error(`dumpTypes knows no type for ${column.table_name}.${column.name}`);
  const orNull = (type: string) => (column.nullable && type !== "unknown" ? `${type} | null` : type);
  if (column.always) return `GeneratedAlways<${pair?.[0] ?? scalar}>`;
  if (!pair) return column.generated ? `Generated<${orNull(scalar ?? "")}>` : orNull(scalar ?? "");
  const [read, written] = [orNull(pair[0]), orNull(pair[1])];
  const inserted = column.generated || column.nullable ? `${written} | undefined` : written;
  return `ColumnType<${read}, ${inserted}, ${written}>`;
}

const pascal = (name: string): string => name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const header = `/** Generated from a migrated database by scripts/dumpSchema.mjs; never edited. Change it by a migration. */
import type { ColumnType, Generated, GeneratedAlways } from "kysely";
`;

/** The types as a module. @throws Error naming a column whose type it does not know. */
export async function dumpTypes(client: ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(columnsQuery);
  const tables = [...new Set(rows.map((row) => row.table_name))];
  const bodies = tables.map((table) => {
    const columns = rows.filter((row) => row.table_name === table).map((row) => `  ${row.name}: ${typeOf(row)};\n`);
    return `\nexport interface ${pascal(table)}Table {\n${columns.join("")}}\n`;
  });
  const all = tables.map((table) => `  ${table}: ${pascal(table)}Table;\n`).join("");
  return `${header}${bodies.join("")}\nexport interface DatabaseSchema {\n${all}}\n`;
}
