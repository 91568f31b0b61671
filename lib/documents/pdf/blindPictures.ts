/**
 * Keeps pdf.js from decoding pictures and still has it say where they stand. Its own limit on their size drops them from
 * the page, and then neither a scan nor white text on a banner can be told; so their depth is unnamed instead: without
 * it no picture can be decoded, and each stays where it was drawn. Dictionaries of pictures are never compressed or
 * encrypted (ISO 32000-1, 7.5.7 and 7.6.1), so that the name is found in the file as it is.
 */
const depthName = Buffer.from("/BitsPerComponent");
const unknownName = Buffer.from("/BitsPerComponenx");

/** Changes the bytes in place; their length stays. Predictors fall back to their default of eight bits. */
export function blindPictures(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(depthName); at >= 0; at = file.indexOf(depthName, at + depthName.length))
    file.set(unknownName, at);
}
