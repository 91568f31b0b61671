/**
 * Cases for the table test of the guard, in the form of the others: four batches written before each run in the manner of
 * the blind sets, with those that the first run or a mended mechanism judges right. All persons and employers are invented.
 */
export const plainRows = `
ok|-|Was asked by the principal to mentor two first-year teachers.|Selected by the principal to mentor two first-year teachers.
ok|-|Ran the dish pit and later moved to the line.|Advanced from dishwasher to line cook.
ok|-|Took 1,200 photographs of museum objects for the online catalog.|Photographed 1,200 museum objects for the online catalog.
ok|-|Sold memberships at the front desk; best seller in March and April.|Sold front-desk memberships, ranking first in both March and April.
ok|-|Inspected elevators in 60 buildings every year.|Conducted annual elevator inspections in 60 buildings.
ok|-|Was in charge of a crew of 5 for tree trimming along power lines.|Headed a five-person crew that trimmed trees along power lines.
ok|-|Made sure that samples got to the lab before noon.|Ensured samples reached the lab by noon.
ok|-|Our store had the lowest shrink in the district, 0.6%.|Worked at the store with the district's lowest shrink (0.6%).
ok|-|Drove a school bus for 11 years, 46 kids on the route, never had an accident.|Drove a 46-student school bus route for eleven years without an accident.
ok|-|Answered the phones and greeted visitors at a law office with 12 attorneys.|Received callers and visitors for a 12-attorney law office.
ok|-|Used Photoshop and Illustrator to create flyers for events.|Designed event flyers in Photoshop and Illustrator.
ok|-|Helped with moving 300 patients' files to the electronic system.|Assisted in migrating 300 patient files to an electronic system.
ok|-|Did 15 home visits per week with elderly clients.|Visited 15 elderly clients at home each week.
ok|-|Wrote SQL queries to find duplicate customer records and removed about 8,000.|Identified and deleted roughly 8,000 duplicate customer records with SQL.
ok|-|The machine was down a lot, so I made a checklist for the morning. Downtime went from 6 hours to 2 hours a week.|Introduced a morning checklist that reduced machine downtime from six to two hours weekly.
ok|-|Volunteer firefighter since 2016, about 90 calls a year.|Volunteer firefighter since 2016, responding to some 90 calls annually.
ok|-|Taught knife skills to new cooks.|Trained new cooks in knife skills.
ok|-|Dealt with insurance companies about denied claims and won most of the appeals.|Appealed denied insurance claims, prevailing in most cases.
ok|-|Grew tomatoes and peppers on 2 acres and sold them at the farmers market.|Raised tomatoes and peppers on two acres for sale at the farmers' market.
ok|-|Set up laptops for new hires, about ten every month.|Provisioned laptops for around 10 new employees a month.
ok|-|I translated for the nurses when Spanish patients came in.|Interpreted for nurses and Spanish-speaking patients.
ok|-|I had the night shift alone with 28 residents.|Sole caregiver for 28 residents on the night shift.
ok|-|Rewrote the returns policy page because many customers called about it.|Revised the returns policy page in response to frequent customer calls.
ok|-|Made 45 to 50 cold calls a day and set about 4 appointments.|Placed 45–50 cold calls daily, booking about four appointments.
ok|-|Assembled gearboxes from blueprints; 99% passed first inspection.|Built gearboxes from blueprints with a 99% first-pass inspection rate.
ok|-|Was on the hiring panel for 3 openings.|Served on hiring panels for three positions.
ok|-|Counted cash and made bank deposits up to $15,000.|Reconciled cash and deposited as much as $15,000 at the bank.
ok|-|Repaired bikes and taught customers how to fix flats.|Serviced bicycles and showed customers how to repair flat tires.
ok|-|In my second year I became trainer for the new drivers.|Became a trainer of new drivers in the second year.
ok|-|I started the recycling program at our office.|Launched the office's recycling program.
ok|-|Supervised the after school club with 25 children, homework, snacks, games.|Oversaw an after-school club of 25 children, including homework help, snacks and games.
ok|-|Checked invoices against delivery notes, found overcharges of $9,400 in one year.|Uncovered $9,400 in annual overcharges by matching invoices to delivery notes.
ok|-|Member of the team which rebuilt the bridge after the flood.|Part of the team that rebuilt the bridge following the flood.
ok|-|Kept the greenhouse at the right temperature and humidity, logged every 2 hours.|Monitored and logged greenhouse temperature and humidity every two hours.
ok|-|Every month prepared the sales report for regional management.|Compiled monthly sales reports for regional managers.
ok|-|Attended trade shows and collected leads, around 70 each show.|Gathered approximately 70 leads per trade show.
ok|-|Wired 22 houses as apprentice under a master electrician.|Wired 22 homes as an apprentice to a master electrician.
ok|-|My shop won the regional display contest, I did the window.|Created the window display for a shop that won the regional display contest.
ok|-|Handled returns and exchanges, calmed down angry customers.|Processed returns and exchanges and de-escalated upset customers.
ok|-|Operated the 50-ton crane at the port, certified (NCCCO).|NCCCO-certified operator of a 50-ton port crane.
ok|-|Took over the stock room when it was a mess and organized it.|Reorganized a disordered stock room.
ok|-|Number of volunteers went from 12 to 30 while I was coordinator.|Served as coordinator as the volunteer base grew from 12 to 30.
ok|-|Test coverage is at 85% now, was 40% when I started writing tests for the backend.|Wrote backend tests; coverage has risen from 40% to 85%.
ok|-|Gave tours to groups of 20 in German and English, two a day.|Led two daily tours for groups of 20 in English and German.
ok|-|Prepared the taxes for 140 private clients, mostly 1040 and Schedule C.|Prepared individual returns for 140 clients, chiefly 1040 with Schedule C.
ok|-|Cleaned and refilled 8 vending machines on my route.|Serviced an eight-machine vending route, cleaning and restocking each.
ok|-|Found a leak in the sprinkler line and reported it the same hour.|Detected and promptly reported a sprinkler line leak within the hour.
ok|-|Helped reduce overtime by doing the rota two weeks earlier.|Helped cut overtime by preparing the rota two weeks earlier.
bad|ownership_inflated|Helped with moving 300 patients' files to the electronic system.|Led the migration of 300 patient files to an electronic system.
bad|number_changed|Inspected elevators in 60 buildings every year.|Inspected elevators in 60 buildings every month.
bad|causality_invented|Answered phones at a law office.|Answered phones at a law office, raising client satisfaction.
bad|employer_or_tool_invented|Created flyers for events.|Created event flyers in Adobe InDesign.
bad|causality_invented|Turnover on my team was 12% vs. 30% for the company.|Cut team turnover from 30% to 12%.
bad|number_invented|Taught knife skills to new cooks.|Taught knife skills to 40 new cooks.
bad|date_changed|Volunteer firefighter since 2016.|Volunteer firefighter since 2014.
bad|scope_inflated|Set up laptops for new hires in the Austin office.|Set up laptops for new hires across all offices.
bad|title_inflated|Sales associate at a shoe store.|Sales supervisor at a shoe store.
bad|number_dropped|Made 45 to 50 cold calls a day and set about 4 appointments.|Made numerous cold calls each day and set several appointments.
bad|causality_invented|We redesigned the loading dock. Injuries were down the next year.|Redesigned the loading dock, which cut injuries the next year.
bad|ownership_inflated|Was on the hiring panel for 3 openings.|Hired staff for three openings.
bad|number_changed|Assembled gearboxes from blueprints; 99% passed first inspection.|Assembled gearboxes from blueprints; 99.9% passed first inspection.
bad|scope_inflated|Supervised the after school club with 25 children.|Supervised the after-school club with 25 children and their tutors.
bad|ownership_inflated|Took the orders at a drive-through window.|Managed drive-through operations.
bad|scope_inflated|Grew tomatoes and peppers on 2 acres.|Grew organic tomatoes and peppers on 2 acres.
bad|number_invented|Trained three interns on the CRM.|Trained three interns and two analysts on the CRM.
bad|title_inflated|Wired 22 houses as apprentice under a master electrician.|Wired 22 houses as an electrician.
bad|scope_inflated|Planned the spring fair; 600 visitors came.|Planned the spring fair, attracting a record 600 visitors.
bad|employer_or_tool_invented|Repaired bikes at a rental shop near the beach.|Repaired bikes at Coastline Rentals.
bad|number_changed|Reduced waste in the cutting room by 8%.|Reduced waste in the cutting room by 8 percentage points.
bad|causality_invented|Kept spare parts list.|Kept spare parts list, which reduced downtime.
bad|date_changed|Contract ran from May 2020 to October 2020.|Contract ran from May 2020 to October 2021.
bad|title_inflated|Acting shift manager for three weeks.|Shift manager.
bad|ownership_inflated|Member of the team which rebuilt the bridge after the flood.|Rebuilt the bridge after the flood.
bad|number_invented|Operated the crane at the port.|Operated 50-ton crane at the port.
bad|scope_inflated|Translated two brochures for the tourist office.|Translated the tourist office's publications.
bad|ownership_inflated|Proposed a new schedule to the dispatcher.|Implemented a new schedule for the dispatchers.
bad|number_changed|Did 15 home visits per week with elderly clients.|Did 15 home visits per day with elderly clients.
bad|number_dropped|Reviewed 200 loan files and flagged 14.|Reviewed a large number of loan files and flagged problem cases.
bad|title_inflated|Night auditor at a hotel with 90 rooms.|Night Manager at a 90-room hotel.
bad|causality_invented|Started a book club at the library. Loans rose by 10% that year.|Raised loans by 10% by starting a book club at the library.
bad|ownership_inflated|Sat in on budget meetings.|Helped set the budget.
bad|ownership_inflated|Studied welding from 2018 to 2019, did not finish.|Completed welding studies, 2018 to 2019.
bad|number_invented|Checked tickets at the stadium gate.|Checked over 5,000 tickets per game at the stadium gate.
bad|number_changed|Delivered meals to seniors on Mondays.|Delivered meals to seniors daily.
bad|scope_inflated|Counted inventory in one of four warehouses.|Counted inventory in four warehouses.
bad|ownership_inflated|Assisted the vet during surgeries.|Performed surgeries on animals.
bad|ownership_inflated|Painted sets for the school play.|Designed and painted sets for the school play.
bad|employer_or_tool_invented|Kept the greenhouse log.|Kept the greenhouse log in SAP.
bad|causality_invented|Closed the till each night.|Closed the till each night with zero discrepancies.
bad|ownership_inflated|My manager renegotiated the lease and saved $40,000; I prepared the comparison.|Renegotiated the lease, saving $40,000.
bad|scope_inflated|Handled returns for online orders.|Handled returns for online and in-store orders.
bad|title_inflated|Attended a two-day course in first aid.|Certified in first aid.
bad|ownership_inflated|Graded essays for two sections of freshman composition.|Taught two sections of freshman composition.
bad|title_inflated|Cashier, 2015 to 2017.|Head cashier, 2015 to 2017.
bad|number_changed|Sold $310K of equipment last year.|Sold over $310K of equipment last quarter.
bad|number_dropped|Led a crew of four on night paving jobs.|Led crews on night paving jobs.
bad|causality_invented|Ran the front desk at a hostel; online rating went from 8.1 to 8.9.|Lifted the hostel's online rating from 8.1 to 8.9 while running the front desk.
bad|causality_invented|Wrote a macro that fills in the weekly form.|Wrote a macro that fills in the weekly form, saving the department hours.
bad|scope_inflated|Cared for three children aged 2 to 7.|Cared for three children aged 2 to 7 with special needs.
bad|scope_inflated|Built a website for my uncle's bakery.|Built websites for local businesses.
bad|number_changed|Wholesale orders rose from 40 to 52 a week.|Wholesale orders rose by 40% to 52 a week.
bad|ownership_inflated|Reported safety hazards to the site manager.|Eliminated safety hazards on site.
bad|ownership_inflated|Maintained the club's website in WordPress.|Built and maintained the club's WordPress website.
bad|number_invented|Packed boxes for shipment.|Packed 120 boxes an hour for shipment.
bad|date_changed|Summer intern, June to August 2022.|Summer intern, 2021 and 2022.
ok|-|Took care of 3 floors with 18 rooms each.|Cleaned 54 rooms across three floors.
ok|-|Our team is 4 people, I was one of them. We closed 1,200 tickets in a year.|One of four team members who resolved about 100 tickets a month.
ok|-|Called 60 customers each day, five days a week.|Called 300 customers weekly.
ok|-|Budget: $480,000, spent $456,000.|Came in 5% under a $480,000 budget.
ok|-|The course had 30 students; 27 passed.|90% of a 30-student course passed.
ok|-|Typing speed 95 words per minute.|Types 95 wpm.
ok|-|Every day I opened the store at 6.|Opened the store daily at 6 a.m.
ok|-|Two of my five articles were picked up by national papers.|Wrote five articles, two of which ran in national papers.
ok|-|Orders per week: 200 in January, 260 in June.|Saw weekly orders rise 30% between January and June, from 200 to 260.
ok|-|Worked 12 hour shifts, 3 per week.|Worked three 12-hour shifts a week (36 hours).
ok|-|Managed the estate of a client with $3,500,000 in assets.|Managed a $3.5M client estate.
ok|-|12 years in the trade, 5 of those as foreman.|Twelve years in the trade, including five as foreman.
ok|-|I run the kitchen with 2 cooks under me.|Lead a three-person kitchen including two cooks.
ok|-|Cut paper use by half from 40 to 20 boxes a month.|Halved monthly paper use to 20 boxes.
ok|-|Delivered about 110 parcels per day, 6 days.|Delivered roughly 660 parcels over a six-day week.
ok|-|Harvested 2.5 tons of apples per season.|Harvested 5,000 pounds of apples each season.
ok|-|The tank holds 1,000 gallons and I refilled it two times a week.|Refilled a 1,000-gallon tank twice weekly.
ok|-|Raised $12,500 of the $50,000 goal by myself.|Personally raised a quarter of the $50,000 goal.
ok|-|Response time average 4 minutes 30 seconds.|Averaged a four-and-a-half-minute response time.
ok|-|Shipped 99.5% of orders on the same day.|Shipped all but 0.5% of orders the same day.
ok|-|Reviewed 1 in 5 calls for quality.|Quality-reviewed 20% of calls.
ok|-|Drove 80,000 miles in 2022 and 95,000 in 2023.|Logged 175,000 miles over 2022 and 2023.
ok|-|Wrote 3 blog posts a week for a year.|Produced more than 150 blog posts in a year.
ok|-|Sales target was $200k, I sold $248k.|Beat a $200,000 sales target by 24%.
ok|-|The project took 5 months, planned was 6.|Finished a six-month project a month early.
ok|-|Checked temperature of freezers 4 times a day.|Monitored freezer temperatures four times daily.
ok|-|Translated a 320 page novel in 8 months.|Translated a 320-page novel over eight months, about 40 pages a month.
ok|-|Fixed on average 7 cars per day.|Repaired seven cars a day on average.
ok|-|300 guests, 14 staff, one kitchen. I planned it in six weeks.|Planned a 300-guest event with 14 staff in six weeks.
ok|-|Kept attendance at 96 percent for the whole year.|Sustained 96% attendance throughout the year.
ok|-|Scored exams, around 1,000 a year in two languages.|Scored approximately 1,000 exams annually in two languages.
ok|-|Caught 9 counterfeit notes in my two years as teller.|Detected nine counterfeit notes during two years as a teller.
ok|-|Handled 25-30 claims per day.|Handled up to 30 claims a day.
ok|-|Volunteered 5 hours each Saturday from March to August 2021.|Volunteered five hours weekly for six months in 2021.
ok|-|Sewed 8 costumes for the play in 10 days.|Completed eight play costumes in under two weeks.
ok|-|Managed 7 people in Denver and 5 in Boise.|Managed 12 people across Denver and Boise.
bad|number_changed|Took care of 3 floors with 18 rooms each.|Cleaned 18 rooms across three floors.
bad|number_changed|Error rate fell from 4% to 1%.|Brought error rate down by 3%.
bad|number_changed|Called 60 customers each day, five days a week.|Called 360 customers weekly.
bad|number_changed|Budget: $480,000, spent $456,000.|Came in 10% under a $480,000 budget.
bad|number_changed|The course had 30 students; 27 passed.|95% of a 30-student course passed.
bad|number_changed|Sales target was $200k, I sold $248k.|Beat a $200,000 sales target by 48%.
bad|number_changed|Delivered about 110 parcels per day, 6 days.|Delivered over 700 parcels over a six-day week.
bad|number_changed|Drove 80,000 miles in 2022 and 95,000 in 2023.|Drove 95,000 miles a year.
bad|number_invented|Trained 6 runners.|Trained 6 runners, 4 of whom finished the race.
bad|number_changed|Handled 25-30 claims per day.|Handled more than 30 claims a day.
bad|number_changed|Kept attendance at 96 percent for the whole year.|Kept attendance at 96 percent for three years.
bad|number_changed|Costs went from $1.20 to $0.90 per unit.|Lowered unit cost by 33%.
bad|number_changed|Wrote 3 blog posts a week for a year.|Wrote three blog posts a week for two years.
bad|number_dropped|Cut paper use by half from 40 to 20 boxes a month.|Cut paper use substantially.
bad|number_dropped|300 guests, 14 staff, one kitchen. I planned it in six weeks.|Planned a large event in just weeks.
bad|number_invented|Orders per week: 200 in January, 260 in June.|Doubled weekly orders between January and June.
bad|number_dropped|Typing speed 95 words per minute.|Types at a high speed.
bad|number_changed|Repaired pumps at 6 stations.|Repaired 6 pumps a day.
ok|-|was the night lead when Rosa was out, maybe 2 nights a month|Stood in as night lead roughly twice a month when the regular lead was out.
ok|-|Put the whole parts catalogue (4,100 items) into the new system, took me from Jan to May|Entered a 4,100-item parts catalogue into the new system between January and May.
ok|-|I do the books for my brother's landscaping company, quickbooks, also invoices and quarterly taxes|Keep QuickBooks accounts, invoices and quarterly tax filings for a family landscaping company.
ok|-|Kids in my group were 3 and 4 years old, 14 of them, two teachers.|Co-taught a preschool group of 14 children aged three and four.
ok|-|The old label printer jammed all the time. I wrote a one-page fix guide and taped it on the wall. Service calls dropped off.|Wrote and posted a one-page guide for fixing label printer jams.
ok|-|Managed to get the inspection backlog from 11 weeks to under 3.|Reduced the inspection backlog from 11 weeks to less than three.
ok|-|Every Friday I sent a summary of open claims to the three adjusters.|Sent three adjusters a weekly summary of open claims.
ok|-|People in the village brought me their radios and I fixed them, this is how I began.|Began by repairing radios for neighbors in the village.
ok|-|My thesis on bat roosts under bridges got a distinction.|Earned a distinction for a thesis on bat roosts under bridges.
ok|-|Assistant to two partners. Calendars, travel, expense reports.|Supported two partners with calendars, travel and expense reports as their assistant.
ok|-|Was trained on and then ran the 5-axis mill.|Trained on and operated the five-axis mill.
ok|-|60 bed nursing home, second shift, med aide|Second-shift medication aide at a 60-bed nursing home.
ok|-|I had the idea for the tool library; the council paid for it and a colleague built the shelves.|Conceived the idea of a tool library, which the council funded.
ok|-|Customers waited about 12 min on hold before the callback option, about 5 after. I pushed for the callback option for a year.|Advocated for a callback option; hold times were about 12 minutes before it and about five after.
ok|-|Cleaned up mailing list, 22% were dead addresses.|Cleaned a mailing list, finding that 22% of addresses were dead.
ok|-|Ran cable in two new dorm buildings with three other techs.|One of four technicians who ran cable in two new dormitories.
ok|-|Substitute teacher, all grades, Spanish and English.|Substitute-taught all grades in English and Spanish.
ok|-|Ironed and folded. 300 shirts a day at peak.|Pressed and folded up to 300 shirts a day.
ok|-|I wrote the on-call handbook that everyone on the team uses now|Authored the on-call handbook now used by the entire team.
ok|-|sampled wells at 26 sites every month for nitrates|Conducted monthly nitrate sampling of wells at 26 sites.
ok|-|Refused to sign off on a pour in freezing weather; the engineer later agreed with me.|Declined to approve a concrete pour in freezing conditions, a call the engineer later supported.
ok|-|Our clinic vaccinated 8,200 people in 10 weeks. I ran check-in.|Ran check-in at a clinic that vaccinated 8,200 people over ten weeks.
ok|-|First person from the branch to be asked to train other branches.|First in the branch invited to train other branches.
ok|-|Mixed feed and moved cattle, 600 head, with one other hand.|With another hand, mixed feed for and moved a 600-head herd.
ok|-|Cut hair at a shop with 6 chairs, mostly regulars.|Barber in a six-chair shop with a mainly regular clientele.
ok|-|Looked after my grandmother full time 2019-2021.|Full-time family caregiver, 2019–2021.
ok|-|Did a lot of overtime in Q4 and covered for two people on leave.|Worked overtime and covered for two absent colleagues in the fourth quarter.
ok|-|Called tenants who were behind on rent, set up payment plans for about a third of them.|Contacted tenants in arrears and arranged payment plans for roughly one in three.
ok|-|Checked that the drivers' logs were right before payroll.|Verified drivers' logs ahead of payroll.
ok|-|In the lab I made buffers and media, autoclaved, ordered consumables.|Prepared buffers and media, ran the autoclave and ordered laboratory consumables.
ok|-|Ticket prices: persuaded the board to add a $10 student rate.|Won board approval for a $10 student ticket rate.
ok|-|They use my layout in 4 other stores now.|Created a store layout since adopted by four other stores.
ok|-|Mentored an apprentice who passed his journeyman test on the first try.|Mentored an apprentice to a first-attempt pass on the journeyman test.
bad|ownership_inflated|Phones mostly. Also did the mail and ordered toner, paper etc. for the floor.|Managed office operations for the floor, from phones to procurement.
bad|title_inflated|was the night lead when Rosa was out, maybe 2 nights a month|Night lead.
bad|causality_invented|Every Friday I sent a summary of open claims to the three adjusters.|Sent adjusters a weekly summary of open claims that sped up settlements.
bad|date_changed|Got my CDL class A in 2018, tanker endorsement a year after.|Class A CDL with tanker endorsement since 2018.
bad|title_inflated|Assistant to two partners. Calendars, travel, expense reports.|Executive assistant to the firm's partners.
bad|ownership_inflated|I had the idea for the tool library; the council paid for it and a colleague built the shelves.|Founded and built a tool library with council funding.
bad|causality_invented|Cleaned up mailing list, 22% were dead addresses.|Cleaned up the mailing list, lifting deliverability by 22%.
bad|ownership_inflated|Our clinic vaccinated 8,200 people in 10 weeks. I ran check-in.|Vaccinated 8,200 people in 10 weeks.
bad|scope_inflated|Sold the most warranties in the store 5 months in a row.|Top warranty seller in the district for five consecutive months.
bad|scope_inflated|Mixed feed and moved cattle, 600 head.|Mixed feed, vaccinated and moved 600 head of cattle.
bad|number_changed|sampled wells at 26 sites every month for nitrates|Sampled wells at 26 sites every week for nitrates and lead.
bad|scope_inflated|Mentored an apprentice who passed his journeyman test on the first try.|Mentored apprentices, all of whom passed the journeyman test on the first try.
bad|ownership_inflated|Ticket prices: suggested a $10 student rate to the board.|Introduced a $10 student ticket rate.
bad|causality_invented|Checked that the drivers' logs were right before payroll.|Checked drivers' logs before payroll, preventing overpayments.
bad|title_inflated|60 bed nursing home, second shift, med aide|Second-shift nurse at a 60-bed nursing home.
bad|causality_invented|Customers waited about 12 min on hold before the callback option, about 5 after. I pushed for the callback option for a year.|Cut hold times from 12 to 5 minutes by introducing a callback option.
bad|employer_or_tool_invented|Did payroll for 40 people in ADP.|Did payroll for 40 people in ADP and Gusto.
bad|title_inflated|Cut hair at a shop with 6 chairs, mostly regulars.|Owner of a six-chair barbershop.
bad|number_changed|Ironed and folded. 300 shirts a day at peak.|Ironed and folded 300 shirts a day.
bad|number_changed|Budget for the science fair was 900 dollars and I came out with 40 left.|Ran the science fair 40% under budget.
bad|number_dropped|Managed to get the inspection backlog from 11 weeks to under 3.|Greatly reduced the inspection backlog.
bad|ownership_inflated|Was trained on the 5-axis mill.|Trained staff on the 5-axis mill.
bad|ownership_inflated|Prepared buffers and media for the cell biology group.|Prepared buffers and ran experiments for the cell biology group.
bad|scope_inflated|Wrote the chapter on frost for the growers' handbook.|Wrote the growers' handbook.
bad|title_inflated|Substitute teacher, all grades, at Linwood Elementary.|Teacher, all grades, at Linwood Elementary.
ok|-|Ran the register and the fitting rooms. On Sundays I had the keys.|Operated the register and fitting rooms and served as Sunday keyholder.
ok|-|The co-op has 220 members and I write the monthly letter to them.|Write a monthly letter to a co-op's 220 members.
ok|-|Took blood, about 40 draws on a normal morning.|Performed around 40 blood draws on a typical morning.
ok|-|Got the rejects at the paint booth from one in eight to one in twenty by changing the filters more often.|Lowered paint booth rejects from 12.5% to 5% by changing filters more often.
ok|-|Worked for the same family-run hotel since 2011, first housekeeping, since 2017 front desk.|At one family-run hotel since 2011: housekeeping, then front desk from 2017.
ok|-|Sorted 20 years of my predecessor's photographs, threw out half, labeled the rest.|Sorted two decades of photographs, discarding half and labeling the remainder.
ok|-|We were three in the accounts office and I did receivables only.|Handled receivables in a three-person accounts office.
ok|-|Taught swimming: 5 groups a week, 8 kids in each.|Taught swimming to 40 children a week in five groups of eight.
ok|-|I don't manage anyone, but the juniors come to me with their stats questions.|Informal statistics resource for junior colleagues.
ok|-|Shop steward for the night shift for two years; 11 grievances, 9 settled before arbitration.|As night-shift steward for two years, settled nine of 11 grievances ahead of arbitration.
ok|-|The app has 4.7 stars from 1,300 ratings. I'm one of two developers.|One of two developers of an app rated 4.7 stars across 1,300 ratings.
ok|-|Called every supplier on the list until somebody had the valve in stock.|Phoned each listed supplier until the valve was located.
ok|-|Part of my job was making the weekly pill boxes for 34 residents.|Prepared weekly pill boxes for 34 residents.
ok|-|I put the safety sheets in one binder per room. The inspector said it was the best binder she had seen.|Compiled safety sheets into one binder per room, praised by the inspector.
ok|-|Sold out of the back of a truck at 6 fairs a year, honey and candles.|Sold honey and candles at six fairs annually.
ok|-|Head of a department of 9 at a middle school, still teaching four classes.|Led a nine-person middle school department while teaching four classes.
ok|-|Cut the time to publish job ads from 3 days to the same day.|Sped up job ad publishing from three days to same-day.
ok|-|Did my internship at the water lab. pH, chlorine, coliform tests. Samples from 12 plants.|As a water lab intern, ran pH, chlorine and coliform tests on samples from 12 plants.
ok|-|Grew the Saturday class from 6 to 15 by putting up flyers in the laundromats.|Increased Saturday class attendance 2.5 times, from 6 to 15, with flyers in laundromats.
bad|scope_inflated|I fixed the walk-in cooler twice so we did not have to call the contractor.|Maintained all refrigeration equipment.
bad|causality_invented|The co-op has 220 members and I write the monthly letter to them.|Write a monthly letter that keeps 220 co-op members engaged.
bad|number_changed|Took blood, about 40 draws on a normal morning.|Performed over 40 blood draws every morning.
bad|ownership_inflated|We were three in the accounts office and I did receivables only.|Led a three-person accounts office.
bad|number_changed|Got the rejects at the paint booth from one in eight to one in twenty.|Got paint booth rejects down to one in fifty.
bad|number_changed|Shop steward for the night shift for two years; 11 grievances, 9 settled before arbitration.|Settled 11 grievances before arbitration as shop steward.
bad|ownership_inflated|The app has 4.7 stars from 1,300 ratings. I'm one of two developers.|Developed an app with 4.7 stars from 1,300 ratings.
bad|scope_inflated|Sold honey and candles at 6 fairs a year.|Sold honey and candles nationwide.
bad|number_invented|Taught swimming: 5 groups a week.|Taught swimming to 40 children a week.
bad|title_inflated|Did my internship at the water lab.|Analyst at the water lab.
bad|ownership_inflated|Wrote the weather page for the student paper.|Edited the student paper.
bad|causality_invented|Ran the register and the fitting rooms.|Ran the register and fitting rooms, lifting sales per customer.
bad|scope_inflated|Machine shop, mostly lathe work.|Machine shop, lathe and CNC mill work.
bad|employer_or_tool_invented|I put the safety sheets in one binder per room.|Digitized the safety sheets for each room in SharePoint.
bad|number_dropped|Sorted 20 years of photographs.|Sorted a vast collection of photographs.
ok|-|3 of 400 crates were damaged in transit.|Moved 400 crates, 99.3% of them without damage in transit.
bad|number_changed|30% of my trainees passed on the first try.|70% of my trainees passed on the first try.
bad|number_changed|Two of my seven students won a scholarship.|Taught seven students, five of whom won a scholarship.
bad|number_dropped|Wrote 11 grant proposals, 4 funded.|Wrote 11 funded grant proposals.
`;
