/**
 * Cases for the table test of the guard, in the form of the others: minimal pairs of what speaks against a rewrite and of
 * what only looks so. All persons and employers are invented.
 */
export const evidenceRows = `
ok|-|I did the Sunday stocktake by myself, about 900 lines.|Ran the Sunday stocktake single-handed (about 900 lines).
bad|ownership_inflated|Helped with the Sunday stocktake, about 900 lines.|Ran the Sunday stocktake (about 900 lines).
bad|ownership_inflated|I did the Sunday stocktake, about 900 lines.|Led the Sunday stocktake team (about 900 lines).
ok|-|I spotted that the belt was slipping because the roller ran hot, and got the fitter to swap it.|Traced a slipping belt to a roller running hot and persuaded the fitter to replace it.
ok|-|Translated at the desk when the translator booth was shut.|Interpreted at the desk as backup to the translator booth.
bad|ownership_inflated|Held the desk while the translator did the calls.|Translated the calls at the desk.
ok|-|Led the move of 30 labs to one booking system, three labs a month.|Directed a 10-month move of 30 labs to a single booking system.
bad|number_changed|Led the move of 30 labs to one booking system, three labs a month.|Directed a 6-month move of 30 labs to a single booking system.
ok|-|Sealed between 40 and 55 jars per hour as a line hand.|Line hand sealing at least 40 jars an hour.
bad|number_changed|Sealed between 40 and 55 jars per hour as a line hand.|Line hand sealing at least 55 jars an hour.
ok|-|Marked 8 to 10 papers a night.|Marked up to ten papers a night.
bad|number_changed|Marked 8 to 10 papers a night.|Marked no fewer than 10 papers a night.
ok|-|Let 50 flats in 2023, 18 of those to returning tenants.|Let 50 flats in 2023; over a third went to returning tenants.
bad|number_changed|Let 50 flats in 2023, 18 of those to returning tenants.|Let 50 flats in 2023; over half went to returning tenants.
ok|-|Waste was 6% when I took over the line and 4% a year later.|Waste stood at 6% when I took over the line; twelve months on it was 4%.
bad|number_invented|Waste was 6% when I took over the line and 4% a year later.|Waste stood at 6% when I took over the line; six months on it was 4%.
ok|-|Ran six choirs, about 240 singers in all.|Ran six choirs of about 240 singers, averaging 40 a choir over six choirs.
bad|number_changed|Ran six choirs, about 240 singers in all.|Ran over six choirs of about 240 singers.
ok|-|Backlog of appeals: 640 in February, 160 by the end of May.|Brought the appeals backlog from 640 to 160 in four months, down by three quarters.
ok|-|I keep the glossary and am the one asked when two terms clash.|Keep the glossary and settle clashes between terms.
bad|number_dropped|I keep the glossary and trained two editors.|Keep the glossary and trained editors.
bad|number_changed|Fewer than 12 leaks were found in four tunnels.|Inspected four tunnels with fewer than 12 water leaks in each.
ok|-|Wrote scripts for the stock feed. An import used to take 5 hours, now about 20 minutes.|Wrote scripts for the stock feed, bringing an import from five hours down to about 20 minutes.
bad|causality_invented|Joined the stock team in May. An import took 5 hours then and 20 minutes in August.|Joined the stock team in May and brought an import from five hours down to 20 minutes by August.
ok|-|Coached the under-12 rowers for the club, unpaid.|Volunteer coach of the club's under-12 rowers.
ok|-|Handled the setup of two presses, plates and some of the color checks.|Set up two presses, including plates and part of the color checks.
bad|scope_inflated|Mixed the ink for two presses.|Ran two presses.
ok|-|As shop assistant I had to do the roster, till count and talk to cross buyers.|Shop assistant: staff schedule, till reconciliation, buyer complaints.
bad|scope_inflated|Answered letters from buyers.|Answered letters and invoices from buyers.
bad|date_changed|Camp cook, summers of 2016, 2017 and 2019.|Camp cook for the summers 2016–2019.
ok|-|Camp cook, summers of 2016, 2017 and 2018.|Camp cook for the summers 2016–2018.
bad|date_changed|Left the bank in 06/2021, had been a teller since 04/2017.|Bank teller, April 2017 to present.
ok|-|Left the bank in 06/2021, had been a teller since 04/2017.|Bank teller, April 2017 to June 2021.
bad|ownership_inflated|Drew the leaflet for one ward; the other wards may use it later.|Drew the leaflet that the other wards use.
ok|-|Drew the leaflet for one ward; the other wards may use it later.|Drew a ward's leaflet that other wards may use later.
bad|scope_inflated|Showed our trial in one depot to the board.|Showed our multi-depot trial to the board.
ok|-|Showed our trial in two depots to the board.|Showed our multi-depot trial (two depots) to the board.
ok|-|Spreadsheets for the harvest team, and the formulas in them|Built spreadsheets for the harvest team, including their formulas.
bad|ownership_inflated|Kept the spreadsheets for the harvest team up to date|Built spreadsheets for the harvest team.
bad|ownership_inflated|The spreadsheets for the harvest team save an hour a day. I print them.|Developed spreadsheets for the harvest team that save an hour a day.
ok|-|Breakage was 5% in March and 2% in May. The padding plan was mine.|Created the padding plan. Breakage stood at 5% in March and 2% in May.
ok|-|Poem evenings on Thursdays, mending the costumes, window displays|Hosted Thursday poem evenings, mended costumes and set up window displays.
ok|-|Do the gate announcements in Dutch when we need it|Deliver gate announcements in Dutch as needed.
bad|ownership_inflated|The head ranger or the deputy runs the drill, I hold the hoses|Direct fire drills, including hose handling.
ok|-|Direct the village choir and keep its library|Direct a village choir and maintain its library.
bad|ownership_inflated|Drew three panels of our mural. The concept was the school's.|Conceived the mural and drew three of its panels.
ok|-|Drew our mural. The concept was mine.|Conceived and drew the mural.
ok|-|Patrol leader, 12 month posting, no losses|Led a patrol on a year-long posting without losses.
bad|number_changed|Patrol leader, 7 month posting, no losses|Led a patrol on a year-long posting without losses.
ok|-|Shop took 1.5 million in sales in 2021 and 1.8 in 2022 while I was its manager.|Managed a shop whose sales rose 20%, from $1.5M in 2021 to $1.8M in 2022.
bad|number_changed|Shop took 1.5 million in sales in 2021 and 1.8 in 2022 while I was its manager.|Managed a shop whose sales rose 40%, from $1.5M in 2021 to $1.8M in 2022.
ok|-|Passed papers A, B2 and C, all at the first go|Passed three papers (A, B2, C), each on the first go.
ok|-|On call every 5th week for two sites|Served in a one-in-five-weeks on-call rotation for two sites.
bad|number_changed|On call every 5th week for two sites|Served in a one-in-three-weeks on-call rotation for two sites.
ok|-|I moved our parcels from vans to cargo bikes, which took a round from 50 min down to 40.|Moved parcel rounds from vans to cargo bikes, cutting a round by 20% (from 50 minutes to 40).
bad|causality_invented|Started quiet hours with my reading group. Attendance was 70% in winter and 80% in spring|Launched quiet hours for a reading group that lifted attendance from 70% in winter to 80% in spring.
ok|-|Joint author of 3 leaflets, author of 4 more|Author of seven leaflets, three of them as joint author.
bad|title_inflated|Long-term sub, 5th grade science, Feb to May 2021|Fifth-grade science teacher, February to May 2021.
ok|-|Long-term sub, 5th grade science, Feb to May 2021|Long-term substitute teacher in fifth-grade science, February to May 2021.
ok|-|Adjunct, Intro Chem, night section since fall 2021|Adjunct instructor for a night Introductory Chemistry section, fall 2021 to present.
bad|title_inflated|Adjunct, Intro Chem, night section since fall 2021|Professor of Introductory Chemistry, night section, fall 2021 to present.
ok|-|Signed off 9 roof plans as SE (OR)|Signed off nine roof plans as an Oregon-licensed Structural Engineer.
bad|employer_or_tool_invented|Signed off 9 roof plans|Signed off nine roof plans as a licensed Structural Engineer.
bad|employer_or_tool_invented|Spatial analysis for a survey of field birds, n=88|Conducted the spatial analysis of a field bird survey (n = 88) in SAS.
ok|-|Return rate down from 9 to 6 percent in my first year, because I rewrote the size chart|Rewrote the size chart, lowering the return rate three points, from 9% to 6%, in the first year.
bad|ownership_inflated|Did the typing for the yearly report of the fire service|Compiled and authored the fire service's yearly report.
ok|-|Did the yearly report of the fire service|Wrote the fire service's yearly report.
bad|date_changed|Began as porter in 2015, receptionist since 2019, same inn|Receptionist since 2015 at an inn where I began as porter.
ok|-|Began as porter in 2015, receptionist since 2019, same inn|Receptionist since 2019 at an inn where I began as porter in 2015.
bad|date_changed|Picked fruit the summers of 2016 and 2017 on a farm|Picked fruit on a farm from 2016 to 2017.
ok|-|Picked fruit the summers of 2016 and 2017 on a farm|Picked fruit on a farm in the summers of 2016 and 2017.
ok|-|Wrote labels for the cold store and showed everybody there how to read them|Wrote {count} labels for the cold store and showed all its staff how to read them.
ok|-|answered people's questions about their bills|Answered billing questions for about ## people per week.
bad|number_invented|answered people's questions about their bills|Answered billing questions for about {20} people per week.
ok|-|Carried 14 case files, every one closed in time|Managed 14 case files, every one closed in time.
`;
