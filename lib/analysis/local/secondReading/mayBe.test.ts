import { describe, expect, it } from "vitest";
import { readText } from "../../../documents/readText";
import { inOneReading } from "../../scopedMemo";
import { readResume } from "../checks/features/reading";
import { segmentResume } from "../segment/segmentResume";
import { aroundOf, mayBe } from "./mayBe";
import { passagesOf } from "./passages";
import type { MarkedKind } from "./wording";

/** Lines that stand on every page outside its post. */
const page = ["Ward Clerk and Store Manager", "Singing alto in a choir"];

/** Whether the sentence that begins with `line` can be at fault in a way, on a page with some lines around it. */
function canBe(kind: MarkedKind, line: string, others: readonly string[] = []): boolean | undefined {
  const bullets = [line, ...others].filter((one) => !page.includes(one));
  const text = `Orla Venn\nWard Clerk and Store Manager\nDayton, OH | orla.venn@example.com\n\nEXPERIENCE\n\nWard Clerk, Tarrow General Hospital, Dayton\n01/2015 – 03/2020\n${bullets.map((one) => `- ${one}`).join("\n")}\n\nINTERESTS\nSinging alto in a choir\n`;
  return inOneReading(() => {
    const passages = passagesOf(readResume(segmentResume(readText(text), { year: 2026, month: 1 })));
    const found = passages.find((passage) => passage.text.startsWith(line.split(". ")[0] ?? line));
    return found && mayBe(kind, found, aroundOf(passages));
  });
}

describe("a mark", () => {
  it.each<[MarkedKind, string, string[]]>([
    ["passive_voice", "Trays were sent up by seven", []],
    ["passive_voice", "The book was always kept", []],
    ["passive_voice", "I was tasked with the move of the store", []],
    ["passive_voice", "Rounds carried out each month", []],
    ["first_person", "The store that I kept was small", []],
    ["first_person", "My phone never stops", []],
    ["tense_mismatch", "Keep the linen book", ["Sent up the trays", "Answered the door"]],
    ["tense_mismatch", "Works as a clerk on two wards", []],
    ["tense_mismatch", "Check the trays and refers doubts to the nurse", []],
    ["duty_not_outcome", "Chaired the linen group", []],
    ["weak_verb", "Helped with the move", []],
    ["buzzword", "Passionate about linen and about people", []],
  ])("of %s may stand on: %s", (kind, line, others) => {
    expect(canBe(kind, line, others)).toBe(true);
  });

  it.each<[MarkedKind, string, string[]]>([
    ["passive_voice", "Sent the trays up by seven", []],
    ["passive_voice", "I am looking for a ward where rounds are planned", []],
    ["first_person", "Kept the linen book", []],
    ["tense_mismatch", "Keeping the linen book", ["Sending up trays", "Answering the door"]],
    ["tense_mismatch", "Sent up the trays", ["Answered the door", "Kept the book"]],
    ["duty_not_outcome", "Chaired the linen group. Losses fell from 9 % to 2 %", []],
    ["weak_verb", "Know the lifts and the stores", []],
    ["weak_verb", "Want to stay on the wards", []],
    ["buzzword", "Ward Clerk and Store Manager", ["Kept the linen book"]],
    ["vague_claim", "Ward Clerk and Store Manager", ["Kept the linen book"]],
    ["buzzword", "Singing alto in a choir", ["Kept the linen book"]],
    ["vague_claim", "Singing alto in a choir", ["Kept the linen book"]],
  ])("of %s cannot stand on: %s", (kind, line, others) => {
    expect(canBe(kind, line, others)).toBe(false);
  });
});
