/** Words that name one thing in postings and résumés, a group a line, beside what WordNet holds. Stemmed when read. Written for Firstpass. */
export const workWordLines = `
teach taught teaching instruct instruction instructor educate education educator
aide aides assistant assistants paraprofessional paraprofessionals paraeducator paraeducators helper helpers
pupil pupils student students child children kids learners
buy bought buying purchase purchased purchasing procure procured procurement order ordered ordering
supervise supervised supervision supervising direct directed oversee oversaw lead led manage managed
plan planned planning schedule scheduled scheduling
analyze analyzed analysis analyse analysed evaluate evaluated evaluation assess assessed assessment assessments
install installed installation installing installer mount mounted set
driver drivers driving drive drove
deliver delivered delivery deliveries
clean cleaned cleaning sanitize sanitized sanitizing sanitation disinfect
inspect inspected inspection inspections inspector audit audits
weld welded welding welder
test tested testing tests
calibrate calibrated calibration
budget budgets budgeting budgeted spending spend
forecast forecasts forecasting projection projections
invoice invoices invoicing billing billed bill bills
payment payments pay paid paying
reconcile reconciled reconciliation reconciliations
complaint complaints dispute disputes
interview interviews interviewed interviewing
translate translated translation translations interpreter interpret interpreted interpreting
edit edited editing editor proofread proofreading copyedit
newsletter newsletters bulletin
website websites site web webpage webpages
photograph photographs photography photographer photos
film filmed video videos footage
brand branding brands
campaign campaigns
grant grants funder funders foundation foundations
donor donors donation donations giving
volunteer volunteers
member members membership
patient patients
nurse nurses nursing
medication medications medicine medicines meds drug drugs
wound wounds
infant infants newborn newborns neonatal baby babies
elder elderly seniors geriatric older
family families parent parents caregivers
counsel counseled counseling counselor counselling therapist therapy therapeutic
group groups
court courts trial trials hearing hearings
contract contracts agreement agreements
lawyer lawyers attorney attorneys counsel
client clients customer customers
tenant tenants resident residents
lease leases leasing rental rentals rent
property properties building buildings
repair repaired repairs fix fixed maintain maintained maintenance service serviced servicing
machine machines machinery equipment
tool tools tooling
engine engines motor motors
electric electrical electrician electricity wiring wired wire
pipe pipes piping plumbing
truck trucks vehicle vehicles van vans fleet
warehouse warehouses warehousing
ship shipped shipping shipment shipments
pack packed packing package packaging
pick picked picking
stock stocked stocking inventory inventories
count counted counts counting
shelf shelves merchandising
cash till register drawer
cook cooked cooking chef culinary
bake baked baking baker bakery
menu menus dish dishes recipe recipes
guest guests
room rooms
event events wedding weddings conference conferences function functions
travel traveled travelled trip trips
research researched researcher study studies
sample samples sampling specimen specimens
lab labs laboratory laboratories
experiment experiments experimental assay assays
data dataset datasets
dashboard dashboards
database databases
code coded coding programming programmed developer develop engineer
deploy deployed deployment deployments release releases
server servers
network networks networking
security secure secured
incident incidents outage outages
document documented documentation documents
manual manuals guide guides handbook
policy policies procedure procedures protocol protocols sop sops
compliance comply regulatory regulation regulations
safe safety hazard hazards
accident accidents injury injuries
emergency emergencies crisis urgent
evaluate appraisal appraisals
promote promoted promotion
workshop workshops seminar seminars training trainings class classes course courses
curriculum curricula lesson lessons syllabus unit
grade grades grading
read reading literacy
math mathematics
disability disabilities disabled
autism autistic
behavior behaviors behavioral behaviour
language languages bilingual multilingual
immigrant immigrants immigration refugee refugees
community communities neighborhood neighborhoods
partner partners partnership partnerships collaborate collaborated
vendor vendors supplier suppliers contractor contractors subcontractor subcontractors
import imports importing imported
export exports exporting exported
farm farms farming crop crops harvest
plant plants planting planted
tree trees
animal animals pet pets dog dogs cat cats
water wastewater
energy power
solar photovoltaic
concrete cement
wood carpentry lumber timber
paint painted painting painter
estimate estimates estimated estimating bid bids quote quotes quoting quoted
draw drawing drawings blueprint blueprints schematic schematics diagram diagrams plans
permit permits permitting
zone zoning
survey surveys surveyed surveying
map maps mapping gis
phone phones telephone calls call
learn learned learnt learning acquire acquired
call called contact contacts contacted reach reached
appointment appointments booking bookings booked
file files filing filed
minute minutes
mail mailing mailings
payroll wages
benefit benefits
recruit recruited recruiting recruitment hire hired hiring staffing
onboard onboarded onboarding orientation
loan loans lending mortgage mortgages credit
insurance insured insurer
claim claims
tax taxes taxation
invest investment investments investor investors
fraud fraudulent
cost costs costing
price prices pricing priced
sell sold selling sale sales
market marketing marketed
territory region regional
quota target targets goal goals
link links linked linkage linking
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
normal typical usual ordinary average
lose lost loss losses
engage engaged hire hired
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

/** Words that stand for one another within one line: too loose to tell what a whole document shows. */
export const looseWordLines = `
firm company companies business enterprise employer
letter letters correspondence correspond email emails mail write wrote
fault faults defect defects bug bugs error errors mistake mistakes problem problems issue issues flaw
folder folders binder binders
shop shops store stores retail outlet
pub bar tavern
flat flats apartment apartments
lorry lorries truck trucks
holiday holidays vacation leave
rota roster schedule shift shifts timetable
payroll pay salary salaries wages
script scripts prescription prescriptions medication medications
blood venipuncture phlebotomy
kid kids child children pupil pupils toddler toddlers
colleague colleagues coworker coworkers peer peers teammate teammates
boss supervisor manager
worker workers employee employees staff hire hires people
visitor visitors guest guests attendee attendees tourist tourists traveler travelers
reader readers readership subscriber subscribers
listener listeners audience viewers
goods merchandise products product items item stock
parcel parcels package packages shipment shipments delivery
trash rubbish garbage waste refuse
lawn lawns grass turf
sew sewed stitch stitched tailor tailoring hem hemmed
haircut haircuts cut cuts hair
reception front desk receptionist
call calls phone phones telephone hotline
spreadsheet spreadsheets workbook excel sheet
software application app program tool system
script scripts program macro automation automate automated
webpage website site page
course courses class classes program programme programs workshop training school
delete deletes deleted remove removed erase purge
slide slides deck presentation
footage video film clip clips
post posts article articles piece pieces story stories
quarrel dispute conflict argument disagreement
delay delays late lateness wait waiting
queue line backlog
breakage breakages damage damaged broken
theft stolen shrinkage loss losses
refund refunds return returns
wage wages pay
exam exams test tests examination
degree diploma
apprentice apprentices trainee trainees novice newcomers starters
meal meals lunch lunches dinner food
drink drinks beverage beverages coffee
bread loaf loaves pastry pastries
vegetable vegetables produce crop
herd cattle cows livestock
bus coach shuttle
bike bikes bicycle bicycles
ship ships vessel vessels boat boats
plane aircraft airplane
spend spending expense expenses expenditure outlay cost costs budget
saving savings save saved
overspend overrun overran
deadline due date
approve approval sign signoff
check checks verify verified inspect inspected review reviewed examine test
find found detect detected discover discovered identify identified uncover trace spot spotted catch caught notice noticed
flag flagged warn warned warning alert alerts remind reminder
expire expiry lapse end run
show showed demonstrate screen screened display
choose chose select selected pick picked
collect collected gather gathered compile compiled
list lists index catalogue catalog inventory
sort sorted order organize organized arrange arranged file filed
label labeled labelled mark marked tag tagged
build built make made create created develop developed write set
`;
