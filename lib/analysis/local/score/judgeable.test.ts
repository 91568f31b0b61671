import { describe, expect, it } from "vitest";
import { refusalOf } from "@/lib/analysis/local/score/judgeable";
import { segmentResume } from "@/lib/analysis/local/segment/segmentResume";
import { readText } from "@/lib/documents/readText";

const refusalFor = (text: string) => refusalOf(segmentResume(readText(text), { year: 2026, month: 1 }));

const posting = `Night Baker, Harrow Lane Bread. Duluth.

We bake for forty cafés and two hospitals, and the ovens are lit at one in the morning. You will shape, prove and load with one other person, keep the starter alive and hand over to the day shift at nine.

Required: two years at a production oven, a food handler's card, and a steady hand with a peel. Preferred: laminated dough, some baker's arithmetic, your own way to work before the buses run.

Our wages are posted on the wall and so are everybody's.`;

const plain = `Ingrid Vale
Duluth, MN | ingrid.vale@example.com

Experience
Night Baker, Harrow Lane Bread, 2019 - present
- Took over the starter from a baker who retired and kept it through a move to a new mill
- Taught two apprentices the ovens; both now run a shift of their own
- We lost no delivery in the two winters when our road was closed

Education
Certificate in Baking, Northmoor College, 2018`;

describe("refusalOf", () => {
  it("tells a job posting from a résumé, and says what to do with it", () => {
    expect(refusalFor(posting)).toMatchObject({
      warning: { code: "not_a_resume" },
      reason: expect.stringContaining("job posting"),
    });
  });

  it("judges a résumé that says we and our", () => {
    expect(refusalFor(plain)).toBeNull();
  });

  it("refuses text that nobody can be reached by and that dates and heads nothing", () => {
    expect(refusalFor("The river was low that summer and the boats lay on the mud. ".repeat(8))?.warning?.code).toBe(
      "not_a_resume",
    );
  });

  it("judges a working life that is told as a letter, and no tale in the first person", () => {
    const letter =
      "Hello, I am Osric. I work at Fenland Sluices since 2018 and I run the night pumps there. Before that I was with a drainage company, where I started as a mate. I know every gate on the levels and I speak Polish. I can start in a week, full time. My manager will give references, and the salary is open. I have ten years of experience with pumps.";
    expect(refusalFor(letter)).toBeNull();
    const tale =
      "I was low that summer. I had a boat and I took it down the river. I did not know the way, and I can tell you that I made no speed. I started at dawn, I left the oars and I ran. I have never been back.";
    expect(refusalFor(`${tale} ${tale}`)?.warning?.code).toBe("not_a_resume");
  });

  it.each([
    ["hello", "There is 1 word here"],
    ["hello there", "There are 2 words here"],
  ])("counts the words of %j", (text, reason) => {
    expect(refusalFor(text)?.reason).toContain(reason);
  });
});
