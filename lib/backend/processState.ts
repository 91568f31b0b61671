/**
 * State that must exist once per process. Next bundles routes apart and may give each its own copy of a module, so
 * a limiter or a count of open streams held in a module variable would exist several times; this slot does not.
 */
const slot = Symbol.for("firstpass.processState");
const holder = globalThis as { [slot]?: Map<string, unknown> };

/** The value under `name`, made by `create` on first use. One name always holds one type. */
export function processState<Value>(name: string, create: () => Value): Value {
  holder[slot] ??= new Map();
  if (!holder[slot].has(name)) holder[slot].set(name, create());
  return holder[slot].get(name) as Value;
}
