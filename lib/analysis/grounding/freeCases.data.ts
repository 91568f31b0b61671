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
`;
