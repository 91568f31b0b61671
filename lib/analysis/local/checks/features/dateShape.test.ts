import { describe, expect, it } from "vitest";
import { dateShapeOf } from "./dateShape";

describe("dateShapeOf", () => {
  it.each([
    ["March 2018 – June 2020", "long", "spaced"],
    ["Mar 2018 to May 2020", "short", "word"],
    ["03/2018–05/2020", "numeric", "closed"],
    ["2018 - present", "year", "spaced"],
    ["2016-04 to date", "iso", "word"],
    ["Autumn 2017 – spring 2021", "season", "spaced"],
    ["01.10.2011-31.03.2016", "day", "closed"],
    ["August 2016 – 09/2021", "mixed", "spaced"],
    ["September 2016 - Jul 2018", "mixed", "spaced"],
    ["2013 to March 2018", "partial", "word"],
    ["Summer 2024", "season", "none"],
  ])("reads %s as %s, joined %s", (text, point, joint) => expect(dateShapeOf(text)).toEqual({ point, joint }));
});
