/**
 * Cases for the table test of the guard: causes, deeds, names, reach and additions, told in many ways and grown.
 * In the form of rewriteCases.data.ts. All persons and employers are invented.
 */
export const reachTellingRows = `
ok|-|Put the spare keys on a board by the door, so nobody lost time looking for them.|Hung spare keys on a board by the door to save staff search time.
ok|-|Put the spare keys on a board by the door, so nobody lost time looking for them.|Hung spare keys on a board by the door, ending lost time searching.
ok|-|Put the spare keys on a board by the door, so nobody lost time looking for them.|Cut time lost looking for keys by hanging spares on a board by the door.
ok|-|Put the spare keys on a board by the door, so nobody lost time looking for them.|By hanging the spare keys on a board by the door, saved everyone search time.
bad|causality_invented|Put the spare keys on a board by the door, so nobody lost time looking for them.|Hung spare keys on a board by the door, ending theft.
bad|causality_invented|Put the spare keys on a board by the door, so nobody lost time looking for them.|Hung spare keys on a board by the door, cutting overtime.
bad|causality_invented|Moved the bread delivery to 5 am. The morning queue is gone.|Moved the bread delivery to 5 am, eliminating the morning queue and lifting sales.
ok|-|Because I relabelled the shelves, pickers walk less.|Relabelled the shelves so that pickers walk less.
ok|-|Because I relabelled the shelves, pickers walk less.|Relabelled the shelves, reducing pickers' walking.
ok|-|Because I relabelled the shelves, pickers walk less.|Reduced walking for pickers by relabelling the shelves.
ok|-|Because I relabelled the shelves, pickers walk less.|Cut picker walking through relabelled shelves.
bad|causality_invented|Because I relabelled the shelves, pickers walk less.|Relabelled the shelves, reducing picking errors.
ok|-|Thanks to the new rota I drew up, overtime fell 18%.|Drew up a new rota that cut overtime 18%.
ok|-|Thanks to the new rota I drew up, overtime fell 18%.|Cut overtime 18% with a new rota.
ok|-|Thanks to the new rota I drew up, overtime fell 18%.|Designed a rota which brought overtime down 18%.
ok|-|Thanks to the new rota I drew up, overtime fell 18%.|My new rota reduced overtime by 18%.
ok|-|Thanks to the new rota I drew up, overtime fell 18%.|Overtime fell by 18% as a result of the rota I drew up.
ok|-|Thanks to the new rota I drew up, overtime fell 18%.|Drew up a new rota, lowering overtime by 18%.
bad|causality_invented|Drew up a new rota. Overtime fell 18% that year.|Drew up a new rota that cut overtime 18%.
bad|causality_invented|Drew up a new rota. Overtime fell 18% that year.|Cut overtime 18% with a new rota.
bad|causality_invented|Drew up a new rota. Overtime fell 18% that year.|Reduced overtime 18% by drawing up a new rota.
bad|causality_invented|Drew up a new rota. Overtime fell 18% that year.|Drew up a new rota, resulting in 18% less overtime.
ok|-|Drew up a new rota. Overtime fell 18% that year.|Drew up a new rota; overtime fell 18% that year.
ok|-|Drew up a new rota. Overtime fell 18% that year.|Drew up a new rota in a year in which overtime fell 18%.
ok|-|Drew up a new rota. Overtime fell 18% that year.|Drew up a new rota as overtime fell 18%.
ok|-|I wrote the quick-start card; support calls about setup dropped from 30 a day to 12, which the help desk put down to the card.|Wrote a quick-start card that cut setup support calls from 30 to 12 a day.
ok|-|I wrote the quick-start card; support calls about setup dropped from 30 a day to 12, which the help desk put down to the card.|Reduced daily setup calls from 30 to 12 with a quick-start card.
ok|-|I wrote the quick-start card; support calls about setup dropped from 30 a day to 12, which the help desk put down to the card.|Wrote a quick-start card credited by the help desk with cutting setup calls from 30 to 12 a day.
bad|causality_invented|I wrote the quick-start card; support calls about setup dropped from 30 a day to 12, which the help desk put down to the card.|Wrote a quick-start card that cut returns from 30 to 12 a day.
ok|-|Swapped the bulbs for LEDs, which saves the church about £900 a year.|Saved the church about £900 a year by swapping bulbs for LEDs.
ok|-|Swapped the bulbs for LEDs, which saves the church about £900 a year.|Swapped bulbs for LEDs, saving the church some £900 annually.
ok|-|Swapped the bulbs for LEDs, which saves the church about £900 a year.|Replaced the bulbs with LEDs for a yearly saving of about £900 to the church.
ok|-|Swapped the bulbs for LEDs, which saves the church about £900 a year.|Lowered the church's yearly bill by about £900 by fitting LEDs.
bad|causality_invented|Swapped the bulbs for LEDs, which saves the church about £900 a year.|Swapped the bulbs for LEDs, saving the church £900 a year and improving attendance.
ok|-|Set up a tool library. Members borrowed 400 tools in its first year.|Set up a tool library that lent 400 tools in its first year.
ok|-|Set up a tool library. Members borrowed 400 tools in its first year.|Set up a tool library with 400 loans in its first year.
bad|causality_invented|Set up a tool library. Members borrowed 400 tools in its first year.|Set up a tool library that saved members $400 in its first year.
bad|causality_invented|Set up a tool library. Members borrowed 400 tools in its first year.|Set up a tool library that raised membership in its first year.
ok|-|Translated the intake form into Somali so that parents could fill it in without an interpreter.|Translated the intake form into Somali, letting parents complete it without an interpreter.
ok|-|Translated the intake form into Somali so that parents could fill it in without an interpreter.|Translated the intake form into Somali to let parents complete it unaided by interpreters.
ok|-|Translated the intake form into Somali so that parents could fill it in without an interpreter.|Enabled parents to complete the intake form without an interpreter by translating it into Somali.
ok|-|Translated the intake form into Somali so that parents could fill it in without an interpreter.|Translated the intake form into Somali, removing the need for an interpreter.
ok|-|Translated the intake form into Somali so that parents could fill it in without an interpreter.|Made it possible for parents to fill in the intake form without an interpreter by translating it into Somali.
bad|causality_invented|Translated the intake form into Somali so that parents could fill it in without an interpreter.|Translated the intake form into Somali, doubling enrolment.
ok|-|My reminder texts halved the number of missed appointments.|Halved missed appointments with reminder texts.
ok|-|My reminder texts halved the number of missed appointments.|Sent reminder texts that cut missed appointments by half.
ok|-|My reminder texts halved the number of missed appointments.|Reduced missed appointments 50% through reminder texts.
ok|-|My reminder texts halved the number of missed appointments.|Introduced reminder texts, halving missed appointments.
bad|causality_invented|My reminder texts halved the number of missed appointments.|Halved missed appointments and waiting times with reminder texts.
bad|causality_invented|My reminder texts halved the number of missed appointments.|Reminder texts halved patient complaints.
ok|-|Rewrote the menu with fewer dishes: food waste went from 9% to 4%.|Cut food waste from 9% to 4% by rewriting the menu with fewer dishes.
ok|-|Rewrote the menu with fewer dishes: food waste went from 9% to 4%.|Rewrote the menu with fewer dishes, bringing food waste down from 9% to 4%.
ok|-|Rewrote the menu with fewer dishes: food waste went from 9% to 4%.|A shorter menu that I wrote lowered food waste from 9% to 4%.
bad|causality_invented|Rewrote the menu with fewer dishes: food waste went from 9% to 4%.|Rewrote the menu with fewer dishes, raising margins from 4% to 9%.
ok|-|After I fixed the sorting belt it stopped jamming.|Fixed the sorting belt so that it stopped jamming.
ok|-|After I fixed the sorting belt it stopped jamming.|Fixed a jamming sorting belt.
ok|-|After I fixed the sorting belt it stopped jamming.|Stopped the sorting belt from jamming.
ok|-|After I fixed the sorting belt it stopped jamming.|Repaired the sorting belt, ending the jams.
ok|-|After I fixed the sorting belt it stopped jamming.|Ended jams on the sorting belt.
bad|causality_invented|After I fixed the sorting belt it stopped jamming.|Repaired the sorting belt, ending production delays.
bad|causality_invented|After I fixed the sorting belt it stopped jamming.|Repaired the sorting belt, raising throughput.
ok|-|To keep the greenhouse warm I built a compost heater.|Built a compost heater to keep the greenhouse warm.
ok|-|To keep the greenhouse warm I built a compost heater.|Kept the greenhouse warm with a self-built compost heater.
ok|-|To keep the greenhouse warm I built a compost heater.|Built a compost heater that heats the greenhouse.
ok|-|To keep the greenhouse warm I built a compost heater.|Designed and built a compost heater for warming the greenhouse.
bad|causality_invented|To keep the greenhouse warm I built a compost heater.|Built a compost heater that cut heating bills.
ok|-|The supplier change I pushed for brought the price per box from $1.10 to $0.86.|Pushed for a supplier change that cut the price per box from $1.10 to $0.86.
ok|-|The supplier change I pushed for brought the price per box from $1.10 to $0.86.|Brought the price per box down from $1.10 to $0.86 through a supplier change.
ok|-|The supplier change I pushed for brought the price per box from $1.10 to $0.86.|Secured a lower box price ($0.86, from $1.10) by pushing for a supplier change.
ok|-|Led weekly drills with the crew and we had no injury that season.|Led weekly drills for the crew; no injuries that season.
bad|causality_invented|Led weekly drills with the crew and we had no injury that season.|Led weekly crew drills, which prevented injuries that season.
bad|causality_invented|Led weekly drills with the crew and we had no injury that season.|Kept the crew injury-free that season through weekly drills.
bad|causality_invented|Ran the tills during a year when the shop won best in town.|Ran the tills, helping the shop win best in town.
bad|causality_invented|Ran the tills during a year when the shop won best in town.|Won best in town for the shop by running the tills.
ok|-|Ran the tills during a year when the shop won best in town.|Ran the tills in the year the shop was named best in town.
ok|-|Mentored Ana, who later won the apprentice prize.|Mentor to Ana, who went on to win the apprentice prize.
bad|causality_invented|Mentored Ana, who later won the apprentice prize.|Mentored Ana, leading to her winning the apprentice prize.
ok|-|Kept the pumps going through the flood, and as a result the archive stayed dry.|Kept the archive dry through the flood by keeping the pumps going.
ok|-|Kept the pumps going through the flood, and as a result the archive stayed dry.|Kept the pumps going through the flood, saving the archive from water.
ok|-|Kept the pumps going through the flood, and as a result the archive stayed dry.|Ran the pumps through the flood, so that the archive stayed dry.
bad|causality_invented|Kept the pumps going through the flood, and as a result the archive stayed dry.|Kept the pumps going through the flood, saving the museum.
ok|-|Showed new drivers the short route. They now finish before noon instead of at two.|Showed new drivers the short route; they now finish before noon instead of at two.
ok|-|Showed new drivers the short route. They now finish before noon instead of at two.|Showed new drivers a shorter route, and they finish before noon rather than at two.
bad|causality_invented|Showed new drivers the short route. They now finish before noon instead of at two.|Showed new drivers the short route, cutting fuel costs.
ok|-|Spent two evenings setting up shared calendars; no more double bookings.|Set up shared calendars over two evenings; no more double bookings.
bad|causality_invented|Spent two evenings setting up shared calendars; no more double bookings.|Set up shared calendars, eliminating no-shows.
bad|causality_invented|Spent two evenings setting up shared calendars; no more double bookings.|Set up shared calendars, increasing bookings.
ok|-|Raised £3,200 for the roof by selling prints of my drawings.|Sold prints of my drawings, raising £3,200 for the roof.
ok|-|Raised £3,200 for the roof by selling prints of my drawings.|Sold prints of my drawings to raise £3,200 for the roof.
ok|-|Raised £3,200 for the roof by selling prints of my drawings.|Prints of my drawings brought in £3,200 for the roof.
ok|-|Raised £3,200 for the roof by selling prints of my drawings.|Earned £3,200 for the roof from prints of my drawings.
bad|causality_invented|Raised £3,200 for the roof by selling prints of my drawings.|Sold prints of my drawings, raising £3,200 and saving the roof.
ok|-|Called every lapsed member; 41 came back.|Reactivated 41 lapsed members through personal calls.
bad|causality_invented|Called every lapsed member; 41 came back.|Called every lapsed member; 41 came back and donated.
bad|causality_invented|Tightened the clamps and re-cut the seal. The leak stopped.|Tightened clamps and re-cut the seal, preventing further leaks plant-wide.
ok|-|Coached the debate team; it reached the state final twice.|Coached a debate team that reached the state final twice.
ok|-|Coached the debate team; it reached the state final twice.|Coached the debate team to two state finals.
ok|-|Coached the debate team; it reached the state final twice.|Took the debate team to the state final twice as coach.
ok|-|Helped a customer find a part, he wrote a thank-you letter to head office.|Helped a customer find a part and was thanked in a letter to head office.
bad|causality_invented|Helped a customer find a part, he wrote a thank-you letter to head office.|Helped a customer find a part, winning head-office recognition as employee of the month.
bad|causality_invented|Sealed the windows and the heating bill went down by $60 a month.|Sealed the windows, cutting electricity use.
ok|-|Sealed the windows and the heating bill went down by $60 a month.|Sealed the windows; the heating bill went down by $60 a month.
ok|-|Added a second sink to the lab. It cut the cleaning queue from 20 minutes to 8.|Cut the lab's cleaning queue from 20 minutes to 8 by adding a second sink.
ok|-|Added a second sink to the lab. It cut the cleaning queue from 20 minutes to 8.|Added a second lab sink, shortening the cleaning queue from 20 to 8 minutes.
ok|-|Added a second sink to the lab. It cut the cleaning queue from 20 minutes to 8.|Shortened the lab cleaning queue by 12 minutes with a second sink.
bad|causality_invented|Added a second sink to the lab. It cut the cleaning queue from 20 minutes to 8.|Added a second lab sink, increasing lab capacity.
ok|-|Posted the bus times in the lobby, people stopped asking at the desk.|Posted the bus times in the lobby so people stopped asking at the desk.
ok|-|Posted the bus times in the lobby, people stopped asking at the desk.|Freed the desk of bus questions by posting the times in the lobby.
ok|-|Bought a used mill for $4,000 and overhauled it. The new one would have cost $15,000.|Overhauled a used mill bought for $4,000 where a new one would have cost $15,000.
ok|-|Bought a used mill for $4,000 and overhauled it. The new one would have cost $15,000.|Saved $11,000 by buying and overhauling a used mill.
ok|-|Bought a used mill for $4,000 and overhauled it. The new one would have cost $15,000.|Saved $11,000 against a new mill by overhauling a used one.
bad|causality_invented|Bought a used mill for $4,000 and overhauled it. The new one would have cost $15,000.|Overhauled a used mill, raising output.
bad|causality_invented|Wrote the grant for the playground. The city paid for it in spring.|Secured city funding for the playground by writing the grant.
ok|-|Wrote the grant for the playground. The city paid for it in spring.|Wrote the grant for the playground, which the city paid for in spring.
ok|-|Trained five night porters in first aid, as the insurer had asked.|Trained five night porters in first aid at the insurer's request.
ok|-|Trained five night porters in first aid, as the insurer had asked.|Trained five night porters in first aid to meet the insurer's request.
bad|causality_invented|Trained five night porters in first aid, as the insurer had asked.|Trained five night porters in first aid, lowering insurance costs.
ok|-|Kept bees on the roof for the hotel; the honey goes to the breakfast room.|Kept bees on the hotel roof, supplying honey to the breakfast room.
ok|-|Kept bees on the roof for the hotel; the honey goes to the breakfast room.|Kept rooftop bees whose honey goes to the hotel's breakfast room.
ok|-|Kept bees on the roof for the hotel; the honey goes to the breakfast room.|Supplied the hotel's breakfast room with honey from rooftop bees.
ok|-|Cleaned the filters weekly, so the machine never had to be stopped.|Cleaned the filters weekly, avoiding any stop of the machine.
ok|-|Cleaned the filters weekly, so the machine never had to be stopped.|Kept the machine running without stops by cleaning its filters weekly.
ok|-|Cleaned the filters weekly, so the machine never had to be stopped.|Weekly filter cleaning that kept the machine from ever stopping.
ok|-|Cleaned the filters weekly, so the machine never had to be stopped.|Prevented machine stops with weekly filter cleaning.
ok|-|Reviewed all 300 contracts and found 12 that we were overpaying on.|Identified 12 overpaid contracts in a review of 300.
ok|-|Reviewed all 300 contracts and found 12 that we were overpaying on.|Found overpayments in 12 of 300 contracts reviewed.
ok|-|Reviewed all 300 contracts and found 12 that we were overpaying on.|Reviewed 300 contracts, uncovering 12 overpayments.
bad|causality_invented|Reviewed all 300 contracts and found 12 that we were overpaying on.|Reviewed 300 contracts, saving the firm money on 12.
bad|causality_invented|Answered reviews online. Our star rating is 4.6.|Answered online reviews, lifting the star rating to 4.6.
bad|causality_invented|Answered reviews online. Our star rating is 4.6.|Achieved a 4.6 star rating by answering online reviews.
ok|-|Answered reviews online. Our star rating is 4.6.|Answered online reviews for a shop rated 4.6 stars.
ok|-|Got the ovens serviced on time for once, which meant no cold breakfasts all winter.|Had the ovens serviced on time, so there were no cold breakfasts all winter.
ok|-|Got the ovens serviced on time for once, which meant no cold breakfasts all winter.|Prevented cold breakfasts all winter by having the ovens serviced on time.
ok|-|Got the ovens serviced on time for once, which meant no cold breakfasts all winter.|Kept breakfasts hot all winter by getting the ovens serviced on time.
ok|-|Made flash cards for my reading group. All nine moved up a level by June.|Made flash cards for my reading group; all nine moved up a level by June.
ok|-|Built an Access form for the orders and typing mistakes went down a lot.|Built an Access form for orders; typing mistakes fell sharply.
bad|causality_invented|Built an Access form for the orders and typing mistakes went down a lot.|Built an Access form for orders, increasing sales.
ok|-|I was the one who fed the calves.|Fed the calves.
ok|-|I was the one who fed the calves.|Responsible for feeding the calves.
bad|ownership_inflated|I was the one who fed the calves.|Managed calf feeding staff.
bad|ownership_inflated|I was the one who fed the calves.|Head of calf rearing.
ok|-|The stock room was mine to run.|Ran the stock room.
ok|-|The stock room was mine to run.|Managed the stock room.
ok|-|The stock room was mine to run.|In charge of the stock room.
ok|-|The stock room was mine to run.|Had charge of the stock room.
bad|ownership_inflated|The stock room was mine to run.|Managed the warehouse.
ok|-|On my watch the lab passed both inspections.|Ran the lab through two passed inspections.
ok|-|On my watch the lab passed both inspections.|The lab passed both inspections under my watch.
bad|ownership_inflated|On my watch the lab passed both inspections.|Carried out both lab inspections.
ok|-|My job was to book the guest speakers.|Booked the guest speakers.
ok|-|My job was to book the guest speakers.|Responsible for booking guest speakers.
ok|-|My job was to book the guest speakers.|Handled guest speaker bookings.
ok|-|My job was to book the guest speakers.|Guest speaker booking.
bad|ownership_inflated|My job was to book the guest speakers.|Led the speaker programme.
ok|-|Payroll for 80 people was done by me alone.|Sole person running payroll for 80 people.
ok|-|Payroll for 80 people was done by me alone.|Ran payroll for 80 people single-handedly.
ok|-|Payroll for 80 people was done by me alone.|Ran payroll for 80 people.
bad|ownership_inflated|Payroll for 80 people was done by me alone.|Led the payroll team for 80 people.
ok|-|Payroll for 80 people was done by me and a part-timer.|Ran payroll for 80 people with a part-timer.
ok|-|Payroll for 80 people was done by me and a part-timer.|Shared payroll for 80 people with a part-timer.
bad|ownership_inflated|Payroll for 80 people was done by me and a part-timer.|Ran payroll for 80 people single-handedly.
bad|ownership_inflated|Payroll for 80 people was done by me and a part-timer.|Managed a part-timer running payroll for 80 people.
ok|-|With the head chef I planned the winter menu.|Planned the winter menu with the head chef.
ok|-|With the head chef I planned the winter menu.|Co-planned the winter menu with the head chef.
ok|-|With the head chef I planned the winter menu.|Worked with the head chef on planning the winter menu.
bad|ownership_inflated|With the head chef I planned the winter menu.|Planned the winter menu single-handedly.
bad|ownership_inflated|With the head chef I planned the winter menu.|Led the head chef in planning the winter menu.
bad|ownership_inflated|With the head chef I planned the winter menu.|Head chef planning the winter menu.
ok|-|With a hired van I moved the whole archive.|Moved the whole archive using a hired van.
ok|-|With a hired van I moved the whole archive.|Used a hired van to move the whole archive.
ok|-|The steering rack was designed by Lena; I machined it.|Machined the steering rack that Lena designed.
ok|-|The steering rack was designed by Lena; I machined it.|Machined a steering rack to Lena's design.
bad|ownership_inflated|The steering rack was designed by Lena; I machined it.|Engineered the steering rack.
ok|-|We were three on the night desk and I kept the log.|Kept the log on a three-person night desk.
ok|-|We were three on the night desk and I kept the log.|Logkeeper for a night desk of three.
bad|ownership_inflated|We were three on the night desk and I kept the log.|Supervised three on the night desk.
bad|ownership_inflated|We were three on the night desk and I kept the log.|Ran the night desk.
ok|-|Was asked to sit on the hiring panel.|Invited to sit on the hiring panel.
ok|-|Was asked to sit on the hiring panel.|Served on the hiring panel by invitation.
bad|ownership_inflated|Was asked to sit on the hiring panel.|Chaired the hiring panel.
bad|ownership_inflated|Was asked to sit on the hiring panel.|Led hiring.
ok|-|Sat in on budget meetings and took notes.|Took notes at budget meetings.
ok|-|Sat in on budget meetings and took notes.|Attended budget meetings and took the notes.
ok|-|Sat in on budget meetings and took notes.|Minute-taker at budget meetings.
bad|ownership_inflated|Sat in on budget meetings and took notes.|Led budget meetings.
bad|ownership_inflated|Sat in on budget meetings and took notes.|Set budgets.
ok|-|Looked after the interns when our lead was on leave.|Covered for the lead in looking after interns.
ok|-|Looked after the interns when our lead was on leave.|Looked after interns during the lead's leave.
ok|-|Looked after the interns when our lead was on leave.|Stood in for our lead with the interns.
bad|ownership_inflated|Looked after the interns when our lead was on leave.|Managed the interns.
bad|ownership_inflated|Looked after the interns when our lead was on leave.|Intern programme lead.
ok|-|Took over the newsletter from a colleague and put it out each month.|Took over and published the monthly newsletter.
ok|-|Took over the newsletter from a colleague and put it out each month.|Produced the monthly newsletter, taken over from a colleague.
ok|-|Took over the newsletter from a colleague and put it out each month.|Published the newsletter monthly after taking it over.
bad|ownership_inflated|Took over the newsletter from a colleague and put it out each month.|Founded the monthly newsletter.
bad|ownership_inflated|Took over the newsletter from a colleague and put it out each month.|Created the monthly newsletter.
ok|-|Set the fair up together with five parents.|Set up the fair with five parents.
ok|-|Set the fair up together with five parents.|Co-organised the fair with five parents.
ok|-|Set the fair up together with five parents.|One of six people who set up the fair.
bad|ownership_inflated|Set the fair up together with five parents.|Led five parents in setting up the fair.
bad|ownership_inflated|Set the fair up together with five parents.|Set up the fair alone.
ok|-|Helped design the float; I painted it on my own.|Helped design the float and painted it alone.
ok|-|Helped design the float; I painted it on my own.|Painted the float alone and contributed to its design.
bad|ownership_inflated|Helped design the float; I painted it on my own.|Designed and painted the float alone.
bad|ownership_inflated|Helped design the float; I painted it on my own.|Designed the float.
ok|-|Had two apprentices with me on every job.|Worked with two apprentices on every job.
ok|-|Had two apprentices with me on every job.|Took two apprentices along on every job.
bad|ownership_inflated|Had two apprentices with me on every job.|Managed two teams of apprentices.
bad|ownership_inflated|Had two apprentices with me on every job.|Apprenticeship manager.
ok|-|Gave the new starters their first-day tour.|Led first-day tours for new starters.
ok|-|Gave the new starters their first-day tour.|Showed new starters round on their first day.
ok|-|Gave the new starters their first-day tour.|Gave first-day tours to new starters.
bad|ownership_inflated|Gave the new starters their first-day tour.|Led onboarding.
ok|-|Kept the till, and closed up when the manager was off.|Worked the till and closed up in the manager's absence.
ok|-|Kept the till, and closed up when the manager was off.|Till work; closed up on the manager's days off.
bad|ownership_inflated|Kept the till, and closed up when the manager was off.|Managed the shop in the manager's absence.
ok|-|My supervisor wrote the protocol and I ran it on 40 samples.|Ran my supervisor's protocol on 40 samples.
ok|-|My supervisor wrote the protocol and I ran it on 40 samples.|Ran a protocol, written by my supervisor, on 40 samples.
bad|ownership_inflated|My supervisor wrote the protocol and I ran it on 40 samples.|Wrote and ran a protocol on 40 samples.
bad|ownership_inflated|My supervisor wrote the protocol and I ran it on 40 samples.|Developed a protocol for 40 samples.
ok|-|Our team got the regional prize; I did the soldering.|Did the soldering in a team that got the regional prize.
ok|-|Our team got the regional prize; I did the soldering.|Soldered for the team that won the regional prize.
bad|ownership_inflated|Our team got the regional prize; I did the soldering.|Won the regional prize for soldering.
bad|ownership_inflated|Our team got the regional prize; I did the soldering.|Won the regional prize.
ok|-|Acting supervisor from May to August.|Stood in as supervisor from May to August.
ok|-|Acting supervisor from May to August.|Acting supervisor, May to August.
bad|ownership_inflated|Acting supervisor from May to August.|Supervisor from May to August.
bad|ownership_inflated|Acting supervisor from May to August.|Promoted to supervisor in May.
ok|-|I answered to the works manager and had four fitters under me.|Supervised four fitters, reporting to the works manager.
ok|-|I answered to the works manager and had four fitters under me.|Led four fitters under the works manager.
ok|-|I answered to the works manager and had four fitters under me.|Reported to the works manager with four fitters in my charge.
ok|-|Worked alongside the vet during operations.|Assisted the vet during operations.
ok|-|Worked alongside the vet during operations.|Supported the vet in operations.
bad|ownership_inflated|Worked alongside the vet during operations.|Performed operations.
bad|ownership_inflated|Worked alongside the vet during operations.|Operated alongside the vet on animals.
bad|ownership_inflated|Worked alongside the vet during operations.|Veterinary surgeon.
ok|-|Volunteer at the museum shop, Saturdays.|Volunteered on Saturdays at the museum shop.
ok|-|Volunteer at the museum shop, Saturdays.|Saturday volunteer in the museum shop.
ok|-|Volunteer at the museum shop, Saturdays.|Museum shop volunteer (Saturdays).
bad|ownership_inflated|Volunteer at the museum shop, Saturdays.|Museum shop manager, Saturdays.
bad|ownership_inflated|Volunteer at the museum shop, Saturdays.|Museum curator, Saturdays.
ok|-|Drove for a courier firm.|Courier driver.
ok|-|Drove for a courier firm.|Driver for a courier firm.
ok|-|Drove for a courier firm.|Delivery driver at a courier company.
bad|ownership_inflated|Drove for a courier firm.|Fleet driver manager for a courier firm.
bad|ownership_inflated|Drove for a courier firm.|Owner-driver of a courier firm.
ok|-|Student assistant to Prof. Okoro, marking lab reports.|Marked lab reports as student assistant to Prof. Okoro.
ok|-|Student assistant to Prof. Okoro, marking lab reports.|Student assistant marking lab reports for Prof. Okoro.
bad|ownership_inflated|Student assistant to Prof. Okoro, marking lab reports.|Teaching professor marking lab reports.
bad|ownership_inflated|Student assistant to Prof. Okoro, marking lab reports.|Lecturer with Prof. Okoro.
ok|-|Run a small joinery with my cousin.|Run a small joinery together with my cousin.
ok|-|Run a small joinery with my cousin.|Co-run a small joinery.
bad|ownership_inflated|Run a small joinery with my cousin.|Sole owner of a small joinery.
bad|ownership_inflated|Run a small joinery with my cousin.|Run a chain of joineries.
ok|-|Treasurer of the rowing club, elected twice.|Twice elected treasurer of the rowing club.
ok|-|Treasurer of the rowing club, elected twice.|Elected rowing-club treasurer two times.
bad|ownership_inflated|Treasurer of the rowing club, elected twice.|President of the rowing club, elected twice.
bad|ownership_inflated|Treasurer of the rowing club, elected twice.|Treasurer of the national rowing federation, elected twice.
ok|-|Kept the accounts in QuickBooks Online.|Kept the accounts in QBO.
ok|-|Kept the accounts in QuickBooks Online.|Kept the accounts in accounting software.
ok|-|Kept the accounts in QuickBooks Online.|Used QuickBooks Online for bookkeeping.
ok|-|Kept the accounts in QuickBooks Online.|Kept accounts online with QuickBooks.
bad|ownership_inflated|Kept the accounts in QuickBooks Online.|Kept the accounts in QuickBooks and Xero.
bad|ownership_inflated|Kept the accounts in QuickBooks Online.|Kept the accounts in SAP.
bad|ownership_inflated|Kept the accounts in accounting software.|Kept the accounts in QuickBooks Online.
bad|ownership_inflated|Kept the accounts in accounting software.|Kept the accounts in Sage.
ok|-|Kept the accounts in accounting software.|Kept accounts with bookkeeping software.
ok|-|Nurse at St. Brendan's Hospital, intensive care.|ICU nurse at St. Brendan's Hospital.
ok|-|Nurse at St. Brendan's Hospital, intensive care.|Intensive care nurse, St Brendan's Hospital.
ok|-|Nurse at St. Brendan's Hospital, intensive care.|Intensive care nurse at a hospital.
bad|ownership_inflated|Nurse at St. Brendan's Hospital, intensive care.|ICU nurse at Mayo Clinic.
bad|ownership_inflated|Nurse at St. Brendan's Hospital, intensive care.|ICU nurse practitioner at St. Brendan's Hospital.
ok|-|Ran tests under ISO 17025 at the water lab.|Ran tests to ISO 17025 in a water lab.
bad|ownership_inflated|Ran tests under ISO 17025 at the water lab.|Ran tests under ISO 9001 at the water lab.
bad|ownership_inflated|Ran tests under ISO 17025 at the water lab.|Certified ISO 17025 auditor at the water lab.
ok|-|Wrote unit tests with JUnit for a Java service.|Wrote JUnit unit tests for a Java service.
ok|-|Wrote unit tests with JUnit for a Java service.|Unit-tested a Java service.
ok|-|Wrote unit tests with JUnit for a Java service.|Wrote unit tests in Java.
bad|ownership_inflated|Wrote unit tests with JUnit for a Java service.|Wrote unit tests with JUnit and Mockito for a Java service.
bad|ownership_inflated|Wrote unit tests with JUnit for a Java service.|Wrote unit tests for a Spring Boot service.
bad|ownership_inflated|Wrote unit tests for a web service.|Wrote JUnit tests for a web service.
bad|ownership_inflated|Wrote unit tests for a web service.|Wrote unit tests for a Node.js web service.
ok|-|Wrote unit tests for a web service.|Unit-tested a web service.
bad|ownership_inflated|Moved the shop's photos from a hard drive to the cloud.|Moved the shop's photos from a hard drive to Google Drive.
bad|ownership_inflated|Moved the shop's photos from a hard drive to the cloud.|Moved the shop's photos to AWS.
ok|-|Taught English as a second language at Hill Road School.|Taught English as a second language at a school.
bad|ownership_inflated|Taught English as a second language at Hill Road School.|Taught TOEFL classes at Hill Road School.
bad|ownership_inflated|Taught English as a second language at Hill Road School.|Taught ESL at Hill Road College.
ok|-|Handled claims for Tri-County Water Authority (TCWA).|Handled claims for TCWA.
ok|-|Handled claims for Tri-County Water Authority (TCWA).|Claims handling at Tri-County Water Authority.
ok|-|Handled claims for Tri-County Water Authority (TCWA).|Handled claims for a water authority.
bad|ownership_inflated|Handled claims for Tri-County Water Authority (TCWA).|Handled claims for the state water authority.
ok|-|Did CPR and first aid refreshers every year.|Annual CPR and first-aid refreshers.
ok|-|Did CPR and first aid refreshers every year.|Refreshed CPR and first aid yearly.
bad|ownership_inflated|Did CPR and first aid refreshers every year.|Certified CPR and first aid instructor.
ok|-|Degree in chemistry, University of Leeds, 2.1.|BSc-level chemistry degree from the University of Leeds, 2.1.
bad|ownership_inflated|Degree in chemistry, University of Leeds, 2.1.|First-class chemistry degree, University of Leeds.
bad|ownership_inflated|Degree in chemistry, University of Leeds, 2.1.|Master's degree in chemistry, University of Leeds.
bad|ownership_inflated|Half of an accounting degree at Metro State, stopped to work.|Accounting degree, Metro State.
bad|ownership_inflated|Passed part one of the FE exam.|Passed the FE exam.
bad|ownership_inflated|Passed part one of the FE exam.|Licensed engineer.
ok|-|Passed part one of the FE exam.|Passed FE exam part one.
ok|-|Know my way around AutoCAD and a bit of Revit.|Working knowledge of AutoCAD; some Revit.
ok|-|Know my way around AutoCAD and a bit of Revit.|AutoCAD; basic Revit.
bad|ownership_inflated|Know my way around AutoCAD and a bit of Revit.|Expert in AutoCAD and Revit.
bad|ownership_inflated|Know my way around AutoCAD and a bit of Revit.|Proficient in AutoCAD and Revit.
ok|-|German at home, French from school.|Speak German (home language) and school-level French.
bad|ownership_inflated|German at home, French from school.|Fluent in German and French.
bad|ownership_inflated|German at home, French from school.|Trilingual in German, French and English.
ok|-|Checked the fire doors on the third floor.|Inspected the third-floor fire doors.
ok|-|Checked the fire doors on the third floor.|Checked fire doors on one floor.
bad|scope_inflated|Checked the fire doors on the third floor.|Checked the fire doors throughout the building.
bad|scope_inflated|Checked the fire doors on the third floor.|Checked all fire doors.
bad|scope_inflated|Checked the fire doors on the third floor.|Checked the fire doors on every floor.
bad|scope_inflated|Checked the fire doors on the third floor.|Checked fire doors across three floors.
ok|-|Tried the new scheduling app with one ward for a month.|Trialled the new scheduling app on one ward for a month.
ok|-|Tried the new scheduling app with one ward for a month.|Piloted the scheduling app for a month with a single ward.
bad|scope_inflated|Tried the new scheduling app with one ward for a month.|Rolled out the new scheduling app across wards.
bad|scope_inflated|Tried the new scheduling app with one ward for a month.|Implemented the scheduling app hospital-wide.
bad|scope_inflated|Tried the new scheduling app with one ward for a month.|Ran the new scheduling app for a year.
bad|scope_inflated|Spoke once at the trade fair about our packaging.|Regularly spoke at trade fairs about our packaging.
bad|scope_inflated|Spoke once at the trade fair about our packaging.|Speaker at trade fairs on packaging.
bad|scope_inflated|Spoke once at the trade fair about our packaging.|Gave talks about packaging at trade fairs.
bad|scope_inflated|Spoke once at the trade fair about our packaging.|Keynote speaker at the trade fair on packaging.
ok|-|Two of the five branches use the form I made.|Made a form used by two of five branches.
ok|-|Two of the five branches use the form I made.|Made a form in use at two branches.
ok|-|Two of the five branches use the form I made.|Created a form that 40% of branches use.
bad|scope_inflated|Two of the five branches use the form I made.|Made a form used by all five branches.
bad|scope_inflated|Two of the five branches use the form I made.|Made the form the branches use.
bad|scope_inflated|Two of the five branches use the form I made.|Made a form used across the branches.
bad|scope_inflated|Two of the five branches use the form I made.|Made a form used company-wide.
ok|-|Some of the regulars asked me for recipes.|Asked for recipes by some regulars.
bad|scope_inflated|Some of the regulars asked me for recipes.|Asked for recipes by the regulars.
bad|scope_inflated|Some of the regulars asked me for recipes.|Asked for recipes by all regulars.
bad|scope_inflated|Some of the regulars asked me for recipes.|Asked for recipes by customers nationwide.
ok|-|Wrote the safety page of the handbook.|Wrote the handbook's page on safety.
ok|-|Wrote the safety page of the handbook.|Contributed the safety page to the handbook.
bad|scope_inflated|Wrote the safety page of the handbook.|Wrote the handbook.
bad|scope_inflated|Wrote the safety page of the handbook.|Wrote the safety handbook.
bad|scope_inflated|Wrote the safety page of the handbook.|Wrote handbooks.
ok|-|Helped one neighbour with her tax form.|Helped a neighbour with a tax form.
bad|scope_inflated|Helped one neighbour with her tax form.|Helped neighbours with their tax forms.
bad|scope_inflated|Helped one neighbour with her tax form.|Prepared tax forms for the neighbourhood.
bad|scope_inflated|Answered letters from two readers in Canada.|Answered letters from international readers.
bad|scope_inflated|Answered letters from two readers in Canada.|Answered letters from readers worldwide.
bad|scope_inflated|Answered letters from two readers in Canada.|Answered reader letters across North America.
ok|-|Answered letters from two readers in Canada.|Answered letters from two Canadian readers.
ok|-|Cleaned data for the Leeds office.|Data cleaning for the Leeds office.
ok|-|Cleaned data for the Leeds office.|Cleaned the Leeds office's data.
bad|scope_inflated|Cleaned data for the Leeds office.|Cleaned data for UK offices.
bad|scope_inflated|Cleaned data for the Leeds office.|Cleaned company data.
bad|scope_inflated|Cleaned data for the Leeds office.|Cleaned data for all offices.
ok|-|For six weeks I filled the weekly column.|Filled in on the weekly column for six weeks.
bad|scope_inflated|For six weeks I filled the weekly column.|Weekly columnist.
bad|scope_inflated|For six weeks I filled the weekly column.|Wrote the weekly column for a year.
bad|scope_inflated|For six weeks I filled the weekly column.|Wrote the weekly column.
ok|-|Most of the invoices on the Hull account went through me.|Handled most invoices on the Hull account.
ok|-|Most of the invoices on the Hull account went through me.|Processed the majority of the Hull account's invoices.
bad|scope_inflated|Most of the invoices on the Hull account went through me.|Handled the Hull account's invoices.
bad|scope_inflated|Most of the invoices on the Hull account went through me.|Handled all invoices on the Hull account.
bad|scope_inflated|Most of the invoices on the Hull account went through me.|Handled the Hull account.
ok|-|Drafted answers to a few of the auditor's questions.|Drafted answers to some of the auditor's questions.
bad|scope_inflated|Drafted answers to a few of the auditor's questions.|Drafted answers to the auditor's questions.
bad|scope_inflated|Drafted answers to a few of the auditor's questions.|Answered all the auditor's questions.
bad|scope_inflated|Drafted answers to a few of the auditor's questions.|Handled the audit.
ok|-|Installed software on the laptops of the sales team.|Installed software on sales-team laptops.
ok|-|Installed software on the laptops of the sales team.|Set up software on the sales team's laptops.
bad|scope_inflated|Installed software on the laptops of the sales team.|Installed software on all company laptops.
bad|scope_inflated|Installed software on the laptops of the sales team.|Installed software company-wide.
bad|scope_inflated|Installed software on the laptops of the sales team.|Installed software for several departments.
ok|-|Set up a booking page for the yoga studio.|Built the yoga studio's booking page.
ok|-|Set up a booking page for the yoga studio.|Set up online booking page for a yoga studio.
bad|scope_inflated|Set up a booking page for the yoga studio.|Set up booking pages for yoga studios.
ok|-|Filmed the school play in 2022.|Filmed a school play in 2022.
bad|scope_inflated|Filmed the school play in 2022.|Filmed school plays since 2022.
bad|scope_inflated|Filmed the school play in 2022.|Filmed every school play in 2022.
ok|-|Did inventory for the bar in the off season.|Bar inventory in the off season.
ok|-|Did inventory for the bar in the off season.|Counted the bar's stock during the off season.
bad|scope_inflated|Did inventory for the bar in the off season.|Did the bar's inventory year-round.
ok|-|Supported the migration of one database.|Helped migrate one database.
ok|-|Supported the migration of one database.|Assisted in migrating a database.
bad|scope_inflated|Supported the migration of one database.|Migrated one database.
bad|scope_inflated|Supported the migration of one database.|Supported the migration of databases.
bad|scope_inflated|Supported the migration of one database.|Led the migration of one database.
bad|scope_inflated|Supported the migration of one database.|Supported the migration of all databases.
ok|-|A parent praised my lesson on fractions.|Lesson on fractions praised by a parent.
bad|scope_inflated|A parent praised my lesson on fractions.|Widely praised lessons on fractions.
ok|-|On busy days I also worked the grill.|Also worked the grill on busy days.
ok|-|On busy days I also worked the grill.|Worked the grill on busy days.
bad|scope_inflated|On busy days I also worked the grill.|Worked the grill.
bad|scope_inflated|On busy days I also worked the grill.|Worked the grill daily.
bad|scope_inflated|On busy days I also worked the grill.|Grill cook.
ok|-|Read meters in the villages north of the river.|Read meters in villages north of the river.
bad|scope_inflated|Read meters in the villages north of the river.|Read meters across the county.
bad|scope_inflated|Read meters in the villages north of the river.|Read meters in the region.
bad|scope_inflated|Read meters in the villages north of the river.|Read meters on both sides of the river.
ok|-|Coordinated volunteers for one of the three stages.|Coordinated the volunteers of one of three stages.
bad|scope_inflated|Coordinated volunteers for one of the three stages.|Coordinated volunteers for three stages.
bad|scope_inflated|Coordinated volunteers for one of the three stages.|Coordinated festival volunteers.
bad|scope_inflated|Coordinated volunteers for one of the three stages.|Coordinated volunteers for all stages.
bad|scope_inflated|Used Python for a small script that renames files.|Wrote Python scripts that rename files.
bad|scope_inflated|Used Python for a small script that renames files.|Developed Python software.
bad|scope_inflated|Used Python for a small script that renames files.|Built a Python file-management system.
ok|-|Tested the checkout on two phones.|Tested the checkout on two phone models.
bad|scope_inflated|Tested the checkout on two phones.|Tested the checkout on all phones.
bad|scope_inflated|Tested the checkout on two phones.|Tested the checkout across devices.
bad|scope_inflated|Tested the checkout on two phones.|Tested the checkout on phones and tablets.
bad|scope_inflated|Gave feedback on the draft policy.|Wrote the policy.
bad|scope_inflated|Gave feedback on the draft policy.|Drafted the policy.
bad|scope_inflated|Gave feedback on the draft policy.|Shaped company policy.
ok|-|Interpreted at a hearing in Polish.|Interpreted in Polish at a hearing.
bad|scope_inflated|Interpreted at a hearing in Polish.|Interpreted at hearings in Polish.
bad|scope_inflated|Interpreted at a hearing in Polish.|Court interpreter for Polish.
bad|scope_inflated|Interpreted at a hearing in Polish.|Interpreted at hearings in several languages.
ok|-|In spring 2021 I did the rounds of the old lock gates.|Inspected old lock gates in spring 2021.
ok|-|In spring 2021 I did the rounds of the old lock gates.|Did rounds of the old lock gates in spring 2021.
bad|scope_inflated|In spring 2021 I did the rounds of the old lock gates.|Inspected lock gates since spring 2021.
bad|scope_inflated|In spring 2021 I did the rounds of the old lock gates.|Inspected lock gates throughout 2021.
bad|scope_inflated|In spring 2021 I did the rounds of the old lock gates.|Inspected lock gates every spring.
ok|-|Sold tickets for the Saturday matinee.|Ticket sales for the Saturday matinee.
bad|scope_inflated|Sold tickets for the Saturday matinee.|Sold tickets for all shows.
bad|scope_inflated|Sold tickets for the Saturday matinee.|Ran the box office.
bad|scope_inflated|Sold tickets for the Saturday matinee.|Sold theatre tickets daily.
ok|-|Kept the club's member list up to date.|Maintained the club's member list.
bad|scope_inflated|Kept the club's member list up to date.|Maintained the member lists of clubs.
ok|-|Taught a lesson to year 5 about bees.|Taught year 5 a lesson about bees.
ok|-|Taught a lesson to year 5 about bees.|Gave a lesson on bees to year 5.
bad|scope_inflated|Taught a lesson to year 5 about bees.|Taught lessons about bees to years 3 to 6.
ok|-|Repaired bikes for friends.|Bike repairs for friends.
bad|scope_inflated|Repaired bikes for friends.|Repaired bikes for customers.
bad|scope_inflated|Repaired bikes for friends.|Ran a bike repair business.
bad|scope_inflated|Repaired bikes for friends.|Repaired bikes for the public.
ok|-|Patched the test servers.|Applied patches to the test servers.
bad|scope_inflated|Patched the test servers.|Patched the production servers.
bad|scope_inflated|Patched the test servers.|Patched the servers.
bad|scope_inflated|Patched the test servers.|Patched test and production servers.
bad|scope_inflated|Ran the junior league's scoreboard.|Ran the league's scoreboard.
bad|scope_inflated|Ran the junior league's scoreboard.|Ran the senior league's scoreboard.
bad|scope_inflated|Ran the junior league's scoreboard.|Ran the professional league's scoreboard.
ok|-|Ran the junior league's scoreboard.|Operated the junior league scoreboard.
ok|-|Part-time clerk at the tax office.|Clerk (part-time) at the tax office.
bad|scope_inflated|Part-time clerk at the tax office.|Full-time clerk at the tax office.
bad|scope_inflated|Part-time clerk at the tax office.|Clerk at the national tax office.
ok|-|Unpaid trainee at a radio station, four weeks.|Four weeks as an unpaid trainee at a radio station.
bad|scope_inflated|Unpaid trainee at a radio station, four weeks.|Four months as a trainee at a radio station.
bad|scope_inflated|Unpaid trainee at a radio station, four weeks.|Radio reporter for four weeks.
ok|-|Packed orders at the end of the line.|Packed orders at the line's end.
bad|scope_inflated|Packed orders at the end of the line.|Packed fragile orders at the end of the line.
bad|scope_inflated|Packed orders at the end of the line.|Packed orders at the end of the line to meet daily targets.
bad|scope_inflated|Packed orders at the end of the line.|Packed orders at the end of the line using barcode scanners.
bad|scope_inflated|Packed orders at the end of the line.|Packed orders at the end of the line for major retailers.
ok|-|Cut hair at a salon in town.|Hairdresser at a salon in town.
ok|-|Cut hair at a salon in town.|Cut hair in a town salon.
bad|scope_inflated|Cut hair at a salon in town.|Cut hair at a high-end salon in town.
bad|scope_inflated|Cut hair at a salon in town.|Cut and coloured hair at a salon in town.
bad|scope_inflated|Cut hair at a salon in town.|Cut hair for a loyal clientele at a salon in town.
bad|scope_inflated|Cut hair at a salon in town.|Cut hair at a salon in town, building client relationships.
bad|scope_inflated|Cut hair at a salon in town.|Award-winning hairdresser at a salon in town.
ok|-|Wrote the minutes of the parents' council.|Took the parents' council minutes.
bad|scope_inflated|Wrote the minutes of the parents' council.|Wrote and distributed the minutes of the parents' council.
bad|scope_inflated|Wrote the minutes of the parents' council.|Wrote the minutes of the parents' council in English and Spanish.
bad|scope_inflated|Wrote the minutes of the parents' council.|Wrote the minutes of the parents' council, ensuring transparency.
bad|scope_inflated|Wrote the minutes of the parents' council.|Wrote legally compliant minutes of the parents' council.
ok|-|Swept chimneys in the old town.|Chimney sweep in the old town.
bad|scope_inflated|Swept chimneys in the old town.|Swept chimneys in the old town with a camera system.
bad|scope_inflated|Swept chimneys in the old town.|Swept chimneys in historic listed buildings in the old town.
bad|scope_inflated|Swept chimneys in the old town.|Swept and inspected chimneys in the old town.
bad|scope_inflated|Swept chimneys in the old town.|Swept chimneys in the old town to prevent fires.
ok|-|Looked after two horses on a farm.|Cared for two horses on a farm.
ok|-|Put together the shift plan in a spreadsheet.|Compiled the shift plan in a spreadsheet.
ok|-|Put together the shift plan in a spreadsheet.|Made the shift plan as a spreadsheet.
bad|scope_inflated|Put together the shift plan in a spreadsheet.|Put together the shift plan in an Excel spreadsheet with macros.
bad|scope_inflated|Put together the shift plan in a spreadsheet.|Put together the shift plan in a spreadsheet, optimising labour costs.
bad|scope_inflated|Put together the shift plan in a spreadsheet.|Put together a fair shift plan in a spreadsheet.
bad|scope_inflated|Put together the shift plan in a spreadsheet.|Put together the shift plan in a spreadsheet in consultation with staff.
bad|scope_inflated|Translated user manuals from Dutch.|Translated user manuals from Dutch for medical devices.
bad|scope_inflated|Translated user manuals from Dutch.|Translated user manuals from Dutch under tight deadlines.
bad|scope_inflated|Translated user manuals from Dutch.|Translated user manuals from Dutch using CAT tools.
ok|-|Built a shed for the allotment society.|Shed builder for the allotment society.
ok|-|Built a shed for the allotment society.|Built the allotment society's shed.
bad|scope_inflated|Built a shed for the allotment society.|Built an insulated shed for the allotment society.
bad|scope_inflated|Built a shed for the allotment society.|Built a shed for the allotment society within budget.
bad|scope_inflated|Built a shed for the allotment society.|Built a shed for the allotment society from recycled timber.
ok|-|Greeted visitors and gave out badges.|Welcomed visitors and handed out badges.
ok|-|Greeted visitors and gave out badges.|Received visitors and issued badges.
bad|scope_inflated|Greeted visitors and gave out badges.|Greeted VIP visitors and gave out badges.
bad|scope_inflated|Greeted visitors and gave out badges.|Greeted visitors, gave out badges and answered phones.
bad|scope_inflated|Greeted visitors and gave out badges.|Greeted visitors and gave out badges following security protocols.
bad|scope_inflated|Greeted visitors and gave out badges.|Warmly greeted over a hundred visitors and gave out badges.
ok|-|Mowed lawns for the council in the summer.|Summer lawn mowing for the council.
bad|scope_inflated|Mowed lawns for the council in the summer.|Mowed lawns and trimmed hedges for the council in the summer.
bad|scope_inflated|Mowed lawns for the council in the summer.|Mowed lawns for the council in the summer, operating ride-on mowers.
bad|scope_inflated|Mowed lawns for the council in the summer.|Mowed lawns in public parks for the council in the summer.
ok|-|Fixed the printer network at school.|Repaired the school's printer network.
bad|scope_inflated|Fixed the printer network at school.|Fixed the printer network at school, minimising downtime.
bad|scope_inflated|Fixed the printer network at school.|Fixed and documented the printer network at school.
bad|scope_inflated|Fixed the printer network at school.|Fixed the printer and Wi-Fi network at school.
bad|scope_inflated|Fixed the printer network at school.|Fixed the complex printer network at school.
ok|-|Made the posters for the spring concert.|Produced the spring concert posters.
bad|scope_inflated|Made the posters for the spring concert.|Made the posters and programmes for the spring concert.
bad|scope_inflated|Made the posters for the spring concert.|Made the posters for the spring concert in Photoshop.
bad|scope_inflated|Made the posters for the spring concert.|Made the posters for the sold-out spring concert.
bad|scope_inflated|Made the posters for the spring concert.|Made the posters for the spring concert to boost attendance.
ok|-|Counselled students on course choice.|Advised students about course choice.
ok|-|Counselled students on course choice.|Advised students on choosing courses.
bad|scope_inflated|Counselled students on course choice.|Counselled students on course choice and careers.
bad|scope_inflated|Counselled students on course choice.|Counselled students on course choice, improving retention.
ok|-|Sorted recycling by hand at the depot.|Hand-sorted recycling at the depot.
bad|scope_inflated|Sorted recycling by hand at the depot.|Sorted hazardous recycling by hand at the depot.
bad|scope_inflated|Sorted recycling by hand at the depot.|Sorted recycling by hand at the depot in compliance with EU rules.
bad|scope_inflated|Sorted recycling by hand at the depot.|Sorted recycling by hand at the depot and trained newcomers.
ok|-|Ran a stall at the flea market.|Flea market stallholder.
bad|scope_inflated|Ran a stall at the flea market.|Ran a profitable stall at the flea market.
bad|scope_inflated|Ran a stall at the flea market.|Ran a vintage clothing stall at the flea market.
bad|scope_inflated|Ran a stall at the flea market.|Ran a stall at the flea market, handling cash and inventory.
bad|scope_inflated|Ran a stall at the flea market.|Ran a popular stall at the flea market.
ok|-|Read the news on student radio.|Student radio newsreader.
bad|scope_inflated|Read the news on student radio.|Wrote and read the news on student radio.
bad|scope_inflated|Read the news on student radio.|Read the news live on student radio to thousands.
bad|scope_inflated|Read the news on student radio.|Read the international news on student radio.
ok|-|Served breakfast at a hostel.|Breakfast service at a hostel.
bad|scope_inflated|Served breakfast at a hostel.|Served breakfast to international guests at a hostel.
bad|scope_inflated|Served breakfast at a hostel.|Served breakfast at a hostel with excellent customer service.
bad|scope_inflated|Served breakfast at a hostel.|Served organic breakfast at a hostel.
ok|-|Typed up case notes for the social workers.|Typed the social workers' case notes.
bad|scope_inflated|Typed up case notes for the social workers.|Typed up confidential case notes for the social workers.
bad|scope_inflated|Typed up case notes for the social workers.|Typed up and filed case notes for the social workers.
bad|scope_inflated|Typed up case notes for the social workers.|Typed up case notes for the social workers with 99% accuracy.
bad|scope_inflated|Typed up case notes for the social workers.|Typed up case notes for the social workers on a secure system.
ok|-|Watered the plants and fed the cat while neighbours were away.|Fed neighbours' cat and watered plants during their absence.
bad|scope_inflated|Watered the plants and fed the cat while neighbours were away.|Watered the plants, fed the cat and managed mail while neighbours were away.
ok|-|Drove a van with lab samples between clinics.|Transported lab samples between clinics by van.
bad|scope_inflated|Drove a van with lab samples between clinics.|Drove a refrigerated van with lab samples between clinics.
bad|scope_inflated|Drove a van with lab samples between clinics.|Drove a van with time-critical lab samples between clinics.
bad|scope_inflated|Drove a van with lab samples between clinics.|Drove a van with lab samples between clinics, maintaining chain of custody.
bad|scope_inflated|Drove a van with lab samples between clinics.|Drove a van with lab samples between rural clinics.
ok|-|Edited the videos for the club's channel.|Video editing for the club's channel.
bad|scope_inflated|Edited the videos for the club's channel.|Edited the videos for the club's YouTube channel.
bad|scope_inflated|Edited the videos for the club's channel.|Edited the videos for the club's channel, growing its audience.
bad|scope_inflated|Edited the videos for the club's channel.|Edited engaging videos for the club's channel.
bad|scope_inflated|Edited the videos for the club's channel.|Edited the videos for the club's channel in Premiere.
ok|-|Stacked shelves at night.|Night shelf stacker.
ok|-|Stacked shelves at night.|Stocked shelves on nights.
bad|scope_inflated|Stacked shelves at night.|Stacked shelves at night in a fast-paced environment.
bad|scope_inflated|Stacked shelves at night.|Stacked and rotated shelves at night.
ok|-|Did the accounts of a riding school.|Riding school accounts.
bad|scope_inflated|Did the accounts of a riding school.|Did the accounts of a riding school in DATEV.
bad|scope_inflated|Did the accounts of a riding school.|Did the monthly accounts of a riding school.
bad|scope_inflated|Did the accounts of a riding school.|Did the accounts of a riding school on time and error-free.
ok|-|Drove for Hartline Freight, Toledo to Gary.|Driver at a freight company on the Toledo–Gary route.
ok|-|Drove for Hartline Freight, Toledo to Gary.|Drove the Toledo–Gary route for a freight company.
bad|scope_inflated|Drove for Hartline Freight, Toledo to Gary.|Drove routes across the country for Hartline Freight.
bad|scope_inflated|Drove for Hartline Freight, Toledo to Gary.|Managed routes company-wide at Hartline Freight.
ok|-|Kitchen hand at the Blue Heron in Savannah.|Kitchen hand at a restaurant in the city of Savannah.
ok|-|Kitchen hand at the Blue Heron in Savannah.|Kitchen hand at the Blue Heron in the Savannah area.
bad|scope_inflated|Kitchen hand at the Blue Heron in Savannah.|Kitchen hand across several Savannah restaurants.
bad|scope_inflated|Kitchen hand at the Blue Heron in Savannah.|Kitchen manager for the region.
ok|-|Filed permits for Bexar County.|Filed permits at county level (Bexar County).
ok|-|Filed permits for Bexar County.|Handled permit filing for a county government.
bad|scope_inflated|Filed permits for Bexar County.|Filed permits across the state.
ok|-|Sold seed to farms around Salina, Kansas.|Sold seed to farms in the Salina area of Kansas.
ok|-|Sold seed to farms around Salina, Kansas.|Sold seed to local farms around Salina.
ok|-|Sold seed to farms around Salina, Kansas.|Seed sales to farms in one Kansas area.
bad|scope_inflated|Sold seed to farms around Salina, Kansas.|Sold seed nationwide.
ok|-|Interned at the Ministry of Health in Accra, typed up survey forms.|Government intern in Accra typing up survey forms.
bad|scope_inflated|Interned at the Ministry of Health in Accra, typed up survey forms.|Ran national health surveys in Accra.
ok|-|Played in the state youth orchestra for two years.|Two years in a statewide youth orchestra.
ok|-|Played in the state youth orchestra for two years.|Member of the state's youth orchestra for two years.
bad|scope_inflated|Played in the state youth orchestra for two years.|Played in the national youth orchestra.
ok|-|Helped at the town library in Marlow.|Helped at the municipal library in Marlow.
ok|-|Helped at the town library in Marlow.|Volunteer help at a local library.
bad|scope_inflated|Helped at the town library in Marlow.|Helped at libraries across the county.
ok|-|Answer phones for a plumber.|Answer phones at a plumbing business.
ok|-|Answer phones for a plumber.|Phone reception for a plumbing company.
bad|scope_inflated|Answer phones for a plumber.|Answer phones for a chain of plumbers.
ok|-|Wrote code for a start-up, 6 people.|Wrote code at a six-person start-up firm.
bad|scope_inflated|Wrote code for a start-up, 6 people.|Wrote code for an international company.
ok|-|Cleaned three schools in the Ardmore district.|Cleaned three Ardmore district schools.
ok|-|Cleaned three schools in the Ardmore district.|Cleaned three schools in one district.
bad|scope_inflated|Cleaned three schools in the Ardmore district.|Cleaned the Ardmore district's schools.
bad|scope_inflated|Cleaned three schools in the Ardmore district.|Cleaned all schools in the Ardmore district.
ok|-|My tomatoes won at the county fair.|Won at the county fair with home-grown tomatoes.
bad|scope_inflated|My tomatoes won at the county fair.|Grew tomatoes that won at the state fair.
ok|-|Deliver papers in the east of Leeds.|Deliver papers in eastern Leeds.
ok|-|Deliver papers in the east of Leeds.|Newspaper delivery in the eastern part of the city (Leeds).
bad|scope_inflated|Deliver papers in the east of Leeds.|Deliver papers across Leeds.
bad|scope_inflated|Deliver papers in the east of Leeds.|Deliver papers throughout Yorkshire.
ok|-|Ran the union's Facebook page for our plant.|Managed the union's Facebook page at plant level.
ok|-|Ran the union's Facebook page for our plant.|Ran a plant union's Facebook page.
bad|scope_inflated|Ran the union's Facebook page for our plant.|Ran the union's national Facebook page.
bad|scope_inflated|Coordinate with the Denver and Omaha offices on shift swaps.|Coordinate shift swaps across all offices.
bad|scope_inflated|Coordinate with the Denver and Omaha offices on shift swaps.|Coordinate shift swaps company-wide.
ok|-|Sang at three village feasts.|Performed at three village festivals as a singer.
bad|scope_inflated|Sang at three village feasts.|Sang at festivals across the region.
bad|scope_inflated|Volunteer fireman, Kettle Falls.|Fire captain, Kettle Falls.
bad|scope_inflated|Volunteer fireman, Kettle Falls.|Volunteer firefighter for the county.
ok|-|Took the company's newsletter from Word to a mailing tool.|Moved the company newsletter from Word to a mailing tool.
bad|scope_inflated|Took the company's newsletter from Word to a mailing tool.|Took the company's marketing from Word to a mailing tool.
ok|-|Everybody in the office gets my Monday summary.|Write a Monday summary that goes to the whole office.
ok|-|Everybody in the office gets my Monday summary.|Monday summary sent to all office staff.
bad|scope_inflated|Everybody in the office gets my Monday summary.|Write a Monday summary for the whole company.
ok|-|Nobody at the plant knew the old press, so I wrote it all down.|Documented the old press fully because nobody at the plant knew it.
ok|-|Nobody at the plant knew the old press, so I wrote it all down.|Wrote complete notes on an old press that no one at the plant knew.
ok|-|Each of the four nurses got the sheet I made, and they use it daily.|Made a sheet that all four nurses use every day.
ok|-|Each of the four nurses got the sheet I made, and they use it daily.|Created a sheet in daily use by four nurses.
bad|scope_inflated|Each of the four nurses got the sheet I made, and they use it daily.|Made a sheet used by all nurses at the hospital.
`;
