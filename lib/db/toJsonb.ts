/**
 * A value as text for a jsonb column. PostgreSQL refuses NUL and half a surrogate pair inside jsonb; both become the
 * replacement character, one for one, so that offsets into the text stay right.
 */
export function toJsonb(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === "string" ? item.toWellFormed().replaceAll("\u0000", "\ufffd") : item,
  );
}
