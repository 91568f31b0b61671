/**
 * Cases for the table test of the guard, in the form of the others: short lines of many trades, as applicants note them,
 * with a rewrite that says the same or more. All persons and employers are invented.
 */
export const shortRows = `
ok|-|Ran the dish pit and helped on prep Fri/Sat|Operated the dish station and assisted with prep on Fridays and Saturdays
ok|-|Took over the Henderson account after the rep quit, kept it 4 yrs|Inherited the Henderson account when the prior representative left and retained it for four years
ok|-|Put in about 30 water heaters last year|Installed roughly 30 water heaters last year
ok|-|Loaded trailers at the dock, 8 a shift|Loaded eight trailers per shift at the dock
ok|-|Wrote SOPs for the blood bank after the audit found gaps|Authored standard operating procedures for the blood bank to address gaps identified by an audit
ok|-|Sole IT person for a 60-person office|Served as the only IT staff member in an office of 60
ok|-|Drove a forklift and a reach truck, no accidents in 6 years|Operated forklift and reach truck for six years without an accident
ok|-|Got the front desk phones down from 9 rings to 3 with a new call tree|Cut front-desk answer time from nine rings to three by introducing a new call tree
ok|-|Half of my 44 students were English learners|Taught 44 students, 22 of them English language learners
ok|-|Did the payroll for 38 people every other Friday in QuickBooks|Processed biweekly payroll for 38 employees in QuickBooks
ok|-|Cleaned teeth, took X-rays, 8 to 10 patients daily|Provided cleanings and radiographs for eight to ten patients a day
ok|-|Went through 200+ resumes for 3 openings|Screened more than 200 resumes to fill three openings
ok|-|Kept the books for the church, no pay|Volunteer bookkeeper for a church
ok|-|Backup for the shift supervisor on Sundays|Filled in for the shift supervisor on Sundays
ok|-|Answer phones, book appts, take copays|Answered phones, scheduled appointments and collected copayments
ok|-|Sold $312K of furniture in 2024, my goal was $290K|Sold $312,000 of furniture in 2024, roughly 8% above a $290,000 goal
ok|-|Patched and painted 22 apartments between tenants|Patched and painted 22 units at turnover
ok|-|Night shift, 12 beds, 2 nurses|Covered a 12-bed unit overnight as one of two nurses
ok|-|Made the training slides the other three branches now use|Created training slides since adopted by three other branches
ok|-|Got my CDL in 2016, hazmat in 2019|Earned a CDL in 2016 and added hazmat endorsement in 2019
ok|-|Worked with the vet on surgeries|Assisted the veterinarian during surgeries
ok|-|Tutored algebra to 9th graders, most went up a letter grade|Tutored ninth graders in algebra; the majority improved by a letter grade
ok|-|Fixed roofs after the hail storm, 3 crews, I ran one of them|Led one of three crews repairing roofs after a hailstorm
ok|-|Two of the articles I wrote were picked up by the AP|Authored two articles that were picked up by the AP
ok|-|Took vitals and charted in Epic|Recorded vital signs and documented in Epic
ok|-|Moved us from paper timecards to an app, 90 drivers|Transitioned 90 drivers from paper timecards to a mobile app
ok|-|Every claim I filed was paid within 30 days|All claims filed were paid inside 30 days
ok|-|Swept, mopped, emptied trash in 4 buildings|Performed custodial duties (sweeping, mopping and trash removal) across four buildings
ok|-|Managed to get the inspection passed on the second try|Passed the inspection on the second attempt
ok|-|Started as a busser, server after 3 months|Promoted from busser to server after three months
ok|-|Bartended weddings, up to 250 guests|Tended bar at weddings of as many as 250 guests
ok|-|Kids' swim lessons, ages 3-10, 6 per class|Taught swimming to classes of six children aged 3 to 10
ok|-|Reported to the CFO, 4 analysts under me|Supervised four analysts and reported to the CFO
ok|-|The team of five I was on won the regional safety award in 2022|Member of a five-person team that won the 2022 regional safety award
ok|-|Spent about a third of my time on grant reports|Devoted around one third of work time to grant reporting
ok|-|Ran cable, terminated and tested Cat6|Pulled, terminated and tested Cat6 cabling
ok|-|Handle disputes for cardholders, 45 cases open on average|Manage cardholder disputes, averaging 45 open cases
ok|-|Lab TA for organic chem, two sections of 18|Teaching assistant for organic chemistry lab, two sections of 18 students each
ok|-|Cut hair, mostly men's, 12 heads a day|Cut hair for 12 clients daily, chiefly men
ok|-|Trim carpentry in custom homes, some stair work|Performed trim carpentry in custom homes, including some stair work
ok|-|Processed returns and exchanges at customer service desk|Handled customer returns and exchanges at the service desk
ok|-|Raised the pass rate on the state exam from 71% to 83%|Lifted the state exam pass rate 12 points, from 71% to 83%
ok|-|Kept 3 machines going on second shift|Tended three machines during second shift
ok|-|Led tours in English and French|Guided tours in both English and French
ok|-|I write the weekly email, about 9,000 subscribers|Author a weekly email for roughly 9,000 subscribers
ok|-|Planted 1,400 trees with the youth corps in spring 2021|Planted 1,400 trees with a youth corps during spring 2021
ok|-|Took care of my grandmother full time 2019-2021|Full-time family caregiver, 2019 to 2021
ok|-|Quoted jobs from $500 to $40K|Prepared quotes for jobs ranging from $500 to $40,000
ok|-|Set the tile in 14 bathrooms|Tiled 14 bathrooms
ok|-|Booked 18 acts for the summer series, budget $65,000|Booked 18 acts for a summer concert series on a $65,000 budget
ok|-|Caught a billing error worth $11,200|Identified an $11,200 billing error
ok|-|Did QA on 3 releases, found a data loss bug before ship|Tested three releases and caught a data-loss defect before shipment
ok|-|Cooked for events|Cooked for events of up to [N] guests
ok|-|Drove the shuttle bus between campus and the station|Drove the campus-to-station shuttle, carrying [X] passengers a day
ok|-|Wrote grants for the food bank|Wrote [number] grants for the food bank, securing [$ amount]
ok|-|Sharpened the process for month-end close|Shortened the month-end close from [X] to [Y] days
ok|-|Ran the parts counter|Managed the parts counter, serving [X] customers per day
ok|-|Judge at the county science fair 4 years|Judged the county science fair for four years
ok|-|Typing 80 wpm, 98% accuracy|Type 80 words per minute with 98 percent accuracy
ok|-|Supervised 2 apprentices, both passed their test|Supervised two apprentices, both of whom passed their exam
ok|-|Took 1 of the 4 phone lines|Staffed one of four phone lines
ok|-|Rebuilt the website in WordPress in 3 weeks|Rebuilt the website on WordPress within three weeks
ok|-|Sorted mail for 12 carriers by 7 am|Sorted mail for 12 carriers before 7 a.m.
ok|-|Filled orders, picked, packed, shipped|Fulfilled orders from picking through packing and shipping
ok|-|Was the union steward for my shift 2017 to 2020|Served as shift union steward from 2017 to 2020
ok|-|Watched 10 toddlers with one other teacher|Supervised ten toddlers alongside a co-teacher
bad|number_invented|Put in water heaters and softeners|Installed over 50 water heaters and softeners
bad|number_changed|Loaded 8 trailers a shift|Loaded eight trailers an hour
bad|ownership_inflated|Helped the manager open the second location|Opened the company's second location
bad|scope_inflated|Wrote the dress code for our store|Wrote the dress code used across the chain
bad|employer_or_tool_invented|Did bookkeeping for a florist|Did bookkeeping in QuickBooks for a florist
bad|title_inflated|Dental assistant, chairside for two dentists|Dental hygienist working chairside with two dentists
bad|date_changed|Forklift certified 2021|Forklift certified since 2019
bad|causality_invented|Put up new signs in aisle 4. Sales of snacks went up that month.|Boosted snack sales by installing new aisle signage.
bad|number_dropped|Answered 70 calls a day|Answered a high volume of calls daily
bad|number_changed|Sold 40 memberships in a quarter|Sold 40 memberships in a month
bad|scope_inflated|Trained the two new cashiers on the register|Trained all new hires on the register
bad|ownership_inflated|Worked on the team that moved the ERP to the cloud|Led the migration of the ERP to the cloud
bad|employer_or_tool_invented|Drew parts in SolidWorks|Drew parts in SolidWorks and AutoCAD
bad|scope_inflated|Cleaned rooms on the third floor|Cleaned rooms throughout the hotel
bad|title_inflated|Shift lead at a coffee shop|Assistant manager of a coffee shop
bad|number_invented|Cut our scrap by changing the feed rate|Cut scrap 15% by changing the feed rate
bad|causality_invented|Joined the sales team in May; the region hit its target in December|Joined the sales team in May and helped the region hit its target by December
bad|number_changed|Response time under 2 hours|Response time under 20 minutes
bad|ownership_inflated|Sat in on the budget meetings and took notes|Presented at the budget meetings
bad|date_changed|Server, June 2022 to Aug 2023|Server, June 2021 to August 2023
bad|number_dropped|Managed a budget of $240,000|Managed a sizeable budget
bad|employer_or_tool_invented|Deployed the app to the cloud|Deployed the app to AWS
bad|scope_inflated|Filled in as charge nurse twice|Served as charge nurse
bad|ownership_inflated|Proofread the annual report|Wrote the annual report
bad|number_invented|Taught yoga at two studios|Taught yoga to 60 students weekly at two studios
bad|causality_invented|Rewrote the help pages. Ticket volume fell in Q3.|Rewrote the help pages, cutting ticket volume in Q3.
bad|title_inflated|Studied for the bar exam while clerking|Attorney who clerked for a judge
bad|scope_inflated|Used Excel for lists|Advanced Excel user, including pivot tables and macros
bad|number_changed|Grew the newsletter from 300 to 900 readers|Grew the newsletter fourfold, from 300 to 900 readers
bad|ownership_inflated|Followed the chef's recipes for sauces|Developed sauce recipes
bad|number_changed|Left 5 of 6 sites with no violations|Left all six sites with no violations
bad|scope_inflated|Spoke at a local library about composting|Spoke nationally on composting
bad|causality_invented|Organized the tool crib. My boss said the shop felt calmer.|Organized the tool crib, improving shop productivity.
bad|employer_or_tool_invented|Worked security for a tech company|Worked security for Google
bad|date_changed|Volunteer coach since fall 2020|Volunteer coach since spring 2018
bad|number_dropped|Reduced wait from 40 minutes to 25|Reduced wait times significantly
bad|ownership_inflated|Gave ideas for the new menu|Created the new menu
bad|scope_inflated|Translated for two parents at the spring conference|Translated for families at school conferences
bad|number_invented|Responded to alarms in the downtown district|Responded to dozens of alarms weekly in the downtown district
bad|title_inflated|Intern in the marketing department|Marketing associate
bad|number_changed|Covers 3 counties|Covers 13 counties
bad|causality_invented|We got a new scheduler and no-shows dropped. I answered the phones.|Lowered no-shows by managing the phones and scheduler.
bad|scope_inflated|Ordered supplies for the break room|Managed office procurement
bad|ownership_inflated|Assembled brackets according to the engineer's drawings|Designed and assembled brackets
bad|employer_or_tool_invented|Have a forklift license|Hold forklift and crane operator licenses
bad|number_invented|Wrote articles for a farming magazine|Wrote monthly articles for a farming magazine
bad|scope_inflated|Stocked the dairy cooler|Stocked and merchandised the dairy and frozen departments
bad|number_changed|Saved about $1,000 a month on freight|Saved about $1,000 a week on freight
bad|ownership_inflated|Our crew of six framed 11 houses|Framed 11 houses
bad|number_changed|Typing speed 65 wpm|Typing speed over 75 wpm
bad|date_changed|Finishing my associate degree in May 2026|Completed associate degree in May 2025
bad|title_inflated|Covering for the office manager while she is on leave|Office manager
bad|scope_inflated|Basic conversational German|Professional working proficiency in German
bad|causality_invented|Started a walking club for residents. Falls went down over the winter.|Launched a resident walking club that reduced winter falls.
bad|number_dropped|Hit 97% on-time delivery on 1,100 runs|Maintained excellent on-time delivery
bad|ownership_inflated|Took part in interviews for two hires|Hired two employees
bad|employer_or_tool_invented|Certified in CPR|Certified in CPR and ACLS
bad|number_invented|Finished the remodel early|Finished the remodel two weeks early
bad|scope_inflated|Painted the trim on two houses|Painted two houses
ok|-|Responsible for the night audit at a 90-room motel, which included posting room charges, balancing the drawer and setting up breakfast.|Conducted the night audit at a 90-room motel: posted room charges, balanced the drawer and set up breakfast.
ok|-|In my first year I rebuilt the parts catalog, and phone orders with the wrong part number fell by half as a result.|Halved phone orders with wrong part numbers by rebuilding the parts catalog in the first year.
ok|-|Worked the intake line at a shelter with 60 dogs. Vaccinated, photographed and posted each one within 24 hours.|Processed intake for a 60-dog shelter, vaccinating, photographing and listing every animal inside a day.
ok|-|I was the lead on the Ridgeway bridge inspection (3 inspectors, 2 weeks, 41 findings).|Led a three-person, two-week inspection of the Ridgeway bridge that yielded 41 findings.
ok|-|The district asked me to pilot the new reading assessment with my class of 22.|Selected by the district to pilot a new reading assessment with a class of 22 students.
ok|-|Handled payroll questions; about 15 emails a day, usually answered same day.|Answered roughly 15 payroll inquiries by email each day, typically on the same day.
ok|-|I keep the lab's three centrifuges calibrated and log the results.|Calibrate three laboratory centrifuges and record the results.
ok|-|Translated discharge papers into Portuguese when the interpreter was out.|Translated discharge instructions into Portuguese in the interpreter's absence.
ok|-|Wrote the first version of the onboarding wiki, which others have since expanded.|Authored the initial onboarding wiki, later expanded by colleagues.
ok|-|Between 2018 and 2022 I sold solar door to door, 1,140 contracts in total.|Sold 1,140 residential solar contracts door to door from 2018 to 2022, an average of about 285 a year.
ok|-|Customer wait went from 12 minutes to 7 once I split the line in two.|Reduced customer wait from 12 minutes to seven by splitting the line in two.
ok|-|Sat on the hiring panel for two supervisors.|Served on the hiring panel for two supervisor positions.
ok|-|Since the merger I have covered both plants (Akron and Toledo), 310 employees together.|Support 310 employees across two plants, Akron and Toledo, since the merger.
ok|-|Prepared taxes for low-income families as a VITA volunteer, 64 returns in one season.|Volunteered with VITA, preparing 64 tax returns for low-income families in a single season.
ok|-|Ran the register, bagged, and did carry-outs for older customers.|Operated the register, bagged groceries and carried purchases out for older customers.
ok|-|Grew up bilingual (Vietnamese/English) and interpret at parent nights.|Bilingual in Vietnamese and English; interpret at parent nights.
ok|-|Picked up a second certification (Mohs) last year.|Earned a second certification, Mohs, last year.
ok|-|Responded to 911 calls as part of a two-person ambulance crew.|Responded to emergency calls as one half of a two-person ambulance crew.
ok|-|Our team of four handled $6M in claims last year, about a quarter of it mine.|Handled about $1.5 million of a four-person team's $6 million in claims last year.
ok|-|Finished my journeyman hours (8,000) in four years.|Completed 8,000 journeyman hours in four years.
ok|-|Checked 300 invoices against POs each month and flagged the mismatches.|Matched 300 invoices a month to purchase orders, flagging discrepancies.
ok|-|Was asked to train the new hires on the slitter, five so far.|Trained five new hires on the slitter to date.
ok|-|Talked 9 of 10 callers out of cancelling in the month I was on the retention desk.|Retained 90% of callers during one month on the retention desk.
ok|-|Six years in the Navy as an electronics tech, two deployments.|Served six years as a Navy electronics technician with two deployments.
ok|-|Kept the greenhouse at temp through a week-long power outage with two borrowed generators.|Maintained greenhouse temperature through a week-long power outage using two borrowed generators.
ok|-|Did the drawings for 14 kitchens in 2020 Design, 11 were sold.|Drafted 14 kitchen designs in 2020 Design, 11 of which sold.
ok|-|Used R to clean survey data for my advisor's study of 2,300 households.|Cleaned survey data from 2,300 households in R for an advisor's study.
ok|-|Planned 3 fundraisers a year; the last one brought in $48,000.|Organized three fundraisers annually, the most recent raising $48,000.
ok|-|Went from part time to store manager in five years.|Advanced from part-time employee to store manager within five years.
ok|-|Maintained the HVAC and boilers in a 12-story building by myself.|Sole maintainer of HVAC and boiler systems in a 12-story building.
ok|-|My crew and I poured 40 driveways last summer.|Poured 40 driveways last summer as part of a crew.
ok|-|Scored 96 on the state inspection twice in a row.|Earned back-to-back state inspection scores of 96.
ok|-|No lost-time injuries on my shift since 2019.|Zero lost-time injuries on shift since 2019.
ok|-|Negotiated the lease down from $9,200 to $7,800 a month.|Negotiated monthly rent down by $1,400, from $9,200 to $7,800.
ok|-|Wrote a macro that does in 10 minutes what took a day.|Automated a day-long task with a macro that finishes in ten minutes.
ok|-|Taught Sunday school for 10 years, 4th and 5th grade.|Taught fourth- and fifth-grade Sunday school for a decade.
ok|-|Took photos for 30 listings a month, edited in Lightroom.|Photographed 30 listings monthly and edited the images in Lightroom.
ok|-|Drafted letters, scheduled meetings and kept files for two attorneys.|Provided administrative support to two attorneys, drafting correspondence, scheduling meetings and maintaining files.
ok|-|Delivered 180 packages a day in a rural area, 110 miles.|Delivered 180 packages daily over a 110-mile rural route.
ok|-|Got the shop's Google rating from 3.9 to 4.6 by asking every customer for a review.|Lifted the shop's Google rating from 3.9 to 4.6 by requesting a review from every customer.
ok|-|Pulled weeds, ran mowers, edged, 25 lawns a week.|Maintained 25 lawns a week: weeding, mowing and edging.
ok|-|Two of my students placed at state.|Coached two students to state-level placements.
ok|-|Made the schedule for the kitchen staff|Scheduled a kitchen staff of [N]
ok|-|Brought in new accounts in the Tulsa area|Opened [number] new accounts worth [$X] in the Tulsa area
ok|-|Shortened patient wait with a new check-in form|Shortened patient wait by [X] minutes with a new check-in form
ok|-|Taught knife skills to apprentices|Taught knife skills to [how many] apprentices over [period]
ok|-|Looked after the fish tanks at the aquarium store, 120 tanks.|Cared for 120 tanks at an aquarium store.
ok|-|Approved refunds to $200 without a manager.|Authorized to approve refunds up to $200 without a manager.
ok|-|Class 2 forklift, OSHA 10|Class 2 forklift operator with OSHA 10 card
ok|-|Graded 150 essays per quarter with a shared rubric.|Scored 150 essays each quarter using a shared rubric.
ok|-|Interned two summers at a credit union, teller line and back office.|Completed two summer internships at a credit union, on the teller line and in the back office.
ok|-|Spoke at the 2023 state nursing conference on wound care.|Presented on wound care at the 2023 state nursing conference.
ok|-|Wired control panels from schematics, about 4 a week.|Built roughly four control panels a week from schematics.
ok|-|Repeat customers: about 70 percent.|Approximately seven in ten customers return.
ok|-|Kept minutes and mailed dues notices for the garden club.|Recorded minutes and sent dues notices for the garden club.
ok|-|Ran a paper route, then a crew of paper carriers (8).|Progressed from paper carrier to running an eight-person carrier crew.
bad|ownership_inflated|Was on the team that designed the intake form; I tested it with patients.|Designed and tested the patient intake form.
bad|scope_inflated|Piloted the scanner on one of our five lines.|Rolled out the scanner on all five lines.
bad|number_changed|The audit covered 18 months of records.|Audited 18 years of records.
bad|causality_invented|I took over the newsletter in May. Donations were up in the fall.|Took over the newsletter in May, which increased fall donations.
bad|number_dropped|Trimmed the close from nine days to five.|Considerably shortened the close.
bad|title_inflated|Worked under the head gardener on the rose collection.|As head gardener, tended the rose collection.
bad|employer_or_tool_invented|Built dashboards for the call center.|Built Power BI dashboards for the call center.
bad|date_changed|Joined in March 2020, promoted in January 2023.|Promoted in January 2022 after joining in March 2020.
bad|number_invented|Resolved billing disputes for utility customers.|Resolved billing disputes for utility customers with 95% first-call resolution.
bad|scope_inflated|Assist with Spanish-speaking callers when the bilingual agent is at lunch.|Serve as the bilingual agent for Spanish-speaking callers.
bad|ownership_inflated|Entered data for the grant application that won $500,000.|Secured a $500,000 grant.
bad|number_changed|Nearly 2,000 people came to the open house I planned.|Planned an open house that drew more than 2,000 people.
bad|causality_invented|The plant reached 500 days without injury during my time as safety clerk.|As safety clerk, brought the plant to 500 days without injury.
bad|scope_inflated|Sold at two farmers markets.|Sold at farmers markets across the state.
bad|title_inflated|Lead server on weekends.|Restaurant supervisor.
bad|number_invented|Kept the walk-in organized and labeled.|Kept the walk-in organized and labeled, cutting spoilage by a third.
bad|employer_or_tool_invented|Completed a coding bootcamp in 2022.|Completed a coding bootcamp at General Assembly in 2022.
bad|date_changed|Expect to take the NCLEX in June 2026.|Passed the NCLEX in June 2026.
bad|number_dropped|Placed 37 people in permanent jobs in 2024.|Placed numerous people in permanent jobs in 2024.
bad|ownership_inflated|Shadowed two surgeons during a summer program.|Assisted two surgeons during a summer program.
bad|scope_inflated|Reviewed contracts under $10,000.|Reviewed contracts.
bad|number_changed|One in five leads turned into a sale.|Half of leads turned into a sale.
bad|causality_invented|Added a suggestion box. Turnover that year was the lowest yet.|Added a suggestion box that brought turnover to its lowest level yet.
bad|title_inflated|Worked as an aide in a physical therapy clinic.|Physical therapist in a busy clinic.
bad|number_invented|Hired and trained summer staff at the pool.|Hired and trained 20 summer staff at the pool.
bad|ownership_inflated|My manager negotiated the contract and I kept the paperwork.|Negotiated the contract and kept the paperwork.
bad|employer_or_tool_invented|Passed the food handler exam.|Passed the ServSafe Manager exam.
bad|date_changed|Closed the store in 2020 after eight years.|Owned a store from 2010 to 2020.
bad|scope_inflated|Edited the English version of the manual.|Edited all language versions of the manual.
bad|number_changed|Carried $15,000 to $20,000 in daily deposits.|Carried $50,000 in daily deposits.
bad|ownership_inflated|Suggested a second pickup window, which the owner put in.|Installed a second pickup window.
bad|causality_invented|Taught the evening GED class; 14 of 20 passed.|Taught an evening GED class, driving a 70% pass rate.
bad|number_dropped|Ran a 52-unit building with 96% occupancy.|Ran a large building with excellent occupancy.
bad|title_inflated|Graduate student in the Lopez lab.|Research scientist in the Lopez lab.
bad|number_invented|Worked the overnight desk alone.|Worked the overnight desk alone for three years.
bad|scope_inflated|Filled in for the receptionist on Fridays.|Managed the front office.
bad|employer_or_tool_invented|Wrote unit tests for the mobile app.|Wrote unit tests for the iOS and Android apps.
bad|number_changed|Moved 40 pallets per hour as a two-man team.|Moved 80 pallets per hour as a two-man team.
bad|ownership_inflated|Took over a territory that was growing 10% a year.|Grew a territory 10% a year.
bad|date_changed|Night school 2015-2018, degree not finished.|Earned a degree at night school, 2015-2018.
bad|scope_inflated|Painted sets for one school play.|Painted sets for school plays.
bad|causality_invented|The clinic won a quality award in 2022. I was a front desk clerk there from 2021.|Contributed to the clinic's 2022 quality award as a front desk clerk.
bad|ownership_inflated|Ran errands for the event planner at a 400-guest wedding.|Planned a 400-guest wedding.
bad|number_changed|Had 6 weeks to train and did it in 4.|Finished training 6 weeks early.
bad|scope_inflated|Recorded podcasts for our local library.|Recorded podcasts for libraries statewide.
bad|number_invented|Keep a small flock of sheep.|Keep a flock of 40 sheep.
bad|title_inflated|Vice president of the student chess club.|President of the student chess club.
bad|employer_or_tool_invented|Type 70 wpm and know spreadsheets.|Type 70 wpm and know Excel and Google Sheets.
bad|causality_invented|I reorganized the supply room. Nurses now report fewer missed meds.|Reduced missed medications by reorganizing the supply room.
bad|number_dropped|Held 12 workshops for 340 people.|Held workshops for hundreds of people.
ok|-|Bookkeeper for three restaurants under one owner. I reconcile the tills daily and close the books by the 5th.|Keep the books of three restaurants with a common owner, reconciling tills every day and closing by the fifth of the month.
ok|-|Charge nurse on a 24-bed step-down unit, nights. Oriented 9 new nurses, two of whom are now charge nurses too.|Night charge nurse on a 24-bed step-down unit who oriented nine new nurses, two of them charge nurses today.
ok|-|I repair string instruments, mostly violins. About 150 a year, a third of them school rentals.|Repair approximately 150 string instruments annually, chiefly violins; some 50 are school rentals.
ok|-|Detail oriented and loyal. Line cook at a 120 seat bistro, saute station, four years.|Sauté line cook for four years at a 120-seat bistro.
ok|-|Moved the choir's music library to a shared drive and scanned 600 scores with help from two students.|With the help of two students, scanned 600 scores and moved the choir's music library to a shared drive.
ok|-|Dispatcher for a tow company. Twelve trucks, nights and weekends. We cover two counties.|Night and weekend dispatcher for a towing company running 12 trucks across two counties.
ok|-|I've been the school's only art teacher since 2017, 11 classes a week.|Sole art teacher at the school since 2017, teaching 11 classes weekly.
ok|-|Ran the wash bay. Six trucks an evening, more in winter.|Operated the wash bay, cleaning six trucks an evening and more during winter.
ok|-|Helped my uncle run his orchard, I did the farm stand and the website.|Assisted in running a family orchard, handling the farm stand and website.
ok|-|The museum put me on the team for the Inuit exhibit because I speak some Inuktitut.|Member of the museum's Inuit exhibit team, with some knowledge of Inuktitut.
ok|-|Software: Revit every day, AutoCAD now and then.|Daily Revit user with occasional AutoCAD.
ok|-|Sold ad space for a city magazine; 62 accounts, of which I found 25 myself.|Sold advertising for a city magazine to 62 accounts, 25 of them self-sourced.
ok|-|Never missed a filing deadline in seven tax seasons.|Met every filing deadline over seven tax seasons.
ok|-|I was the youngest supervisor they ever had (22).|Became the company's youngest supervisor to date at 22.
ok|-|Ten cows when I started milking for them, 34 by the time I left.|Herd grew from 10 to 34 cows during my time as milker.
ok|-|Do not supervise anyone but I'm the one who trains new techs on the CT scanner.|Train new technologists on the CT scanner (no direct reports).
ok|-|Built a small tool in Python that renames scan files, used by me and two coworkers.|Wrote a Python utility for renaming scan files, used by two coworkers as well.
ok|-|Had P&L responsibility for a $12M region, three states.|Held P&L responsibility for a $12 million, three-state region.
ok|-|Substitute teacher in Dayton schools, 2 to 3 days a week, any grade.|Substitute teacher in Dayton schools two to three days weekly, across grades.
ok|-|Wrote the emergency plan for the pool after a near drowning. It was adopted by the parks department.|After a near drowning, authored a pool emergency plan that the parks department adopted.
ok|-|The food truck made $210K in 2022, $245K in 2023. I owned it with my sister.|Co-owned a food truck with annual revenue rising from $210,000 to $245,000 between 2022 and 2023.
ok|-|One of two night pharmacists for a 400-bed hospital.|Shared overnight pharmacy coverage of a 400-bed hospital with one other pharmacist.
ok|-|Turned around requests in a day, it used to be three.|Shortened request turnaround from three days to one.
ok|-|Took minutes at the board meetings and sent them out within two days.|Recorded board meeting minutes and distributed them inside two days.
ok|-|My students' essays won the county contest in 2018, 2019 and 2022.|Students won the county essay contest three times (2018, 2019, 2022).
ok|-|Handled the cash for the festival, around $40K over the weekend, came out even.|Managed roughly $40,000 in festival cash over a weekend with no discrepancy.
ok|-|Grew herbs and greens hydroponically, 3 harvests a month, sold to 9 restaurants.|Produced hydroponic herbs and greens with three harvests monthly for nine restaurant customers.
ok|-|Walked 14 dogs a day in three groups.|Walked 14 dogs daily, split into three groups.
ok|-|Oversaw the move to the new warehouse with the ops manager; it took one weekend, no orders lost.|Together with the operations manager, directed a one-weekend warehouse move in which no order was lost.
ok|-|Cut and sewed slipcovers, customer's own fabric, 3 to 4 a week.|Fabricated three to four slipcovers a week from customers' own fabric.
ok|-|Taught myself Blender and made the 3D views for two of the firm's bids.|Self-taught in Blender; produced 3D views for two of the firm's bids.
ok|-|Called lapsed members, got 118 of 400 to rejoin.|Won back 118 of 400 lapsed members by telephone, nearly 30%.
ok|-|Responsible for opening, closing and the bank run.|Opened and closed the store and made bank deposits.
ok|-|Set up the lab's first freezer inventory, it's now 4,200 samples.|Established the lab's first freezer inventory, since grown to 4,200 samples.
ok|-|Read meters on foot, 300 to 350 a day.|Read 300–350 meters daily on foot.
ok|-|My part in the merger: reconciling the two customer lists, 61,000 records.|Reconciled two customer lists totaling 61,000 records as part of a merger.
ok|-|Caseworker, 28 cases. Court reports, home visits, all of it in English and Somali.|Carried 28 cases in English and Somali, including court reports and home visits.
ok|-|Put together the yearbook with 6 kids, on time and under the $9,000 budget.|Produced the yearbook with six students, on schedule and below its $9,000 budget.
ok|-|I inspect elevators for the state. 40 a month.|State elevator inspector completing 40 inspections per month.
ok|-|Assistant coach for girls' track, the sprinters were mine.|Assistant girls' track coach responsible for [N] sprinters.
ok|-|Rewired the stage lights so one person could run a show.|Rewired stage lighting for single-operator use, saving [X] staff hours per show.
ok|-|Negotiated with vendors for better prices on linens.|Negotiated linen prices with vendors, saving [$ or %] a year.
ok|-|Kept the fleet's inspection papers current.|Kept inspection papers current for a fleet of [number] vehicles.
ok|-|Apprentice of the year 2019, Local 26.|Named 2019 Apprentice of the Year by Local 26.
ok|-|Interpreter at the county court for Hmong, freelance, since 2014.|Freelance Hmong interpreter for the county court since 2014.
ok|-|Audited travel expenses and found $14K in double claims in the first quarter.|Uncovered $14,000 in duplicate claims in the first quarter while auditing travel expenses.
ok|-|Cleared the backlog of 900 permits in five months, two of us.|With one colleague, cleared a 900-permit backlog in five months.
ok|-|Wash, fold, press for a hotel with 300 rooms.|Washed, folded and pressed linens for a 300-room hotel.
ok|-|I teach the intro chemistry lab and last fall I redesigned two of the ten experiments.|Teach introductory chemistry lab; redesigned two of its ten experiments last fall.
bad|ownership_inflated|Coordinated with the architect, who redesigned the entry.|Redesigned the entry with the architect.
bad|scope_inflated|Two of the eleven branches use my checklist.|Created a checklist used by all eleven branches.
bad|number_changed|Paid off in 14 months instead of 24.|Paid off 14 months ahead of schedule.
bad|causality_invented|Introduced weekly one-on-ones. Two people who had planned to leave stayed.|Introduced weekly one-on-ones that kept two people from leaving.
bad|title_inflated|Acted as interim principal for one semester.|Principal of an elementary school.
bad|employer_or_tool_invented|Ran paid search for a furniture store.|Ran Google Ads for a furniture store.
bad|number_invented|Answered letters from readers and picked some for print.|Answered 50 letters a week from readers and picked some for print.
bad|date_changed|Been with the county since 2009, supervisor since 2016.|County supervisor since 2009.
bad|number_dropped|Cut the error rate from 3.2% to 0.4%.|Nearly eliminated errors.
bad|ownership_inflated|The recipe is my mother's; I bottle it and sell it at 4 shops.|Developed, bottled and sold a sauce at four shops.
bad|scope_inflated|Certified to operate the scissor lift.|Certified to operate scissor and boom lifts.
bad|number_changed|Fewer than 10 complaints in 3 years.|Fewer than 10 complaints in 8 years.
bad|causality_invented|While I was treasurer the club's savings rose by $8,000.|As treasurer, increased the club's savings by $8,000.
bad|title_inflated|Deputy clerk at the district court.|Clerk of the district court.
bad|employer_or_tool_invented|Trained at a pastry school in Lyon.|Trained at Institut Paul Bocuse in Lyon.
bad|number_invented|Tuned the database queries so the report runs faster.|Tuned database queries so the report runs three times faster.
bad|scope_inflated|Gave a talk to the local Rotary about hospice.|Gave talks to Rotary clubs about hospice.
bad|ownership_inflated|Kept the project plan up to date for the PM.|Wrote the project plan.
bad|number_changed|Between 12 and 15 students.|Between 12 and 50 students.
bad|date_changed|Started the degree in 2021, on leave since 2023.|Earned a degree between 2021 and 2023.
bad|causality_invented|Our unit had zero falls in the fourth quarter. I was the falls champion from October.|Served as falls champion, achieving zero falls in the fourth quarter.
bad|number_dropped|Raised $5,400 with a bake sale and a raffle.|Raised substantial funds with a bake sale and a raffle.
bad|title_inflated|Clerk in the purchasing office, acting buyer in July.|Buyer in the purchasing office.
bad|employer_or_tool_invented|Managed the schedule in a spreadsheet.|Managed the schedule in Microsoft Project.
bad|number_invented|Good reviews online from guests.|Five-star reviews online from guests.
bad|scope_inflated|Handled returns under $50.|Handled all returns.
bad|ownership_inflated|Second author on the white paper.|Lead author of the white paper.
bad|number_changed|$3.6M over three years.|$3.6M a year for three years.
bad|date_changed|Promoted to sergeant in April 2022.|Promoted to sergeant in April 2020.
bad|scope_inflated|Tested the app on Android.|Tested the app on all mobile platforms.
bad|number_dropped|Supervised 9 lifeguards at two pools.|Supervised lifeguards at several pools.
bad|title_inflated|Volunteer with the legal aid clinic, intake desk.|Legal aid attorney, intake desk.
bad|employer_or_tool_invented|Lifeguard, Red Cross certified.|Lifeguard, certified by the Red Cross and Ellis & Associates.
bad|ownership_inflated|Was consulted about the floor plan by the owner.|Designed the floor plan for the owner.
bad|scope_inflated|Have used Tableau twice for class projects.|Experienced Tableau user.
bad|number_changed|Up to 80 covers on a Saturday.|80 covers a night.
bad|causality_invented|After the new manager came we had fewer no-shows. I made the reminder calls.|Reduced no-shows through reminder calls.
bad|number_invented|Kept a garden plot for the shelter kitchen.|Grew 400 pounds of produce for the shelter kitchen.
bad|ownership_inflated|Loaded and unloaded for the stage crew.|Managed load-in and load-out for the stage crew.
bad|scope_inflated|Edited the school paper's sports page.|Editor of the school paper.
bad|date_changed|License renewed through 2027.|Licensed since 2017.
bad|employer_or_tool_invented|Photographer for weddings and family portraits, own equipment.|Photographer for weddings, family portraits and magazines, own equipment.
bad|number_changed|One of six finalists.|One of three finalists.
bad|ownership_inflated|Helped customers choose paint and mixed it; the manager ordered stock.|Advised customers, mixed paint and ordered stock.
bad|causality_invented|I started the compost program. Our trash bill is lower this year.|Started a compost program that lowered the trash bill.
bad|scope_inflated|Covered high school sports for the paper.|Covered high school and college sports for the paper.
bad|number_dropped|Walk-in clinic, 45 patients per shift.|Busy walk-in clinic with high patient volume.
ok|-|Shop foreman, 6 mechanics. Set the schedule and order parts; I still turn wrenches half the day.|Shop foreman over six mechanics who sets the schedule, orders parts and spends half of each day on repairs.
ok|-|Pharmacy tech certified in 2019. Fill around 180 scripts a shift.|Pharmacy technician, certified 2019, filling approximately 180 prescriptions per shift.
ok|-|Made weekly calls to 40 homebound seniors.|Phoned 40 homebound seniors each week.
ok|-|Took the newsletter from print to email, saved about $3,000 a year in postage.|Moved the newsletter from print to email, saving roughly $3,000 annually in postage.
ok|-|Ran sound for a church of 400 every Sunday.|Operated sound weekly for a 400-member church.
ok|-|Plumber's helper 2 years, then apprentice.|Advanced from plumber's helper to apprentice after two years.
ok|-|Won 11 of 14 arbitration cases for members.|Prevailed in 11 of 14 member arbitration cases (79%).
ok|-|Every spring I put on a seed swap at the library, 60 to 80 people come.|Host an annual spring seed swap at the library attended by 60 to 80 people.
ok|-|Checked bags, checked IDs, walked the lot each hour.|Inspected bags and IDs and patrolled the lot hourly.
ok|-|As treasurer I kept the HOA's books, $310,000 a year, 140 homes.|HOA treasurer keeping the books for 140 homes and $310,000 a year.
ok|-|Sharpened, balanced and mounted blades for 5 mowers.|Maintained the blades of five mowers: sharpening, balancing and mounting.
ok|-|Graduated top of my class at the police academy (class of 31).|Ranked first in a police academy class of 31.
ok|-|Put new hires through the 2-week forklift course.|Delivered a two-week forklift course to new hires.
ok|-|The call center had 120 seats, I did the forecasting.|Forecasted for a 120-seat call center.
ok|-|Took the lead on the bathroom remodels (4 so far).|Led four bathroom remodels to date.
ok|-|Data entry, 9,000 records, error rate under 1%.|Entered 9,000 records with an error rate below one percent.
ok|-|My stand sold out three Saturdays in a row.|Sold out the stand on three consecutive Saturdays.
ok|-|I fly the drone for roof inspections, FAA Part 107.|FAA Part 107 drone pilot for roof inspections.
ok|-|We were 5 editors; I had science and health.|Edited science and health on a five-editor desk.
ok|-|Shift bid: got day shift after 7 years of nights.|Moved to day shift following seven years of nights.
ok|-|Sales calls to dentists in 3 states, about 25 a week.|Made around 25 sales calls weekly to dentists across three states.
ok|-|Groomed show horses at 9 shows a season.|Prepared show horses at nine shows per season.
ok|-|Wrote up 3 lessons from the flood that the county put in its plan.|Documented three lessons of the flood, since included in the county plan.
ok|-|Had charge of the keys and the alarm.|Responsible for keys and alarm.
ok|-|Chief cook and bottle washer at a 20-seat cafe: I did it all.|Ran every part of a 20-seat café.
ok|-|Made appointments for two doctors|Scheduled [X] appointments a week for two doctors
ok|-|Got more people to use the online portal by walking them through it|Raised online portal use by [X%] by walking people through it
ok|-|Repaired small engines|Repaired [X] small engines a week ([brands])
ok|-|Speak Arabic (native) and some French.|Native Arabic speaker with some French.
bad|scope_inflated|Wash and fold at a laundromat.|Wash, fold and dry-clean at a laundromat.
bad|number_changed|Took 3 weeks off a 10-week schedule.|Completed a 10-week schedule in 3 weeks.
bad|ownership_inflated|Assisted two site supervisors with the daily reports.|Wrote the daily reports for two sites.
bad|causality_invented|Joined as a waiter in 2021; the place got its first star in 2022.|Helped the restaurant earn its first star in 2022 as a waiter.
bad|title_inflated|Medical assistant in an allergy clinic.|Registered nurse in an allergy clinic.
bad|employer_or_tool_invented|Entered orders in the company system.|Entered orders in SAP.
bad|date_changed|Summer job in 2018 and again in 2019.|Summer jobs from 2016 to 2019.
bad|number_dropped|Closed 47 tickets in a week.|Closed dozens of tickets weekly.
bad|number_invented|Refinished furniture from estate sales.|Refinished 200 pieces of furniture from estate sales.
bad|scope_inflated|Taught one section of bookkeeping.|Taught accounting and bookkeeping.
bad|number_changed|Lost 2 of 30 accounts.|Kept 30 of 32 accounts.
bad|title_inflated|Certified nursing assistant and nursing student.|Nurse and certified nursing assistant.
bad|employer_or_tool_invented|Took an online course on statistics.|Completed a Coursera course on statistics.
bad|date_changed|Out of the workforce 2020-2022 to care for a parent.|Out of the workforce 2021-2022 to care for a parent.
bad|number_dropped|9% shrink brought down to 4%.|Shrink brought down to acceptable levels.
bad|number_invented|Greeted visitors in the lobby of a tower.|Greeted visitors in the lobby of a 40-story tower.
bad|ownership_inflated|Kept score for the coach.|Coached the team.
bad|number_changed|Half the class was new to English.|Most of the class was new to English.
bad|causality_invented|I fixed the time clock and payroll questions stopped coming for a while.|Eliminated payroll questions by fixing the time clock.
bad|title_inflated|Guard at the county museum.|Head of security at the county museum.
bad|employer_or_tool_invented|Have my own camera and lights.|Own Canon camera and lights.
bad|date_changed|Since last fall I run the food pantry on Tuesdays.|Have run the Tuesday food pantry since 2020.
bad|scope_inflated|Trained on the laser cutter.|Certified trainer on the laser cutter.
bad|ownership_inflated|My design was one of three the committee looked at.|Designed the logo the committee adopted.
bad|number_changed|Drove 400 miles a week.|Drove 4,000 miles a month.
bad|causality_invented|Began the tool library and, in the same year, crime on the block went down.|Began a tool library, cutting crime on the block.
bad|number_invented|Finished second in the sales contest.|Finished second of 80 in the sales contest.
bad|ownership_inflated|Told the engineers when a pump made noise.|Diagnosed pump faults.
bad|number_dropped|Ran a crew of 11 over 3 sites.|Ran a crew over multiple sites.
bad|title_inflated|Co-captain of the debate team.|Captain of the debate team.
bad|employer_or_tool_invented|Sold cars at a dealership.|Sold Toyota cars at a dealership.
bad|date_changed|Promoted after 18 months.|Promoted after 8 months.
bad|scope_inflated|Cleaned two of the five labs.|Cleaned five labs.
bad|ownership_inflated|The accountant filed the returns I had prepared.|Prepared and filed the returns.
bad|number_changed|Fuel use down 3%.|Fuel use down 3 percentage points per month.
bad|scope_inflated|Wrote a few posts for the firm's blog.|Wrote the firm's blog.
bad|number_invented|Longest-serving volunteer at the station.|Longest-serving volunteer at the station, with 25 years of service.
bad|ownership_inflated|Took photos at the launch my boss organized.|Organized and photographed the launch.
bad|number_changed|Answered within 24 hours.|Answered within 2 hours.
bad|title_inflated|Bookkeeper for a law firm.|Controller of a law firm.
bad|employer_or_tool_invented|Studied welding at night.|Studied welding at night at Lincoln Tech.
bad|scope_inflated|Allowed to draw blood from adults.|Qualified to draw blood from adults and children.
bad|number_dropped|Ate lunch with the 26 kids and taught them 4 songs.|Ate lunch with the kids and taught them songs.
bad|ownership_inflated|Worked the line where the new model was built.|Launched the new model.
`;
