/**
 * Money, law, offices, teaching, the media and persuasion. One line a skill, in the form that skills.data.ts explains.
 * Titles after the bodies that give them: AICPA, IMA, IIA, CFA Institute, GARP, FINRA, NAIFA and the CPCU Society, AIPB, APA
 * (payroll), SHRM and HRCI, NALA, PMI, APICS/ASCM, WorldatWork, AFP, AFSP, ALA, ATA, ISTE, state departments of education.
 */
export const officeSkillLines = `
accounting|field|accountant,accounting experience,general accounting,corporate accounting,bookkeeping and accounting
bookkeeping|field|bookkeeper,full-charge bookkeeping,keeping books,kept the books
general ledger|field|gl,journal entries,journal entry,ledger,gl accounting
accounts payable|field|ap processing,invoice processing,vendor invoices,a/p,paying invoices,processed invoices
accounts receivable|field|a/r,invoicing,billing and receivables,customer invoicing
month-end close|field|monthly close,month end close,month-end closing,close process,monthly closing,period close,year-end close,financial close,close calendar,month end
account reconciliations|field|reconciliations,account reconciliation,balance sheet reconciliations,balance sheet reconciliation,bank reconciliations,bank reconciliation,reconciled accounts,reconcile accounts,reconciling accounts,reconciled bank
financial statements|field|financial statement preparation,prepared financial statements,prepare financial statements
financial reporting|field|monthly reporting,management reporting,reporting package,external reporting|
consolidation|field|consolidations,multi-entity consolidation,intercompany eliminations,intercompany
fixed assets|field|fixed asset accounting,depreciation schedules
US GAAP|method|gaap,generally accepted accounting principles
IFRS|method|international financial reporting standards
SOX|method|sarbanes-oxley,sox 404,sox compliance,sox controls,sox controls testing,sox testing,internal controls over financial reporting
internal controls|field|internal control,key controls,control testing,tested controls
standard costing|field|standard costs,standard cost,cost accounting,cost standards,purchase price variances,product costing
inventory accounting|field|inventory valuation
cost accounting|field|job costing,cost analysis,cost accountant
fund accounting|field|nonprofit accounting,restricted funds,governmental accounting,gasb
budgeting|field|budgets,budget,budget preparation,annual budget,budget management,budget development,managed a budget,managing a budget,budget responsibility,operating budget,budget planning
forecasting|field|forecasts,forecast,financial forecasting,rolling forecast,cash forecasting,cash flow forecasting
budgeting and forecasting|field|budgets and forecasts,budget and forecast|budgeting,forecasting
variance analysis|field|budget variance,variances,flux analysis
financial modeling|field|financial models,financial modelling,dcf,lbo,three-statement model,valuation models,excel modelling
financial analysis|field|fp&a,financial planning and analysis,financial analyst
valuation|field|business valuation,company valuation
treasury|field|cash management,treasury management
tax preparation|field|tax returns,prepared tax returns,individual tax returns,1040,corporate tax returns,1120,tax preparer
sales tax|field|sales tax returns,sales and use tax
1099 preparation|field|1099s,1099 forms
Form 990|field|990,irs form 990,990s
audit|field|external audit,financial audit,auditing,audit support,auditor requests,financial audits
internal audit|field|internal auditing,internal auditor
CPA|credential|certified public accountant,cpa license,cpa licence,licensed cpa,active cpa
CMA!|credential|certified management accountant
CIA!|credential|certified internal auditor
CFE|credential|certified fraud examiner
EA!|credential|enrolled agent
CFA|credential|chartered financial analyst,cfa charterholder,cfa charter
CFP|credential|certified financial planner,cfp certification
FRM!|credential|financial risk manager
CAMS|credential|certified anti-money laundering specialist
bookkeeper certification|credential|certified bookkeeper,certified public bookkeeper
QuickBooks ProAdvisor|credential|quickbooks certification,quickbooks certified|QuickBooks
QuickBooks|tool|quickbooks desktop,quickbooks enterprise,quickbooks pro,quick books,qbo|accounting software
QuickBooks Online|tool|qb online|QuickBooks,accounting software
Xero|tool||accounting software
Sage!|tool|sage intacct,sage 50,sage 100,peachtree,sage 300,intacct|accounting software
Bill.com|tool|bill dot com|accounting software
accounting software|method|accounting system,accounting systems,accounting package,bookkeeping software
Concur|tool|sap concur,expensify
expense reports|field|expense reporting,expense reimbursement
payroll|field|payroll processing,ran payroll,process payroll,processed payroll,payroll administration,multi-state payroll,biweekly payroll
CPP (payroll)|credential|cpp payroll,certified payroll professional|payroll certification
FPC (payroll)|credential|fpc,fundamental payroll certification|payroll certification
payroll certification|credential|payroll certificate
ADP|tool|adp workforce now,adp run|payroll software,HRIS
Paychex|tool|paylocity,paycom,paycor,gusto payroll,gusto|payroll software,HRIS
UKG|tool|kronos,ultipro,ukg pro|HRIS,payroll software
BambooHR|tool|rippling,successfactors|HRIS
payroll software|tool|payroll system,payroll systems
SAP Ariba|tool|ariba,coupa,jaggaer
purchasing|field|procurement,sourcing,strategic sourcing,buyer,purchase orders,purchase requisitions,buying
vendor management|field|supplier management,managed vendors,vendor relations,supplier relationships,vendor relationships,vendor selection
contract management|field|contract administration,managed contracts,contract negotiations
negotiation|field|negotiations,negotiated,negotiating,contract negotiation,supplier negotiation,vendor negotiation
banking|field|bank teller,teller,retail banking,commercial banking,branch banking
lending|field|loan officer,loan processing,mortgage lending,mortgages,loan origination,consumer lending,commercial lending,loans
NMLS|credential|nmls license,mortgage loan originator,mlo license,nmls registration,mlo
credit analysis|field|credit risk,credit underwriting,credit analyst
lender relations|field|lender reporting,covenant reporting,covenants,lenders
private equity|field|private-equity-owned,pe-backed,private-equity-backed,private equity-owned
acquisition integration|field|post-merger integration,post-acquisition integration,acquired companies,acquisitions integration
mergers and acquisitions|field|m&a,acquisitions
wealth management|field|financial planning,investment advisory,portfolio management,financial advisor
Series 7|credential|finra series 7
Series 65|credential|series 66
Series 63|credential|finra series 63
insurance license|credential|property and casualty license,p&c license,life and health license,licensed insurance agent,insurance producer license,life and health insurance license,property and casualty insurance license,property & casualty license,adjuster license,claims adjuster license
insurance sales|field|insurance agent,insurance agency
underwriting|field|underwriter,underwrote
claims handling|field|claims,claims processing,claims adjuster,adjusted claims,claims adjusting,claims examiner,claims management
CPCU|credential|chartered property casualty underwriter
actuarial exams|credential|actuarial exam,asa actuary,fsa actuary
risk management|field|risk assessment,risk assessments,risk register,enterprise risk
AML|field|anti-money laundering,kyc,know your customer,bank secrecy act,bsa/aml,suspicious activity
fraud detection|field|fraud investigation,fraud investigations,fraud prevention,fraud
legal research|field|legal analysis,case law research,researched case law
Westlaw|tool|westlaw edge|legal research
LexisNexis|tool|lexis,lexis advance|legal research
paralegal|field|legal assistant,paralegal experience
paralegal certificate|credential|certified paralegal,paralegal certification,nala certified,aba-approved paralegal,aba-approved paralegal certificate
litigation|field|trial practice,litigation support,trial preparation,civil litigation,trial prep
legal writing|field|drafting pleadings,drafted pleadings,motions,briefs,pleadings,drafted motions,legal briefs,drafting motions,legal drafting
discovery|field|discovery requests,interrogatories,document production,discovery responses,written discovery
e-discovery|field|ediscovery,relativity,document review
e-filing|field|court filings,electronic filing,filed with the court,efiling,court filing,pacer,cm/ecf,filing court documents
depositions|field|deposition,deposition summaries,deposition preparation
contract drafting|field|drafting contracts,drafted contracts,contract review,commercial contracts,reviewed contracts,reviewing contracts,draft contracts
corporate law|field|corporate governance,corporate transactions,securities law
family law|field|custody,divorce,custody cases
criminal law|field|criminal defense,prosecution,public defender,felony
immigration law|field|immigration cases,visa petitions,asylum,naturalization,uscis,immigration petitions
employment law|field|labor law,labour law,employment litigation
real estate law|field|conveyancing,title searches,real estate closings,title work,closings
intellectual property|field|trademarks,patent prosecution,trademark,ip law,patents
probate|field|estate planning,wills and trusts,wills and estates,estate administration
Clio|tool|mycase,practicepanther,prolaw|legal practice software
legal practice software|tool|case management software,practice management software,legal case management software
legal billing|field|billable hours,client billing,time entry
bar admission|credential|admitted to the bar,state bar,bar member,member of the bar,bar exam,licensed attorney,bar license,bar membership,law license,licensed to practice law,admission to the bar,admitted to practice,bar in good standing
notary|credential|notary public,commissioned notary,notary commission
mediation|field|mediator,conflict resolution,dispute resolution,mediated,restorative conferences
court interpreting|credential|certified court interpreter,court interpreter certification,court interpreter
interpreting|field|interpreter,medical interpreting,interpretation services,consecutive interpreting,simultaneous interpreting,interpreted
interpreter certification|credential|cmi,chi interpreter,certified medical interpreter,certified healthcare interpreter,cchi,nbcmi
translation|field|translator,translated,translating,translations
Trados|tool|sdl trados,trados studio|CAT tools
memoQ|tool|memo q|CAT tools
CAT tools|tool|memsource,phrase tms,translation memory,cat tool,computer-assisted translation
teaching license|credential|education specialist credential,instruction credential,education specialist,multiple subject credential,single subject credential,teacher credential,teaching certificate,teacher certification,state certification,teaching credential,licensed teacher,certified teacher,teaching licence,teacher license,teacher's license,teacher licensure,state teaching license,educator license,teaching certification,professional educator license,qualified teacher status,educator certificate,educator certification
special education certification|credential|education specialist instruction credential,special education license,special education endorsement,special education teaching license,certified special education teacher,sped certification,special education credential,exceptional student education certification|teaching license,special education
ESL endorsement|credential|esol endorsement,ell endorsement,tesol certificate,tefl certificate,celta,esl certification,tesol certification,english learner endorsement|ESL
administrator license|credential|principal license,administrative credential,principal certification,school administrator license
substitute license|credential|substitute permit,substitute certificate,substitute teaching
CDA!|credential|child development associate
classroom teaching|field|teaching experience,classroom experience,taught grade,classroom teacher,taught classes,classroom instruction,school teaching
elementary teaching|field|elementary school teacher,primary school,elementary classroom,elementary grades|classroom teaching
secondary teaching|field|high school teacher,middle school teacher,secondary school|classroom teaching
early childhood|field|preschool,early childhood education,pre-k,kindergarten,toddlers,daycare,childcare,child care
classroom management|field|behavior management,classroom behavior
curriculum design|field|curriculum development,curriculum,curricula,curriculum writing,course design,unit plans,curriculum planning
instructional design|field|course development,e-learning development,elearning,articulate storyline,articulate 360,captivate
instructional coaching|field|coached teachers,teacher coaching,mentored teachers,coaching teachers
differentiated instruction|method|differentiation,differentiated lessons,differentiated
lesson planning|field|lesson plans,planned lessons
student assessment|field|formative assessment,grading,progress monitoring,standardized testing,assessment data,benchmark assessments
reading intervention|field|literacy intervention,phonics,structured literacy,science of reading,orton-gillingham,reading instruction,guided reading,wilson reading
special education|field|sped,special needs,students with disabilities,disabilities,learning disabilities
IEP|field|ieps,individualized education program,individual education plans,iep meetings,iep writing,individualized education programs,individualized education plans
504 plans|field|section 504,504 plan,504s
co-teaching|field|push into,push in,co-plan,inclusion,co-taught,inclusion classroom,push-in,inclusion
ESL|field|esol,ell,tefl,tesol,english language learners,multilingual learners,english learners,english as a second language
adult education|field|adult literacy,adult learners,ged classes,adult basic education,teaching adults
higher education|field|university teaching,college teaching,adjunct,lecturer,undergraduate teaching,community college
academic advising|field|advising students,academic advisor,student advising,advised students
college admissions|field|college counseling,college applications,admissions advising,admissions,college admissions advising
student affairs|field|student services,residence life,student life
tutoring|field|tutor,tutored,tutors
behavior intervention plans|field|functional behavior assessments,functional behavior assessment,behavior plans,behavior intervention plan,fba,fbas
Universal Design for Learning|method|udl
autism|field|autism spectrum,asd,autistic
parent communication|field|parent conferences,family engagement,parent-teacher conferences,communicating with parents,parents and families
after-school programs|field|after school,youth programs,afterschool,summer camp,youth development,youth work
coaching sports|field|coached soccer,head coach,coached basketball,athletic coach
Google Classroom|tool|
Canvas!|tool|canvas lms|learning management system
learning management system|method|lms,moodle,blackboard,schoology,brightspace
PowerSchool|tool|infinite campus,skyward,student information system
library science|field|librarian,cataloging,cataloguing,marc records,circulation desk,collection development,reference desk
archives|field|archival,archivist,finding aids,archiving
museum work|field|collections care,curation,exhibitions,curatorial,exhibits
integrated library system|tool|koha,alma library,sierra ils,evergreen ils
grant writing|field|grant applications,grant proposals,grant,grant-writing,grants,grant funding,grants written,wrote grants,proposal writing,won grants,funding proposals,funding applications
fundraising|field|appeal letters,case statement,capital campaign,donor appeals,fundraising appeals,fundraising campaign,fund-raising,donor relations,fundraiser,raised funds,raised money,annual appeal
donor management|field|major gifts,donor stewardship,donor cultivation,individual giving,stewardship
donor database|tool|raiser's edge,donorperfect,bloomerang,little green light,donor databases,donor database administration,salesforce npsp|CRM
CFRE|credential|certified fund raising executive
volunteer management|field|volunteer coordination,managed volunteers,coordinated volunteers,volunteer coordinator,recruiting volunteers,volunteer recruitment,volunteer program,managing volunteers,trained volunteers
board relations|field|board reporting,board of directors,reported to the board,board meetings,board presentations,nonprofit board,board governance
program management|field|program manager,managed programs,program director,program coordination,program coordinator,programme management
program evaluation|field|impact evaluation,outcome measurement,independent evaluation,evaluated programs,evaluation of programs
program development|field|program design,developed programs,designed programs,launched a program
nonprofit experience|field|nonprofit,non-profit,nonprofit sector,charity,ngo
workforce development|field|job placement,career services,employment services,job readiness,job coaching,career counseling
employer partnerships|field|employer relations,employer engagement,employers,workforce partnerships
project management|field|project manager,managed projects,project planning,project lead,led projects,managing projects,project coordination,ran projects,project leadership,program management office
PMP|credential|project management professional
project scheduling|field|gantt charts,project schedules,project plans,critical path
process documentation|field|standard operating procedures,sops,documented processes,wrote procedures,work instructions,documented procedures,runbook,runbooks,sop
process mapping|method|workflow mapping,process maps,bpmn,business process mapping
requirements gathering|field|business requirements,requirements analysis,user stories,requirements elicitation
business analysis|field|business analyst
business development|field|new business,partnership development,new accounts,prospecting new clients
strategic planning|field|strategic plan,strategic plans,long-range planning
P&L management|field|p&l,p&l responsibility,p&l ownership,profit and loss,p&l management
executive support|field|executive assistant,supporting executives,supported the ceo,administrative support to executives,assistant to the director
calendar management|field|calendars,managed calendars,scheduling meetings,calendar coordination,diary management
office management|field|office manager,office administration,administrative assistant,clerical,office operations,administrative experience,administrative support
meeting minutes|field|taking minutes,took minutes,minute taking
filing|field|file management,document management
data entry|field|data-entry,entered data,keyed
typing|field|wpm,touch typing,words per minute,10-key
mail merge|method|
phone handling|field|multi-line phone,phones,switchboard,answering phones,answered phones,telephone
call center|field|contact center,call centre,contact centre,inbound calls
Zendesk|tool||help desk software
help desk software|tool|ticketing system,ticketing systems,ticketing software,ticketing,servicenow,jira service management
ServiceNow|tool|service now|help desk software
customer service|field|customer support,guest service,client service,customer care,customer relations,customer-facing,client-facing,customer experience
complaint handling|field|complaints,customer complaints,escalations,resolved complaints,escalated calls
customer success|field|client success,customer success manager,renewals,customer retention
account management|field|key accounts,key account management,account manager,managed accounts
sales|field|selling,inside sales,outside sales,sold,salesperson,sales experience,sales representative,field sales,territory sales,closed deals
SaaS sales|field|software sales,saas deals,sold saas,saas|sales
cold calling|field|cold calls,prospecting,outbound calls,outbound prospecting,cold outreach
quota attainment|field|quota,sales quota,sales targets,exceeded quota,quota achievement,sales goals
healthcare sales|field|healthcare buyers,sold to hospitals,hospital buyers,healthcare accounts,mid-market healthcare,health systems|sales
enterprise sales|field|enterprise accounts,c-suite,executive buyers|sales
sales management|field|sales manager,led a sales team,managed sales team
B2B|field|b2b sales,business-to-business
MEDDIC|method|meddpicc
CRM|method|customer relationship management,crm system,crm systems,crm software,crm tool,crm tools,crm platform
Dynamics CRM|tool|dynamics 365 sales,pipedrive,zoho crm|CRM
SEO|field|search engine optimization,search engine optimisation,organic search,keyword research
Ahrefs|tool|semrush,moz pro,screaming frog|SEO
paid search|field|ppc,search engine marketing,paid media,paid advertising,pay-per-click|
Google Ads|tool|adwords,google adwords|paid search
Google Analytics|tool|ga4,google analytics 4|web analytics
web analytics|field|website analytics,site analytics
Meta Ads|tool|facebook ads,facebook ads manager,instagram ads,paid social|paid advertising
paid advertising|field|digital advertising,ad campaigns,advertising campaigns
email marketing|field|email campaigns,newsletters,newsletter,email campaign,email newsletter,e-mail campaigns
Mailchimp|tool|constant contact,campaign monitor|email marketing
content marketing|field|content strategy,content creation,content calendar,content planning,editorial calendar
social media|field|social media management,instagram,social channels,tiktok,social media accounts,social media marketing,social accounts,facebook page
copywriting|field|copy writing,copywriter,ad copy,web copy
copy editing|field|copyediting,proofreading,editing,edited,copy editor,copyedited,proofread
AP style|method|chicago manual of style,ap stylebook
writing|field|published articles,wrote articles,content writing
journalism|field|reporter,reporting news,newsroom,news writing,news reporting
speechwriting|field|speeches,speech writing
press releases|field|press conferences,press conference,media contact,media inquiries,press contact,pitched reporters,pitch reporters,reporters,spokesperson,media relations,public relations,press relations,media pitching,press release
crisis communications|field|crisis communication
internal communications|field|employee communications,staff newsletter
brand management|field|branding,brand strategy,rebrand,brand guidelines
market research|field|customer research,consumer research,survey research,focus groups
survey design|field|questionnaire design,questionnaires
Qualtrics|tool|surveymonkey
product marketing|field|go-to-market,gtm,product launches
WordPress|tool|content management system,cms,drupal,squarespace,webflow,wix
video editing|field|video production,edited video,videography,edited videos
Premiere Pro|tool|adobe premiere,final cut pro,final cut,davinci resolve|Adobe Creative Suite,video editing
photography|field|photographer,product photography,photo editing
Lightroom|tool||Adobe Creative Suite,photography
graphic design|field|graphic designer,print design,layout design,visual design
print production|field|prepress,printing presses
illustration|field|illustrator artist
motion graphics|field|motion design,animation
recruiting|field|recruitment,talent acquisition,recruiter,full-cycle recruiting,full cycle recruiting,sourcing candidates,filled positions
hiring|field|hired,interviewing candidates,interviewed candidates,hiring staff,staffing,recruited|
applicant tracking system|tool|applicant tracking systems,applicant tracking,ats,greenhouse ats,lever ats,icims,taleo,workday recruiting,greenhouse,jobvite
onboarding|field|new hire orientation,new-hire orientation,onboarded,orientation of new
workers' compensation|field|workers' comp,workers compensation,workers comp,work comp
employee relations|field|harassment,harassment complaints,wage complaints,workplace complaints,workplace investigation,internal investigations,employee relations investigations,grievances,workplace investigations,employee complaints,disciplinary,labor relations,employee investigations
labor relations|field|ufcw,teamsters,ibew,uaw,seiu,afscme,usw,union experience,union contract,union negotiations,union steward,bargaining,union contracts,collective bargaining,unionized workforce,union environment,union shop,unionized,labor agreements
SHRM-CP|credential|shrm,shrm-scp,shrm certified,shrm certification|HR certification
PHR|credential|sphr,professional in human resources|HR certification
HR certification|credential|human resources certification
human resources|field|hr generalist,hr manager,hr experience,hr business partner,hr
performance management|field|performance reviews,performance appraisals,appraisals,performance evaluations,annual reviews,performance evaluation,staff evaluations
benefits administration|field|open enrollment,benefits enrollment,employee benefits
leave administration|field|leave management,medical leave,ada,fmla,leave of absence,ada accommodations,family leave
compensation|field|salary benchmarking,pay equity,job grading
HRIS|tool|hr information system,human resources information system,hr system,hris system
employment compliance|field|i-9,e-verify compliance,eeo reporting,flsa
staff supervision|field|supervision,supervised staff,supervise staff,supervising staff,supervisory experience,supervised,people management,line management,line manager,direct reports,managed a team,managing a team,managed staff,led a team,led teams,leading a team,team leadership,team lead,team leader,leading teams,supervising people,managing people,people leadership,lead a team,supervise a team,led staff,manage staff,staff management,managed a staff,supervising a team,managing staff,team supervision,leadership experience,managed teams
staff training|field|training staff,trained staff,trained employees,employee training,training new,training employees,trained new,train staff,training programs,trained,training of staff,training new staff,trained replacements,staff development
staff scheduling|field|employee scheduling,staff schedules,scheduling,rosters,rota,shift scheduling,scheduled staff,schedule staff,writing schedules,writing staff schedules,shift schedules,scheduling staff,work schedules,crew scheduling,crew schedules,wrote schedules
mentoring|field|mentored,mentor,mentoring of juniors,mentorship,coached,coaching,mentoring engineers,mentoring juniors,coaching staff,mentors,mentored junior
public speaking|field|presentations,presented,presenting,speak to groups,conference talk,conference talks,meetup talk,toastmasters,keynote,guest lecturer,spoke at,speaking to groups,speaker,invited talk,presenting to,group presentations,public presentations,gave talks,workshops led
stakeholder management|field|stakeholders,stakeholder engagement,stakeholder communication
software development|field|software engineer,software engineering,software developer,backend engineer,back-end engineer,frontend engineer,front-end developer,full-stack developer,full-stack engineer,developer,web developer,programmer,application development,web development,mobile development,server-side,backend development,back-end development,software work
backend development|field|backend engineer,back-end engineer,backend developer,server-side,back-end modules,back-end,backend,backend services,back end|software development
invoicing and payments|field|invoices and payments,payment processing,took payments,invoices,invoicing
cross-functional collaboration|field|cross-functional,cross functional teams,cross-functional teams,cross-team
change management|field|organizational change
technical writing|field|technical documentation,user manuals,user guides,wrote documentation
report writing|field|wrote reports,written reports,writing reports,technical reports
scientific writing|field|publications,manuscripts,peer-reviewed,journal articles,papers,published research,peer-reviewed publications
first-author publication|field|first author,first-author papers|scientific writing
data analysis|field|data analytics,analytics,analyzed data,analysing data,data analyst,analyzing data
dashboards|method|dashboard,dashboarding,built dashboards
dashboards in BI tools|method|bi tools,bi tool,business intelligence,business intelligence tools
spreadsheets|method|spreadsheet,advanced spreadsheets,advanced spreadsheet
CSCP|credential|certified supply chain professional,apics cscp
CPIM|credential|apics cpim,certified in planning and inventory management,certified in production and inventory management
Lean Six Sigma belt|credential|lean or six sigma belt,six sigma belt,lean six sigma,lean six sigma certification,six sigma certification,lean certification,lean belt
treasurer|field|club treasurer,volunteer treasurer
volunteering|field|neighborhood,pta,little league,food bank,food pantry,swim club,volunteer,volunteered,volunteer experience
`;
