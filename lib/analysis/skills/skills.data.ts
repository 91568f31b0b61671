/**
 * Skills that postings ask for and résumés show, over many professions. One line a skill: "Name | kind | aliases | implies".
 * `implies` names what the skill also shows ("PyTorch" shows "Deep learning"). Names marked "!" are words of plain English
 * too and count only in context (see readSkills). Written for Firstpass from common knowledge of the professions.
 * Kinds: code (programming language), tool (product or library), method (way of working), credential (licence, certificate),
 * field (subject or duty), tongue (human language).
 */
export const skillLines = `
Go!|code|golang,go lang,go programming
R!|code|rstats,r programming,rstudio,r studio,tidyverse,ggplot2,r (language)
C!|code|c language,plain c,c programming,ansi c,embedded c
C++|code|cpp,c plus plus,c++11,c++14,c++17,c++20
C#|code|csharp,c sharp,c#.net
Java|code|java 8,java 11,java 17,java 21,java se,java ee,j2ee
JavaScript|code|js,ecmascript,es6,vanilla js,vanilla javascript
TypeScript|code|ts|JavaScript
Python|code|python 3,python3
Ruby!|code|
Ruby on Rails|tool|rails,ror|Ruby!
Rust!|code|
Swift!|code|swiftui
Kotlin|code|
Scala|code|
Perl|code|
PHP|code|
Lua|code|
Elixir|code|
Erlang|code|
Haskell|code|
Clojure|code|
F#|code|
Dart!|code|
Julia!|code|
MATLAB|code|matlab/simulink
Fortran|code|
COBOL|code|
Assembly!|code|assembly language,assembler
Objective-C|code|objective c
Visual Basic|code|vb.net,vb6
VBA|code|excel macros,visual basic for applications
Bash!|code|shell scripting,shell scripts,bash scripting
PowerShell|code|
SQL|code|structured query language,t-sql,tsql,pl/sql,plsql
PostgreSQL|tool|postgres,postgre,psql,pg|SQL
MySQL|tool|mariadb|SQL
SQL Server|tool|mssql,ms sql,ms sql server|SQL
SQLite|tool||SQL
Oracle!|tool|oracle database,oracle db,oracle erp|
MongoDB|tool|mongo|NoSQL
Redis|tool||NoSQL
Cassandra|tool||NoSQL
DynamoDB|tool||NoSQL,AWS
NoSQL|method|non-relational databases,document databases
Elasticsearch|tool|elastic search,opensearch,elk
Snowflake!|tool||data warehouse,SQL
BigQuery|tool|big query|data warehouse,GCP,SQL
Redshift|tool||data warehouse,AWS,SQL
Databricks|tool||Apache Spark
Apache Spark|tool|pyspark,spark sql|
Hadoop|tool|hdfs,mapreduce
Apache Kafka|tool|kafka|event streaming,message queues
RabbitMQ|tool|rabbit mq|message queues
Pulsar|tool|apache pulsar|event streaming,message queues
NATS|tool|nats jetstream|event streaming,message queues
Kinesis|tool|amazon kinesis|event streaming,AWS
SQS|tool|amazon sqs|message queues,AWS
ActiveMQ|tool||message queues
event streaming|method|event-driven,event driven,streaming events,stream processing,event sourcing,event bus,event streams
message queues|method|message queue,message broker,message brokers,messaging systems,queues
dbt|tool|data build tool
Airflow|tool|apache airflow
ETL|method|elt,data pipelines,data pipeline,extract transform load
data warehouse|method|data warehousing,data warehouses
Kubernetes|tool|k8s,kube,eks,gke,aks,openshift|containers
Docker|tool|docker compose,dockerfile,dockerized,dockerised|containers
containers|method|containerization,containerisation,containerized
Helm!|tool|helm charts
Terraform|tool|opentofu|infrastructure as code
Pulumi|tool||infrastructure as code
CloudFormation|tool||infrastructure as code,AWS
infrastructure as code|method|iac
Ansible|tool|
Chef!|tool|
Puppet!|tool|
Jenkins|tool||CI/CD
GitHub Actions|tool||CI/CD,Git
GitLab CI|tool|gitlab ci/cd|CI/CD,Git
CircleCI|tool||CI/CD
CI/CD|method|continuous integration,continuous delivery,continuous deployment,ci pipeline,deployment pipeline,build pipeline,release pipeline
Git|tool|github,gitlab,bitbucket|version control
version control|method|source control,svn,subversion
AWS|tool|amazon web services,ec2,amazon s3,aws lambda,cloudwatch|cloud
GCP|tool|google cloud,google cloud platform|cloud
Azure|tool|microsoft azure|cloud
cloud|method|cloud computing,cloud platforms,cloud infrastructure,cloud platform
serverless|method|aws lambda,cloud functions
Linux|tool|ubuntu,debian,red hat,rhel,centos
Unix|tool||
Prometheus|tool||monitoring
Grafana|tool||monitoring
Datadog|tool||monitoring
New Relic|tool||monitoring
Splunk|tool||monitoring
monitoring|method|observability,alerting
React!|tool|react.js,reactjs,react native|JavaScript
Angular|tool|angularjs|JavaScript
Vue|tool|vue.js,vuejs,nuxt|JavaScript
Svelte|tool|sveltekit|JavaScript
Next.js|tool|nextjs,next js|JavaScript,React!
Node.js|tool|node,nodejs,node js,express.js,nestjs|JavaScript
jQuery|tool||JavaScript
Django|tool||Python
Flask!|tool||Python
FastAPI|tool||Python
Spring Boot|tool|spring framework,spring mvc|Java
Hibernate!|tool||Java
.NET|tool|dotnet,asp.net,.net core,dot net|
Laravel|tool||PHP
WordPress|tool||
GraphQL|tool|graph ql,apollo server
REST APIs|method|rest api,restful,rest,restful apis,restful api
gRPC|tool|protobuf,protocol buffers
microservices|method|micro-services,service-oriented architecture,microservice
HTML|code|html5
CSS|code|css3,sass,scss,tailwind
contract testing|method|contract tests,pact,consumer-driven contracts
unit testing|method|unit tests,junit,pytest,jest,automated tests,automated testing,test automation
Selenium|tool||unit testing
Cypress|tool||
Playwright|tool||
code review|method|code reviews,reviewed code,reviewing code,pull requests,pull request reviews,review of code
pair programming|method|pairing
on-call|method|on call,on-call rota,on-call rotation,pager,pager duty,pagerduty,oncall
incident reviews|method|postmortem,postmortems,post-mortem,post-mortems,incident review,blameless reviews,root cause analysis,root-cause analysis
incident response|method|incident management,incident commander
Agile|method|agile methodology,agile development,scrum,kanban
Scrum|method|scrum master,sprints,sprint planning|Agile
Jira|tool|atlassian jira
Confluence|tool|
PCI DSS|method|pci,pci-dss,pci compliance,pci assessment,payment card industry
payments|field|payment processing,payment systems,card payments,payment gateway,merchant services,payment service
SOC 2|method|soc2
GDPR|method|
HIPAA|method|
ISO 27001|method|
ISO 9001|method|iso9001
machine learning|method|ml,scikit-learn,sklearn,xgboost
deep learning|method|neural networks,neural network|machine learning
PyTorch|tool|torch|deep learning,Python
TensorFlow|tool|keras|deep learning
CUDA|tool|gpu programming
NLP|method|natural language processing
computer vision|method|image segmentation,image recognition
LLMs|method|large language models,llm,generative ai
A/B testing|method|a/b tests,ab testing,split testing,a/b test,experimentation
statistics|field|statistical analysis,statistical modeling,regression,biostatistics,statistical methods,econometrics
pandas|tool||Python
NumPy|tool||Python
SAS!|tool|sas programming,base sas
SPSS|tool|
Stata|tool|
Tableau|tool||data visualization
Power BI|tool|powerbi,ms power bi|data visualization
Looker|tool|looker studio|data visualization
Qlik|tool|qlikview,qlik sense|data visualization
data visualization|method|data visualisation,dashboards,dashboarding
Excel!|tool|microsoft excel,ms excel,pivot tables,vlookup,xlookup,power query,excel macros
Google Sheets|tool|
Word!|tool|microsoft word,ms word
PowerPoint|tool|microsoft powerpoint,ms powerpoint
Outlook!|tool|microsoft outlook,ms outlook
Access!|tool|microsoft access,ms access
Microsoft Office|tool|ms office,office suite,office 365,microsoft 365|Excel!,Word!,PowerPoint
Google Workspace|tool|g suite,google docs
SharePoint|tool|
Teams!|tool|microsoft teams,ms teams
Slack!|tool|
Zoom!|tool|
Asana|tool|
Trello|tool|
Notion!|tool|
Monday.com|tool|
Smartsheet|tool|
MS Project|tool|microsoft project
Visio|tool|
SAP|tool|sap erp,sap s/4hana,s/4hana,sap mm,sap fico,sap ewm|ERP
NetSuite|tool|oracle netsuite|ERP
Dynamics 365|tool|microsoft dynamics,dynamics nav,dynamics gp|ERP
Workday!|tool|
ERP|method|erp system,erp systems,enterprise resource planning
Salesforce|tool|sfdc,salesforce.com|CRM
HubSpot|tool||CRM
Zoho|tool||CRM
CRM|method|customer relationship management,crm system,crm systems,crm software
Zendesk|tool|
ServiceNow|tool|
Freshdesk|tool|
Intercom!|tool|
QuickBooks|tool|quick books,quickbooks online,qbo|bookkeeping
Xero|tool||bookkeeping
Sage!|tool|sage 50,sage intacct,sage 100|bookkeeping
Peachtree|tool||bookkeeping
FreshBooks|tool||bookkeeping
ADP|tool|adp workforce now|payroll
Gusto!|tool||payroll
Paychex|tool||payroll
Kronos|tool|ukg
BlackLine|tool|
Hyperion|tool|
Concur|tool|
bookkeeping|field|kept the books,keeping the books,book-keeping
payroll|field|payroll processing
accounts payable|field|ap,a/p
accounts receivable|field|ar,a/r,collections
reconciliation|field|bank reconciliation,bank reconciliations,account reconciliation,reconciled,reconciliations,reconciling
month-end close|field|month end close,month-end closing,monthly close,period close,close process,month-end,month end
financial reporting|field|financial statements
financial modeling|field|financial modelling,financial models,dcf
budgeting|field|budget,budgets,budget management,budget responsibility
forecasting|field|forecasts,forecast,demand planning
internal controls|field|sox,sarbanes-oxley,internal control
external audit|field|audits,audit,auditing,auditors
tax preparation|field|tax returns,tax return,corporate tax,income tax
GAAP|field|us gaap
IFRS|field|
consolidation|field|consolidations,consolidated statements
lease accounting|field|asc 842,ifrs 16
revenue recognition|field|asc 606,ifrs 15
fixed assets|field|
variance analysis|field|variances
CPA!|credential|certified public accountant
CMA!|credential|certified management accountant
CFA!|credential|chartered financial analyst
CIA!|credential|certified internal auditor
EA!|credential|enrolled agent
ACCA|credential|
PMP|credential|project management professional
PRINCE2|credential|
CSM!|credential|certified scrummaster,certified scrum master
CAPM|credential|
Six Sigma|method|lean six sigma,dmaic
Six Sigma Green Belt|credential|green belt,lssgb|Six Sigma
Six Sigma Black Belt|credential|black belt,lssbb|Six Sigma
Lean manufacturing|method|lean,lean principles,lean production,lean tools
5S|method|
Kaizen|method|continuous improvement
continuous improvement|method|process improvement
APICS CSCP|credential|cscp,certified supply chain professional
APICS CPIM|credential|cpim,certified in planning and inventory management,certified in production and inventory management
CLTD|credential|certified in logistics, transportation and distribution
CPSM|credential|certified professional in supply management
supply chain|field|supply chain management,supply-chain
logistics|field|
procurement|field|purchasing,sourcing,strategic sourcing
inventory management|field|inventory control,stock control,inventory,stock counts,cycle counts,cycle counting
warehouse management|field|warehousing,wms,warehouse operations
WMS|tool|warehouse management system,manhattan wms
S&OP|method|sales and operations planning,s and op
demand planning|field|demand forecasting
customs|field|customs clearance,import export,import/export,customs compliance
freight|field|freight forwarding,carrier management
supplier negotiation|field|vendor negotiation,negotiated with suppliers,supplier negotiations,contract negotiation,negotiation,negotiations,negotiated
forklift|credential|forklift license,forklift licence,forklift certified,forklift operator,forklift certification,forklifts
CDL|credential|commercial driver's license,commercial driver license,cdl class a,cdl-a,class a cdl
hazmat|credential|hazardous materials,hazmat endorsement,hazwoper
OSHA 10|credential|osha 10-hour,osha-10|OSHA
OSHA 30|credential|osha 30-hour,osha-30|OSHA
OSHA|method|osha standards,osha regulations
PE!|credential|professional engineer,pe license,licensed professional engineer
EIT|credential|engineer in training,fe exam,engineer-in-training
AutoCAD|tool|auto cad|CAD
SolidWorks|tool|solid works|CAD
CATIA|tool||CAD
Creo|tool|pro/engineer,pro-e|CAD
Inventor!|tool|autodesk inventor|CAD
Siemens NX|tool|unigraphics,nx cad|CAD
Fusion 360|tool||CAD
Revit|tool||BIM,CAD
BIM|method|building information modeling
Civil 3D|tool|
SketchUp|tool|
CAD|method|computer-aided design,3d modeling,3d modelling
FEA|method|finite element,finite elements,finite element analysis,finite-element,fem
Ansys|tool||FEA
Abaqus|tool||FEA
Nastran|tool||FEA
COMSOL|tool||FEA
CFD|method|computational fluid dynamics
GD&T|method|geometric dimensioning and tolerancing,gd and t
DFMEA|method|fmea,failure mode and effects analysis,pfmea
tolerance analysis|method|tolerance stack,tolerance stack-up,stack-up analysis
injection molding|field|injection moulding,injection molded,injection-molded
sheet metal|field|
machining|field|cnc,cnc machining,cnc mill,cnc lathe,machine shop
CNC|field|cnc machine,cnc machines,cnc machining
welding|field|welded,welder,mig,tig,mig welding,tig welding
PLC|tool|plcs,ladder logic,allen-bradley,programmable logic controller,siemens s7
SCADA|tool|
LabVIEW|tool|
Simulink|tool|
PCB design|field|pcb layout,altium,kicad
FPGA|field|vhdl,verilog
embedded systems|field|embedded software,firmware
R&D!|field|research and development
patents|field|patent,patent holder
design of experiments|method|doe
SPC|method|statistical process control
HVAC|field|heating ventilation
EPA 608|credential|epa section 608,epa universal
plumbing|field|
electrical wiring|field|wiring,conduit,electrical installation
NEC!|field|national electrical code
journeyman license|credential|journeyman electrician,journeyman,journeyman card
master electrician|credential|master electrician license
blueprint reading|field|blueprints,read blueprints,reading blueprints,reading drawings
carpentry|field|framing,joinery
preventive maintenance|field|preventative maintenance,planned maintenance
troubleshooting|field|diagnostics
estimating|field|cost estimating,estimates,takeoffs,bid preparation
Procore|tool|
Primavera|tool|primavera p6,p6
LEED|credential|leed ap
construction safety|field|site safety,safety compliance
project management|field|project manager,managed projects,project planning
RN!|credential|registered nurse,rn license,nursing license,licensed registered nurse
LPN|credential|licensed practical nurse,lvn
CNA|credential|certified nursing assistant
NP!|credential|nurse practitioner,fnp,aprn
BSN|credential|bachelor of science in nursing
MSN|credential|master of science in nursing
BLS!|credential|basic life support
ACLS|credential|advanced cardiac life support,advanced cardiovascular life support
PALS!|credential|pediatric advanced life support
TNCC|credential|trauma nursing core course
CCRN|credential|critical care registered nurse
CEN!|credential|certified emergency nurse
NCLEX|credential|nclex-rn
CPR|credential|cardiopulmonary resuscitation,cpr/aed
first aid|credential|first-aid
EMT|credential|emergency medical technician,paramedic
phlebotomy|field|venipuncture,blood draws
triage|field|
telemetry|field|
ICU|field|intensive care,intensive care unit,critical care
emergency department|field|emergency room,ed nursing
med-surg|field|medical-surgical,medsurg
charge nurse|field|charge nurse duties
wound care|field|
medication administration|field|administered medication,administering medication
patient education|field|
discharge planning|field|
infection control|field|infection prevention
care plans|field|care planning,care plan
Epic!|tool|epic ehr,epic emr,epic systems|electronic health records
Cerner|tool|oracle health|electronic health records
Meditech|tool||electronic health records
electronic health records|method|ehr,emr,electronic medical records,electronic charting
PharmD|credential|pharm.d.,pharm d,doctor of pharmacy
pharmacist license|credential|licensed pharmacist,pharmacist licence,registered pharmacist,rph
BCPS|credential|board certified pharmacotherapy specialist
BCACP|credential|board certified ambulatory care pharmacist
immunization certificate|credential|immunization certified,certified immunizer,immunizing pharmacist,immunization delivery,pharmacy-based immunization,immunization certification,immunizations
anticoagulation|field|anticoagulation clinic,warfarin,inr
medication therapy management|field|mtm,medication reviews
compounding|field|sterile compounding,usp 797
collaborative practice agreement|field|collaborative practice,collaborative drug therapy
certified diabetes educator|credential|cde,cdces,diabetes educator
residency|credential|pgy1,pgy2,pgy-1,pgy-2,residency training
precepting|field|preceptor,precepted,preceptorship
phlebotomist|credential|
medical coding|field|icd-10,cpt coding
dental hygiene|credential|dental hygienist,rdh
physical therapy|field|physiotherapy
occupational therapy|field|
LCSW|credential|licensed clinical social worker
LPC|credential|licensed professional counselor
case management|field|caseload
crisis intervention|field|de-escalation,crisis response
suicide-risk assessment|field|suicide risk,suicide-risk,suicide risk assessment,suicide assessment
motivational interviewing|method|
CBT|method|cognitive behavioral therapy,cognitive-behavioral therapy
504 plans|field|section 504,504 plan,504s
IEP|field|ieps,individualized education program,individual education plans
special education|field|sped,special needs
restorative practice|method|restorative practices,restorative circles,restorative justice
chronic absenteeism|field|absenteeism,attendance
teaching license|credential|teaching certificate,teacher certification,state certification,teaching credential,licensed teacher,certified teacher,teaching licence
classroom management|field|
curriculum design|field|curriculum development,curriculum,curricula
differentiated instruction|method|differentiation
ESL|field|esol,ell,tefl,tesol,english language learners,multilingual learners
lesson planning|field|lesson plans
tutoring|field|tutor,tutored
Google Classroom|tool|
Canvas!|tool|canvas lms|learning management system
Moodle|tool||learning management system
Blackboard!|tool||learning management system
learning management system|method|lms
grant writing|field|grants,grant funding,grant applications,grant proposals,grant,grant-writing
fundraising|field|fund-raising,donor relations,fundraiser
volunteer management|field|volunteer coordination,managed volunteers
event planning|field|event management,events
bar admission|credential|admitted to the bar,state bar,bar member,member of the bar,bar exam,licensed attorney,bar license
JD!|credential|juris doctor,j.d.
LLM!|credential|master of laws
paralegal certificate|credential|certified paralegal,paralegal certification
legal research|field|westlaw,lexisnexis,lexis
Westlaw|tool||legal research
LexisNexis|tool|lexis||legal research
litigation|field|trial practice,trials
e-discovery|field|ediscovery,relativity,document review
contract drafting|field|drafting contracts,drafted contracts,contract review
depositions|field|deposition
due diligence|field|
compliance|field|regulatory compliance
regulatory submissions|field|regulatory filings,510(k),fda submissions,regulatory submission
FDA|field|fda regulations
GMP|method|cgmp,good manufacturing practice
GLP|method|good laboratory practice
GCP clinical|method|good clinical practice
clinical trials|field|clinical trial,clinical studies
PCR|method|qpcr,rt-pcr
cell culture|field|tissue culture
flow cytometry|method|facs
HPLC|method|chromatography
mass spectrometry|method|lc-ms,gc-ms
LIMS|tool|
uncertainty|field|uncertainty estimation,uncertainty quantification,calibration of models,calibrated uncertainty
distribution shift|field|domain shift,dataset shift,out-of-distribution,covariate shift
SEO|field|search engine optimization,search engine optimisation
SEM!|field|search engine marketing,ppc,paid search
Google Ads|tool|adwords,google adwords|SEM!
Google Analytics|tool|ga4
Meta Ads|tool|facebook ads,facebook ads manager
Mailchimp|tool||email marketing
Klaviyo|tool||email marketing
Marketo|tool||marketing automation
Pardot|tool||marketing automation
marketing automation|method|lifecycle marketing
email marketing|field|email campaigns,newsletters,newsletter,email campaign
content marketing|field|content strategy,content creation,content calendar
social media|field|social media management,instagram,social channels,tiktok
copywriting|field|copy writing,copywriter,ad copy
brand management|field|branding,brand strategy,rebrand
public relations|field|media relations,press releases,press relations
market research|field|customer research,consumer research
product marketing|field|go-to-market,gtm,product launches
demand generation|field|lead generation,demand gen,lead gen
Photoshop|tool|adobe photoshop|Adobe Creative Suite
Illustrator!|tool|adobe illustrator|Adobe Creative Suite
InDesign|tool|adobe indesign|Adobe Creative Suite
Premiere Pro|tool|adobe premiere|Adobe Creative Suite
After Effects|tool|adobe after effects|Adobe Creative Suite
Adobe Creative Suite|tool|adobe creative cloud,creative cloud,adobe cc,creative suite
Figma|tool|
Sketch!|tool|
Adobe XD|tool|
Canva|tool|
Blender!|tool|
user research|method|usability testing,user interviews,usability tests,ux research
design systems|method|design system,component library
wireframing|method|wireframes,prototyping,prototypes
accessibility|field|wcag,a11y,section 508
typography|field|
UX design|field|ux,user experience,ui/ux,ux/ui,interaction design
product management|field|product manager,product owner,product roadmap
stakeholder management|field|stakeholders
customer service|field|customer support,guest service,client service
sales|field|selling,inside sales,outside sales
account management|field|key accounts,key account management,account manager
cold calling|field|cold calls,prospecting,outbound calls
quota|field|sales quota,quota attainment
B2B|field|b2b sales,business-to-business
retail|field|retail store,retail sales
merchandising|field|visual merchandising,planograms
cash handling|field|cash register,till,cashiering,cash reconciliation,cash drawer
hospitality|field|hotel,hotels,restaurant,restaurants
front desk|field|reception,front-desk
Opera PMS|tool|opera pms,opera cloud,property management system
Micros|tool|micros pos
ServSafe|credential|servsafe manager,servsafe certified,servsafe certification
food safety|field|haccp,food handler,food handling,food hygiene,food-safety
food handler card|credential|food handlers card,food handler permit
menu planning|field|menu development,menu design,menus
food cost|field|food costs,cost of goods,food costing
scheduling|field|rosters,staff scheduling,rota
TIPS!|credential|tips certified,alcohol server
wine service|field|sommelier,wine list,wine program
banquets|field|banquet,catering
revenue management|field|yield management
housekeeping|field|
recruiting|field|recruitment,talent acquisition,hiring,hired
onboarding|field|
employee relations|field|
HRIS|tool|hr information system
SHRM-CP|credential|shrm,shrm-scp,shrm certified
PHR|credential|sphr,professional in human resources
performance management|field|performance reviews
benefits administration|field|benefits
training|field|trained staff,staff training,trained
mentoring|field|mentored,mentor,mentoring of juniors,mentorship,coached,coaching
team leadership|field|team lead,people management,led a team,led teams,managed a team,supervised
team lead with direct reports|field|direct reports,line management,line manager,people manager
change management|field|
strategic planning|field|strategy
public speaking|field|presentations,presented,presenting
technical writing|field|documentation
data entry|field|
data analysis|field|data analytics,analytics
data modeling|field|data modelling
GIS|tool|arcgis,qgis,geographic information systems
security clearance|credential|secret clearance,top secret,ts/sci
CISSP|credential|
CEH!|credential|certified ethical hacker
CCNA|credential|
Security+|credential|comptia security+
CompTIA A+|credential|a+ certification
AWS certification|credential|aws certified,solutions architect associate
ITIL|method|itil foundation
Active Directory|tool|entra id,azure ad
VMware|tool|vsphere
networking!|field|tcp/ip,routing and switching,cisco
penetration testing|field|pentesting,pen testing
help desk|field|helpdesk,service desk,desktop support
underwriting|field|
claims|field|claims handling,claims processing
AML|field|anti-money laundering,kyc
Bloomberg|tool|bloomberg terminal
Series 7|credential|finra series 7
Series 63|credential|finra series 63
real estate license|credential|realtor,licensed realtor
insurance license|credential|property and casualty license,p&c license,life and health license
driver's license|credential|driver license,driving licence,driving license,valid license,clean driving record
cosmetology license|credential|licensed cosmetologist
notary|credential|notary public
guard card|credential|security guard license
lifeguard|credential|lifeguard certification
CPI certification|credential|crisis prevention institute
transit data|field|ridership,transit
English!|tongue|english language
Spanish|tongue|bilingual spanish,castilian
French|tongue|
German|tongue|
Italian|tongue|
Portuguese|tongue|
Dutch|tongue|
Polish!|tongue|
Russian|tongue|
Ukrainian|tongue|
Mandarin|tongue|chinese,mandarin chinese
Cantonese|tongue|
Japanese|tongue|
Korean|tongue|
Vietnamese|tongue|
Tagalog|tongue|filipino
Arabic|tongue|
Hindi|tongue|
Urdu|tongue|
Punjabi|tongue|
Bengali|tongue|
Farsi|tongue|persian
Turkish|tongue|
Hebrew|tongue|
Greek|tongue|
Swedish|tongue|
Norwegian|tongue|
Danish|tongue|
Finnish|tongue|
Czech|tongue|
Romanian|tongue|
Hungarian|tongue|
Swahili|tongue|
Somali|tongue|
Hmong|tongue|
Haitian Creole|tongue|creole
ASL!|tongue|american sign language,sign language
`;
