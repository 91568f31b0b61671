import { describe, expect, it } from "vitest";
import { findDates } from "./findDates";

const at = (year: number, month: number | null = null) => ({ year, month });

describe("findDates", () => {
  it.each([
    ["Mar 2019 - Present", at(2019, 3), "present", "Mon YYYY"],
    ["March 2019 – February 2021", at(2019, 3), at(2021, 2), "Month YYYY"],
    ["09/2019 – today", at(2019, 9), "present", "MM/YYYY"],
    ["09.2019 bis heute", at(2019, 9), "present", "MM/YYYY"],
    ["2012-15", at(2012), at(2015), "YYYY"],
    ["2019–2021", at(2019), at(2021), "YYYY"],
    ["2019-03 - 2020-11", at(2019, 3), at(2020, 11), "YYYY-MM"],
    ["Mar '19 to Jan '21", at(2019, 3), at(2021, 1), "Mon YYYY"],
    ["autumn 2020 to summer 2021", at(2020, 9), at(2021, 6), "Season YYYY"],
    ["June - August 2019", at(2019, 6), at(2019, 8), "Month YYYY"],
    ["since 2020", at(2020), "present", "YYYY"],
    ["between 2011 and 2013", at(2011), at(2013), "YYYY"],
    ["Summer 2025", at(2025, 6), at(2025, 6), "Season YYYY"],
    ["06/2016 to March 2021", at(2016, 6), at(2021, 3), "mixed"],
    ["Okt. 2015 - Mai 2018", at(2015, 10), at(2018, 5), "Mon YYYY"],
    ["Sept. 2018 to date", at(2018, 9), "present", "Mon YYYY"],
  ])("reads %s", (text, from, to, format) => {
    expect(findDates(text)).toMatchObject([{ start: 0, end: text.length, from, to, format }]);
  });

  it.each(["2,000 clients", "$2019", "12,400 followers", "24/7 support", "page 3 of 4", "9 to 5"])(
    "finds no date in %s",
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});
