/** Figures and days as the admin page writes them. */
const figure = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });
const dayOfYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** 1234.5678 as "1,234.568". */
export const formatFigure = (value: number): string => figure.format(value);

/** "27 Nov", of an ISO 8601 day or moment. */
export const formatDayOfYear = (iso: string): string => dayOfYear.format(new Date(iso));

/** An amount in a currency's minor unit, as "US$19.00". */
export function formatAmount(minor: number, currency: string): string {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency: currency.toUpperCase() });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
