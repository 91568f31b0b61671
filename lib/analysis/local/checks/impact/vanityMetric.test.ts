import { describe, expect, it } from "vitest";
import { readText } from "../../../../documents/readText";
import { judgeResume } from "../../judgeResume";

/** Quotes of what is marked as a count of activity, on a page that tells its results. */
function idleCounts(line: string): string[] {
  const text = `Nora Vexley\nDayton, OH | nora.vexley@example.com | (555) 555-0100\n\nEXPERIENCE\n\nTeam Lead, Ostwick Mills, Dayton\n01/2015 – 03/2020\n- ${line}\n- Opened the night shift and kept every loom running through the strike\n- Cut the scrap rate from nine percent to four by changing the warp tension\n- Rewrote the shift plan, which the other two mills have since adopted\n\nEDUCATION\nBA History, Ostwick College, 2014\n`;
  return judgeResume({ document: readText(text), asOf: { year: 2026, month: 1 } })
    .findings.filter(({ check, severity }) => check === "vanity-metric" && severity !== "strong")
    .map(({ quote }) => quote);
}

describe("a count", () => {
  it.each([
    "Launched the family plan: 38,000 subscribers and $3.1M in its first year",
    "Opened the counter, which took $11,000 in its first month and averages $34,000 now",
    "Sold about $180,000 of replacements off service calls",
    "Newsletter relaunch brought 2,100 paying subscribers in a year",
    "Wrote the scheduling app; 900 clinics now pay for it",
    "Published a field guide, 42,000 copies sold",
    "Kept the books for a club of 140 members",
    "Maintained 120 machines on two lines (38 employees, three shifts)",
    "Grew the mailing list into 1,400 orders a month",
    "Quality review of 20 calls a month per person",
    "Designed a 310,000 sf hospital tower, topped out two weeks early",
    "Laid 2,300 ft of steam line from isometrics",
    "Over 2 million miles with no preventable accident",
    "Ran a 400,000 bu dryer site at harvest",
    "Webinar series of six that brought 31 signed contracts",
    "Held 40 kitchen-table visits that replaced a dinner which lost money",
    "Raised $6.7 million from 1,904 givers",
    "Answered 60 calls a shift, 97% within ten seconds",
    "Talked 19 landlords into a shared meter contract",
    "Story on the dye works drew 212 tips and two prosecutions",
    "Cut the manual from 140 pages to 36",
    "Sent 4,000 reminder letters; missed visits fell by a third",
    "Wrote 120 tests after the first double booking, none since",
    "Toured 11 cities on one truck without a cancelled night",
    "Portfolio of 118 households, 31 gifts of six figures",
    "Interviewed 140 candidates, hired 9",
    "Managed Relativity workspaces of up to 400,000 documents",
    "Treated 1,100 patients a year in a walk-in clinic",
    "Fits about 310 hearing aids a year",
    "Sampled 210 cores from four barrier islands",
  ])(
    "is left alone where money, customers or what came of it stand by, or where it is the size of the thing: %s",
    (line) => {
      expect(idleCounts(line)).toEqual([]);
    },
  );

  it.each([
    "Grew the Instagram page to 11,000 followers",
    "Reached 2 million impressions across channels",
    "Sent 900 emails a week and made 300 cold calls",
    "Attended 45 meetings a quarter",
    "Wrote 60,000 lines of code",
    "Posted 400 times and got 9,000 likes",
    "Produced 85 slide decks",
    "Logged 1,200 commits and 300 pull requests",
    "Visited 14 trade fairs and 9 conferences",
    "Created 50 dashboards and 120 reports",
    "Answered over 80 emails a day",
    "Typed 40,000 words of minutes",
    "Took 3,000 photographs",
    "Closed 2,400 tickets",
    "Wrote 200 blog posts with 50,000 page views",
    "Hosted 30 webinars and 12 lunch talks",
    "Watched 90 hours of training videos",
    "Distributed 5,000 flyers at fairs",
    "Held 1,500 interviews and 400 phone screens",
    "Drove 90,000 miles to customers",
    "Completed 35 online courses and 12 certificates",
    "Printed 10,000 badges and 2,000 folders",
    "Joined 150 calls with partners",
    "Read 70 books on leadership",
    "Worked 60 hours a week for three years",
    "Gained 4,100 connections on LinkedIn",
    "Delivered 110 presentations to 3,000 attendees",
    "Made 75 visits and drank 300 coffees with prospects",
    "Shared 600 articles and 90 podcasts",
    "Edited 340 videos and 90 brochures",
    "Ran 60 workshops and 25 webinars",
  ])("of attention, talk, paper or outings by itself is asked what it led to: %s", (line) => {
    expect(idleCounts(line).length).toBeGreaterThan(0);
  });
});
