/**
 * Lines for a profile that came as data, not as text: each value is written on a line of its own, in the order in which
 * LinkedIn's PDF prints it, so that it can be quoted and shown like any other.
 */
import { limits } from "../validation/limits";
import type { ProfileLine, Quoted } from "../validation/linkedInProfile";

/** Characters in all; a value that would go beyond is left out, as the end of a long document is. */
const maxChars = limits.textMaxChars;

export class LineWriter {
  readonly lines: ProfileLine[] = [];
  /** True when a value was left out. */
  isCut = false;
  #chars = 0;
  #gap = false;

  /** The next line stands apart. */
  gap(): void {
    this.#gap = this.lines.length > 0;
  }

  /** Writes one value on one line, its breaks made spaces; null when it is blank. */
  line(value: string | null | undefined): Quoted | null {
    const text = (value ?? "").replace(/\s+/g, " ").trim();
    if (text === "") return null;
    if (this.#chars + text.length > maxChars) {
      this.isCut = true;
      return null;
    }
    this.#chars += text.length;
    const n = this.lines.length + 1;
    this.lines.push({ n, page: 1, text, gapBefore: this.#gap });
    this.#gap = false;
    return { text, anchors: [{ line: n, start: 0, end: text.length }] };
  }

  /** Writes a line and quotes parts of it: what stands between is for the eye only. */
  parts(...values: readonly (string | null | undefined)[]): (Quoted | null)[] {
    const texts = values.map((value) => (value ?? "").replace(/\s+/g, " ").trim());
    const whole = this.line(texts.filter((text) => text !== "").join(", "));
    const line = whole?.anchors[0]?.line;
    let at = 0;
    return texts.map((text) => {
      if (text === "" || line === undefined) return null;
      const start = at;
      at += text.length + 2;
      return { text, anchors: [{ line, start, end: start + text.length }] };
    });
  }

  /** Writes a text, a paragraph a line. */
  paragraphs(value: string | null | undefined): Quoted[] {
    return (value ?? "").split(/\r\n|[\n\r\u2028\u2029]/).flatMap((text) => this.line(text) ?? []);
  }
}
