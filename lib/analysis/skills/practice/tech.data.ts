/**
 * Software, data, design, engineering and the sciences, as their people put it. One line a thing, in the form that
 * practiceTable.ts explains.
 */
export const techPractice = `
Python!|code|Python 3,Python scripting,Python scripts,Python developer,PyCharm,scripted in Python,Pythonic|programming,scripting
JavaScript|code|ECMAScript,ES6,vanilla JS,Javascript developer,JavaScript/TypeScript,jQuery,client-side JS,webpack,ES6 modules|programming
TypeScript|code|TypeScript developer,strongly typed JavaScript,tsconfig,written in TypeScript|JavaScript,programming
Java!|code|core Java,Java developer,J2EE,Java EE,Jakarta EE,Java SE,Java 8,Java 11,Java 17,Hibernate ORM,Java Persistence API|programming,object-oriented programming
C#|code|C sharp,CSharp,C# .NET,C# developer|.NET,programming,object-oriented programming
.NET|tool|dotnet,.NET Core,.NET Framework,dot net developer,VB.NET,ADO.NET,WinForms,Windows Forms,WPF applications|programming
ASP.NET|tool|ASP.NET MVC,ASP.NET Core,Web API 2,Blazor,Razor pages,ASP.NET Web Forms|.NET,back-end development,web development
C++|code|C plus plus,Cpp,C++11,C++14,C++17,C++20,modern C++,Boost libraries,Visual C++|programming,object-oriented programming
C!|code|C language,C programming,embedded C,ANSI C,C/C++,C99,MISRA C,bare-metal C|programming
Go!|code|Golang,Go language,goroutines,Go microservices,written in Go lang|programming
Rust!|code|Rust language,Rust programming,Rust developer,rustc,tokio runtime,Rust and WebAssembly|programming
Ruby!|code|Ruby language,Ruby developer,RSpec,Ruby gems,Ruby scripting,Sinatra framework|programming
Ruby on Rails|tool|Rails developer,Rails app,Rails application,ActiveRecord,Rails API|Ruby,back-end development,web development
PHP|code|PHP developer,PHP 7,PHP 8,PHP/MySQL,CodeIgniter,Zend Framework,Yii framework,Symfony framework,PHP scripts|programming,web development
Laravel|tool|Laravel framework,Laravel developer,Eloquent ORM,Blade templates,Livewire components|PHP,back-end development,web development
Swift!|code|Swift language,SwiftUI,Swift programming,Swift developer,Swift 5|iOS development,programming,mobile development
Objective-C|code|ObjC,Cocoa Touch,Objective-C developer|iOS development,programming
Kotlin|code|Kotlin developer,Jetpack Compose,Kotlin coroutines,Kotlin Multiplatform|programming
Scala|code|Scala developer,sbt builds,Scala programming,Scala/Spark,Scala language|programming
Perl|code|Perl scripts,Perl scripting,CPAN modules,Perl developer|programming,scripting
R!|code|R programming,R language,RStudio,tidyverse,ggplot2,dplyr,R Shiny,Shiny dashboards,R Markdown|statistical software,programming
MATLAB|code|Matlab scripts,MATLAB/Simulink,MathWorks,MATLAB modeling,Matlab code|programming,numerical computing
Simulink|tool|Simulink models,Stateflow,Simulink model-based design,Embedded Coder|MATLAB,model-based design
Elixir!|code|Phoenix LiveView,Elixir developer,Elixir/Phoenix,Phoenix framework|functional programming,programming
Lua|code|Lua scripting,Lua scripts,LuaJIT,Lua programming|programming,scripting
COBOL|code|COBOL programmer,COBOL batch,Enterprise COBOL,COBOL/CICS,COBOL programs|programming
Fortran|code|Fortran 90,Fortran 77,Fortran code,Modern Fortran|programming,numerical computing
Visual Basic|code|VB6,Visual Basic 6,VBScript,classic VB,VB programming|programming
ABAP|code|SAP ABAP,ABAP developer,ABAP objects,ABAP reports|SAP,programming
Apex!|code|Salesforce Apex,Apex classes,Apex triggers,Visualforce,SOQL,Salesforce Apex code|Salesforce,programming
shell scripting|code|Bash scripts,shell scripts,Korn shell,KornShell,zsh scripts,sed and awk,Unix scripting,bash scripting|scripting,command line
PowerShell|code|PowerShell scripts,PowerShell scripting,Windows PowerShell,PowerCLI,pwsh|scripting
scripting|field|scripting languages,automation scripts,wrote scripts,custom scripts,batch scripts
programming|field|software development,software engineering,wrote code,computer programming,application development,software developer,software engineer,programmer analyst,shipped features,code development
object-oriented programming|method|OOP,object oriented design,SOLID principles,object-oriented development|programming
functional programming|method|FP paradigm,functional languages,functional code,immutable data structures|programming
algorithms|field|data structures,data structures and algorithms,algorithm design,competitive programming,algorithm optimization
design patterns|method|Gang of Four patterns,software design patterns,MVC pattern,MVVM,dependency injection|programming
software architecture|field|solution architecture,software architect,solutions architect,application architecture,technical architecture,architected systems,distributed system design,software architectures
microservices|method|microservice architecture,micro-services,service-oriented architecture,broke up the monolith,monolith to services|software architecture,back-end development
REST APIs|method|RESTful,REST API,RESTful services,RESTful web services,API development,API endpoints,JSON APIs,built APIs|API integration
GraphQL|tool|Apollo GraphQL,Apollo Client,GraphQL schema,GraphQL resolvers,Hasura|API integration
SOAP!|method|SOAP web services,WSDL,SOAP APIs,SOAP/XML,SoapUI|API integration,XML
API integration|field|integrated APIs,third-party APIs,API integrations,API consumption,third-party integrations,webhooks,systems integration via API
front-end development|field|frontend,front end developer,front-end engineer,UI development,UI developer,client-side development,web UI|web development,programming
back-end development|field|backend,back end developer,back-end engineer,server-side development,server-side code,server-side logic|programming
full-stack development|field|full stack,fullstack,full-stack developer,full-stack engineer,MERN stack,MEAN stack|front-end development,back-end development,web development,programming
web development|field|web developer,web applications,web apps,built websites,website development,web programming,developed websites,built web pages|programming
HTML|code|HTML5,HTML/CSS,XHTML,hand-coded HTML,semantic HTML,hypertext markup
CSS|code|CSS3,stylesheets,cascading style sheets,Flexbox,CSS grid,BEM naming,CSS modules
Tailwind CSS|tool|Tailwind utility classes,TailwindCSS,Tailwind UI|CSS,front-end development
Bootstrap!|tool|Bootstrap 4,Bootstrap 5,Twitter Bootstrap,Bootstrap CSS,Bootstrap framework,HTML/CSS/Bootstrap|CSS,responsive design
React!|tool|React.js,ReactJS,React hooks,Redux,React developer,React components,React Router,JSX,React front end|JavaScript,front-end development,web development
Next.js|tool|NextJS,Next JS,Next.js app router,Next.js apps|React,JavaScript,front-end development
Angular!|tool|AngularJS,Angular 2+,Angular developer,RxJS,NgRx,Angular CLI,Angular Material,Angular components|JavaScript,front-end development,web development
Vue.js|tool|VueJS,Vue 3,Vuex,Nuxt,Nuxt.js,Vue components,Vuetify|JavaScript,front-end development,web development
Node.js|tool|NodeJS,Node JS,Express.js,ExpressJS,NestJS,Koa.js,npm packages,Node/Express|JavaScript,back-end development
Django|tool|Django REST Framework,Django developer,Django ORM,Django/Python|Python,back-end development,web development
Flask!|tool|Flask API,Python Flask,Flask framework,Flask app,SQLAlchemy,Flask/Django|Python,back-end development
FastAPI|tool|Fast API framework,Pydantic,Uvicorn,Starlette|Python,REST APIs,back-end development
Spring Boot|tool|Spring framework,Spring MVC,Spring Cloud,Spring Security,SpringBoot,Spring Data JPA|Java,back-end development
build tools|field|Apache Maven,Gradle,Apache Ant builds,CMake,Makefiles,Bazel,MSBuild
responsive design|method|responsive web design,mobile-first,mobile responsive,responsive layouts,responsive websites,media queries
web accessibility|method|WCAG,WCAG 2.1,a11y,Section 508,ADA-compliant websites,screen reader testing,ARIA labels,accessible web design
web performance|field|page speed,Core Web Vitals,Lighthouse scores,site speed,page load times,lazy loading
content management systems|field|web content management,website content updates,updated website content,maintained company website,Umbraco,Contentful,Sitefinity,CMS platform,CMS administration,Joomla,Sitecore,Adobe Experience Manager
WordPress|tool|WooCommerce,Elementor,WordPress themes,WordPress plugins,WP site,Gutenberg blocks,Divi theme|content management systems
Drupal|tool|Drupal 8,Drupal modules,Drupal sites,Acquia|content management systems,PHP
Magento|tool|Adobe Commerce,Magento 2,Magento store|e-commerce platforms
e-commerce platforms|field|ecommerce platform,online store builds,e-commerce websites,BigCommerce,Salesforce Commerce Cloud,shopping cart integration,online storefront
website builders|tool|Squarespace,Wix,Webflow,Weebly,GoDaddy website builder
web hosting|field|cPanel,domain registration,managed hosting,hosting accounts,Plesk,DNS and hosting
web servers|field|nginx,Apache HTTP Server,IIS,Apache Tomcat,Internet Information Services,HAProxy,WebLogic,WebSphere,JBoss
mobile development|field|mobile apps,mobile app development,mobile developer,app developer,mobile engineer,published apps,App Store releases|programming
iOS development|field|iOS developer,iPhone apps,Xcode,iOS SDK,iOS app,CocoaPods,TestFlight,iOS engineer|mobile development,programming
Android development|field|Android developer,Android Studio,Android SDK,Android apps,Google Play Store,Android engineer,Android NDK|mobile development,programming
React Native|tool|Expo SDK,React Native apps,RN apps|React,JavaScript,cross-platform mobile,mobile development
Flutter!|tool|Flutter SDK,Flutter apps,Flutter developer,Flutter widgets,Flutter framework,Dart language,Flutter/Dart|cross-platform mobile,mobile development
cross-platform mobile|method|Xamarin,PhoneGap,.NET MAUI,hybrid mobile apps,Capacitor plugins,Ionic framework,Apache Cordova|mobile development
Firebase|tool|Firestore,Firebase Auth,Crashlytics,Firebase Realtime Database
desktop applications|field|Electron apps,Qt framework,desktop software,Win32,GTK,Windows desktop applications,JavaFX,Swing GUI|programming
low-code platforms|tool|low-code,OutSystems,Mendix,no-code tools,citizen developer,Bubble.io,Retool,AppSheet
Power Platform|tool|Power Apps,Power Automate,Microsoft Flow,Dataverse,PowerApps,Copilot Studio|low-code platforms,workflow automation
workflow automation|field|Zapier,automated workflows,process automation,IFTTT,n8n,Make.com scenarios,Nintex
robotic process automation|method|RPA,UiPath,Automation Anywhere,Blue Prism,RPA bots,software robots|workflow automation
ServiceNow|tool|ServiceNow developer,ServiceNow ITSM,SNOW ticketing,ServiceNow administrator,GlideScript|ticketing systems
ERP systems|tool|ERP,enterprise resource planning,NetSuite,Oracle EBS,Epicor,Infor,JD Edwards,Dynamics 365,Odoo,Sage X3,SYSPRO,PeopleSoft
blockchain development|field|smart contracts,Ethereum,Hyperledger,Web3,distributed ledger,DeFi protocols,Chainlink,Solidity,Hardhat,dApps
version control|method|source control,Git,GitHub,GitLab,Bitbucket,Subversion,SVN,TFS,Perforce,pull requests,git branching
code review|method|code reviews,reviewed pull requests,peer code review,reviewed code,merge request reviews
unit testing|method|unit tests,JUnit,pytest,NUnit,xUnit,Mocha and Chai,Google Test,wrote unit tests,Mockito,Jest tests,test-driven development,TDD|software testing
refactoring|method|refactored,reduced technical debt,legacy code modernization,code cleanup,tech debt reduction|programming
debugging|method|debugged,fixed bugs,bug fixes,bug fixing,troubleshot code,root-caused defects,WinDbg,GDB
CI/CD|method|continuous integration,continuous delivery,continuous deployment,build pipelines,deployment pipelines,GitHub Actions,GitLab CI,CircleCI,TeamCity,Azure Pipelines,Travis CI,Bamboo builds|DevOps
Jenkins|tool|Jenkins pipelines,Jenkinsfile,Jenkins CI,CloudBees|CI/CD,DevOps
DevOps|method|DevSecOps,DevOps engineer,GitOps,ArgoCD,platform engineering,release engineering,build and release
site reliability engineering|method|SRE,error budgets,SLOs,service level objectives,blameless postmortems,site reliability engineer
release management|field|release manager,software releases,release coordination,deployment schedule,go-live cutover,production deployments
Kanban|method|kanban board,kanban cards,pull system,WIP limits
SAFe!|method|Scaled Agile Framework,SAFe Agilist,PI planning,agile release train,SAFe framework|agile
SDLC|method|software development life cycle,software development lifecycle,system development lifecycle,full development lifecycle
requirements gathering|method|requirements analysis,business requirements,BRD,gathered requirements,requirements elicitation,functional requirements,functional specifications,user requirements
issue tracking|tool|bug tracker,Bugzilla,issue tracker,Linear.app,YouTrack,Redmine,Azure Boards,bug tracking
Azure DevOps|tool|VSTS,Azure Repos,ADO pipelines,Team Foundation Server|version control,DevOps
Confluence!|tool|Atlassian Confluence,Confluence pages,Confluence wiki,Jira/Confluence,Jira and Confluence|documentation
UML|method|Unified Modeling Language,sequence diagrams,class diagrams,use case diagrams,SysML,Enterprise Architect Sparx
XML|code|XSLT,XPath,XSD,XML schema,XQuery
JSON|code|JSON Schema,JSON files,JSON parsing,YAML and JSON
regular expressions|code|regex,regexes,pattern matching scripts,grep and awk
message queues|tool|RabbitMQ,ActiveMQ,Amazon SQS,IBM MQ,MQSeries,message broker,ZeroMQ,NATS messaging
Apache Kafka|tool|Kafka,Kafka Streams,Confluent,Kafka topics,ksqlDB,Kafka Connect|data streaming
enterprise integration|field|MuleSoft,Boomi,TIBCO,BizTalk,webMethods,iPaaS,middleware integration,Apache Camel,enterprise service bus|API integration
EDI|method|electronic data interchange,X12,EDIFACT,EDI 850,trading partner setup,SPS Commerce
HL7|method|HL7 interfaces,FHIR,Mirth Connect,health data interoperability,Cloverleaf interface engine,HL7 v2,SMART on FHIR|healthcare IT
healthcare IT|field|health IT,clinical informatics,EHR implementation,Epic analyst,healthcare informatics,EMR support,Cerner analyst,Epic certified
fintech|field|payment processing systems,payment gateways,Stripe API,core banking software,trading systems,payments platform,FIX protocol
concurrency|method|multithreading,multi-threaded,parallel programming,thread safety,asynchronous programming,lock-free|programming
distributed systems|field|distributed computing,high-availability systems,scalable systems,sharding,consensus algorithms,horizontally scaled
high-performance computing|field|HPC,supercomputing,Slurm,OpenMP,cluster computing,CUDA,GPU computing,OpenMPI
numerical computing|field|numerical methods,scientific computing,numerical analysis,NumPy,SciPy,numerical simulation,Mathematica,Mathcad
compilers|field|LLVM,compiler development,compiler design,parser generators,static analyzers,toolchain development|programming
open source|field|open-source contributor,open source projects,OSS maintainer,open-source contributions,contributed to GitHub projects
AI coding assistants|tool|GitHub Copilot,Cursor IDE,Claude Code,AI-assisted coding,Copilot code completion,Codeium
internationalization|method|i18n,l10n,multi-language support,Unicode support,software localization,software localisation
mainframe|field|z/OS,IBM mainframe,JCL,CICS,IMS DB,AS/400,IBM i,iSeries,RPG programmer,REXX,TSO/ISPF
game development|field|game developer,game programmer,gameplay programming,game jams,shipped titles,game studio,indie games,video game development,Roblox Studio,Godot|programming
Unity!|tool|Unity3D,Unity engine,Unity game engine,Unity developer,Unity scripts,HDRP|game development
Unreal Engine|tool|UE5,Unreal Blueprints,Unreal developer,Unreal Engine 5,UE4 projects|game development
game design|field|level design,game designer,game mechanics,game balancing,level designer,quest design,game economy
3D graphics|field|OpenGL,Vulkan,DirectX,shaders,HLSL,GLSL,WebGL,Three.js,rendering engine,ray tracing
3D modeling|field|3D modelling,3D artist,3D assets,Autodesk Maya,3ds Max,ZBrush,Cinema 4D,polygon modeling,texturing and rigging,Blender 3D,Substance Painter,3D modeler,texture artist,Houdini FX
augmented reality|field|virtual reality,AR/VR,ARKit,ARCore,XR development,HoloLens,mixed reality,Vuforia,Oculus Rift
game testing|field|playtesting,game tester,video game QA,play tested builds,console certification testing|software testing
SQL Server|tool|Microsoft SQL Server,MSSQL,MS SQL,SSMS,SQL Server Management Studio,Azure SQL|SQL,databases
SSIS|tool|SQL Server Integration Services,SSIS packages,SSIS/SSRS|ETL,SQL Server
SSRS|tool|SQL Server Reporting Services,SSRS reports,paginated reports|reporting,SQL Server
MySQL|tool|MariaDB,MySQL Workbench,phpMyAdmin,Aurora MySQL,MySQL database|SQL,databases
PostgreSQL|tool|Postgres,psql,pgAdmin,Aurora PostgreSQL,Supabase|SQL,databases
Oracle Database|tool|Oracle DBA,Oracle 12c,Oracle 19c,Oracle RAC,Oracle SQL Developer,Oracle 11g,Exadata,SQL*Plus|SQL,databases
Db2|tool|IBM DB2,DB2 for z/OS,DB2 LUW,DB2 UDB|SQL,databases
FileMaker|tool|FileMaker Pro,Claris FileMaker,FileMaker databases|databases
NoSQL|tool|Apache Cassandra,DynamoDB,Couchbase,HBase,Cosmos DB,document database,key-value store,CouchDB
MongoDB|tool|Mongo database,Mongoose ODM,MongoDB Atlas,MongoDB aggregation|NoSQL
Redis|tool|Redis cache,Redis cluster,Redis Streams,Redis caching|NoSQL
Elasticsearch|tool|OpenSearch,Elastic Stack,ELK stack,Kibana,Logstash,Elastic Cloud
graph databases|tool|Neo4j,Cypher queries,Amazon Neptune,SPARQL,TigerGraph,knowledge graphs
database administration|field|database administrator,SQL DBA,database backups,database maintenance,database replication,Always On availability groups|databases
query tuning|method|query optimization,performance tuning SQL,index tuning,tuned slow queries,execution plans,query optimisation|SQL
data modeling|method|data modelling,dimensional modeling,star schema,ER diagrams,entity relationship diagrams,ERwin,schema design,Kimball methodology|databases
data warehousing|field|data warehouse,data marts,EDW,enterprise data warehouse,warehouse schemas,OLAP cubes,Redshift,Teradata,Amazon Redshift
Snowflake!|tool|Snowflake data warehouse,SnowPro,Snowpipe,Snowflake Data Cloud,Snowflake SQL|SQL,data warehousing
BigQuery|tool|Google BigQuery,BigQuery ML,BigQuery SQL|SQL,data warehousing,Google Cloud
ETL|method|extract transform load,ELT pipelines,ETL pipelines,Informatica,Talend,Azure Data Factory,AWS Glue,DataStage,Fivetran,PowerCenter,Pentaho|data pipelines
data pipelines|field|data pipeline,Airflow DAGs,Apache Airflow,data ingestion,Dagster,Prefect flows,pipeline orchestration,batch data loads
data engineering|field|data engineer,big data engineer,analytics engineer,data platform engineering|data pipelines
Apache Spark|tool|PySpark,Spark SQL,Spark Streaming,Spark jobs,EMR Spark,Hadoop/Spark|big data
Hadoop|tool|HDFS,MapReduce,Apache Hive,HiveQL,Cloudera,Sqoop,Apache Pig|big data
Databricks|tool|Delta Lake,Databricks notebooks,Unity Catalog,Azure Databricks|big data,data engineering
big data|field|data lake,data lakehouse,petabyte-scale,large-scale data processing
data streaming|field|real-time data streams,Apache Flink,stream processing,streaming pipelines,Apache Beam,Apache NiFi,Kinesis,Amazon Kinesis
data migration|field|migrated data,data conversion,database migration,legacy data conversion,data cutover,system data migration
data quality|field|data cleansing,data cleaning,cleaned data sets,data validation,data profiling,deduplicated records,data integrity checks,scrubbed data
data governance|field|data stewardship,data steward,Collibra,Alation,data catalog,metadata management,data lineage
master data management|field|MDM data,master data,item master,vendor master,customer master data,Informatica MDM
reporting|field|wrote reports,generated reports,prepared reports,report writing,report generation,weekly reports,monthly reports,Crystal Reports,ad hoc reports
dashboards|field|KPI dashboards,built dashboards,dashboarding,executive dashboards,interactive dashboards,metrics dashboards|data visualization
statistics|field|statistician,statistical analysis,statistical methods,applied statistics,statistical inference,biostatistics,biostatistician|data analysis
SAS!|tool|SAS programming,SAS Enterprise Guide,Base SAS,SAS macros,SAS/STAT,PROC SQL,SAS programmer,SAS Viya,SAS 9.4|statistical software
SPSS|tool|IBM SPSS,SPSS Statistics,SPSS syntax,SPSS Modeler|statistical software
Minitab|tool|used Minitab,Minitab control charts,Minitab 19,Minitab software|statistical software
hypothesis testing|method|t-tests,ANOVA,chi-square tests,significance testing,statistical tests,p-values|statistics
regression analysis|method|linear regression,logistic regression,regression models,multivariate analysis,generalized linear models,GLM models|statistics
time series forecasting|method|time series,ARIMA,time-series analysis,exponential smoothing,forecast models,Prophet forecasting|forecasting
survey design|method|questionnaire design,survey methodology,Qualtrics,designed surveys,SurveyMonkey,survey sampling,sample surveys,REDCap surveys
experimental design|method|design of experiments,DOE studies,A/B testing,A/B tests,split testing,factorial design,designed experiments,randomized experiments
Bayesian methods|method|Bayesian inference,Bayesian statistics,MCMC,Stan modeling,hierarchical Bayesian models|statistics
Monte Carlo simulation|method|Monte Carlo,stochastic simulation,Crystal Ball,Monte Carlo models|simulation modeling
operations research|field|OR analyst,operational research,management science,decision analysis,INFORMS CAP,queueing theory,queuing theory
mathematical optimization|method|linear programming,integer programming,mixed-integer programming,Gurobi,CPLEX,optimization models,network optimization,vehicle routing models,mathematical programming,AMPL|operations research
simulation modeling|method|discrete event simulation,Arena simulation,AnyLogic,FlexSim,Simio,ProModel,agent-based modeling,simulation models
actuarial science|field|actuary,actuarial analyst,Society of Actuaries exams,FSA actuary,ASA actuary,loss reserving,mortality tables,actuarial exams|statistics
machine learning|field|ML models,scikit-learn,XGBoost,supervised learning,predictive models,random forest,gradient boosting,classification models,predictive modeling,sklearn,trained ML models,recommender systems
deep learning|field|neural networks,CNNs,recurrent neural networks,Keras,convolutional neural network,LSTM,transformer models|machine learning
TensorFlow|tool|TensorFlow Lite,TF Serving,TensorFlow/Keras,tf.keras|deep learning,machine learning
PyTorch|tool|Torch models,PyTorch Lightning,torchvision|deep learning,machine learning,Python
pandas!|tool|pandas dataframes,NumPy/pandas,Python pandas,pandas library,pandas and NumPy|Python,data analysis
data science|field|data scientist,data science team,data science projects,Kaggle,Jupyter notebooks|data analysis
natural language processing|field|text mining,text classification,sentiment analysis,spaCy,NLTK,named entity recognition,NLP models,NLP pipelines,NLP techniques,NLP engineer|machine learning
computer vision|field|OpenCV,image recognition,object detection,YOLO models,image segmentation,image classification,facial recognition models
large language models|field|LLMs,GPT-4,OpenAI API,retrieval-augmented generation,RAG pipelines,LangChain,fine-tuned LLMs,Hugging Face,LLM applications,LLM apps|generative AI
generative AI|field|GenAI,gen AI,ChatGPT,prompt engineering,Midjourney,Stable Diffusion,AI prompts,generative models
MLOps|method|MLflow,model deployment,Kubeflow,SageMaker,Vertex AI,model monitoring,ML pipelines,feature store|machine learning
data annotation|field|data labeling,data labelling,image annotation,labeled training data,annotated images,AI training data,AI rater
bioinformatics|field|computational biology,RNA-seq,NGS analysis,BLAST searches,Bioconductor,genome assembly,variant calling,GATK
computational modeling|method|computational models,in silico,finite difference models,numerical modelling,mathematical modeling,mathematical modelling
embedded systems|field|embedded software,embedded engineer,microcontrollers,microcontroller,STM32,PIC microcontroller,ARM Cortex,embedded developer,AVR microcontrollers,embedded C firmware
firmware development|field|firmware engineer,wrote firmware,bootloader development,device firmware,firmware updates over the air|embedded systems,programming
RTOS|tool|FreeRTOS,VxWorks,real-time operating system,Zephyr RTOS,QNX,ThreadX,real-time operating systems|embedded systems
embedded Linux|tool|Yocto,Buildroot,Linux kernel drivers,device drivers,U-Boot,board support package,BSP development|embedded systems,Linux
Arduino|tool|Arduino Uno,Arduino projects,ESP32,ESP8266,Arduino boards|embedded systems
Raspberry Pi|tool|RasPi,single-board computers,BeagleBone,Jetson Nano
IoT|field|internet of things,connected devices,MQTT,IIoT,LoRaWAN,Zigbee
serial protocols|method|I2C,SPI bus,UART,RS-232,RS-485,CAN bus,CANbus,J1939,CANopen
automotive software|field|AUTOSAR,Vector CANalyzer,ECU development,UDS diagnostics,engine control software,ECU calibration|embedded systems
functional safety|method|ISO 26262,IEC 61508,SIL assessment,ASIL,safety instrumented systems,DO-178C,IEC 62304
FPGA design|field|FPGA,FPGAs,Xilinx,Vivado,Quartus,Altera,FPGA engineer,Zynq|digital logic design
VHDL|code|VHDL code,VHDL design,VHDL testbench|digital logic design
Verilog|code|SystemVerilog,RTL design,RTL coding,UVM testbench,ModelSim|digital logic design
digital logic design|field|digital logic,digital circuits,ASIC design,VLSI,timing closure,digital electronics|electronics
robotics|field|robotics engineer,robot programming,ROS 2,Robot Operating System,FIRST Robotics,autonomous robots,mobile robots,VEX robotics
signal processing|field|digital signal processing,Kalman filters,FFT analysis,digital filters,audio processing algorithms,DSP algorithms
Linux|tool|Red Hat,RHEL,Ubuntu,CentOS,Debian,Fedora,SUSE,Rocky Linux,Linux servers,GNU/Linux,Linux administrator|operating systems
Unix|tool|Solaris,AIX,HP-UX,FreeBSD,UNIX systems|operating systems
Windows administration|field|Windows Server,Windows system administrator,Windows servers,Windows Server 2016,Windows Server 2019,WSUS,Hyper-V,Windows sysadmin|operating systems
operating systems|field|Windows 10,Windows 11,OS installation,Windows OS,operating system installs,reimaged Windows
macOS|tool|Mac OS X,Apple computers,Mac support,OS X,Apple Certified Support Professional,MacBooks,Mac OS,Apple Mac,MacBook,iMac,Macintosh,Mac and PC|operating systems,computer skills
command line|tool|CLI tools,terminal commands,command-line interface,command prompt
Active Directory|tool|Group Policy,GPOs,AD accounts,domain controllers,ADUC,Active Directory Users,Azure AD,Entra ID
account provisioning|field|user accounts,created user accounts,user account management,account administration,provisioned accounts,user access requests,reset passwords,password resets,unlocked accounts
identity management|field|IAM,identity and access management,single sign-on,SSO,Okta,SAML,OAuth,SailPoint,Ping Identity,multi-factor authentication,MFA rollout,LDAP
privileged access management|field|CyberArk,BeyondTrust,Delinea,PAM solution,privileged accounts|identity management
Microsoft 365|tool|Office 365,O365,M365,Microsoft 365 administration,Office 365 admin center,Microsoft 365 tenant|Microsoft Office
Exchange Server|tool|Microsoft Exchange,Exchange Online,mailbox migration,Exchange administrator,email servers,distribution groups
help desk|field|helpdesk,service desk,IT support,technical support,tech support,desktop support,IT support specialist,Tier 1 support,Tier 2 support,computer support,end-user support,user support|troubleshooting
ticketing systems|tool|ticketing system,Zendesk,Freshdesk,help desk tickets,trouble tickets,support tickets,BMC Remedy,closed tickets,Spiceworks,ConnectWise,Autotask,service tickets
remote support|field|TeamViewer,remote desktop,AnyDesk,LogMeIn,RDP sessions,Bomgar,remote assistance,remoted into,remote troubleshooting|help desk
ITIL|method|ITIL Foundation,ITSM,ITIL v4,ITIL v3,IT service management,ITIL processes
incident management|method|incident response process,P1 incidents,PagerDuty,Opsgenie,incident commander,major incident management,IT incident management
IT change management|method|change advisory board,CAB approvals,change control board,RFC approvals,IT change control|ITIL
computer repair|field|PC repair,repaired computers,laptop repair,replaced hard drives,computer technician,PC technician,fixed computers,swapped motherboards,RAM upgrades,Geek Squad,virus removal|computer hardware,troubleshooting
computer hardware|field|PC hardware,hardware installation,built PCs,desktops and laptops,hardware upgrades,installed workstations,PC builds,computer peripherals
phone repair|field|cell phone repair,screen replacements,iPhone repair,cracked screens,uBreakiFix,smartphone repair,tablet repair
printer support|field|printer repair,copier repair,copier technician,serviced printers,networked printers,MFP repair,printer maintenance,Xerox technician,fixed printers
imaging and deployment|method|SCCM,MECM,desktop imaging,imaged computers,PC imaging,Windows Autopilot,imaged laptops,PXE boot,PC refresh,PC deployment,MDT imaging
mobile device management|tool|Microsoft Intune,Jamf,Jamf Pro,AirWatch,Workspace ONE,MobileIron,Kandji,endpoint management,MDM enrollment
software installation|field|installed software,software deployment,software updates,application installs,software rollouts,software upgrades
patch management|method|security patches,patched servers,Windows updates,patch Tuesday,patch deployment,server patching,applied security patches,software patches
IT asset management|field|IT inventory,hardware inventory,asset tagging,software licensing,license management,hardware asset management,equipment lifecycle,IT assets
backup and recovery|field|Veeam,Commvault,backup tapes,NetBackup,restored data,data backup,backup and restore,Acronis,Datto,disaster recovery planning,data backups,system backups
A/V equipment|field|audiovisual,audio visual,AV technician,projectors and screens,Crestron,Extron,AV setup,AV installation,classroom technology support,smart boards
point-of-sale support|field|POS support,POS terminals installation,POS hardware,NCR terminals,POS system installs,cash register repair
user training|field|end-user training,trained users,software training,trained end users,computer classes,taught computer skills,technology training
system administration|field|sysadmin,systems administrator,system administrator,server administration,systems administration,managed servers,server maintenance,Windows systems engineer
virtualization|field|VMware,vSphere,ESXi,virtual machines,vCenter,Proxmox,KVM hypervisor,virtualisation,Nutanix,XenServer,virtual machine hosts
VDI|tool|Citrix,virtual desktops,XenApp,XenDesktop,VMware Horizon,Azure Virtual Desktop,virtual desktop infrastructure|virtualization
storage systems|field|SAN storage,NetApp,EMC storage,RAID arrays,Pure Storage,storage administrator,NAS devices,Fibre Channel,iSCSI,Dell EMC
data center operations|field|data center,data centre,racked servers,rack and stack,server racks,data center technician,colocation,hot swapped drives,server room
system monitoring|field|Nagios,Zabbix,SolarWinds,PRTG,network monitoring,NOC technician,server monitoring,infrastructure monitoring,NOC analyst,uptime monitoring
observability|tool|Datadog,Prometheus,Grafana,New Relic,Dynatrace,AppDynamics,OpenTelemetry,Jaeger tracing,application monitoring|system monitoring
Splunk|tool|Splunk queries,SPL queries,Splunk Enterprise,Splunk dashboards,log aggregation|system monitoring
job scheduling software|tool|Control-M,Autosys,cron jobs,Tivoli Workload Scheduler,batch scheduling,batch jobs
cloud computing|field|cloud infrastructure,cloud engineer,cloud services,cloud migration,cloud architect,public cloud,hybrid cloud,cloud-native,IaaS,cloud-based infrastructure
AWS|tool|Amazon Web Services,EC2,S3 buckets,AWS Lambda,CloudFormation,CloudWatch,AWS certified,RDS instances,EKS,DynamoDB tables,AWS cloud,Fargate|cloud computing
Azure|tool|Microsoft Azure,Azure Functions,AZ-104,AZ-900,Azure VMs,Azure administrator,AKS,Azure App Service,Azure cloud|cloud computing
Google Cloud|tool|GCP,Google Cloud Platform,Compute Engine,GKE,Cloud Run,Google Kubernetes Engine,Dataflow|cloud computing
AWS certification|credential|AWS Certified Solutions Architect,AWS Cloud Practitioner,AWS Certified Developer,AWS SysOps Administrator,AWS SAA|AWS,cloud computing
Azure certification|credential|Azure Administrator Associate,Azure Fundamentals,AZ-305,Azure Solutions Architect Expert,MCSA Azure|Azure,cloud computing
containers!|tool|containerization,containerized,containerised,container orchestration,Podman,containerd,OCI images
Docker|tool|Dockerfiles,Docker Compose,dockerized,Docker containers,Docker Swarm,dockerised|containers
Kubernetes|tool|K8s,Helm charts,OpenShift,kubectl,Istio,Kubernetes clusters,Certified Kubernetes Administrator,CKAD|containers
infrastructure as code|method|IaC,Pulumi,ARM templates,Bicep templates,AWS CDK
Terraform|tool|HashiCorp Terraform,Terraform modules,HCL modules,Terragrunt|infrastructure as code,cloud computing
Ansible|tool|Ansible playbooks,Ansible Tower,Red Hat Ansible,AWX|infrastructure as code,configuration management
configuration management|method|Puppet modules,Chef cookbooks,SaltStack,CMDB,configuration items,configuration manager,Chef/Puppet
networking!|field|computer networking,network engineer,network administrator,network technician,LAN/WAN,routers and switches,network infrastructure,IP networking,network administration,configured routers,configured switches,SD-WAN
TCP/IP|method|TCP/IP networking,IP addressing,subnetting,IPv6,IPv4|networking
routing protocols|method|BGP,OSPF,EIGRP,MPLS,dynamic routing,routing and switching|networking
VLANs|method|VLAN,VLAN configuration,spanning tree,802.1Q,trunk ports,VTP|networking
DNS and DHCP|method|DNS,DHCP,Infoblox,IPAM,DNS records,DHCP scopes,DHCP servers|networking
Cisco|tool|Cisco IOS,Cisco routers,Cisco switches,Catalyst switches,Nexus switches,Cisco Meraki,Cisco ASA,Cisco ISE,Cisco DNA Center|networking
CCNA|credential|Cisco Certified Network Associate,CCENT,CCNA Routing and Switching,CCNA certified|Cisco,networking
CCNP|credential|Cisco Certified Network Professional,CCIE,CCNP Enterprise|Cisco,networking
Juniper|tool|Junos,JNCIA,Juniper switches,Juniper SRX,Juniper Networks|networking
network hardware|tool|Aruba switches,Ubiquiti,UniFi,Arista,MikroTik,Brocade switches,Extreme Networks,Ruckus Wireless,network appliances|networking
firewalls|tool|Palo Alto firewalls,Fortinet,FortiGate,Check Point firewall,SonicWall,pfSense,firewall rules,WatchGuard,Palo Alto Networks|network security
VPN|tool|VPNs,IPsec tunnels,site-to-site VPN,GlobalProtect,AnyConnect,OpenVPN,virtual private network
wireless networks|field|Wi-Fi,WiFi,WLAN,access points,wireless LAN,wireless site survey,802.11,Ekahau
load balancing|method|load balancers,F5 BIG-IP,F5 load balancer,Citrix NetScaler,Citrix ADC|networking
VoIP|tool|voice over IP,SIP trunks,IP phones,Cisco CUCM,Call Manager,Asterisk PBX,RingCentral,Avaya,3CX,softphones,unified communications|telecommunications
radio frequency|field|RF engineer,RF engineering,RF testing,antennas,RF design,RF technician,two-way radios,microwave links,link budget
cell towers|field|tower climber,tower technician,cell sites,5G deployment,tower climbing,cell site installation,LTE networks,PIM testing|telecommunications
CompTIA A+|credential|A+ certified,A+ certification,CompTIA A Plus,CompTIA IT Fundamentals|computer hardware,troubleshooting
CompTIA Network+|credential|Network+,Network Plus,CompTIA Net+,N10-008|networking
CompTIA Security+|credential|Security+,Sec+,Security Plus,SY0-601,SY0-701|cybersecurity
Microsoft certification|credential|MCSE,MCSA,Microsoft Certified Professional,Microsoft Certified Systems Engineer,MCITP,MD-102
Linux certification|credential|RHCSA,RHCE,LPIC-1,CompTIA Linux+,Linux+,LFCS|Linux
VCP|credential|VMware Certified Professional,VCP-DCV,VCP6|virtualization
cybersecurity|field|cyber security,information security,infosec,IT security,cyber security analyst,information assurance,cyber defense,ISSO,security engineer,computer security
network security|field|network defense,IDS/IPS,intrusion detection systems,perimeter security,Suricata,network access control|cybersecurity
SIEM|tool|QRadar,ArcSight,Microsoft Sentinel,LogRhythm,SIEM alerts,security event monitoring,Splunk ES|security operations
security operations|field|SOC analyst,security operations center,SOC monitoring,alert triage,security monitoring analyst,threat monitoring|cybersecurity
security incident response|method|cyber incident response,CSIRT,incident responder,malware containment,DFIR,breach response,phishing investigations|cybersecurity
endpoint security|tool|CrowdStrike,EDR,Carbon Black,SentinelOne,Microsoft Defender,Symantec Endpoint,antivirus,McAfee ePO,Sophos,anti-virus|cybersecurity
vulnerability management|method|vulnerability scanning,Nessus,Qualys,vulnerability assessments,vulnerability scans,Rapid7,Tenable Nessus,OpenVAS,vulnerability remediation,CVE remediation|cybersecurity
penetration testing|method|pen testing,pentest,ethical hacking,Metasploit,Burp Suite,Kali Linux,red team,red teaming,penetration tester,bug bounty,capture the flag competitions|cybersecurity
threat hunting|method|threat intelligence,MITRE ATT&CK,indicators of compromise,threat hunter,threat intel feeds|cybersecurity
digital forensics|field|EnCase,FTK Imager,forensic imaging,computer forensics,Cellebrite,digital evidence,Autopsy forensic tool|cybersecurity
application security|field|AppSec,OWASP,OWASP Top 10,secure coding,SAST,DAST,Veracode,Checkmarx,Fortify scans,threat modeling,secure code review|cybersecurity
cloud security|field|AWS GuardDuty,CSPM,Wiz cloud,CCSP,cloud security posture,Prisma Cloud,CASB|cybersecurity,cloud computing
cryptography|field|PKI,SSL certificates,TLS certificates,public key infrastructure,certificate authority,AES encryption,encryption key management
security awareness training|field|phishing simulations,KnowBe4,security awareness,cyber awareness training,Proofpoint training
security compliance|field|NIST 800-53,NIST CSF,SOC 2,ISO 27001,FedRAMP,RMF,Risk Management Framework,CMMC,NIST 800-171,authority to operate,STIGs,HITRUST|cybersecurity
PCI DSS|method|PCI compliance,payment card industry,cardholder data security
data privacy|field|GDPR,CCPA,privacy compliance,CIPP,data protection officer,data protection act,privacy impact assessments,data protection,personally identifiable information,privacy regulations,FERPA,PIPEDA,Privacy Act
CISSP|credential|Certified Information Systems Security Professional,CISSP certified,SSCP,ISC2|cybersecurity
CEH|credential|Certified Ethical Hacker,OSCP,GPEN,eJPT,PenTest+|penetration testing,cybersecurity
CISM|credential|Certified Information Security Manager,CRISC,ISACA certified|cybersecurity
GIAC|credential|GSEC,GCIH,GCFA,SANS training,GCIA|cybersecurity
software testing|field|QA tester,QA analyst,software tester,quality assurance testing,SDET,functional testing,tested software,software QA,QA testing,software QA engineer
manual testing|method|manual tester,manual test cases,exploratory testing,smoke testing,manual QA,black-box testing|software testing
test automation|method|automated testing,automated tests,automation framework,QA automation,automated test scripts,test automation engineer,end-to-end tests|software testing
Selenium|tool|Selenium WebDriver,Selenium Grid,TestNG,Page Object Model|test automation,software testing
Cypress!|tool|Cypress.io,Cypress tests,WebdriverIO,Cypress automation|test automation,software testing
API testing|method|REST Assured,Swagger UI,API tests,ReadyAPI,Postman collections,Postman API
performance testing|method|JMeter,LoadRunner,Gatling,stress testing software,k6 load tests,NeoLoad,application load testing,software load testing|software testing
regression testing|method|regression tests,regression suite,regression test cases|software testing
test cases|method|test plans,test scripts,test planning,test scenarios,wrote test cases,test strategy,executed test cases,requirements traceability matrix
BDD|method|behavior-driven development,Cucumber tests,Gherkin,SpecFlow,behaviour-driven development|software testing
test management tools|tool|TestRail,HP ALM,Zephyr Scale,qTest,Quality Center,HP QC,Xray for Jira|software testing
defect tracking|method|logged bugs,logged defects,bug reports,reported bugs,defect triage,filed bugs,bug triage|software testing
ISTQB|credential|ISTQB certified,ISTQB Foundation,CSTE,CSQA,CTFL|software testing
UX design|field|user experience design,UX designer,UX/UI,UI/UX,experience design,interaction design,interaction designer,digital product designer
UI design|field|user interface design,UI designer,interface design,visual interface design,app screen design,UI mockups
wireframing|method|wireframes,prototyping screens,clickable prototypes,low-fidelity prototypes,Balsamiq,user flows,Axure,hi-fi prototypes,wireframed,wire-framing
Figma|tool|FigJam,Figma prototypes,Figma components|UI design
Sketch!|tool|Sketch app,Sketch/InVision,Zeplin,Sketch and Figma,Sketch symbols|UI design
Adobe XD|tool|AdobeXD,XD prototypes,Experience Design CC|UI design
design systems|method|component library,design tokens,style guides UI,pattern library,Storybook components,Material Design|UI design
information architecture|method|site maps,sitemaps,taxonomy design,site structure,navigation design,tree testing
design thinking|method|IDEO method,human-centred design workshops,Stanford d.school,human-centered design,journey mapping,service blueprints
industrial design|field|industrial designer,consumer product design,product ideation sketches,concept sketches,ergonomic product design,KeyShot
Adobe Creative Suite|tool|Adobe Creative Cloud,Photoshop,Adobe Illustrator,InDesign,Adobe CC,Adobe Photoshop,Adobe InDesign,Adobe CS6,Creative Suite,Adobe suite,Adobe Creative,Creative Cloud
motion design|tool|After Effects,motion graphics,Lottie animations,UI animation
documentation|field|wrote documentation,process documentation,system documentation,runbooks,documented processes,how-to guides,knowledge base articles,documented procedures,documenting,documented results,charting,document preparation,case notes,progress notes,documented incidents,wrote up reports
knowledge base|field|KB articles,knowledge articles,self-service articles,FAQ articles,knowledge management articles|documentation
API documentation|method|OpenAPI,developer docs,Swagger docs,docs-as-code,developer documentation,API reference guides,Read the Docs|technical writing,documentation
structured authoring|method|DITA,XML authoring,topic-based authoring,single-source publishing,S1000D,Oxygen XML|technical writing
help authoring tools|tool|MadCap Flare,RoboHelp,FrameMaker,Adobe FrameMaker,Doc-To-Help,Author-it,Paligo|technical writing
SOP writing|method|wrote SOPs,authored procedures,procedure writing,drafted SOPs,developed SOPs,SOP development,created SOPs,wrote work instructions,wrote procedures,developed standard operating procedures,created standard operating procedures|documentation
technical illustration|field|exploded views,Arbortext IsoDraw,technical illustrator,patent drawings,illustrated parts catalog
document control|field|document controller,controlled documents,document control specialist,revision control of documents,engineering change orders,redline markups,drawing revisions
eLearning development|tool|Articulate Storyline,Adobe Captivate,Articulate 360,e-learning modules,Camtasia,Lectora,SCORM
diagramming|tool|Visio,Microsoft Visio,Lucidchart,flowcharts,draw.io,flow charts,process flow diagrams,Miro boards,process maps,process mapping,swimlane diagrams,org charts,workflow diagrams
electronics|field|electronics technician,electronic circuits,electronic components,circuit boards,electronics engineer,electronic assemblies,electronic equipment repair,electronics repair
circuit design|field|analog design,analogue design,circuit designer,schematic capture,analog circuits,mixed-signal design,designed circuits,electronic design|electronics
PCB layout|field|PCB design,printed circuit board design,board layout,multilayer boards,PCB designer,Gerber files,IPC-2221|circuit design,electronics
Altium|tool|Altium Designer,Altium 365,Altium Nexus,Altium layout|PCB layout,electronics
IC design|field|integrated circuit design,Cadence Virtuoso,Synopsys Design Compiler,tape-out,chip layout,IC layout,physical design engineer,semiconductor design|electronics
electronics assembly|field|electronic assembler,PCB assembly,board assembly,cable harness assembly,wire harnesses,electromechanical assembly,crimped connectors,SMT line,pick-and-place machine,box build
IPC-A-610|credential|IPC certified,J-STD-001,IPC 610,IPC/WHMA-A-620,IPC-7711,IPC J-STD,IPC specialist|electronics assembly
electronic test equipment|tool|oscilloscope,oscilloscopes,multimeter,multimeters,spectrum analyzer,signal generator,logic analyzer,function generator,network analyzer,digital multimeter,DMM,o-scope
board-level repair|method|component-level troubleshooting,component-level repair,bench technician,bench repair,circuit board repair,bench testing electronics|electronics,troubleshooting
LabVIEW|tool|National Instruments,TestStand,NI DAQ,LabVIEW VIs
data acquisition|method|DAQ,data loggers,strain gauges,instrumented tests,data logging
EMC testing|method|EMI/EMC,electromagnetic compatibility,MIL-STD-461,radiated emissions,FCC Part 15,EMI testing,CE marking tests
power electronics|field|converters DC-DC,DC-DC converters,switch-mode power supplies,IGBTs,power supply design,motor drives,buck converter|electronics
optics|field|optical engineer,photonics,Zemax,optics alignment,lens design,optical alignment,spectrometer optics,lasers and optics
semiconductor fabrication|field|wafer fab,photolithography,cleanroom fab,wafer processing,etch and deposition,semiconductor technician,CVD,plasma etch,wafer inspection|cleanroom
electrical engineering|field|electrical engineer,BSEE,electrical designer,electrical design,BEng Electrical
power systems|field|power distribution,substations,load flow,short-circuit studies,arc flash studies,switchgear,ETAP,SKM PowerTools,medium voltage,power system studies|electrical engineering
electrical schematics|method|wiring diagrams,read schematics,schematic reading,one-line diagrams,ladder diagrams,electrical drawings,electrical prints,single-line diagrams
AutoCAD Electrical|tool|EPLAN,SolidWorks Electrical,Zuken E3,panel layout drawings|CAD,electrical schematics
control panels|field|panel building,panel wiring,UL 508A,panel builder,control panel assembly,built panels,wired panels
electrical code|method|National Electrical Code,NFPA 70,BS 7671,Canadian Electrical Code,electrical code compliance,18th Edition wiring,NEC code compliance,NEC-compliant wiring
lighting design|field|lighting layouts,photometric plans,AGi32,DIALux,architectural lighting designer,Visual Lighting software
control systems|field|controls engineer,control engineer,PID loops,PID tuning,feedback control,control theory,process control,controls technician,loop tuning
PLC programming|method|ladder logic,programmable logic controller,Allen-Bradley,ControlLogix,RSLogix,Studio 5000,TIA Portal,PLC troubleshooting,programmed PLCs,PLC logic,PLC controls,PLC/HMI|industrial automation
distributed control systems|tool|distributed control system,DeltaV,Honeywell Experion,Yokogawa Centum,ABB 800xA,Foxboro,DCS console,DCS operator|industrial automation
industrial networks|method|EtherNet/IP,Profibus,Profinet,Modbus,DeviceNet,EtherCAT,OPC UA,ControlNet,HART protocol|industrial automation
machine vision|tool|Cognex,Keyence vision,vision inspection systems,vision systems inspection,In-Sight cameras|industrial automation
variable frequency drives|tool|VFDs,PowerFlex drives,AC drives,variable speed drives,drive commissioning,VFD drives
mechanical engineering|field|mechanical engineer,BSME,mechanical design engineer,machine design,mechanical designer,BEng Mechanical
mechanical design|field|machine designer,design of parts,part design,mechanism design,tooling design,jig and fixture design,designed fixtures,designed brackets
CAD|tool|computer-aided design,CAD drafter,CAD designer,CAD models,CAD drawings,CAD technician,Solid Edge,DraftSight,BricsCAD,Onshape,Rhino 3D
CATIA|tool|CATIA V5,CATIA V6,3DEXPERIENCE CATIA|CAD,3D CAD
Creo|tool|Pro/ENGINEER,ProE,Pro/E,PTC Creo,Creo Parametric|CAD,3D CAD
Siemens NX|tool|NX CAD,Unigraphics,NX 12,UG NX|CAD,3D CAD
Inventor!|tool|Autodesk Inventor,Inventor Professional,Inventor assemblies|CAD,3D CAD
Fusion 360|tool|Autodesk Fusion,Fusion360,Fusion 360 CAM|CAD,3D CAD
3D CAD|tool|parametric modeling,solid modeling,solid modelling,surface modeling,3D solid models,three-dimensional CAD|CAD
SketchUp|tool|Sketch Up,SketchUp Pro,Google SketchUp,Trimble SketchUp,LayOut drawings|CAD
Revit|tool|Autodesk Revit,Revit families,Revit MEP,Revit Architecture,Revit Structure|BIM,CAD
BIM|method|building information modeling,building information modelling,Navisworks,clash detection,BIM coordinator,BIM 360,ISO 19650,BIM models
drafting|field|drafter,draughtsman,draughtsperson,draftsman,drafted plans,produced shop drawings,prepared engineering drawings,created technical drawings,produced technical drawings,drafting technician,created shop drawings
PLM|tool|product lifecycle management,Teamcenter,Windchill,Autodesk Vault,Agile PLM,Arena PLM,ENOVIA
engineering change management|method|engineering change notices,engineering changes,ECOs,ECNs,ECRs,engineering change requests
bill of materials|method|BOM,BOMs,bills of material,parts lists,created BOMs,BOM accuracy
finite element analysis|method|FEA,FEM,ANSYS,Abaqus,NASTRAN,HyperMesh,stress analysis,LS-DYNA,finite element,COMSOL,Femap|simulation engineering
computational fluid dynamics|method|CFD,ANSYS Fluent,OpenFOAM,STAR-CCM+,flow simulation,CFX|simulation engineering
simulation engineering|field|computer-aided engineering,engineering simulation,multibody dynamics,Adams simulation
thermal analysis|field|thermal management,heat transfer,heat sinks,thermal modeling,thermal design,thermal simulation
vibration analysis|method|modal analysis,vibration testing,vibration monitoring,shaker table,rotating machinery balancing
HVAC design|field|HVAC load calculations,Trane TRACE,Carrier HAP,duct design,MEP engineer,MEP design,ASHRAE standards,ductwork layouts,mechanical building systems design
plumbing design|field|plumbing engineer,fire protection design,sprinkler design,NFPA 13,pipe sizing,HydraCAD
pressure vessels|field|ASME Section VIII,pressure vessel design,boiler code,ASME BPVC,PV Elite,API 510,COMPRESS software
piping design|field|piping engineer,pipe stress analysis,CAESAR II,ASME B31.3,piping isometrics,AutoCAD Plant 3D,AVEVA E3D,PDMS,SmartPlant,pipe routing
rotating equipment|field|pumps and compressors,centrifugal pumps,compressor maintenance,shaft alignment,laser shaft alignment,gearboxes,API 610
casting and forging|method|die casting,investment casting,sand casting,foundry,forging process
welding engineering|field|weld procedures,AWS D1.1,Certified Welding Inspector,CWI,welding engineer,ASME Section IX,weld procedure specifications
CAM software|tool|Mastercam,computer-aided manufacturing,CAM programming,GibbsCAM,Esprit CAM,HSMWorks,SolidCAM,NX CAM|CNC machining
3D printing|tool|additive manufacturing,FDM printers,stereolithography,selective laser sintering,3D printers,3D printed,rapid prototyping,DMLS
prototyping|method|prototype builds,built prototypes,prototype testing,proof of concept,breadboarding,prototype fabrication
product development|field|new product development,new product introduction,product design engineer,R&D engineer,concept to production,design-to-launch,NPI launches
design for manufacturing|method|DFM,DFMA,design for assembly,manufacturability,design for manufacturability
materials science|field|materials engineer,metallurgy,metallurgist,composite materials,polymers,material selection,metals failure analysis,ceramics materials,corrosion engineering
materials testing|method|tensile testing,hardness testing,Rockwell hardness,Instron,Charpy impact,tensile tests,fatigue testing,metallography,ASTM testing
corrosion control|field|cathodic protection,NACE certified,coating inspection,AMPP certified,corrosion monitoring,NACE CIP
nondestructive testing|method|NDT,non-destructive testing,ultrasonic testing,radiographic testing,magnetic particle,dye penetrant,eddy current,ASNT,NDE,liquid penetrant testing,UT Level II
systems engineering|field|system requirements engineering,INCOSE,MBSE,model-based systems engineering,interface control documents,DOORS requirements,verification and validation,V-model,IBM DOORS
model-based design|method|rapid control prototyping,hardware-in-the-loop,HIL testing,software-in-the-loop,dSPACE
aerospace engineering|field|aerospace engineer,aeronautical engineer,aeronautics,aerodynamics,aircraft design,flight test,avionics engineer,wind tunnel testing
spacecraft|field|CubeSat,orbital mechanics,STK Systems Tool Kit,GNC engineer,launch vehicle,propulsion engineer,guidance navigation and control,satellite operations,satellite design|aerospace engineering
ITAR|method|export controlled data,EAR compliance,export control,International Traffic in Arms
automotive engineering|field|automotive engineer,powertrain engineer,vehicle dynamics,NVH,chassis design,Formula SAE,vehicle testing,engine calibration,dynamometer testing
electric vehicles|field|EV charging,battery management system,BMS battery,EV battery packs,EVSE,electric vehicle,lithium-ion packs,EV chargers,battery pack design
marine engineering|field|naval architect,naval architecture,marine engineer,ship systems,hull design,shipyard engineering,Rhino/Orca3D,ship stability calculations
acoustics|field|acoustical engineer,noise surveys,sound level meter,noise modeling,noise assessment,architectural acoustics
civil engineering|field|civil engineer,site development,site engineer,BSCE,civil designer,land development,BEng Civil
structural engineering|field|structural engineer,structural design,structural calculations,steel design,concrete design,reinforced concrete design,seismic design,structural load calculations,AISC 360,ACI 318
structural analysis software|tool|STAAD,STAAD.Pro,ETABS,SAP2000,RISA-3D,RAM Structural System,Tekla Structures,Robot Structural Analysis,RISA|structural engineering
bridge engineering|field|bridge inspection,bridge design,NBIS,bridge engineer,AASHTO LRFD,bridge load rating,bridge inspector|civil engineering
geotechnical engineering|field|geotechnical engineer,soil borings,soils engineer,slope stability,foundations design,soil mechanics,gINT logs,PLAXIS,SLOPE/W,standard penetration test
soil testing|method|compaction tests,nuclear density gauge,Proctor tests,sieve analysis,soils technician,soil sampling,Atterberg limits,soil samples,density testing,agronomist,agronomy,crop scouting,soil analysis,scouted fields,certified crop adviser,soil pH testing,scouted crops
construction inspection|field|construction inspector,special inspections,field inspection of construction,resident engineer,construction observation,inspected roadwork,ICC special inspector
construction management|field|construction manager,construction project manager,site superintendent,CCM certified,construction administration,RFIs and submittals,Procore,general contractor coordination
cost estimating|method|construction estimating,quantity takeoffs,quantity surveyor,Bluebeam takeoff,RSMeans,bid preparation,cost estimates,cost estimator,HeavyBid,material takeoff,quantity surveying
transportation engineering|field|traffic engineer,traffic engineering,highway design,roadway design,traffic studies,MUTCD,traffic signals,Synchro Traffic,VISSIM,traffic impact studies,traffic counts,DOT projects|civil engineering
OpenRoads|tool|MicroStation,InRoads,GEOPAK,Bentley OpenRoads,ORD roadway|CAD
Civil 3D|tool|AutoCAD Civil 3D,Civil3D,C3D corridors,AutoCAD Civil|CAD,AutoCAD
grading and drainage|field|grading plans,drainage design,stormwater,storm water,site grading,cut and fill,erosion control plans,SWPPP,detention basins,drainage calculations,sediment control
hydrology|field|hydraulic modeling,HEC-RAS,HEC-HMS,hydrologist,floodplain,HydroCAD,SWMM,hydrologic analysis,EPANET,flood modelling,stream gauging,watershed modeling
water distribution|field|water mains,hydrant flushing,cross-connection control,backflow testing,sewer collection systems,pipe bursting,water utility,water meters
utility design|field|utility coordination,utility locating,underground utilities,joint use poles,811 locates,gas main design,O-Calc pole loading,dry utilities,SUE utility
total station|tool|robotic total station,Leica total station,theodolite,Carlson Survey,survey data collector,auto level,survey equipment,Topcon total station,Trimble total station|surveying
GPS surveying|tool|RTK GPS,GNSS,RTK rover,differential GPS,Trimble R10,GPS data collection,base and rover|surveying
land survey license|credential|RPLS,Professional Land Surveyor,Survey Intern,LSIT,Registered Land Surveyor,Certified Survey Technician,licensed land surveyor|surveying
LiDAR|tool|laser scanning,point clouds,point cloud,terrestrial laser scanner,Leica Cyclone,aerial lidar,FARO scanner
photogrammetry|method|Pix4D,orthomosaics,Agisoft Metashape,aerial mapping,DroneDeploy,stereo compilation,orthophotos
GIS|tool|geographic information systems,geographic information system,GIS analyst,GIS technician,geospatial,GIS mapping,spatial analysis,geodatabase,GIS data,GISP,shapefiles
ArcGIS|tool|Esri,ArcMap,ArcGIS Pro,ArcGIS Online,ArcPy,ArcGIS Field Maps,Survey123,StoryMaps,ArcGIS Collector|GIS
QGIS|tool|Quantum GIS,PostGIS,GeoServer,Mapbox,Leaflet maps,GRASS GIS|GIS
cartography|field|cartographer,map making,mapmaking,produced maps,created maps,map production,mapping technician,map design
remote sensing|field|satellite imagery,ENVI,ERDAS Imagine,Google Earth Engine,image interpretation,Landsat,multispectral imagery,aerial imagery analysis
construction materials|field|asphalt testing,aggregate testing,asphalt plant,pavement design,paving inspection,Superpave,NICET Highway,concrete mix design
environmental engineering|field|environmental engineer,environmental consulting,environmental scientist,environmental consultant,environmental specialist,environmental technician
environmental sampling|method|groundwater sampling,water sampling,soil and groundwater sampling,monitoring wells,collected water samples,surface water samples,chain of custody samples,air sampling,groundwater monitoring,field sampling
site remediation|field|remediation projects,contaminated land,Superfund,brownfields,soil vapor extraction,groundwater remediation,contaminated soil,UST removal,CERCLA|environmental engineering
environmental site assessments|method|Phase I ESA,Phase II ESA,ASTM E1527,environmental due diligence,Phase I environmental,Phase 1 ESA|environmental engineering
environmental compliance|field|environmental permitting,EPA regulations,Clean Air Act,RCRA,Title V permit,Clean Water Act,NEPA,SPCC plans,Tier II reporting,TRI reporting,ISO 14001,environmental permits
environmental impact|method|environmental impact assessment,environmental impact statement,EIA reports,NEPA documents,environmental assessments,categorical exclusions,environmental impact statements
air quality|field|AERMOD,emissions testing,stack testing,air dispersion modeling,air permits,emissions monitoring,CEMS,ambient air monitoring,indoor air quality testing
asbestos and lead|field|asbestos inspector,lead-based paint,asbestos abatement,AHERA,lead inspector,lead risk assessor,mold inspection,asbestos survey,P402
waste management|field|solid waste,recycling programs,recycling program,waste diversion,composting program,recycling coordinator,transfer station
sustainability|field|sustainability coordinator,LEED,green building,ESG reporting,carbon footprint,GHG inventory,greenhouse gas inventory,BREEAM,net zero,life cycle assessment,sustainability manager,GRI reporting
LEED AP|credential|LEED Green Associate,LEED accredited,LEED AP BD+C,LEED GA,WELL AP|sustainability
wetlands|field|wetland delineation,wetland scientist,wetland permitting,Section 404,stream restoration,wetland mitigation,wetland delineations
ecology|field|ecologist,habitat assessments,vegetation surveys,ecological surveys,biodiversity surveys,habitat restoration,invasive species removal,plant identification surveys,transects
wildlife biology|field|wildlife biologist,bird surveys,mist netting,radio telemetry,wildlife surveys,endangered species surveys,bat surveys,camera traps,point counts,threatened and endangered species,banded birds,wildlife technician,habitat surveys,trapped and tagged,wildlife monitoring,ornithology
fisheries|field|fisheries technician,electrofishing,fish hatchery,fish surveys,aquaculture,fish tagging,fisheries biologist,gill netting surveys
marine science|field|marine biologist,oceanography,oceanographer,coral reef,research vessel,scientific diver,plankton sampling,AAUS diver
agronomy and soils|field|soil scientist,soil classification,agronomy,agronomist,soil profiles,percolation tests,crop scouting,soil surveys,agronomic field trials
plant science|field|botanist,greenhouse experiments,plant breeding,plant pathology,herbarium,plant propagation,botany,plant physiology
entomology|field|entomologist,insect identification,mosquito surveillance,insect rearing,insect traps monitoring
geology|field|geologist,geological mapping,core logging,logged core,rock samples,geologic mapping,geoscientist,boring logs,PG license,mudlogging,stratigraphy
geophysics|field|seismic surveys,ground penetrating radar,geophysicist,seismic interpretation,magnetometer surveys,GPR,Petrel software,resistivity surveys
hydrogeology|field|hydrogeologist,MODFLOW,aquifer tests,pump tests,groundwater modeling,slug tests
mining engineering|field|mining engineer,mine planning,Vulcan mine software,Surpac,mineral processing,drill and blast,Deswik,open-pit design
petroleum engineering|field|petroleum engineer,reservoir simulation,drilling engineer,wellbore,well completions,oil production engineer,hydraulic fracturing,Eclipse reservoir
meteorology|field|meteorologist,weather forecasting,weather models,WRF model,weather observations,climatology,numerical weather prediction,AMS certified
astronomy|field|astrophysics,astronomer,telescope observations,planetarium|physics
physics|field|physicist,particle physics,quantum mechanics,condensed matter,experimental physics,nuclear physics,physics lab
nuclear power|field|nuclear engineer,reactor operator,nuclear power plant,MCNP,nuclear reactor,Navy nuclear,NRC regulations,reactor physics,10 CFR 50
chemical engineering|field|chemical engineer,chemical process engineer,unit operations,mass transfer,reactor design,ChemE,chemical process,BEng Chemical
process simulation|tool|Aspen Plus,Aspen HYSYS,HYSYS,ChemCAD,PRO/II,UniSim,SuperPro Designer|chemical engineering
P&IDs|method|P&ID,piping and instrumentation diagrams,PFDs,process flow diagram,SmartPlant P&ID
process safety|method|process safety management,HAZOP,process hazard analysis,PHA facilitator,LOPA,relief valve sizing,COMAH,1910.119,HAZOPs,OSHA PSM
chemical plant operation|field|chemical operator,process operator,board operator,batch reactor operation,refinery operator,batch mixing chemicals,console operator refinery,chemical blending
refining|field|petrochemical,crude unit,catalytic cracking,hydrotreater,oil refinery,petrochemicals
scale-up|method|pilot plant,technology transfer,tech transfer,process scale-up,pilot-scale,scaled up processes,bench to pilot
formulation|field|formulation chemist,product formulation,cosmetic formulation,coatings formulation,formulations,reformulated
chemistry|field|analytical chemistry,organic chemistry,inorganic chemistry,chemical analysis,BS Chemistry,physical chemistry,research chemist,QC chemist,analytical chemist
organic synthesis|method|synthetic chemistry,synthesized compounds,multi-step synthesis,medicinal chemistry,synthesised compounds,column purification,rotary evaporator,rotovap,Schlenk line|chemistry,laboratory work
HPLC|tool|high performance liquid chromatography,UPLC,Waters Empower,Empower software,Agilent ChemStation,HPLC methods,liquid chromatography|chromatography,analytical instruments
gas chromatography|tool|GC-MS,GC-FID,GCMS,headspace GC,gas chromatograph|chromatography,analytical instruments
mass spectrometry|tool|LC-MS,LC-MS/MS,mass spec,MALDI,ICP-MS,LCMS,triple quadrupole,proteomics mass spec,QTOF|analytical instruments
chromatography|method|TLC plates,ion chromatography,column chromatography,FPLC,AKTA purifier,ion exchange columns,thin layer chromatography|laboratory work
spectroscopy|tool|FTIR,UV-Vis,NMR,Raman spectroscopy,spectrophotometer,atomic absorption,ICP-OES,X-ray fluorescence,XRF,FT-IR,spectrophotometry|analytical instruments
analytical instruments|tool|instrumental analysis,Karl Fischer,DSC/TGA,analytical instrumentation,laboratory instruments,autotitrator,dissolution testing|laboratory work
wet chemistry|method|performed titrations,acid-base titrations,pH testing,gravimetric analysis,bench chemistry,prepared reagents,pH meter,solution preparation,buffer preparation,prepared solutions,made buffers|laboratory work
pipetting|method|micropipettes,pipetted,serial dilutions,multichannel pipette,micropipetting,pipettes|laboratory work
laboratory work|field|lab technician,laboratory technician,lab assistant,laboratory experience,research laboratory,lab bench work,wet lab,lab tech,laboratory testing,lab tests,ran assays,laboratory analyst
lab safety|method|laboratory safety,fume hood,chemical hygiene,chemical hygiene plan,BSL-2,biosafety,biosafety cabinet
sample preparation|method|prepared samples,sample prep,processed specimens,sample processing,sample digestion,sample extraction,processed samples|laboratory work
sample receiving|field|logged in samples,sample login,specimen accessioning,sample custodian,accessioned specimens,sample tracking,sample log-in
LIMS|tool|laboratory information management,LabWare,STARLIMS,SampleManager,LIMS data entry,laboratory information system,LabVantage
electronic lab notebook|tool|ELN,lab notebook,laboratory notebook,Benchling,LabArchives
lab management|field|lab manager,laboratory manager,ordered lab supplies,lab supplies ordering,lab inventory,managed laboratory,stocked lab
lab glassware|field|washed glassware,glass washing,autoclaved media,lab aide,media preparation,laboratory glassware,prepared media,poured agar plates
GLP!|method|Good Laboratory Practice,GLP studies,21 CFR Part 58,GLP-compliant
lab accreditation|method|ISO/IEC 17025,A2LA,laboratory accreditation,CLIA lab,CAP accreditation,NELAC,UKAS accredited,laboratory accreditations
method validation|method|analytical method development,method development,method transfer,ICH Q2,validated methods,USP methods
molecular biology|field|PCR,qPCR,RT-PCR,DNA extraction,gel electrophoresis,cloning plasmids,molecular cloning,CRISPR,RNA extraction,PCR assays,Sanger sequencing,genotyping|laboratory work
cell culture|method|tissue culture,mammalian cells,aseptic cell culture,cultured cells,stem cell culture,passaged cells,cell lines,primary cell culture|aseptic technique,laboratory work
microbiology|field|microbiologist,bacterial cultures,plated samples,gram stain,microbial environmental monitoring,streak plates,bacterial identification,agar plates,microbiology lab,plate counts|laboratory work
protein biochemistry|method|Western blot,ELISA,protein purification,SDS-PAGE,immunoassays,Western blotting,Bradford assay,protein expression,immunoprecipitation,enzyme assays,biochemist|laboratory work
flow cytometry|tool|flow cytometer,FlowJo,BD FACS,cell sorting|laboratory work
microscopy|tool|confocal,fluorescence microscopy,SEM imaging,electron microscope,scanning electron microscopy,light microscope,ImageJ,TEM imaging,optical microscope,microscopes
sequencing!|method|next-generation sequencing,Illumina,NovaSeq,library prep,Oxford Nanopore,genomics,DNA sequencing,MiSeq|molecular biology,laboratory work
animal research|field|mouse handling,IACUC,lab animal technician,AALAS,vivarium,rodent surgery,mouse colony,animal colony,in vivo studies,tail vein injections,laboratory animals
bioprocessing|field|upstream processing,bioreactor,downstream processing,fermentation,biomanufacturing,cell harvest,tangential flow filtration,fermenters,bioreactors
clinical laboratory|field|medical laboratory scientist,medical technologist,MLS ASCP,MLT ASCP,clinical lab scientist,hematology analyzer,blood bank testing,biomedical scientist,HCPC biomedical|laboratory work
forensic science|field|crime lab,forensic scientist,forensic DNA analyst,latent prints,evidence examination,toxicology lab,fingerprint examination,forensic chemist
food science|field|food scientist,food technologist,sensory evaluation,sensory panel,food product development,food lab,recipe formulation,shelf-life studies,IFT member
coatings lab|field|paint lab,coatings testing,viscosity testing,coatings chemist,spectro color,ink lab
polymer testing|field|rheology,melt flow index,polymer chemist,rubber compounding,rheometer,plastics extrusion lab
research methods|field|research assistant,literature review,research design,conducted research,peer-reviewed publications,research associate,published research,literature searches
scientific writing|field|scientific papers,peer-reviewed articles,first-author,coauthored papers,co-authored papers,poster presentations,conference posters,scientific manuscripts
scientific fieldwork|field|field technician science,field data collection,field season,collected field data,remote field sites
biomedical engineering|field|biomedical engineer,biomechanics,prosthetics design,bioengineering,tissue engineering,biomaterials,bioinstrumentation
medical devices|field|medical device,Class II devices,510(k),Class III device,catheters design,implantable devices,orthopedic implants,in vitro diagnostics
biomedical equipment repair|field|BMET,biomed technician,CBET,clinical engineering,medical equipment repair,infusion pump repair,biomedical equipment technician,preventive maintenance on medical equipment|troubleshooting
medical device regulation|method|ISO 13485,21 CFR 820,FDA QSR,EU MDR,design history file,ISO 14971,510(k) submissions,design controls|quality management systems
imaging equipment service|field|MRI service engineer,CT service,x-ray equipment service,ultrasound repair,field service engineer imaging,PACS administrator
regulatory affairs|field|regulatory submissions,FDA submissions,RAC certified,regulatory affairs specialist,IND filings,NDA submissions,FDA inspections,regulatory filings
computer system validation|method|CSV validation,21 CFR Part 11,GAMP 5,GAMP,software validation,electronic records compliance|process validation
process validation|method|IQ/OQ/PQ,equipment qualification,validation protocols,validation engineer,cleaning validation,commissioning qualification validation
quality management systems|method|QMS,quality management system,quality systems,ISO audits,TQM,total quality management,quality manual
FMEA|method|failure mode and effects analysis,PFMEA,DFMEA,FMECA,failure modes
root cause analysis|method|5 Whys,five whys,fishbone diagrams,8D reports,root-cause,Ishikawa,8D problem solving,fishbone diagram,root cause investigations
supplier quality|field|SQE,supplier quality engineer,vendor quality,supplier corrective action,SCARs,supplier scorecards
ASQ certification|credential|CQE,Certified Quality Engineer,CQT,CQI ASQ,ASQ certified,CMQ/OE,Certified Quality Auditor,Certified Quality Inspector|quality assurance
process engineering|field|process engineer,process development engineer,process technician,process parameters,line optimization
manufacturing engineering|field|manufacturing engineer,production engineer,manufacturing processes,tooling and fixtures,manufacturing technician engineering,process routings,SME CMfgE
industrial engineering|field|industrial engineer,methods engineer,IISE,plant layout,facility layout,line balancing,work measurement
time studies|method|time and motion,time study,work sampling,takt time,time-and-motion studies,cycle time studies|industrial engineering
ergonomics|field|ergonomic assessments,workstation evaluations,human factors,NIOSH lifting equation,CPE ergonomist,RULA,human factors engineer
OEE|method|overall equipment effectiveness,downtime tracking,machine uptime,equipment availability metrics
manufacturing execution systems|tool|MES,MES software,Siemens Opcenter,shop floor data collection,Plex manufacturing,Camstar,OSIsoft PI,PI Historian
total productive maintenance|method|TPM events,autonomous maintenance,TPM program
equipment installation|method|machine installation,commissioned equipment,commissioning and startup,installed machinery,factory acceptance testing,FAT/SAT,site acceptance test,start-up and commissioning
field service engineering|field|field service engineer,field service technician,on-site repairs,customer site repairs,equipment service calls,field service technicians|troubleshooting
packaging engineering|field|packaging engineer,ISTA testing,package testing,drop testing,package design,ArtiosCAD,corrugated design
workplace safety engineering|field|EHS,HSE,safety engineer,environmental health and safety,CSP certified,industrial safety manager,EHS specialist,OSHA compliance,NEBOSH
industrial hygiene|field|industrial hygienist,noise dosimetry,exposure monitoring,CIH,respirator fit testing,occupational hygiene
fire protection engineering|field|fire protection engineer,NFPA 72,fire alarm design,NICET fire alarm,fire suppression design,life safety code
Professional Engineer|credential|PE license,licensed professional engineer,P.Eng,registered professional engineer,chartered engineer,CEng MICE,licensed PE,PE Civil,PE Mechanical,PE Electrical
EIT|credential|engineer in training,FE exam,Fundamentals of Engineering,engineering intern certificate,passed the FE,E.I.T.
renewable energy|field|renewables,clean energy,green energy,renewable energy projects,renewable power
solar PV|field|photovoltaic,photovoltaics,solar panels,solar installer,solar installation,PV systems,solar design,rooftop solar,solar modules,solar arrays,installed solar|renewable energy
solar design software|tool|PVsyst,Aurora Solar,HelioScope,SAM System Advisor,PVcase|solar PV,renewable energy
wind energy|field|wind turbine technician,wind turbines,wind farm,wind tech,wind turbine,GWO,windtech,offshore wind|renewable energy
energy storage|field|battery storage,BESS,lithium-ion batteries,grid storage,battery energy storage
hydropower|field|hydroelectric,hydro plant operator,dam operations,hydroelectric plant,pumped storage|renewable energy
biofuels|field|ethanol plant,biodiesel,biogas,anaerobic digester,biomass plant|renewable energy
energy auditing|method|energy audits,energy auditor,blower door,BPI certified,HERS rater,ASHRAE Level II audit,weatherization,home energy assessments,thermal imaging of homes,domestic energy assessor|energy efficiency
energy efficiency|field|energy conservation,energy savings projects,energy retrofits,utility rebates,LED retrofits,measurement and verification,IPMVP
energy modeling|tool|eQUEST,EnergyPlus,IESVE,IES VE,OpenStudio,building energy simulation,Title 24 compliance|energy efficiency
energy management|field|Certified Energy Manager,CEM certified,energy manager,ISO 50001,utility bill analysis,AEE certified|energy efficiency
grid operations|field|NERC certified,transmission system operator,power dispatcher,grid interconnection,NERC CIP,ISO/RTO markets,distribution system operator,utility dispatch,interconnection studies,NERC System Operator|power systems
smart meters|field|advanced metering infrastructure,meter technician,meter reading,electric meters,smart meter installs,AMI meters
building commissioning|field|retro-commissioning,CxA,BCxP,commissioning authority,retrocommissioning,commissioning agent
technical sales|field|sales engineer,pre-sales engineer,presales,sales application engineer,product demos,solution demos,technical proposals
technical leadership|field|tech lead,technical lead,engineering manager,lead engineer,led engineers,mentored engineers,led developers,mentored junior developers,development team lead
STEM teaching|field|taught coding,STEM tutor,coding bootcamp instructor,robotics club mentor,computer science teacher,math tutor,science tutor,code camp
project scheduling software|tool|Primavera,Primavera P6,Smartsheet,Gantt charts,P6 schedules,Asta Powerproject,critical path schedules
PCB software|tool|OrCAD,KiCad,Cadence Allegro,Eagle PCB,PADS layout,Mentor Xpedition|PCB layout,electronics
CompTIA CySA+|credential|CySA+,CASP+,SecurityX,CompTIA CySA|cybersecurity
food safety audits|method|SQF,BRCGS,FSMA,PCQI,SQF practitioner,BRC audit,Preventive Controls Qualified Individual,food safety plan
alarm and CCTV|field|security cameras,CCTV,access control systems,alarm installer,camera installation,IP cameras,intrusion alarms,card readers,security system installation,burglar alarms
ATM service|field|ATM technician,serviced ATMs,kiosk repair,ATM repair,Diebold,currency counters repair|troubleshooting
smart home|field|home automation,Control4,home theater installation,smart-home devices,smart thermostats,Savant systems
reverse engineering|method|3D scanning,reverse engineered,teardown analysis,scanned parts for CAD
product testing|method|test technician,test engineer,environmental testing chamber,bench testing,qualification testing,design verification testing,durability testing,functional test of units
plats and deeds|field|plats,deed research,legal descriptions,easements,parcel maps,cadastral,right-of-way plans
nanotechnology|field|nanomaterials,nanoparticles,nanofabrication,thin films,atomic force microscopy
mathematics|field|mathematician,applied mathematics,linear algebra,differential equations,multivariable calculus,BS Mathematics
toxicology|field|toxicologist,dose-response,toxicity studies,ecotoxicology,toxicity testing,chemical risk assessment
neuroscience|field|neuroscientist,electrophysiology,patch clamp,EEG research,fMRI analysis,behavioral neuroscience
immunology|field|immunologist,antibody development,immunoassay development,T cell assays,vaccine research,ELISpot|laboratory work
archaeology|field|archaeological excavation,cultural resource management,artifact cataloging,shovel tests,Phase I archaeological survey
water testing|method|water quality testing,turbidity testing,tested water samples,coliform testing,water chemistry,BOD and COD,chlorine residual,dissolved oxygen readings,water quality monitoring
`;
