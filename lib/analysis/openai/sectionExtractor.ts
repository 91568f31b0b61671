/**
 * Takes the top-level properties out of one JSON object while it is still being written, each as soon as its value
 * is complete. Reads every character once. What stands before the first brace (a code fence) and after the last is
 * passed over; anything that is not such an object is a SyntaxError.
 */

export interface ExtractedProperty {
  key: string;
  /** Parsed, not yet validated. */
  value: unknown;
}

export interface SectionExtractor {
  /** Properties completed by this piece of text, in order. @throws SyntaxError when it cannot become valid JSON. */
  push(piece: string): ExtractedProperty[];
  /** True once the closing brace of the object has been read. */
  readonly isComplete: boolean;
}

type State = "before" | "key" | "colon" | "value" | "after";

export function createSectionExtractor(): SectionExtractor {
  let state: State = "before";
  let text = "";
  let depth = 0;
  let inString = false;
  let escaped = false;
  let key = "";

  const parse = (): unknown => JSON.parse(text) as unknown;

  /** Follows one character inside a key or a value; true when it belongs to it and the token goes on. */
  const follow = (char: string): boolean => {
    if (inString) {
      if (escaped) escaped = false;
      else if (char === "\\") escaped = true;
      else if (char === '"') inString = false;
      return true;
    }
    if (char === '"') inString = true;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") {
      if (depth === 0) return false;
      depth -= 1;
    } else if (char === "," && depth === 0) return false;
    return true;
  };

  const step = (char: string, found: ExtractedProperty[]): void => {
    if (state === "after") return;
    if (state === "before") {
      if (char === "{") state = "key";
      return;
    }
    if (state === "key") {
      if (!inString && (char === "}" || char === "," || /\s/.test(char))) {
        if (char === "}") state = "after";
        return;
      }
      if (!inString && char !== '"') throw new SyntaxError("a key was expected");
      text += char;
      follow(char);
      if (!inString) {
        key = String(parse());
        text = "";
        state = "colon";
      }
      return;
    }
    if (state === "colon") {
      if (char === ":") state = "value";
      else if (!/\s/.test(char)) throw new SyntaxError("a colon was expected");
      return;
    }
    if (follow(char)) {
      text += char;
      return;
    }
    found.push({ key, value: parse() });
    text = "";
    state = char === "}" ? "after" : "key";
  };

  return {
    push: (piece) => {
      const found: ExtractedProperty[] = [];
      for (const char of piece) {
        step(char, found);
        // A value in brackets or quotes is complete at its last character, without waiting for the comma.
        if (state === "value" && depth === 0 && !inString && /["\]}]/.test(char) && text.trim().length > 1) {
          found.push({ key, value: parse() });
          text = "";
          state = "key";
        }
      }
      return found;
    },
    get isComplete() {
      return state === "after";
    },
  };
}
