/** Number words, units and hedges of English, as the guard reads them. Written for Firstpass. */

const list = (text: string): string[] => text.trim().split(/\s+/);
const small = list(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);
const tens = list("twenty thirty forty fifty sixty seventy eighty ninety");

export const cardinals: ReadonlyMap<string, number> = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["fourty", 40],
  ["dozen", 12],
  ["couple", 2],
  ["pair", 2],
  ["both", 2],
  ["twice", 2],
  ["thrice", 3],
]);

export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["k", 1e3],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["m", 1e6],
  ["mm", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["mil", 1e6],
  ["million", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["billion", 1e9],
]);

const smallOrdinals = list(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth",
);
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...smallOrdinals.map((word, index): [string, number] => [word, index + 1]),
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fiftieth", 50],
  ["hundredth", 100],
]);

/** Fractions by their singular name, when a count or "a" stands before or "of" after. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["halves", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fourth", 1 / 4],
  ["fifth", 1 / 5],
  ["sixth", 1 / 6],
  ["seventh", 1 / 7],
  ["eighth", 1 / 8],
  ["tenth", 1 / 10],
]);

export const multiples: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["doubled", 2],
  ["doubling", 2],
  ["doubles", 2],
  ["twofold", 2],
  ["triple", 3],
  ["tripled", 3],
  ["tripling", 3],
  ["trebled", 3],
  ["threefold", 3],
  ["quadruple", 4],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["fourfold", 4],
  ["fivefold", 5],
  ["tenfold", 10],
  ["halved", 0.5],
  ["halving", 0.5],
  ["halves", 0.5],
  ["halve", 0.5],
]);

/** Vague amounts with the range of values they may stand for. */
export const vagueAmounts: ReadonlyMap<string, readonly [min: number, max: number]> = new Map([
  ["several", [3, 20]],
  ["multiple", [2, 1e12]],
  ["numerous", [10, 1e12]],
  ["countless", [1e9, 1e12]],
  ["many", [10, 1e12]],
  ["scores", [40, 400]],
  ["tens", [20, 99]],
  ["dozens", [24, 400]],
  ["hundreds", [200, 1500]],
  ["thousands", [1800, 15_000]],
  ["millions", [1.8e6, 1e9]],
  ["billions", [1.8e9, 1e12]],
]);

/** Units that cannot be exchanged for one another, by stem-free singular; a value keeps its unit. */
const unitGroups = `second seconds sec secs s|minute minutes min mins|hour hours hr hrs h|day days|week weeks wk wks|month months mo mos
quarter quarters|year years yr yrs annum|mile miles|km kilometer kilometers kilometre kilometres|foot feet ft|meter meters metre metres m|cm centimeter centimeters centimetre centimetres|inch inches|yard yards
acre acres|hectare hectares ha|pound pounds lb lbs|kg kilo kilos kilogram kilograms|ton tons tonne tonnes|gallon gallons|liter liters litre litres
kb|mb megabytes|gb gigabytes|tb terabytes|ms millisecond milliseconds|kw kilowatt kilowatts|mw megawatt megawatts|watt watts w|kwh|degree degrees|pm|am
gram grams g gramme grammes|mg milligram milligrams|ml milliliter milliliters millilitre millilitres|mm millimeter millimeters millimetre millimetres|ounce ounces oz
pint pints|quart quarts|decade decades|century centuries|fortnight fortnights|sqm m2|sqft ft2|sqkm km2|sqmile|sqyard|mph|kmh kph`;
export const units: ReadonlyMap<string, string> = new Map(
  unitGroups.split(/[|\n]/).flatMap((group) => {
    const forms = group.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

export const periods: ReadonlyMap<string, string> = new Map([
  ...["shift", "visit", "session", "class", "term", "semester", "season", "sprint", "night", "batch"].map(
    (name): [string, string] => [name, name],
  ),
  ["evening", "evening"],
  ["weekend", "weekend"],
]);

export const periodAdverbs: ReadonlyMap<string, string> = new Map([
  ["hourly", "hour"],
  ["daily", "day"],
  ["everyday", "day"],
  ["nightly", "night"],
  ["weekly", "week"],
  ["fortnightly", "fortnight"],
  ["biweekly", "fortnight"],
  ["monthly", "month"],
  ["bimonthly", "two months"],
  ["semiannual", "half year"],
  ["semiannually", "half year"],
  ["biannual", "half year"],
  ["biannually", "half year"],
  ["quarterly", "quarter"],
  ["yearly", "year"],
  ["annual", "year"],
  ["annually", "year"],
  ["annualized", "year"],
]);

export const currencies: ReadonlyMap<string, string> = new Map([
  ["$", "usd"],
  ["usd", "usd"],
  ["dollar", "usd"],
  ["dollars", "usd"],
  ["€", "eur"],
  ["eur", "eur"],
  ["euro", "eur"],
  ["euros", "eur"],
  ["£", "gbp"],
  ["gbp", "gbp"],
  ["chf", "chf"],
  ["franc", "chf"],
  ["francs", "chf"],
  ["yen", "jpy"],
  ["rupee", "inr"],
  ["rupees", "inr"],
  ["cad", "cad"],
  ["aud", "aud"],
  ["¥", "jpy"],
  ["jpy", "jpy"],
  ["₹", "inr"],
  ["inr", "inr"],
  ...["crown", "crowns", "koruna", "krona", "kronor", "kroner", "czk", "sek", "nok", "dkk"].map(
    (name): [string, string] => [name, "crown"],
  ),
  ...["peso", "pesos", "mxn"].map((name): [string, string] => [name, "peso"]),
  ...["zloty", "złoty", "pln"].map((name): [string, string] => [name, "pln"]),
  ...["rand", "zar"].map((name): [string, string] => [name, "zar"]),
  ...["naira", "ngn"].map((name): [string, string] => [name, "ngn"]),
  ...["shilling", "shillings", "kes"].map((name): [string, string] => [name, "kes"]),
  ...["dirham", "dirhams", "aed"].map((name): [string, string] => [name, "aed"]),
  ...["forint", "huf"].map((name): [string, string] => [name, "huf"]),
]);

/** A hundredth of a currency, by its name. */
export const hundredths: ReadonlyMap<string, string> = new Map([
  ["cent", "usd"],
  ["cents", "usd"],
  ["¢", "usd"],
  ["pence", "gbp"],
  ["penny", "gbp"],
]);

export const monthNames: readonly string[] = list(
  "january february march april may june july august september october november december",
);
