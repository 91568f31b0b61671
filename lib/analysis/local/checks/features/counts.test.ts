import { describe, expect, it } from "vitest";
import { countsOf } from "./counts";
import { wordsOf } from "./words";

const read = (text: string) =>
  countsOf(text, wordsOf(text)).map(({ start, end, counts }) => [text.slice(start, end), counts]);

describe("counts", () => {
  it.each([
    [
      "Ran a 110-seat room with 38 staff",
      [
        ["110-seat room", "scope"],
        ["38 staff", "scope"],
      ],
    ],
    ["Mentor three junior engineers", [["three junior engineers", "scope"]]],
    ["an engine room of seven", [["of seven", "scope"]]],
    [
      "Answered 60 emails and 35 phone calls a day",
      [
        ["60 emails", "contact"],
        ["35 phone calls", "contact"],
      ],
    ],
    ["Page grew to 12,000 followers", [["12,000 followers", "attention"]]],
    ["Completed 8,000 on-the-job hours", [["8,000 on-the-job", "required"]]],
    ["over 4,200,000 words translated", [["4,200,000 words", "paper"]]],
    ["Processed 3.1M parcels by hand", [["3.1M parcels", "volume"]]],
    [
      "visited 112 ports in 38 countries",
      [
        ["112 ports", "outing"],
        ["38 countries", "scope"],
      ],
    ],
  ])("of %s", (text, counts) => {
    expect(read(text)).toEqual(counts);
  });

  it.each([
    "14 Quarry Steps",
    "in the first 90 days",
    "since 2014",
    "cut it by 40 %",
    "moved it forward by forty minutes",
  ])("leave alone: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
