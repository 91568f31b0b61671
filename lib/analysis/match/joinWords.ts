/** One spelling for words that are written apart, with a hyphen or together: "back-end", "health care", "e-mail". */
const apart: readonly (readonly [RegExp, string])[] = [
  [/\b(back|front|full)[- ](end|stack)\b/gi, "$1$2"],
  [/\b(health|child|day|elder|home)[- ]care\b/gi, "$1care"],
  [/\b(e)-(mail|commerce|learning|discovery|filing)\b/gi, "$1$2"],
  [/\b(non|co|pre|multi|re|sub)-(\p{L}{4,})/giu, "$1$2"],
  [
    /\b(data|ware|spread|work|road|time|check|class|pay|book|key)[- ](base|bases|house|houses|sheet|sheets|flow|flows|map|maps|list|lists|room|rooms|roll|keeping|keeper|board|boards)\b/gi,
    "$1$2",
  ],
];

/** Without one of these before a hyphen or a space none of the expressions above finds anything. */
const mayJoin =
  /\b(?:back|front|full|health|child|day|elder|home|e|non|co|pre|multi|re|sub|data|ware|spread|work|road|time|check|class|pay|book|key)[- ]/i;

export const joinWords = (text: string): string =>
  mayJoin.test(text) ? apart.reduce((all, [pattern, joined]) => all.replace(pattern, joined), text) : text;
