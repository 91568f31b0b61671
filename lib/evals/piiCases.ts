/**
 * Generated sentences with one piece of personal data each, and clean sentences with look-alikes, from a seed.
 * Checksums are computed, persons and domains invented; phone numbers are in ranges that numbering plans reserve
 * for fiction or shaped like the plan of their country.
 */
import type { PiiKind } from "../observability/pii/span";
import { seededChance } from "./seededChance";

export interface PiiCase {
  text: string;
  entity: PiiKind;
  count: number;
}

const frames = [
  (value: string) => `Reach me: ${value}`,
  (value: string) => `${value} is mine, please keep it private.`,
  (value: string) => `Name: A. Sample\nContact: ${value}\nCity: Duluth`,
  (value: string) => `(${value})`,
  (value: string) => `I wrote it down as "${value}", I think.`,
  (value: string) => `${value}`,
  (value: string) => `see ${value}, then call back`,
];

function createCaseMakers(random: () => number) {
  const int = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[int(0, items.length - 1)] ?? items[0];
  const digits = (count: number) => Array.from({ length: count }, () => int(0, 9)).join("");
  const hex = () => int(0, 0xffff).toString(16);
  const name = () => pick(["ida", "tomasz", "n.okafor", "lee_ann", "r-vance", "per.holm+cv", "x9", "José", "o'neil"]);
  const host = () =>
    `${pick(["alder", "north-pier", "mail.quay", "x1", "brook"])}.${pick(["com", "org", "io", "co.uk", "museum", "dev"])}`;

  const luhn = (prefix: string, length: number) => {
    const body = prefix + digits(length - prefix.length - 1);
    const sum = [...body].reverse().reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    return body + String((10 - (sum % 10)) % 10);
  };
  const group = (text: string, sizes: number[], separator: string) => {
    const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
    return sizes
      .map((size, index) => text.slice(starts[index], (starts[index] ?? 0) + size))
      .filter(Boolean)
      .join(separator);
  };
  const iban = (country: string, bban: string) => {
    const numeric = [...`${bban}${country}00`].map((unit) => parseInt(unit, 36).toString()).join("");
    const check = String(98n - (BigInt(numeric) % 97n)).padStart(2, "0");
    const plain = `${country}${check}${bban}`;
    return random() < 0.5 ? plain : (plain.match(/.{1,4}/g) ?? []).join(" ");
  };

  const makers: Record<PiiKind, () => string> = {
    EMAIL_ADDRESS: () => `${name()}@${random() < 0.1 ? host().toUpperCase() : host()}`,
    CREDIT_CARD: () => {
      const separator = pick(["", " ", "-"]);
      return random() < 0.2
        ? group(luhn("37", 15), separator ? [4, 6, 5] : [15], separator)
        : group(luhn(pick(["4", "51", "2221", "6011", "3528"]), 16), separator ? [4, 4, 4, 4] : [16], separator);
    },
    IBAN_CODE: () =>
      pick([
        () => iban("DE", digits(18)),
        () => iban("GB", `NWBK${digits(14)}`),
        () => iban("NL", `ABNA${digits(10)}`),
        () => iban("AT", digits(16)),
        () => iban("NO", "86011117947"),
        () => iban("GR", digits(23)),
        () => iban("PL", "109010140000071219812874"),
      ])(),
    US_SSN: () => {
      const area = String(int(1, 899)).padStart(3, "0").replace("666", "667");
      const parts = [area, String(int(1, 99)).padStart(2, "0"), String(int(1, 9999)).padStart(4, "0")];
      return parts.join(pick(["-", " ", ""]));
    },
    IP_ADDRESS: () => {
      const four = () => [int(1, 255), int(0, 255), int(0, 255), int(1, 254)].join(".");
      return pick([
        four,
        four,
        () => Array.from({ length: 8 }, hex).join(":"),
        () => `2001:db8:${hex()}::${hex()}`,
        () => `fe80::${hex()}:${hex()}`,
        () => `::ffff:${four()}`,
        () => `${four()}/24`,
      ])();
    },
    URL: () =>
      pick([
        () =>
          `https://${host()}/in/${name()
            .normalize("NFD")
            .replace(/[^a-z0-9]/g, "")}`,
        () => `http://www.${host()}?q=${int(1, 99)}`,
        () => host(),
        () => `www.${host()}/cv.pdf`,
        () => `github.com/${pick(["alder-co", "n0rth", "quay"])}`,
        () => `linkedin.com/in/sample-${int(10, 99)}`,
      ])(),
    PHONE_NUMBER: () =>
      pick([
        () => `(${int(201, 989)}) 555-01${digits(2)}`,
        () => `${int(201, 989)}-555-01${digits(2)}`,
        () => `${int(201, 989)}.555.01${digits(2)}`,
        () => `+1 ${int(201, 989)} 555 01${digits(2)}`,
        () => `${int(201, 989)}55501${digits(2)}`,
        () => `+44 20 7946 0${digits(3)}`,
        () => `020 7946 0${digits(3)}`,
        () => `+49 30 23125 ${digits(3)}`,
        () => `030 23125${digits(3)}`,
        () => `+33 1 99 00 ${digits(2)} ${digits(2)}`,
        () => `+61 491 570 ${digits(3)}`,
        () => `+91 98765 4${digits(4)}`,
        () => `+1 555-01${digits(2)}`,
        () => `(${int(201, 989)}) 555-01${digits(2)} ext. ${int(10, 99)}`,
        () => `Tel. 0664 ${digits(7)}`,
      ])(),
  };
  return { makers, pick, int };
}

/** `perKind` cases of every kind, each sentence holding exactly one. */
export function generatePiiCases(perKind: number, seed: number): PiiCase[] {
  const { makers, pick } = createCaseMakers(seededChance(seed));
  const framesOf = frames as [(typeof frames)[number], ...typeof frames];
  return (Object.keys(makers) as PiiKind[]).flatMap((entity) =>
    Array.from({ length: perKind }, () => ({ entity, count: 1, text: pick(framesOf)(makers[entity]()) })),
  );
}

/** Sentences that hold no personal data and look as if they did: versions, dates, sums, ratios, products, identifiers. */
export function generateCleanTexts(count: number, seed: number): string[] {
  const random = seededChance(seed);
  const int = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  const makers = [
    () => `Moved ${int(2, 90)} services from Node.js ${int(10, 24)}.${int(0, 20)}.${int(0, 9)} to ASP.NET Core.`,
    () => `Staff Nurse, ${int(1990, 2010)}-${int(2011, 2024)}, night shift.`,
    () => `${int(1, 12)}/${int(1990, 2009)} – ${int(1, 12)}/${int(2010, 2024)}: Site Manager`,
    () => `Cut costs by $${int(1, 900)},${int(100, 999)},${int(100, 999)} over ${int(2, 9)} years.`,
    () =>
      `Grew revenue from ${int(1, 9)}.${int(1, 9)}M to ${int(10, 40)}.${int(1, 9)}M (${int(10, 99)}.${int(1, 9)}%).`,
    () => `Graduated 20${int(10, 24)}-0${int(1, 9)}-1${int(0, 9)}, GPA 3.${int(1, 9)}.`,
    () => `Wrote std::vector wrappers and README.md for ${int(2, 20)} modules.`,
    () => `Chicago, IL 606${int(10, 57)}; ISO 9001:20${int(10, 24)} lead auditor.`,
    () => `Handled ${int(1, 9)},${int(100, 999)} orders at ${int(10, 23)}:${int(10, 59)}:${int(10, 59)} peak.`,
    () => `Ratio 3:${int(1, 9)}, tolerance 0.00${int(1, 9)} mm, part no. ${int(1000, 9999)}-${int(10, 99)}.`,
    () => `Kept 1 ${int(100, 999)} ${int(100, 999)} records in order; error rate 1:${int(100, 999)}.`,
    () => `Managed a team of ${int(3, 40)}. In 20${int(10, 24)} led the audit, e.g. tax, i.e. VAT.`,
  ];
  return Array.from({ length: count }, () => (makers[int(0, makers.length - 1)] ?? makers[0])?.() ?? "");
}
