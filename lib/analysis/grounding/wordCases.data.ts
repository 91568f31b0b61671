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
`;
