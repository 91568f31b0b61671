/**
 * More cases for the table test of the guard: amounts that are told in another measure, period, ratio or sum than in the
 * original, and such as do not follow. All persons and employers are invented.
 */
export const amountRows = `
ok|-|Rebuilt 14 of the 16 gearboxes myself; the other 2 went to the dealer.|Rebuilt seven in eight of the 16 gearboxes.
bad|number_dropped|Rebuilt 14 of the 16 gearboxes myself; the other 2 went to the dealer.|Rebuilt all 16 gearboxes.
ok|-|Budget 1.8 million kroner, came in at 1.71 million.|Came in 90,000 kroner under the 1.8 million budget.
bad|number_invented|Budget 1.8 million kroner, came in at 1.71 million.|Came in 15% below a budget of 1.8 million kroner.
ok|-|Taught six sections of algebra a year, 28 pupils in each, for four years.|Taught some 670 pupils algebra over four years (six sections of 28 a year).
bad|number_changed|Taught six sections of algebra a year, 28 pupils in each, for four years.|Taught 268 pupils a year in six algebra sections.
ok|-|Picked 900 kilos of grapes a day in a harvest of 12 days.|Picked nearly eleven tonnes of grapes in a harvest of 12 days.
bad|number_changed|Picked 900 kilos of grapes a day in a harvest of 12 days.|Picked 900 kilos of grapes in 12 days.
bad|number_changed|Picked 900 kilos of grapes a day in a harvest of 12 days.|Picked 12 tonnes of grapes a day.
ok|-|Sold 75 season passes at 120 euros.|Sold 75 season passes at €120 each, €9,000 in all.
ok|-|Sold 75 season passes at 120 euros.|Brought in 9,000 euros from 75 season passes.
bad|number_changed|Sold 75 season passes at 120 euros.|Brought in 12,000 euros from 75 season passes.
ok|-|The clinic saw 26 patients a day before the new roster and 34 after.|Roughly 30% more patients a day (34 against 26) after the new roster.
bad|number_changed|The clinic saw 26 patients a day before the new roster and 34 after.|Patients seen per day rose by 34 after the new roster.
bad|number_changed|The clinic saw 26 patients a day before the new roster and 34 after.|The clinic went from 34 to 26 patients a day after the new roster.
ok|-|Shrank the image from 1.9 GB to 240 MB.|Image now about an eighth of its former 1.9 GB.
bad|number_changed|Shrank the image from 1.9 GB to 240 MB.|Cut the image by 240 MB, from 1.9 GB.
bad|number_invented|Shrank the image from 1.9 GB to 240 MB.|Cut the image by 57%, from 1.9 GB to 240 MB.
ok|-|Ten minutes per invoice became four; we do 90 invoices a week.|Invoice handling 60% quicker (four minutes, not ten) on 90 invoices a week.
bad|number_changed|Ten minutes per invoice became four; we do 90 invoices a week.|Saved six hours on each of 90 weekly invoices.
bad|number_changed|Ten minutes per invoice became four; we do 90 invoices a week.|Saved 20 hours a week on 90 weekly invoices.
ok|-|Of 41 applications I submitted 29 were granted.|More than two thirds of 41 applications granted.
ok|-|Of 41 applications I submitted 29 were granted.|Seven in ten of 41 applications granted.
bad|number_invented|Of 41 applications I submitted 29 were granted.|29 of 41 applications granted, a success rate of 81%.
ok|-|Repaired an average of 5 phones a day, six days a week.|Repaired roughly 1,500 phones a year.
bad|number_changed|Repaired an average of 5 phones a day, six days a week.|Repaired about 50 phones a week.
bad|number_changed|Repaired an average of 5 phones a day, six days a week.|Repaired six phones a day, five days a week.
ok|-|Drove the night bus, 140 km a night, four nights a week.|Drove 140 km nightly on the night bus, four nights out of seven.
bad|number_changed|Drove the night bus, 140 km a night, four nights a week.|Drove the night bus 140 km a week.
bad|number_changed|Drove the night bus, 140 km a night, four nights a week.|Drove the night bus 840 km a week.
ok|-|I have been at the mill since March 2014.|At the mill for over a decade, since March 2014.
bad|date_changed|I have been at the mill since March 2014.|At the mill since May 2014.
ok|-|Kept the greenhouse between 18 and 24 degrees.|Held the greenhouse within a six-degree band (18–24).
bad|number_changed|Kept the greenhouse between 18 and 24 degrees.|Kept the greenhouse above 24 degrees.
ok|-|Answered 45 calls a day, 9 of them in French.|One call in five of 45 a day was in French.
bad|number_changed|Answered 45 calls a day, 9 of them in French.|Took 45 calls daily in French.
ok|-|Saved the office 35 dollars per device across 420 devices.|Saved nearly $15,000 across 420 devices.
bad|number_changed|Saved the office 35 dollars per device across 420 devices.|Saved the office $35 across 420 devices.
bad|number_changed|Saved the office 35 dollars per device across 420 devices.|Saved the office $420 per device on 35 devices.
ok|-|Half of my 24 trainees are supervisors today.|One trainee in two of 24 is a supervisor today.
bad|number_changed|Half of my 24 trainees are supervisors today.|Fourteen of 24 trainees have become supervisors.
bad|number_dropped|Half of my 24 trainees are supervisors today.|All 24 trainees are supervisors today.
ok|-|Store area 850 square metres, staff 11, turnover 4.6 million.|Store of 850 m² with 11 staff and a turnover of 4.6 million.
ok|-|Store area 850 square metres, staff 11, turnover 4.6 million.|Turnover of about 418,000 per head (4.6 million, 11 staff).
bad|number_changed|Store area 850 square metres, staff 11, turnover 4.6 million.|Store of 850 m² with 46 staff and a turnover of 11 million.
ok|-|Handles a 60-bed ward with 2 other nurses at night.|Three nurses, including me, cover 60 beds at night, 20 beds each.
bad|number_changed|Handles a 60-bed ward with 2 other nurses at night.|One of three night nurses on a 20-bed ward.
ok|-|We shipped 8 releases in 16 weeks.|Eight fortnightly releases.
ok|-|We shipped 8 releases in 16 weeks.|Eight releases in just under four months.
bad|number_changed|We shipped 8 releases in 16 weeks.|Shipped 16 releases in 8 weeks.
ok|-|Collected 3 samples from each of 15 wells every month for a year.|Collected 540 samples from 15 wells in a year.
bad|number_changed|Collected 3 samples from each of 15 wells every month for a year.|Collected 3 samples a month from 15 wells for a year.
ok|-|Paid $19.50 an hour, 30 hours a week, 10 weeks.|Earned $5,850 over ten weeks (30 hours a week at $19.50).
bad|number_changed|Paid $19.50 an hour, 30 hours a week, 10 weeks.|Earned $685 a week for ten weeks.
ok|-|The depot has 84 lorries: 50 for dry goods, 34 chilled.|About 40% of the depot's 84 lorries are chilled.
ok|-|The depot has 84 lorries: 50 for dry goods, 34 chilled.|Three in five of the depot's 84 lorries carry dry goods.
bad|number_changed|The depot has 84 lorries: 50 for dry goods, 34 chilled.|Depot with 34 lorries for dry goods and 50 chilled ones.
ok|-|First-aid course of 16 hours, twelve people per course, five courses.|Trained 60 people in five first-aid courses of 16 hours.
ok|-|First-aid course of 16 hours, twelve people per course, five courses.|Gave 80 hours of first-aid training to sixty people.
ok|-|First-aid course of 16 hours, twelve people per course, five courses.|Five two-day first-aid courses of 16 hours.
bad|number_changed|First-aid course of 16 hours, twelve people per course, five courses.|Trained 12 people in five first-aid courses.
bad|number_changed|First-aid course of 16 hours, twelve people per course, five courses.|Gave 80 hours of first-aid training to 16 people.
ok|-|Mapped 62 hectares in 11 days with one drone.|Mapped 62 ha by drone in eleven days.
ok|-|Mapped 62 hectares in 11 days with one drone.|Mapped 5.6 hectares a day by drone, 62 in all.
bad|number_changed|Mapped 62 hectares in 11 days with one drone.|Mapped 62 acres by drone in 11 days.
bad|number_changed|Mapped 62 hectares in 11 days with one drone.|Mapped 62 hectares a day by drone.
ok|-|Trains late 12% in 2019 and 4% in 2023.|A third as many late trains in 2023 as in 2019.
bad|number_changed|Trains late 12% in 2019 and 4% in 2023.|Trains late 4% in 2019 and 12% in 2023.
ok|-|Put in 1,300 hours over two years as a volunteer medic.|Volunteer medic, 12.5 hours a week for two years.
bad|number_changed|Put in 1,300 hours over two years as a volunteer medic.|Volunteer medic for 1,300 hours a year.
bad|number_changed|Put in 1,300 hours over two years as a volunteer medic.|Volunteer medic for 13,000 hours over two years.
ok|-|Looked after 4 groups of toddlers with 8 children and 2 carers each.|Four toddler groups, 32 children and eight carers in all.
ok|-|Looked after 4 groups of toddlers with 8 children and 2 carers each.|Looked after 32 toddlers with eight carers, one carer to four children.
ok|-|The play sold out 11 of 12 nights in a house of 220 seats.|Sold 2,420 seats over 11 sold-out nights.
bad|number_dropped|The play sold out 11 of 12 nights in a house of 220 seats.|All 12 nights sold out in a 220-seat house.
bad|number_changed|The play sold out 11 of 12 nights in a house of 220 seats.|Sold out 11 of 12 nights in a 320-seat house.
ok|-|Halved the lead time to 3 weeks.|Cut the lead time by half, from six weeks to three.
bad|number_changed|Halved the lead time to 3 weeks.|Cut the lead time by three weeks, to six.
bad|number_changed|Halved the lead time to 3 weeks.|Halved the lead time from 3 weeks.
ok|-|Mixed concrete for 26 foundations, some 15 cubic metres each.|Mixed concrete for 26 foundations of around 15 m³ each.
bad|number_changed|Mixed concrete for 26 foundations, some 15 cubic metres each.|Mixed 15 cubic metres of concrete for 26 foundations.
ok|-|Quarterly sales 210, 225, 240 and 265 units.|Averaged 235 units a quarter.
bad|number_changed|Quarterly sales 210, 225, 240 and 265 units.|Sold 1,040 units in the year.
bad|number_changed|Quarterly sales 210, 225, 240 and 265 units.|Averaged 265 units a quarter.
ok|-|Guided roughly 1 tour in 3 in Spanish, of 120.|Guided some 40 of 120 tours in Spanish.
bad|number_invented|Guided roughly 1 tour in 3 in Spanish, of 120.|Guided about half of 120 tours in Spanish.
ok|-|Filled 94 of 100 vacancies inside 45 days.|Filled 94 of 100 vacancies in a month and a half or less.
bad|number_changed|Filled 94 of 100 vacancies inside 45 days.|Filled 94 of 100 vacancies in 54 days.
bad|number_changed|Filled 94 of 100 vacancies inside 45 days.|Filled 45 of 94 vacancies within 100 days.
ok|-|Took in 640 parcels on Dec 23 alone, double a normal day.|Took in 640 parcels on December 23, twice the usual 320.
ok|-|Took in 640 parcels on Dec 23 alone, double a normal day.|Peak of 640 parcels in one day, against a normal 320.
bad|number_changed|Took in 640 parcels on Dec 23 alone, double a normal day.|Took in 640 parcels a day in December.
bad|date_changed|Took in 640 parcels on Dec 23 alone, double a normal day.|Took in 640 parcels on December 24.
ok|-|Sorted 5,000 letters an hour by machine and about 900 by hand.|Over five times as many letters an hour by machine (5,000) as by hand (900).
ok|-|Managed a $1.2M budget.|Managed a budget of 1.2 million dollars.
ok|-|Managed a $1.2M budget.|Managed a $1,200K budget.
ok|-|Managed a $1.2M budget.|Managed a USD 1.2m budget.
bad|number_changed|Managed a $1.2M budget.|Managed a $12M budget.
bad|number_invented|Managed a $1.2M budget.|Managed an eight-figure budget.
ok|-|Tripled sign-ups from 200 to 600.|Grew sign-ups 3x, from 200 to 600.
ok|-|Tripled sign-ups from 200 to 600.|Grew sign-ups 200%, from 200 to 600.
ok|-|Tripled sign-ups from 200 to 600.|Sign-ups up 400, to 600.
ok|-|Tripled sign-ups from 200 to 600.|Three times the sign-ups: 600 instead of 200.
bad|number_invented|Tripled sign-ups from 200 to 600.|Grew sign-ups 300%, from 200 to 600.
ok|-|Doubled output.|Increased output by 100%.
ok|-|Doubled output.|Raised output twofold.
ok|-|Doubled output.|Grew output to twice what it was.
bad|number_invented|Doubled output.|Increased output by 200%.
ok|-|Trained half a dozen interns.|Trained 6 interns.
ok|-|Trained half a dozen interns.|Trained six interns.
bad|number_changed|Trained half a dozen interns.|Trained a dozen interns.
ok|-|Led a team of three.|Led a three-person team.
ok|-|Led a team of three.|Led a team of 3.
bad|number_changed|Led a team of three.|Led a team of four.
ok|-|Answered tickets within 24 hours.|Answered tickets within a day.
ok|-|Answered tickets within 24 hours.|Answered tickets inside one day.
ok|-|Answered tickets within 24 hours.|One-day turnaround on tickets (24 hours).
bad|number_dropped|Answered tickets within 24 hours.|Answered tickets within an hour.
ok|-|Reviewed 100+ contracts.|Reviewed over 100 contracts.
ok|-|Reviewed 100+ contracts.|Reviewed more than a hundred contracts.
ok|-|Reviewed 100+ contracts.|Reviewed a hundred-plus contracts.
ok|-|Reviewed 100+ contracts.|Reviewed at least 100 contracts.
bad|number_dropped|Reviewed 100+ contracts.|Reviewed hundreds of contracts.
bad|number_changed|Reviewed 100+ contracts.|Reviewed 1,000+ contracts.
ok|-|Ninety-minute workshop, twice a week, at two sites.|Workshop of 1.5 hours, twice weekly, at both sites.
ok|-|Ninety-minute workshop, twice a week, at two sites.|An hour-and-a-half workshop two times a week at two sites.
ok|-|Ninety-minute workshop, twice a week, at two sites.|90 min workshop, 2x/week, 2 sites.
bad|number_changed|Ninety-minute workshop, twice a week, at two sites.|Ninety-minute workshop, twice a month, at two sites.
ok|-|Worked there for a decade.|Worked there for 10 years.
ok|-|Worked there for a decade.|Ten years there.
bad|number_changed|Worked there for a decade.|Worked there for two decades.
ok|-|Two and a half years as a porter.|30 months as a porter.
ok|-|Two and a half years as a porter.|Porter for 2.5 years.
ok|-|Two and a half years as a porter.|Porter for 2½ years.
bad|number_changed|Two and a half years as a porter.|Porter for five years.
ok|-|Closed the books in 4 days instead of 10.|Closed the books six days sooner, in four.
ok|-|Closed the books in 4 days instead of 10.|Shortened the ten-day close by 60%.
ok|-|Closed the books in 4 days instead of 10.|Close 2.5 times as fast (4 days, not 10).
bad|number_changed|Closed the books in 4 days instead of 10.|Closed the books four days sooner.
ok|-|NPS went from 42 to 61.|NPS up 19 points to 61.
ok|-|NPS went from 42 to 61.|NPS +19, from 42.
bad|number_changed|NPS went from 42 to 61.|NPS up 29 points to 61.
ok|-|Rated 4.6 of 5 by 310 guests.|310 guests gave an average of 4.6 out of 5.
bad|number_changed|Rated 4.6 of 5 by 310 guests.|Rated 4.8 of 5 by 310 guests.
ok|-|Error-free in 9 of 10 audits.|90% of ten audits free of errors.
ok|-|Error-free in 9 of 10 audits.|Nine of ten audits without errors.
ok|-|Error-free in 9 of 10 audits.|No errors in nine audits out of ten.
bad|number_dropped|Error-free in 9 of 10 audits.|Error-free in ten audits.
ok|-|Costs down 15%.|Cut costs by 15%.
ok|-|Costs down 15%.|Costs 15% lower.
ok|-|Costs down 15%.|15 percent reduction in costs.
ok|-|Costs down 15%.|Costs now 85% of what they were.
bad|number_changed|Costs down 15%.|Costs down to 15%.
bad|number_changed|Costs down 15%.|Costs down 50%.
ok|-|Paid $24/hr for 38 hrs/wk.|Earned $24 an hour, 38 hours a week.
ok|-|Paid $24/hr for 38 hrs/wk.|Earned $912 a week (38 hours at $24).
ok|-|Paid $24/hr for 38 hrs/wk.|$24 per hour, 38 hours weekly.
bad|number_changed|Paid $24/hr for 38 hrs/wk.|Earned $38 an hour for 24 hours a week.
ok|-|Came second of 44 teams.|Placed 2nd among 44 teams.
ok|-|Came second of 44 teams.|Runner-up in a field of 44 teams.
bad|number_changed|Came second of 44 teams.|Came first of 44 teams.
ok|-|Around the clock, 7 days a week.|24/7.
ok|-|Around the clock, 7 days a week.|24 hours a day, seven days a week.
bad|number_changed|Around the clock, 7 days a week.|Five days a week.
ok|-|Fixed 1,040 tickets in 2022.|Fixed 20 tickets a week in 2022.
ok|-|Fixed 1,040 tickets in 2022.|Fixed more than 1,000 tickets in 2022.
ok|-|Fixed 1,040 tickets in 2022.|Fixed about 87 tickets a month in 2022.
bad|number_changed|Fixed 1,040 tickets in 2022.|Fixed 40 tickets a week in 2022.
ok|-|Six servers, two racks.|Two racks with three servers each.
ok|-|Six servers, two racks.|Two racks and six servers.
bad|number_changed|Six servers, two racks.|Six racks, two servers.
ok|-|Carried 24 accounts worth $3.6M.|Carried 24 accounts averaging $150K.
ok|-|Carried 24 accounts worth $3.6M.|Carried two dozen accounts worth $3.6 million.
ok|-|Carried 24 accounts worth $3.6M.|24 accounts, $150,000 apiece on average.
bad|number_changed|Carried 24 accounts worth $3.6M.|Carried 24 accounts worth $3.6M each.
ok|-|Held 30 Socratic seminars with 12th graders.|Held 30 Socratic seminars for grade 12.
ok|-|Held 30 Socratic seminars with 12th graders.|Thirty Socratic seminars with 12th-grade pupils.
bad|number_changed|Held 30 Socratic seminars with 12th graders.|Held 12 Socratic seminars with 30 graders.
ok|-|Turned a 3% loss into a 5% profit.|Turned a loss of 3 percent into a profit of 5.
bad|number_changed|Turned a 3% loss into a 5% profit.|Turned a 5% loss into a 3% profit.
ok|-|Reduced stops from 18 to 12 per route on 10 routes.|Cut 60 stops over ten routes (18 to 12 each).
ok|-|Reduced stops from 18 to 12 per route on 10 routes.|Six fewer stops on each of ten routes.
ok|-|Reduced stops from 18 to 12 per route on 10 routes.|Took a third of the stops off ten routes.
ok|-|Read meters at 900 homes, 45 a day.|Read 900 meters in 20 working days.
ok|-|Read meters at 900 homes, 45 a day.|Read meters at 900 homes, 45 daily.
ok|-|Read meters at 900 homes, 45 a day.|Read meters at 900 homes over four weeks, 45 a day.
bad|number_changed|Read meters at 900 homes, 45 a day.|Read 900 meters a day.
ok|-|Opened at 6 am and closed at 2 pm, Tuesday to Saturday.|Worked five eight-hour shifts a week, 6 am to 2 pm.
ok|-|Opened at 6 am and closed at 2 pm, Tuesday to Saturday.|40 hours a week, Tuesday to Saturday, from 6 am.
ok|-|Opened at 6 am and closed at 2 pm, Tuesday to Saturday.|Worked the 06:00–14:00 shift Tuesday to Saturday.
ok|-|Two French classes and one Spanish class, 25 pupils each.|Three language classes of 25 pupils.
bad|number_changed|Two French classes and one Spanish class, 25 pupils each.|Taught French to 25 pupils and Spanish to 50.
ok|-|Ten percent of 640 members volunteer.|64 of 640 members volunteer.
ok|-|Ten percent of 640 members volunteer.|One member in ten (of 640) volunteers.
ok|-|Ten percent of 640 members volunteer.|Sixty-four volunteers among 640 members.
bad|number_changed|Ten percent of 640 members volunteer.|46 of 640 members volunteer.
ok|-|Managed Facebook, Instagram and TikTok for a florist.|Managed three social channels for a florist.
ok|-|Managed Facebook, Instagram and TikTok for a florist.|Managed three platforms (Facebook, Instagram, TikTok) for a florist.
bad|number_invented|Managed Facebook, Instagram and TikTok for a florist.|Managed five social channels for a florist.
ok|-|Spent 2017-2019 at the bank and 2019-2024 at the co-op.|Two years at the bank and five at the co-op.
ok|-|Sold 18 of 20 lots in the first month and the rest in the second.|Sold 90% of 20 lots in the first month.
bad|number_dropped|Sold 18 of 20 lots in the first month and the rest in the second.|Sold all 20 lots in the first month.
ok|-|Prepared taxes for ~150 clients each season for 3 seasons.|Prepared taxes for about 150 clients a season, three seasons running.
ok|-|Waited 8 tables in a 22-table room.|Waited 8 of 22 tables.
ok|-|Waited 8 tables in a 22-table room.|Waited over a third of a 22-table room.
ok|-|Waited 8 tables in a 22-table room.|Waited eight tables out of twenty-two.
ok|-|Grant of $48,000 over 24 months.|Two-year grant of $48,000.
ok|-|Grant of $48,000 over 24 months.|$24,000 a year for two years.
ok|-|Grant of $48,000 over 24 months.|$2,000 monthly over two years.
bad|number_changed|Grant of $48,000 over 24 months.|$48,000 a year for two years.
ok|-|Weekly revenue $7,800, up from $6,000.|Weekly revenue up 30% to $7,800.
ok|-|Weekly revenue $7,800, up from $6,000.|Added $1,800 to weekly revenue.
ok|-|Weekly revenue $7,800, up from $6,000.|Revenue up by $93,600 a year ($1,800 a week).
bad|number_changed|Weekly revenue $7,800, up from $6,000.|Weekly revenue up 30% to $6,000.
bad|number_changed|Weekly revenue $7,800, up from $6,000.|Added $7,800 to weekly revenue.
ok|-|Ages 3 to 5, 14 children, 1 aide.|Fourteen children aged three to five, with one aide.
ok|-|Ages 3 to 5, 14 children, 1 aide.|14 preschoolers (3–5) with an aide.
bad|number_changed|Ages 3 to 5, 14 children, 1 aide.|Fourteen children aged 13 to 15.
ok|-|480 parts per shift at 1.5% scrap.|480 parts a shift with 98.5% good.
ok|-|480 parts per shift at 1.5% scrap.|About 7 scrapped parts in every shift of 480.
ok|-|480 parts per shift at 1.5% scrap.|Scrap of 1.5% on 480 parts each shift.
bad|number_changed|480 parts per shift at 1.5% scrap.|480 parts per shift at 15% scrap.
ok|-|Speed: 70 wpm, 98% accurate.|Types 70 words a minute at 98% accuracy.
ok|-|Speed: 70 wpm, 98% accurate.|70 wpm with an error rate of 2%.
bad|number_changed|Speed: 70 wpm, 98% accurate.|98 wpm, 70% accurate.
ok|-|Ran one marathon in each of the 50 states.|Ran 50 marathons, one in every state.
ok|-|Ran one marathon in each of the 50 states.|Ran marathons in all 50 states.
bad|number_changed|Ran one marathon in each of the 50 states.|Ran 100 marathons in 50 states.
ok|-|Fined once, for $200, in 15 years.|A single $200 fine in fifteen years.
ok|-|Fined once, for $200, in 15 years.|One fine ($200) in a decade and a half.
ok|-|Cut three of eight steps.|Cut the process from eight steps to five.
ok|-|Cut three of eight steps.|Removed three steps, leaving five.
ok|-|Cut three of eight steps.|Process 37.5% shorter (5 steps, not 8).
ok|-|Bought 60 acres and sold 45 of them.|Kept 15 of 60 acres bought.
ok|-|Bought 60 acres and sold 45 of them.|Sold three quarters of 60 acres.
ok|-|Bought 60 acres and sold 45 of them.|Sold 45 acres, 75% of those bought.
ok|-|Typical month: 40 repairs, of which 10 are warranty.|About 40 repairs a month, a quarter of them under warranty.
ok|-|Typical month: 40 repairs, of which 10 are warranty.|30 paid repairs and 10 warranty repairs a month.
ok|-|Three-year contract at $15K a year.|Contract worth $45K over three years.
ok|-|Three-year contract at $15K a year.|$45,000 contract, three years at $15,000.
bad|number_changed|Three-year contract at $15K a year.|Contract worth $15K over three years.
ok|-|Class of 32, 29 passed the state exam.|91% of a class of 32 passed the state exam.
ok|-|Class of 32, 29 passed the state exam.|Nine in ten of 32 pupils passed the state exam.
ok|-|Class of 32, 29 passed the state exam.|All but three of 32 passed the state exam.
ok|-|Drove 1,200 miles a week for 50 weeks a year.|Drove 60,000 miles a year.
ok|-|Drove 1,200 miles a week for 50 weeks a year.|Drove some 60K miles annually, 1,200 a week.
bad|number_changed|Drove 1,200 miles a week for 50 weeks a year.|Drove 120,000 miles a year.
ok|-|Printed 500 flyers for $0.06 each.|Printed 500 flyers for $30.
bad|number_changed|Printed 500 flyers for $0.06 each.|Printed 500 flyers for $60.
ok|-|Inherited 14 open claims, closed 11 in the first month.|Closed 11 of 14 inherited claims within a month.
ok|-|Inherited 14 open claims, closed 11 in the first month.|Brought inherited claims from 14 down to three in a month.
ok|-|Inherited 14 open claims, closed 11 in the first month.|Closed nearly 80% of 14 inherited claims in the first month.
ok|-|Two eight-week terms, 15 lessons a week.|240 lessons over two terms.
ok|-|Two eight-week terms, 15 lessons a week.|16 weeks at 15 lessons a week.
ok|-|Score on the safety audit: 88 the first year, 93 the second, 97 the third.|Raised the safety audit score by nine points in three years, to 97.
bad|number_changed|Score on the safety audit: 88 the first year, 93 the second, 97 the third.|Raised the safety audit score by 19 points in three years.
ok|-|$2,000 budget; spent $1,850.|Came in $150 under a $2,000 budget.
ok|-|$2,000 budget; spent $1,850.|Spent 92.5% of a $2,000 budget.
ok|-|$2,000 budget; spent $1,850.|Came in 7.5% below a $2,000 budget.
bad|number_changed|$2,000 budget; spent $1,850.|Came in $250 under a $2,000 budget.
ok|-|Called 20 clients every morning and 10 every afternoon.|Called 30 clients a day.
bad|number_changed|Called 20 clients every morning and 10 every afternoon.|Called 30 clients every morning.
ok|-|Team of 5 answers 400 mails a day.|400 mails a day among five people.
bad|number_dropped|Team of 5 answers 400 mails a day.|Answered 400 mails a day each.
ok|-|Hired 4 in 2021, 6 in 2022, 2 in 2023.|Hired 12 people in three years.
ok|-|Hired 4 in 2021, 6 in 2022, 2 in 2023.|Hired a dozen people between 2021 and 2023.
bad|number_changed|Hired 4 in 2021, 6 in 2022, 2 in 2023.|Hired 14 people in three years.
ok|-|Wait 25 min at lunch, 10 otherwise.|Waits of 10 to 25 minutes.
ok|-|Wait 25 min at lunch, 10 otherwise.|Waits up to 25 minutes at lunch, 10 minutes otherwise.
ok|-|Cut 1.5 tons of steel per day in lengths of 2 m.|Cut 1,500 kg of steel a day in 2-metre lengths.
ok|-|Cut 1.5 tons of steel per day in lengths of 2 m.|Cut 7.5 tons of steel in a five-day week.
bad|number_changed|Cut 1.5 tons of steel per day in lengths of 2 m.|Cut 2 tons of steel per day in lengths of 1.5 m.
ok|-|3 shows a day on Sat and Sun, otherwise 1.|Three shows on Saturdays and Sundays, one on other days.
bad|number_changed|3 shows a day on Sat and Sun, otherwise 1.|3 shows a day, seven days a week.
ok|-|Visited 60 farms, 48 of them twice.|Made 108 farm visits.
ok|-|Visited 60 farms, 48 of them twice.|Visited 60 farms, 80% of them twice.
ok|-|Visited 60 farms, 48 of them twice.|Visited 60 farms, 12 once and 48 twice.
ok|-|Kept 4 of 5 pallets out of landfill, about 900 a year.|Kept 80% of pallets out of landfill, some 900 a year.
ok|-|Kept 4 of 5 pallets out of landfill, about 900 a year.|Kept roughly 75 pallets a month out of landfill.
bad|number_changed|Kept 4 of 5 pallets out of landfill, about 900 a year.|Kept 900 pallets a month out of landfill.
`;
