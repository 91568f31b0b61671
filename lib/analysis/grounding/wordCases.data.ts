/** Pairs of many trades, in the form of rewriteCases.data.ts: amounts told by a measure, words told by their kin. Written for Firstpass. */
export const wordRows = `
ok|-|Worked there for ten years as a florist.|Worked there for a decade as a florist.
ok|-|One in four of the 200 pupils joined.|25% of the 200 pupils joined (50).
ok|-|One in four of the 200 pupils joined.|50 of 200 pupils joined.
ok|-|Three out of five trainees stayed.|60% of trainees stayed (3 of 5).
ok|-|Won the tender, worth $2.4 million over three years.|Won a tender worth $800,000 a year for three years.
ok|-|The yard covers two hectares.|The yard covers 20,000 square meters.
ok|-|Fitted 18 kW of solar panels.|Fitted an 18,000-watt solar array.
ok|-|Taught five Year 9 classes of thirty pupils each.|Taught 150 Year 9 pupils.
ok|-|Falls were 14 in 2022 and 7 in 2023.|Falls halved from 14 in 2022 to 7 in 2023.
ok|-|In 2021 we had 40 members; in 2023 there were 120.|Membership tripled from 40 in 2021 to 120 in 2023.
ok|-|Brought the reply time down from twenty working days to twelve.|Shortened reply time by 8 working days.
ok|-|Brought the reply time down from twenty working days to twelve.|Cut reply time by 40%, from 20 working days to 12.
ok|-|Sold on average 30 tickets a day, five days a week.|Sold an average of 150 tickets a week.
ok|-|Sold 52 cars in the year.|Sold one car a week on average, 52 in the year.
ok|-|Handled twelve calls an hour over an eight-hour shift.|Handled 96 calls per eight-hour shift.
ok|-|Managed three sites with 12, 15 and 20 staff.|Managed 47 staff at three sites.
ok|-|Poured 2.5 tons of concrete.|Poured 2,500 kg of concrete.
ok|-|Drove 300 miles a day.|Drove about 480 km a day.
ok|-|Served 90 covers on Fridays and 110 on Saturdays.|Served 200 covers across Friday and Saturday.
ok|-|Raised $12,000 of the $16,000 needed.|Raised three quarters of the $16,000 needed ($12,000).
ok|-|Raised $12,000 of the $16,000 needed.|Raised 75% of the $16,000 needed.
ok|-|Of 60 invoices 15 were late.|A quarter of 60 invoices were late.
ok|-|Shift of 480 minutes without a stop.|8-hour shift without a stop.
ok|-|Was paid $25 an hour for 40 hours a week.|Was paid $1,000 a week at $25 an hour for 40 hours.
ok|-|Kept 2,000 hens in four barns.|Kept 2,000 hens, 500 per barn on average, in four barns.
ok|-|Reviewed 1,040 applications in the year.|Reviewed over 1,000 applications in the year.
ok|-|Reviewed 1,040 applications in the year.|Reviewed about 20 applications a week (1,040 in the year).
ok|-|Trained 8 people in 2020, 9 in 2021 and 13 in 2022.|Trained 30 people between 2020 and 2022.
ok|-|Costs were $84,000 before and $63,000 after.|Costs fell by a quarter, from $84,000 to $63,000.
ok|-|The error rate went from 8% to 2%.|The error rate fell by 6 percentage points.
ok|-|The error rate went from 8% to 2%.|The error rate fell to a quarter of what it was, from 8% to 2%.
ok|-|The error rate went from 8% to 2%.|The error rate fell by three quarters.
ok|-|Half of the 36 rooms were renovated under me.|18 of 36 rooms were renovated under me.
ok|-|Answered 9 out of 10 letters within a week.|Answered 90% of letters within a week.
ok|-|Grew from 3 to 12 shops.|Quadrupled from 3 to 12 shops.
ok|-|Made 400 sandwiches in a four-hour shift.|Made 100 sandwiches an hour in a four-hour shift.
ok|-|Edited a 64-page magazine six times a year.|Edited a bimonthly 64-page magazine.
ok|-|Edited a magazine that comes out every two months.|Edited a bimonthly magazine.
ok|-|Twice-yearly audits of 14 stores.|Semiannual audits of 14 stores.
ok|-|Mixed paint in batches of 20 liters, 15 batches a day.|Mixed 300 liters of paint a day in 20-liter batches.
ok|-|A team of 9, including me.|One of nine on the team.
ok|-|With two others I cleaned 30 pools.|Cleaned 30 pools in a team of three.
ok|-|Saved $300 a month on electricity.|Saved $3,600 a year on electricity.
ok|-|Baked 1,200 rolls per day, 6 days a week.|Baked 7,200 rolls a week.
ok|-|The queue was 25 minutes long at noon; with my second till it is 10.|Cut the noon queue from 25 minutes to 10 with a second till.
ok|-|Got 4.8 of 5 stars in 230 reviews.|Rated 4.8/5 in 230 reviews.
ok|-|Between 2015 and 2019 I served as treasurer.|Served four years as treasurer (2015-2019).
ok|-|Weighed 500 grams per jar.|Weighed half a kilo per jar.
ok|-|Ran a 6 pm to 2 am shift.|Ran the eight-hour shift from 6 p.m. to 2 a.m.
ok|-|Laid 3,000 square feet of tile.|Laid about 280 m² of tile.
ok|-|Three in ten customers came back; after the loyalty card it was half.|Repeat customers rose from 30% to 50% after the loyalty card.
ok|-|Passed with 17 out of 20 points.|Passed with 85% (17/20).
ok|-|Delivered 40 parcels a day.|Delivered up to 40 parcels a day.
ok|-|Cooked for 35 to 50 children.|Cooked for 35-50 children.
ok|-|Sewed at least 60 shirts a week.|Sewed 60+ shirts a week.
ok|-|Sewed 12 dozen buttons.|Sewed 144 buttons.
ok|-|My class of 28 had an average grade of 2.1; the school's was 2.6.|Class of 28 averaged 2.1 against the school's 2.6.
bad|number_changed|Worked there for ten years as a florist.|Worked there for over a decade as a florist.
bad|number_changed|One in four of the 200 pupils joined.|40% of the 200 pupils joined.
bad|number_changed|The yard covers two hectares.|The yard covers 200,000 square meters.
bad|number_changed|Fitted 18 kW of solar panels.|Fitted an 18 MW solar array.
bad|number_changed|Taught five Year 9 classes of thirty pupils each.|Taught 180 Year 9 pupils.
bad|number_changed|Falls were 14 in 2022 and 7 in 2023.|Falls fell by 70% between 2022 and 2023.
bad|number_changed|Brought the reply time down from twenty working days to twelve.|Shortened reply time by 12 working days.
bad|number_changed|Sold on average 30 tickets a day, five days a week.|Sold an average of 210 tickets a week.
bad|number_changed|Managed three sites with 12, 15 and 20 staff.|Managed 74 staff at three sites.
bad|number_changed|Drove 300 miles a day.|Drove 300 km a day.
bad|number_changed|Raised $12,000 of the $16,000 needed.|Raised all of the $16,000 needed.
bad|number_changed|Kept 2,000 hens in four barns.|Kept 2,000 hens in each of four barns.
bad|number_changed|Reviewed 940 applications in the year.|Reviewed over 1,000 applications in the year.
bad|number_changed|The error rate went from 8% to 2%.|The error rate fell by 60%.
bad|number_changed|The error rate went from 8% to 2%.|The error rate went from 2% to 8%.
bad|number_changed|Answered 9 out of 10 letters within a week.|Answered all letters within a week.
bad|number_changed|Made 400 sandwiches in a four-hour shift.|Made 400 sandwiches an hour.
bad|number_changed|Edited a magazine that comes out every two months.|Edited a monthly magazine.
bad|number_changed|Saved $300 a month on electricity.|Saved $300 a week on electricity.
bad|number_changed|Saved $300 a month on electricity.|Saved $4,800 a year on electricity.
bad|number_changed|Got 4.8 of 5 stars in 230 reviews.|Got 5 stars in 230 reviews.
bad|number_changed|Laid 3,000 square feet of tile.|Laid 3,000 m² of tile.
bad|number_changed|Delivered up to 40 parcels a day.|Delivered 40 parcels a day.
bad|number_changed|Cooked for 35 to 50 children.|Cooked for 50 children.
bad|number_changed|Was one of four cooks.|Was one of two cooks.
bad|number_changed|Costs were $84,000 before and $63,000 after.|Costs were $63,000 before and $84,000 after.
bad|number_changed|Took 20 minutes.|Took 20 seconds.
bad|number_changed|Weighed 500 grams per jar.|Weighed 500 kilos per jar.
bad|number_changed|Served about 90 guests.|Served 90 guests nightly.
bad|number_changed|Won two of five bids.|Won most of five bids.
ok|-|I was the one who did the weekly ordering for the bar and I kept the stock costs at under 22 percent of sales.|Handled weekly bar ordering and held stock costs below 22% of sales.
ok|-|In charge of 4 trucks and 6 drivers delivering bread to 85 shops before 7 a.m.|Ran a fleet of four trucks and six drivers that delivered bread to 85 shops by 7 a.m.
ok|-|Took blood samples from about 40 patients per day and labelled them.|Collected and labelled blood samples from roughly 40 patients a day.
ok|-|We had 12 complaints about noise in 2022; in 2023, after I changed the quiet hours, we had 3.|Changed the quiet hours, after which noise complaints dropped from 12 in 2022 to three in 2023.
ok|-|Was asked to look after the school's 30 violins; fixed strings and bows myself.|Maintained the school's 30 violins, repairing strings and bows.
ok|-|Shot and edited two short films which were shown at the town library.|Filmed and edited two short films screened at the town library.
ok|-|As part of a team of five, put up scaffolding on sites up to nine storeys.|Erected scaffolding on sites up to nine storeys in a five-person team.
ok|-|Wrote the grant application that brought the museum 40,000 euros.|Secured EUR 40,000 for the museum by writing the grant application.
ok|-|Cut the time for a room clean from 42 to 35 minutes by packing the carts the night before.|Shortened room cleaning by seven minutes (42 to 35) by loading carts the night before.
ok|-|Grew vegetables on a third of an acre and sold them at two markets every week.|Raised vegetables on 1/3 acre and sold them at two weekly markets.
ok|-|Helped the pharmacist with counting and bottling, around 200 scripts a day.|Assisted the pharmacist in counting and bottling some 200 prescriptions daily.
ok|-|Responsible for payroll of 320 people, paid every two weeks.|Ran biweekly payroll for 320 employees.
ok|-|I rewired the alarm system in one of the three halls.|Rewired one of three halls' alarm system.
ok|-|Drove the number 14 bus; no accident in eleven years.|Drove the no. 14 bus for 11 years without an accident.
ok|-|Taught reading to children aged six to eight, in groups of four.|Taught small groups of four children, ages 6-8, to read.
ok|-|Set up a spreadsheet that warns us when a licence is about to run out; it has caught 9 so far.|Built a spreadsheet that flags licences about to expire (nine caught to date).
ok|-|Went to 60 homes in the 2021 season to inspect roofs for hail damage.|Inspected 60 roofs for hail damage in the 2021 season.
ok|-|Answered the phones and the front desk of a dental practice with three dentists.|Covered phones and reception for a three-dentist practice.
ok|-|Planned and led hikes for groups of up to 15 tourists in the Dolomites from May to October 2022.|Guided groups of as many as 15 tourists on hikes in the Dolomites (May-October 2022).
ok|-|My translation of the manual into Polish is used in 4 plants.|Translated the manual into Polish; four plants use it.
ok|-|Sales of the bakery counter went up 18% in the year after I rearranged it, though a new office block opened across the street too.|Rearranged the bakery counter; sales rose 18% in the following year, when a new office block also opened across the street.
ok|-|Collected rents from 45 flats and chased late payers; arrears went from $9,000 to $2,250.|Collected rent from 45 flats and pursued late payers while arrears fell by three quarters, from $9,000 to $2,250.
ok|-|Was a volunteer at the animal shelter on Saturdays for two years, mainly walking dogs.|Volunteered on Saturdays for two years at the animal shelter, mostly walking dogs.
ok|-|Interviewed 25 veterans for an oral history project of the county museum.|Conducted 25 interviews with veterans for the county museum's oral history project.
ok|-|Made sure that all 14 freezers were at the right temperature and wrote it down twice a day.|Checked and logged the temperatures of 14 freezers twice daily.
ok|-|Ran the debate club (20 members) and took four of them to the state final.|Led a 20-member debate club; four reached the state final.
ok|-|Under a senior surveyor, measured boundary lines for 35 lots.|Measured boundary lines for 35 lots under a senior surveyor's supervision.
ok|-|Sorted donations at the food bank: about 1.5 tons each month.|Sorted roughly 3,000 pounds of food bank donations a month.
ok|-|Led a 3-person project to put the parish archive (1,200 boxes) into a searchable index.|With two colleagues, led the indexing of the 1,200-box parish archive to make it searchable.
ok|-|Designed posters and flyers for the theatre, for 9 productions.|Designed the theatre's posters and flyers for nine productions.
ok|-|Did the books for two small firms and prepared their yearly tax papers.|Kept books and prepared annual tax filings for two small companies.
ok|-|Was team lead of 8 nurses on a 24-bed ward on nights.|Led eight nurses on nights on a 24-bed ward.
ok|-|Negotiated with three suppliers and got the price of flour down from 61 to 55 cents a pound.|Negotiated flour prices down by six cents a pound with three suppliers.
ok|-|I found out that the pump was failing because of sand and had a filter put in, after which it ran for 14 months without stopping.|Traced pump failures to sand and had a filter fitted; the pump then ran 14 months without a stop.
ok|-|Looked after two toddlers, cooked, and did the school run.|Cared for two toddlers, prepared meals and did the school run.
ok|-|Checked 500 lines of invoices a week against the orders, and found errors of 11,000 dollars in all in 2021.|Audited 500 invoice lines weekly against orders, uncovering $11K in errors in 2021.
ok|-|Repaired shoes and bags; average waiting time 3 days, before it was 8.|Repaired shoes and bags and brought the average wait from eight days to three.
ok|-|Prepared exhibits and filed motions in 30 civil cases for two attorneys.|Supported two attorneys in 30 civil cases by preparing exhibits and filing motions.
ok|-|Managed to reduce the number of late trains from 14% to 9% of departures in the depot that I was manager of.|As depot manager, reduced late departures from 14% to 9%.
ok|-|Worked the night shift as the only receptionist in a 90-room hotel.|Sole night receptionist of a 90-room hotel.
ok|-|Built the shop's website on Shopify, which brings in about a fifth of its orders.|Built the shop's Shopify site, source of about 20% of orders.
ok|-|Cooked for up to 120 guests at weddings, twice a month in summer.|Catered summer weddings for as many as 120 guests, two a month.
ok|-|Sold insurance by phone, on average 22 policies per month; the office average was 15.|Sold an average of 22 policies a month by phone, against an office average of 15.
ok|-|Shadowed a vet for one summer and learned how to take X-rays.|Observed a vet over one summer and learned to take X-rays.
ok|-|Cleaned, oiled and set 60 sewing machines each quarter.|Serviced 60 sewing machines quarterly (cleaning, oiling, setting).
bad|number_invented|Repaired bicycles for customers in a busy shop.|Repaired over 30 bicycles a week in a busy shop.
bad|number_changed|Managed a budget of $45,000 for the summer camp.|Managed a $54,000 summer camp budget.
bad|number_changed|Typed letters at 70 words per minute.|Typed 70 letters per hour.
bad|number_dropped|Trained 17 new cashiers and wrote the till guide.|Trained many new cashiers and wrote the till guide.
bad|ownership_inflated|Helped install solar panels on farm roofs.|Installed solar panels on farm roofs.
bad|ownership_inflated|Coordinated volunteers for the film festival with the programme director.|Directed the film festival and its volunteers.
bad|employer_or_tool_invented|Tracked stock in a spreadsheet.|Tracked stock in SAP.
bad|employer_or_tool_invented|Kept patient notes up to date.|Kept patient notes up to date in Epic.
bad|title_inflated|Junior accountant at a freight company; closed the monthly books.|Accountant at a freight company; closed the monthly books.
bad|title_inflated|Assistant stage manager for two plays.|Stage manager for two plays.
bad|date_changed|Worked at the ferry terminal from March 2018 to June 2020.|Worked at the ferry terminal from March 2018 to June 2021.
bad|causality_invented|Introduced a new rota. Sick days fell by 10% the same year.|Introduced a new rota that cut sick days by 10%.
bad|causality_invented|Wrote the newsletter; the club grew from 80 to 120 members.|Grew the club from 80 to 120 members through the newsletter.
bad|scope_inflated|Trained the staff of one branch in the new till system.|Trained staff across all branches in the new till system.
bad|scope_inflated|Translated some of the company's brochures into Dutch.|Translated the company's brochures into Dutch.
bad|scope_inflated|Repaired the brakes of school buses.|Maintained the complete school bus fleet.
bad|scope_inflated|Sewed hems for a bridal shop.|Designed and sewed bridal gowns.
bad|ownership_inflated|Took part in the redesign of the warehouse layout.|Redesigned the warehouse layout.
bad|ownership_inflated|My supervisor set up the training plan; I taught two of its five modules.|Set up the training plan and taught two of its five modules.
bad|scope_inflated|Piloted the new ticket system on two counters.|Rolled out the new ticket system.
bad|scope_inflated|Can read simple Russian texts.|Reads and speaks Russian.
bad|scope_inflated|Wrote copy for the firm's blog.|Wrote award-winning copy for the firm's blog.
bad|number_invented|Raised money for the new roof of the church.|Raised most of the money for the church's new roof.
bad|number_invented|Shortened the checkout line by adding a second till.|Halved the checkout line by adding a second till.
bad|number_changed|Cut waste by about 12%.|Cut waste by more than 12%.
bad|number_changed|Visited 20 farms a month.|Visited 20 farms a week.
bad|number_dropped|Lowered the reject rate from 4.1% to 2.9%.|Lowered the reject rate considerably.
bad|causality_invented|Redesigned the menu during a summer with record tourist numbers; sales rose 30%.|Redesigned the menu, raising sales 30%.
bad|causality_invented|Answered customer emails within a day.|Answered customer emails within a day, improving customer loyalty.
bad|scope_inflated|Watered the plants and weeded the beds.|Watered the plants, weeded the beds and planned new plantings.
bad|scope_inflated|Served coffee and pastries to commuters.|Served coffee and pastries to commuters and managed supplier orders.
bad|ownership_inflated|Was a member of the committee that wrote the code of conduct.|Wrote the code of conduct.
bad|title_inflated|Worked as a teaching aide in grade 2.|Worked as a grade 2 teacher.
bad|employer_or_tool_invented|Took a course in bookkeeping.|Certified in bookkeeping.
bad|scope_inflated|Drafted contracts for review by the legal department.|Finalised contracts for the legal department.
bad|ownership_inflated|Suggested a new label design, which the agency then made.|Created a new label design.
bad|number_changed|About half of the 80 tenants signed up.|Signed up all 80 tenants.
bad|date_changed|Began the apprenticeship in autumn 2021.|Began the apprenticeship in spring 2021.
bad|scope_inflated|Monitored pressure and temperature at the plant, with an operator beside me at all times.|Monitored pressure and temperature at the plant.
bad|causality_invented|Joined as clerk; two years later the office won the state quality prize.|As clerk, helped the office win the state quality prize.
bad|scope_inflated|Handled complaints in writing.|Handled complaints in writing, by phone and in person.
bad|employer_or_tool_invented|Repaired hydraulic lifts in a garage.|Repaired hydraulic lifts in a Toyota garage.
bad|scope_inflated|Studied fashion design for two semesters without taking the exam.|Studied fashion design for two semesters.
ok|-|I do the invoicing for the garage, roughly 60 invoices a week, and chase the ones that are not paid.|Issue about 60 invoices a week for the garage and follow up on unpaid ones.
ok|-|At the nursery I potted on seedlings and watered two greenhouses.|Potted on seedlings and watered two greenhouses at the nursery.
ok|-|My predecessor left 300 unanswered letters. I answered all of them in five weeks.|Cleared a backlog of 300 unanswered letters in five weeks.
ok|-|Member of the choir's three-person committee which picks the repertoire.|One of three committee members who choose the choir's repertoire.
ok|-|Changed the way we count stock so that it takes one evening instead of a whole weekend.|Cut stock counts from a weekend to one evening by changing the method.
ok|-|Am the contact for 14 dealers in Ireland and visit each one once a quarter.|Look after 14 Irish dealers, with quarterly visits to each.
ok|-|Helped my manager to interview 9 candidates for the counter.|Assisted the manager in interviewing nine counter candidates.
ok|-|Taught myself welding and made the gates for the allotment.|Self-taught welder; made the allotment's gates.
ok|-|The museum's audio guide (12 stops) was written by me and recorded by an actor.|Wrote the museum's 12-stop audio guide, recorded by an actor.
ok|-|Drove a school bus in the mornings and worked in the depot in the afternoons.|Morning school bus driver and afternoon depot worker.
ok|-|Kept an eye on 32 beds as the only nurse at night.|Sole night nurse for 32 beds.
ok|-|Weighed and packed fruit, up to 90 crates in a shift.|Weighed and packed as many as 90 crates of fruit per shift.
ok|-|The scholarship covered half of my tuition.|Received a scholarship covering 50% of tuition.
ok|-|Set up and took down the stage for 20 concerts in the park.|Built and dismantled the stage for 20 park concerts.
ok|-|Checked tickets on the ferry; spoke English and German with passengers.|Checked ferry tickets, serving passengers in English and German.
ok|-|Wrote two of the eight chapters of the county's emergency handbook.|Author of a quarter of the county emergency handbook (two of eight chapters).
ok|-|We were four in the workshop and I looked after the orders.|Handled orders in a four-person workshop.
ok|-|Gave first aid at football matches, for the Red Cross, from 2016 to 2019.|Red Cross first aider at football matches, 2016-2019.
ok|-|Supervised homework for children between 7 and 11 years.|Supervised homework for children aged 7 to 11.
ok|-|Sorted the letters of a street of 600 households.|Sorted mail for 600 households.
ok|-|Managed the move of the archive: 4 kilometres of shelves in 11 days.|Managed the archive's move (4 km of shelving) in 11 days.
ok|-|Found a mistake in the tariff table that had cost the firm about 700 euros every month since 2018.|Uncovered a tariff table error that had been costing the firm some EUR 700 a month since 2018.
ok|-|Negotiated the rent of the studio from 1,900 to 1,650 dollars per month.|Negotiated studio rent down by $250 a month, from $1,900 to $1,650.
ok|-|As deputy to the head cook I planned the menus on weekends.|Planned weekend menus as the head cook's deputy.
ok|-|Trained for six weeks on the CNC mill and then ran it alone on the late shift.|After six weeks of training, ran the CNC mill unaided on the late shift.
ok|-|Coached the under-12 team, who came second in the district in 2023.|Coached the under-12s, district runners-up in 2023.
ok|-|I translated menus, signs and the website of a spa hotel from Czech into German.|Translated a spa hotel's website, menus and signs from Czech into German.
ok|-|Cut hair for about ten customers a day, mostly men.|Cut hair for some ten customers daily, the majority men.
ok|-|Answered emergency calls at the county dispatch centre on twelve-hour shifts.|Emergency call handler at the county dispatch center, on 12-hour shifts.
ok|-|Maintains a database of 5,200 parts and deletes duplicates.|Maintain a 5,200-part database, removing duplicates.
ok|-|Responsible for buying paper, about 18,000 pounds sterling each year.|Bought paper worth about GBP 18,000 a year.
ok|-|Ran errands, answered the door and typed letters for a retired judge.|Personal assistant tasks for a retired judge: errands, door and typed letters.
ok|-|Graded 120 essays a term with a rubric that I had drawn up.|Drew up the rubric used to grade 120 essays each term.
ok|-|The farm shop opened under me and made a profit from its second year.|Opened the farm shop, which was profitable from year two.
ok|-|Repaired the roof of the clubhouse with two friends in one weekend.|Repaired the clubhouse roof in a weekend with two friends.
ok|-|Did night watch at a warehouse of 6,000 square metres.|Night watchman for a 6,000 m2 warehouse.
ok|-|Studied law for four semesters, no degree.|Four semesters of law studies (no degree).
ok|-|Sang in and later conducted a choir of 35.|Sang in, then conducted, a 35-voice choir.
ok|-|Opened letters, stamped them and brought them to the right floor.|Opened, stamped and distributed mail to the right floors.
ok|-|Sold 4 of the 6 flats in the house within 10 weeks.|Sold two thirds of the building's six flats (four) within ten weeks.
ok|-|Presented our results at a conference in Vienna together with my professor.|Co-presented our results with my professor at a Vienna conference.
ok|-|Wrote scripts in Perl to clean address data; they saved the typists an hour a day.|Wrote Perl scripts that clean address data and save typists one hour daily.
ok|-|Took over the night desk on short notice for three weeks when a colleague was ill.|Covered the night desk for three weeks at short notice during a colleague's illness.
ok|-|Moved the appointment book from paper to Google Calendar.|Migrated appointments from a paper book to Google Calendar.
ok|-|Mixed and poured concrete for 45 garden walls.|Mixed and poured the concrete for 45 garden walls.
ok|-|Proofread for a weekly paper, 24 pages.|Proofread a 24-page weekly.
ok|-|Attendance at the youth club went up from 15 to 40 on a Friday after I started the film evenings.|Started film evenings, after which Friday attendance at the youth club rose from 15 to 40.
ok|-|Assembled flat-pack kitchens, two per day, on building sites in Leeds.|Assembled two flat-pack kitchens a day on Leeds building sites.
ok|-|Handed out 500 leaflets per week for a pizza shop.|Distributed 500 leaflets a week for a pizza shop.
bad|scope_inflated|Potted on seedlings and watered two greenhouses.|Potted on seedlings, watered two greenhouses and advised customers on plant care.
bad|causality_invented|Am the contact for 14 dealers in Ireland.|Grew sales with 14 dealers in Ireland.
bad|ownership_inflated|Helped my manager to interview 9 candidates.|Interviewed and hired 9 candidates.
bad|number_dropped|Wrote two of the eight chapters of the handbook.|Wrote chapters of the handbook.
bad|ownership_inflated|Wrote two of the eight chapters of the handbook.|Wrote the eight-chapter handbook.
bad|scope_inflated|Checked tickets on the ferry; spoke German with passengers.|Fluent in German.
bad|number_invented|Set up the stage for concerts in the park.|Set up the stage for a dozen concerts in the park.
bad|title_inflated|As deputy to the head cook I planned the menus on weekends.|As head cook, planned the weekend menus.
bad|number_changed|Weighed and packed fruit, up to 90 crates in a shift.|Weighed and packed at least 90 crates of fruit a shift.
bad|employer_or_tool_invented|Moved the appointment book from paper to a calendar on the computer.|Moved the appointment book from paper to Outlook.
bad|date_changed|Gave first aid at football matches from 2016 to 2019.|Gave first aid at football matches since 2016.
bad|scope_inflated|Trained two of the counter staff.|Trained the counter staff.
bad|scope_inflated|Repaired the roof of the clubhouse.|Repaired the clubhouse.
bad|number_changed|Answered 40 letters a week.|Answered 40 letters a day.
bad|ownership_inflated|Sat on the panel that chose the new uniforms.|Chose the new uniforms.
bad|causality_invented|Reorganised the stock room; breakages were fewer that winter.|Reorganised the stock room to prevent breakages.
bad|scope_inflated|Cooked lunches for the kindergarten.|Cooked healthy organic lunches for the kindergarten.
bad|scope_inflated|Wrote reports for the department head.|Wrote strategic reports for senior leadership.
bad|number_invented|Walked dogs for neighbours.|Walked up to eight dogs for neighbours.
bad|employer_or_tool_invented|Took pictures at weddings.|Took pictures at weddings with a Canon R5.
bad|ownership_inflated|The club's website was redesigned while I was its secretary.|Redesigned the club's website as its secretary.
bad|scope_inflated|Sold tickets for the local theatre.|Sold tickets for regional theatres.
bad|number_changed|Spent roughly a third of the budget on repairs.|Spent half of the budget on repairs.
bad|title_inflated|Worked in the office of a tax adviser.|Worked as a tax adviser.
bad|scope_inflated|Some knowledge of book-keeping from an evening class.|Knowledge of book-keeping.
bad|causality_invented|Sent reminders to members who had not paid. Ninety percent had paid by May.|Got 90% of members to pay by May through reminders.
bad|number_dropped|Lifted response rates from 12% to 19%.|Lifted response rates markedly.
bad|scope_inflated|Tested the new app on my own phone and sent in bugs.|Tested the new app on multiple devices and sent in bugs.
bad|scope_inflated|Interpreted for two refugee families at the town hall.|Interpreted for refugee families at the town hall and in court.
bad|date_changed|Finished the course in spring 2022.|Finished the course in 2023.
bad|ownership_inflated|Was allowed to sit in on the negotiations with the union.|Took part in the negotiations with the union.
bad|scope_inflated|Cleaned the tools after the shift.|Cleaned and maintained the tools after the shift.
bad|number_changed|Paid 3 to 4 visits to each client a year.|Paid four visits to each client a year.
bad|scope_inflated|Stood in for the secretary during her holidays.|Worked as secretary.
bad|causality_invented|Wrote the new menu; the restaurant got its first star the following spring.|Wrote the menu that earned the restaurant its first star.
bad|scope_inflated|Prepared cold dishes in a hotel kitchen.|Prepared cold and hot dishes in a hotel kitchen.
bad|scope_inflated|Drew sketches for one of the three shop windows.|Designed the shop windows.
bad|number_invented|Reduced the time for a tyre change.|Reduced the time for a tyre change by half.
ok|-|Prepared and shipped orders, 130 parcels on a normal day and 400 before Christmas.|Packed and dispatched orders: 130 parcels on ordinary days, 400 before Christmas.
ok|-|Manage the stage door of a 900-seat theatre, five evenings a week.|Run the stage door of a theatre with 900 seats on five evenings a week.
ok|-|The reading group that I started in 2017 now has three chapters in two towns.|Started a reading group in 2017 that has grown to three chapters in two towns.
ok|-|In the last season I was responsible for 46,000 tulip bulbs.|Oversaw 46,000 tulip bulbs last season.
ok|-|Reduced paper use in the office by a third by making double-sided printing the default.|Made double-sided printing the default, cutting office paper use by a third.
ok|-|Worked on the assembly of gearboxes in a team of 12.|Assembled gearboxes in a 12-person team.
ok|-|Did the monthly closing for 3 subsidiaries within 4 working days.|Closed the books of three subsidiaries monthly within four working days.
ok|-|Advised about 25 walk-in customers daily on paint and tools.|Advised some 25 walk-in customers a day on tools and paint.
ok|-|Spent a year as an au pair in Lyon with twins of four.|Au pair in Lyon for one year, caring for four-year-old twins.
ok|-|My article about the flood was read 80,000 times.|Wrote an article about the flood that was read 80,000 times.
ok|-|Held the fort at reception when the two receptionists were away.|Covered reception in the absence of both receptionists.
ok|-|Grafted 600 apple trees; 540 of them took.|Grafted 600 apple trees with a 90% success rate.
ok|-|Passed the forestry exam at the second attempt in 2020.|Passed the forestry exam in 2020 (second attempt).
ok|-|Trained the dog of the customs office to find tobacco.|Trained the customs office's dog to detect tobacco.
ok|-|Brought in 9 new sponsors for the regatta, which made 27,000 dollars.|Won nine new regatta sponsors, worth $27,000.
ok|-|Wrote up the minutes of 22 board meetings.|Took minutes at 22 board meetings.
ok|-|Was promoted to shift leader in my second year and led nine people.|Promoted to shift leader in the second year, leading a team of nine.
ok|-|Calibrated 75 scales per month for shops and pharmacies.|Calibrated 900 scales a year for shops and pharmacies.
ok|-|Replaced the paper timesheets by a form on the tablet; 70 workers use it.|Replaced paper timesheets with a tablet form used by 70 workers.
ok|-|Got all 58 machines through the safety test without a complaint.|All 58 machines passed the safety test without complaint.
ok|-|Took care of the flowers for funerals, about 3 per week.|Prepared flowers for around three funerals a week.
ok|-|Had sole charge of the till on Sundays.|Solely responsible for the Sunday till.
ok|-|Wrote the tests for the payment page (about 140) after two outages.|Wrote some 140 payment-page tests following two outages.
ok|-|I speak Turkish with most of our patients.|Speak Turkish with the majority of patients.
ok|-|Built 2 of the 5 stone ovens that the bakery uses.|Built two of the bakery's five stone ovens.
ok|-|Started as a dishwasher; after eight months I was a cook.|Rose from dishwasher to cook within eight months.
ok|-|Led tours in Spanish and English, 15 to 20 guests each, in the cathedral.|Guided groups of 15-20 through the cathedral in English and Spanish.
ok|-|Kept the books of the sports club, 480 members, for free.|Unpaid bookkeeper for a 480-member sports club.
ok|-|Fixed the bug that had made the app crash for every fifth user.|Fixed a bug that crashed the app for 20% of users.
ok|-|The garden won the town's prize twice while I was in charge of it.|Ran the garden, which won the town's prize twice during that time.
ok|-|Handled the visas for 35 foreign students each autumn.|Processed visas for 35 international students every autumn.
ok|-|Clean 16 rooms a day and report damage.|Clean 16 rooms daily and report any damage.
ok|-|Did an inventory of the costume store with 2,300 pieces; nobody had done one since 1998.|Completed the first inventory of the 2,300-piece costume store since 1998.
ok|-|Sold 31 pianos in 2022, five more than the year before.|Sold 31 pianos in 2022, up from 26 the previous year.
ok|-|Cooked two vegetarian dishes a day in a canteen serving 500.|Prepared two vegetarian dishes daily in a 500-person canteen.
ok|-|I assisted at 60 operations as a scrub nurse.|Scrub nurse at 60 operations.
ok|-|Tutored three pupils in maths; all of them passed.|Tutored three math pupils, all of whom passed.
bad|scope_inflated|Handled the visas for 35 foreign students each autumn.|Handled all immigration matters for 35 foreign students each autumn.
bad|ownership_inflated|The exhibition, which I put together with the curator, had 11,400 visitors.|Curated an exhibition with 11,400 visitors.
bad|number_changed|Calibrated 75 scales per month.|Calibrated 750 scales a year.
bad|number_changed|Reduced paper use by a third.|Reduced paper use to a third.
bad|scope_inflated|Built 2 of the 5 stone ovens that the bakery uses.|Built the bakery's stone ovens.
bad|employer_or_tool_invented|Replaced the paper timesheets by a form on the tablet.|Replaced the paper timesheets by a form on the iPad.
bad|ownership_inflated|Worked on the assembly of gearboxes in a team of 12.|Headed a 12-person gearbox assembly team.
bad|scope_inflated|I speak Turkish with some of our patients.|Speak Turkish with patients.
bad|number_invented|Grafted apple trees; most of them took.|Grafted apple trees with a 90% success rate.
bad|date_changed|Passed the forestry exam at the second attempt in 2020.|Passed the forestry exam in 2019.
bad|scope_inflated|Passed the forestry exam at the second attempt.|Passed the forestry exam at the first attempt.
bad|title_inflated|Started as a dishwasher; after eight months I was a cook.|Started as a dishwasher; after eight months I was a chef.
bad|number_dropped|Brought in 9 new sponsors for the regatta.|Brought in new sponsors for the regatta.
bad|scope_inflated|Brought in 9 new sponsors for the regatta.|Brought in 9 new corporate sponsors for the regatta and managed the relationships.
bad|causality_invented|Wrote the tests for the payment page after two outages.|Wrote payment-page tests that ended the outages.
bad|ownership_inflated|My boss fixed the bug; I had found out how to reproduce it.|Found and fixed the bug.
bad|scope_inflated|Advised walk-in customers on paint.|Advised walk-in customers and contractors on paint.
bad|scope_inflated|Did the monthly closing for 3 subsidiaries, with the auditor's help.|Did the monthly closing for 3 subsidiaries.
bad|number_changed|Sold 31 pianos in 2022, five more than the year before.|Sold 31 pianos in 2022, five times more than the year before.
bad|number_invented|Trained the dog of the customs office to find tobacco.|Trained the dog of the customs office to find tobacco, with 40 finds in a year.
bad|employer_or_tool_invented|Au pair with a family in Lyon.|Au pair with a diplomat's family in Paris.
bad|causality_invented|Clean 16 rooms a day and report damage.|Clean 16 rooms a day and report damage, raising guest ratings.
bad|ownership_inflated|Was shown how to graft apple trees.|Grafted apple trees.
bad|scope_inflated|Occasionally drove the van.|Drove the van.
bad|scope_inflated|Learned the basics of accounting.|Trained in accounting and tax law.
bad|number_changed|Nearly 500 people signed the petition I wrote.|More than 500 people signed the petition I wrote.
bad|ownership_inflated|Carried out the tests that the engineer had designed.|Designed and carried out the tests.
ok|-|Managed a portfolio of 38 rental units and collected $41K in rent monthly.|Managed 38 rental units, collecting $41,000 in rent per month.
ok|-|Created onboarding checklists which brought ramp-up time down from eight weeks to five.|Cut ramp-up time by three weeks, from eight to five, with new onboarding checklists.
ok|-|Was responsible for responding to 60+ support tickets every day.|Responded to more than 60 support tickets a day.
ok|-|Oversaw the budget for the annual conference ($120,000) and finished 5% under it.|Oversaw the $120,000 annual conference budget, finishing 5% under.
ok|-|Worked with two other analysts to build the pricing model.|Built the pricing model with two fellow analysts.
ok|-|Volunteered at a soup kitchen twice a month, serving around 150 meals per shift.|Served some 150 meals a shift at a soup kitchen, volunteering two shifts a month.
ok|-|Led weekly staff meetings for 14 people.|Chaired weekly meetings of a 14-person staff.
ok|-|Increased newsletter subscribers from 2,000 to 5,000 in one year.|Grew newsletter subscribers 150% in a year, from 2,000 to 5,000.
ok|-|Handled scheduling for six physicians across two clinics.|Scheduled six physicians at two clinics.
ok|-|Assisted senior engineers in testing brake prototypes.|Supported senior engineers with brake prototype tests.
ok|-|Renegotiated the cleaning contract, saving the school about $8,000 per year.|Saved the school roughly $8K annually by renegotiating the cleaning contract.
ok|-|Trained new hires.|Trained [number] new hires over [period].
ok|-|Taught intro chemistry labs to sections of 24 students, three sections per semester.|Taught three intro chemistry lab sections a semester, 72 students in all.
ok|-|Participated in the migration of 300 servers to the cloud.|Contributed to migrating 300 servers to the cloud.
ok|-|Wrote a script that automated the monthly report, which used to take two days by hand.|Automated the monthly report, previously two days of manual work, with a script.
ok|-|Reduced average hold time: 4 min 30 s to 3 min.|Reduced average hold time by a third, from 4.5 minutes to 3.
ok|-|Awarded Employee of the Quarter, Q3 2021.|Named Employee of the Quarter in the third quarter of 2021.
ok|-|Maintained 99.9% uptime for 18 months.|Kept uptime at 99.9% for a year and a half.
ok|-|Fluent in Portuguese; used it daily with suppliers in Brazil.|Used fluent Portuguese daily with Brazilian suppliers.
ok|-|Sole designer on a team of nine engineers.|The only designer alongside nine engineers.
ok|-|Processed between 80 and 100 loan applications a month with under 1% errors.|Processed 80-100 loan applications monthly with an error rate below 1%.
ok|-|Coordinated travel for the executive team (5 people).|Arranged travel for five executives.
ok|-|Caught a billing error worth £14,500.|Identified a £14.5K billing error.
ok|-|Organized a career fair attended by over 40 employers and 1,200 students.|Organized a career fair that drew more than 40 employers and 1,200 students.
ok|-|After I introduced barcodes, picking errors fell by half.|Introduced barcodes, halving picking errors.
bad|causality_invented|I introduced barcodes. Picking errors have since fallen by half.|Introduced barcodes, halving picking errors.
bad|number_invented|Created onboarding checklists for new staff.|Created onboarding checklists that cut ramp-up time by three weeks.
bad|number_changed|Managed a portfolio of 38 rental units.|Managed a portfolio of 83 rental units.
bad|number_changed|Increased newsletter subscribers from 2,000 to 5,000.|Tripled newsletter subscribers from 2,000 to 5,000.
bad|number_dropped|Processed 90 loan applications a month with under 1% errors.|Processed loan applications with few errors.
bad|number_dropped|Saved the school about $8,000 per year.|Generated significant savings for the school.
bad|ownership_inflated|Participated in the migration of 300 servers to the cloud.|Led the migration of 300 servers to the cloud.
bad|ownership_inflated|Worked with two other analysts to build the pricing model.|Independently built the pricing model.
bad|ownership_inflated|Assisted senior engineers in testing brake prototypes.|Tested and designed brake prototypes.
bad|employer_or_tool_invented|Wrote a script that automated the monthly report.|Wrote a Python script that automated the monthly report.
bad|employer_or_tool_invented|Coordinated travel for the executive team.|Coordinated travel for the executive team at Siemens.
bad|title_inflated|Marketing assistant, spring campaign.|Marketing manager, spring campaign.
bad|title_inflated|Interim head of logistics for five months.|Head of logistics for five months.
bad|date_changed|Awarded Employee of the Quarter, Q3 2021.|Awarded Employee of the Quarter, Q2 2021.
bad|date_changed|Taught chemistry labs from fall 2019 through spring 2021.|Taught chemistry labs from fall 2018 through spring 2021.
bad|causality_invented|Led weekly staff meetings. Staff satisfaction rose 12 points.|Raised staff satisfaction 12 points through weekly meetings.
bad|causality_invented|Joined the sales desk in May; sales hit a record in July.|Drove record sales in July after joining the sales desk.
bad|causality_invented|Handled scheduling for six physicians.|Handled scheduling for six physicians, reducing patient wait times.
bad|scope_inflated|Scheduled physicians at one clinic.|Scheduled physicians across the hospital network.
bad|scope_inflated|Tested one module of the payroll system.|Tested the payroll system.
bad|scope_inflated|Drafted a section of the annual report.|Drafted the annual report.
bad|number_changed|Maintained 99.9% uptime for 18 months.|Maintained 99.99% uptime for 18 months.
bad|number_invented|Organized a career fair for students.|Organized a career fair for hundreds of students.
bad|ownership_inflated|Our team of five rewrote the checkout flow.|Rewrote the checkout flow.
bad|number_changed|Served about 150 meals per shift.|Served over 150 meals per shift.
bad|scope_inflated|Assisted local customers with returns.|Assisted customers nationwide with returns.
ok|-|Tasked with the upkeep of three playgrounds and a skate park.|Maintained three playgrounds and a skate park.
ok|-|Responsibilities included ordering linens, assigning rooms and checking in groups of up to 40.|Ordered linens, assigned rooms and checked in groups of up to 40.
ok|-|Implementation of a new filing system for 12,000 case files.|Implemented a new filing system covering 12,000 case files.
ok|-|Provided support to customers via chat and e-mail, about 45 contacts a day.|Supported around 45 customers daily by email and chat.
ok|-|Supervision of 5 apprentices; preparation of their training plans.|Supervised five apprentices and prepared their training plans.
ok|-|Sales in my region grew by 12% in 2021 and by 9% in 2022.|Regional sales grew 12% in 2021 and 9% in 2022.
ok|-|Took part in the development of a mobile app for bus tickets.|Contributed to developing a bus ticket app.
ok|-|Was in charge of quality control on line 4; reject rate under 1%.|Oversaw quality control on line 4, with a reject rate below 1%.
ok|-|I cut my teeth as a runner on two feature films.|Started as a runner on two feature films.
ok|-|Entered data for the census, 300 forms a day with 99% accuracy.|Keyed 300 census forms daily at 99% accuracy.
ok|-|My classes had 18 to 26 pupils, a third of whom spoke another language at home.|Taught classes of 18-26 pupils, one third of whom spoke another language at home.
ok|-|Managing editor's assistant: tracked deadlines for 30 freelancers.|As assistant to the managing editor, tracked 30 freelancers' deadlines.
ok|-|Kept the company's accident rate at zero for 400 days as safety officer.|As safety officer, kept the company free of accidents for 400 days.
ok|-|Made 25 to 30 sales calls per day and closed roughly one in ten.|Made 25-30 daily sales calls, closing about 10%.
ok|-|Prepared the payroll for 85 employees, of whom 60 were hourly.|Prepared payroll for 85 employees, including 60 hourly workers.
ok|-|Helped to raise $15,000 for a new playground.|Contributed to raising $15,000 for a new playground.
ok|-|Was chosen from 140 applicants for a 10-place fellowship.|One of 10 fellows selected from 140 applicants.
ok|-|Organised the relocation of 45 staff to a new building over one weekend without losing a working day.|Moved 45 staff to a new building in a single weekend with no lost working day.
ok|-|Introduced a ticket system, so that the average answer now takes 6 hours instead of two days.|Introduced a ticket system that cut average response time from two days to six hours.
ok|-|Turned a loss of $30,000 into a profit of $12,000 within two years as manager of the café.|As café manager, turned a $30,000 loss into a $12,000 profit in two years.
ok|-|Edited and fact-checked articles on health policy.|Fact-checked and edited health policy articles.
ok|-|Ran experiments on the effect of light on tomato yields under Dr. Osei.|Conducted experiments on how light affects tomato yields under Dr. Osei.
ok|-|Handled walk-ins and phone bookings for a salon with eight chairs.|Managed phone and walk-in bookings at an eight-chair salon.
ok|-|Composed music for three student films, one of which won a prize at a festival in Łódź.|Composed the music for three student films; one won a prize at a Łódź festival.
ok|-|Replaced 1,100 street lights with LEDs with a crew of six, in 14 weeks.|With a six-person crew, replaced 1,100 street lights with LEDs in 14 weeks.
ok|-|Did not lose a single client in four years as account manager.|Retained every client over four years as account manager.
ok|-|Looked after the IT of the office (22 PCs, one server) besides my main job.|Maintained office IT (22 PCs and a server) alongside the main role.
ok|-|Received the highest rating, 5 out of 5, in the last two annual reviews.|Rated 5/5, the top score, in the past two annual reviews.
ok|-|Learned SQL on the job and now write most of the team's queries.|Self-taught in SQL; write the majority of the team's queries.
ok|-|Gave a talk on grid storage to an audience of 200 at an energy fair.|Spoke on grid storage before 200 people at an energy fair.
bad|number_changed|Made 25 to 30 sales calls per day and closed roughly one in ten.|Made 25-30 daily sales calls, closing about 20%.
bad|number_changed|Sales in my region grew by 12% in 2021 and by 9% in 2022.|Regional sales grew 21% from 2021 to 2022.
bad|ownership_inflated|Took part in the development of a mobile app.|Developed a mobile app.
bad|title_inflated|Managing editor's assistant: tracked deadlines.|Managing editor: tracked deadlines.
bad|causality_invented|Sales in my region grew by 12% in 2021.|Grew regional sales by 12% in 2021.
bad|scope_inflated|Organised the relocation of 45 staff to a new building.|Organised the relocation of the company headquarters.
bad|number_dropped|Replaced 1,100 street lights with LEDs in 14 weeks.|Replaced street lights with LEDs.
bad|number_invented|Edited articles on health policy.|Edited 50+ articles on health policy.
bad|employer_or_tool_invented|Entered data for the census.|Entered census data in Access.
bad|ownership_inflated|Helped to raise $15,000 for a new playground.|Raised $15,000 for a new playground.
bad|scope_inflated|Composed music for three student films.|Composed music for three feature films.
bad|scope_inflated|Learned SQL on the job and write some of the team's queries.|Write the team's SQL queries.
bad|date_changed|Rated 5 out of 5 in 2022 and 2023.|Rated 5 out of 5 since 2022.
bad|number_changed|Turned a loss of $30,000 into a profit of $12,000 within two years.|Turned a loss of $30,000 into a profit of $12,000 within a year.
bad|ownership_inflated|Ran experiments under Dr. Osei.|Designed and led experiments with Dr. Osei.
bad|scope_inflated|Looked after the IT of the office besides my main job.|IT manager for the office.
bad|number_invented|Was chosen for a fellowship.|Was chosen from over 100 applicants for a fellowship.
bad|causality_invented|Safety officer; the plant had no accident for 400 days.|As safety officer, prevented accidents for 400 days.
bad|scope_inflated|Prepared payroll for the hourly workers.|Prepared payroll for all workers.
bad|scope_inflated|Wrote a proposal for a new bus line.|Launched a new bus line.
bad|scope_inflated|Has applied for membership in the guild.|Member of the guild.
bad|scope_inflated|Helped tourists find their way around the museum.|Led guided tours of the museum.
bad|ownership_inflated|Reported software faults to the developers.|Fixed software faults with the developers.
ok|-|Served as treasurer for the parents' association; balanced the books each quarter.|As treasurer of the parents' association, balanced the books quarterly.
ok|-|Answer between 20 and 25 reference questions a shift at the library desk.|Handle 20-25 reference questions per shift at the library desk.
ok|-|Cut the cost of the yearbook from $38 to $29 a copy by changing printers.|Changed printers and lowered the yearbook's cost per copy by $9, from $38 to $29.
ok|-|Responsible for the hydraulic presses in hall B, eleven of them.|Looked after eleven hydraulic presses in hall B.
ok|-|I mapped 70 km of hiking trails with GPS for the tourist board.|GPS-mapped 70 kilometers of hiking trails for the tourist board.
ok|-|Worked as a lifeguard in the summers of 2018, 2019 and 2020.|Lifeguard for three summers (2018-2020).
ok|-|Drew up the duty roster for 28 nurses each month.|Prepared monthly duty rosters for 28 nurses.
ok|-|Made prosthetic feet to measure, about 4 a week.|Crafted around four custom prosthetic feet a week.
ok|-|In my first year I sold cars worth 1.4 million dollars.|Sold $1.4 million worth of cars in the first year.
ok|-|Ran a stall at the farmers' market on Saturdays and took in $900 on a good day.|Ran a Saturday farmers' market stall, taking in as much as $900 a day.
ok|-|Tested water samples from 36 wells every two weeks for nitrate.|Tested nitrate levels in samples from 36 wells every fortnight.
ok|-|My suggestion to rent the crane by the hour saved 6,200 dollars on the bridge job.|Suggested renting the crane by the hour, which saved $6,200 on the bridge job.
ok|-|Part of the crew which refitted the ferry's galley in nine days.|Member of the crew that refitted the ferry galley in nine days.
ok|-|Tutored refugees in German, 2 evenings a week, unpaid.|Volunteer German tutor for refugees two evenings a week.
ok|-|Kept track of 140 loans of instruments and reminded people of due dates.|Tracked 140 instrument loans and sent due-date reminders.
ok|-|Reduced no-shows at the clinic from one in six to one in twelve by text reminders.|Halved clinic no-shows (from 1 in 6 to 1 in 12) with text message reminders.
ok|-|Wrote five of the nine episodes of a radio play.|Wrote five episodes of a nine-part radio play.
ok|-|Installed and wired 60 heat pumps; 58 passed inspection the first time.|Installed and wired 60 heat pumps, 97% of which passed first inspection.
ok|-|Put 3,400 slides of the photo collection online within eight months.|Digitized 3,400 slides from the photo collection and put them online in eight months.
ok|-|Represented the company at four trade fairs in Asia.|Company representative at four Asian trade fairs.
ok|-|Acted as interpreter in about 90 court hearings (Farsi).|Interpreted Farsi at some 90 court hearings.
ok|-|Looked after 9 horses, fed and mucked out twice a day.|Cared for nine horses, feeding and mucking out twice daily.
ok|-|Started the recycling scheme of the dormitory, which was taken up by two other dormitories.|Launched the dormitory's recycling scheme, adopted by two other dormitories.
ok|-|Wired control cabinets from circuit diagrams, 3 to 4 weekly.|Wired three to four control cabinets a week from circuit diagrams.
bad|number_changed|Cut the cost of the yearbook from $38 to $29 a copy.|Cut the cost of the yearbook by a third.
bad|number_changed|Tested water samples from 36 wells every two weeks.|Tested water samples from 36 wells twice a week.
bad|ownership_inflated|Part of the crew which refitted the ferry's galley in nine days.|Refitted the ferry's galley in nine days.
bad|scope_inflated|Wrote five of the nine episodes of a radio play.|Wrote a nine-episode radio play.
bad|causality_invented|Started sending text reminders. No-shows fell by half over the year.|Halved no-shows by sending text reminders.
bad|title_inflated|Assistant to the town clerk for two years.|Town clerk for two years.
bad|employer_or_tool_invented|Mapped hiking trails for the tourist board.|Mapped hiking trails for the tourist board with ArcGIS.
bad|date_changed|Worked as a lifeguard in the summers of 2018 and 2019.|Worked as a lifeguard in the summers of 2018 through 2020.
bad|number_invented|Kept track of loans of instruments.|Kept track of 140 loans of instruments.
bad|number_dropped|Installed 60 heat pumps; 58 passed inspection the first time.|Installed heat pumps, nearly all of which passed inspection the first time.
bad|scope_inflated|Drew up the duty roster for one ward.|Drew up the hospital's duty roster.
bad|scope_inflated|Looked after nine horses.|Looked after nine horses and trained young riders.
bad|ownership_inflated|My suggestion to rent the crane by the hour was taken up by the site manager.|Rented the crane by the hour.
bad|causality_invented|Made prosthetic feet to measure.|Made prosthetic feet to measure, helping patients walk without pain.
bad|scope_inflated|Represented the company at one trade fair in Asia.|Represented the company at trade fairs in Asia.
bad|number_changed|Sold cars worth 1.4 million dollars in my first year.|Sold cars worth 1.4 million dollars in the first quarter.
bad|scope_inflated|Interpreted at hearings when the regular interpreter was ill.|Interpreted at hearings.
bad|title_inflated|Trainee dispatcher at a taxi company.|Dispatcher at a taxi company.
bad|ownership_inflated|Supported the launch of the recycling scheme.|Launched the recycling scheme.
bad|scope_inflated|Tutored refugees in basic German.|Tutored refugees in German up to C1.
bad|causality_invented|Wired control cabinets. The plant went a year without an outage.|Wired control cabinets so that the plant went a year without an outage.
bad|number_invented|Took in good money at the farmers' market.|Took in over $900 a day at the farmers' market.
bad|scope_inflated|Fed the animals on weekends.|Fed the animals daily.
bad|scope_inflated|Able to follow Farsi conversations.|Fluent in Farsi.
bad|employer_or_tool_invented|Represented the company at four trade fairs.|Represented the company at Hannover Messe and three other trade fairs.
ok|-|Ran the weekend kitchen of a youth hostel: breakfast for 80, dinner for 50.|Ran a youth hostel's weekend kitchen, serving 80 breakfasts and 50 dinners.
ok|-|Supported the migration of 14 branches to the new phone system by writing the user guide.|Wrote the user guide for the migration of 14 branches to a new phone system.
ok|-|Sold 3 of every 4 tickets for the season at the box office.|Sold 75% of season tickets at the box office.
ok|-|Promoted to head waiter in 2019 after three years as waiter.|Promoted from waiter to head waiter in 2019, after three years.
ok|-|Held weekly story hours for 15 to 20 toddlers.|Led weekly story hours with 15-20 toddlers.
ok|-|Detected that the freezer log had gaps and introduced a second daily check.|Found gaps in the freezer log and added a second daily check.
ok|-|Negotiated longer payment terms (60 days instead of 30) with two suppliers.|Doubled payment terms from 30 to 60 days with two suppliers.
ok|-|Was the person responsible for the keys and alarm codes of six buildings.|Responsible for keys and alarm codes at six buildings.
ok|-|Recruited, trained and scheduled 22 volunteers for the phone line.|Recruited, trained and rostered 22 phone line volunteers.
ok|-|Wrote the weekly column on gardening in the local paper since 2015.|Weekly gardening columnist for the local paper since 2015.
ok|-|Cut the number of steps in the returns process from eleven to seven.|Removed four of the eleven steps in the returns process.
ok|-|Did the lighting for a dance piece that toured to five cities.|Lit a dance piece that toured five cities.
ok|-|Together with the nurse I weighed and measured 230 school children.|With the nurse, weighed and measured 230 schoolchildren.
ok|-|Took over the accounts of a club that was 9,000 dollars in debt; it was debt-free two years later.|Took over the accounts of a club $9,000 in debt, which was debt-free two years later.
ok|-|Managed calendars, travel and expenses for two directors.|Handled two directors' calendars, travel and expenses.
bad|number_changed|Held weekly story hours for 15 to 20 toddlers.|Held weekly story hours for 20 to 25 toddlers.
bad|ownership_inflated|Together with the nurse I weighed and measured 230 school children.|Weighed and measured 230 school children.
bad|causality_invented|Took over the accounts of a club that was in debt; it was debt-free two years later.|Brought the club out of debt within two years.
bad|scope_inflated|Wrote a weekly column on gardening in the local paper.|Wrote a weekly column on gardening and cooking in the local paper.
bad|title_inflated|Promoted to head waiter in 2019.|Promoted to restaurant manager in 2019.
bad|date_changed|Wrote a weekly column since 2015.|Wrote a weekly column since 2012.
bad|employer_or_tool_invented|Managed calendars for two directors.|Managed calendars for two directors in Outlook.
bad|number_dropped|Cut the number of steps in the returns process from eleven to seven.|Simplified the returns process.
bad|scope_inflated|Did the lighting for a dance piece.|Directed a dance piece and did its lighting.
bad|number_invented|Negotiated longer payment terms with two suppliers.|Negotiated payment terms of 60 days with two suppliers.
bad|scope_inflated|Was responsible for the keys of one of the six buildings.|Was responsible for the keys of six buildings.
bad|causality_invented|Detected gaps in the freezer log and introduced a second daily check.|Prevented food spoilage by introducing a second daily freezer check.
bad|ownership_inflated|Answered the phone line for which my colleague had recruited 22 volunteers.|Recruited 22 volunteers for the phone line.
bad|scope_inflated|Supported the migration of 14 branches by writing the user guide.|Led the migration of 14 branches and wrote the user guide.
bad|number_changed|Sold 3 of every 4 tickets at the box office.|Sold 4 of every 5 tickets at the box office.
`;
