/**
 * Cases for the table test of the guard: lines as notes are written, and what a careful rewrite makes of them.
 * In the form of rewriteCases.data.ts. All persons and employers are invented.
 */
export const noteTellingRows = `
ok|-|Night porter, 10 pm to 6 am, four nights on and three off.|Night porter on eight-hour shifts, four nights a week.
ok|-|Night porter, 10 pm to 6 am, four nights on and three off.|Worked four eight-hour night shifts a week as a porter (10 pm–6 am).
ok|-|Night porter, 10 pm to 6 am, four nights on and three off.|Night porter, 32 hours a week across four nights.
bad|scope_inflated|Night porter, 10 pm to 6 am, four nights on and three off.|Night porter on twelve-hour shifts, four nights a week.
ok|-|Gave two piano lessons a week, half an hour each, to nine kids.|Taught piano to nine children in half-hour lessons, two a week.
ok|-|Gave two piano lessons a week, half an hour each, to nine kids.|Taught nine young pianists in 30-minute lessons twice a week.
ok|-|Every truck gets a walk-round from me before it leaves, I do about 14 a morning.|Inspect about 14 trucks each morning before departure.
ok|-|Every truck gets a walk-round from me before it leaves, I do about 14 a morning.|Carry out pre-departure walk-round checks on some 14 trucks every morning.
bad|scope_inflated|Every truck gets a walk-round from me before it leaves, I do about 14 a morning.|Inspect about 40 trucks each morning before departure.
ok|-|Answered for a float of $1,500, never short in 26 months.|Responsible for a $1,500 float that was never short in over two years.
ok|-|Answered for a float of $1,500, never short in 26 months.|Kept a $1,500 float with no shortage in 26 months.
ok|-|Answered for a float of $1,500, never short in 26 months.|Handled a $1,500 cash float for 26 months without a single shortage.
bad|scope_inflated|Answered for a float of $1,500, never short in 26 months.|Handled a $15,000 float, never short in 26 months.
ok|-|I type 85 words a minute, tested in June.|Typing speed of 85 wpm (tested in June).
ok|-|I type 85 words a minute, tested in June.|Tested in June at 85 words per minute.
bad|scope_inflated|I type 85 words a minute, tested in June.|Typing speed of 95 wpm.
ok|-|Orders used to take three days to leave the house; since I sort them the evening before they leave within one.|Cut order dispatch from three days to one by sorting orders the evening before.
ok|-|Orders used to take three days to leave the house; since I sort them the evening before they leave within one.|Sorted orders the evening before, bringing dispatch down from three days to within one.
ok|-|Wait at my window: 12 min. The office average: 19.|Wait at my window of 12 minutes against an office average of 19.
ok|-|Wait at my window: 12 min. The office average: 19.|Kept the wait at my window seven minutes below the office average (12 vs. 19).
ok|-|Wait at my window: 12 min. The office average: 19.|Window wait 37% shorter than the office average.
ok|-|Hall seats 240, sold out five of the seven evenings I was box office.|Ran the box office for seven evenings, five of them sold out (240 seats).
ok|-|Hall seats 240, sold out five of the seven evenings I was box office.|Box office for a 240-seat hall; five of seven evenings sold out.
ok|-|Hall seats 240, sold out five of the seven evenings I was box office.|Box office for seven evenings at a 240-seat hall, more than two thirds of them sold out.
bad|scope_inflated|Hall seats 240, sold out five of the seven evenings I was box office.|Sold out all seven evenings at a 240-seat hall.
ok|-|Went through the returns, 1 in 8 had the wrong label, told the printers, now it's 1 in 50.|Found that one in eight returns had the wrong label and told the printers; now it is one in 50.
ok|-|Went through the returns, 1 in 8 had the wrong label, told the printers, now it's 1 in 50.|Traced wrong labels on 12.5% of returns to the printers, since down to 2%.
bad|scope_inflated|Went through the returns, 1 in 8 had the wrong label, told the printers, now it's 1 in 50.|Found wrong labels on 8% of returns.
ok|-|Six of us in the kitchen. I was on sauces and, when chef was off, on the pass too.|Sauce cook in a kitchen of six, covering the pass when the chef was off.
ok|-|Six of us in the kitchen. I was on sauces and, when chef was off, on the pass too.|Worked sauces in a six-person kitchen and stepped in on the pass in the chef's absence.
bad|scope_inflated|Six of us in the kitchen. I was on sauces and, when chef was off, on the pass too.|Ran the pass in a six-person kitchen.
bad|scope_inflated|Six of us in the kitchen. I was on sauces and, when chef was off, on the pass too.|Led a six-person kitchen.
ok|-|Read to the residents Tuesdays and Fridays, an hour each time, since 2019.|Have read to residents for an hour twice a week since 2019.
ok|-|Read to the residents Tuesdays and Fridays, an hour each time, since 2019.|Read to residents every Tuesday and Friday for one hour since 2019.
ok|-|Read to the residents Tuesdays and Fridays, an hour each time, since 2019.|Two hours of reading to residents each week since 2019.
bad|scope_inflated|Read to the residents Tuesdays and Fridays, an hour each time, since 2019.|Read to residents daily since 2019.
ok|-|Did the church's books on paper first, then in Wave.|Moved the church's books from paper to Wave.
ok|-|Did the church's books on paper first, then in Wave.|Kept the church's books, first on paper and later in Wave.
bad|scope_inflated|Did the church's books on paper first, then in Wave.|Kept the church's books in Wave and QuickBooks.
ok|-|Seventeen weddings in 2023, 22 in 2024, all on my own.|Shot 39 weddings alone in two years.
ok|-|Seventeen weddings in 2023, 22 in 2024, all on my own.|Handled 39 weddings over 2023 and 2024 single-handed.
bad|scope_inflated|Seventeen weddings in 2023, 22 in 2024, all on my own.|Handled 39 weddings a year.
ok|-|Trainee at a notary's, filed deeds and kept the seal register.|Notary's trainee filing deeds and keeping the seal register.
ok|-|Trainee at a notary's, filed deeds and kept the seal register.|As a trainee in a notary's office, filed deeds and maintained the register of seals.
ok|-|Learned the CNC lathe on the job and now set it up for others.|Self-trained on the job on a CNC lathe that I now set up for others.
bad|scope_inflated|Learned the CNC lathe on the job and now set it up for others.|Certified CNC machinist.
ok|-|Store lost less stock after we put the razors behind the counter, which was my idea.|Suggested moving razors behind the counter, after which stock loss fell.
ok|-|Store lost less stock after we put the razors behind the counter, which was my idea.|Came up with moving the razors behind the counter; the store lost less stock afterwards.
bad|scope_inflated|Store lost less stock after we put the razors behind the counter, which was my idea.|Cut stock loss by half by moving razors behind the counter.
ok|-|Put in for the small-grants scheme, got 4,000 euros, bought microscopes with it.|Won a €4,000 small grant and bought microscopes with it.
ok|-|Put in for the small-grants scheme, got 4,000 euros, bought microscopes with it.|Secured €4,000 from a small-grants scheme to buy microscopes.
ok|-|Put in for the small-grants scheme, got 4,000 euros, bought microscopes with it.|Applied for and won a EUR 4,000 grant, spent on microscopes.
bad|scope_inflated|Put in for the small-grants scheme, got 4,000 euros, bought microscopes with it.|Secured €40,000 from a small-grants scheme to buy microscopes.
ok|-|Ticket queue was 90 deep in January, I got it under 20 by Easter.|Brought a ticket queue of 90 in January down to under 20 by Easter.
ok|-|Ticket queue was 90 deep in January, I got it under 20 by Easter.|Cut the ticket queue from 90 to fewer than 20 between January and Easter.
ok|-|Ticket queue was 90 deep in January, I got it under 20 by Easter.|Reduced the ticket backlog by over 75%, from 90 in January to below 20 by Easter.
bad|scope_inflated|Ticket queue was 90 deep in January, I got it under 20 by Easter.|Cut the ticket queue from 90 to zero by Easter.
ok|-|Translate at parent evenings (Turkish), five schools, two evenings each per year.|Turkish interpreter at parent evenings: five schools, ten evenings a year.
ok|-|Translate at parent evenings (Turkish), five schools, two evenings each per year.|Interpret in Turkish at ten parent evenings a year across five schools.
bad|scope_inflated|Translate at parent evenings (Turkish), five schools, two evenings each per year.|Interpret in Turkish at five schools every week.
bad|scope_inflated|Learned to weld at 45, now do repairs for half the farms round here.|Weld for all the farms round here.
ok|-|Pulled espresso 6 to noon, closed the till, mopped.|Barista on six-hour morning shifts (6 to noon), closing the till and mopping.
ok|-|Pulled espresso 6 to noon, closed the till, mopped.|Made espresso from 6 am to noon, closed the till and mopped.
bad|scope_inflated|Pulled espresso 6 to noon, closed the till, mopped.|Barista on eight-hour shifts.
ok|-|My section is 11 hives out of the club's 40.|Look after 11 of the club's 40 hives.
ok|-|My section is 11 hives out of the club's 40.|Responsible for 11 of 40 club hives, just over a quarter.
ok|-|My section is 11 hives out of the club's 40.|Care for about 28% of the club's 40 hives.
bad|scope_inflated|My section is 11 hives out of the club's 40.|Look after the club's 40 hives.
ok|-|Drew up the packing list that the night crew still uses.|Created a packing list still in use by the night crew.
ok|-|Drew up the packing list that the night crew still uses.|Packing list that I drew up remains in use on the night crew.
bad|scope_inflated|Drew up the packing list that the night crew still uses.|Created a packing list used across the company.
ok|-|Got 38 out of 40 on the food hygiene test.|Scored 95% on the food hygiene test.
ok|-|Got 38 out of 40 on the food hygiene test.|Food hygiene test score of 38/40.
ok|-|Got 38 out of 40 on the food hygiene test.|Missed only two of 40 points on the food hygiene test.
bad|scope_inflated|Got 38 out of 40 on the food hygiene test.|Scored 98% on the food hygiene test.
ok|-|Two summers on a trawler, hauled nets, cooked on Sundays.|Two summers as a trawler deckhand hauling nets and cooking on Sundays.
ok|-|Two summers on a trawler, hauled nets, cooked on Sundays.|Hauled nets on a trawler for two summers; cooked Sundays.
ok|-|The school bought the quiz app I coded over Christmas for 300 pounds.|Coded a quiz app over Christmas that the school bought for £300.
bad|scope_inflated|The school bought the quiz app I coded over Christmas for 300 pounds.|Sold quiz apps to schools.
ok|-|Cover three desks when people are out: permits, dog licences, parking.|Cover the permits, dog-licence and parking desks during absences.
ok|-|Cover three desks when people are out: permits, dog licences, parking.|Stand in at three desks (permits, dog licences, parking) when colleagues are out.
ok|-|Wrote 3 of the 9 chapters, the other six are by Dr. Lund.|Wrote three of nine chapters, with the remaining six by Dr. Lund.
bad|scope_inflated|Wrote 3 of the 9 chapters, the other six are by Dr. Lund.|Wrote nine chapters with Dr. Lund.
ok|-|Our bus went out late 9 times in March, 2 times in April once I had the loading plan up.|Put up a loading plan that cut late departures from nine in March to two in April.
ok|-|Our bus went out late 9 times in March, 2 times in April once I had the loading plan up.|With my loading plan, late departures fell by seven between March and April.
bad|scope_inflated|Our bus went out late 9 times in March, 2 times in April once I had the loading plan up.|Cut late departures to zero with a loading plan.
ok|-|Collected rents on 62 flats; arrears under 2% the whole time.|Collected rents from 62 flats with arrears below 2% throughout.
bad|scope_inflated|Collected rents on 62 flats; arrears under 2% the whole time.|Cut arrears to 2% across 62 flats.
bad|scope_inflated|Collected rents on 62 flats; arrears under 2% the whole time.|Kept arrears under 1% across 62 flats.
ok|-|I'm the one they call when the kiln trips.|First contact when the kiln trips.
ok|-|I'm the one they call when the kiln trips.|On call for kiln failures.
bad|scope_inflated|I'm the one they call when the kiln trips.|Kiln manager.
ok|-|Was on the team for the new wing: ordered all lab furniture, 400k budget, came in at 372.|Ordered all lab furniture for the new wing, spending $372K of a $400K budget.
ok|-|Was on the team for the new wing: ordered all lab furniture, 400k budget, came in at 372.|As part of the new-wing team, ordered all lab furniture for 28k less than the 400k budget.
ok|-|Was on the team for the new wing: ordered all lab furniture, 400k budget, came in at 372.|Ordered lab furniture for the new wing 7% under a 400k budget.
bad|scope_inflated|Was on the team for the new wing: ordered all lab furniture, 400k budget, came in at 372.|Led the new wing project, 7% under budget.
ok|-|Scored essays for the state, 60 an hour at the end, 40 when I began.|Scored state essays, going from 40 to 60 an hour.
ok|-|Scored essays for the state, 60 an hour at the end, 40 when I began.|Raised my essay-scoring pace by half, from 40 to 60 an hour.
ok|-|Scored essays for the state, 60 an hour at the end, 40 when I began.|Scored essays for the state at up to 60 an hour.
bad|scope_inflated|Scored essays for the state, 60 an hour at the end, 40 when I began.|Scored essays for the state at 100 an hour.
ok|-|Put up fences, 2 km of it, with one helper, in nine days.|Put up 2 km of fencing in nine days with one helper.
ok|-|Put up fences, 2 km of it, with one helper, in nine days.|Two-person crew: 2,000 m of fence in nine days.
bad|scope_inflated|Put up fences, 2 km of it, with one helper, in nine days.|Fenced 2 km alone in nine days.
ok|-|Half-day childcare, 8 toddlers, two adults.|Half-day childcare for eight toddlers as one of two adults.
ok|-|Half-day childcare, 8 toddlers, two adults.|Cared for eight toddlers alongside one colleague, half days.
ok|-|Half-day childcare, 8 toddlers, two adults.|Half-day carer in a two-adult team with eight toddlers.
bad|scope_inflated|Half-day childcare, 8 toddlers, two adults.|Sole carer for eight toddlers.
ok|-|Sign for all deliveries at dock 4, check the count, send back what is short.|Sign for and count deliveries at dock 4, returning short ones.
ok|-|Sign for all deliveries at dock 4, check the count, send back what is short.|Receive all deliveries at dock 4, verify counts and reject shortages.
bad|scope_inflated|Sign for all deliveries at dock 4, check the count, send back what is short.|Manage all docks.
ok|-|ran the 5k program for beginners. 32 started in week one, 27 were there at the finish.|Ran a beginners' 5K program that 27 of 32 starters finished.
ok|-|ran the 5k program for beginners. 32 started in week one, 27 were there at the finish.|Ran a beginners' 5K program with an 84% completion rate (27 of 32).
bad|scope_inflated|ran the 5k program for beginners. 32 started in week one, 27 were there at the finish.|Ran a 5K program for beginners with a 95% completion rate.
ok|-|New intake form = 1 page instead of 4, my design|Designed a one-page intake form to replace a four-page one.
ok|-|New intake form = 1 page instead of 4, my design|Redesigned the intake form from four pages down to one.
ok|-|New intake form = 1 page instead of 4, my design|Cut the intake form by three pages with my design.
ok|-|3 yrs bartending, last one as head bartender w/ 4 under me|Bartender for three years, the last as head bartender over a staff of four.
ok|-|3 yrs bartending, last one as head bartender w/ 4 under me|Three years of bartending, including one as head bartender leading four.
ok|-|3 yrs bartending, last one as head bartender w/ 4 under me|Head bartender in the last of three years, supervising four people.
ok|-|Responsible for: opening, cash count (approx 2k), ordering milk + bread|Opened the shop, counted about $2K in cash and ordered milk and bread.
ok|-|Responsible for: opening, cash count (approx 2k), ordering milk + bread|Opened up, counted cash of around 2,000 and ordered bread and milk.
bad|scope_inflated|Responsible for: opening, cash count (approx 2k), ordering milk + bread|Opened the shop, counted about $20K in cash and ordered stock.
ok|-|I do the rota for 11 porters. Nobody has complained in a year, before that it was weekly.|Draw up the rota for 11 porters, with no complaints in the past year.
ok|-|I do the rota for 11 porters. Nobody has complained in a year, before that it was weekly.|Schedule 11 porters; complaints went from weekly to none in a year.
bad|scope_inflated|I do the rota for 11 porters. Nobody has complained in a year, before that it was weekly.|Manage 11 porters.
bad|scope_inflated|I do the rota for 11 porters. Nobody has complained in a year, before that it was weekly.|Cut complaints among 11 porters by half.
ok|-|Summer 2022: lifeguard, lake, 2 rescues|Lifeguard at a lake in summer 2022; made two rescues.
ok|-|Summer 2022: lifeguard, lake, 2 rescues|Made two rescues as a lake lifeguard in summer 2022.
bad|scope_inflated|Summer 2022: lifeguard, lake, 2 rescues|Head lifeguard at a lake, with two rescues.
bad|scope_inflated|Summer 2022: lifeguard, lake, 2 rescues|Lifeguard at a lake every summer since 2022.
ok|-|Two of the papers from the lab have my name on them (one first, one third).|Co-author of two lab papers, once as first author.
ok|-|Two of the papers from the lab have my name on them (one first, one third).|Two publications: one first-author, one third-author.
ok|-|Reviewed 40+ grant applications a year for the council since 2020.|Grant reviewer for the council since 2020, at over 40 applications a year.
ok|-|Reviewed 40+ grant applications a year for the council since 2020.|Review more than 40 grant applications annually for the council (since 2020).
ok|-|Taught myself SQL, pulled the weekly sales numbers with it for my boss.|Self-taught in SQL; pulled weekly sales numbers for my manager.
ok|-|Taught myself SQL, pulled the weekly sales numbers with it for my boss.|Used self-taught SQL to produce the weekly sales figures for my boss.
ok|-|Taught myself SQL, pulled the weekly sales numbers with it for my boss.|Pulled weekly sales figures with SQL, which I taught myself.
ok|-|The bakery sells 300 loaves on a weekday, 520 Saturdays. I am one of 2 bakers.|One of two bakers producing 300 loaves each weekday and 520 on Saturdays.
ok|-|The bakery sells 300 loaves on a weekday, 520 Saturdays. I am one of 2 bakers.|Bake, with one colleague, 300 loaves on weekdays and 520 on Saturdays.
ok|-|Was sent to Lyon for three months to help open the branch there.|Spent three months in Lyon helping to open a branch.
ok|-|Was sent to Lyon for three months to help open the branch there.|Helped open the Lyon branch on a three-month assignment.
ok|-|Was sent to Lyon for three months to help open the branch there.|Supported the opening of the Lyon branch during three months on site.
bad|scope_inflated|Was sent to Lyon for three months to help open the branch there.|Opened the Lyon branch in three months.
ok|-|They doubled my route after the first year, from 60 to 120 stops.|Route doubled from 60 to 120 stops after my first year.
ok|-|They doubled my route after the first year, from 60 to 120 stops.|Given a route twice as long (120 stops, up from 60) after one year.
ok|-|They doubled my route after the first year, from 60 to 120 stops.|Entrusted with a doubled route of 120 stops after the first year.
bad|scope_inflated|They doubled my route after the first year, from 60 to 120 stops.|Doubled the company's routes after the first year.
ok|-|Fixed about a third of the 90 broken chairs myself, sent the rest out.|Repaired around 30 of 90 broken chairs and sent out the rest.
ok|-|Fixed about a third of the 90 broken chairs myself, sent the rest out.|Fixed roughly 30 broken chairs and had about 60 repaired outside.
bad|scope_inflated|Fixed about a third of the 90 broken chairs myself, sent the rest out.|Repaired 90 broken chairs.
ok|-|Open the clinic at 7, prep rooms, sterilise, close at 3.|Open the clinic at 7 a.m., prepare and sterilise rooms, and close at 3 p.m.
ok|-|Open the clinic at 7, prep rooms, sterilise, close at 3.|Cover an eight-hour clinic day: opening at 7, room prep, sterilising, closing at 3.
bad|scope_inflated|Open the clinic at 7, prep rooms, sterilise, close at 3.|Run the clinic.
ok|-|Got promoted twice: counter -> shift lead (2021) -> assistant manager (2023).|Promoted from counter to shift lead in 2021 and to assistant manager in 2023.
ok|-|Got promoted twice: counter -> shift lead (2021) -> assistant manager (2023).|Two promotions in two years: shift lead in 2021, assistant manager in 2023.
bad|scope_inflated|Got promoted twice: counter -> shift lead (2021) -> assistant manager (2023).|Promoted to manager in 2023.
ok|-|Held 1:1s with each of my six tutees every other week.|Met one-on-one with six tutees fortnightly.
ok|-|Held 1:1s with each of my six tutees every other week.|Held biweekly one-to-one meetings with six tutees.
ok|-|Held 1:1s with each of my six tutees every other week.|Three individual tutee meetings a week on average.
bad|scope_inflated|Held 1:1s with each of my six tutees every other week.|Met one-on-one with six tutees daily.
ok|-|Our stall took £2,340 over the two days; the year before £1,800.|Stall took £2,340 in two days, 30% more than the year before.
ok|-|Our stall took £2,340 over the two days; the year before £1,800.|Stall takings up £540 on the previous year, to £2,340 over two days.
ok|-|Our stall took £2,340 over the two days; the year before £1,800.|Ran a stall whose two-day takings rose from £1,800 to £2,340.
bad|scope_inflated|Our stall took £2,340 over the two days; the year before £1,800.|Raised stall takings 40% to £2,340.
ok|-|Photographed every object in the store: 4,112 of them, eleven months.|Photographed all 4,112 objects in the store in eleven months.
ok|-|Photographed every object in the store: 4,112 of them, eleven months.|Photographed more than 4,000 store objects in under a year.
ok|-|Photographed every object in the store: 4,112 of them, eleven months.|Photographed 4,112 objects in eleven months, about 370 a month.
bad|scope_inflated|Photographed every object in the store: 4,112 of them, eleven months.|Photographed over 5,000 store objects in a year.
ok|-|Only one of the 30 drivers I trained has had an accident since.|Trained 30 drivers, 29 of whom have stayed accident-free.
ok|-|Only one of the 30 drivers I trained has had an accident since.|Trained 30 drivers, with only one accident among them since.
bad|scope_inflated|Only one of the 30 drivers I trained has had an accident since.|Trained 30 drivers with no accidents since.
ok|-|Speak with customers in Polish maybe ten times a day.|Talk to customers in Polish about ten times a day.
ok|-|Speak with customers in Polish maybe ten times a day.|Serve about ten customers a day in Polish.
bad|scope_inflated|Speak with customers in Polish maybe ten times a day.|Serve customers in Polish and Russian.
ok|-|Weighed, bagged, labelled. 1,400 bags a shift between two of us.|Weighed, bagged and labelled 1,400 bags a shift in a team of two.
ok|-|Weighed, bagged, labelled. 1,400 bags a shift between two of us.|With one colleague, weighed, bagged and labelled 1,400 bags per shift.
bad|scope_inflated|Weighed, bagged, labelled. 1,400 bags a shift between two of us.|Weighed, bagged and labelled 1,400 bags a shift alone.
ok|-|Kept score and time at the under-14 games, 18 weekends.|Scorekeeper and timekeeper for under-14 games over 18 weekends.
ok|-|Kept score and time at the under-14 games, 18 weekends.|Kept score and time on 18 weekends of under-14 games.
ok|-|The greenhouse used 40 l of oil a day. With the curtain I sewed it's 26.|Cut the greenhouse's daily oil use by 35% with a self-sewn curtain.
ok|-|The greenhouse used 40 l of oil a day. With the curtain I sewed it's 26.|Saved the greenhouse 14 litres of oil a day by sewing a curtain.
ok|-|Mon-Thu I'm in the office, Fri on site.|Four days a week in the office and one on site.
ok|-|Mon-Thu I'm in the office, Fri on site.|In the office Monday to Thursday and on site on Fridays.
ok|-|Hired on as temp for the Christmas rush, kept on after, now 2 years.|Hired as a temp for the Christmas rush and kept on since, two years now.
ok|-|Hired on as temp for the Christmas rush, kept on after, now 2 years.|Started as a Christmas temp and was kept on; two years to date.
ok|-|Hired on as temp for the Christmas rush, kept on after, now 2 years.|Kept on after a temporary Christmas contract, for two years so far.
ok|-|Wrote the FAQ page, calls about parking dropped off afterwards, maybe by half.|Wrote an FAQ page, after which parking calls dropped, perhaps by half.
ok|-|Wrote the FAQ page, calls about parking dropped off afterwards, maybe by half.|Wrote the FAQ page; calls about parking fell by about half afterwards.
bad|scope_inflated|Wrote the FAQ page, calls about parking dropped off afterwards, maybe by half.|Wrote the FAQ page, eliminating calls about parking.
ok|-|Clinic serves 3 villages, 2,100 people, one doctor and me as the only nurse.|Sole nurse at a one-doctor clinic for three villages (2,100 people).
ok|-|Clinic serves 3 villages, 2,100 people, one doctor and me as the only nurse.|Only nurse in a clinic with one doctor serving 2,100 people in three villages.
ok|-|Clinic serves 3 villages, 2,100 people, one doctor and me as the only nurse.|Nurse at a two-person clinic serving 2,100 people across three villages.
`;
