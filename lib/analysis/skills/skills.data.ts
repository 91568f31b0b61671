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
message queues|method|message queue,message broker,message brokers,messaging systems
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
Freshdesk|tool||help desk software
Intercom!|tool||help desk software
Peachtree|tool||bookkeeping
FreshBooks|tool||bookkeeping
Gusto!|tool||payroll
Kronos|tool|ukg
BlackLine|tool|
Hyperion|tool|
reconciliation|field|bank reconciliation,bank reconciliations,account reconciliation,reconciled,reconciliations,reconciling
external audit|field|audits,audit,auditing,auditors
GAAP|field|us gaap
lease accounting|field|asc 842,ifrs 16
revenue recognition|field|asc 606,ifrs 15
ACCA|credential|
PRINCE2|credential|
CSM!|credential|certified scrummaster,certified scrum master
CAPM|credential|
Six Sigma|method|lean six sigma,dmaic
Six Sigma Green Belt|credential|green belt,lssgb|Six Sigma
Six Sigma Black Belt|credential|black belt,lssbb|Six Sigma
Lean manufacturing|method|lean,lean principles,lean production,lean tools
APICS CSCP|credential|cscp,certified supply chain professional
APICS CPIM|credential|cpim,certified in planning and inventory management,certified in production and inventory management
CLTD|credential|certified in logistics, transportation and distribution
CPSM|credential|certified professional in supply management
supply chain|field|supply chain management,supply-chain
logistics|field|
procurement|field|purchasing,sourcing,strategic sourcing
S&OP|method|sales and operations planning,s and op
demand planning|field|demand forecasting
supplier negotiation|field|vendor negotiation,negotiated with suppliers,supplier negotiations,contract negotiation,negotiation,negotiations,negotiated
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
sheet metal|field|
LabVIEW|tool|
Simulink|tool|
PCB design|field|pcb layout,altium,kicad
FPGA|field|vhdl,verilog
embedded systems|field|embedded software,firmware
R&D!|field|research and development
patents|field|patent,patent holder
design of experiments|method|doe
SPC|method|statistical process control
troubleshooting|field|diagnostics
LEED|credential|
construction safety|field|site safety,safety compliance
BSN|credential|bachelor of science in nursing
MSN|credential|master of science in nursing
NCLEX|credential|nclex-rn
triage|field|
telemetry|field|
care plans|field|care planning,care plan
BCACP|credential|board certified ambulatory care pharmacist
immunization certificate|credential|immunization certified,certified immunizer,immunizing pharmacist,immunization delivery,pharmacy-based immunization,immunization certification,immunizations
anticoagulation|field|anticoagulation clinic,warfarin,inr
collaborative practice agreement|field|collaborative practice,collaborative drug therapy
certified diabetes educator|credential|cde,cdces,diabetes educator
residency|credential|pgy1,pgy2,pgy-1,pgy-2,residency training
phlebotomist|credential|
suicide-risk assessment|field|suicide risk,suicide-risk,suicide risk assessment,suicide assessment
restorative practice|method|restorative practices,restorative circles,restorative justice
chronic absenteeism|field|absenteeism,attendance
Moodle|tool||learning management system
Blackboard!|tool||learning management system
JD!|credential|juris doctor,j.d.
LLM!|credential|master of laws
due diligence|field|
compliance|field|regulatory compliance
regulatory submissions|field|regulatory filings,510(k),fda submissions,regulatory submission
FDA|field|fda regulations
clinical trials|field|clinical trial,clinical studies
uncertainty|field|uncertainty estimation,uncertainty quantification,calibration of models,calibrated uncertainty
distribution shift|field|domain shift,dataset shift,out-of-distribution,covariate shift
SEM!|field|search engine marketing,ppc,paid search
Klaviyo|tool||email marketing
Marketo|tool||marketing automation
Pardot|tool||marketing automation
marketing automation|method|lifecycle marketing
public relations|field|media relations,press releases,press relations
demand generation|field|lead generation,demand gen,lead gen
Photoshop|tool|adobe photoshop|Adobe Creative Suite
Illustrator!|tool|adobe illustrator|Adobe Creative Suite
InDesign|tool|adobe indesign|Adobe Creative Suite
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
quota|field|sales quota,quota attainment
hospitality|field|hotel,hotels,restaurant,restaurants
Micros|tool|micros pos
ServSafe|credential|servsafe manager,servsafe certified,servsafe certification
scheduling|field|rosters,staff scheduling,rota
TIPS!|credential|tips certified,alcohol server
training|field|trained staff,staff training,trained
team leadership|field|team lead,people management,led a team,led teams,managed a team,supervised
team lead with direct reports|field|direct reports,line management,line manager,people manager
data modeling|field|data modelling
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
claims|field|claims handling,claims processing
Bloomberg|tool|bloomberg terminal
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
