/** Whether a line names a place, as LinkedIn writes places: "City, State, Country", "Greater X Area", "Remote". */

const states =
  "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming District_of_Columbia Ontario Quebec British_Columbia Alberta Manitoba Saskatchewan Nova_Scotia New_Brunswick England Scotland Wales Northern_Ireland New_South_Wales Victoria Queensland Bavaria Catalonia Lombardy Maharashtra Karnataka".split(
    " ",
  );

function countryNames(): string[] {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
}

const known: ReadonlySet<string> = new Set(
  [...states.map((name) => name.replaceAll("_", " ")), ...countryNames(), "UK", "USA", "Czech Republic", "Turkey"].map(
    (name) => name.toLowerCase(),
  ),
);
const workplace = /^(?:remote|hybrid|on-?site)$/i;
const area = /^(?:greater\s.+|.+\s(?:area|region|metropolitan(?: area| region)?|metroplex|bay area))$/i;
const stateCode = /^[A-Z]{2}$/;
const namePart = /^(?:\p{Lu}[\p{L}.'’-]*|of|de|del|la|le|and|then|am|an|der|upon|y|i|&|\/|-|D\.?C\.?)$/u;

function isName(part: string): boolean {
  const words = part.split(/\s+/);
  return words.length <= 4 && words.every((word) => namePart.test(word)) && /^\p{Lu}/u.test(part);
}

/** True for a country, a state or province that is known by name, an area, or a way of working. */
function isKnown(part: string): boolean {
  return known.has(part.toLowerCase()) || area.test(part) || workplace.test(part) || stateCode.test(part);
}

/**
 * True for a place. `places`, in lower case, are those the profile names elsewhere: one that is a city alone can only
 * be told by them. A list of two capitalised names that ends in no known region counts as a place as well.
 */
export function isPlace(text: string, places: ReadonlySet<string> = new Set()): boolean {
  if (text.length > 80 || /[.!?:;•|]$|[!?:;•|@#\d]/.test(text)) return false;
  const [whole = "", way] = text.split(/\s·\s/);
  if (way !== undefined && !workplace.test(way)) return false;
  if (places.has(whole.toLowerCase()) || workplace.test(whole)) return true;
  const parts = whole.split(/,\s*/);
  if (parts.length > 4 || !parts.every((part) => isName(part) || area.test(part))) return false;
  const last = parts.at(-1) ?? "";
  if (way !== undefined) return true;
  return parts.length === 1 ? isKnown(last) && !stateCode.test(last) : isKnown(last) || parts.length <= 3;
}
