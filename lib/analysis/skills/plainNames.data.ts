/**
 * What résumés call a thing when they tell it instead of naming it, and products and papers that the tables of the
 * professions leave out. "Name | + | more names" adds to a skill that another table declares; any other line is one of its
 * own, in the form that skills.data.ts explains. Written for Firstpass from common knowledge of the professions.
 */
export const plainNameLines = `
message queues|+|azure service bus,service bus,message bus,pub/sub,google pub/sub,ibm mq,message queuing,asynchronous messaging,celery,sidekiq,mqtt
unit testing|+|xunit,nunit,mocha,rspec,phpunit,vitest,mstest,test-driven development,test-driven,tdd,test suite,test suites,test coverage,unit-tested
CI/CD|+|build pipeline,build pipelines,deployment pipeline,deployment pipelines,continuous delivery,continuous deployment,release pipeline,azure devops,teamcity,argo cd,buildkite,bitbucket pipelines,release train
REST APIs|+|web api,rest endpoints,restful endpoints,restful services,http api,http apis,openapi,swagger
monitoring|+|alerting,observability,opentelemetry,dashboards and alerts,pagerduty
on-call|+|pager,on call,carry the pager,carried the pager,on-call duty,call rotation,standby rota,out-of-hours support
incident response|+|postmortem,postmortems,post-mortems,incident review
pair programming|+|paired with,pairing
mentoring|+|broke in,showed new hires,shadowed by
code review|+|reviewed pull requests,pull request reviews,reviewing pull requests,merge request reviews
Apache Spark|+|spark streaming,spark jobs,spark cluster
Spark!|tool||Apache Spark
machine learning|+|random forest,logistic regression,gradient boosting,xgboost,lightgbm,churn classifier,classifiers,classification models,scikit-learn
Bayesian modeling|method|bayesian statistics,bayesian methods,bayesian inference,hierarchical models,stan models,pymc
time-series forecasting|method|time series,arima,demand forecasting,demand forecasts
demand planning|+|demand forecasting,demand forecasts,forecasting demand
A/B testing|+|split test,landing page testing,controlled experiment,controlled experiments,online experiments,optimizely,vwo
data pipelines|method|data pipeline,ingestion pipeline,dbt,dagster,prefect|ETL
PLC|+|ladder diagrams,plc programs,plc program
industrial robots|tool|fanuc,fanuc robots,kuka,abb robots,yaskawa,motoman,robot programming,robot cells,robotic welding
PPAP|method|ppap packages,production part approval,apqp
IATF 16949|credential|iatf,ts 16949
AS9100|credential|as 9100
ISO 13485|credential|iso13485,quality system regulation,21 cfr 820
process validation|method|iq oq and pq,installation and operational qualification,iq oq pq,iq/oq/pq,installation qualification,operational qualification,performance qualification,validation protocols,validation plans,equipment qualification
GD&T|+|asme y14.5,y14.5,geometric tolerancing,toleranced per
DFMEA|+|process fmea,fmeas,pfmeas
injection molding|+|injection presses,molding presses,molding press,injection press
medical devices|field|medical device,infusion pumps,catheters,implants,surgical devices,510(k),device manufacturer,class ii device
ethylene oxide sterilization|method|eto sterilization,eo sterilization,ethylene oxide
gage R&R|method|gage studies,gauge r&r,capability studies,measurement system analysis,msa study,gage r and r
Kaizen|+|kaizen events,kaizen event
ultrasonic welding|method|ultrasonic welders,ultrasonic welder
PCI DSS|+|pci audit,pci dss audit,card data security
blood bank|+|transfusion service,type and screen,antibody identification,antibody id,transfusion medicine,massive transfusion
hematology|+|manual diffs,manual differentials,sysmex,body fluids
clinical chemistry|field|chemistry analyzers,beckman au,cobas,vitros,urinalysis
CAP inspection|field|cap inspections,cap inspector,college of american pathologists,lab inspection
CLS license|credential|clinical laboratory scientist license,california cls,cls licence
MALDI-TOF|tool|maldi,bruker biotyper,vitek ms
Epic Beaker|tool|beaker
LC-MS|+|lc-ms/ms,lcms,liquid chromatography mass spectrometry
suicide-risk assessment|+|c-ssrs,columbia suicide,columbia suicide severity,suicide severity,suicide screen,suicide screening
group therapy|+|caregiver group,process group,facilitating groups,group treatment,led a group,psychoeducational group,ran a group
court testimony|field|testified,testify in court,court reports,permanency hearings,expert witness,testimony
SIFI certificate|credential|sifi,field instruction certificate,seminar in field instruction,certified field instructor
CASAC|credential|alcoholism and substance abuse counselor
home visits|field|home visit,home visiting,visited families,visited homes
foster care|+|foster families,foster family,foster parents,kinship care,permanency planning
child welfare|+|foster care caseworker,child protective services,cps investigations,family reunification,reunification
discharge planning|+|plan discharges,planned discharges,discharge plans
case management|+|caseload of,carried a caseload,carry a caseload,case manager,caseworker
dementia care|+|memory unit,memory care unit,alzheimers,alzheimer's,lewy body,cognitively impaired residents
geriatrics|+|memory unit,alzheimers,alzheimer's,lewy body,dementia unit,residents with dementia
telehealth|+|nurse phone line,phone line triage,nurse line,advice line,triage line,phone triage line
telephone triage|field|phone triage,nurse phone line,nurse advice line,nurse line,triage calls,triaged calls
pediatrics|+|well-child,well-child visits,well child,kids' clinic,newborn visits
immunizations|field|immunization,vaccinations,vaccines,vaccine,flu shots,gave shots,vfc,giving shots
EKG|method|ekgs,ecg,ecgs,12-lead,12-lead ekg,12-lead ekgs,electrocardiogram
phlebotomy|+|drawing blood,draws blood
wound care|+|wound vac,wound vacs,dressing changes,pressure ulcers,pressure injuries,venous ulcers,negative pressure,npwt
mechanical ventilation|+|vent unit,vent patients,ventilator patients,bipap,vent weaning,ventilator
tracheostomy care|+|trach care,trach,suctioning
MDS assessments|field|mds,mds coordinator,minimum data set,rai process
prior authorizations|field|prior auths,prior auth,prior authorization,preauthorization,pre-authorization
insurance verification|+|eligibility checks,verified coverage
medication administration|+|med pass,passed meds,passing meds
staff supervision|+|reporting to me,report to me,reports to me,who report to me,write their reviews,annual appraisals,performance reviews
month-end close|+|monthly close,close the books,closed the books,closing the books,month end,quarter-end close,year-end close
standard costing|+|standard costs,set standard costs,cost standards,purchase price variance
cost accounting|+|standard costs,standard cost,cost standards,absorption costing,manufacturing variances
accounting|+|accountant,accountants,staff accountant,senior accountant,audit associate
public accounting|field|cpa firm,audit firm,big four,big 4,public accounting firm,regional cpa firm,audit associate,audit senior
SOX|+|sarbanes-oxley controls,sarbanes,icfr,key controls
Excel!|+|power query,xlookup,vlookup,pivot tables,pivot table,excel macros
budgeting|+|budget owner,operating budget,capital budget
inventory accuracy|field|location accuracy,count accuracy,cycle counts,cycle counting|inventory management
labor planning|field|headcount plan,headcount planning,labor plan,staffing plan,labour planning,manpower planning,workforce planning,staffing model
voice picking|field|headset picking,voice-directed picking,pick-to-voice,vocollect
order picking|+|pick pack ship,pick and pack,wave picking,pick lines
cold storage|field|frozen and chilled,chilled and frozen,frozen goods,freezer warehouse,refrigerated warehouse,cold chain,frozen storage
yard management|field|drop yard,trailer yard,yard jockey,yard driver,ran the yard,drop lot,trailer pool
route planning|+|built routes,planned the routes,route design,routing guide
dispatching|+|dispatched,dispatch desk,load assignment,assigned loads
carrier negotiation|+|negotiated rates,rate negotiation,outside carriers,spot rates,brokered loads
electronic logging|field|electronic logs,eld,hours of service logs
Samsara|tool||electronic logging
Omnitracs|tool||electronic logging
KeepTruckin|tool|motive eld|electronic logging
DOT regulations|+|hours-of-service,hours of service,dot audit,dot audits,hos rules
forklift|+|fork truck,reach truck,order picker,sit-down,pallet jack,stand-up reach,powered industrial truck
preventive maintenance|+|quarterly pms,pms on,monthly pms,pm visits,pm rounds,planned pms,maintenance rounds
electrical troubleshooting|+|traced faults,fault finding
refrigeration|+|walk-in coolers,reach-ins,ice machines,supermarket racks
brazing|method|brazed,silver brazing,brazing under nitrogen
boilers|field|boiler,hot water boilers,steam boilers,boiler repair
plumbing|+|plumbing repairs,water heaters
three-phase power|+|480 three phase,three-phase,480 volt,480v
sheet metal|+|duct fabrication,ductwork
HVAC|+|rooftop units,heat pumps,furnaces,minisplits,air handlers,chillers
food cost|+|cost of goods,food costs,plate cost,plate costs,food cost percentage
menu planning|+|wrote the menu,menu development,new dishes,menu changes
banquets|+|banquet,plated dinners
high-volume cooking|+|covers a night,high-volume kitchen,high-volume kitchens
kitchen management|+|ran the kitchen,kitchen manager
pastry|+|pastry station,viennoiserie,laminated dough,plated desserts
purchasing|+|ordering and receiving
HACCP|+|haccp plan,hazard plan
co-teaching|+|shared a classroom,general education teacher,team-taught,team teaching
IEP|+|annual ieps,write ieps,iep meetings,case manager for
behavior intervention plans|+|functional behavior assessments,functional behavior assessment,behavior plan,behavior plans,fba,fbas
reading intervention|+|barton reading,orton-gillingham,structured literacy
Wilson Reading System|credential|wilson reading,wilson certified
crisis intervention|+|nonviolent crisis intervention,cpi certified,de-escalation,sama,safety care,tci trained
ESL endorsement|+|esl supplemental,esl certified,esl supplemental certification,esl certificate,bilingual certificate
coaching sports|+|head coach,assistant coach,coached soccer,coached basketball,track coach
classroom management|+|classroom behavior
parent communication|+|parent meetings
conflict resolution|field|mediated,mediating,mediation,settled disputes,resolved disputes,de-escalated,conflict mediation
quota attainment|+|of quota,annual quota,exceeded quota,over quota,above target,target attainment
cold calling|+|outbound sales,outbound calls,dials a day,self-sourced,outbound prospecting,prospecting,sourced pipeline,cold outreach
contract negotiation|field|negotiate contracts,redlines,negotiated contracts,negotiated terms,contract redlines,negotiation of contracts
closing sales|field|closing role,full sales cycle
healthcare sales|+|sold to hospitals,selling to hospitals,sold into hospitals
enterprise sales|+|enterprise accounts,enterprise account executive,six-figure deals
account-based marketing|method|abm,account based marketing,target account list
lead scoring|method|lead score,lead scores
LinkedIn Ads|tool|linkedin campaign manager,linkedin ads|paid advertising
paid advertising|+|paid media,paid social,media spend,media buying
SEO|+|organic search,keyword research,search rankings
email marketing|+|nurture tracks,drip campaigns,email nurture,newsletters
marketing automation|+|nurture tracks,nurture track
event marketing|field|trade shows,trade show,webinars,webinar,field events
litigation|+|jury trial,jury trials,counsel table,trial support,trial exhibits,hot seat
trial support|field|at counsel table,jury trials,trial exhibits,trialdirector,hot seat,trial binders,support at trial
e-filing|+|cm/ecf,ecf filing,efiletexas,electronic filing,filed electronically,pacer
Relativity!|tool|relativity workspaces,relativityone|e-discovery
e-discovery|+|privilege log,document review,review batches,document reviewers
discovery|+|requests for production,interrogatories,responses and objections,subpoenas
contract administration|field|contracts administration,nda tracking,agreements database,administered contracts
notary|+|notary public,notary commission
grant writing|+|wrote grants,wrote the grant,grant proposal,grant proposals,grant applications,won a grant
volunteer management|+|coordinated volunteers,recruited volunteers,volunteer coordinator
donor database|+|raiser's edge,bloomerang,donorperfect
customer service|+|served customers,helped customers,walk-in customers,guest relations
scheduling|+|wrote the schedule,make the schedule,made the schedule,built the schedule,crew schedule
staff training|+|trained new hires,trained 6 new,trained new staff,broke in,train new employees
cash handling|+|balanced the drawer,till balancing,counted the drawer
unionized workplace|field|union shop,unionized,union crew,collective agreement,shop steward,unionized kitchen,unionized staff
security clearance|+|secret clearance,top secret,ts/sci,public trust
CONNECTIONS|tool|
LMS|tool|canvas lms,learning management,schoology|learning management system
ServiceTitan|tool||field service software
Motive!|tool|keep truckin|electronic logging
LEED AP|credential|leed accredited professional,leed ap bd+c
Kibana|tool|elk stack|log search
log search|method|log analysis,search the logs,searched logs,log queries,splunk queries
Postman!|tool|insomnia|REST APIs
live chat|field|live chat support,chat support,chat and email
email support|field|email queues,email tickets,email queue
help center articles|field|knowledge base articles,help articles,knowledge base,support articles,help center
SLA|method|service level agreement,service level agreements,response-time sla,slas,response times
ticket review|field|ticket reviews,ticket qa,review tickets,score tickets,quality scoring
incident communication|field|status page,outage updates,incident updates
GMP contracts|field|guaranteed maximum price,guaranteed maximum price contracts,cm at risk,construction manager at risk
subcontractor management|+|subcontractor buyout,buyout,scope negotiation,subcontractor negotiation,bid leveling
infection control planning|field|icra,infection control risk assessment,occupied hospitals,occupied hospital
REST APIs|+|api errors,api calls,api requests,api integrations,apis
`;
