/** What a profile tells of times, held against its dates: sentences that the dates contradict, and their honest look-alikes. */
import { describe, expect, it } from "vitest";
import { readText } from "../../../documents/readText";
import { readProfile } from "../../../linkedin/readProfile";
import { judgeProfile } from "./judgeProfile";
import type { ProfileDefectKind } from "./profileCheck";
import { profileChecks } from "./profileChecks";

type Part = "headline" | "about" | "now" | "before" | "dates" | "dates2";

const about = "I run the blood bank of a trauma center. Nights taught me that a shelf label is a clinical decision.";
const now = "Moved the cooler to the elevator; it reaches the trauma bay in four minutes instead of eleven.";
const before = "Found the drift in the reader that had cost us forty repeat types a month.";

/** A sound profile with one part told otherwise; in a text the sentence stands beside sound ones. */
const textOf = (part: Part, told: string): string => {
  const other = (own: Part, sound: string): string => (part === own ? told : sound);
  return `Contact
priya.oduya@example.com

Top Skills
Transfusion Medicine
Antibody Identification

Priya Oduya
${other("headline", "Blood bank supervisor for trauma centers | antibody problems, massive transfusion")}
Tucson, Arizona, United States

Summary
${part === "about" ? `${told} ${about}` : about}

Experience

Saguaro Regional Hospital
Blood Bank Supervisor
${other("dates", "March 2019 - Present (6 years 11 months)")}
Tucson, Arizona
${part === "now" ? `${now} ${told}` : now}

Copper Basin Laboratories
Medical Technologist
${other("dates2", "June 2013 - February 2019 (5 years 9 months)")}
Globe, Arizona
${part === "before" ? `${told} ${before}` : before}

Education
Sonoran University
Bachelor of Science - BS, Medical Laboratory Science · (2009 - 2013)

Page 1 of 1`;
};

const ofTime: ReadonlySet<ProfileDefectKind> = new Set(["stale_role", "inconsistent_dates"]);
const ofWork: ReadonlySet<string> = new Set(["post-without-outcome", "post-without-words", "date-gap"]);

/** Checks that answer for times and find something. */
const faultsOf = (part: Part, told: string): string[] =>
  judgeProfile(readProfile(readText(textOf(part, told)), "paste"), { year: 2026, month: 1 }).judged.flatMap(
    ({ check, verdict }) => {
      const kinds = profileChecks.find(({ id }) => id === check.id)?.profileKinds ?? [];
      return verdict.hits.length > 0 && !ofWork.has(check.id) && kinds.some((kind) => ofTime.has(kind))
        ? [check.id]
        : [];
    },
  );

describe("times told in a profile", () => {
  it.each<[Part, string]>([
    ["headline", "Medical Technologist at Copper Basin Laboratories"],
    ["now", "I left the hospital in May 2024."],
    ["now", "My last day was June 30, 2024."],
    ["now", "Left in 2024 when the unit was closed."],
    ["now", "Position eliminated in the merger of 2024."],
    ["now", "Was here until the hospital was sold in 2023."],
    ["now", "Contract ended December 2023."],
    ["now", "Retired in 2024."],
    ["now", "Since October 2024 I have been on parental leave and between jobs."],
    ["now", "Getting ready for our CAP inspection in May 2023."],
    ["now", "The new LIS goes live in fall 2022."],
    ["now", "We will move into the new tower in 2023."],
    ["now", "Goals for 2022: cut wastage by half."],
    ["now", "Hiring two technologists for January 2023!"],
    ["now", "Currently rolling out barcodes, to be finished by summer 2022."],
    ["now", "Resigned in March 2025 to care for my father."],
    ["now", "Interim post for six months while the director was away."],
    ["now", "The lab was outsourced in 2023 and all of us with it."],
    ["now", "Program discontinued 2022."],
    ["now", "Transferred to another department in 2023."],
    ["now", "I moved to Oregon in 2024 and no longer work here."],
    ["about", "I am currently pursuing my master's degree in laboratory science."],
    ["about", "I am a recent graduate looking to start my career in the lab."],
    ["about", "As a student at Sonoran University I am eager to learn."],
    ["about", "I currently work as a medical technologist at Copper Basin Laboratories."],
    ["about", "I will graduate in May 2013 with a degree in laboratory science."],
    ["about", "Looking for a full-time position starting June 2013."],
    ["about", "I just started as a blood bank supervisor and am learning every day."],
    ["about", "I am entering my second year as a supervisor."],
    ["about", "Available from September 2020."],
    ["about", "I work at Copper Basin Laboratories, where I run chemistry."],
    ["about", "Proud to be part of the Copper Basin Laboratories team."],
    ["about", "My goal for 2021 is to pass the SBB exam."],
    ["about", "I plan to sit for the SBB exam in fall 2021."],
    ["about", "This year (2022) I am serving on the AABB program committee."],
    ["about", "Now in my final semester at Sonoran University."],
    ["about", "I'm a senior at Sonoran University."],
    ["headline", "Student at Sonoran University"],
    ["headline", "MLS Student, class of 2013"],
    ["headline", "Seeking internship for summer 2012"],
    ["headline", "New graduate MLS"],
  ])("over, and told as going on, in the %s: %s", (part, told) => expect(faultsOf(part, told)).not.toEqual([]));

  it.each<[Part, string]>([
    ["about", "With more than 20 years in laboratory medicine, I have seen it all."],
    ["about", "I have worked in blood banks since 2005."],
    ["about", "I have led this blood bank for ten years."],
    ["about", "After fifteen years at Copper Basin Laboratories I wanted nights."],
    ["about", "I joined Saguaro Regional in 2016."],
    ["about", "I became a supervisor in 2015."],
    ["about", "Supervisor since 2015."],
    ["about", "Graduated from Sonoran University in 2010."],
    ["about", "A ten-year stint at Copper Basin taught me chemistry."],
    ["about", "I have been with Saguaro Regional Hospital for over a decade."],
    ["about", "In 2012 I came to Saguaro Regional as a technologist."],
    ["about", "For the past 18 years I have worked nights in hospital labs."],
    ["about", "Two decades on the bench have made me calm."],
    ["about", "I started in the lab in 2004."],
    ["about", "I left Copper Basin in 2017 for the trauma center."],
    ["about", "Blood bank supervisor with 3 years of experience."],
    ["about", "Class of 2011, Sonoran University."],
    ["about", "My career began in 2006."],
    ["dates", "March 2019 - January 2018"],
    ["dates", "March 2019 - Present (4 years 1 month)"],
    ["dates", "August 2018 - Present (7 years 6 months)"],
    ["dates", "March 2019 - June 2028"],
    ["dates", "June 2016 - Present (9 years 8 months)"],
    ["dates2", "June 2013 - June 2021 (8 years)"],
    ["dates2", "June 2013 - February 2019 (7 years 9 months)"],
    ["dates2", "June 2019 - February 2013"],
    ["dates2", "June 2013 - Present (12 years 8 months)"],
    ["dates2", "June 2013 - December 2019 (6 years 7 months)"],
    ["now", "In 2015 I rewrote the transfusion manual."],
    ["now", "Over my ten years here I have trained forty people."],
    ["now", "Hired in 2016 as night lead."],
    ["now", "Promoted to supervisor in 2017."],
    ["now", "Started here in 2021."],
    ["now", "Since 2014 I have run the blood bank."],
    ["before", "Eight years on nights."],
    ["before", "In 2020 I found the drift in the reader that had cost us forty repeat types a month."],
    ["before", "Worked here from 2010 to 2016. Found the drift in the reader that had cost us."],
    ["before", "Left in 2016."],
  ])("otherwise than the dates, in the %s: %s", (part, told) => expect(faultsOf(part, told)).not.toEqual([]));

  it.each<[Part, string]>([
    ["now", "Left the O-negative shelf fuller than I found it."],
    ["now", "Retired three paper logs in 2023."],
    ["now", "Transferred 4,000 records to the new LIS in 2022."],
    ["now", "The old contract ended in 2021; the one I wrote saves a third."],
    ["now", "The program I started in 2020 now runs in three hospitals."],
    ["now", "Since 2020 I have not lost a unit to a power cut."],
    ["now", "We closed the satellite bank in 2022 without a late unit."],
    ["now", "The position of night lead was eliminated in 2021 and I kept both people."],
    ["now", "In 2024 two residents published what we found."],
    ["now", "The analyzer from 2012 still runs."],
    ["now", "Before me the unit was discontinued twice."],
    ["now", "Plans to move to the new tower were mine; we move in 2027."],
    ["now", "Hired two technologists in January 2023."],
    ["now", "No longer do we send antibodies to Phoenix."],
    ["now", "The hospital was sold in 2022 and the new owner kept our protocol."],
    ["now", "My predecessor left in 2018."],
    ["now", "In my first two years here I threw away the old forms."],
    ["now", "After three years of asking I got a second freezer."],
    ["now", "Our target for 2025 was met in June."],
    ["now", "Started nights in 2020 with two people."],
    ["now", "Opened the donor room in 2021, after a winter of permits."],
    ["now", "Since 2021 the residents rotate through my bank."],
    ["now", "The department was merged with chemistry in 2023 and I took both."],
    ["before", "Left for the trauma center with good wishes."],
    ["before", "Worked nights from 2013 to 2015, then days."],
    ["before", "Started as a temp in June 2013."],
    ["before", "Two years on nights, then days."],
    ["before", "In 2016 I found the drift in the reader that had cost us forty repeat types a month."],
    ["before", "Built in 1962, the lab flooded each spring."],
    ["about", "I have worked in blood banks since 2013."],
    ["about", "I became a supervisor in 2019."],
    ["about", "Supervisor since 2019."],
    ["about", "I joined Saguaro Regional in 2019 and have not slept well since."],
    ["about", "Graduated from Sonoran University in 2013."],
    ["about", "Twelve years in hospital laboratories, six of them on nights."],
    ["about", "After nearly six years at Copper Basin Laboratories I wanted nights."],
    ["about", "I left Copper Basin in 2019."],
    ["about", "I left Copper Basin in February 2019 for a trauma center."],
    ["about", "My grandmother was a nurse for forty years."],
    ["about", "Our lab has 80 years of experience between four people."],
    ["about", "In 2012 I thought I would be a chef."],
    ["about", "For the past six years I have run nights at Saguaro Regional Hospital."],
    ["about", "For three years I wrote a column for the state journal."],
    ["about", "I trained at Copper Basin Laboratories before I came here."],
    ["about", "At Copper Basin I learned what a bad label costs."],
    ["about", "I teach one semester a year at Sonoran University."],
    ["about", "I mentor students who are pursuing a degree in laboratory science."],
    ["about", "I started in chemistry in 2013."],
    ["about", "I plan to sit for the SBB exam in fall 2026."],
    ["about", "I chaired the 2022 state meeting."],
    ["about", "Five years of experience with rare antibodies."],
    ["about", "As a supervisor I still work one bench shift a week."],
    ["about", "I was a medical technologist at Copper Basin Laboratories before."],
    ["about", "People ask me why I left Copper Basin."],
    ["about", "With 13 years in laboratory medicine I have seen most of it."],
    ["about", "I am with Saguaro Regional Hospital in Tucson."],
    ["about", "I have voted in this county since 1998."],
    ["about", "Sonoran University, class of 2013."],
    ["about", "I currently serve on the board of the state society."],
    ["about", "My father left the army in 1990."],
    ["about", "Every third year we are inspected; in 2024 nobody found a thing."],
    ["headline", "Blood bank supervisor at a Level I trauma center, formerly chemistry | rare antibodies"],
    ["headline", "Blood bank supervisor at Saguaro Regional Hospital | massive transfusion, rare antibodies"],
    ["headline", "Blood bank supervisor | 12 years in hospital labs"],
    ["now", "Led the cooler project from 2020 to 2022."],
    ["now", "The state grant ended in 2021 and the county pays now."],
    ["now", "The night line was discontinued in 2022 after I had counted its orders."],
    ["now", "Since 2021 the chemists of Copper Basin Laboratories train with us."],
    ["now", "The program was discontinued in 2022; what it taught went into the handbook."],
  ])("as the dates have them, in the %s: %s", (part, told) => expect(faultsOf(part, told)).toEqual([]));
});
