/**
 * Stripe's request form: `line_items[0][price_data][currency]=usd` as nested data. Only what the SDK writes is read;
 * a key that would reach into an object's prototype is refused.
 */
export type FormValue = string | FormValue[] | { [key: string]: FormValue };

const forbidden = new Set(["__proto__", "prototype", "constructor"]);

function toLists(value: FormValue): FormValue {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, toLists(inner)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** The parameters of a body or of a query string. @throws RangeError for a forbidden key. */
export function readForm(text: string): { [key: string]: FormValue } {
  const root: { [key: string]: FormValue } = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.split(/[[\]]+/).filter((part) => part !== "");
    const last = path.pop();
    if (last === undefined || [...path, last].some((part) => forbidden.has(part))) throw new RangeError("bad key");
    let at = root;
    for (const part of path) {
      const inner = at[part];
      if (typeof inner === "object" && !Array.isArray(inner)) at = inner;
      else {
        const made: { [key: string]: FormValue } = {};
        at[part] = made;
        at = made;
      }
    }
    at[last] = value;
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, toLists(value)]));
}

/** The value at a path, as text; undefined when it is absent or no text. */
export function textAt(form: FormValue | undefined, ...path: (string | number)[]): string | undefined {
  let at: FormValue | undefined = form;
  for (const part of path) {
    if (typeof at !== "object") return undefined;
    at = Array.isArray(at) ? at[Number(part)] : at[String(part)];
  }
  return typeof at === "string" ? at : undefined;
}

/** The text values of an object, for `metadata`. */
export function textsIn(form: FormValue | undefined): Record<string, string> {
  if (typeof form !== "object" || Array.isArray(form)) return {};
  return Object.fromEntries(
    Object.entries(form).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );
}
