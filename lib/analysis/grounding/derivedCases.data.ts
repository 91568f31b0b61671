/**
 * More cases for the table test of the guard, in the same form: arithmetic that follows and that does not, units, nouns
 * turned into verbs, group acts, standards and opening titles. All persons and employers are invented.
 */
export const derivedRows = `
ok|-|Brought the queue time from 2 hours to 30 minutes.|Cut queue time 75%, from 2 hours to 30 minutes.
ok|-|Download size went from 1.2 GB to 300 MB after I removed the old fonts.|Removed old fonts; download size went from 1,200 MB to 300 MB, a quarter of what it was.
ok|-|Subscriptions rose from 150 to 900.|Subscriptions rose sixfold, from 150 to 900.
ok|-|Ran 4 workshops with 15 people each.|Ran four workshops of 15 people each, 60 in total.
ok|-|A third of the 90 trees I planted were oaks.|Planted 90 trees, 30 of them oaks.
ok|-|18 of the 24 apprentices I taught passed.|Taught 24 apprentices; 18 (75%) passed.
ok|-|The contract pays 3,000 dollars a month.|Contract worth $36,000 a year ($3,000 a month).
ok|-|Shortened the night close by an hour and a half.|Cut the night close by 90 minutes.
ok|-|Saved half an hour per delivery run.|Saved 30 minutes per delivery run.
ok|-|Staffed the ticket booth Wednesday through Saturday.|Staffed the ticket booth four days a week (Wednesday to Saturday).
ok|-|Opened the pool on Mondays and Thursdays.|Opened the pool two days a week, Mondays and Thursdays.
ok|-|Led tours for a dozen or so visitors.|Led tours for about 12 visitors.
ok|-|Drove 9 seasons with no reported accident.|Drove nine seasons with zero reported accidents.
ok|-|Finished the season without any late shipments.|Finished the season with zero late shipments.
ok|-|Complaints before the change: 40 a week; after: 10 a week.|Complaints went from 40 to 10 a week, 30 fewer.
ok|-|Cut printing cost of $20,000 a year by $5,000.|Cut the $20,000 yearly printing cost by $5,000 (25%).
ok|-|Readers went from 2 to 3.5 million.|Readers grew from 2 million to 3.5 million (75%).
ok|-|Scan time fell from 12 seconds to 4.|Scan time fell to a third, from 12 seconds to 4.
ok|-|Scan time fell from 12 seconds to 4.|Scans three times faster: 4 seconds instead of 12.
ok|-|Passed the ISO 13485 audit of the plant, with 2 remarks.|Plant audit under ISO 13485 passed with 2 remarks.
ok|-|Filled in Form 1099 for 60 contractors.|Prepared 1099 forms for 60 contractors.
ok|-|Tutored 14 adults during my three years at the centre.|Tutored 14 adults over three years.
ok|-|90 percent of 200 parcels arrived within a day.|90% of 200 parcels (180) arrived within a day.
ok|-|Supervised the pastry station; two of the four cooks became chefs later.|Supervised the pastry station, where two of the four cooks later became chefs.
ok|-|Managed the loading dock; it was open 6 days a week.|Managed a loading dock open six days a week.
ok|-|Worked on the restoration of two altars.|Restored two altars.
ok|-|Was working on the documentation of 30 endpoints.|Documented 30 endpoints.
ok|-|Was part of a crew of five that built the stage, and I personally wired the lights.|Wired the stage lights as one of a crew of five.
ok|-|Ran the forum of the choir. Members: 120 at the start, 300 at the end of the year.|Ran the choir's forum, which grew from 120 to 300 members over the year.
ok|-|Proposed a shared calendar that three offices took up.|Proposed a shared calendar, taken up by three offices.
ok|-|Served on the panel that chose the new uniforms.|Served on the panel choosing the new uniforms.
ok|-|Paralegal in a law office with two attorneys.|Paralegal for two attorneys in a law office.
ok|-|Total funds I looked after: 1.1 million euros.|Looked after a budget of EUR 1.1M.
ok|-|Prepared 6 trays of 40 samples.|Prepared 240 samples (six trays of 40).
ok|-|Earned $18 an hour, 20 hours a week.|Earned $18 an hour for 20 hours a week.
ok|-|Typing speed improved from 40 to 60 words per minute.|Typing speed improved by half, from 40 to 60 words per minute.
ok|-|Doubled the seed bank to 800 varieties.|Doubled the seed bank (now 800 varieties).
bad|number_changed|Brought the queue time from 2 hours to 30 minutes.|Cut queue time 85%, from 2 hours to 30 minutes.
bad|number_changed|Brought the queue time from 2 hours to 30 minutes.|Cut queue time from 2 hours to 30 seconds.
bad|number_changed|Subscriptions rose from 150 to 900.|Subscriptions rose ninefold, from 150 to 900.
bad|number_changed|Ran 4 workshops with 15 people each.|Ran 4 workshops with 75 people in total.
bad|number_changed|Ran 4 workshops and coached 15 people.|Ran workshops for 60 people; 4 workshops, 15 coached.
bad|number_changed|A third of the 90 trees I planted were oaks.|Planted 90 trees, 60 of them oaks.
bad|number_changed|18 of the 24 apprentices I taught passed.|Taught 24 apprentices; 18 (85%) passed.
bad|number_changed|The contract pays 3,000 dollars a month.|Contract worth $30,000 a year ($3,000 a month).
bad|number_changed|Shortened the night close by an hour and a half.|Cut the night close by three hours.
bad|number_changed|Staffed the ticket booth Wednesday through Saturday.|Staffed the ticket booth six days a week.
bad|number_changed|Led tours for a dozen or so visitors.|Led tours for over 12 visitors.
bad|number_invented|Drove a city bus.|Drove a city bus with zero accidents.
bad|number_changed|Drove nine seasons with no reported accident.|Drove nine seasons with zero complaints and zero delays.
bad|number_changed|Complaints before the change: 40 a week; after: 10 a week.|Complaints went from 10 to 40 a week.
bad|number_changed|Readers went from 2 to 3.5 million.|Readers grew from 2 million to 5.5 million.
bad|number_changed|Scan time fell from 12 seconds to 4.|Tripled scan time, from 12 seconds to 4.
bad|number_changed|Five years of welding experience.|Over five years of welding experience.
bad|number_changed|Worked 5 years in a foundry.|Worked for over 5 years in a foundry.
bad|number_invented|Prepared the plant for its audit.|Prepared the plant for its ISO 13485 audit.
bad|number_changed|Prepared the plant for its ISO 9001 audit.|Prepared the plant for its ISO 13485 audit.
bad|ownership_inflated|Worked on the restoration of two altars.|Led the restoration of two altars.
bad|ownership_inflated|Worked on the documentation of 30 endpoints.|Owned documentation of 30 endpoints.
bad|ownership_inflated|Helped with the translation of contracts.|Translated contracts.
bad|ownership_inflated|Served on the jury that awarded the film prize.|Awarded the film prize.
bad|ownership_inflated|Was on the committee that wrote the bylaws.|Wrote the bylaws.
bad|ownership_inflated|Was on the team that opened the clinic.|Opened the clinic.
bad|ownership_inflated|Managed supplies and assisted with theatre scheduling.|Managed theatre scheduling.
bad|causality_invented|Ran the forum of the choir. Members: 120 at the start, 300 at the end of the year.|Grew the choir's forum from 120 to 300 members in a year.
bad|causality_invented|Ran the newsletter. Sales went from 40 to 90 boxes.|Ran the newsletter, which raised sales from 40 to 90 boxes.
bad|title_inflated|Secretary to three partners of an audit firm.|Partner in an audit firm.
bad|title_inflated|Dental assistant in a two-dentist practice with an office manager.|Office manager in a two-dentist practice.
bad|title_inflated|Bookkeeper in a firm of accountants.|Accountant in a firm of accountants.
bad|title_inflated|Cashier at a store, trained by the manager.|Manager at a store.
ok|-|Cut mean repair time from 1.5 days to 6 hours.|Cut mean repair time from a day and a half to six hours.
ok|-|The fund grew from 800 thousand to 1.2 million dollars.|Fund grew 50%, from $800K to $1.2M.
ok|-|Inspected 3 wards a week, 12 beds each.|Inspected 36 beds a week (3 wards of 12).
ok|-|Handled $4,000 in cash weekly.|Handled $4,000 in cash a week.
ok|-|Half of my 40 students went to college.|Twenty of my 40 students went to college.
ok|-|Out of 60 samples 45 were usable.|45 of 60 samples (75%) were usable.
ok|-|The number of members doubled from 300.|Membership doubled from 300 to 600.
ok|-|Wages cost $9,000 a quarter.|Wages of $9,000 a quarter ($36,000 a year).
ok|-|Guarded the gate Friday to Sunday nights.|Guarded the gate three nights a week, Friday to Sunday.
ok|-|Worked on the installation of 14 lifts.|Installed 14 lifts.
ok|-|Coordinated volunteers; three of them became staff.|Coordinated volunteers, three of whom became staff.
ok|-|Led six cooks; none of them left in two years.|Led six cooks, none of whom left within two years.
ok|-|Worked to NFPA 70 when wiring 30 homes.|Wired 30 homes to NFPA 70.
ok|-|Loaded 1.5 tons per trip, two trips a day.|Loaded 1.5 tons per trip on two trips a day.
ok|-|Built a model with an error of 8% where the old one had 12%.|Built a model with an error of 8%, down from 12%.
bad|number_invented|Guarded the gate.|Guarded the gate three nights a week.
bad|number_changed|The fund grew from 800 thousand to 1.2 million dollars.|Fund grew 80%, from $800K to $1.2M.
bad|number_changed|Half of my 40 students went to college.|Thirty of my 40 students went to college.
bad|number_invented|Worked on the installation of lifts.|Installed 14 lifts.
bad|ownership_inflated|Worked on the installation of 14 lifts.|Managed the installation of 14 lifts.
bad|number_changed|Handled 4,000 dollars in cash a week.|Handled $4,000 in cash a day.
bad|number_changed|Served 20 tables with 4 waiters.|Served 80 tables.
bad|number_changed|Uploaded 4 GB of scans.|Uploaded 40 GB of scans.
bad|number_changed|Cut the build from 20 minutes to 5.|Cut the build fivefold, from 20 minutes to 5.
bad|number_changed|Spent $300 a month on ads.|Spent $36,000 a year on ads.
bad|number_dropped|Led six cooks and trained nine waiters.|Led cooks and trained waiters.
bad|number_dropped|Brought memory use from 4 GB to 1 GB.|Brought memory use down.
bad|title_inflated|Nursing aide on a ward of ten nurses.|Nurse on a ward of ten nurses.
bad|title_inflated|Legal secretary for a lawyer.|Lawyer.
bad|title_inflated|Lab technician with a team of three scientists.|Scientist with a team of three.
bad|causality_invented|Managed the page; likes at the start 200, at the end 700.|Managed the page and grew likes from 200 to 700.
bad|ownership_inflated|Sat on the board that approved the merger.|Approved the merger.
bad|ownership_inflated|Supervised interns and supported the audit of three sites.|Supervised the audit of three sites.
bad|number_changed|About half of the 50 tests failed.|Exactly 10 of the 50 tests failed.
bad|number_changed|No more than 3 errors a month.|Zero errors a month.
ok|-|Cut average call time from 8 minutes to 6 by rewriting the script.|Rewrote the call script, cutting average call time 25% (8 to 6 minutes).
ok|-|Donations went up from $12,000 to $30,000 in my first year.|Donations grew 2.5x, from $12K to $30K, in my first year.
ok|-|Taught yoga Monday to Friday.|Taught yoga five days a week.
ok|-|Two thirds of the 150 guests returned.|100 of 150 guests returned.
ok|-|Responsible for the translation of manuals into Spanish.|Translated manuals into Spanish.
ok|-|Worked on the analysis of water samples from 12 wells.|Analyzed water samples from 12 wells.
ok|-|Maintained 12 servers; uptime was 99.9 percent.|Maintained 12 servers with 99.9% uptime.
ok|-|Never missed a payroll in 6 years.|Zero missed payrolls in six years.
ok|-|The old process took 3 days, the new one takes 1 day.|Process time went from 3 days to 1.
ok|-|Was on the safety committee for two years.|Served on the safety committee for two years.
ok|-|Raised 15,000 dollars from 30 donors.|Raised $15K from 30 donors, $500 each on average.
ok|-|Checked twenty machines every day.|Checked 20 machines daily.
ok|-|Ran 5K races for charity.|Ran 5K charity races.
ok|-|Managed 3 sites; each had 12 staff.|Managed three sites with 36 staff in total.
ok|-|Supervised the lunch line and trained two helpers, who later ran it alone.|Supervised the lunch line and trained two helpers who later ran it alone.
bad|number_changed|Donations went up from $12,000 to $30,000.|Donations grew 250%, from $12K to $30K.
bad|number_invented|Maintained 12 servers.|Maintained 12 servers with 99.9% uptime.
bad|number_changed|Two thirds of the 150 guests returned.|120 of 150 guests returned.
bad|ownership_inflated|Supported the launch by drafting 12 emails.|Launched the product with 12 emails.
bad|number_changed|Taught yoga Monday to Friday.|Taught yoga seven days a week.
bad|ownership_inflated|Assisted with the analysis of water samples.|Analyzed water samples.
bad|title_inflated|Receptionist at a clinic with six doctors.|Doctor at a clinic.
bad|causality_invented|Ran the gift shop; revenue was $40K at first and $60K later.|Ran the gift shop and increased revenue from $40K to $60K.
bad|number_changed|Cleaned 30 rooms on weekdays.|Cleaned 300 rooms on weekdays.
bad|ownership_inflated|Served on the team that redesigned the menu.|Redesigned the menu.
bad|number_changed|Completed 6 of 8 modules.|Completed 8 of 8 modules.
bad|number_changed|Sold 40 cars in 2 years.|Sold 40 cars in 2 months.
bad|number_changed|Sold 40 cars in 2 years.|Sold 80 cars.
bad|date_changed|Barista, May 2020 to June 2021.|Barista, May 2020 to June 2022.
bad|scope_inflated|Wrote the emergency plan for our building.|Wrote the emergency plan for the city.
`;
