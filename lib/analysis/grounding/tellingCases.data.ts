/**
 * Cases for the table test of the guard: one amount told in many ways, and what each of them must not become.
 * In the form of rewriteCases.data.ts. All persons and employers are invented.
 */
export const tellingRows = `
ok|-|Of the 48 households I visited, 16 signed up for the home energy check.|Visited 48 households; a third signed up for the home energy check.
ok|-|Of the 48 households I visited, 16 signed up for the home energy check.|Signed up one in three of 48 households visited for the home energy check.
ok|-|Of the 48 households I visited, 16 signed up for the home energy check.|Visited 48 households, 33% of which signed up for the home energy check.
ok|-|Of the 48 households I visited, 16 signed up for the home energy check.|Visited 48 households and signed up 16 (one third) for the home energy check.
ok|-|Of the 48 households I visited, 16 signed up for the home energy check.|Signed up 16 of 48 households visited; the other 32 declined or deferred the home energy check.
bad|number_changed|Of the 48 households I visited, 16 signed up for the home energy check.|Visited 48 households; half signed up for the home energy check.
bad|number_changed|Of the 48 households I visited, 16 signed up for the home energy check.|Visited 48 households, 16% of which signed up for the home energy check.
bad|number_changed|Of the 48 households I visited, 16 signed up for the home energy check.|Signed up one in four of 48 households visited for the home energy check.
bad|number_changed|Of the 48 households I visited, 16 signed up for the home energy check.|Visited 16 households and signed up 48 for the home energy check.
ok|-|Two out of every five calls to the help line now get settled by the menu I wrote.|Wrote the help-line menu that now settles 40% of calls.
ok|-|Two out of every five calls to the help line now get settled by the menu I wrote.|Wrote the help-line menu that now settles two in five calls.
ok|-|Two out of every five calls to the help line now get settled by the menu I wrote.|Wrote a help-line menu that settles 4 in 10 calls.
bad|number_changed|Two out of every five calls to the help line now get settled by the menu I wrote.|Wrote the help-line menu that now settles 25% of calls.
bad|number_changed|Two out of every five calls to the help line now get settled by the menu I wrote.|Wrote the help-line menu that now settles most calls.
ok|-|About 30 of the 40 seedlings in each tray survived under my watering plan.|Devised a watering plan under which about three quarters of seedlings survived.
ok|-|About 30 of the 40 seedlings in each tray survived under my watering plan.|Under my watering plan, roughly 75% of the 40 seedlings in each tray survived.
ok|-|About 30 of the 40 seedlings in each tray survived under my watering plan.|Under my watering plan, losses were about 10 of 40 seedlings per tray.
bad|number_changed|About 30 of the 40 seedlings in each tray survived under my watering plan.|Under my watering plan, roughly 90% of the 40 seedlings in each tray survived.
bad|number_changed|About 30 of the 40 seedlings in each tray survived under my watering plan.|Under my watering plan, more than 30 of the 40 seedlings in each tray survived.
ok|-|Half of my 26 pupils went on to the county choir.|Taught 26 pupils, 13 of whom went on to the county choir.
ok|-|Half of my 26 pupils went on to the county choir.|13 of my 26 pupils went on to the county choir.
ok|-|Half of my 26 pupils went on to the county choir.|Taught 26 pupils; one in two went on to the county choir.
ok|-|Half of my 26 pupils went on to the county choir.|Taught 26 pupils; 50% went on to the county choir.
bad|number_changed|Half of my 26 pupils went on to the county choir.|Taught 26 pupils, 16 of whom went on to the county choir.
bad|number_changed|Half of my 26 pupils went on to the county choir.|Taught 26 pupils, all of whom went on to the county choir.
bad|number_changed|Half of my 26 pupils went on to the county choir.|Taught 13 pupils, half of whom went on to the county choir.
ok|-|Cleaned 18 rooms per shift, five shifts a week.|Cleaned 90 rooms a week across five shifts.
ok|-|Cleaned 18 rooms per shift, five shifts a week.|Cleaned 90 rooms a week (18 per shift).
ok|-|Cleaned 18 rooms per shift, five shifts a week.|Worked five shifts a week, cleaning 18 rooms in each.
ok|-|Cleaned 18 rooms per shift, five shifts a week.|Cleaned eighteen rooms a shift, five shifts weekly.
bad|number_changed|Cleaned 18 rooms per shift, five shifts a week.|Cleaned 18 rooms a week.
bad|number_changed|Cleaned 18 rooms per shift, five shifts a week.|Cleaned 90 rooms a day across five shifts.
bad|number_changed|Cleaned 18 rooms per shift, five shifts a week.|Cleaned 23 rooms per shift.
bad|number_changed|Cleaned 18 rooms per shift, five shifts a week.|Cleaned 5 rooms per shift, 18 shifts a week.
ok|-|Wrote one column a week for the parish paper from 2017 through 2019.|Wrote about 150 weekly columns for the parish paper, 2017–2019.
ok|-|Wrote one column a week for the parish paper from 2017 through 2019.|Wrote a weekly column for the parish paper for three years (2017–2019).
ok|-|Wrote one column a week for the parish paper from 2017 through 2019.|Wrote roughly 50 columns a year for the parish paper from 2017 to 2019.
ok|-|Wrote one column a week for the parish paper from 2017 through 2019.|Weekly columnist for the parish paper, 2017 to 2019.
bad|number_changed|Wrote one column a week for the parish paper from 2017 through 2019.|Wrote a daily column for the parish paper from 2017 through 2019.
bad|number_changed|Wrote one column a week for the parish paper from 2017 through 2019.|Wrote a weekly column for the parish paper for five years.
ok|-|The shop sold on average 12 kayaks a month after I redid the window.|After I redid the window, the shop averaged about three kayaks a week.
ok|-|The shop sold on average 12 kayaks a month after I redid the window.|Redid the shop window, after which the shop averaged a dozen kayaks a month.
ok|-|The shop sold on average 12 kayaks a month after I redid the window.|After I redid the window, the shop sold kayaks at a rate of 144 a year.
bad|number_changed|The shop sold on average 12 kayaks a month after I redid the window.|After I redid the window, the shop sold 12 kayaks a week.
bad|number_changed|The shop sold on average 12 kayaks a month after I redid the window.|After I redid the window, the shop averaged 20 kayaks a month.
ok|-|Paid $22 an hour for 30 hours a week to digitise deeds.|Digitised deeds for 30 hours a week at $22 an hour.
ok|-|Paid $22 an hour for 30 hours a week to digitise deeds.|Digitised deeds 30 hours a week ($660 weekly at $22/hour).
bad|number_changed|Paid $22 an hour for 30 hours a week to digitise deeds.|Digitised deeds for 22 hours a week at $30 an hour.
bad|number_changed|Paid $22 an hour for 30 hours a week to digitise deeds.|Digitised deeds for $660 a month.
ok|-|Handled 240 claims last quarter.|Handled 240 claims in one quarter, about 80 a month.
ok|-|Handled 240 claims last quarter.|Handled 80 claims a month on average last quarter.
ok|-|Handled 240 claims last quarter.|Handled 240 claims in three months.
bad|number_changed|Handled 240 claims last quarter.|Handled 240 claims a month.
bad|number_changed|Handled 240 claims last quarter.|Handled 240 claims last year.
bad|number_changed|Handled 240 claims last quarter.|Handled 960 claims last year.
ok|-|Guided two walks every Saturday from May to September.|Guided twice-weekly Saturday walks for five months, May through September.
bad|number_changed|Guided two walks every Saturday from May to September.|Guided about 120 walks between May and September.
bad|number_changed|Guided two walks every Saturday from May to September.|Guided Saturday walks all year round.
ok|-|Fed 300 people every Thursday at the soup kitchen, with two other cooks.|Cooked with two others for 300 people each Thursday at a soup kitchen.
ok|-|Fed 300 people every Thursday at the soup kitchen, with two other cooks.|One of three cooks feeding 300 people weekly at a soup kitchen.
ok|-|Fed 300 people every Thursday at the soup kitchen, with two other cooks.|Part of a three-cook team that served 300 people each Thursday at a soup kitchen.
bad|number_changed|Fed 300 people every Thursday at the soup kitchen, with two other cooks.|One of five cooks feeding 300 people weekly at a soup kitchen.
bad|number_changed|Fed 300 people every Thursday at the soup kitchen, with two other cooks.|Fed 300 people every day at the soup kitchen, with two other cooks.
bad|number_changed|Fed 300 people every Thursday at the soup kitchen, with two other cooks.|Fed 100 people every Thursday at the soup kitchen, with two other cooks.
ok|-|Brought average wait down from 50 minutes to 35.|Cut average wait by 15 minutes.
ok|-|Brought average wait down from 50 minutes to 35.|Cut average wait 30%, from 50 to 35 minutes.
ok|-|Brought average wait down from 50 minutes to 35.|Reduced average wait by nearly a third, to 35 minutes.
ok|-|Brought average wait down from 50 minutes to 35.|Took 15 minutes off the average wait.
ok|-|Brought average wait down from 50 minutes to 35.|Average wait shortened by a quarter of an hour, to 35 minutes.
ok|-|Brought average wait down from 50 minutes to 35.|Average wait is 35 minutes now, 15 fewer than before.
bad|number_changed|Brought average wait down from 50 minutes to 35.|Cut average wait by 35 minutes.
bad|number_changed|Brought average wait down from 50 minutes to 35.|Cut average wait by 50%.
bad|number_changed|Brought average wait down from 50 minutes to 35.|Cut average wait by 15%.
bad|number_changed|Brought average wait down from 50 minutes to 35.|Cut average wait to 15 minutes.
bad|number_changed|Brought average wait down from 50 minutes to 35.|Average wait rose from 35 to 50 minutes.
ok|-|Membership rose by 60 to 210.|Membership went up 40% to 210.
ok|-|Membership rose by 60 to 210.|Added 60 members, reaching 210.
bad|number_changed|Membership rose by 60 to 210.|Grew membership from 60 to 210.
bad|number_changed|Membership rose by 60 to 210.|Grew membership by 210.
bad|number_changed|Membership rose by 60 to 210.|Membership more than tripled to 210.
ok|-|Doubled the number of blood donors, which had been 85.|Grew the number of blood donors from 85 to 170.
ok|-|Doubled the number of blood donors, which had been 85.|Raised the number of blood donors by 100%, from 85.
ok|-|Doubled the number of blood donors, which had been 85.|Raised the number of blood donors twofold, from a base of 85.
bad|number_changed|Doubled the number of blood donors, which had been 85.|Grew the number of blood donors to 85.
bad|number_changed|Doubled the number of blood donors, which had been 85.|Grew the number of blood donors from 85 to 255.
bad|number_changed|Doubled the number of blood donors, which had been 85.|Raised the number of blood donors by 200%, from 85.
ok|-|Orders tripled to 90 a day in my first year on the counter.|In my first year on the counter, orders grew from 30 to 90 a day.
ok|-|Orders tripled to 90 a day in my first year on the counter.|Orders rose threefold to 90 a day within a year of my starting on the counter.
ok|-|Orders tripled to 90 a day in my first year on the counter.|Orders grew 200% to 90 a day in my first year on the counter.
bad|number_changed|Orders tripled to 90 a day in my first year on the counter.|Orders grew from 90 to 270 a day in my first year on the counter.
bad|number_changed|Orders tripled to 90 a day in my first year on the counter.|Orders grew 300% to 90 a day in my first year on the counter.
bad|number_changed|Orders tripled to 90 a day in my first year on the counter.|Orders tripled to 90 a week in my first year on the counter.
ok|-|Customer rating climbed from 4.1 to 4.7 stars while I ran the desk.|Ran the desk as customer rating moved up from 4.1 to 4.7.
ok|-|Customer rating climbed from 4.1 to 4.7 stars while I ran the desk.|While I ran the desk, the customer rating reached 4.7 out of 5, up from 4.1.
bad|number_changed|Customer rating climbed from 4.1 to 4.7 stars while I ran the desk.|Customer rating rose 0.8 stars while I ran the desk.
bad|number_changed|Customer rating climbed from 4.1 to 4.7 stars while I ran the desk.|Customer rating climbed from 4.1 to 4.9 stars while I ran the desk.
bad|number_changed|Customer rating climbed from 4.1 to 4.7 stars while I ran the desk.|Customer rating rose 60% while I ran the desk.
ok|-|The department moved from the 61st to the 12th percentile for infections (lower is better).|Department infections went from the 61st percentile to the 12th (lower is better).
ok|-|The department moved from the 61st to the 12th percentile for infections (lower is better).|The department improved 49 percentiles on infections, to the 12th.
bad|number_changed|The department moved from the 61st to the 12th percentile for infections (lower is better).|Department infections fell 61%, to the 12th percentile.
bad|number_changed|The department moved from the 61st to the 12th percentile for infections (lower is better).|The department improved 55 percentiles on infections, to the 12th.
ok|-|Halved the scrap rate, which stood at 6%.|Cut the scrap rate from 6% to 3%.
ok|-|Halved the scrap rate, which stood at 6%.|Cut the scrap rate to 3%.
ok|-|Halved the scrap rate, which stood at 6%.|Reduced scrap by 50% (6% to 3%).
ok|-|Halved the scrap rate, which stood at 6%.|Brought scrap down three percentage points, to 3%.
bad|number_changed|Halved the scrap rate, which stood at 6%.|Cut the scrap rate from 6% to 2%.
bad|number_changed|Halved the scrap rate, which stood at 6%.|Cut the scrap rate by 6%.
bad|number_changed|Halved the scrap rate, which stood at 6%.|Cut the scrap rate by 50 points.
ok|-|Spent a third less on paper than the $9,000 of the year before.|Cut paper spend from $9,000 to $6,000.
ok|-|Spent a third less on paper than the $9,000 of the year before.|Saved $3,000 on paper against the year before.
ok|-|Spent a third less on paper than the $9,000 of the year before.|Cut the $9,000 paper bill by a third.
ok|-|Spent a third less on paper than the $9,000 of the year before.|Cut the $9,000 paper bill by 33%.
bad|number_changed|Spent a third less on paper than the $9,000 of the year before.|Cut paper spend to $3,000.
bad|number_changed|Spent a third less on paper than the $9,000 of the year before.|Saved $9,000 on paper.
bad|number_changed|Spent a third less on paper than the $9,000 of the year before.|Cut the $9,000 paper bill by two thirds.
ok|-|Took the choir from nobody to 34 singers.|Started a choir and grew it to 34 singers.
bad|number_changed|Took the choir from nobody to 34 singers.|Grew the choir by 44 singers.
bad|number_changed|Took the choir from nobody to 34 singers.|Built the choir from 10 to 34 singers.
ok|-|Rent arrears: $81k when I came, $54k when I left.|Rent arrears fell by $27,000 during my time there.
ok|-|Rent arrears: $81k when I came, $54k when I left.|Rent arrears fell by a third, from $81,000 to $54,000, during my time.
ok|-|Rent arrears: $81k when I came, $54k when I left.|Rent arrears dropped from $81K to $54K while I was there.
bad|number_changed|Rent arrears: $81k when I came, $54k when I left.|Rent arrears fell by $54,000 during my time there.
bad|number_changed|Rent arrears: $81k when I came, $54k when I left.|Rent arrears fell from $54,000 to $27,000 during my time.
ok|-|Sorted 396 parcels in the audit hour.|Sorted nearly 400 parcels in the audit hour.
ok|-|Sorted 396 parcels in the audit hour.|Sorted almost 400 parcels in one audited hour.
ok|-|Sorted 396 parcels in the audit hour.|Sorted just under 400 parcels in the audit hour.
ok|-|Sorted 396 parcels in the audit hour.|Sorted some 400 parcels in the audit hour.
ok|-|Sorted 396 parcels in the audit hour.|Sorted more than 390 parcels in the audit hour.
ok|-|Sorted 396 parcels in the audit hour.|Sorted close to 400 parcels in the audit hour.
bad|number_changed|Sorted 396 parcels in the audit hour.|Sorted over 400 parcels in the audit hour.
bad|number_changed|Sorted 396 parcels in the audit hour.|Sorted 400+ parcels in the audit hour.
bad|number_changed|Sorted 396 parcels in the audit hour.|Sorted nearly 500 parcels in the audit hour.
bad|number_changed|Sorted 396 parcels in the audit hour.|Sorted at least 400 parcels in the audit hour.
ok|-|Coached 34 juniors.|Coached over 30 juniors.
ok|-|Coached 34 juniors.|Coached more than 30 juniors.
ok|-|Coached 34 juniors.|Coached 30+ juniors.
ok|-|Coached 34 juniors.|Coached nearly three dozen juniors.
ok|-|Coached 34 juniors.|Coached a group of thirty-four juniors.
bad|number_changed|Coached 34 juniors.|Coached nearly 30 juniors.
bad|number_changed|Coached 34 juniors.|Coached over 40 juniors.
bad|number_changed|Coached 34 juniors.|Coached 34+ juniors.
bad|number_changed|Coached 34 juniors.|Coached several dozen coaches and 34 juniors.
ok|-|Nearly 400 signatures gathered at two markets.|Gathered close to 400 signatures at two markets.
ok|-|Nearly 400 signatures gathered at two markets.|Gathered just under 400 signatures at two markets.
ok|-|Nearly 400 signatures gathered at two markets.|Gathered almost four hundred signatures across two markets.
bad|number_changed|Nearly 400 signatures gathered at two markets.|Gathered over 400 signatures at two markets.
bad|number_changed|Nearly 400 signatures gathered at two markets.|Gathered 400 signatures at each of two markets.
bad|number_changed|Nearly 400 signatures gathered at two markets.|Gathered 396 signatures at two markets.
ok|-|Up to 60 dogs boarded with us at Christmas; I did the evening feed.|Did the evening feed for as many as 60 boarded dogs at Christmas.
ok|-|Up to 60 dogs boarded with us at Christmas; I did the evening feed.|Fed up to sixty boarded dogs each evening at Christmas.
ok|-|Up to 60 dogs boarded with us at Christmas; I did the evening feed.|Fed a maximum of 60 boarded dogs in the evenings at Christmas.
bad|number_changed|Up to 60 dogs boarded with us at Christmas; I did the evening feed.|Fed over 60 boarded dogs each evening at Christmas.
bad|number_changed|Up to 60 dogs boarded with us at Christmas; I did the evening feed.|Fed at least 60 boarded dogs each evening at Christmas.
ok|-|Interviewed 9 to 12 tenants a week.|Interviewed about ten tenants a week.
ok|-|Interviewed 9 to 12 tenants a week.|Interviewed up to 12 tenants a week.
ok|-|Interviewed 9 to 12 tenants a week.|Interviewed at least nine tenants a week.
ok|-|Interviewed 9 to 12 tenants a week.|Interviewed 9–12 tenants weekly.
bad|number_changed|Interviewed 9 to 12 tenants a week.|Interviewed 12 tenants a week.
bad|number_changed|Interviewed 9 to 12 tenants a week.|Interviewed over 12 tenants a week.
bad|number_changed|Interviewed 9 to 12 tenants a week.|Interviewed 9–12 tenants daily.
ok|-|Revenue of $1,247,300 passed through my till books.|Kept till books for $1.25M in revenue.
ok|-|Revenue of $1,247,300 passed through my till books.|Kept till books for over $1.2 million in revenue.
ok|-|Revenue of $1,247,300 passed through my till books.|Kept till books covering about $1.2 million of revenue.
bad|number_changed|Revenue of $1,247,300 passed through my till books.|Kept till books for over $1.3 million in revenue.
bad|number_changed|Revenue of $1,247,300 passed through my till books.|Kept till books for $12M in revenue.
ok|-|Baked twenty dozen rolls before six every morning.|Baked 240 rolls before 6 a.m. daily.
ok|-|Baked twenty dozen rolls before six every morning.|Baked 240 rolls every morning, done by 6 a.m.
ok|-|Baked twenty dozen rolls before six every morning.|Baked 20 dozen rolls each morning before six.
bad|number_changed|Baked twenty dozen rolls before six every morning.|Baked 200 rolls before 6 a.m. daily.
bad|number_changed|Baked twenty dozen rolls before six every morning.|Baked 20 rolls before six every morning.
bad|number_changed|Baked twenty dozen rolls before six every morning.|Baked 240 rolls before 5 a.m. daily.
ok|-|Six weeks at a rural clinic, taking bloods.|Took bloods at a rural clinic for 42 days.
ok|-|Six weeks at a rural clinic, taking bloods.|Took bloods at a rural clinic for a month and a half.
ok|-|Six weeks at a rural clinic, taking bloods.|Drew blood at a rural clinic for six weeks.
bad|number_changed|Six weeks at a rural clinic, taking bloods.|Took bloods at a rural clinic for six months.
bad|number_changed|Six weeks at a rural clinic, taking bloods.|Took bloods at a rural clinic for two months.
ok|-|Replaced about 1,500 sq ft of roof felt.|Replaced roughly 1,500 square feet of roof felt.
ok|-|Replaced about 1,500 sq ft of roof felt.|Replaced around 140 square metres of roof felt.
bad|number_changed|Replaced about 1,500 sq ft of roof felt.|Replaced 1,500 square metres of roof felt.
bad|number_changed|Replaced about 1,500 sq ft of roof felt.|Replaced over 15,000 square feet of roof felt.
ok|-|Drove 90 miles a day between sites.|Drove 90 miles daily between sites.
ok|-|Drove 90 miles a day between sites.|Drove some 145 km a day between sites.
ok|-|Drove 90 miles a day between sites.|Drove about 450 miles per five-day week between sites.
bad|number_changed|Drove 90 miles a day between sites.|Drove 90 km a day between sites.
bad|number_changed|Drove 90 miles a day between sites.|Drove 90 miles a week between sites.
ok|-|Cut the download to 900 KB from 3.6 MB.|Shrank the download by 75%, from 3.6 MB to 0.9 MB.
ok|-|Cut the download to 900 KB from 3.6 MB.|Shrank the download to a quarter of its 3.6 MB size.
ok|-|Cut the download to 900 KB from 3.6 MB.|Made the download four times smaller: 900 KB in place of 3.6 MB.
bad|number_changed|Cut the download to 900 KB from 3.6 MB.|Shrank the download by 25%, to 900 KB.
bad|number_changed|Cut the download to 900 KB from 3.6 MB.|Shrank the download to 900 MB.
ok|-|A course of eighteen months in furniture making.|A year and a half's course in furniture making.
ok|-|A course of eighteen months in furniture making.|Completed 1.5 years of training in furniture making.
ok|-|A course of eighteen months in furniture making.|18-month course in furniture making.
bad|number_changed|A course of eighteen months in furniture making.|Two years of training in furniture making.
bad|number_changed|A course of eighteen months in furniture making.|Eighteen years in furniture making.
ok|-|Trained for 120 hours over four weekends in mountain rescue.|Completed 120 hours of mountain rescue training over four weekends.
ok|-|Trained for 120 hours over four weekends in mountain rescue.|Mountain rescue training: 120 hours, 30 per weekend.
bad|number_changed|Trained for 120 hours over four weekends in mountain rescue.|Mountain rescue training: 480 hours over four weekends.
bad|number_changed|Trained for 120 hours over four weekends in mountain rescue.|Mountain rescue training: four hours over 120 weekends.
ok|-|Kept the books for shops in Leeds, York and Hull.|Kept the books for three shops, in Leeds, York and Hull.
ok|-|Kept the books for shops in Leeds, York and Hull.|Kept books across three cities: Leeds, York and Hull.
ok|-|Kept the books for shops in Leeds, York and Hull.|Kept the books of three sites.
bad|number_changed|Kept the books for shops in Leeds, York and Hull.|Kept the books for four shops.
bad|number_changed|Kept the books for shops in Leeds, York and Hull.|Kept the books for shops in a dozen cities, including Leeds, York and Hull.
ok|-|My partner and I ran the ferry kiosk.|Ran the ferry kiosk as a two-person team.
ok|-|My partner and I ran the ferry kiosk.|One of two people running the ferry kiosk.
ok|-|My partner and I ran the ferry kiosk.|Ran the ferry kiosk with one partner.
bad|number_changed|My partner and I ran the ferry kiosk.|Ran the ferry kiosk as a three-person team.
bad|number_changed|My partner and I ran the ferry kiosk.|Led a two-person team running the ferry kiosk.
ok|-|Took minutes, booked rooms and ordered lunch for the board.|Handled three tasks for the board: minutes, room booking and lunch orders.
bad|number_changed|Took minutes, booked rooms and ordered lunch for the board.|Handled five tasks for the board, including minutes, room booking and lunch orders.
ok|-|Speak Farsi, Dutch and some Greek with callers.|Help callers in three languages: Farsi, Dutch and some Greek.
bad|number_changed|Speak Farsi, Dutch and some Greek with callers.|Help callers in four languages, including Farsi, Dutch and some Greek.
ok|-|Worked Tuesdays, Thursdays and every Sunday at the shelter.|Worked three days a week at the shelter.
ok|-|Worked Tuesdays, Thursdays and every Sunday at the shelter.|Worked three days weekly at the shelter (Tuesday, Thursday, Sunday).
bad|number_changed|Worked Tuesdays, Thursdays and every Sunday at the shelter.|Worked four days a week at the shelter.
bad|number_changed|Worked Tuesdays, Thursdays and every Sunday at the shelter.|Worked every day at the shelter.
ok|-|With my brother and two cousins I re-roofed the village hall.|Re-roofed the village hall in a crew of four.
ok|-|With my brother and two cousins I re-roofed the village hall.|Re-roofed the village hall with three relatives.
bad|number_changed|With my brother and two cousins I re-roofed the village hall.|Re-roofed the village hall alone.
ok|-|The audit covered payroll, stores, fleet and IT. No finding in any of them.|No findings in any of the four areas audited (payroll, stores, fleet, IT).
ok|-|The audit covered payroll, stores, fleet and IT. No finding in any of them.|Zero findings across four audited areas.
bad|number_changed|The audit covered payroll, stores, fleet and IT. No finding in any of them.|Only one finding across four audited areas.
bad|number_changed|The audit covered payroll, stores, fleet and IT. No finding in any of them.|No findings across six audited areas.
ok|-|Deputy curator, 2019 to 2023.|Deputy curator for four years (2019–2023).
ok|-|Deputy curator, 2019 to 2023.|Four years as deputy curator, until 2023.
ok|-|Deputy curator, 2019 to 2023.|Spent 2019–2023 as deputy curator.
bad|number_changed|Deputy curator, 2019 to 2023.|Deputy curator for six years (2019–2023).
bad|number_changed|Deputy curator, 2019 to 2023.|Deputy curator since 2019.
bad|number_changed|Deputy curator, 2019 to 2023.|Deputy curator, 2018 to 2023.
ok|-|Joined in March 2020, left in September 2021.|There for 18 months, March 2020 to September 2021.
ok|-|Joined in March 2020, left in September 2021.|Stayed a year and a half, from March 2020 to September 2021.
ok|-|Joined in March 2020, left in September 2021.|Worked there 1.5 years.
bad|number_changed|Joined in March 2020, left in September 2021.|There for two and a half years, March 2020 to September 2021.
bad|number_changed|Joined in March 2020, left in September 2021.|Worked there 28 months.
ok|-|Third winter running the ice rink bar.|Running the ice rink bar for the third winter.
ok|-|Third winter running the ice rink bar.|Have run the ice rink bar for three winters.
bad|number_changed|Third winter running the ice rink bar.|Have run the ice rink bar for five winters.
bad|number_changed|Third winter running the ice rink bar.|Ran the ice rink bar for three years round.
ok|-|After two years as a runner I was made second assistant.|Promoted to second assistant after two years as a runner.
ok|-|After two years as a runner I was made second assistant.|Runner for two years, then promoted to second assistant.
ok|-|After two years as a runner I was made second assistant.|Rose from runner to second assistant in two years.
bad|number_changed|After two years as a runner I was made second assistant.|Rose from runner to second assistant in one year.
bad|number_changed|After two years as a runner I was made second assistant.|Promoted to first assistant after two years as a runner.
ok|-|Came second of 64 in the county ploughing match.|Second place among 64 in the county ploughing match.
ok|-|Came second of 64 in the county ploughing match.|Runner-up in a field of 64 at the county ploughing match.
ok|-|Came second of 64 in the county ploughing match.|Placed 2nd of 64 in the county ploughing match.
bad|number_changed|Came second of 64 in the county ploughing match.|Came second of 640 in the county ploughing match.
ok|-|Our youth side finished in the top four of 20 clubs.|Youth side finished among the top 20% of 20 clubs.
ok|-|Our youth side finished in the top four of 20 clubs.|Youth side finished top four out of twenty clubs.
bad|number_changed|Our youth side finished in the top four of 20 clubs.|Youth side finished in the top two of 20 clubs.
bad|number_changed|Our youth side finished in the top four of 20 clubs.|Youth side finished top 4% of clubs.
ok|-|The bridge load test ran 36 hours without a break.|The bridge load test ran for a day and a half without a break.
ok|-|The bridge load test ran 36 hours without a break.|36-hour continuous bridge load test.
bad|number_changed|The bridge load test ran 36 hours without a break.|The bridge load test ran 36 days without a break.
ok|-|Print the parish letter every two weeks.|Print the parish letter fortnightly.
ok|-|Print the parish letter every two weeks.|Print the biweekly parish letter.
ok|-|Print the parish letter every two weeks.|Print 26 parish letters a year.
ok|-|Print the parish letter every two weeks.|Print the parish letter twice a month.
bad|number_changed|Print the parish letter every two weeks.|Print the parish letter twice a week.
bad|number_changed|Print the parish letter every two weeks.|Print the parish letter weekly.
ok|-|Stock count at the end of each quarter.|Counted stock four times a year.
ok|-|Stock count at the end of each quarter.|Quarterly stock counts.
ok|-|Stock count at the end of each quarter.|Counted stock every three months.
bad|number_changed|Stock count at the end of each quarter.|Monthly stock counts.
bad|number_changed|Stock count at the end of each quarter.|Counted stock three times a year.
ok|-|Checked the boilers twice a shift, ten shifts a fortnight.|Checked the boilers 20 times a fortnight.
ok|-|Checked the boilers twice a shift, ten shifts a fortnight.|Checked the boilers twice per shift, 20 checks a fortnight.
bad|number_changed|Checked the boilers twice a shift, ten shifts a fortnight.|Checked the boilers ten times a shift.
bad|number_changed|Checked the boilers twice a shift, ten shifts a fortnight.|Checked the boilers 20 times a week.
ok|-|On call one night in four.|On call every fourth night.
ok|-|On call one night in four.|On call one of every four nights.
ok|-|On call one night in four.|On call 25% of nights.
bad|number_changed|On call one night in four.|On call four nights a week.
bad|number_changed|On call one night in four.|On call every other night.
ok|-|Watered the plots morning and evening.|Watered the plots twice a day.
ok|-|Watered the plots morning and evening.|Watered the plots twice daily, morning and evening.
bad|number_changed|Watered the plots morning and evening.|Watered the plots three times a day.
bad|number_changed|Watered the plots morning and evening.|Watered the plots hourly.
ok|-|Raised $4,000 from a raffle, $2,500 from a concert and $1,500 from cakes.|Raised $8,000 through a raffle, a concert and cakes.
ok|-|Raised $4,000 from a raffle, $2,500 from a concert and $1,500 from cakes.|Raised $8,000, half of it from a raffle.
ok|-|Raised $4,000 from a raffle, $2,500 from a concert and $1,500 from cakes.|Raised $8K from three events.
ok|-|Raised $4,000 from a raffle, $2,500 from a concert and $1,500 from cakes.|Raised $4,000 through a concert and cakes and as much again from a raffle.
bad|number_changed|Raised $4,000 from a raffle, $2,500 from a concert and $1,500 from cakes.|Raised $9,000 through a raffle, a concert and cakes.
bad|number_changed|Raised $4,000 from a raffle, $2,500 from a concert and $1,500 from cakes.|Raised $8,000 from a raffle.
bad|number_changed|Raised $4,000 from a raffle, $2,500 from a concert and $1,500 from cakes.|Raised $8,000 from each of a raffle, a concert and cakes.
ok|-|Team of eight: three fitters, four mates and me.|Worked in an eight-person team with three fitters and four mates.
ok|-|Team of eight: three fitters, four mates and me.|One of a team of eight.
ok|-|Team of eight: three fitters, four mates and me.|Worked with seven colleagues, three fitters and four mates.
bad|number_changed|Team of eight: three fitters, four mates and me.|Led a team of eight with three fitters and four mates.
bad|number_changed|Team of eight: three fitters, four mates and me.|Worked in a team of nine.
ok|-|Out of 500 cheques, 7 bounced and 3 were lost.|490 of 500 cheques cleared.
ok|-|Out of 500 cheques, 7 bounced and 3 were lost.|Only 10 of 500 cheques failed (7 bounced, 3 lost).
ok|-|Out of 500 cheques, 7 bounced and 3 were lost.|98% of 500 cheques went through.
ok|-|Out of 500 cheques, 7 bounced and 3 were lost.|2% of 500 cheques bounced or were lost.
ok|-|Planted oaks (120), birches (80) and a hundred hazels.|Planted 300 trees: oak, birch and hazel.
ok|-|Planted oaks (120), birches (80) and a hundred hazels.|Planted 120 oaks, 80 birches and 100 hazels.
ok|-|Planted oaks (120), birches (80) and a hundred hazels.|Planted 300 trees of three species.
bad|number_changed|Planted oaks (120), birches (80) and a hundred hazels.|Planted 300 oaks.
bad|number_changed|Planted oaks (120), birches (80) and a hundred hazels.|Planted 200 trees: oak, birch and hazel.
bad|number_changed|Planted oaks (120), birches (80) and a hundred hazels.|Planted 80 oaks, 120 birches and 100 hazels.
ok|-|First batch 40 chairs, second batch 56.|Two batches of chairs, 96 in total.
ok|-|First batch 40 chairs, second batch 56.|96 chairs over two batches, averaging 48.
ok|-|First batch 40 chairs, second batch 56.|Second batch 40% larger than the first (40, then 56 chairs).
bad|number_changed|First batch 40 chairs, second batch 56.|100 chairs over two batches.
ok|-|Eleven of us shared the night desk; my share was three nights a week.|Covered three nights a week on a night desk shared by eleven people.
ok|-|Eleven of us shared the night desk; my share was three nights a week.|Shared a night desk with ten colleagues, covering three nights weekly.
bad|number_changed|Eleven of us shared the night desk; my share was three nights a week.|Covered eleven nights a month on the night desk.
bad|number_changed|Eleven of us shared the night desk; my share was three nights a week.|Managed ten colleagues on the night desk.
ok|-|Passed the fire inspection without a single remark.|Passed the fire inspection with zero remarks.
ok|-|Passed the fire inspection without a single remark.|Passed the fire inspection with no remarks.
ok|-|Passed the fire inspection without a single remark.|Fire inspection passed, none remarked upon.
bad|number_changed|Passed the fire inspection without a single remark.|Passed the fire inspection with one remark.
bad|number_changed|Passed the fire inspection without a single remark.|Passed three fire inspections without a single remark.
ok|-|In 14 months not one till was short.|Zero till shortages in 14 months.
ok|-|In 14 months not one till was short.|No short till in over a year.
ok|-|In 14 months not one till was short.|Every till balanced for 14 months.
bad|number_changed|In 14 months not one till was short.|Zero till shortages in 24 months.
bad|number_changed|In 14 months not one till was short.|Only one till was short in 14 months.
ok|-|Nobody failed the forklift test in my last three groups.|All of my last three groups passed the forklift test.
ok|-|Nobody failed the forklift test in my last three groups.|Zero failures on the forklift test in my last three groups.
ok|-|Nobody failed the forklift test in my last three groups.|100% pass rate on the forklift test in my last three groups.
bad|number_changed|Nobody failed the forklift test in my last three groups.|100% pass rate on the forklift test across ten groups.
bad|number_changed|Nobody failed the forklift test in my last three groups.|90% of my last three groups passed the forklift test.
ok|-|Cut the paperwork in half by merging the two forms.|Cut paperwork by 50% by merging two forms into one.
ok|-|Cut the paperwork in half by merging the two forms.|Halved the paperwork by merging two forms.
bad|number_changed|Cut the paperwork in half by merging the two forms.|Cut paperwork by 75% by merging two forms.
bad|number_changed|Cut the paperwork in half by merging the two forms.|Halved the paperwork by merging five forms.
ok|-|A couple of hundred walkers came; I marked the route.|Marked the route for about 200 walkers.
ok|-|A couple of hundred walkers came; I marked the route.|Marked a route for some two hundred walkers.
bad|number_changed|A couple of hundred walkers came; I marked the route.|Marked the route for 500 walkers.
bad|number_changed|A couple of hundred walkers came; I marked the route.|Marked the route for thousands of walkers.
ok|-|Quarter of a million letters went through the room I ran.|Ran the room that handled 250,000 letters.
ok|-|Quarter of a million letters went through the room I ran.|Ran a room that handled a quarter million letters.
ok|-|Quarter of a million letters went through the room I ran.|Ran a mail room handling 250k letters.
bad|number_changed|Quarter of a million letters went through the room I ran.|Ran the room that handled 2.5 million letters.
bad|number_changed|Quarter of a million letters went through the room I ran.|Ran the room that handled over 250,000 letters a year.
ok|-|Close to a century of parish records, indexed by me over one summer.|Indexed nearly 100 years of parish records in one summer.
bad|number_changed|Close to a century of parish records, indexed by me over one summer.|Indexed over 100 years of parish records in one summer.
ok|-|Restored a loom built in 1890.|Restored a loom more than 130 years old.
ok|-|Restored a loom built in 1890.|Restored an 1890 loom.
ok|-|Restored a loom built in 1890.|Restored a nineteenth-century loom.
bad|number_changed|Restored a loom built in 1890.|Restored an 1850 loom.
bad|number_changed|Restored a loom built in 1890.|Restored a loom more than 200 years old.
ok|-|Open the pool at 5:30 and close at 14:00.|Open the pool at 5:30 a.m. and close at 2 p.m.
ok|-|Open the pool at 5:30 and close at 14:00.|Run the pool for eight and a half hours, 5:30 to 14:00.
bad|number_changed|Open the pool at 5:30 and close at 14:00.|Run the pool for ten hours a day.
bad|number_changed|Budget of 2.4 million crowns, spent to within 1%.|Managed a budget of $2.4 million, landing within 1%.
bad|number_changed|Budget of 2.4 million crowns, spent to within 1%.|Managed a 2.4m crown budget, landing within 0.1%.
ok|-|Priced jobs between £300 and £2k.|Priced jobs worth £300 to £2,000.
ok|-|Priced jobs between £300 and £2k.|Priced jobs of up to £2,000.
ok|-|Priced jobs between £300 and £2k.|Priced jobs from £300.
bad|number_changed|Priced jobs between £300 and £2k.|Priced jobs worth £2,000.
bad|number_changed|Priced jobs between £300 and £2k.|Priced jobs of up to £20,000.
bad|number_changed|Priced jobs between £300 and £2k.|Priced jobs from £3,000.
ok|-|Sold 1,100 pairs of boots at $90.|Sold $99,000 worth of boots (1,100 pairs at $90).
ok|-|Sold 1,100 pairs of boots at $90.|Sold 1,100 pairs of boots for $99,000.
bad|number_changed|Sold 1,100 pairs of boots at $90.|Sold 1,100 pairs of boots for $990,000.
bad|number_changed|Sold 1,100 pairs of boots at $90.|Sold 90 pairs of boots at $1,100.
ok|-|Eight classes, 25 kids each, so 200 report cards twice a year.|Wrote 200 report cards twice a year, for eight classes of 25.
ok|-|Eight classes, 25 kids each, so 200 report cards twice a year.|Wrote 400 report cards a year.
ok|-|Eight classes, 25 kids each, so 200 report cards twice a year.|Taught eight classes of 25 children (200 in all).
bad|number_changed|Eight classes, 25 kids each, so 200 report cards twice a year.|Wrote 200 report cards a month.
bad|number_changed|Eight classes, 25 kids each, so 200 report cards twice a year.|Taught eight classes of 200 children.
bad|number_changed|Eight classes, 25 kids each, so 200 report cards twice a year.|Wrote 800 report cards a year.
ok|-|Answer in under 4 hours for 19 tickets out of 20.|Answer 95% of tickets in under four hours.
ok|-|Answer in under 4 hours for 19 tickets out of 20.|Answer 19 in 20 tickets within four hours.
bad|number_changed|Answer in under 4 hours for 19 tickets out of 20.|Answer 99% of tickets in under four hours.
bad|number_changed|Answer in under 4 hours for 19 tickets out of 20.|Answer 95% of tickets in under one hour.
ok|-|My three trainees each passed four exams.|My three trainees passed 12 exams in total.
ok|-|My three trainees each passed four exams.|Three trainees, four exams passed by each.
bad|number_changed|My three trainees each passed four exams.|My three trainees passed four exams in total.
bad|number_changed|My three trainees each passed four exams.|My four trainees each passed three exams.
ok|-|Bought 40 laptops at $650 instead of $800.|Saved $150 per laptop on 40 laptops.
ok|-|Bought 40 laptops at $650 instead of $800.|Saved $6,000 on 40 laptops ($650 instead of $800 each).
ok|-|Bought 40 laptops at $650 instead of $800.|Paid 19% less for 40 laptops ($650 against $800).
bad|number_changed|Bought 40 laptops at $650 instead of $800.|Saved $650 per laptop on 40 laptops.
bad|number_changed|Bought 40 laptops at $650 instead of $800.|Saved $60,000 on 40 laptops.
ok|-|The queue of 640 cases was gone in 16 weeks.|Cleared a 640-case queue in 16 weeks, 40 a week.
ok|-|The queue of 640 cases was gone in 16 weeks.|Cleared a queue of 640 cases in about four months.
ok|-|The queue of 640 cases was gone in 16 weeks.|Cleared the backlog of 640 cases within 16 weeks.
bad|number_changed|The queue of 640 cases was gone in 16 weeks.|Cleared a queue of 640 cases in 16 days.
bad|number_changed|The queue of 640 cases was gone in 16 weeks.|Cleared a 640-case queue at 64 a week.
bad|number_changed|The queue of 640 cases was gone in 16 weeks.|Cleared a queue of 16 cases in 640 weeks.
`;
