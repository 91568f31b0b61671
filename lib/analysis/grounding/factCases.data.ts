/**
 * More cases for the table test of the guard, in the same form: agents and their deeds, events that happen by themselves,
 * cadences, implied amounts, titles, parts and wholes. All persons and employers are invented.
 */
export const factRows = `
ok|-|Was the person who calibrated the theodolites before each survey, which took around 40 minutes a day.|Calibrated the theodolites before each survey (about 40 minutes daily).
ok|-|Installation of rooftop solar on 32 homes was carried out by a crew of four that I led.|Led a crew of four that installed rooftop solar on 32 homes.
ok|-|Had responsibility for the aquarium's quarantine tanks, twelve in number.|Was responsible for the aquarium's 12 quarantine tanks.
ok|-|One out of every five calls I took was in Vietnamese.|Took 20% of calls in Vietnamese.
ok|-|Raised trout survival in the hatchery from sixty to eighty percent over two spawning seasons.|Over two spawning seasons, raised hatchery trout survival from 60% to 80%.
ok|-|Drove a school bus for 9 years; never had an at-fault accident.|Drove a school bus for nine years with no at-fault accidents.
ok|-|In my first half year as florist I sold 48 wedding packages; the second half brought 72.|Sold 120 wedding packages in my first year as florist (48 in the first half, 72 in the second).
ok|-|Assisted the anesthesiologist during some 15 procedures per week.|Assisted the anesthesiologist in about 15 procedures a week.
ok|-|The church's pipe organ was tuned by me four times a year.|Tuned the church's pipe organ quarterly.
ok|-|My job was to sort about 2,000 letters an hour on the optical reader.|Sorted about 2,000 letters an hour on the optical reader.
ok|-|Completed a 600-hour massage therapy program at night while working full time.|Completed a 600-hour massage therapy program in evening classes while holding a full-time job.
ok|-|Managed inventory worth three quarters of a million dollars at a marine supply store.|Managed $750,000 of inventory at a marine supply store.
ok|-|Co-led, with a senior ranger, weekly snowshoe walks for up to 25 visitors.|With a senior ranger, co-led weekly snowshoe walks of up to 25 visitors.
ok|-|From June 2015 to June 2018 served as deputy clerk of court.|Served as deputy clerk of court for three years (June 2015 to June 2018).
ok|-|Introduced pre-order slips at the deli counter, with the result that the average wait fell from 14 minutes to 7.|Halved the average deli counter wait, from 14 to 7 minutes, by introducing pre-order slips.
ok|-|Ran payroll, benefits and PTO tracking for 60 staff using Gusto.|Used Gusto to run payroll, benefits and PTO tracking for a staff of 60.
ok|-|The rabbits, 140 of them, were fed and weighed by me every day.|Fed and weighed 140 rabbits daily.
ok|-|Negotiated a lease extension that saves the theater $2,500 every month.|Negotiated a lease extension saving the theater $30,000 a year ($2,500 a month).
ok|-|Led the youth orchestra's tour to Portugal: 44 musicians, 6 concerts.|Led 44 musicians of the youth orchestra on a six-concert tour to Portugal.
ok|-|Helped to write and then maintained the lab's chemical inventory of 1,100 items.|Maintained the lab's 1,100-item chemical inventory, which I helped write.
ok|-|Worked as interim head baker from May until September 2021.|Interim head baker, May to September 2021.
ok|-|Responsible for the restoration of a 1920s carousel, of whose 36 horses I repainted 20.|Restored a 1920s carousel, repainting 20 of its 36 horses.
ok|-|Roughly nine in ten of my driving students passed the road test on the first attempt.|About 90% of my driving students passed the road test first time.
ok|-|I was a volunteer with the ski patrol for 5 winters and responded to more than 70 calls.|Volunteer ski patroller for five winters; responded to over 70 calls.
ok|-|Because the new labels that I designed were easier to read, picking errors dropped by 30 percent.|Designed easier-to-read labels, which cut picking errors by 30%.
ok|-|Planning and carrying out of tabletop exercises for the county's emergency operations center, two per year.|Planned and ran two tabletop exercises a year for the county's emergency operations center.
ok|-|Took over as beekeeper for 35 hives and now look after 70.|As beekeeper, doubled the hives under care from 35 to 70.
ok|-|Shared responsibility for a $400K exhibition budget with the deputy director.|Co-managed a $400,000 exhibition budget with the deputy director.
ok|-|Won first prize out of 58 entries in the state cheese contest in 2018.|Took first prize among 58 entries in the 2018 state cheese contest.
ok|-|Interpreted in ASL at depositions, hearings and two jury trials.|Provided ASL interpretation at depositions, hearings and 2 jury trials.
ok|-|Supervision of a night crew of 11 and of the loading of 26 trailers per shift.|Supervised a night crew of 11 and the loading of 26 trailers a shift.
ok|-|Kept bees and sold honey.|Kept [number] hives and sold [pounds] of honey a year.
ok|-|Responsible for window displays at the flagship store.|Arranged [how many] window displays a season at the flagship store.
ok|-|Trained two apprentices who both passed the state exam.|Trained two apprentices, both of whom passed the state exam.
ok|-|Wrote the training manual which is still in use in all five laundries.|Wrote the training manual still used in all five laundries.
ok|-|In charge of billing disputes; closed 85 out of 100 within 10 days.|Handled billing disputes, closing 85% within ten days.
ok|-|Attended to guests' requests at a 210-room hotel's concierge desk.|Handled guest requests at the concierge desk of a 210-room hotel.
ok|-|I did the lighting for Hamlet as assistant to the designer.|Assisted the designer with the lighting for Hamlet.
ok|-|Grew attendance at the planetarium by 1,200 to 4,800 visitors a month.|Grew planetarium attendance by a third, from 3,600 to 4,800 visitors a month.
ok|-|Since 2019 have been teaching welding two nights a week at the county jail.|Teaching welding two nights a week at the county jail (2019 to present).
ok|-|Was elected twice by my colleagues as shop steward.|Twice elected shop steward by colleagues.
ok|-|Reviewed the safety data sheets of 340 chemicals and threw out 60 that were out of date.|Reviewed 340 safety data sheets and discarded 60 outdated ones.
ok|-|Piloted a text reminder service in two clinics.|Ran a two-clinic pilot of a text reminder service.
ok|-|Made a database in Access to track 5 thousand seed samples.|Built a Microsoft Access database tracking 5,000 seed samples.
ok|-|Cut the time for a stock count from one and a half days to half a day.|Cut stock count time by a full day, from 1.5 days to 0.5.
ok|-|Every other week I led a grief support group of eight to ten people.|Led a grief support group of 8-10 people every two weeks.
ok|-|Secured permits in 11 of the 12 townships along the pipeline route.|Secured permits in all but one of the 12 townships along the pipeline route.
ok|-|Sole pharmacist on duty most weekends.|The only pharmacist on duty on most weekends.
ok|-|Shot and edited videos for the tourism board's channel, 3 a month.|Filmed and edited three videos a month for the tourism board's channel.
ok|-|Fleet of 18 vans maintained; average downtime per van came down from 6 days a year to 4.|Maintained a fleet of 18 vans and average downtime per van fell from six to four days a year.
bad|number_invented|Installed drip irrigation in the vineyard.|Installed drip irrigation across 40 acres of vineyard.
bad|number_invented|Made reservations for tour groups and answered their questions.|Made reservations for tour groups, up to 50 travelers each, and answered their questions.
bad|number_invented|Sped up the check-in of returned books.|Sped up the check-in of returned books by more than half.
bad|number_invented|Rebuilt carburetors for vintage motorcycles.|Rebuilt scores of carburetors for vintage motorcycles.
bad|number_invented|Tutored refugees in English on Saturdays.|Tutored refugees in English on Saturdays for three years.
bad|number_invented|Raised money for the animal shelter with a bake sale.|Raised four figures for the animal shelter with a bake sale.
bad|number_changed|Delivered 35 meals a day to homebound seniors.|Delivered 35 meals a week to homebound seniors.
bad|number_changed|Lowered the glaze rejection rate from 12% to 9%.|Lowered the glaze rejection rate by 3%.
bad|number_changed|Operated a crane with a capacity of 60 tons.|Operated a crane with a capacity of 600 tons.
bad|number_changed|Almost 300 delegates registered for the conference I organized.|Organized a conference with over 300 registered delegates.
bad|number_changed|Managed six dental hygienists in two offices.|Managed two dental hygienists in six offices.
bad|number_changed|Increased the blood drive's donors from 80 to 120.|Increased the blood drive's donors by 40%.
bad|number_changed|Up to 5 excavators were under my dispatch.|Dispatched at least five excavators.
bad|number_dropped|Sanded and refinished 45 hardwood floors in one summer.|Sanded and refinished hardwood floors all summer.
bad|number_dropped|Cut no-shows at the eye clinic from 18% to 7% with text reminders.|Cut no-shows at the eye clinic sharply with text reminders.
bad|number_dropped|Served 110 lunches a day with one helper.|Served a high volume of lunches each day with one helper.
bad|number_dropped|Wrote 26 segments for local radio, four of which were picked up nationally.|Wrote segments for local radio, some of which were picked up nationally.
bad|number_dropped|Logged 2,300 flight hours on single-engine aircraft.|Logged extensive flight time on single-engine aircraft.
bad|ownership_inflated|Took notes for the task force that redesigned the bus network.|Redesigned the bus network as head of a task force.
bad|ownership_inflated|Was among the reviewers of the new building code.|Wrote the new building code.
bad|ownership_inflated|Lent a hand with the move of the herbarium.|Managed the move of the herbarium.
bad|ownership_inflated|Carried out repairs on the ferry under the chief engineer.|Directed repairs on the ferry.
bad|ownership_inflated|Our group of interns built a chatbot for the admissions office.|Built a chatbot for the admissions office.
bad|ownership_inflated|Learned how to appraise antique furniture from the owner.|Appraised antique furniture.
bad|ownership_inflated|Proposed a night bus line to the city council.|Introduced a night bus line.
bad|ownership_inflated|Used the booking app that a contractor had developed.|Developed the booking app.
bad|ownership_inflated|Played a small part in restoring the fresco.|Restored the fresco.
bad|employer_or_tool_invented|Edited podcasts for a nonprofit.|Edited podcasts for a nonprofit in Audacity.
bad|employer_or_tool_invented|Sold insurance to small farms.|Sold insurance to small farms for State Farm.
bad|employer_or_tool_invented|Surveyed parcels with a total station.|Surveyed parcels with a Leica total station.
bad|employer_or_tool_invented|Studied hospitality at a community college.|Studied hospitality at Cornell.
bad|employer_or_tool_invented|Passed the forklift test.|Passed the forklift test and holds an OSHA 30 card.
bad|employer_or_tool_invented|Automated the backup of the museum's image files.|Automated the backup of the museum's image files with python scripts.
bad|title_inflated|Dental assistant in a pediatric practice; took X-rays.|Dental hygienist in a pediatric practice; took X-rays.
bad|title_inflated|Worked the line as a cook and expedited on Fridays.|Worked as sous chef and expedited on Fridays.
bad|title_inflated|Was vice chair of the parents' council.|Was chair of the parents' council.
bad|title_inflated|Trainee air traffic controller at a regional airport.|Air traffic controller at a regional airport.
bad|title_inflated|Bookkeeper for three plumbing firms.|Accountant for three plumbing firms.
bad|title_inflated|Wrote for the campus paper as a staff reporter.|Wrote for the campus paper as its editor.
bad|date_changed|Ranger in the state forest from April to October 2020.|Ranger in the state forest from April to December 2020.
bad|date_changed|Licensed as a real estate agent in 2018.|Licensed real estate agent since 2016.
bad|date_changed|Coached junior varsity soccer until 2022.|Coaching junior varsity soccer since 2022.
bad|date_changed|Opened the second shop in the summer of 2019.|Opened the second shop in early 2019.
bad|date_changed|Lived and worked in Lima between 2011 and 2014.|Lived and worked in Lima between 2010 and 2014.
bad|causality_invented|Became store manager in March. By the end of the year, shrinkage was the lowest in the region.|As store manager from March, brought shrinkage down to the lowest in the region by the end of the year.
bad|causality_invented|Changed suppliers in spring; the margin rose from 22% to 27% over the summer.|Changed suppliers in spring to lift the margin from 22% to 27% over the summer.
bad|causality_invented|Repainted the waiting room. Patient satisfaction scores improved that fall.|Improved patient satisfaction scores by repainting the waiting room.
bad|causality_invented|Served on the crew during a season without any injuries.|Kept the crew free of injuries for a season.
bad|causality_invented|Taught the evening section, and enrollment went up the next term.|Taught the evening section so well that enrollment went up the next term.
bad|scope_inflated|Cleaned some of the guest rooms on the third floor.|Cleaned all guest rooms on the third floor.
bad|scope_inflated|Handled returns for one brand of the mail-order house.|Handled returns for the mail-order house.
bad|scope_inflated|Advised farmers in two townships on soil health.|Advised farmers across the state on soil health.
bad|scope_inflated|Occasionally substituted for the choir director.|Directed the choir.
bad|scope_inflated|Basic knowledge of Mandarin.|Fluent Mandarin.
bad|scope_inflated|Tested the braking module of the new tram.|Tested the new tram.
bad|scope_inflated|Most of the permits I filed were approved on first submission.|All permits filed were approved on first submission.
bad|scope_inflated|Coordinated volunteers for the library's summer fair.|Coordinated volunteers for the library.
ok|-|Mounted and framed roughly 70 works for the spring auction, three of which were over two meters tall.|Mounted and framed about 70 works for the spring auction, including three over 2 m tall.
ok|-|The taxidermy workshop's waiting list shrank from eleven months to seven after I took on the bird mounts.|Took on the bird mounts; the workshop's waiting list then shrank from 11 months to 7.
ok|-|Duties: opening the pool, testing the water four times a day, and supervising a staff of nine lifeguards.|Opened the pool, tested the water four times daily and supervised nine lifeguards.
ok|-|I was asked to take over the village's snow-removal contract, and I ran it for three winters with two plows.|Ran the village's snow-removal contract with two plows for three winters.
ok|-|Lowered breakage in the glass studio's shipping from 1 in 20 pieces to 1 in 50.|Lowered shipping breakage in the glass studio from 5% to 2%.
ok|-|Every second Friday I drove the mobile library to seven hamlets.|Drove the mobile library to 7 hamlets every other Friday.
ok|-|Clerked for a probate judge for a year, drafting some 60 orders.|One-year clerkship with a probate judge; drafted about 60 orders.
ok|-|Was appointed acting harbor master twice, each time for six weeks.|Served twice as acting harbor master, six weeks each time.
ok|-|Half of the 26 radio dramas I recorded went on air.|Recorded 26 radio dramas, 13 of which were aired.
ok|-|Spent four years as second violin in a regional orchestra that gives 40 concerts a season.|Second violin for four years in a regional orchestra giving 40 concerts a season.
ok|-|Together with the head gardener, I replanned the herb beds; I chose all 85 varieties myself.|Replanned the herb beds with the head gardener and personally chose all 85 varieties.
ok|-|The cost per test strip went down from $1.60 to $1.20 through a new supplier that I found.|Found a new supplier, which cut the cost per test strip by 25% ($1.60 to $1.20).
ok|-|Took statements from witnesses in over 90 traffic cases; was commended once for accuracy.|Took witness statements in more than 90 traffic cases and received one commendation for accuracy.
ok|-|Responsible for the feeding and daily care of 14 sea lions.|Fed and cared for 14 sea lions daily.
ok|-|As part of a three-member jury, selected the winners of the student film award in 2016 and 2017.|One of three jurors who selected the winners of the student film award in 2016 and 2017.
ok|-|Advised around 200 first-time home buyers a year; 30 percent of them were referred by earlier clients.|Advised about 200 first-time home buyers a year, some 60 of them referred by earlier clients.
ok|-|Typeset the diocesan yearbook, 480 pages, in InDesign.|Set the 480-page diocesan yearbook in InDesign.
ok|-|Kept the log of the observatory's 0.9-meter telescope on winter nights.|Winter nights: kept the log of the observatory's 90-cm telescope.
ok|-|Learned to operate the wire EDM machine and cut 300 dies on it in my second year.|Cut 300 dies on the wire EDM machine in my second year.
ok|-|The choir's debts ($6,400 when I became treasurer) were paid off within two years.|As the choir's treasurer, saw its debts of $6,400 paid off within two years.
ok|-|Helped seven refugees to find apartments and drove them to their appointments.|Assisted seven refugees with finding apartments and drove them to appointments.
ok|-|Went from dishwasher to line cook within eight months.|Promoted from dishwasher to line cook within eight months.
ok|-|Sold honey at the farmers' market, on average $350 a Saturday.|Averaged $350 in honey sales per Saturday at the farmers' market.
ok|-|Wrote a script that merges the three attendance lists; before, this was done by hand in two hours each week.|Wrote a script merging three attendance lists, previously two hours of manual work a week.
ok|-|Oversaw the demolition of a four-story parking garage beside an open school, without one complaint to the city.|Oversaw demolition of a four-story parking garage next to an open school with no complaints to the city.
ok|-|Instructed 12 classes of CPR per year with up to 10 participants in each.|Taught 12 CPR classes a year, each with at most 10 participants.
ok|-|Composed music for three short films; one was shown in Toronto.|Composed music for three short films, one of them shown in Toronto.
ok|-|Managed the estate sale of a 6,000-book library.|Helped manage the estate sale of a library of 6,000 books.
ok|-|Held a Class B CDL since 2012 and drove 40-foot buses.|Class B CDL holder since 2012; drove 40-ft buses.
ok|-|Planned the family-day program for 350 employees on a budget of 9,000 euros, of which I spent 8,100.|Planned a family-day program for 350 employees, spending EUR 8,100 of a EUR 9,000 budget (90%).
ok|-|Nominated for Teacher of the Year in 2021 and again in 2022.|Twice nominated for Teacher of the Year (2021, 2022).
ok|-|Bred and sold guide dogs.|Bred and sold [how many] guide dogs [per year].
ok|-|Organized the museum night.|Organized the museum night for [N] visitors with a budget of [$].
ok|-|Improved turnaround for lens orders.|Cut turnaround for lens orders from [X days] to [Y days].
ok|-|Did the stage carpentry and, when the master carpenter was ill, ran the workshop.|Did the stage carpentry and ran the workshop when the master carpenter was ill.
ok|-|Our ambulance crew of two answered 1,100 calls in 2019; I did the driving on about half of them.|Drove on about half of the 1,100 calls our two-person ambulance crew answered in 2019.
ok|-|Translating subtitles from Korean, 8 to 10 episodes per month, since April 2021.|Subtitle translation from Korean, eight to ten episodes a month (April 2021 to present).
ok|-|Fitted hearing aids and did the follow-up visits.|Fitted hearing aids and handled follow-up visits.
ok|-|Reorganized the seed store so that any lot can be found in under two minutes.|Reorganized the seed store; any lot can now be found in less than two minutes.
ok|-|It was my task to book the guest speakers, 15 a semester.|Booked 15 guest speakers a semester.
bad|number_invented|Groomed dogs of all breeds in a busy salon.|Groomed up to 10 dogs of all breeds a day in a busy salon.
bad|number_invented|Shortened the inspection of turbine blades with a new jig.|Shortened the inspection of turbine blades by 15 minutes with a new jig.
bad|number_invented|Sang in the opera chorus.|Sang in the opera chorus in over a dozen productions.
bad|number_invented|Raised the share of repeat bookings at the marina.|Nearly doubled the share of repeat bookings at the marina.
bad|number_changed|Bound 24 theses a week by hand.|Bound 42 theses a week by hand.
bad|number_changed|Fewer than 2% of the lenses I ground were returned.|Fewer than 0.2% of the lenses I ground were returned.
bad|number_changed|Brought the average age of receivables from 60 days down to 45.|Brought the average age of receivables down by 45 days.
bad|number_changed|Earned $4,000 in tips over the summer.|Earned $4,000 in tips a month over the summer.
bad|number_changed|Of 80 grafts, 60 took.|80% of grafts took (60 of 80).
bad|number_changed|Close to 1,000 people signed the petition I wrote.|More than 1,000 people signed the petition I wrote.
bad|number_dropped|Rebuilt 13 accordions and tuned 29.|Rebuilt and tuned accordions.
bad|number_dropped|Cut the time to first response on emergency calls from 11 minutes to 8.|Cut the time to first response on emergency calls noticeably.
bad|number_dropped|Sorted a donation of 5,200 photographs in nine weeks.|Sorted a vast donation of photographs in a few weeks.
bad|number_dropped|Taught 90 swimmers, 81 of whom earned the bronze badge.|Taught swimmers, most of whom earned the bronze badge.
bad|ownership_inflated|Held the ladder and handed up tools while the roofers replaced the slate.|Replaced the slate on the roof.
bad|ownership_inflated|Attended meetings at which the merger of the two parishes was prepared.|Prepared the merger of the two parishes.
bad|ownership_inflated|Collected signatures for the citizens' initiative that saved the tram line.|Spearheaded the citizens' initiative that saved the tram line.
bad|ownership_inflated|Typed up the recipes that the pastry chef invented.|Invented pastry recipes.
bad|ownership_inflated|Was one of 15 volunteers who restored the locomotive.|Restored the locomotive.
bad|ownership_inflated|Covered for the branch manager during vacations.|Managed the branch.
bad|ownership_inflated|Gave the designer ideas for the new uniforms.|Designed the new uniforms.
bad|ownership_inflated|Plan to launch a podcast on local history next year.|Launched a podcast on local history.
bad|employer_or_tool_invented|Composed soundtracks on a home computer.|Composed soundtracks in Logic Pro on a home computer.
bad|employer_or_tool_invented|Baked for a hotel in the mountains.|Baked for the Grand Aspen Hotel in the mountains.
bad|employer_or_tool_invented|Ran statistical tests on the survey data.|Ran statistical tests on the survey data using Stata.
bad|employer_or_tool_invented|Took a course in bookkeeping.|Took a QuickBooks-certified course in bookkeeping.
bad|employer_or_tool_invented|Kept the farm's accounts.|Xero-based accounts kept for the farm.
bad|title_inflated|Page at the public library, shelving books.|Librarian at the public library, shelving books.
bad|title_inflated|Legal secretary in a patent practice.|Patent attorney in a legal practice.
bad|title_inflated|Second assistant director on two documentaries.|Director of two documentaries.
bad|title_inflated|Worked in the laboratory as a glassware washer.|Worked in the laboratory as a technician.
bad|title_inflated|Substitute organist at two churches.|Organist at two churches.
bad|date_changed|Studied at the conservatory from 2008 to 2012.|Studied at the conservatory from 2007 to 2012.
bad|date_changed|Passed the bar in February 2019.|Passed the bar in July 2019.
bad|date_changed|Ran a food truck in the summers of 2017 and 2018.|Ran a food truck from 2017 to 2019.
bad|date_changed|Left the coast guard in 2020 after six years.|Has served in the coast guard since 2014.
bad|causality_invented|Drove the night bus. In that year the route had its fewest complaints.|Drove the night bus and brought complaints on the route to their lowest.
bad|causality_invented|Joined the kitchen in May; the restaurant got a second star in November.|Helped the restaurant get a second star after joining the kitchen in May.
bad|causality_invented|Put up nesting boxes in the orchard. The harvest was 12% larger that year.|Put up nesting boxes in the orchard, for a 12% larger harvest that year.
bad|causality_invented|Trained the new dispatcher. Response times later fell.|Trained the new dispatcher, so response times fell.
bad|causality_invented|Moved the reception desk nearer to the door; waiting times are shorter now.|Shortened waiting times by moving the reception desk nearer to the door.
bad|scope_inflated|Painted scenery for one act of the ballet.|Painted the scenery for the ballet.
bad|scope_inflated|Spoke at a meeting of the local beekeepers.|Spoke at a meeting of the national beekeepers' association.
bad|scope_inflated|Repaired clocks in several churches of the valley.|Repaired the clocks in all churches of the valley.
bad|scope_inflated|Helped patients on the east wing with breakfast.|Helped patients throughout the hospital with breakfast.
bad|scope_inflated|Once stood in for the announcer at the stadium.|Announcer at the stadium.
bad|scope_inflated|Reads a little French.|Reads French fluently.
ok|-|Responsible for customer onboarding at a software company with about 120 clients.|Onboarded customers at a software company with about 120 clients.
ok|-|Was part of the team responsible for migrating payroll to Workday for 2,400 employees.|Contributed to migrating payroll for 2,400 employees to Workday.
ok|-|Improved the store's inventory accuracy from 91% to 98% in one year.|Raised inventory accuracy at the store from 91% to 98% within a year.
ok|-|Managed a portfolio of 35 commercial accounts worth $4.2 million a year.|Managed 35 commercial accounts worth $4.2M annually.
ok|-|Worked closely with marketing to launch three email campaigns.|Collaborated with marketing to launch 3 email campaigns.
ok|-|The average handling time in my queue dropped from 9 to 7 minutes because I rewrote the macros.|Rewrote the macros, cutting average handling time in my queue from 9 to 7 minutes (22%).
ok|-|Provided training to 25 new hires on safety procedures and equipment use.|Trained 25 new hires in safety procedures and equipment use.
ok|-|Conducted weekly audits of 12 refrigeration units and logged the results.|Audited 12 refrigeration units weekly and logged the results.
ok|-|Helped patients fill out insurance forms and explained co-pays.|Assisted patients with insurance forms and explained co-pays.
ok|-|Designed, built and tested a prototype of a water filter that was used in two villages.|Designed, built and tested a water filter prototype used in two villages.
ok|-|Created lesson plans for grades 3 through 5 and shared them with four colleagues.|Created lesson plans for grades 3-5, shared with four colleagues.
ok|-|Took over the project from a colleague and finished it two weeks early.|Took over a colleague's project and finished it two weeks ahead of schedule.
ok|-|Delivered an average of 140 packages a day with a 99.5% on-time rate.|Averaged 140 package deliveries a day at a 99.5% on-time rate.
ok|-|In addition to my sales duties, I coached two junior reps, both of whom met quota.|Coached two junior sales reps, both of whom met quota.
ok|-|Negotiated with three vendors and got a 7% discount on paper goods, worth about $11,000 a year.|Negotiated a 7% discount on paper goods with three vendors, worth about $11K a year.
ok|-|Kept books for a dental practice using QuickBooks, including payroll for nine staff.|Handled QuickBooks bookkeeping for a dental practice, including payroll for 9 staff.
ok|-|Used Python and pandas to clean 3 years of sensor data.|Cleaned three years of sensor data with Python and pandas.
ok|-|My main responsibility was scheduling 30 technicians across four counties.|Scheduled 30 technicians across four counties.
ok|-|Resolved an average of 18 support tickets per day, mostly about billing.|Resolved about 18 support tickets a day, mostly on billing.
ok|-|Reported to the CFO and prepared the quarterly board package.|Prepared the quarterly board package, reporting to the CFO.
ok|-|Led weekly status meetings between engineering and the client.|Ran weekly status meetings between engineering and the client.
ok|-|Volunteered 6 hours per week at a crisis hotline for two years.|Two years as a crisis hotline volunteer, six hours a week.
ok|-|Founded the school's robotics club, which now has 40 members.|Started the school's robotics club, now 40 members strong.
ok|-|Published four articles in peer-reviewed journals, two as first author.|Published 4 peer-reviewed journal articles, 2 as first author.
ok|-|Sold memberships; hit 112% of target in 2022.|Hit 112% of membership sales target in 2022.
ok|-|Supervised a kitchen staff of 8 and was in charge of ordering.|Supervised eight kitchen staff and handled ordering.
ok|-|Completed the renovation of 14 apartments on a budget of $600,000, finishing $30,000 under budget.|Renovated 14 apartments for $570,000 against a $600,000 budget.
ok|-|Assisted in developing a mobile app with 5,000 downloads in its first month.|Helped develop a mobile app that had 5,000 downloads in its first month.
ok|-|Processed returns and exchanges and balanced the register at close.|Processed returns and exchanges; balanced the register at closing.
ok|-|Increased newsletter open rate by 8 percentage points, from 22% to 30%, through A/B tests of subject lines.|A/B tested subject lines, raising newsletter open rate from 22% to 30% (8 points).
bad|number_changed|Increased newsletter open rate by 8 percentage points, from 22% to 30%.|Increased newsletter open rate by 8%, from 22% to 30%.
bad|ownership_inflated|Was part of the team responsible for migrating payroll to Workday.|Led the migration of payroll to Workday.
bad|causality_invented|Started as store lead in 2021; the store ranked first in its district in 2022.|As store lead from 2021, took the store to first place in its district in 2022.
bad|scope_inflated|Prepared monthly reports for the sales manager.|Prepared monthly reports for senior leadership.
bad|ownership_inflated|Analyzed data for the pricing model our economist built.|Built a pricing model.
bad|number_invented|Reduced average call time by coaching new agents.|Reduced average call time by two minutes by coaching new agents.
bad|title_inflated|Teaching assistant for organic chemistry labs.|Instructor for organic chemistry labs.
bad|employer_or_tool_invented|Created social posts for a coffee shop.|Created social posts in Canva for a coffee shop.
bad|scope_inflated|Checked the safety gear of my shift.|Checked the safety gear of all shifts.
bad|causality_invented|Began mentoring students in fall. Attendance was up 6% by spring.|Mentored students from fall on, boosting attendance 6% by spring.
bad|causality_invented|Was on the fundraising committee. The gala sold out for the first time.|Served on the fundraising committee and made the gala sell out for the first time.
bad|causality_invented|Joined as evening host; by winter, the restaurant's rating had gone from 3.9 to 4.4.|As evening host, lifted the restaurant's rating from 3.9 to 4.4 by winter.
bad|causality_invented|Updated the intake form in June. No-show rates were down in July.|Updated the intake form in June, driving down no-show rates in July.
bad|causality_invented|Tutored a ninth grader in math; her grade went from a D to a B.|Tutored a ninth grader in math, raising her grade from a D to a B.
bad|causality_invented|Managed the shop's Instagram account during a year of record revenue.|Managed the shop's Instagram account, generating a year of record revenue.
bad|ownership_inflated|Supported the site manager with the rollout of new tablets.|Managed the rollout of new tablets.
bad|ownership_inflated|Provided input for the new pricing policy.|Developed the new pricing policy.
bad|ownership_inflated|Was one of four engineers on the braking system.|Engineered the braking system.
bad|ownership_inflated|Sat next to the producer during the mix.|Produced the mix.
bad|scope_inflated|Trained the evening crew at one restaurant of the chain.|Trained crews across the chain.
bad|scope_inflated|Wrote some of the test cases for the payment module.|Wrote the test cases for the payment module.
bad|number_invented|Recruited volunteers for the river cleanup.|Recruited a record number of volunteers for the river cleanup.
bad|number_dropped|Managed 18 rental properties with 96% occupancy.|Managed a large portfolio of rental properties with high occupancy.
bad|date_changed|Interned at a law firm in the summer of 2021.|Interned at a law firm in 2021 and 2022.
bad|title_inflated|Staff accountant at a trucking company.|Accounting manager at a trucking company.
`;
