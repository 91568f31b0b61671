import { describe, expect, it } from "vitest";
import { isTold } from "./toldSentence";

describe("a sentence that tells what happened", () => {
  it.each([
    "The morning ferry now leaves with every seat taken.",
    "Nobody was turned away in the last two winters.",
    "Nine of ten still ring the same bakery.",
    "It still stands beside the old weir.",
    "Neighbours used to cross the road; they stop and look.",
    "After I sorted the keys by floor the porters found them at night.",
    "The dean sends me to the schools that complain.",
    "Harbour pilots ask us for the tide tables.",
  ])("has a subject of its own: %s", (text) => expect(isTold(text)).toBe(true));

  it.each([
    "Answered the telephone and sorted the post.",
    "Weekly reports for the harbour office.",
    "Responsible for the keys of three floors.",
    "Cleaning, stocking, deliveries and the till.",
    "The role is to support the harbour office.",
    "My duties were the keys and the post.",
    "I sort the keys of three floors.",
    "Keys and post.",
  ])("is not a task, nor what the post is: %s", (text) => expect(isTold(text)).toBe(false));
});
