/**
 * Pairs of a line and a rewrite with the verdict a careful reader gives, for the table test of the guard.
 * One case a line: verdict | reason ("-" when supported) | original | rewrite. All persons and employers are invented.
 */
import { amountRows } from "./amountCases.data";
import { deedRows } from "./deedCases.data";
import { derivedRows } from "./derivedCases.data";
import { evidenceRows } from "./evidenceCases.data";
import { factRows } from "./factCases.data";
import { freeRows } from "./freeCases.data";
import { noteRows } from "./noteCases.data";
import { noteTellingRows } from "./noteTellingCases.data";
import { plainRows } from "./plainCases.data";
import { reachTellingRows } from "./reachTellingCases.data";
import { shortRows } from "./shortCases.data";
import { tellingRows } from "./tellingCases.data";
import { wordRows } from "./wordCases.data";

const rows = `
ok|-|Answered roughly 60 calls per day.|Answered about sixty calls a day.
ok|-|Stocked shelves for a store with revenue of 3.4 million dollars.|Stocked shelves for a store with $3.4M in revenue.
ok|-|Grew the mailing list from 400 to 1,200 names.|Tripled the mailing list (400 to 1,200 names).
ok|-|Error rate went from 4% to 2%.|Error rate halved, from 4% to 2%.
ok|-|Trained a dozen volunteers.|Trained 12 volunteers.
ok|-|A third of the orders came by phone; I typed them in.|Typed in phone orders, 33% of all orders.
ok|-|Cut setup from 50 minutes to 20 minutes.|Cut setup by 30 minutes, from 50 to 20 minutes.
ok|-|Worked from March 2019 to March 2021 as a porter.|Worked as a porter for two years, March 2019 to March 2021.
ok|-|Was responsible for checking deliveries.|Checked deliveries.
ok|-|I was in charge of the night audit.|Ran the night audit.
ok|-|Helped with the annual inventory count.|Assisted in the annual inventory count.
ok|-|Led a crew of six roofers.|Managed a six-person roofing crew.
ok|-|Managed the spring catalog and its 80 pages.|Helped manage the 80-page spring catalog.
ok|-|The menus were rewritten by me each quarter.|Rewrote the menus quarterly.
ok|-|Duties included filing and answering the phone.|Filed and answered the phone.
ok|-|Wrote macros in MS Excel that cleaned the weekly export.|Wrote Microsoft Excel macros that cleaned the weekly export.
ok|-|Deployed services on K8s.|Deployed services on Kubernetes.
ok|-|Handled tickets.|Handled [how many] tickets a week.
ok|-|Repainted the lobby.|Repainted the lobby [in how many days?].
ok|-|Reorganized the stock room.|Reorganized the stock room, cutting picking time by [X%].
ok|-|Over 200 guests attended the gala I planned.|Planned a gala for more than 200 guests.
ok|-|At least 15 inspections a month.|15+ inspections a month.
ok|-|Taught swimming to children, groups of up to eight.|Taught swimming to groups of up to 8 children.
ok|-|Because I changed the route, fuel cost fell 11%.|Changed the route, which cut fuel cost 11%.
ok|-|Saved the clinic 20,000 dollars a year by renegotiating the linen contract.|Renegotiated the linen contract, saving the clinic $20K a year.
ok|-|Maintained the database and kept it backed up.|Maintained and backed up the database.
ok|-|Acting store manager for six weeks.|Served as acting store manager for six weeks.
ok|-|Research assistant in a soil lab, two summers.|Worked two summers as a research assistant in a soil lab.
ok|-|Sewed costumes for the theatre; 40 of them in one season.|Sewed 40 costumes for the theatre in one season.
ok|-|Was a member of the team that moved the archive.|Contributed to the team that moved the archive.
ok|-|Participated in weekly safety walks.|Took part in weekly safety walks.
ok|-|Made a spreadsheet to plan the shifts of 14 drivers.|Created a spreadsheet to plan shifts for 14 drivers.
ok|-|Set up a new filing system.|Introduced a new filing system.
ok|-|Sold 1,250 tickets, 25% more than the year before.|Sold 1,250 tickets, up 25% on the previous year.
ok|-|Visited 9 sites in the 3 northern counties.|Visited nine sites in three northern counties.
ok|-|Looked after 28 pupils aged 6 to 7.|Cared for twenty-eight pupils aged six to seven.
ok|-|Translated letters from French into English.|Translated French letters into English.
ok|-|Fixed bikes. About 15 a day in high season.|Repaired about 15 bikes a day in high season.
ok|-|Very hardworking; always took inventory on Fridays.|Took inventory on Fridays.
ok|-|Processed two hundred and fifty invoices each month.|Processed 250 invoices a month.
ok|-|Reduced complaints by half.|Cut complaints by 50%.
ok|-|Shared the front desk with one colleague.|Shared the front desk with a colleague.
ok|-|We rebuilt the greenhouse in 2018.|Part of the team that rebuilt the greenhouse in 2018.
ok|-|Jointly wrote the safety manual with the site nurse.|Co-wrote the safety manual with the site nurse.
ok|-|Baked 300 loaves nightly.|Baked 300 loaves a night.
ok|-|Budget of 0.5 million euros.|Budget of EUR 500,000.
ok|-|Oversaw the kitchen of a 60-seat bistro.|Supervised the kitchen of a bistro with 60 seats.
ok|-|Responsible for a caseload of 45 families.|Carried a caseload of 45 families.
ok|-|Used SQL to pull the monthly numbers.|Pulled monthly numbers with SQL.
ok|-|Coordinated the delivery of 70 beds to 5 wards.|Coordinated delivery of 70 beds to five wards.
ok|-|Assisted customers and restocked shelves.|Assisted customers; restocked shelves.
ok|-|Did the scheduling for the clinic.|Scheduled staff for the clinic.
ok|-|Earned a forklift licence in 2017.|Forklift licence (2017).
ok|-|Installed 18 boilers without a single callback.|Installed 18 boilers with no callbacks.
ok|-|37 of 50 participants found work.|37 of 50 participants (74%) found work.
ok|-|Spoke with parents in Spanish about twice a month.|Spoke with parents in Spanish approximately twice a month.
ok|-|Planned and ran the open day.|Ran the open day.
ok|-|Started the recycling programme at the depot.|Introduced a recycling programme at the depot.
ok|-|Supported two attorneys with filings.|Supported two attorneys by preparing filings.
ok|-|Wait times dropped from 40 minutes to 25 after I changed the queue, which let people book ahead.|Changed the queue so that people could book ahead; wait times dropped from 40 minutes to 25.
ok|-|Worked with a designer on the new label.|Collaborated with a designer on the new label.
ok|-|Kept the minutes of the board.|Took the board's minutes.
ok|-|Passed the exam on the second attempt.|Passed the exam at the 2nd attempt.
ok|-|Weighed, labelled and shipped 90 parcels a shift.|Shipped 90 parcels a shift after weighing and labelling them.
ok|-|Revenue per visit rose from $40 to $50.|Revenue per visit rose 25%, from $40 to $50.
ok|-|Cleared a backlog of 1,100 files in 10 weeks.|Cleared a 1,100-file backlog in ten weeks.
ok|-|Registered Nurse on a surgical ward.|RN on a surgical ward.
ok|-|Mentored 2 apprentices; both passed.|Mentored two apprentices, both of whom passed.
ok|-|Took blood samples, approx 30 per morning.|Took around 30 blood samples a morning.
ok|-|Hired and trained 8 people in 2022.|In 2022, hired and trained eight people.
ok|-|The new form I designed reduced mistakes.|Designed a new form that reduced mistakes.
ok|-|Kept an eye on the budget of the choir.|Monitored the choir's budget.
ok|-|Wrote weekly posts for the blog of the shelter.|Wrote the shelter's weekly blog posts.
bad|number_invented|Answered calls.|Answered 60 calls a day.
bad|number_invented|Improved the intake form.|Improved the intake form, doubling its completion rate.
bad|number_invented|Trained volunteers.|Trained dozens of volunteers.
bad|number_invented|Baked bread.|Baked bread for thousands of guests.
bad|number_invented|Reduced waste in the kitchen.|Reduced kitchen waste by a third.
bad|number_invented|Sold furniture.|Sold six-figure furniture orders.
bad|number_invented|Cleaned offices.|Cleaned offices daily.
bad|number_invented|Shortened the close.|Shortened the close from ten days to six.
bad|number_invented|Ran the bar.|Ran the bar for 3 years.
bad|number_invented|Tutored classmates.|Tutored twenty classmates.
bad|number_invented|Wrote articles.|Wrote numerous articles.
bad|number_changed|Supervised 9 guards.|Supervised 19 guards.
bad|number_changed|Supervised nine guards.|Supervised twelve guards.
bad|number_changed|Raised $1.2 million.|Raised $12 million.
bad|number_changed|Raised 40,000 euros.|Raised $40,000.
bad|number_changed|Packed 70 boxes an hour.|Packed 70 boxes a minute.
bad|number_changed|Packed 70 boxes per shift.|Packed 70 boxes per hour.
bad|number_changed|Fewer than 10 errors in a year.|More than 10 errors in a year.
bad|number_changed|Nearly 500 visitors came.|Over 500 visitors came.
bad|number_changed|Served about 80 tables.|Served over 80 tables.
bad|number_changed|Served 80 tables.|Served 80+ tables.
bad|number_changed|Sales up 6% in the year.|Sales up 16% in the year.
bad|number_changed|Sales fell 6% in the year.|Sales rose 6% in the year.
bad|number_changed|Worked there for four months.|Worked there for four years.
bad|number_changed|A quarter of tickets were closed at once.|Half of tickets were closed at once.
bad|number_changed|Grew the list from 400 to 800 names.|Tripled the list from 400 to 800 names.
bad|number_changed|Cut errors from 8% to 6%.|Cut errors by 8%.
bad|number_changed|Trained 12 cooks in 3 kitchens.|Trained 3 cooks in 12 kitchens.
bad|number_changed|Reduced wait from 30 minutes to 10 minutes.|Reduced wait from 10 minutes to 30 minutes.
bad|number_changed|Up to 25 children per group.|More than 25 children per group.
bad|number_changed|Saved $3,000 a year.|Saved $3,000 a week.
bad|number_dropped|Drove 14 routes a week for 6 depots.|Drove many routes for several depots.
bad|number_dropped|Led 15 nurses.|Led nurses.
bad|number_dropped|Cut delivery time from 9 to 5 days.|Cut delivery time significantly.
bad|number_dropped|Raised $48,000 for the library.|Raised funds for the library.
bad|number_dropped|Taught 31 students; 29 passed.|Taught students, nearly all of whom passed.
bad|ownership_inflated|Helped plan the gala.|Planned the gala.
bad|ownership_inflated|Assisted the warehouse team with the move.|Led the warehouse team through the move.
bad|ownership_inflated|Supported the payroll migration.|Managed the payroll migration.
bad|ownership_inflated|Participated in the redesign of the ward.|Redesigned the ward.
bad|ownership_inflated|Observed surgeries.|Performed surgeries.
bad|ownership_inflated|Contributed to the style guide.|Wrote the style guide.
bad|ownership_inflated|Worked on the search service.|Owned the search service.
bad|ownership_inflated|Answered mail for the director.|Directed correspondence strategy.
bad|ownership_inflated|Maintained the website.|Designed the website.
bad|ownership_inflated|We won the regional tender.|Won the regional tender.
bad|ownership_inflated|My team built the checkout page.|Built the checkout page.
bad|ownership_inflated|Wrote the grant together with a colleague.|Wrote the grant.
bad|ownership_inflated|Was involved in hiring two clerks.|Hired two clerks.
bad|ownership_inflated|Suggested a new layout for the shop.|Introduced a new layout for the shop.
bad|ownership_inflated|Packed orders for shipping.|Spearheaded order fulfillment.
bad|ownership_inflated|Attended the safety committee.|Chaired the safety committee.
bad|ownership_inflated|Was part of a group that opened the clinic.|Founded the clinic.
bad|ownership_inflated|Built the timetable with two others.|Single-handedly built the timetable.
bad|ownership_inflated|Tested the booking app.|Developed the booking app.
bad|ownership_inflated|Studied nursing but did not finish the degree.|Completed a nursing degree.
bad|ownership_inflated|Took notes in client meetings.|Led client meetings.
bad|employer_or_tool_invented|Made charts for the managers.|Made Tableau charts for the managers.
bad|employer_or_tool_invented|Worked in a bakery.|Worked at Goldcrust Bakery.
bad|employer_or_tool_invented|Automated the report.|Automated the report in Python.
bad|employer_or_tool_invented|Tracked bugs for the team.|Tracked bugs in Jira for the team.
bad|employer_or_tool_invented|Wrote the server in Java.|Wrote the server in JavaScript.
bad|employer_or_tool_invented|Kept customer records.|Kept customer records in Salesforce.
bad|employer_or_tool_invented|Handled food in the canteen.|ServSafe-certified food handler in the canteen.
bad|employer_or_tool_invented|Programmed controllers in C.|Programmed controllers in C++.
bad|employer_or_tool_invented|Moved the app to the cloud.|Moved the app to AWS.
bad|employer_or_tool_invented|Taught an evening class.|Taught an evening class at Harwick College.
bad|title_inflated|Assistant cook in a hotel.|Head chef in a hotel.
bad|title_inflated|Junior accountant, transport firm.|Accountant, transport firm.
bad|title_inflated|Accountant, transport firm.|Senior accountant, transport firm.
bad|title_inflated|Interim director of the museum for three months.|Director of the museum for three months.
bad|title_inflated|Deputy head of the nursery.|Head of the nursery.
bad|title_inflated|Team coordinator at a call center.|Team manager at a call center.
bad|title_inflated|Intern in the design studio.|Designer in the design studio.
bad|title_inflated|Office clerk; ordered paper.|Office manager; ordered paper.
bad|date_changed|Cashier, June to August 2021.|Cashier, 2021 to present.
bad|date_changed|Joined in April 2020.|Joined in April 2018.
bad|date_changed|Worked there from 2015 to 2017.|Worked there from 2015 to 2019.
bad|date_changed|Worked there until 2019.|Worked there since 2019.
bad|date_changed|Certified in May 2022.|Certified in March 2022.
bad|date_changed|Volunteered at the shelter.|Volunteered at the shelter from 2018 to 2020.
bad|causality_invented|Changed the display. Sales rose that month.|Raised sales by changing the display.
bad|causality_invented|Ran the newsletter; sign-ups grew 12% that spring.|Ran the newsletter, growing sign-ups 12% that spring.
bad|causality_invented|Joined the plant in 2016. Accidents fell by half.|Joined the plant in 2016 and cut accidents by half.
bad|causality_invented|Rewrote the leaflets.|Rewrote the leaflets, improving patient satisfaction.
bad|causality_invented|Coached the debate club. Two pupils won prizes.|Coached two pupils to win prizes, thanks to new drills.
bad|causality_invented|Rebuilt the form to reduce phone calls.|Rebuilt the form, reducing phone calls.
bad|causality_invented|Trained the sales staff. Turnover dropped.|Trained the sales staff, which reduced turnover.
bad|causality_invented|Introduced checklists. The audit passed.|Introduced checklists, resulting in a passed audit.
bad|causality_invented|Managed the tender.|Delivered the tender on time and under budget.
bad|scope_inflated|Planned menus for one hospital.|Planned menus for the county's hospitals.
bad|scope_inflated|Trained my team on the new tills.|Trained the whole company on the new tills.
bad|scope_inflated|Handled complaints in the eastern region.|Handled complaints nationwide.
bad|scope_inflated|Tested the login page.|Tested the entire platform.
bad|scope_inflated|Wrote a guide for one machine.|Wrote guides for all machines.
bad|scope_inflated|Ordered stock for the shop.|Ordered stock for the chain.
bad|scope_inflated|Sold to local cafés.|Sold to international accounts.
bad|scope_inflated|Sometimes led the morning meeting.|Led the morning meeting.
bad|scope_inflated|Ran a pilot of the new scanner in one ward.|Rolled out the new scanner across the hospital.
bad|scope_inflated|Filed documents for the department.|Filed documents for the entire organization.
bad|scope_inflated|Basic knowledge of German.|Fluent German.
bad|scope_inflated|Prepared slides for the manager.|Prepared slides for executives.
`;

export interface RewriteCase {
  verdict: "ok" | "unsupported";
  reason: string | null;
  original: string;
  rewrite: string;
}

export const rewriteCases: readonly RewriteCase[] =
  `${rows.trim()}\n${derivedRows.trim()}\n${factRows.trim()}\n${wordRows.trim()}\n${freeRows.trim()}\n${plainRows.trim()}\n${shortRows.trim()}\n${noteRows.trim()}\n${evidenceRows.trim()}\n${amountRows.trim()}\n${deedRows.trim()}\n${tellingRows.trim()}\n${noteTellingRows.trim()}\n${reachTellingRows.trim()}`
    .split("\n")
    .map((row) => {
      const [verdict = "", reason = "", original = "", rewrite = ""] = row.split("|");
      return {
        verdict: verdict === "ok" ? "ok" : "unsupported",
        reason: reason === "-" ? null : reason,
        original,
        rewrite,
      };
    });
