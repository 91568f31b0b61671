/** Takes when the page gives no way to reach the writer: no e-mail, no telephone. */
import { type Check, type Hit, shareOfCount } from "../check";
import { convention } from "../sources";

export const missingContact: Check = {
  id: "missing-contact",
  head: "story",
  title: "A way to reach you",
  kinds: ["missing_contact"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge({ resume }) {
    const { email, phone } = resume.contact;
    const text = resume.lines.map((line) => line.text).join("\n");
    const hasEmail = email !== null || /\S+@\S+\.\w{2,}/.test(text);
    const hasPhone =
      phone !== null || /(?<!\d)\(?\d{3}\)?[-.\s]\d{3}[-.\s]?\d{4}|(?<!\d)\d{3}[-.]\d{4}(?!\d)/.test(text);
    const missing = [hasEmail ? null : "an e-mail address", hasPhone ? null : "a telephone number"].filter(
      (what) => what !== null,
    );
    if (missing.length === 0) return { hits: [], share: 0 };
    const hit: Hit = {
      places: [],
      severity: "missing",
      weight: missing.length,
      note: `Add ${missing.join(" and ")}.`,
      claim: `Add ${missing.join(" and ")}`,
      why: "An employer who likes the page has to be able to answer it. Both stand at the top, as text.",
      lookedIn: "the top of the page and every contact line",
    };
    return { hits: [hit], share: shareOfCount([hit], 2) };
  },
};
