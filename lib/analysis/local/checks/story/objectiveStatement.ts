/** Takes for an objective: what the applicant wants from the employer, with nothing to offer in it. */
import { countWords } from "../../../countWords";
import { type Check, type Hit, shareOfCount } from "../check";
import { careerServices } from "../sources";
import { inQuotes } from "../voice";

const wish =
  /\b(?:seeking (?:a|an|to|new|opportunit)|to obtain (?:a|an)|to get (?:hired|a job|a position)|to secure (?:a|an)|looking for (?:a|an|new) (?:\w+ ){0,4}?(?:job|position|role|career|opportunity|company)|looking for (?:work|employment)|(?:I |i )?want to work|in search of (?:a|an)|obtain (?:a|an) (?:\w+ ){0,4}?position|a (?:\w+,? (?:and )?){1,4}(?:position|role) in (?:a|an)|where I can (?:use|utili[sz]e|grow|apply|contribute|learn|develop)|in which I can (?:contribute|develop|grow)|opportunity (?:to|where I can) (?:grow|learn|utili[sz]e)|my (?:dream|goal) is to|desir(?:e|ing) (?:a|an) (?:\w+ ){0,3}?(?:position|role)|hoping to (?:find|join))\b[^.!?]{0,90}/i;
const pay =
  /(?:\$\s?\d[\d,]*k?|\d+k)\s*(?:OTE|salary|a year|per year|base)\b[^.]{0,80}|\b(?:good pay|uncapped commission|VP (?:\w+ )?by \d\d)\b/i;

export const objectiveStatement: Check = {
  id: "objective-statement",
  head: "story",
  title: "An objective in place of an offer",
  kinds: ["objective_statement", "buzzword"],
  source: careerServices,
  effect: "takes",
  maxPoints: 12,
  judge(reading) {
    const hits: Hit[] = [];
    for (const unit of reading.units) {
      const section = reading.sectionOf(unit);
      if (
        ["name", "contact", "heading", "role"].includes(unit.kind) ||
        ["skills", "education", "publications"].includes(section)
      )
        continue;
      const found =
        wish.exec(unit.text) ??
        pay.exec(unit.text) ??
        (section === "objective" && countWords(unit.text) > 4 ? /^.{1,110}/.exec(unit.text) : null);
      if (!found || (unit.role >= 0 && !/\bI\b/.test(unit.text))) continue;
      const words = found[0].trimEnd();
      hits.push({
        places: [{ unit, start: found.index, end: found.index + words.length }],
        severity: "fix",
        weight: 1,
        note: "What you want. What do you bring?",
        claim: "Open with what you bring, not with what you want",
        why: `${inQuotes(words, 9)} tells the employer what the job would do for you. The same line can name the work you do best and for whom.`,
      });
      if (hits.length === 2) break;
    }
    return { hits, share: shareOfCount(hits, 1) };
  },
};
