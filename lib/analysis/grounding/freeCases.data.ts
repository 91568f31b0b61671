/**
 * Cases for the table test of the guard, in the form of the others: lines as people write them of themselves, in many trades,
 * with a rewrite that says the same or more. All persons and employers are invented.
 */
export const freeRows = `
ok|-|I did about 30 phone screens a week and passed on the good ones to hiring managers.|Conducted roughly 30 phone screens weekly, referring strong candidates to hiring managers.
ok|-|Fleet of 48 vans, half of them electric by 2023.|Looked after a 48-van fleet, 24 of which were electric by 2023.
ok|-|Answered 9 out of 10 tickets inside the first hour.|Answered 90% of tickets within an hour.
ok|-|Ran payroll twice a month for 210 staff in two states.|Processed semi-monthly payroll for 210 employees across two states.
ok|-|Raised 1.2 million euro in grants over 3 years.|Secured €1.2M in grant funding over three years (about €400,000 a year).
ok|-|Two hundred and fifty meals a day, five days a week.|Prepared 1,250 meals a week.
ok|-|Sold 312 units in Q1, 298 in Q2.|Sold 610 units in the first half (312 in Q1, 298 in Q2).
ok|-|Was on call every third weekend.|On call one weekend in three.
ok|-|The error rate went from 4 per thousand to 1 per thousand.|Error rate fell from 0.4% to 0.1%.
ok|-|Managed a book worth 0.5M.|Managed a $500,000 book.
ok|-|Trained 3 new hires, 2 of whom were promoted within the year.|Trained three new hires; two earned promotion within a year.
ok|-|Inspected 40 sites/yr.|Inspected 40 sites a year.
ok|-|Wrote 2 - 3 articles a week.|Wrote two to three articles weekly.
ok|-|Handled about a hundred calls a day.|Handled approximately 100 calls daily.
ok|-|First-time pass rate was 88%, the state average is 79%.|Posted an 88% first-time pass rate, nine points above the state average of 79%.
ok|-|Shrinkage 1.9% when I came, 1.1% when I left.|Shrinkage went from 1.9% to 1.1% during my tenure.
ok|-|Worked there for a year and a half.|Spent 18 months there.
ok|-|Delivered 7 of the 8 projects on budget.|Brought in seven of eight projects on budget (88%).
ok|-|Number of members grew from 1,150 to 1,380.|Membership grew 20%, from 1,150 to 1,380.
ok|-|Reduced the backlog by three quarters (it had been 800 items).|Reduced an 800-item backlog by 75%, to 200.
ok|-|14 direct reports, of those 5 nurses and 9 aides.|Supervised 14 staff: five nurses and nine aides.
ok|-|Made 80 loaves a night, 6 nights a week.|Baked 480 loaves a week (80 a night, six nights).
ok|-|I hit 104% of my goal.|Exceeded goal by 4%.
ok|-|Response rate of 1 in 8.|Achieved a 12.5% response rate.
ok|-|Cases per week: 15-20.|Carried 15 to 20 cases weekly.
ok|-|Typing 75 wpm.|Type 75 words per minute.
ok|-|Kept to within 2% of budget 3 years running.|Stayed within 2% of budget for three consecutive years.
ok|-|Took 20 minutes off the changeover, which had been 65.|Cut changeover from 65 to 45 minutes.
ok|-|Saved the county $96k per annum.|Saved the county $8,000 a month.
ok|-|Put up 1,800 sq ft of drywall a day with a partner.|With a partner, hung 1,800 square feet of drywall daily.
ok|-|Grade A in 5 of 6 modules.|Earned an A in five of six modules.
ok|-|Six-month contract, extended to 9.|Initial six-month contract extended to nine months.
ok|-|Nearly 70 percent of patients came back for follow-up, up from a little over 50.|Follow-up attendance rose from just over 50% to nearly 70%.
ok|-|Weekly sales 8k to 11k.|Weekly sales of $8,000 to $11,000.
ok|-|On the night of the storm, 3 of us kept 60 residents safe.|One of three staff who kept 60 residents safe on the night of the storm.
ok|-|Planted 3 acres of garlic and 1 acre of onions.|Planted four acres of garlic and onions.
ok|-|Had 2 assistants and an intern under me.|Supervised two assistants and one intern.
ok|-|Turned 90 rooms in a day at peak.|Turned up to 90 rooms a day at peak.
ok|-|Ticket prices 15 and 25 dollars, sold out 300 seats both nights.|Sold out a 300-seat house on both nights at $15 and $25 a ticket.
ok|-|Over 5,000 subscribers, 40% of them opened each issue.|Newsletter with more than 5,000 subscribers and a 40% open rate.
ok|-|Started on 6/2019 left 9/2021.|Employed June 2019 to September 2021.
ok|-|Feb '20 - Aug '22 store lead.|Store lead from February 2020 to August 2022.
ok|-|2018-2022, four seasons as grounds crew.|Grounds crew for four seasons (2018–2022).
ok|-|Since 2015 have coached the under-14 team.|Have coached the under-14 team since 2015.
bad|number_invented|Response rate of 1 in 8.|Achieved a 20% response rate.
bad|number_changed|Handled about a hundred calls a day.|Handled more than 100 calls daily.
bad|number_changed|Made 80 loaves a night, 6 nights a week.|Baked 560 loaves a week.
bad|number_changed|Saved the county $96k per annum.|Saved the county $96k a month.
bad|number_changed|Reduced the backlog by three quarters (it had been 800 items).|Reduced an 800-item backlog by 85%.
bad|number_changed|14 direct reports, of those 5 nurses and 9 aides.|Supervised 14 nurses.
bad|number_dropped|Delivered 7 of the 8 projects on budget.|Delivered all eight projects on budget.
bad|causality_invented|First-time pass rate was 88%, the state average is 79%.|Raised the first-time pass rate to 88% from 79%.
bad|number_changed|Cut average handle time from 6:30 to 5:15 minutes.|Cut average handle time from 6:30 to 4:15 minutes.
bad|number_changed|Was on call every third weekend.|On call every weekend.
bad|number_changed|I hit 104% of my goal.|Exceeded goal by 14%.
bad|date_changed|Feb '20 - Aug '22 store lead.|Store lead from February 2020 to the present.
bad|date_changed|Taught in the spring of 2022.|Taught throughout 2022.
ok|-|Bartender and on Sundays acting manager.|Bartender; acting manager on Sundays.
ok|-|Came in as intern, after 8 months they hired me as junior buyer.|Hired as junior buyer after an eight-month internship.
ok|-|I was vet tech at a two doctor practice.|Veterinary technician in a two-doctor practice.
ok|-|Worked as the only IT person for a law office of 40.|Sole IT support for a 40-person law office.
ok|-|Secretary for the PTA two terms.|Served two terms as PTA secretary.
ok|-|RN, night charge nurse on a 24 bed unit.|Registered nurse; night charge nurse on a 24-bed unit.
ok|-|Got promoted from cashier to head cashier in the first year.|Promoted to head cashier within a year of starting as a cashier.
ok|-|Did the job of estimator without the title for about a year.|Filled the role of estimator, untitled, for about a year.
ok|-|I do the bookkeeping for my husband's plumbing business.|Bookkeeper for a family plumbing business.
ok|-|Junior associate on the M&A desk until the merger.|Served as a junior associate on the M&A desk up to the merger.
bad|title_inflated|Bartender and on Sundays acting manager.|Bartender and bar manager.
bad|title_inflated|Deputy to the head of purchasing, ran the department the weeks he was gone.|Head of purchasing.
bad|title_inflated|Worked as the only IT person for a law office of 40.|IT director for a law office of 40.
bad|scope_inflated|Sub for the high school, mostly math.|High school math teacher.
bad|title_inflated|I was vet tech at a two doctor practice.|Veterinarian in a two-doctor practice.
bad|title_inflated|Did the payroll clerk's job while she was on leave.|Payroll manager during a leave of absence.
bad|number_dropped|Came in as intern, after 8 months they hired me as junior buyer.|Hired as buyer after an internship.
ok|-|Rewrote the phone script. Hang-ups went down from 18% to 11% after we started using it.|Rewrote the phone script; hang-ups fell from 18% to 11% once it was in use.
ok|-|The new labels I made ended most of the mix-ups in the freezer.|Made new labels that ended most freezer mix-ups.
ok|-|By moving the printer next to the bench I saved the techs about ten trips a day.|Moved the printer beside the bench, sparing technicians about ten trips a day.
ok|-|Customers liked the loyalty card I set up, around 200 signed up.|Set up a loyalty card that drew about 200 sign-ups.
ok|-|I called every overdue account personally and most paid within a week.|Personally phoned all overdue accounts; most paid within a week.
ok|-|Our pass rate went up after I changed the review sessions, from 71 to 84 percent.|Pass rate rose from 71% to 84% after changing the review sessions.
bad|number_dropped|Rewrote the phone script. The company also hired four more agents. Hang-ups went down from 18% to 11%.|Rewrote the phone script, cutting hang-ups from 18% to 11%.
bad|causality_invented|Attended safety committee. Accidents were down by a third that year.|Helped bring accidents down by a third through the safety committee.
bad|causality_invented|Designed the flyer for the fair; 900 people came.|Drew 900 people to the fair with a flyer design.
bad|causality_invented|Redid the window display in October. November sales were 14% higher.|Window display redesign lifted November sales 14%.
bad|causality_invented|Tutored 6 kids in reading. All of them passed the year.|Tutored six children in reading, enabling all of them to pass the year.
bad|ownership_inflated|Helped set up the new queue system; waiting times later fell to 8 minutes.|Brought waiting times to 8 minutes by helping set up the new queue system.
bad|causality_invented|Fed the calves. No losses that spring.|Prevented any losses that spring by feeding the calves.
bad|causality_invented|Took over the newsletter. Two sponsors came on board afterwards.|Won two sponsors for the newsletter.
bad|causality_invented|Kept the accounts while the shop moved; the shop made a profit for the first time.|Kept the accounts and turned the shop profitable for the first time.
ok|-|We three rewrote the onboarding checklist, mine was the part about payroll.|Wrote the payroll part of an onboarding checklist rewritten by a team of three.
ok|-|My foreman laid out the walls and I framed them.|Framed walls laid out by the foreman.
ok|-|Helped the senior tech rebuild two transmissions.|Assisted a senior technician in rebuilding two transmissions.
ok|-|The dentist places the implants, I prepare the tray and assist chairside.|Prepare trays and assist chairside during implant placement.
ok|-|I sat on the hiring panel for two posts.|Member of the hiring panel for two positions.
ok|-|Looked after 12 horses, with one other groom.|Cared for 12 horses alongside another groom.
ok|-|My idea for the tool shadow board was taken up by the whole shop.|Proposed a tool shadow board that was adopted shop-wide.
ok|-|Took part in the design reviews and kept the minutes.|Participated in design reviews and recorded the minutes.
ok|-|Gave a hand with the move to the new warehouse.|Assisted with the move to a new warehouse.
ok|-|Was responsible for the keys and the till at closing time.|Held responsibility for keys and till at closing.
ok|-|Did all the scheduling for a crew of 14 by myself.|Independently handled all scheduling for a 14-person crew.
ok|-|Covered for the lab manager when she was away (two weeks last August).|Stood in for the lab manager for two weeks last August.
ok|-|Shadowed the estimator for three months.|Spent three months shadowing the estimator.
ok|-|I got to plan one of the four exhibits on my own.|Independently planned one of four exhibits.
bad|number_dropped|We three rewrote the onboarding checklist, mine was the part about payroll.|Rewrote the onboarding checklist.
bad|ownership_inflated|My foreman laid out the walls and I framed them.|Laid out and framed walls.
bad|ownership_inflated|Helped the senior tech rebuild two transmissions.|Rebuilt two transmissions.
bad|ownership_inflated|I sat on the hiring panel for two posts.|Hired two employees.
bad|ownership_inflated|Took part in the design reviews and kept the minutes.|Ran the design reviews.
bad|ownership_inflated|Shadowed the estimator for three months.|Estimated jobs for three months.
bad|ownership_inflated|Was trained on the forklift.|Trained staff on the forklift.
bad|ownership_inflated|My idea for the tool shadow board was taken up by the whole shop.|Implemented a tool shadow board across the whole shop.
bad|ownership_inflated|Gave the lead engineer my notes for the manual.|Wrote the manual for the lead engineer.
ok|-|Checked IDs and sold tickets.|Sold tickets and verified identification.
ok|-|I fix whatever breaks in the building, boilers, locks, lights.|Repair boilers, locks, lighting and other building faults.
ok|-|Wrote emails back to angry customers.|Replied in writing to upset customers.
ok|-|Drove the school bus on the north route, 31 stops.|Operated a school bus on the 31-stop north route.
ok|-|I make sure that the shelves are full before opening.|Ensure shelves are fully stocked ahead of opening.
ok|-|Took blood, did EKGs, put patients in rooms.|Drew blood, performed EKGs and roomed patients.
ok|-|Kept the books, paid the bills, sent out invoices for a small gallery.|Handled bookkeeping, bill payment and invoicing for a small gallery.
ok|-|Talked to parents about their kids' progress 4 times a year.|Held quarterly progress conversations with parents.
ok|-|Pulled weeds, planted, watered, sold at the farm stand on Saturdays.|Weeded, planted and watered; sold produce at the Saturday farm stand.
ok|-|Most of my work was stuffing envelopes, with some filing.|Mainly stuffed envelopes, with some filing.
ok|-|Put together the weekly ad, sometimes wrote the copy too.|Assembled the weekly ad and occasionally wrote its copy.
ok|-|Cleaned 14 rooms a shift, checked by the housekeeping supervisor.|Cleaned 14 rooms per shift, subject to a supervisor's inspection.
ok|-|Under the direction of the curator I labelled 600 slides.|Labelled 600 slides under a curator's direction.
ok|-|Only worked weekends during school.|Worked weekends only while in school.
ok|-|Answered the phone in English and some French.|Handled calls in English and basic French.
ok|-|I can use Excel, not macros though.|Working knowledge of Excel (no macros).
bad|scope_inflated|Put together the weekly ad, sometimes wrote the copy too.|Assembled the weekly ad and wrote its copy.
bad|scope_inflated|Answered the phone in English and some French.|Handled calls in fluent English and French.
bad|scope_inflated|Learned enough Spanish to take orders.|Fluent in Spanish.
bad|scope_inflated|Wrote emails back to angry customers.|Replied to upset customers by email and phone.
bad|number_dropped|Drove the school bus on the north route, 31 stops.|Drove all school bus routes.
bad|ownership_inflated|Checked IDs and sold tickets.|Checked IDs, sold tickets and managed crowd security.
bad|number_dropped|Filed the permits for two of the five houses.|Filed the permits for five houses.
bad|ownership_inflated|Applied for the county grant twice.|Secured the county grant twice.
bad|scope_inflated|Drafted a policy on visitor badges; it is waiting for approval.|Introduced a policy on visitor badges.
bad|scope_inflated|Kept the minutes for the parish council.|Kept the minutes for the county council.
ok|-|I am one of two people who can run the CNC router, the other is the owner.|One of two staff, alongside the owner, qualified to run the CNC router.
ok|-|Mostly I restock, but when the line is long they put me on register.|Mainly restock shelves, with register shifts at busy times.
ok|-|Did intake for the food bank Tues + Thurs, ~60 families each day, most in Spanish.|Handled food-bank intake two days a week, about 60 families a day, largely in Spanish.
ok|-|My column ran every other Friday for 3 yrs (78 columns).|Wrote 78 columns over three years, published every other Friday.
ok|-|Drafted the bylaws; a lawyer on the board went over them and the members voted them in.|Drafted bylaws that were reviewed by a board lawyer and adopted by the members.
ok|-|Got the certificate in phlebotomy in 2021, renewed 2023.|Phlebotomy certificate earned in 2021 and renewed in 2023.
ok|-|Started as dishwasher, then prep, line cook by the second summer.|Progressed from dishwasher to prep to line cook by the second summer.
ok|-|I answered for a petty cash of $400.|Accountable for $400 in petty cash.
ok|-|Our crew of 6 laid 1,100 ft of curb in nine days, I ran the saw.|Ran the saw on a six-person crew that laid 1,100 feet of curb in nine days.
ok|-|Every piece that left my bench was gauged, 2 rejects in 5,400.|Gauged every piece leaving the bench; two rejects in 5,400 (under 0.04%).
ok|-|Took the night calls for the clinic's 3 vets one week in four.|On night call for a three-vet clinic one week in four.
ok|-|Wait list 140 names in Jan., 35 in June. We had added a second evening clinic in March.|Waiting list fell from 140 to 35 between January and June, after a second evening clinic was added in March.
ok|-|Supervised by the pharmacist, I fill around 180 scripts a day and do the insurance overrides.|Fill roughly 180 prescriptions a day and process insurance overrides under a pharmacist's supervision.
ok|-|Temp at first, permanent after 4 months.|Made permanent after four months as a temp.
ok|-|Two of my photos were in the annual report.|Had two photographs published in the annual report.
ok|-|Bought used parts where I could, came in $2,300 under on a $9,000 rebuild.|Sourced used parts to bring a $9,000 rebuild in at $6,700.
ok|-|Read about 200 pages of contracts a day and flagged the odd clauses.|Reviewed some 200 pages of contracts daily, flagging unusual clauses.
ok|-|Spoke at the regional conference in 2019, 40 minutes, maybe 90 people.|Gave a 40-minute talk to about 90 people at a 2019 regional conference.
ok|-|Kept track of keys for 212 units, lost none.|Tracked keys for 212 units without losing one.
ok|-|Proofed the catalog in two days when the printer moved the date up.|Proofread the catalog in two days when the print date was moved up.
ok|-|Fixed price jobs only, between 3k and 12k.|Delivered fixed-price jobs of 3k to 12k.
ok|-|I translate between the foreman and the crew, Spanish and Polish.|Interpret between foreman and crew in Spanish and Polish.
ok|-|Set up the CRM's reports, somebody else did the migration.|Built the CRM reports (migration handled by a colleague).
ok|-|Tips were pooled; I did the count with the manager at close.|Counted pooled tips with the manager at close.
ok|-|My reports went straight to the CFO.|Reported directly to the CFO.
ok|-|Sorted donations, maybe a ton a month.|Sorted about a ton of donations a month.
ok|-|Filled in as dispatcher some Saturdays.|Occasional Saturday relief dispatcher.
ok|-|I'd say 70% of my week is quoting, the rest is chasing suppliers.|Spend about 70% of the week quoting and the remaining 30% following up with suppliers.
ok|-|Finalist for Teacher of the Year in the county, 2022.|Named a county Teacher of the Year finalist in 2022.
ok|-|Never missed a delivery window in 26 months.|Met every delivery window for 26 months.
ok|-|Made a training video, 11 minutes, it is still shown to new people.|Produced an 11-minute training video still shown to new hires.
ok|-|Wound care, trach care and vents, adults only.|Provided wound, tracheostomy and ventilator care for adults.
ok|-|Had the use of a company card with a $1,500 limit.|Entrusted with a company card with a $1,500 limit.
bad|number_dropped|I am one of two people who can run the CNC router, the other is the owner.|The only staff member qualified to run the CNC router.
bad|number_dropped|Our crew of 6 laid 1,100 ft of curb in nine days, I ran the saw.|Laid 1,100 feet of curb in nine days.
bad|ownership_inflated|Wait list 140 names in Jan., 35 in June. We had added a second evening clinic in March.|Cut the waiting list from 140 to 35 by adding a second evening clinic.
bad|ownership_inflated|Supervised by the pharmacist, I fill around 180 scripts a day and do the insurance overrides.|Fill around 180 prescriptions a day and supervise insurance overrides.
bad|number_dropped|Studied nursing for two years (not finished).|Nursing degree.
bad|ownership_inflated|Finalist for Teacher of the Year in the county, 2022.|County Teacher of the Year, 2022.
bad|scope_inflated|Filled in as dispatcher some Saturdays.|Saturday dispatcher.
bad|number_changed|Quit rate was 40% a year, after the raise and the new rota it is 22%. I drew up the rota.|Drew up a rota that cut annual turnover from 40% to 22%.
bad|number_dropped|Two of my photos were in the annual report.|Photographed the annual report.
bad|number_dropped|Spoke at the regional conference in 2019, 40 minutes, maybe 90 people.|Keynote speaker at the regional conference in 2019.
bad|number_dropped|Made a training video, 11 minutes, it is still shown to new people.|Made training videos that are shown to all new employees.
bad|title_inflated|Started as dishwasher, then prep, line cook by the second summer.|Progressed from dishwasher to sous chef by the second summer.
bad|number_dropped|My column ran every other Friday for 3 yrs (78 columns).|Wrote a weekly Friday column for three years.
bad|number_changed|Never missed a delivery window in 26 months.|Never missed a delivery window in 36 months.
bad|scope_inflated|Wound care, trach care and vents, adults only.|Provided wound, trach and ventilator care for adults and children.
bad|employer_or_tool_invented|I translate between the foreman and the crew, Spanish and Polish.|Interpret between foreman and crew in Spanish, Polish and Romanian.
bad|number_dropped|Temp at first, permanent after 4 months.|Permanent from the first day.
bad|number_changed|Had 5 clients when I took the territory and it was 17 by year end.|Grew a territory from five clients to 27 by year end.
ok|-|The bus garage's parts room was run by me and one storekeeper.|Ran the bus garage's parts room with one storekeeper.
ok|-|Payroll for 60 was done by myself every two weeks.|Ran payroll for 60 every two weeks.
ok|-|I was put in charge of the night crew (9 people) in 2022.|Led a nine-person night crew from 2022.
ok|-|Team of four; my share was the wiring.|Wired the job as one of a team of four.
ok|-|They let me do the layout of the spring issue.|Laid out the spring issue.
ok|-|I got asked to train the two new hires and did.|Trained two new hires at management's request.
ok|-|With the nurse I went through the discharge papers with every patient.|Reviewed discharge papers with each patient alongside the nurse.
ok|-|My boss signs the quotes, I work them out.|Prepare quotes for the manager's signature.
ok|-|Held the fort while the owner was in hospital, 6 weeks.|Kept the business running for six weeks during the owner's hospital stay.
ok|-|Head of a department of one, meaning me: press and web.|One-person press and web department.
ok|-|Was the one who noticed the leak and shut the main.|Noticed a leak and shut off the main.
ok|-|Had a hand in the new price list.|Contributed to the new price list.
ok|-|We moved to barcodes in 2020, I wrote the instructions for the pickers.|Wrote the pickers' instructions for a 2020 move to barcodes.
ok|-|Number of no-shows halved to 6 % after the text reminders, which I set up.|Set up text reminders, after which no-shows halved to 6%.
ok|-|I'm a notary too.|Also a notary.
ok|-|Asst. mgr of a shoe store, 7 staff.|Assistant manager of a shoe store with seven staff.
ok|-|Chef de partie, pastry.|Pastry chef de partie.
ok|-|Title was clerk but I did the buyer's work for 10 months.|Clerk who did a buyer's work for ten months.
ok|-|Volunteer at the shelter, mostly the front desk, some dog walking.|Shelter volunteer: mainly front desk, with some dog walking.
ok|-|Licensed in OH and KY.|Licensed in Ohio and Kentucky.
ok|-|Cell site work, 80-200 ft, rescue certified.|Rescue-certified; worked on cell sites at 80 to 200 feet.
ok|-|The rate of returns for my line was half of the plant's 3%.|Return rate of 1.5%, half the plant's 3%.
ok|-|It took four of us one shift to do what used to need six.|Part of a four-person team doing in one shift what used to need six.
ok|-|Delivered meals to 22 houses before noon, Mon thru Fri.|Delivered meals to 22 houses by noon, five days a week.
ok|-|Rang up $6k on a good Saturday.|Rang up as much as $6,000 on a Saturday.
bad|ownership_inflated|The bus garage's parts room was run by me and one storekeeper.|Single-handedly ran the bus garage's parts room.
bad|number_dropped|Team of four; my share was the wiring.|Designed and wired the job.
bad|ownership_inflated|Had a hand in the new price list.|Set the new price list.
bad|ownership_inflated|We moved to barcodes in 2020, I wrote the instructions for the pickers.|Led the 2020 move to barcodes.
bad|title_inflated|Volunteer at the shelter, mostly the front desk, some dog walking.|Shelter front desk manager.
bad|causality_invented|The rate of returns for my line was half of the plant's 3%.|Halved the plant's return rate to 1.5%.
bad|causality_invented|Fielded calls at the booth; the fair sold out.|Sold out the fair by fielding calls at the booth.
bad|causality_invented|Wrote the safety column. Lost-time injuries went from 9 to 3.|Safety column that took lost-time injuries from 9 to 3.
bad|causality_invented|Cared for the nursery beds. The garden got a gold medal.|Won the garden a gold medal for its nursery beds.
bad|ownership_inflated|I was on the floor when we broke the sales record.|Broke the sales record.
bad|causality_invented|Ran the mail room. Postage spend dropped 12% when the firm went paperless.|Ran a mail room and cut postage spend 12%.
bad|causality_invented|Ordered the linens. Guest scores rose to 4.6.|Raised guest scores to 4.6 with better linens.
bad|number_changed|Delivered meals to 22 houses before noon, Mon thru Fri.|Delivered meals to 22 houses daily, seven days a week.
bad|employer_or_tool_invented|Licensed in OH and KY.|Licensed in Ohio, Kentucky and Indiana.
bad|number_invented|Sorted mail Mon and Thu.|Sorted mail daily.
bad|scope_inflated|Rang up $6k on a good Saturday.|Rang up $6,000 every Saturday.
bad|number_dropped|The auditor praised our files; I keep a third of them.|Keep files praised by the auditor.
`;
