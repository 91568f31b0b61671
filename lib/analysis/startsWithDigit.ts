/** As `/^\d/.test(text)`, which is asked of every word of a page many times over. */
export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
