/** Nonsense that looks like achievement: strong verbs, random nouns, random numbers. Seeded, so that runs agree. */
import { judgeResume } from "../analysis/local/judgeResume";
import { inputOf } from "./resumeSet";

const verbs =
  "Spearheaded Optimized Boosted Accelerated Transformed Led Drove Delivered Increased Reduced Launched Built Engineered Negotiated Streamlined Designed Implemented Achieved Orchestrated Championed Cut Improved Raised Grew".split(
    " ",
  );
const nouns =
  "lantern synergy carpet workflow giraffe pipeline orchard framework teapot strategy harbor platform pencil ecosystem velvet revenue bicycle stakeholder marble onboarding canyon efficiency walnut roadmap window latency pillow engagement copper retention".split(
    " ",
  );

/** A small generator with a fixed seed: no clock, no global state. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const shapes: readonly ((word: () => string, number: (below: number) => number) => string)[] = [
  (word, number) => `${word()} ${word()} by ${number(90) + 5}%`,
  (word, number) => `${word()} ${word()} across ${number(900) + 10} ${word()}s`,
  (word, number) => `${word()} and ${word()} for ${number(90) + 2} teams, saving $${number(900) + 10}K`,
  (word, number) =>
    `${word()} ${word()} from ${number(40) + 1}% to ${number(50) + 45}%, resulting in ${number(9) + 2}x ${word()}`,
  (word, number) => `${number(400) + 10} ${word()} ${word()}s in ${number(10) + 2} months`,
];

const frames: Record<string, (bullets: string) => string> = {
  bare: (bullets) => bullets,
  framed: (bullets) =>
    `Jordan Ashgrove\njordan.ashgrove@example.com | +1 555-0100 | Denver, CO\n\nEXPERIENCE\n\nOperations Manager, Fennlow Systems, Denver\n03/2019 – Present\n${bullets}\n\nEDUCATION\nBA Business, Larkfield University, 2014\n`,
};

export interface FillerRow {
  name: string;
  score: number | null;
}

/** Scores of fillers of 30 bullets: one shape or all, bare or framed as a résumé. */
export function fillerScores(count = 30): FillerRow[] {
  const kinds = [
    ...shapes.map((shape, index) => ({ name: `shape ${index + 1}`, of: [shape] })),
    { name: "all shapes", of: shapes },
  ];
  return kinds.flatMap(({ name, of }, index) =>
    Object.entries(frames).map(([frame, wrap]) => {
      const next = sequence(7 + index);
      const word = (): string => nouns[next(nouns.length)] ?? "window";
      const bullets = Array.from(
        { length: count },
        () => `- ${verbs[next(verbs.length)]} ${(of[next(of.length)] ?? shapes[0])?.(word, next) ?? ""}`,
      );
      return { name: `${name}, ${frame}`, score: judgeResume(inputOf(wrap(bullets.join("\n")))).score };
    }),
  );
}
