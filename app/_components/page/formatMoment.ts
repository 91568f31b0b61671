/** Dates as the pages write them, in UTC, the same on the server and in the browser. Takes ISO 8601. */
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const minute = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** "27 November 2026". */
export const formatDay = (iso: string): string => day.format(new Date(iso));

/** "27 Nov 2026, 20:35 UTC". */
export const formatMinute = (iso: string): string => `${minute.format(new Date(iso))} UTC`;
