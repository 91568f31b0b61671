/** Whether a text holds nothing but ASCII, as most lines do: there letters are told by their codes, which is quicker. */
export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}
