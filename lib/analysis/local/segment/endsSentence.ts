/** Whether a line ends a sentence: by a stop that is no part of a shortened word ("Alder & Co.", "St."). */
const stop = /[.!?]["”’')\]]*$/;
const shortened =
  /(?<![\p{L}.])(?:co|inc|ltd|corp|bros|mfg|dept|st|ave|rd|blvd|jr|sr|dr|mr|mrs|ms|mt|ft|vs|approx|est|sept?|oct|nov|dec|jan|feb|aug)\.$/iu;

export const endsSentence = (text: string): boolean => stop.test(text) && !shortened.test(text);
