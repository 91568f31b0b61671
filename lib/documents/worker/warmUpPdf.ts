/** A page of our own, read before the snapshot is taken, so that what reads most files is compiled in it. */
import { deflateSync } from "node:zlib";

const lines = [
  ["Ada Sample", 16],
  ["Duluth, MN | (360) 555-0100 | ada@example.com", 10],
  ["Experience", 12],
  ["Clerk, Alder Company, 2019 - present", 10],
  ["- Kept the files of 40 offices and cut late filings from 9 to 2 a month", 10],
  ["Education", 12],
  ["BA History, Northmoor College, 2018", 10],
] as const;

function drawn(): string {
  const shown = lines.map(([text, size], index) => {
    const escaped = text.replace(/[()]/g, "\\$&");
    return `BT /F${index % 2} ${size} Tf 1 0 0 1 72 ${720 - index * 20} Tm (${escaped}) Tj ET`;
  });
  return `q 0 g\n${shown.join("\n")}\n0.5 w 72 640 m 540 640 l S Q`;
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** A whole PDF of one page, its drawing packed (ISO 32000-1, 7.5). */
export function makeWarmUpPdf(): Uint8Array {
  const packed = deflateSync(drawn());
  const objects: readonly (string | Buffer)[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F0 4 0 R /F1 5 0 R >> >> /Contents 6 0 R >>",
    font("Helvetica"),
    font("Helvetica-Bold"),
    Buffer.concat([
      Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from("\nendstream"),
    ]),
  ];
  const pieces = [Buffer.from("%PDF-1.7\n")];
  let offset = pieces[0]?.length ?? 0;
  const places = objects.map((object, index) => {
    const at = offset;
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    offset += piece.length;
    pieces.push(piece);
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...pieces, Buffer.from(table + end)]));
}
