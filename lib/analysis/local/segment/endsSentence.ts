/** Whether a line ends a sentence: by a stop that is no part of a shortened word ("Alder & Co.", "St."). */
const stops = ".!?";
const closers = "\"”’')]";

function hasStop(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && closers.includes(text.charAt(last))) last -= 1;
  return last >= 0 && stops.includes(text.charAt(last));
}
const shortened =
  /(?<![\p{L}.])(?:co|inc|ltd|corp|bros|mfg|dept|st|ave|rd|blvd|jr|sr|dr|mr|mrs|ms|mt|ft|vs|approx|est|sept?|oct|nov|dec|jan|feb|aug)\.$/iu;

/** Whether a line closes with a stop, in quotation marks or not. */
export function endsInStop(text: string): boolean {
  const last = text.length - 1;
  const at = "\"”'".includes(text.charAt(last)) ? last - 1 : last;
  return at >= 0 && stops.includes(text.charAt(at));
}

export const endsSentence = (text: string): boolean => hasStop(text) && !shortened.test(text);
