/**
 * Cases for the table test of the guard, in the form of the others: minimal pairs of what speaks against a rewrite and of
 * what only looks so. All persons and employers are invented.
 */
export const evidenceRows = `
ok|-|I did the Sunday stocktake by myself, about 900 lines.|Ran the Sunday stocktake single-handed (about 900 lines).
bad|ownership_inflated|Helped with the Sunday stocktake, about 900 lines.|Ran the Sunday stocktake (about 900 lines).
bad|ownership_inflated|I did the Sunday stocktake, about 900 lines.|Led the Sunday stocktake team (about 900 lines).
ok|-|I spotted that the belt was slipping because the roller ran hot, and got the fitter to swap it.|Traced a slipping belt to a roller running hot and persuaded the fitter to replace it.
ok|-|Translated at the desk when the translator booth was shut.|Interpreted at the desk as backup to the translator booth.
bad|ownership_inflated|Held the desk while the translator did the calls.|Translated the calls at the desk.
ok|-|Led the move of 30 labs to one booking system, three labs a month.|Directed a 10-month move of 30 labs to a single booking system.
bad|number_changed|Led the move of 30 labs to one booking system, three labs a month.|Directed a 6-month move of 30 labs to a single booking system.
ok|-|Sealed between 40 and 55 jars per hour as a line hand.|Line hand sealing at least 40 jars an hour.
bad|number_changed|Sealed between 40 and 55 jars per hour as a line hand.|Line hand sealing at least 55 jars an hour.
ok|-|Marked 8 to 10 papers a night.|Marked up to ten papers a night.
bad|number_changed|Marked 8 to 10 papers a night.|Marked no fewer than 10 papers a night.
ok|-|Let 50 flats in 2023, 18 of those to returning tenants.|Let 50 flats in 2023; over a third went to returning tenants.
bad|number_changed|Let 50 flats in 2023, 18 of those to returning tenants.|Let 50 flats in 2023; over half went to returning tenants.
ok|-|Waste was 6% when I took over the line and 4% a year later.|Waste stood at 6% when I took over the line; twelve months on it was 4%.
bad|number_invented|Waste was 6% when I took over the line and 4% a year later.|Waste stood at 6% when I took over the line; six months on it was 4%.
ok|-|Ran six choirs, about 240 singers in all.|Ran six choirs of about 240 singers, averaging 40 a choir over six choirs.
bad|number_changed|Ran six choirs, about 240 singers in all.|Ran over six choirs of about 240 singers.
ok|-|Backlog of appeals: 640 in February, 160 by the end of May.|Brought the appeals backlog from 640 to 160 in four months, down by three quarters.
ok|-|I keep the glossary and am the one asked when two terms clash.|Keep the glossary and settle clashes between terms.
bad|number_dropped|I keep the glossary and trained two editors.|Keep the glossary and trained editors.
bad|number_changed|Fewer than 12 leaks were found in four tunnels.|Inspected four tunnels with fewer than 12 water leaks in each.
ok|-|Wrote scripts for the stock feed. An import used to take 5 hours, now about 20 minutes.|Wrote scripts for the stock feed, bringing an import from five hours down to about 20 minutes.
bad|causality_invented|Joined the stock team in May. An import took 5 hours then and 20 minutes in August.|Joined the stock team in May and brought an import from five hours down to 20 minutes by August.
ok|-|Coached the under-12 rowers for the club, unpaid.|Volunteer coach of the club's under-12 rowers.
ok|-|Handled the setup of two presses, plates and some of the color checks.|Set up two presses, including plates and part of the color checks.
bad|scope_inflated|Mixed the ink for two presses.|Ran two presses.
ok|-|As shop assistant I had to do the roster, till count and talk to cross buyers.|Shop assistant: staff schedule, till reconciliation, buyer complaints.
bad|scope_inflated|Answered letters from buyers.|Answered letters and invoices from buyers.
bad|date_changed|Camp cook, summers of 2016, 2017 and 2019.|Camp cook for the summers 2016–2019.
ok|-|Camp cook, summers of 2016, 2017 and 2018.|Camp cook for the summers 2016–2018.
bad|date_changed|Left the bank in 06/2021, had been a teller since 04/2017.|Bank teller, April 2017 to present.
ok|-|Left the bank in 06/2021, had been a teller since 04/2017.|Bank teller, April 2017 to June 2021.
bad|ownership_inflated|Drew the leaflet for one ward; the other wards may use it later.|Drew the leaflet that the other wards use.
ok|-|Drew the leaflet for one ward; the other wards may use it later.|Drew a ward's leaflet that other wards may use later.
bad|scope_inflated|Showed our trial in one depot to the board.|Showed our multi-depot trial to the board.
ok|-|Showed our trial in two depots to the board.|Showed our multi-depot trial (two depots) to the board.
`;
