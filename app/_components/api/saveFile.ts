/** Hands content to the browser as a file to be saved. */
export function saveFile(content: string | Blob, type: string, fileName: string): void {
  const address = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
