/**
 * Trades, building, manufacture, transport, food, land and public service. One line a skill, in the form that skills.data.ts
 * explains. Titles after the bodies that give them: OSHA and NCCER courses, EPA 608, ASE series, AWS welder tests, NATE, ICC,
 * NFPA, FAA and FMCSA licence classes, NRFSP and ServSafe, ISA arborists, POST academies, ATSSA.
 */
export const workSkillLines = `
site management|field|construction superintendent,site superintendent,site manager,site supervision,field supervision,ran the site
construction management|field|construction manager,construction project management,construction projects
estimating|field|cost estimating,takeoffs,bid preparation,quantity takeoff,takeoff,quantity surveying,prepared bids,cost estimates
subcontractor management|field|managing subcontractors,subcontractor coordination,coordinating subcontractors,coordinated subcontractors,subcontractors,trade partners,subs
change orders|field|change order management
submittals|field|rfis,requests for information,submittals and rfis
blueprint reading|field|blueprints,read blueprints,reading blueprints,reading drawings,read drawings,construction drawings,technical drawings,reading plans,plan reading,print reading,read schematics,wiring diagrams,schematics,shop drawings,engineering drawings,read plans
punch lists|field|punch list,closeout,project closeout
Procore|tool|
Bluebeam|tool|bluebeam revu
PlanGrid|tool|autodesk build
Primavera|tool|primavera p6,p6
OSHA 10|credential|osha 10-hour,osha-10,osha 10 card,10-hour osha|OSHA
OSHA 30|credential|osha 30-hour,osha-30,osha 30 card,30-hour osha|OSHA,OSHA 10
OSHA|method|osha standards,osha regulations,osha rules,osha compliance,osha recordkeeping
workplace safety|field|safety talks,toolbox talks,safety talk,safety meetings,job site safety,safety program,safety procedures,safety training,safety inspections,lost-time injury,safety briefings,safety culture,safety committee
CSP!|credential|certified safety professional,asp certification,associate safety professional
EHS|field|environment health and safety,environmental health and safety,hse,ehs management
incident investigation|field|accident investigation,investigated incidents,incident investigations
lockout/tagout|method|lockout tagout,loto,lock-out tag-out,lock and tag,locked and tagged
confined space|method|confined space entry,permit-required confined space
fall protection|method|working at heights,harness training
scaffolding|field|scaffold erection,scaffold
asbestos|credential|asbestos license,asbestos abatement
lead-safe certification|credential|rrp certification,epa lead-safe,lead renovator
carpentry|field|joinery,finish carpentry,rough carpentry,carpenter,cabinet making,cabinetmaking
framing carpentry|field|wood framing,framed walls
drywall|field|sheetrock,drywall finishing,taping and mudding
concrete|field|concrete placement,formwork,concrete finishing,poured concrete,rebar
masonry|field|bricklaying,stonework,brick laying
roofing|field|roofer,shingles,flat roofs
painting and finishing|field|house painting,spray finishing,painter
tile setting|field|tiling,tile work,tile installation
flooring|field|floor installation,hardwood floors
glazing|field|glazier,window installation
field service software|tool|dispatch software,field service management,service titan,servicetitan,housecall pro,fieldedge,jobber,dispatching software
plumbing|field|plumber,pipefitting,pipe fitting,soldering copper,drain cleaning,water heaters
plumbing license|credential|journeyman plumber,master plumber,licensed plumber,plumber's license,plumber license
backflow certification|credential|backflow tester,backflow prevention certification,certified backflow tester
medical gas|credential|medical gas certification,asse 6010
HVAC|field|heating ventilation,heating and cooling,heating & air,air conditioners,rooftop units,split systems,air conditioning,hvac systems,hvac/r,hvac service,furnaces,heat pumps
refrigeration|field|walk-ins,reach-ins,walk-in,commercial refrigeration,walk-in coolers,chillers,refrigerant
EPA 608|credential|epa section 608,epa universal,section 608,epa 608 certification,epa certification,608 universal,universal refrigerant
NATE|credential|nate certified,nate certification
boiler operator license|credential|boiler license,stationary engineer license,low pressure boiler,high pressure boiler
building automation|tool|building automation systems,bas controls,bms,metasys,tridium niagara
electrical wiring|field|wiring,conduit,electrical installation,conduit bending,residential wiring,commercial wiring,pulling wire
electrical license|credential|electrician license,licensed electrician,electrician's license,electrical contractor license
journeyman license|credential|journeyman,journeyman electrician,journeyman card,journeyman electrician license,journeyman electrical license,journeyman's license,journey-level electrician|electrical license
master electrician|credential|master electrician license,master electrical license|electrical license
apprenticeship|field|apprentice,completed apprenticeship,registered apprenticeship
NEC!|field|national electrical code,nfpa 70
NFPA 70E|credential|arc flash training,arc flash
motor controls|field|motor control,vfds,variable frequency drives,vfd,motor starters,contactors,relays|electrical troubleshooting
electrical troubleshooting|field|troubleshooting electrical,electrical faults,fault finding,fault-finding,diagnosed faults,multimeter,control circuits,traced faults,trace faults
fire alarm|field|fire alarm systems,fire alarms,nicet
low voltage|field|structured cabling,data cabling,low-voltage
solar installation|field|photovoltaic,pv systems,solar panels,rooftop solar,pv installation
NABCEP|credential|nabcep pv,nabcep certified
wind turbines|field|turbine technician,wind technician,gwo
high voltage|field|high-voltage,medium voltage,switchgear,substations,substation
lineworker|credential|journeyman lineman,line technician,lineman
PLC|tool|plcs,ladder logic,allen-bradley,programmable logic controller,siemens s7,plc programming,rslogix,studio 5000,controllogix,tia portal
HMI|tool|human machine interface,factorytalk
SCADA|tool|ignition scada,wonderware
robotics|field|industrial robots,fanuc,abb robots,robot programming,kuka
instrumentation|field|instrument calibration,calibration of instruments,calibrated instruments,process instrumentation,calibration
rotating equipment|field|pumps,pump,compressors,turbines,centrifugal pumps,turbomachinery
hydraulics|field|hydraulic systems,pneumatics,hydraulics and pneumatics
preventive maintenance|field|preventative maintenance,planned maintenance,pm program,scheduled maintenance,preventive maintenance program,maintenance schedule
industrial maintenance|field|maintenance technician,maintenance mechanic,millwright,plant maintenance,equipment maintenance,machine repair,equipment repair
facilities maintenance|field|building maintenance,facilities management,facility maintenance,facility management,apartment maintenance
CMMS|tool|maximo,emaint,upkeep cmms,fiix,maintenance management system,computerized maintenance management,computerized maintenance system,cartegraph,work order system,limble
predictive maintenance|method|vibration analysis,thermography,oil analysis,thermal imaging
welding|field|welded,welder,welds,fabrication welding
MIG welding|field|gmaw,mig,mig welder|welding
TIG welding|field|gtaw,tig,tig welder|welding
stick welding|field|smaw,arc welding|welding
flux-core welding|field|fcaw,flux core|welding
pipe welding|field|pipe welder,6g,6g position|welding
welding certification|credential|aws certified welder,aws d1.1,certified welder,aws welder,welder certification,welding certificate,aws certification for welders,d1.1
certified welding inspector|credential|aws cwi,cwi
fabrication|field|metal fabrication,fabricator,plasma cutting,press brake,metalwork
machining|field|cnc,cnc machining,cnc mill,cnc lathe,machine shop,machinist,milling,turning,lathe
CNC|field|cnc machine,cnc machines,cnc machining,cnc operator,cnc programming,haas,fanuc control
G-code|code|gcode,g code
Mastercam|tool|fusion cam,cam software,gibbscam
precision measurement|field|micrometers,calipers,metrology,cmm,gauges,coordinate measuring machine,micrometer,measuring instruments,inspection tools
quality inspection|field|quality inspector,first article inspection,visual inspection,incoming inspection,in-process inspection,quality control,qc inspection
assembly|field|mechanical assembly,assembler,product assembly,electronics assembly
soldering|field|ipc-a-610,ipc certification,smt,j-std-001
injection molding|field|injection moulding,injection molded,injection-molded,molding machines
packaging lines|field|packaging machinery,bottling line,filling lines,packaging line
production planning|field|production scheduling,capacity planning,master scheduling
production supervision|field|production supervisor,line lead,shift lead,line supervisor,manufacturing supervisor
5S|method|5s project
Kaizen|method|kaizen events
continuous improvement|method|process improvement,process improvements,improved processes,improved a process,improving processes
value stream mapping|method|value-stream mapping,vsm
root cause analysis|method|root-cause analysis,8d,5 whys,five whys,corrective actions,capa,rca
auto repair|field|automotive repair,auto mechanic,automotive technician,vehicle repair,car repair,vehicle maintenance
diesel repair|field|diesel mechanic,diesel engines,heavy truck repair,diesel technician
ASE certification|credential|ase certified,ase master,ase master technician,ase certifications,ase-certified,ase
brake repair|field|brake systems,brake jobs
engine diagnostics|field|vehicle diagnostics,scan tools,scan tool,obd-ii,diagnostic scan,diagnostic scanners
hybrid vehicles|field|electric vehicles,ev repair,hybrid and electric vehicles,ev certification
state inspection license|credential|vehicle inspection license,state inspector license,inspector license,safety inspector license
collision repair|field|body work,auto body,i-car
small engines|field|small engine repair,lawn equipment
heavy equipment|field|excavator,backhoe,bulldozer,skid steer,loader operation,equipment operator,heavy equipment operation,excavators,front-end loader
crane operator|credential|nccco,crane certification,certified crane operator,rigging certification
rigging|field|rigger,signal person
aerial lift|credential|scissor lift,boom lift,aerial lift card,aerial lift certification,mewp
forklift|credential|forklift license,forklift licence,forklift certified,forklift operator,forklift certification,forklifts,powered industrial truck,powered industrial truck operator,reach truck,counterbalance,lift truck,cherry picker,forklift certificate,order picker certification
CDL|credential|commercial driver's license,commercial driver license,commercial driving license,class a license,class b license,cdl license
CDL Class A|credential|cdl class a,cdl-a,class a cdl,cdl a,class a commercial driver's license|CDL,CDL Class B
CDL Class B|credential|cdl class b,cdl-b,class b cdl,cdl b,class b commercial driver's license|CDL
tanker endorsement|credential|tank endorsement,tanker
passenger endorsement|credential|p endorsement
school bus endorsement|credential|s endorsement,school bus certification
hazmat|credential|hazardous materials,hazmat endorsement,hazwoper,hazwoper 40,hazardous material,dangerous goods,40-hour hazwoper
DOT regulations|field|dot compliance,fmcsa,hours of service,dot rules,electronic logging
route planning|field|load planning,route optimization,planned routes,route scheduling
dispatching|field|dispatch,dispatcher,dispatched
delivery driving|field|delivery driver,deliveries,truck driving,courier
fleet management|field|fleet maintenance,vehicle fleet
freight|field|freight forwarding,carrier management,truckload,ltl,less-than-truckload,full truckload,freight brokerage
carrier negotiation|field|freight bids,negotiated with carriers,negotiating with carriers,carrier rates,freight bid,rate negotiation,carrier contracts
ocean imports|field|ocean freight,ocean import,import shipments,ocean bookings,container imports,ocean shipping
customs|field|customs clearance,import export,import/export,customs compliance,customs entry,customs documentation
customs broker license|credential|licensed customs broker,customs broker,customs brokerage license
TMS|tool|transportation management system,transport management system,blue yonder tms,mercurygate,oracle transportation management,transportation management systems,otm
WMS|tool|warehouse management system,manhattan wms,warehouse management systems,manhattan associates,blue yonder wms,sap ewm,körber,highjump|warehouse management
Manhattan!|tool|manhattan scale|WMS
Blue Yonder|tool|jda
warehouse management|field|warehousing,warehouse operations,distribution center,distribution centre,warehouse supervisor,fulfillment center,distribution centers
shipping and receiving|field|receiving and shipping,shipping & receiving,shipping/receiving,loading dock,receiving dock,inbound dock,inbound freight,inbound receiving,receiving and put-away,goods receiving
order picking|field|picking and packing,pick and pack,picked and packed,order fulfillment,picked
RF scanners|tool|rf scanner,handheld scanner,barcode scanners,rf gun,barcode scanner,handheld scanners
inventory management|field|inventory control,stock control,inventory,stock counts,inventory counts,inventory accuracy,count stock,stock management,inventories,counted stock
cycle counting|field|cycle counts,cycle count,inventory cycle counts,inventory cycle counting|inventory management
ordering|field|purchase ordering,placing orders,order supplies,ordered supplies,order produce,ordering supplies,vendor orders,supply ordering
peak season|field|peak-season,holiday peak,seasonal peak,holiday season
food safety|field|food handling,food hygiene,food-safety,sanitation,food safety standards,health inspections,health inspection,health code
HACCP|method|haccp plan,haccp logs,hazard analysis|food safety
food safety certification|credential|food protection manager,food protection manager certification,food safety manager,food safety manager certificate,certified food protection manager,servsafe,servsafe manager,servsafe certified,servsafe certification,cfpm,food manager certification,servsafe food protection manager,food safety manager certification,food protection certificate|food safety,food handler card
food handler card|credential|food handlers card,food handler permit,food handler certificate,food handler's card,food handler,food handler license
alcohol service certification|credential|tips certified,alcohol server,alcohol server certification,tips certification,tips training,responsible alcohol service,mast permit,rbs certification,bartending license
allergen awareness|field|food allergies,allergens,allergen,allergen matrix,special diets,gluten-free,dietary restrictions,therapeutic diets,modified diets,allergy
cooking|field|line cook,line cooking,cooked,professional kitchens,kitchen experience,professional kitchen,restaurant kitchen,commercial kitchen,restaurant kitchens
sous chef|field|sous-chef|cooking
executive chef|field|head chef,chef de cuisine|cooking,kitchen management
kitchen management|field|kitchen manager,ran the kitchen,run the kitchen,back of house
high-volume cooking|field|high volume,high-volume,volume cooking,quantity cooking,large-scale cooking,batch cooking,high-volume production
banquets|field|banquet,catering,catered,banquet service,banqueting,weddings
baking|field|baker,bread,breads,artisan bread,bakery,laminated dough,sourdough
pastry|field|pastries,desserts,pastry production,pastry chef,viennoiserie
butchery|field|butcher,whole-animal butchery,whole animal butchery,meat cutting,butchering,meat cutter,fish butchery
sous vide|method|
menu planning|field|menu development,menu design,menus,menu writing,menu costing,recipe development,recipe costing
food cost|field|food costs,cost of goods,food costing,food cost control,costed dishes,recosted,control of food cost
bartending|field|bartender,mixology,cocktails,cocktail,bar service
wine service|field|sommelier,wine list,wine program,wine knowledge
sommelier certification|credential|certified sommelier,wset,court of master sommeliers,wset level 2
barista|field|espresso,latte art,coffee preparation
food service|field|foodservice,serving,waiter,waitress,server,table service,waiting tables,waited tables
full-service dining|field|full-service restaurant,casual dining,fine dining
restaurant management|field|restaurant manager,front of house management,dining room manager,assistant manager
School lunch program|field|national school lunch program,school nutrition,usda meal program,school meals,child nutrition
front desk|field|reception,front-desk,receptionist,guest check-in,front office
night audit|field|night auditor
Opera PMS|tool|opera cloud,opera property management,oracle opera|property management system
property management system|tool|hotel pms,property management systems,cloudbeds,fosse,onq,lightspeed pms,hotel property management system
concierge|field|guest services,guest relations,guest service
housekeeping|field|room attendants,housekeeper,executive housekeeper
revenue management|field|yield management,room rates,rate management
hotel management|field|hotel manager,hotel operations
event planning|field|event management,event planner,planned events,event coordination,conference planning,events coordinator,event logistics,organized events,event coordinator
CMP!|credential|certified meeting professional
tour guiding|field|tour guide,guided tours
travel booking|field|travel arrangements,booked travel,gds,sabre,amadeus,travel coordination
POS systems|tool|pos,point of sale,point-of-sale,pos system,pos systems,toast pos,square pos,aloha pos,micros pos,clover pos,lightspeed retail,cash registers
Toast!|tool||POS systems
cash handling|field|balanced drawers,balanced the drawer,balanced the drawers,cash drawers,cash drawer,cash register,till,cashiering,cash reconciliation,cash drawer,cash handling procedures,balanced tills,counting down
retail|field|retail store,retail sales,store manager,retail management,store operations
visual merchandising|field|window displays,merchandise displays|merchandising
merchandising|field|planograms,product displays
loss prevention|field|shrink,shrinkage,asset protection
upselling|field|upsold,add-on sales,suggestive selling
farming|field|crop production,agriculture,farm operations,crop management
pesticide applicator license|credential|pesticide license,licensed pesticide applicator,pesticide applicator,commercial applicator license,pesticide applicator's license
irrigation|field|irrigation systems,drip irrigation,sprinkler systems
landscaping|field|landscape maintenance,grounds maintenance,groundskeeping,landscape installation,landscape construction
plant identification|field|plant knowledge,native plants,plant selection
arborist certification|credential|isa certified arborist,certified arborist
tree work|field|tree pruning,tree climbing,arboriculture,tree care,tree removal
horticulture|field|greenhouse,nursery production,propagation,greenhouse production,gardening
livestock|field|animal husbandry,dairy herd,cattle,milking
environmental organization|field|conservancy,conservation organization,land trust,watershed,nature center,environmental nonprofit,conservation
forestry|field|timber,silviculture,forest management
chainsaw|field|chainsaws,chain saw,chainsaw certification
law enforcement|field|police officer,policing,patrol,sheriff's deputy
POST certification|credential|peace officer certification,post certified,police academy
firefighting|field|firefighter,fire suppression,structural firefighting
Firefighter I|credential|firefighter ii,firefighter i/ii,firefighter 1,fire academy
corrections|field|correctional officer,detention officer
security guard|field|security officer,physical security,access control,loss prevention officer
guard card|credential|security guard license,security license,security officer license
911 dispatch|field|emergency dispatch,emergency dispatcher,computer-aided dispatch,public safety dispatch
emergency management|field|disaster response,emergency preparedness,incident command,ics-100,ics-200,fema ics
security clearance|credential|secret clearance,top secret,ts/sci,secret security clearance,active clearance
public administration|field|city of,county of,town of,office of the mayor,mayor's office,city hall,state agency,city council,local government,municipal government,city government,county government,state government,public sector,government experience
policy analysis|field|policy research,policy development,policy briefs,public policy
legislative work|field|legislation,bill drafting,legislative affairs,government relations
zoning|field|land use,zoning code,zoning ordinance,land-use planning,zoning review
urban planning|field|city planning,comprehensive plans,transportation planning
AICP|credential|american institute of certified planners
building codes|field|building code,ibc,international building code,code enforcement,international residential code
ICC certification|credential|icc certified,building inspector certification,residential building inspector,icc residential inspector,icc building inspector,building inspector license,commercial building inspector
permitting|field|plan review,permit review,building permits
public procurement|field|government procurement,rfps,competitive bidding,government contracting,rfp,public bidding
grants management|field|grant management,grant administration,grant reporting,federal grants,grant compliance,managed grants,federal grant reporting
Uniform Guidance|method|2 cfr 200
community outreach|field|community engagement,outreach,outreach events,public engagement,public meetings,community meetings
records management|field|records retention,record keeping,recordkeeping,public records
surveying|field|land surveying,total station,land survey
GIS|tool|arcgis,qgis,geographic information systems,arcgis pro,esri
pilot certificate|credential|commercial pilot,private pilot,airline transport pilot,faa pilot
drone license|credential|part 107,remote pilot certificate,faa part 107,drone pilot
A&P license|credential|airframe and powerplant,a&p mechanic,a&p certificate,a&p
aviation maintenance|field|aircraft maintenance,aircraft mechanic
TWIC|credential|twic card,transportation worker identification
merchant mariner credential|credential|captain's license,mariner credential
cosmetology license|credential|licensed cosmetologist,esthetician license,barber license,hairstylist license,cosmetologist license,licensed hairdresser
hair coloring|field|hair color,balayage,color correction,hair colour,highlights
driver's license|credential|driver license,driving licence,driving license,valid license,clean driving record,drivers license,driver's licence,driving record
lifeguard|credential|lifeguard certification,lifeguarding,lifeguard certificate
pool operator|credential|certified pool operator,cpo certification,aquatic facility operator
real estate license|credential|realtor,licensed realtor,real estate broker license,licensed real estate,real estate salesperson
property management|field|property manager,leasing,residential leasing,tenant relations,apartment community
Yardi|tool|appfolio,realpage,buildium|property management software
property management software|tool|leasing software
fair housing|field|fair housing laws
`;
