/** True for bytes that begin as a web page does, marks, comments and declarations aside. */
export function isWebPage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString("latin1");
  const head = start
    .replace(/^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, "")
    .toLowerCase();
  return /^<(?:!doctype html|html|head|body|main|article|div|section|h1|p)[\s>]/.test(head);
}
