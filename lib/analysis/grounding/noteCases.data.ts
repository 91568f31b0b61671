/**
 * Cases for the table test of the guard, in the form of the others: notes and plain sentences of many trades,
 * with a rewrite that says the same or more. All persons and employers are invented.
 */
export const noteRows = `
ok|-|Second shift supervisor at a bottling plant since 2018, 34 people. Changeovers took 70 minutes and take 45 now, mostly because we stage the parts the shift before.|Second-shift supervisor of 34 at a bottling plant since 2018; changeovers fell from 70 to 45 minutes, largely because parts are staged a shift ahead.
ok|-|Estimator for a paving contractor. I bid around 90 jobs a year and we win about a third.|Paving estimator preparing about 90 bids annually, of which the company wins roughly one in three.
ok|-|Kindergarten teacher, 21 children, five of them with IEPs.|Teach a kindergarten class of 21, including five children with IEPs.
ok|-|Hospice chaplain. About 35 patients at a time, plus two grief groups I started in 2020.|Hospice chaplain to about 35 patients at a time and founder, in 2020, of two grief groups.
ok|-|Repaired a 1912 pipe organ with the builder's grandson over two summers.|Spent two summers repairing a 1912 pipe organ alongside the builder's grandson.
ok|-|Court reporter, 225 wpm, certified by the state.|State-certified court reporter writing at 225 words per minute.
ok|-|Reduced the medical waste pickup from weekly to every other week which saves $4,800 a year.|Saved $4,800 annually by moving medical waste pickup from weekly to biweekly.
ok|-|I teach adults to read. Two evenings a week for the last six years, one on one.|Volunteer adult literacy tutor, one on one, two evenings weekly for six years.
ok|-|Loss prevention: 3 stores, shrink down from 2.2% to 1.7% last year.|Loss prevention across three stores, with shrink falling half a point last year, from 2.2% to 1.7%.
ok|-|Designed the signs for a 14-mile trail, 52 signs.|Created 52 signs for a 14-mile trail.
ok|-|Commercial diver, 400+ logged dives, hull cleaning and inspections.|Commercial diver with over 400 logged dives in hull cleaning and inspection.
ok|-|Cake decorator. Custom orders went from about 5 to 20 a week since I started posting pictures.|Cake decorator whose custom orders have quadrupled, from about five to 20 a week, since starting to post pictures.
ok|-|I'm the one who writes the test plans, two other people run them.|Author the test plans that two colleagues execute.
ok|-|Drove a school bus for 11 years, 2 routes, special needs kids on one.|School bus driver for 11 years on two routes, one serving children with special needs.
ok|-|Certified in both forklift types, trainer for the sit-down one.|Certified on two forklift types and a trainer on the sit-down type.
ok|-|Passed all four parts of the CPA exam on first try, waiting on hours for the license.|Passed all four CPA exam sections at the first attempt; license pending experience hours.
ok|-|Lived in Japan two years, good spoken Japanese.|Strong spoken Japanese from two years living in Japan.
ok|-|Responsible for intake of donations at a thrift store, some days 200 bags.|Managed donation intake at a thrift store, on some days 200 bags.
ok|-|Handled the paperwork for 45 adoptions in a year.|Processed documentation for 45 adoptions in one year.
ok|-|Hotel night manager, alone with one guard.|Night manager of a hotel, on duty with a single guard.
ok|-|Kept bees for 9 years, 12 hives, sell honey at the market.|Beekeeper of nine years with 12 hives and honey sales at the market.
ok|-|Put the price list in a database and got rid of three binders.|Replaced three binders with a price list database.
ok|-|I manage returns for the online shop; rate is 8%, industry says 20 to 30.|Manage returns for an online shop with an 8% rate against an industry range of 20–30%.
ok|-|Taught 6 week ESL course four times, 15 to 18 people each.|Delivered a six-week ESL course four times to groups of 15 to 18.
ok|-|Finished the degree at night while working full time.|Completed the degree through night classes alongside full-time work.
ok|-|Crew of two on the survey boat, I ran the sonar.|Operated sonar on a two-person survey boat.
ok|-|I cut the agenda of the Monday meeting so it takes 30 min and not 90.|Shortened the Monday meeting from 90 minutes to 30 by trimming its agenda.
ok|-|Trained the front desk on the new phones|Trained [X] front-desk staff on a new phone system
ok|-|Kept customers informed when shipments were late|Kept customers informed of late shipments, retaining [X%] of affected accounts
ok|-|Set up chairs and sound for the town meetings|Set up chairs and sound for town meetings of up to [N] people
ok|-|Did tile work in kitchens|Tiled [number] kitchens a year
ok|-|Grants I wrote brought in $420,000 in 3 years, largest one $150,000.|Wrote grants that brought in $420,000 over three years, the largest of them for $150,000.
bad|number_changed|Second shift supervisor of 34 people since 2018.|Second-shift supervisor of 43 people since 2018.
bad|ownership_inflated|Estimates were mine to draft; the owner set the final price.|Drafted estimates and set final prices.
bad|causality_invented|Started two grief groups in 2020. The hospice's family satisfaction score rose in 2021.|Started two grief groups in 2020, lifting the hospice's family satisfaction score in 2021.
bad|title_inflated|Host at a 60 seat restaurant, filled in for the floor manager on Mondays.|Floor manager at a 60-seat restaurant.
bad|employer_or_tool_invented|Court reporter, state certified.|Court reporter, certified by the state and the NCRA.
bad|date_changed|Certified since January 2021.|Certified since January 2012.
bad|number_dropped|Saves $4,800 a year by changing the pickup schedule.|Saves money every year by changing the pickup schedule.
bad|number_invented|Tutor adults in reading two evenings a week.|Tutor 12 adults in reading two evenings a week.
bad|scope_inflated|Loss prevention for three stores.|Loss prevention for the region.
bad|ownership_inflated|Installed 52 trail signs made by a local artist.|Designed and installed 52 trail signs.
bad|number_changed|400+ logged dives.|4,000+ logged dives.
bad|causality_invented|Wrote a new cleaning checklist. The audit in March had no findings.|Wrote a new cleaning checklist that produced a clean audit in March.
bad|title_inflated|Cake decorator in a supermarket bakery.|Bakery manager in a supermarket.
bad|employer_or_tool_invented|Run test plans written by a colleague.|Run test plans in Jira written by a colleague.
bad|scope_inflated|Drive special needs kids on one of two routes.|Drive special needs children on two routes.
bad|number_invented|Wrote a history of the parish.|Wrote a 200-page history of the parish.
bad|date_changed|Waiting to take the last part of the CPA exam in May 2026.|Passed the last part of the CPA exam.
bad|scope_inflated|Some spoken Japanese.|Fluent spoken Japanese.
bad|ownership_inflated|Sorted donations for the intake manager.|Managed donation intake.
bad|number_dropped|Handled the paperwork for 45 adoptions.|Handled the paperwork for many adoptions.
bad|title_inflated|Night clerk at a hotel.|Night manager at a hotel.
bad|number_changed|Sell honey from 12 hives, about 300 pounds a year.|Sell honey from 12 hives, about 300 pounds a month.
bad|employer_or_tool_invented|Put the price list in a database.|Put the price list in an Oracle database.
bad|causality_invented|Manage returns for the online shop. Its return rate is below the industry's.|Keep the online shop's return rate below the industry's.
bad|number_changed|ESL course given four times.|ESL course given fourteen times.
bad|ownership_inflated|Stood watch on the survey boat while the tech ran the sonar.|Ran the sonar on the survey boat.
bad|scope_inflated|Shortened the Monday meeting of my team.|Shortened meetings across the company.
bad|number_invented|Trained the front desk on the new phones in an afternoon.|Trained eight front-desk staff on the new phones in an afternoon.
bad|date_changed|Tile setter from 2014 to 2019.|Tile setter since 2014.
bad|ownership_inflated|Edited two of the grants; a consultant wrote them.|Wrote two grants.
bad|number_changed|Grants brought in $420,000 in 3 years.|Grants brought in $420,000 a year.
bad|causality_invented|I moved the tasting table to the door. It was our best December.|Delivered the best December by moving the tasting table to the door.
bad|title_inflated|Assistant to the stage manager on two shows.|Stage manager on two shows.
bad|employer_or_tool_invented|Played in a wedding band.|Played in a wedding band with Juilliard-trained musicians.
bad|scope_inflated|Grew vegetables for our own kitchen.|Grew vegetables for area restaurants.
bad|number_dropped|Two-week turnaround cut to four days.|Turnaround cut sharply.
bad|ownership_inflated|Carried out the safety plan the county wrote.|Wrote and carried out the county safety plan.
bad|number_invented|Sold ads and made a bit over quota.|Sold ads, finishing 10% over quota.
bad|scope_inflated|Present at client meetings to take notes.|Presented at client meetings.
ok|-|I weld aluminum boats, about two hulls a week.|Aluminum boat welder completing about two hulls weekly.
ok|-|Office manager for a four-attorney firm since 2011. I hire, do the books, and keep the building running.|Office manager of a four-attorney firm since 2011, in charge of hiring, bookkeeping and building operations.
ok|-|Went back to school at 38 and finished an associate degree in 2023.|Returned to school at 38, earning an associate degree in 2023.
ok|-|Counted inventory at 30 stores with a crew of 5 each time.|Conducted inventory counts at 30 stores, each with a five-person crew.
ok|-|Ask customers how they liked the work, 9 out of 10 say they'd hire me again.|Nine in ten customers surveyed say they would hire again.
ok|-|Stable hand: fed, mucked out, groomed 14 horses.|Fed and groomed 14 horses and cleaned their stalls as a stable hand.
ok|-|Ran our booth at four trade shows.|Managed the company's booth at four trade shows.
ok|-|Fixed the bug that logged users out, complaints about it stopped after the release.|Fixed a logout bug; related complaints ceased after the release.
ok|-|On the hiring committee for the new dean.|Served on the search committee for a new dean.
ok|-|Mixed mortar, carried block, learned to lay brick.|Mixed mortar, carried block and learned bricklaying.
ok|-|Brought the food cost from 34 to 29 percent by weighing portions.|Cut food cost five points, from 34% to 29%, through portion weighing.
ok|-|I did 31 home energy audits in the pilot year.|Completed 31 home energy audits during the pilot year.
ok|-|Kept the 911 tapes and logs and testified about them in court twice.|Maintained 911 recordings and logs; testified in court on two occasions.
ok|-|I teach guitar to about 20 students, from age 7 to 70.|Guitar teacher to approximately 20 students aged seven to 70.
ok|-|Overnight stocker, 1,800 cases a week or so.|Stocked around 1,800 cases a week on the overnight shift.
ok|-|In the Peace Corps I taught math in Ghana for two years.|Taught mathematics in Ghana for two years as a Peace Corps volunteer.
ok|-|Read X-rays for fractures before the radiologist does, urgent care.|Provide preliminary fracture reads of X-rays in urgent care, ahead of the radiologist.
ok|-|Ten of the 12 kids I tutored passed algebra.|Tutored 12 students in algebra, 83% of whom passed.
ok|-|My route has 410 stops and I'm done by 3.|Complete a 410-stop route by 3 p.m.
ok|-|Made the lunch menu cheaper without losing vegetables: $1.92 to $1.71 a plate.|Lowered lunch cost from $1.92 to $1.71 a plate while keeping vegetables on the menu.
ok|-|Set type by hand for a small press, three books so far.|Hand-set type for three books at a small press.
ok|-|Drafted replies for the senator's office, signed by staff.|Drafted constituent replies for staff signature in a senator's office.
ok|-|Gave flu shots at the drive-through clinic, 600 in two weekends.|Administered 600 flu vaccinations across two weekends at a drive-through clinic.
ok|-|Was one of 3 finalists for teacher of the year.|One of three Teacher of the Year finalists.
ok|-|Trusted with the safe combination after 4 months.|Entrusted with the safe combination within four months.
ok|-|Turned a closet into a lending library, 300 books, kids run it.|Converted a closet into a student-run lending library of 300 books.
ok|-|Wrote the macros, Sam wrote the manual.|Wrote the macros, with a colleague writing the manual.
ok|-|Translated the menu into Spanish and Tagalog.|Translated the menu into two languages, Spanish and Tagalog.
ok|-|Rode along with the sales rep for six weeks before getting my own territory.|Shadowed a sales representative for six weeks before receiving a territory.
ok|-|The co-op's bylaws were out of date so I rewrote them, members voted yes 88 to 4.|Rewrote the co-op's outdated bylaws, approved by members 88 to 4.
ok|-|Laid carpet and vinyl in new homes, 2-man crew.|Installed carpet and vinyl flooring in new homes as half of a two-man crew.
ok|-|Cleaned up the contact list: 12,000 names, about 2,500 were dead.|Purged roughly 2,500 dead contacts from a list of 12,000.
ok|-|Answered the tip line|Answered [X] calls a night on the tip line
ok|-|Got the county to fix the crosswalk|Persuaded the county to fix the crosswalk used by [number] students
ok|-|Improved the intake form|Cut intake time from [X] to [Y] minutes by improving the form
ok|-|Cared for patients after surgery|Cared for [N] post-surgical patients per shift
ok|-|Bought produce for two stores|Bought produce for two stores on a budget of [$X] a week
bad|number_invented|Aluminum boat welder.|Aluminum boat welder with 15 years of experience.
bad|ownership_inflated|Keep the building's vendor list for the office manager.|Manage building vendors.
bad|title_inflated|Crew member on inventory counts.|Crew leader on inventory counts.
bad|causality_invented|Staffed the booth at four trade shows. Orders were up that quarter.|Increased orders by staffing the booth at four trade shows.
bad|employer_or_tool_invented|Fixed the logout bug.|Fixed the logout bug in React.
bad|date_changed|On the dean search committee in 2019.|On the dean search committee since 2019.
bad|number_changed|31 audits in the pilot year.|31 audits a month in the pilot year.
bad|number_dropped|Cut food cost from 34% to 29%.|Cut food cost substantially.
bad|scope_inflated|Learned to lay brick.|Skilled bricklayer.
bad|ownership_inflated|Handed the 911 tapes to the detective who testified.|Testified on the 911 tapes.
bad|title_inflated|Guitar teacher at a music store.|Music director at a music store.
bad|employer_or_tool_invented|Taught math abroad for two years.|Taught math abroad for two years with the Peace Corps.
bad|number_changed|Stock around 1,800 cases a week.|Stock more than 1,800 cases a week.
bad|date_changed|PTA webmaster 2012 to 2020.|PTA webmaster 2010 to 2020.
bad|scope_inflated|Read X-rays for fractures in urgent care.|Read X-rays and CT scans in urgent care.
bad|causality_invented|Tutored 12 kids in algebra; the school's pass rate went up.|Tutored 12 kids in algebra, raising the school's pass rate.
bad|number_changed|Ten of the 12 kids I tutored passed.|All 12 kids I tutored passed.
bad|ownership_inflated|The dietitian set the menu and I cooked it.|Set and cooked the menu.
bad|number_invented|Set type by hand for a small press.|Set type by hand for a press with a run of 500 copies.
bad|title_inflated|Intern in the senator's office.|Staffer in the senator's office.
bad|scope_inflated|Gave flu shots at one clinic.|Gave flu shots throughout the county.
bad|date_changed|Finalist for teacher of the year in 2016.|Finalist for teacher of the year in 2018.
bad|ownership_inflated|Finalist for teacher of the year.|Teacher of the year.
bad|number_dropped|We rebuilt 22 engines and I did the heads.|We rebuilt many engines and I did the heads.
bad|causality_invented|Opened a lending library in a closet. Reading scores rose in May.|Opened a lending library that raised reading scores in May.
bad|employer_or_tool_invented|Ran two marathons for charity.|Ran two marathons for St. Jude.
bad|number_changed|Rode along with the rep for six weeks.|Rode along with the rep for six months.
bad|ownership_inflated|Voted for the new bylaws and mailed them out.|Wrote and mailed the new bylaws.
bad|title_inflated|Flooring helper on a two-man crew.|Flooring installer and crew chief.
bad|number_invented|Cleaned up the contact list.|Cleaned up the contact list, removing 20% of entries.
bad|scope_inflated|Answered the tip line on weekends.|Managed the tip line.
bad|causality_invented|Asked the county about the crosswalk. It was repainted last year.|Got the county to repaint the crosswalk.
bad|number_dropped|Bought produce for two stores at $9,000 a week.|Bought produce for two stores on a large budget.
bad|employer_or_tool_invented|Post-op nurse, six beds.|Post-op nurse at Mercy, six beds.
bad|date_changed|RN license expected this summer.|RN license obtained this summer.
bad|ownership_inflated|Helped pick the produce for the specials.|Picked the specials.
bad|number_changed|Finished 3rd of 60.|Finished 1st of 60.
bad|scope_inflated|Familiar with the basics of QuickBooks.|Proficient in QuickBooks.
ok|-|Ferry deckhand, 6 seasons. Lines, lookout, passengers on and off, and the snack bar when it's slow.|Six seasons as a ferry deckhand handling lines, lookout and passenger boarding, with snack bar duty in slow periods.
ok|-|I fit hearing aids. 5 patients a day, follow up at 2 weeks.|Fit hearing aids for five patients daily with two-week follow-ups.
ok|-|Bindery operator: folder, stitcher, 3-knife trimmer.|Operate bindery equipment, namely folder, stitcher and three-knife trimmer.
ok|-|Teach two sections of AP Chemistry, 44 students; 31 of them scored 3 or higher last May.|Teach AP Chemistry to 44 students in two sections, 31 of whom scored 3 or above last May.
ok|-|Customer of the year letter twice, 2020 & 2023.|Received the customer-of-the-year letter in 2020 and again in 2023.
ok|-|Dog groomer, own table at a shop, 7 dogs a day.|Groom seven dogs a day at own table in a shop.
ok|-|I was in charge of a 9-person canvass in the last election, we knocked on 21,000 doors.|Led a nine-person canvass that knocked on 21,000 doors in the last election.
ok|-|Reupholstered the seats of two restaurants and a theater.|Reupholstered seating for two restaurants and one theater.
ok|-|Chosen to go to the vendor's factory for training, one of two from our shop.|One of two from the shop selected for training at the vendor's factory.
ok|-|Tracked 600 assets with barcodes, loss went to nearly zero.|Used barcodes to track 600 assets, with losses falling to almost zero.
ok|-|Most of my day is talking to donors on the phone.|Spend the greater part of each day on the phone with donors.
ok|-|Cook for a family of 5 with two allergies, 4 dinners a week.|Private cook preparing four dinners weekly for a family of five with two allergies.
ok|-|Sold the company's old trucks myself instead of using a broker, netted $38K more.|Sold the company's old trucks directly rather than through a broker, netting an additional $38,000.
ok|-|Wrote 3 of the 8 chapters.|Authored three of eight chapters.
ok|-|Assistant to the curator, wall labels and loans.|Curatorial assistant responsible for wall labels and loans.
ok|-|Kept a 98% attendance record as a substitute driver.|Maintained 98% attendance as a substitute driver.
ok|-|Paid invoices within terms, got about $12K a year in early pay discounts.|Paid invoices within terms, capturing roughly $12,000 annually in early-payment discounts.
ok|-|I can drive a 10-speed and a 13-speed.|Able to drive 10- and 13-speed transmissions.
ok|-|Set up folding tables, 80 of them, every Thursday for the food pantry.|Set up 80 folding tables each Thursday for a food pantry.
ok|-|Read two electric meters wrong in nine years.|Misread only two electric meters in nine years.
ok|-|Picked by the crew as safety rep two years running.|Elected safety representative by the crew in two consecutive years.
ok|-|Pressed shirts at about 30 an hour.|Pressed approximately 30 shirts per hour.
ok|-|Handled a kids' birthday party business on weekends with my wife, 40 parties a year.|Co-ran a weekend children's party business with a spouse, about 40 parties annually.
ok|-|The lake association asked me to take water samples, May to October, every two weeks.|Collected biweekly water samples from May to October at the request of the lake association.
ok|-|Ran the mail room|Ran a mail room handling [X] pieces a day
ok|-|Rehearsed and conducted the youth choir|Rehearsed and conducted a youth choir of [N] singers
ok|-|Cut the time to make a quote with a spreadsheet|Cut quoting time by [X%] with a spreadsheet
bad|number_changed|Ferry deckhand for six seasons.|Ferry deckhand for sixteen seasons.
bad|scope_inflated|Fit hearing aids for adults.|Fit hearing aids for adults and children.
bad|causality_invented|Labeled the bins in spring. Overtime fell in summer.|Cut summer overtime by labeling the bins in spring.
bad|title_inflated|Tutor for AP Chemistry students.|AP Chemistry teacher.
bad|employer_or_tool_invented|Got a letter from a customer.|Got a letter from a Boeing customer.
bad|date_changed|Safety rep in 2021 and 2022.|Safety rep from 2019 to 2022.
bad|number_dropped|Knocked on 21,000 doors with nine people.|Knocked on thousands of doors with a large team.
bad|number_invented|Reupholstered seats for restaurants.|Reupholstered over 300 seats for restaurants.
bad|scope_inflated|Tracked assets for one department.|Tracked assets company-wide.
bad|ownership_inflated|Called donors from the list my director gave me.|Built the donor list and called donors.
bad|number_changed|Four dinners a week.|Four dinners a day.
bad|causality_invented|Sold the trucks myself. The company made a profit that year.|Sold the trucks, returning the company to profit.
bad|title_inflated|Third author of a chapter.|Lead author of a chapter.
bad|employer_or_tool_invented|Keep attendance in a log book.|Keep attendance in Kronos.
bad|date_changed|Substitute driver until June 2024.|Substitute driver until June 2025.
bad|number_dropped|Saved $12,000 a year in discounts.|Saved considerable sums in discounts.
bad|number_invented|Set up tables every Thursday for the food pantry.|Set up tables every Thursday for the food pantry's 200 clients.
bad|scope_inflated|Misread two meters in nine years.|Read meters without error for nine years.
bad|ownership_inflated|Was picked up each morning by the crew's safety rep.|Served as the crew's safety rep.
bad|number_changed|Pressed 30 shirts an hour.|Pressed 30 shirts every 30 minutes.
bad|causality_invented|Took water samples for the lake association. The lake is cleaner than in 2015.|Took water samples that made the lake cleaner.
bad|employer_or_tool_invented|Ran the mail room of a university.|Ran the mail room of Ohio State.
bad|scope_inflated|Made quotes for small jobs.|Made quotes for jobs of all sizes.
bad|ownership_inflated|Brought my kids to the party business my wife runs.|Ran a party business.
bad|number_changed|40 parties a year.|40 parties a season.
bad|date_changed|Deckhand in summer.|Deckhand year-round.
bad|causality_invented|Attendance was 98% the year I drove the second route.|Raised attendance to 98% by driving the second route.
bad|number_invented|Dog groomer with regulars.|Dog groomer with 50 regulars.
bad|title_inflated|Bindery helper.|Bindery operator.
ok|-|Roofer since 2009, own tools and truck. Shingle, metal, some slate.|Roofer since 2009 in shingle and metal with some slate, supplying own tools and truck.
ok|-|Charted for 3 doctors, got the notes done the same day.|Scribed for three physicians with same-day completion of notes.
ok|-|Went door to door for the census, 1,140 households, some of it in Polish.|Visited 1,140 households for the census, partly in Polish.
ok|-|I make the weekly schedule for 26 aides and cover call-outs myself when I have to.|Prepare weekly schedules for 26 aides, personally covering call-outs when necessary.
ok|-|Cleaned and rebuilt 12 looms for the weaving studio.|Restored 12 looms for a weaving studio by cleaning and rebuilding them.
ok|-|Won the state FFA speaking contest in high school.|High-school winner of the state FFA speaking contest.
ok|-|The kiosk I ran did $1,900 on an average Saturday.|Ran a kiosk averaging $1,900 in Saturday sales.
ok|-|Line lead: 12 people, two of them temps.|Led a line of 12, including two temporary workers.
ok|-|Made sure every shipment had its papers, nothing held at the border in 4 years.|Ensured complete paperwork on every shipment, with none held at the border in four years.
ok|-|Coached 8U soccer; we lost every game and all 11 kids came back next year.|Coached an under-8 soccer team whose 11 players all returned the next year despite a winless season.
ok|-|First person in the plant to run the new laser.|The plant's first operator of its new laser.
ok|-|Stripped and waxed 40,000 sq ft of floor each summer.|Stripped and waxed 40,000 square feet of flooring every summer.
ok|-|Split the mailing list by zip code; returned mail dropped from 9% to 2%.|Divided the mailing list by ZIP code; returned mail fell seven points, to 2%.
ok|-|Had keys to 3 buildings.|Held keys to three buildings.
ok|-|Drove a plow 14 winters for the town, no property claims.|Plowed for the town through 14 winters without a property claim.
ok|-|I answer to the deputy director and sign for purchases up to $5K.|Report to the deputy director with purchasing authority up to $5,000.
ok|-|Inspected welds on pressure vessels|Inspected [X] pressure-vessel welds a week to [code]
ok|-|Reworked the parking plan for the fair|Reworked the fair's parking plan, admitting [X] more cars an hour
bad|number_changed|Charted for 3 doctors.|Charted for 13 doctors.
bad|causality_invented|I began covering call-outs in June. Turnover was lower in the second half of the year.|Lowered turnover in the second half by covering call-outs from June.
bad|title_inflated|Aide scheduler.|Director of staffing.
bad|employer_or_tool_invented|Spoke at the state contest.|Spoke at the state contest in Harrisburg.
bad|number_invented|Ran a kiosk on Saturdays.|Ran a kiosk averaging $2,000 on Saturdays.
bad|date_changed|Line lead since 2022.|Line lead since 2020.
bad|number_dropped|Nothing held at the border in four years, 700 shipments.|Shipments rarely held at the border.
bad|scope_inflated|Coached one under-8 team.|Coached several youth teams.
bad|number_changed|40,000 square feet each summer.|40,000 square feet each month.
bad|causality_invented|Sat with patients at night. The unit had no falls in March.|Sat with patients at night, preventing falls in March.
bad|employer_or_tool_invented|Learned the booking software.|Learned Opera PMS.
bad|number_dropped|Returned mail dropped from 9% to 2%.|Returned mail nearly vanished.
bad|scope_inflated|Sign for purchases up to $5,000.|Sign for purchases.
bad|ownership_inflated|Attended the parking plan meetings for the fair.|Designed the fair's parking plan.
bad|number_invented|Had keys to the buildings.|Had keys to five buildings.
bad|date_changed|Drove a plow for 14 winters.|Drove a plow for 40 winters.
bad|causality_invented|Taught the clerks the software. Bookings hit a record.|Taught the clerks the software, yielding record bookings.
bad|scope_inflated|Inspected welds visually.|Inspected welds visually and by ultrasound.
bad|ownership_inflated|Passed out the zip code list my supervisor made.|Made the zip code list.
bad|number_changed|Twelve-hour nights, three a week.|Twelve-hour nights, five a week.
ok|-|I've done alterations for the same bridal shop since 2015, about 90 gowns a season.|Alterations seamstress for one bridal shop since 2015, altering roughly 90 gowns each season.
ok|-|Bilingual front desk, English/Haitian Creole, 50 check-ins a day.|Handled 50 daily check-ins at the front desk in English and Haitian Creole.
ok|-|Organized the town's first repair cafe. 14 fixers, 60 items the first day.|Launched the town's first repair café, which had 14 volunteer fixers and handled 60 items on opening day.
ok|-|Physical therapist assistant. Caseload of 12 a day, knees and shoulders mostly.|Physical therapist assistant treating 12 patients a day, primarily knees and shoulders.
ok|-|Deputized for the head cook when she was out.|Covered for the head cook in her absence.
ok|-|Put our recipes on cards with photos so new cooks could follow them.|Created illustrated recipe cards for new cooks to follow.
ok|-|I was laid off with 40 others when the mill closed in 2020.|Position ended in 2020 with the closure of the mill, along with 40 others.
ok|-|Measure twice guy: 3 remakes in 500 countertops.|Only three remakes in 500 countertops (0.6%).
ok|-|Took care of reordering, never ran out of the top 20 items.|Managed reordering with no stockouts among the top 20 items.
ok|-|Started the Instagram page, 4,800 followers today.|Founded an Instagram page that now has 4,800 followers.
ok|-|I review other people's code every day and mine gets reviewed too.|Take part daily in peer code review.
ok|-|Answered to three project managers at once, 2019-2021.|Supported three project managers simultaneously from 2019 to 2021.
ok|-|Filed 2,300 old deeds by parcel number, took 8 months.|Organized 2,300 historical deeds by parcel number over eight months.
bad|ownership_inflated|Passed along the fixers' requests for parts to the organizer.|Organized a repair café.
bad|causality_invented|The repair cafe ran for a year. The landfill took less from our town that year.|Ran a repair café that reduced landfill from the town.
bad|title_inflated|Physical therapist assistant.|Physical therapist.
bad|scope_inflated|Treated knees and shoulders.|Treated knees, shoulders and spines.
bad|number_changed|12 patients a day.|20 patients a day.
bad|employer_or_tool_invented|Put the recipes on cards.|Put the recipes on cards designed in Canva.
bad|ownership_inflated|The head cook wrote the recipes; I put them on cards.|Wrote recipes and put them on cards.
bad|date_changed|Laid off in 2020.|Left in 2021.
bad|number_dropped|3 remakes in 500 countertops.|Few remakes in hundreds of countertops.
bad|scope_inflated|Never ran out of the top 20 items.|Never ran out of stock.
bad|number_invented|Did ride-alongs in the citizen academy.|Did 25 ride-alongs in the citizen academy.
bad|causality_invented|Took over the Instagram page. Walk-ins doubled over the year.|Took over the Instagram page and doubled walk-ins over the year.
bad|title_inflated|Reported to three project managers.|Project manager on three projects.
bad|scope_inflated|Filed deeds for one county.|Filed deeds for several counties.
bad|number_changed|2,300 deeds in 8 months.|2,300 deeds in 8 weeks.
bad|employer_or_tool_invented|Front desk at a hotel near the airport.|Front desk at the Hilton near the airport.
bad|number_dropped|50 check-ins a day.|High-volume check-ins.
bad|date_changed|Sewing for the shop since 2015.|Sewing for the shop since 2005.
bad|ownership_inflated|Sat on the repair cafe's advisory group.|Directed the repair café.
bad|scope_inflated|I read Haitian Creole a little.|Bilingual in Haitian Creole.
bad|number_invented|Trained the seasonal seamstresses.|Trained six seasonal seamstresses.
bad|title_inflated|Seamstress at a bridal shop.|Bridal designer at a shop.
bad|ownership_inflated|Steamed the gowns before fittings led by the owner.|Led bridal fittings.
bad|number_changed|Nearly 90 gowns a season.|Over 90 gowns a season.
bad|scope_inflated|Hemmed gowns.|Designed and hemmed gowns.
bad|employer_or_tool_invented|Sewed on an industrial machine.|Sewed on a Juki industrial machine.
bad|causality_invented|Rush orders stopped being late after the owner hired me and a second seamstress.|Ended late rush orders.
bad|number_dropped|Cut fitting time from 60 to 40 minutes.|Cut fitting time.
ok|-|Ran the bakery's morning shift: me and two others, 600 rolls by 5:30.|Ran a three-person morning bakery shift turning out 600 rolls by 5:30 a.m.
ok|-|Fundraising letters. 4,000 pieces twice a year, response around 3%.|Produced fundraising letters of 4,000 pieces twice yearly with a response rate of about 3%.
ok|-|Elder care, live-in, one client with dementia for 5 years.|Live-in caregiver for five years to a client with dementia.
ok|-|Taught the drivers how to use the tablets, wrote the cheat sheet too.|Trained drivers on tablets and authored an accompanying quick-reference sheet.
ok|-|In charge of the wine list (180 labels) and staff tastings.|Managed a 180-label wine list and led staff tastings.
ok|-|Hit quota 10 of 12 months.|Met quota in ten of twelve months.
ok|-|Sold insurance, 3 lines, mostly auto.|Sold three lines of insurance, primarily auto.
ok|-|Prepped and plated salads and desserts.|Prepared and plated salads and desserts.
ok|-|Trimmed trees, ground stumps, hauled brush. Groundsman the first year, climber after.|Promoted from groundsman to climber after one year of trimming, stump grinding and brush hauling.
ok|-|Handled a stroke patient's home program when the therapist was on leave.|Covered a stroke patient's home program during the therapist's leave.
ok|-|Our branch went from 9th to 2nd in the region while I was assistant manager.|Assistant manager as the branch climbed from ninth to second in the region.
ok|-|Wrote the script that checks the backups, it has caught two bad ones.|Wrote a backup-checking script that has caught two failed backups.
ok|-|Sorted donated clothes, 30 bags a shift.|Processed 30 bags of donated clothing per shift.
ok|-|Made 25 custom saddles in 6 years.|Crafted 25 custom saddles over six years.
ok|-|Did intake interviews in Spanish for the legal clinic.|Conducted Spanish-language intake interviews for a legal clinic.
ok|-|Checked 100% of outgoing orders against the pick list.|Verified every outgoing order against its pick list.
ok|-|Was trusted to close alone after two weeks.|Entrusted with closing alone within two weeks.
ok|-|Night auditor. Balance three outlets, run the credit cards, set up for breakfast.|Night auditor balancing three outlets, processing credit cards and setting up breakfast.
ok|-|Started the crew's tool library with my own tools.|Founded a tool library for the crew, stocked with own tools.
ok|-|Picked apples, then ran the press, then managed the cider stand.|Progressed from apple picking to running the press and managing the cider stand.
ok|-|Dropped cycle count errors from 40 a month to 15 by relabeling the racks.|Relabeled racks, cutting cycle count errors from 40 to 15 a month.
ok|-|Took over scheduling from the owner|Took over scheduling of [N] employees from the owner
ok|-|Repaired the heat press and trained two people on it|Repaired the heat press, saving [$X], and trained two people on it
ok|-|Graduated with a 3.7 while working 30 hrs a week.|Earned a 3.7 GPA alongside a 30-hour work week.
ok|-|Interviewed 40 veterans for the oral history project.|Recorded interviews with 40 veterans for an oral history project.
bad|ownership_inflated|Delivered what the baker made, 600 rolls a morning.|Baked and delivered 600 rolls a morning.
bad|number_changed|Response around 3%.|Response around 13%.
bad|scope_inflated|One client with dementia.|Clients with dementia and Parkinson's.
bad|causality_invented|Taught the drivers the tablets. Fuel cost fell that winter.|Trained drivers on tablets, lowering winter fuel cost.
bad|title_inflated|Waiter with a say in the wine list.|Sommelier.
bad|number_dropped|Hit quota 10 of 12 months.|Consistently hit quota.
bad|employer_or_tool_invented|Sold auto insurance.|Sold auto insurance for State Farm.
bad|date_changed|Climber since 2020.|Climber since 2018.
bad|ownership_inflated|Carried out the home program the therapist designed.|Designed and carried out a home program.
bad|scope_inflated|The branch was second in the region.|The branch was second in the country.
bad|number_invented|The script caught bad backups.|The script caught a dozen bad backups.
bad|scope_inflated|Interviewed veterans of one war.|Interviewed veterans of several wars.
bad|causality_invented|I relabeled the racks in fall. Returns were down by spring.|Relabeled racks, which brought returns down by spring.
bad|title_inflated|Saddle maker's apprentice.|Saddle maker.
bad|employer_or_tool_invented|Ran credit cards at night.|Ran credit cards at night on Opera.
bad|number_changed|Closed alone after two weeks.|Closed alone after two days.
bad|ownership_inflated|Was interviewed for the oral history project.|Conducted interviews for the oral history project.
bad|number_dropped|From 40 errors a month to 15.|Far fewer errors a month.
bad|scope_inflated|Checked outgoing orders on Fridays.|Checked all outgoing orders daily.
bad|date_changed|Graduating in May 2026 with a 3.7.|Graduated in May 2025 with a 3.7.
bad|ownership_inflated|Recommended new racks; the owner chose and bought them.|Selected new racks.
bad|number_changed|A 3.7 average.|A 3.9 average.
bad|title_inflated|Cider stand helper on weekends.|Cider stand manager on weekends.
bad|number_invented|Trained people on the heat press.|Trained four people on the heat press.
`;
