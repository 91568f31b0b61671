/**
 * Britain and the Commonwealth, energy, transport, building, land, culture and public service. One line a skill, in the
 * form that skills.data.ts explains. Titles after the bodies that give them: Ofqual and the awarding bodies, DfE, RICS, CIOB,
 * RIBA and ARB, Engineering Council, ACCA, CIMA, ICAEW, AAT, CIPD, CIPS, CIM, SRA, NMC, HCPC, GDC, NICEIC, City & Guilds,
 * Gas Safe, CSCS, IPAF, PASMA, NEBOSH, IOSH, SIA, DVSA, IMO (STCW), FAA, EASA, CASA, Clean Energy Council and SAA, NABCEP, IICRC,
 * ISA (arborists), SAF (foresters), AAM, ARCS, AIC, IATA, FMCSA, TIA, NFPA, ICC, IAAI, USPAP, CCIM, IREM, NALP, ISSA.
 */
export const moreSkillLines = `
qualified teacher status|credential|qts,qualified teacher,pgce,pgde|teaching license
A level|field|a-level,a levels,a-levels,ks5,key stage 5,sixth form teaching,post-16 teaching
GCSE|field|gcses,key stage 4,ks4
Key Stage 3|field|ks3
Key Stage 2|field|ks2,sats
International Baccalaureate|field|ib diploma,ib programme,ib teaching
special educational needs|field|send,senco,sen support,ehcp,ehcps,education health and care plan,additional needs,autism spectrum,pupils with sen,learning support|special education
form tutor|field|my form,tutor group,pastoral care,form teacher,homeroom teacher,homeroom,head of year
safeguarding|field|child protection,designated safeguarding lead,dsl
DBS check|credential|enhanced dbs,dbs,working with children check,garda vetting
Duke of Edinburgh's Award|field|dofe,duke of edinburgh
school examining|field|examiner,moderator for an awarding body,awarding body,exam marker,standardisation
chartered surveyor|credential|mrics,frics,rics membership,member of the rics,chartered member of the rics,chartered quantity surveyor,chartered membership of the rics
quantity surveying|field|quantity surveyor,cost planning,bills of quantities,cost consultant,cost consultancy
final accounts|field|final account,agreed the final account
NEC contracts|method|nec4,nec3,nec4 administration,compensation event,compensation events
JCT|method|jct contracts,jct contract
FIDIC|method|fidic contracts
CostX|tool|cost x
dispute resolution|field|resolving disputes,adjudication,settled a claim,settled claims,claims negotiation,arbitration,settled disputes
tendering|field|tenders,bid writing,writing bids,tender submissions,proposals for tender,winning bids
APC|credential|assessment of professional competence,apc mentoring
CIOB membership|credential|mciob,chartered builder
chartered engineer|credential|ceng,chartered engineers,incorporated engineer,ieng
architect registration|credential|arb registered,riba member,registered architect,riba part 3,part iii,licensed architect
Revit|tool|autodesk revit|BIM
BIM|method|building information modelling,building information modeling,navisworks
NVQ|credential|nvq level 2,nvq level 3,svq,city & guilds,city and guilds
CSCS card|credential|cscs
18th Edition|credential|bs 7671,18th edition wiring regulations,wiring regulations,inspection and testing 2391
Gas Safe|credential|gas safe registered,gas engineer,acs gas
working at heights|credential|working at height,heights ticket,work at height,height safety,fall protection
elevated work platform|credential|ewp,ewp licence,ipaf,cherry picker,mewp,boom lift,aerial lift,scissor lift
White Card|credential|construction induction card,general construction induction
low voltage rescue|credential|lvr,lv rescue,low voltage rescue and cpr
electrician licence|credential|unrestricted electrical licence,electrical licence,electrician's licence,licensed electrician,journeyman electrician license,a-grade electrician,electrical license,master electrician
solar installation|field|solar installer,photovoltaics,pv systems,solar panels,rooftop solar,grid-connected solar,pv installation
solar accreditation|credential|clean energy council accreditation,saa accreditation,solar accreditation australia,nabcep
battery storage|field|home batteries,battery systems,energy storage,powerwall
stand-alone power systems|field|off-grid,off-grid systems,stand-alone power
EV charger installation|field|ev chargers,ev charger installs,charge points,car chargers
three-phase power|field|three-phase,three phase,commercial rooftops
switchboards|field|switchboard upgrades,distribution boards,panel upgrades,consumer units
wind turbines|field|wind turbine maintenance,wind farm,turbine technician
substations|field|high-voltage switching,hv switching,substation maintenance,protection relays
oil and gas|field|drilling,offshore platform,wellsite,refinery
pipe fitting|field|pipefitter,steamfitter,pipework
scaffolding|field|scaffolder,scaffolds
roofing|field|roofer,shingles,flat roofs,roof repairs
plastering|field|plasterer,drywall finishing,rendering walls
bricklaying|field|bricklayer,masonry,stonemason,block laying
carpentry|field|carpenter,joiner,joinery,framing houses,finish carpentry
tiling|field|tiler,tile setting
flooring|field|floor layer,hardwood floors
glazing|field|glazier,curtain wall
insulation|field|insulating,weatherization,air sealing
site management|field|site manager,site supervisor,construction superintendent,ran the site
SMSTS|credential|site management safety training scheme,sssts
NEBOSH|credential|nebosh certificate|safety management
IOSH|credential|iosh managing safely
safety management|field|health and safety,hse,ehs,occupational safety,safety officer,toolbox talks,risk assessments,method statements
property management|field|property manager,lettings,letting agent,leasing agent,rent collection,tenancies,building management
facilities management|field|facilities manager,building maintenance,facility maintenance,hard services
real estate license|credential|licensed realtor,real estate licence,real estate salesperson,broker's license
real estate sales|field|estate agent,realtor,listings and showings,buyer's agent,home sales
appraisal|field|appraiser,uspap,property valuation,certified appraiser
land surveying|field|land surveyor,boundary surveys,topographic survey,total station
GIS|tool|arcgis,qgis,geographic information systems,esri
town planning|field|urban planning,planner,planning applications,zoning,land use planning
landscape architecture|field|landscape architect,planting plans
landscaping|field|landscaper,groundskeeping,grounds maintenance,lawn care,hardscaping
arboriculture|field|arborist,tree surgeon,tree climbing,tree care,chainsaw
ISA certified arborist|credential|certified arborist
forestry|field|forester,timber cruising,silviculture,woodland management
horticulture|field|horticulturist,nursery plants,greenhouse,propagation,plant nursery
pesticide licence|credential|pesticide applicator,pesticide license,pa1,spraying certificate
agronomy|field|agronomist,crop scouting,soil sampling
livestock|field|cattle,sheep,dairy herd,milking,stockman,herd health,lambing,calving
viticulture|field|vineyard,winemaking,winemaker,cellar hand
irrigation|field|drip irrigation,sprinkler systems
beekeeping|field|beekeeper,apiary,hives
fisheries|field|aquaculture,fish farm,hatchery,commercial fishing
freight brokerage|field|freight broker,freight brokering,broker with own book,load brokering,brokered loads
freight|field|open deck,flatbed,flatbed freight,truckload,ltl,dry van
over-dimensional loads|field|oversize loads,heavy haul,overweight permits,pilot cars,oversize permits
load boards|tool|dat,truckstop,dat power,load board
McLeod|tool|mcleod powerbroker,mcleod loadmaster|transportation management system
transportation management system|tool|transport management system,mercurygate,freight tms
Certified Transportation Broker|credential|ctb,certified transportation broker
carrier vetting|field|vetting carriers,carrier onboarding,vetted carriers,vet every new carrier,double-brokering,freight fraud
customs brokerage|field|customs broker,customs clearance,import entries,tariff classification,customs declarations
customs broker license|credential|licensed customs broker,customs broker licence
import and export|field|exports,imports,cross-border freight,international shipping,incoterms,letters of credit
freight forwarding|field|freight forwarder,air freight,ocean freight,sea freight
dangerous goods|credential|dangerous goods certificate,hazmat shipping,hazmat,shipping dangerous goods,transport of dangerous goods,adr,iata dangerous goods
fleet management|field|fleet manager,vehicle fleet,fleet maintenance
route planning|field|routing,load planning,transport planning,dispatch,dispatcher,dispatching
driving licence|credential|driver's licence,driver's license,drivers license,full driving licence,manual driver's licence,valid driver's license,clean driving licence,class c license
HGV licence|credential|hgv,lgv,class 1 driver,class 2 driver,c+e,cpc driver,heavy rigid licence,hr licence,mc licence
minibus licence|credential|d1 licence,d1,midas
bus driving|field|bus driver,coach driver,passenger endorsement
rail operations|field|train driver,train conductor,signaller,signalling,track maintenance,pts card
aircraft maintenance|field|aircraft mechanic,airframe and powerplant,aircraft engineer,line maintenance
A&P license|credential|airframe and powerplant,a&p mechanic,easa part 66,part-66 licence
pilot licence|credential|commercial pilot,atpl,cpl,private pilot,airline transport pilot
cabin crew|field|flight attendant,cabin service
air traffic control|field|air traffic controller
seamanship|field|deckhand,able seaman,deck officer,bosun,mate on vessel
STCW|credential|stcw basic safety,officer of the watch,oow,master mariner,coxswain
marine engineering|field|marine engineer,engine room,ship's engineer
port operations|field|stevedore,crane operator at port,container terminal,longshore
crane operation|field|crane operator,mobile crane,tower crane,overhead crane,rigging,slinger,banksman
heavy equipment|field|excavator,bulldozer,loader operator,backhoe,plant operator,grader operator
mining|field|underground mining,quarry,blasting,shotfirer
waste management|field|recycling,refuse collection,landfill
ACCA|credential|fcca,chartered certified accountant,acca qualified
ACA|credential|chartered accountant,icaew,ca anz,fca accountant
CIMA|credential|acma,cgma,chartered management accountant
AAT|credential|aat level 4,aat qualified,association of accounting technicians
VAT|field|vat returns,gst returns,bas,making tax digital
PAYE|field|uk payroll,rti submissions,p60
wage garnishments|field|garnishments,child support orders,garnishment orders
multi-state payroll|field|payroll in several states,payroll in more than one state,pays people in several states|payroll
payroll tax returns|field|payroll tax,payroll taxes,form 941,941,quarterly payroll returns,w-2s,w-2,quarterly and annual returns
FLSA|method|fair labor standards act,overtime rules,overtime law,wage and hour
union contracts|field|collective bargaining,collective agreements,union agreement,unionized workforce,trade union
CIPD|credential|mcipd,assoc cipd,cipd level 5,cipd level 7
MCIPS|credential|cips,chartered procurement
solicitor|credential|admitted solicitor,sra,qualified solicitor,legal practice course,lpc solicitor
conveyancing|field|conveyancer,property transactions,title transfers
legal secretary|field|legal assistant,audio typing
company secretary|field|company secretarial,board secretary,corporate secretary
NMC registration|credential|nmc pin,registered nurse nmc,nmc registered
HCPC registration|credential|hcpc,hcpc registered
GDC registration|credential|gdc registered,general dental council
periodontics|field|periodontal,gum disease,scaling and root planing,periodontal maintenance,perio
local anesthesia|credential|local anesthesia endorsement,local anaesthesia,gave local anesthesia,anesthesia endorsement
nitrous oxide|credential|nitrous oxide permit,nitrous permit,nitrous sedation
laser certificate|credential|soft-tissue laser,laser certification,diode laser
recall systems|field|recall list,patient recall,recall program,recall appointments
Dexis|tool|dexis imaging|dental imaging
Eaglesoft|tool|patterson eaglesoft|dental software
orthodontics|field|orthodontic,braces,aligners,invisalign
midwifery|field|midwife,births attended,antenatal
care work|field|care assistant,carer,support worker,healthcare assistant,personal care,domiciliary care,home care aide
dementia care|field|memory care,alzheimer's,dementia
youth work|field|youth worker,youth club,youth centre
foster care|field|fostering,foster parents,adoption services
housing support|field|homelessness,housing officer,tenancy support,shelter residents,supportive housing
probation|field|probation officer,parole,offender management
policing|field|police officer,patrol officer,constable,detective
firefighting|field|firefighter,fire crew,structural firefighting,wildland fire
corrections|field|prison officer,correctional officer,custody officer
security licence|credential|sia licence,guard card,security license,sia door supervisor
security work|field|security guard,security officer,patrols,access control,cctv monitoring
emergency management|field|incident command,emergency planning,disaster response,ics 200
military service|field|army,navy,air force,royal marines,national guard,infantry,veteran
library work|field|librarian,cataloguing,circulation desk,reference desk,readers' advisory
records management|field|records manager,document control,retention schedules
museum registration|field|registrar,museum registrar,collections registrar,loans registrar,registration of objects
collections management|field|object inventory,collections move,move of collections,collection storage,location data,offsite storage
incoming and outgoing loans|field|museum loans,loan agreements,exhibition loans,outgoing loans,incoming loans
international loans|field|loans abroad,foreign loans,couriered objects abroad
courier trips|field|courier experience,couriered objects,art courier
fine-art insurance|field|fine art insurance,art insurance
condition reporting|field|condition reports,condition report
TMS Collections|tool|the museum system,gallery systems tms
NAGPRA|field|nagpra consultation,repatriation of remains
conservation of objects|field|conservator,paper conservation,textile conservation,art conservation
curating|field|curator,exhibition planning,exhibitions,curated
art handling|field|art handler,crate building,hanging shows,installing exhibitions
rights and reproductions|field|image rights,image licensing,reproduction rights
stage management|field|stage manager,calling shows,prompt book
stagecraft|field|lighting design,lighting technician,set building,rigging shows,sound desk,live sound,foh engineer
costume|field|wardrobe,costume making,dressmaking,pattern cutting,sewing,tailoring
music teaching|field|piano teacher,instrumental teaching,music lessons,choir
audio engineering|field|sound engineer,mixing and mastering,pro tools,recording studio
film production|field|producer,line producer,camera operator,grip,gaffer,film crew
broadcasting|field|radio producer,presenter,newsroom,tv production
animation|field|animator,maya,blender,3d modelling
game development|field|unity,unreal engine,game designer
interior design|field|interior designer,space planning,ff&e
fashion design|field|garment design,apparel,merchandiser fashion
jewellery|field|jeweller,goldsmith,watch repair,watchmaker
printing|field|offset printing,press operator,bindery,screen printing
hairdressing|field|hairdresser,hair stylist,barber,colourist,cutting hair
cosmetology license|credential|cosmetologist,licensed esthetician,barber license
beauty therapy|field|beautician,esthetics,nail technician,skin care,waxing
baking|field|baker,pastry chef,bread making,patisserie,viennoiserie
butchery|field|butcher,meat cutting
barista|field|coffee making,espresso
bartending|field|bartender,cocktails,mixologist
wine service|field|sommelier,wset,wine list
food hygiene certificate|credential|food hygiene level 2,food hygiene,servsafe,food handler,food safety certificate
HACCP|method|haccp plan,food safety plan
brewing|field|brewer,brewery,brewhouse,fermentation tanks
event planning|field|event planner,conference organizer,wedding planning,events manager
hotel front desk|field|receptionist at hotel,night audit,front office,reservations
housekeeping|field|housekeeper,room attendant,laundry
tour guiding|field|tour guide,guided tours
travel agency|field|travel agent,travel consultant,amadeus,sabre,galileo
ski instruction|field|ski instructor,snowboard instructor
lifeguarding|credential|lifeguard,pool lifeguard,nplq
childcare|field|nanny,nursery nurse,daycare,early years,childminder
biosafety|field|biosafety officer,containment level 2,containment level 3,bsl-2,bsl-3,biosafety cabinet
Illumina|tool|miseq,nextseq,novaseq,hiseq,illumina sequencing|next-generation sequencing
quantitative PCR|field|qpcr,rt-pcr,real-time pcr,rt-qpcr|PCR
electronic laboratory notebook|tool|eln,benchling,labarchives,electronic notebook
ISO 17025|method|iso/iec 17025,iso 15189,laboratory quality system,laboratory accreditation
biobanking|field|biobank,frozen samples,frozen sample collections,sample storage,ultra-low freezers,cryostorage,freezer inventory
laboratory purchasing|field|consumables budget,lab supplies,ordering reagents
grant applications|field|funding applications,funding bids|grant writing
geology|field|geologist,core logging,mapping rocks
hydrology|field|hydrologist,groundwater,flood modelling
ecology|field|ecologist,habitat surveys,species surveys,protected species
environmental consulting|field|environmental impact assessment,phase i esa,site remediation,contaminated land
carbon accounting|field|whole-life carbon,carbon footprint,greenhouse gas inventory,scope 3
meteorology|field|meteorologist,weather forecasting
telecommunications|field|fiber splicing,fibre optic,cable technician,tower climbing,broadband installation
locksmithing|field|locksmith,access hardware
fire alarm systems|field|fire alarms,fire detection,sprinkler fitter,nicet
lift maintenance|field|elevator mechanic,lift engineer,escalators
appliance repair|field|appliance technician,white goods
auto body|field|body shop,panel beating,spray painting cars,collision repair
ASE certification|credential|ase certified,ase master
motorcycle repair|field|motorcycle mechanic
bicycle repair|field|bicycle mechanic,bike mechanic,cytech
pest control|field|pest control technician,fumigation
cleaning|field|cleaner,janitor,custodian,deep cleaning
funeral service|field|funeral director,embalming,mortuary
postal service|field|mail carrier,postman,sorting office
census and surveys|field|fieldwork interviewer,enumerator
sign language|field|bsl,asl,sign language interpreter
RTOS|field|real-time operating system,real-time operating systems,real time operating system
FreeRTOS|tool||RTOS
Zephyr!|tool|zephyr rtos|RTOS
VxWorks|tool||RTOS
CAN bus|field|can,canbus,controller area network,j1939,canopen
Bluetooth Low Energy|field|ble,bluetooth le,bluetooth
low-power design|field|low power design,power consumption,power optimization,ultra-low-power,battery life
discharge monitoring reports|field|dmr,dmrs,discharge monitoring report,npdes reports
survival analysis|field|time-to-event,time to event,kaplan-meier,cox model,cox regression,proportional hazards
ARM Cortex-M|field|cortex-m,cortex m,cortex-m0,cortex-m3,cortex-m4,cortex-m7,cortex-m33
`;
