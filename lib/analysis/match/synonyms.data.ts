/** Words that name one thing in postings and résumés, a group a line. Stemmed when read. Written for Firstpass. */
export const synonymLines = `
lead led leader leadership supervise supervised supervisor manage managed manager head oversee direct
mentor mentoring coach coaching precept preceptor teach taught teaching tutor train trained instruct
convert converted converting move moved migrate migrated migration digitize digitized digitise digitised transfer
record records chart charts log logs logbook register
substance substances drug drugs medication medications medicine
license licence licensed licensure certificate certified certification registered credential
grant grants funding funded
publish published publication paper author authored article journal
open opened opening launch launched start started establish established found founded set
patient patients client clients
customer customers guest guests
repair repaired fix fixed service serviced maintain maintenance
sell sold sales selling
hire hired hiring recruit recruited recruiting recruitment
budget budgets budgeting
schedule scheduling roster rota rosters scheduled
inventory stock
audit audits auditing auditor audited
negotiate negotiation negotiated negotiations
present presented presenting presentation presentations speak speaking
report reports reporting
counsel counseling counselor counsellor counselling
school district schools
write writing wrote written author
safety safe osha
volunteer volunteers volunteering
supplier suppliers vendor vendors
physician doctor provider
nurse nursing rn
kitchen cook cooking chef
food culinary
warehouse distribution
transport transportation transit logistics shipping freight
design designed designer designing
analysis analyze analytics analyst analytical
quality qa qc
contract contracts agreement
student students pupil pupils learners
parent parents family families guardians
team teams staff employees reports
increase grew grow growth raise raised
intern interns internship trainee
medical clinical hospital
immunization vaccine vaccination immunizer immunizing
review reviews reviewed reviewing
fundraising donors donor fundraise
`;
