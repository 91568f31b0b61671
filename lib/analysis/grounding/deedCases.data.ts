/** Pairs about who did what, what came of it and how far it reached, in the form of rewriteCases.data.ts: each licence beside its contradiction. Written for Firstpass. */
export const deedRows = `
ok|-|Set up the stage, ran the smoke machine, swept up after.|Took care of stage setup, smoke machine operation and sweeping.
bad|ownership_inflated|Set up chairs, cables and the tea urn for the choir's spring concert.|Organized the choir's spring concert, including chairs, cables and tea.
ok|-|I own the morning bake: dough, ovens, window.|Responsible for the morning bake, from dough to window.
bad|ownership_inflated|Sorted parcels in a crew of nine.|Ran a parcel crew of nine.
ok|-|I had three trainees.|Supervised three trainees.
bad|ownership_inflated|I worked beside three trainees.|Supervised three trainees.
ok|-|Ferry captain, crew of up to six deckhands.|As ferry captain, ran crews of as many as six deckhands.
ok|-|Compared three boilers with the site engineer and recommended the smallest.|With the site engineer, compared three boilers and issued a recommendation for the smallest.
bad|ownership_inflated|Recommended the smallest of three boilers to the site engineer.|Chose and installed the smallest of three boilers.
ok|-|Contributed two recipes to the school cookbook.|Wrote two recipes for the school cookbook.
bad|ownership_inflated|Contributed to the school cookbook.|Wrote the school cookbook.
bad|ownership_inflated|Updated the forms that the intake desk set up.|Created and updated the forms for the intake desk.
ok|-|Updated the forms that I set up for the intake desk.|Created and updated the forms for the intake desk.
bad|ownership_inflated|The sculptors picked the stone; I cut the blocks for them.|Cut blocks for the sculptors and selected the stone.
ok|-|Neighbors brought me the clocks they could not wind, I mended them.|Mended clocks for neighbors.
bad|ownership_inflated|Entered leave requests approved by the ward manager.|Approved and entered leave requests.
bad|ownership_inflated|Cleaned the tanks which the lab then tested for copper.|Cleaned tanks and tested them for copper.
ok|-|Was asked by the trustees to oversee the move of the archive, and did so with one porter.|At the trustees' request, oversaw the move of the archive with one porter.
ok|-|Team of four rebuilt the footbridge.|As one of a team of four, rebuilt the footbridge.
bad|ownership_inflated|Team of four rebuilt the footbridge.|Rebuilt the footbridge.
ok|-|Wrote a closing checklist. Since then we have not lost a padlock.|Wrote a closing checklist; no padlock has been lost since.
ok|-|Sorted glass for the recycler|Sorted glass for recycling
bad|ownership_inflated|Was consulted on the choice of the new mower.|Selected the new mower.
bad|ownership_inflated|Gave the bursar feedback on the fee letter.|Shaped the bursar's fee letter.
bad|ownership_inflated|One of 40 volunteers at the river clean-up.|Organized a river clean-up with 40 volunteers.
bad|ownership_inflated|Came to know the new rota tool before it went live.|Rolled out the new rota tool.
ok|-|Put the fair together, start to finish, for 300 guests.|Organized a 300-guest fair end to end.
ok|-|I assisted the bursar in the sale of the annexe (plans, visits).|Prepared plans and visits in support of the bursar during the sale of the annexe.
ok|-|Patched roofs on commission.|Patched roofs on commission alone.
bad|ownership_inflated|Patched roofs under a master roofer.|Patched roofs independently.
bad|ownership_inflated|Vice chair of the allotment society.|Chair the allotment society.
bad|ownership_inflated|Never had to evict a tenant.|Evicted tenants.
ok|-|I am expected to check 30 meters a week.|Check 30 meters a week.
ok|-|After I moved the bins next to the saw, waste wood fell from 12% to 7%.|Reduced waste wood from 12% to 7% by moving the bins next to the saw.
bad|causality_invented|Moved the bins next to the saw. Waste wood has since fallen from 12% to 7%.|Reduced waste wood from 12% to 7% by moving the bins next to the saw.
ok|-|Guests now wait 4 minutes, not 15: I opened a second window.|Opened a second window, reducing the wait from 15 minutes to 4.
ok|-|Attendance doubled, driven by the 20 leagues I signed.|Signed 20 leagues, doubling attendance.
bad|causality_invented|Gave fire talks every Friday. No burns in 300 days.|Kept the kitchen free of burns for 300 days through Friday fire talks.
bad|causality_invented|Joined as a clerk when the choir had 40 singers; it had 90 when I left.|As clerk, grew the choir from 40 singers to 90.
bad|causality_invented|Began calling callers by name, and the clinic was voted best in town.|Earned the clinic its best-in-town vote by calling callers by name.
bad|causality_invented|Handed out the survey. 88% of riders were content.|Achieved 88% rider satisfaction.
ok|-|Planned two auctions; the last one brought in $9,000.|Planned two auctions, the last raising $9,000.
ok|-|Moderated the forum and took down posts that broke its rules.|Moderated the forum, removing posts that broke its rules.
ok|-|Made sure the notices went out on Fridays.|Ensured that notices went out on Fridays.
ok|-|Tasked with keeping the cellar under 14 degrees.|Kept the cellar under 14 degrees.
ok|-|Built a shed with the carpenter, his plan.|Built a shed with the carpenter to his plan.
bad|scope_inflated|Occasionally covered the ticket desk.|Regularly covered the ticket desk.
bad|scope_inflated|Looked after the plants in the east lobby.|Looked after plants throughout the hospital.
bad|scope_inflated|Serve farms in Ripton and Weybridge, Vermont.|Serve farms throughout Vermont.
ok|-|Serve farms all over Vermont.|Serve farms throughout Vermont.
bad|scope_inflated|Audited two of the chain's six tills.|Audited the chain's six tills.
ok|-|Audited two of the chain's six tills.|Audited a third of the chain's six tills.
bad|scope_inflated|Repaired zips on tents.|Repaired tents, from zips to poles.
bad|scope_inflated|Painted the hallway of the hostel.|Managed trades at the hostel, including painting the hallway.
bad|scope_inflated|Tested the ferry's port engine before each sailing.|Tested all engines before each sailing.
bad|scope_inflated|Drafted the leave section in the staff handbook.|Drafted the staff handbook, including its leave section.
bad|scope_inflated|Trained the new porter.|Trained new porters.
bad|scope_inflated|Scrubbed moss from the north wall of the chapel.|Scrubbed moss from the chapel.
ok|-|Fitted tanks from 200 to 900 liters.|Fitted tanks, the largest of 900 liters.
ok|-|Drew up a map of the drains, as there was none.|Mapped the drains.
ok|-|Reviewed orders w/ each shift.|Reviewed orders with every shift.
ok|-|Balanced the day's takings.|Balanced daily takings.
ok|-|Poured 30 molds a day; rejects under 3%.|Held rejects below 3% while pouring 30 molds a day.
ok|-|First in my family to finish college, in 3 years.|First-generation college graduate with a degree completed in three years.
ok|-|Secured $40K from the state for well mapping.|Mapped wells on a $40,000 state award.
bad|employer_or_tool_invented|Mapped wells for the state.|Mapped wells on a state award.
ok|-|Opened and closed on alternate Mondays.|Opened and closed every other Monday.
ok|-|Fixed 6 bikes/hr at peak.|Fixed up to six bikes an hour.
bad|ownership_inflated|The chef writes the menu; I price it.|Write and price the menu.
bad|ownership_inflated|Built cabinets to the designer's drawings.|Designed and built cabinets.
ok|-|The dean asked me to fix the line at lunch. I opened a till and it's gone.|Opened a till, clearing the line at lunch.
ok|-|My average call time is 3:20, the floor's average 4:05.|Calls average 3 min 20 s, 45 seconds below the floor.
bad|number_changed|My average call time is 3:20.|Calls average 2 min 20 s.
ok|-|Took the club from 17th to 6th in the league.|Lifted the club 11 places in the league, to 6th.
bad|number_changed|Took the club from 17th to 6th in the league.|Lifted the club 12 places in the league, to 6th.
ok|-|My ward: second largest of 30 by beds.|Run the ward that ranks #2 of 30 by beds.
ok|-|Put tags on the hoses, now anybody can tell them apart.|Tagged hoses so that anybody can tell them apart.
ok|-|Settle one claim in four without a visit.|Settle a quarter of claims without a visit.
ok|-|Added a key check at closing; lost keys went to zero as a result.|Eliminated lost keys with a key check at closing.
bad|ownership_inflated|Took orders while the owner cooked.|Took orders and cooked.
bad|ownership_inflated|The band booked its shows; I loaded the van.|Booked shows for a band and loaded its van.
bad|scope_inflated|Temporary cover for the seed log.|Kept the seed log.
bad|number_changed|Balanced 40 tills a week.|Balanced 40 tills a day.
ok|-|Ran payroll for 90 hourly employees every other Friday.|Ran biweekly payroll for 90 hourly employees.
ok|-|Weddings of up to 200 guests.|Weddings as large as 200 guests.
ok|-|Won a $60,000 grant to map wells.|Mapped wells under a $60,000 grant.
ok|-|Supervise six guards across two gates.|Supervisor of six guards at two gates.
bad|title_inflated|Helped supervise six guards across two gates.|Supervisor of six guards at two gates.
ok|-|Started and ran a two-van bakery until I sold it.|Owner of a two-van bakery that I started and sold.
ok|-|Shadowed a vet for two weeks, washed cages.|Washed cages and observed a veterinarian for two weeks.
bad|title_inflated|Interned at the mint, weighing blanks.|Mint analyst weighing blanks.
bad|title_inflated|Drew elevations for the chartered architect.|Architect drawing elevations.
`;
