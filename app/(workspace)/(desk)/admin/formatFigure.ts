/** Figures and days as the admin page writes them. */
const figure = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });
const dayOfYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** 1234.56789 as "1,234.5679". */
export const formatFigure = (value: number): string => figure.format(value);

const compact = new Intl.NumberFormat("en-GB", { notation: "compact", maximumSignificantDigits: 3 });

/** 21,400 as "21.4K": for the end of a scale, where there is room for little. */
export const formatScale = (value: number): string => compact.format(value);

/** "27 Nov", of an ISO 8601 day or moment. */
export const formatDayOfYear = (iso: string): string => dayOfYear.format(new Date(iso));

/** An amount in a currency's minor unit, as "US$19.00". */
export function formatAmount(minor: number, currency: string): string {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency: currency.toUpperCase() });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
