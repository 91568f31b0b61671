/**
 * Teaching, social work, protection, food, lodging and personal service, as their people put it. One line a thing, in the form
 * that practiceTable.ts explains.
 */
export const peoplePractice = `
teaching!|field|taught classes,taught courses,classroom teacher,classroom instruction,teaching experience,taught students,lead teacher,classroom teaching,taught a class,teacher of record,student teaching,tutor,tutored,instructor,adjunct lecturer,teaching assistant,lesson plans,taught workshops|public speaking
lesson planning|method|lesson plans,wrote lesson plans,planned lessons,lesson plan,unit plans,unit planning,lesson preparation,daily lesson plans,planned daily lessons,schemes of work
classroom management|method|managed a classroom,behavior management plan for class,student discipline,classroom discipline,classroom routines,classroom behavior,classroom behaviour,orderly classroom,managed classroom behavior
curriculum development|method|curriculum design,designed curriculum,wrote curriculum,developed curricula,curriculum writing,curriculum mapping,course design,developed coursework,course development,syllabus design,curriculum writer,curriculum developer
differentiated instruction|method|differentiation strategies,differentiated lessons,differentiated learning,scaffolded instruction,scaffolded lessons,tiered lessons,adapted lessons,individualized instruction,individualised instruction,tailored lessons
student assessment|method|formative assessment,summative assessment,formative assessments,summative assessments,graded papers,graded exams,graded assignments,assessed students,marked exams,assessed student progress,graded essays,marking and assessment
standardized testing|field|state testing,test proctor,proctored exams,exam proctor,proctored tests,exam invigilator,invigilated exams,STAAR test,MAP testing,SAT proctor,NWEA MAP,invigilation
data-driven instruction|method|analyzed student data,student achievement data,student performance data,used assessment data,data-informed instruction,benchmark data,progress monitoring data,analysed pupil data|student assessment
progress monitoring|method|monitored student progress,tracked student progress,DIBELS,AIMSweb,running records,curriculum-based measurement,tracked pupil progress
report cards|field|wrote report cards,report card grades,entered grades,gradebook,grade book,recorded grades,posted grades,school reports,pupil reports|student assessment
parent communication|field|parent-teacher conferences,parent conferences,parent meetings,communicated with parents,parents' evenings,parent newsletters,parent engagement,family engagement,called parents,family conferences,parent involvement
special education|field|SPED,special ed,special needs students,students with disabilities,SEND pupils,special educational needs,exceptional children,exceptional students,special needs children,resource room,learning support,SEN pupils
IEP|method|individualized education program,individualized education plan,IEPs,IEP meetings,IEP goals,wrote IEPs,individual education plan,IEP caseload,IEP case manager,EHCP|special education
504 plans|method|Section 504,504 plan,504 accommodations,504 coordinator,504 meetings
IDEA compliance|method|Individuals with Disabilities Education,IDEA regulations,FAPE,least restrictive environment,special education law,SPED compliance|special education
inclusion teaching|method|inclusion classroom,inclusive classroom,co-teaching,co-taught,mainstream classroom inclusion,inclusive education,push-in support,inclusion teacher,inclusion setting
behavior intervention|method|behavior intervention plans,behavior intervention plan,behaviour support plan,behavior plans,functional behavior assessment,BIPs,behavior support plans,positive behavior support,PBIS,functional behavioral assessment
applied behavior analysis|method|ABA therapy,ABA therapist,discrete trial training,ABA techniques,applied behaviour analysis,discrete trials,behavior technician,ABA sessions|behavior intervention
MTSS|method|response to intervention,multi-tiered system of supports,multi-tiered systems of support,tier 2 intervention,tier 3 intervention,tier 2 interventions,tier 3 interventions
reading intervention|method|reading interventionist,reading specialist,Orton-Gillingham,Wilson Reading,Reading Recovery,struggling readers,Read 180,Barton Reading,LLI reading,dyslexia intervention|reading instruction
reading instruction|method|phonics,phonemic awareness,guided reading,taught reading,literacy instruction,science of reading,early literacy,balanced literacy,reading groups,Fountas and Pinnell,literacy coach,LETRS
writing instruction|method|taught writing,writing workshop,composition instructor,taught composition,writing center tutor,writing tutor,freshman composition,essay writing instruction|teaching
math instruction|field|math teacher,mathematics teacher,taught math,taught algebra,taught geometry,taught calculus,maths teacher,taught mathematics,math tutor,algebra teacher,taught maths,calculus instructor
science instruction|field|science teacher,biology teacher,chemistry teacher,physics teacher,taught biology,taught chemistry,taught physics,taught science,earth science teacher,STEM teacher,STEM education,science labs for students
English language arts|field|ELA teacher,English teacher,language arts teacher,taught English literature,taught language arts,ELA instruction,ELA curriculum,high school English,literature teacher
social studies instruction|field|social studies teacher,history teacher,taught history,taught social studies,civics teacher,geography teacher,humanities teacher,taught civics
foreign language teaching|field|Spanish teacher,French teacher,taught Spanish,taught French,world languages teacher,modern languages teacher,MFL teacher,German teacher,Mandarin teacher,language instructor,foreign language teacher
ESL instruction|field|ESL teacher,ELL teacher,English language learners,English as a second language,ESOL,EFL teacher,English language learner,taught ESL,ELL students,multilingual learners,English as an additional language,SIOP
TESOL / TEFL|credential|TEFL certified,TESOL certificate,TEFL certificate,CELTA,DELTA Cambridge,TESOL certification,TEFL certification,CertTESOL,ESL endorsement,ESL certification|ESL instruction
bilingual education|field|dual language program,dual-language classroom,bilingual classroom,bilingual teacher,dual immersion,language immersion program,bilingual endorsement,two-way immersion
art education|field|art teacher,taught art classes,visual arts teacher,taught painting,art instructor,art lessons,taught drawing,taught pottery
music education|field|music teacher,band director,choir director,orchestra director,taught piano,piano teacher,guitar teacher,taught guitar,music lessons,voice teacher,violin teacher,piano lessons
physical education|field|PE teacher,phys ed,gym teacher,taught PE,P.E. teacher,health and PE,adapted physical education,physical education teacher
career technical education|field|CTE teacher,CTE instructor,vocational instructor,vocational education,shop teacher,trade school instructor,vocational teacher,career and technical education,career tech ed
drama teaching|field|drama teacher,theater teacher,theatre teacher,taught acting,acting coach,acting teacher,taught improv,drama club director
kindergarten teaching|field|kindergarten teacher,taught kindergarten,kindergarten classroom,pre-kindergarten teacher,transitional kindergarten,reception class teacher|early childhood education,teaching,classroom management,lesson planning
elementary teaching|field|elementary teacher,elementary school teacher,primary school teacher,primary teacher,first grade teacher,second grade teacher,third grade teacher,fourth grade teacher,fifth grade teacher,elementary classroom,key stage 1,key stage 2|teaching,classroom management,lesson planning
middle school teaching|field|middle school teacher,junior high teacher,sixth grade teacher,seventh grade teacher,eighth grade teacher,middle grades teacher,key stage 3|teaching,classroom management,lesson planning
high school teaching|field|high school teacher,secondary teacher,secondary school teacher,AP teacher,taught high school,secondary education teacher,GCSE teacher,A-level teacher,IB teacher,key stage 4,taught AP|teaching,classroom management,lesson planning
college teaching|field|adjunct professor,assistant professor,associate professor,adjunct instructor,adjunct faculty,college instructor,university lecturer,undergraduate courses,taught undergraduates,community college instructor,visiting lecturer,teaching fellow
teaching assistant|field|graduate teaching assistant,led discussion sections,led recitations,lab instructor,graded undergraduate papers,office hours for students,undergraduate teaching assistant,graduate assistant teaching
teacher aide|field|paraprofessional,paraeducator,instructional aide,classroom aide,teacher's aide,educational assistant,instructional assistant,teachers aide,one-to-one aide,learning support assistant,classroom assistant,one-on-one aide|student supervision
substitute teaching|field|substitute teacher,subbed classes,guest teacher,relief teacher,supply teacher,sub teacher,long-term substitute,covered classes for teachers|teaching,student supervision
tutoring|field|tutor,tutored,private lessons,homework help,one-on-one instruction,academic tutor,peer tutor,private tutor,academic coaching,tutored students
test preparation|field|SAT prep,ACT prep,test prep,GRE prep,exam preparation,LSAT prep,GED prep,SAT tutor,ACT tutor,MCAT prep|tutoring
adult education|field|GED instructor,adult basic education,GED classes,adult learners,adult literacy,ABE instructor,high school equivalency,taught adults,adult school,continuing education instructor
early childhood education|field|preschool teacher,pre-K teacher,early years,nursery teacher,preschool classroom,early childhood teacher,pre-k classroom,EYFS,toddler teacher,infant teacher,Head Start teacher|child care
Montessori|method|Montessori teacher,Montessori guide,Montessori classroom,AMI Montessori,AMS Montessori,Montessori method,Montessori certified
Reggio Emilia|method|Reggio-inspired,Reggio approach,Reggio Emilia approach
Creative Curriculum!|tool|Teaching Strategies GOLD,TS GOLD,The Creative Curriculum,Teaching Strategies Gold assessment|early childhood education
Head Start|field|Early Head Start,Head Start program,Head Start center,Head Start performance standards
CDA|credential|Child Development Associate,CDA credential,child development associate credential,CDA certificate|early childhood education
childcare quality ratings|method|ECERS,ITERS,CLASS observation,QRIS,NAEYC accreditation,CLASS observer,quality rating system,environment rating scale|early childhood education
child development|field|developmental milestones,developmentally appropriate practice,developmentally appropriate activities,child psychology,age-appropriate activities,stages of development
circle time|field|story time,storytime,read aloud to children,songs and fingerplays,read stories to children,morning circle,read to children
teaching license|credential|teaching certificate,teaching certification,state teaching license,certified teacher,licensed teacher,teaching credential,QTS,qualified teacher status,PGCE,teacher certification,educator license,teaching licence
special education certification|credential|special education license,SPED certified,special education teaching certificate,special education credential,SPED certification,education specialist credential,intervention specialist license,SENCO|special education
teacher licensure exams|credential|Praxis II,Praxis Core,Praxis exam,CBEST,TExES,edTPA,CSET,passed Praxis,teacher licensure exam,Praxis Series
administrator license|credential|principal certification,principal license,administrative credential,educational leadership license,superintendent license,principal's certificate,NPQH,administrative services credential
school administration|field|school principal,assistant principal,head of school,dean of students,vice principal,headteacher,deputy head,school administrator,superintendent of schools,head teacher,school director,academic dean
instructional coaching|method|instructional coach,coached teachers,mentored teachers,teacher mentor,curriculum coach,literacy coaching,math coach,teacher coaching,cooperating teacher,mentor teacher
teacher evaluation|method|observed teachers,classroom observations,Danielson framework,teacher observations,evaluated teachers,Marzano framework,walkthrough observations,teacher evaluations
professional development delivery|method|led professional development,PD facilitator,teacher training workshops,delivered professional development,in-service training,professional development workshops,led PD sessions,INSET|staff training
school counseling|field|school counselor,guidance counselor,guidance counselling,counseled students,school guidance,student counseling,school counsellor,ASCA model|counseling
college advising|field|college counselor,college applications,college access,college essays,FAFSA completion,college readiness,college admissions counselor,university applications,college planning,UCAS
academic advising|field|academic advisor,academic adviser,advised students,degree audits,degree planning,student advising,course registration advising,degree plans,student success advisor
career counseling|field|career coach,career counselor,career services,resume workshops,mock interviews,career advisor,career coaching,job readiness training,careers adviser,career development specialist,career exploration
financial aid|field|FAFSA,student loans counseling,Title IV aid,financial aid counselor,financial aid packages,Pell Grants,financial aid officer,financial aid office,student financial services
student admissions|field|admissions counselor,admissions officer,student recruitment,recruited students,college fairs,admissions office,enrollment counselor,admission applications,admissions representative,campus tours,enrolment officer
student affairs|field|student life,residence life,resident assistant,residence hall,student activities,residence director,residence halls,student organizations,orientation leader,student conduct,campus life,hall director
registrar work|field|registrar's office,student transcripts,class registration,course scheduling,academic records,transcript evaluation,master schedule,transfer credit evaluation,university registrar,school registrar
student records|field|student information system,student files,cumulative files,student enrollment records,attendance records,cumulative folders,pupil records,school records,Ellucian Colleague,PeopleSoft Campus Solutions|record keeping
FERPA|method|Family Educational Rights and Privacy,student privacy,FERPA compliance,confidentiality of student records
attendance tracking|field|took attendance,took roll,daily attendance,truancy,attendance clerk,recorded attendance,attendance officer,chronic absenteeism,tracked attendance,took the register|record keeping
PowerSchool|tool|PowerSchool SIS,PowerTeacher,PowerSchool gradebook,Power School|student records
Infinite Campus|tool|Infinite Campus SIS,Campus Instruction,Infinite Campus gradebook|student records
Skyward!|tool|Skyward SIS,Skyward gradebook,Skyward student|student records
Aeries|tool|Aeries SIS,Aeries.net,Aeries gradebook|student records
Ellucian Banner|tool|Banner Student,Banner SIS,SunGard Banner,Banner ERP|student records
Slate!|tool|Technolutions Slate,Slate CRM,Slate by Technolutions|student admissions
Canvas!|tool|Canvas LMS,Instructure Canvas,Canvas by Instructure,Canvas learning management system|learning management system
Blackboard!|tool|Blackboard Learn,Blackboard LMS,Blackboard Collaborate,Blackboard Ultra|learning management system
Moodle|tool|Moodle LMS,Moodle administrator,Moodlerooms,Moodle courses|learning management system
Google Classroom|tool|Google for Education,Google Certified Educator,G Suite for Education,Google Workspace for Education
Schoology|tool|Schoology LMS,PowerSchool Schoology,Schoology courses|learning management system
Brightspace|tool|D2L,Desire2Learn,D2L Brightspace|learning management system
parent communication apps|tool|Class Dojo,Seesaw app,Remind app,Bloomz,ParentSquare,ClassDojo|parent communication
childcare software|tool|Procare,HiMama,Lillio,Kaymbu,Tadpoles app,Brightwheel,childcare management software|child care
student engagement apps|tool|Nearpod,Pear Deck,Quizizz,Quizlet,Blooket,Edpuzzle,Kahoot|educational technology
educational technology|field|edtech,ed tech,instructional technology,classroom technology,technology integration,Smart Board,SMARTboard,Promethean board,interactive whiteboard,Chromebooks in class,smartboards,SAMR
online teaching|field|remote teaching,virtual classroom,virtual teacher,taught online,distance learning,e-learning instructor,online instructor,virtual instruction,remote instruction,taught remotely,Zoom classes,online tutor
Articulate Storyline|tool|Articulate 360,Storyline 360,Articulate Rise,Rise 360|instructional design,eLearning authoring
Common Core|method|Common Core State Standards,CCSS,state standards,standards-based instruction,standards-aligned lessons,TEKS,NGSS,Next Generation Science Standards,National Curriculum,standards aligned
project-based learning|method|PBL,inquiry-based learning,hands-on learning,student-led projects,experiential learning
social-emotional learning|method|SEL curriculum,SEL lessons,Second Step curriculum,Conscious Discipline,social and emotional learning,Responsive Classroom
restorative practices|method|restorative justice,restorative circles,peer mediation,restorative conversations|conflict resolution
culturally responsive teaching|method|culturally relevant pedagogy,culturally responsive instruction,culturally sustaining pedagogy,diverse learners,culturally responsive pedagogy
Title I school|field|Title 1 school,Title I,urban school district,low-income students,high-needs school,inner-city school,underserved students,underprivileged students,Title One
gifted education|field|gifted and talented,GATE program,gifted students,honors classes,gifted endorsement,advanced learners,TAG program
student supervision|field|supervised students,lunch duty,recess duty,playground supervision,cafeteria monitor,hall monitor,bus duty,supervised recess,playground monitor,noon duty,lunchroom monitor,supervised lunch
after-school programs|field|after school program,afterschool program,after-school care,before and after care,out-of-school time,21st Century Community Learning,after-school counselor,wraparound care,extended day program
field trips|field|chaperoned,class trips,school trips,organized field trips,school excursions,educational outings,led outings
summer camp|field|camp counselor,day camp,overnight camp,camp director,sleepaway camp,camp activities,camp leader,summer camps,camp staff|youth work
school bus driving|field|school bus driver,bus monitor,bus aide,school bus endorsement,drove a school bus,school bus attendant,student transportation
student mentoring|method|mentored students,mentored youth,peer mentor,youth mentor,Big Brothers Big Sisters,student mentor,mentored teens
academic research|field|peer-reviewed publications,published in journals,dissertation research,research grants,principal investigator,journal articles,peer reviewed articles,conference papers,doctoral research
library services|field|librarian,library assistant,reference desk,library technician,library aide,library page,media specialist,school library,public library,library clerk,circulation desk,reader's advisory
cataloging!|field|MARC records,Dewey Decimal,Library of Congress classification,cataloguing,cataloged books,RDA cataloging,OCLC,original cataloging,copy cataloging,catalogued books
shelving books|field|reshelved books,shelved library materials,shelf reading,re-shelved books,shelved books|library services
reference services|field|reference librarian,reference questions,reference interviews,information literacy,bibliographic instruction,research assistance to patrons,library instruction|library services
integrated library system|tool|Koha,Polaris ILS,Sierra ILS,Follett Destiny,Alma ILS,SirsiDynix,Destiny library,ExLibris,Symphony ILS,Millennium ILS,WorldCat|library services
collection development|field|weeded collections,book selection,acquired library materials,collection management,weeding books,library acquisitions
MLIS|credential|Master of Library Science,ALA-accredited,MLS degree,library science degree,Master of Library and Information
archives!|field|archivist,archival processing,finding aids,manuscript collections,special collections,archival preservation,ArchivesSpace,records archive,archival description,EAD finding aids
driver education|field|driving instructor,driver's ed,behind-the-wheel instruction,drivers ed,driver training instructor,taught driving
mandated reporter|credential|mandatory reporter,child abuse reporting,mandated reporting,recognizing child abuse,suspected child abuse,mandatory reporting,child abuse prevention training,mandated reporter training,reported suspected abuse
safeguarding|method|child protection,safeguarding lead,DBS check,enhanced DBS,working with children check,safeguarding children,Keeping Children Safe,safeguarding training,safeguarding level 2,designated safeguarding lead,child safeguarding,safeguarding adults,child protection policies,safe environment training,VIRTUS trained
ABA data collection|method|CentralReach,Catalyst data collection,behavior data collection,collected behavioral data,ABC data,behavior tracking data
assistive technology|field|AAC devices,augmentative and alternative communication,Proloquo2Go,communication devices,text-to-speech for students,PECS,picture exchange communication system,screen reader users
life skills instruction|field|taught life skills,daily living skills,independent living skills,life skills classroom,functional skills,life skills training,ADL skills training,life-skills coaching
transition services|field|transition planning,transition coordinator,post-secondary transition,transition specialist,transition plans for students
deaf education|field|teacher of the deaf,deaf and hard of hearing,hard-of-hearing students,deaf students
visual impairment services|field|braille,orientation and mobility,teacher of the visually impaired,TVI,blind students,visually impaired students
school secretary|field|school office,front office school,school clerk,school administrative assistant,school receptionist,school office manager
accreditation|field|accreditation self-study,accreditation visits,WASC,SACSCOC,ABET,Middle States accreditation,Higher Learning Commission,accreditation reports
homeschooling|field|homeschool teacher,homeschooled,home education,homeschool co-op,home schooled
LCSW|credential|licensed clinical social worker,LMSW,LICSW,LISW,licensed master social worker,LSW,licensed social worker,Social Work England registered|social work
LPC|credential|licensed professional counselor,LPCC,LMHC,licensed mental health counselor,LCPC,licensed clinical professional counselor,National Certified Counselor|counseling
counseling|method|counseled clients,counselled,individual counseling,group counseling,individual therapy,counseling sessions,therapy sessions,psychotherapy,family therapy,counselling clients,therapeutic counseling
group facilitation|method|facilitated groups,psychoeducational groups,led support groups,group therapy,ran group sessions,facilitated support group,led groups
psychosocial assessment|method|biopsychosocial assessment,biopsychosocial assessments,psychosocial assessments,psychosocial evaluations,needs assessments for clients,mental health assessments,mental status exam,bio-psycho-social
progress notes|method|case notes,DAP notes,SOAP notes,client documentation,client charts,documented client progress,clinical documentation,session notes,documented cases,contact notes|record keeping
suicide prevention|method|suicide risk assessment,QPR training,ASIST training,suicide assessments,safety planning,Columbia protocol,suicide hotline,suicide watch,988 lifeline,suicide intervention|crisis intervention
crisis prevention training|credential|Crisis Prevention Institute,CPI certified,CPI certification,nonviolent crisis intervention training,Safe Crisis Management,Handle With Care,MANDT,TCI certified,therapeutic crisis intervention,Pro-ACT|de-escalation
foster care|field|foster parents,foster families,foster children,foster youth,foster home licensing,adoption services,adoption home studies,fostering service,adoption worker,foster parent,adoption home study
home visits|field|home visiting,conducted home visits,visited clients at home,home visitor,in-home services,visited families,in-home visits,home-based services,home visitation
adult protective services|field|APS investigator,elder abuse investigations,vulnerable adults,APS caseworker,elder abuse,guardianship services
domestic violence services|field|domestic violence advocate,battered women's shelter,domestic violence shelter,DV advocate,intimate partner violence,women's refuge,victims of domestic violence,safe house advocate,women's shelter
housing assistance|field|Section 8,housing vouchers,housing counselor,housing navigator,housing placement,HUD housing,affordable housing programs,tenant-based rental assistance,housing case manager,eviction prevention,Housing Choice Voucher
benefits eligibility|field|SNAP benefits,Medicaid eligibility,eligibility specialist,eligibility worker,TANF,determined eligibility,eligibility determination,public assistance,food stamps,Medicaid applications,welfare benefits,CalWORKs
resource referral|field|referred clients,linked clients to services,community resources,connected families with resources,referrals to agencies,information and referral,community referrals,signposting,referral services
client advocacy|field|advocated for clients,advocate for clients,advocated on behalf,patient advocate,client advocate,advocated for families,resident advocate,ombudsman
job coaching|field|job coach,supported employment,employment specialist,vocational rehabilitation,job developer,vocational counselor,job placement services,VR counselor,workforce development specialist
residential youth care|field|youth residential,residential treatment facility,youth care worker,juvenile residential,group home youth,residential treatment center,children's home,houseparent,cottage parent,residential child care|youth work
youth work|field|at-risk youth,youth worker,youth programs,youth counselor,youth development,teen center,youth program coordinator,Boys and Girls Club,Boys & Girls Club,after-school youth,youth leader,youth specialist
reentry services|field|re-entry services,formerly incarcerated,reentry program,ex-offenders,justice-involved,halfway house,reentry specialist,returning citizens
gang intervention|field|gang prevention,violence interrupter,street outreach,violence prevention program,gang outreach
refugee services|field|refugee resettlement,asylum seekers,immigrant services,resettlement agency,refugee families,newcomer services,refugee caseworker
immigrant legal aid|field|DOJ accredited representative,immigration forms,citizenship classes,USCIS forms,naturalization applications,DACA applications,immigration paralegal
community organizing|field|community organizer,grassroots organizing,canvassed,door-to-door canvassing,canvassing,tenant organizing,organized residents,get out the vote,union organizer,phone banking
family support|field|family support worker,family advocate,family services,parenting classes,parent educator,parenting education,family engagement specialist,family resource center,supervised visitation,parent training
senior services|field|senior center,area agency on aging,aging services,geriatric care manager,Meals on Wheels,adult day program,adult day care,activities for seniors,older adults program
hospice support|field|hospice volunteer,hospice social worker,end-of-life care,grief counseling,bereavement counseling,bereavement support,hospice care,grief support,palliative care,hospice chaplain
veterans services|field|veterans benefits,VA benefits,veteran service officer,SSVF,veterans affairs,homeless veterans,worked with veterans,veterans outreach
court liaison|field|court reports,testified in court,court testimony,CASA volunteer,guardian ad litem,family court,dependency court,court appearances,testified in hearings,courtroom testimony
juvenile justice|field|juvenile detention,juvenile probation,youth detention,detention officer juvenile,juvenile delinquency,juvenile court,youth offending team,juvenile hall,delinquent youth
case management software|tool|Apricot by Bonterra,Social Solutions ETO,Efforts to Outcomes,CaseWorthy,Bonterra,Penelope case management,Credible EHR,myEvolv,Therap,KidTraks,Apricot Social Solutions|case management
cultural competency|method|cultural sensitivity,cultural humility,multicultural,culturally diverse,diverse populations,cross-cultural,diverse communities,cultural awareness
nonprofit management|field|nonprofit director,executive director of nonprofit,501(c)(3),non-profit organization,charity manager,nonprofit administration,NGO,nonprofit leadership,not-for-profit
program coordination|field|program coordinator,coordinated programs,program manager,ran programs,program development,program director,programme coordinator,program planning,managed programs,programme manager
food pantry|field|food bank,soup kitchen,food distribution to families,food drive,food drives,food shelf,distributed food boxes,community kitchen,community meals
clothing drive|field|donation drives,toy drive,coat drive,sorted donations,donation center,thrift store donations,donation sorting
disaster relief|field|Red Cross volunteer,disaster recovery,disaster case management,disaster response,American Red Cross,relief work,FEMA Corps,hurricane relief,relief efforts
ministry!|field|pastor,associate pastor,youth pastor,imam,pastoral ministry,lead pastor,ordained minister
preaching|method|preached,sermons,delivered sermons,homilies,sermon preparation,homiletics,preached weekly|public speaking,ministry
pastoral care|field|pastoral counseling,hospital visitation,visited the sick,spiritual care,visited shut-ins,spiritual counseling,congregational care,pastoral visits,prayed with families
worship leading|field|worship leader,led worship,worship pastor,praise band,worship team,church music director,worship services,liturgy,worship arts,cantor
religious education|field|Sunday school,Bible study,catechism,religious education director,catechist,Hebrew school,vacation Bible school,confirmation classes,taught Torah,madrasa
weddings and funerals|field|officiated weddings,officiated funerals,wedding officiant,performed weddings,celebrant,conducted funerals,baptisms,funeral services officiated
youth ministry|field|youth pastor leader,youth group,student ministry,youth group leader,campus ministry,teen ministry,children's ministry,kids church,Young Life,youth minister
missions!|field|mission trips,mission trip,overseas missions,church planting,church planter,missions work
church administration|field|church secretary,church office,parish administrator,church bulletin,parish secretary,church administrator,church business manager,Planning Center,Shelby church software
seminary degree|credential|Master of Divinity,MDiv,theology degree,theological seminary,Bachelor of Theology,divinity school,M.Div.,seminary graduate
funeral services|field|funeral director,mortician,embalmer,crematory,funeral home,funeral arranger
law enforcement|field|police officer,deputy sheriff,sheriff's deputy,state trooper,sworn officer,peace officer,police constable,police department,highway patrol,police sergeant,patrol officer
POST certification|credential|POST certified,police academy,peace officer certification,peace officer license,POST academy,basic peace officer,TCOLE,law enforcement academy,BLET,sheriff's academy|law enforcement
patrol|field|patrolled,foot patrol,routine patrols,patrol duties,vehicle patrol,patrolled premises,patrolled grounds,bike patrol,mobile patrol,patrol rounds,security rounds
criminal investigations|field|police detective,investigated crimes,criminal investigator,homicide investigations,criminal investigation,investigated felonies,follow-up investigations of crimes,CID detective,special agent,felony investigations
evidence handling|method|chain of custody,evidence collection,collected evidence,evidence technician,evidence room,property and evidence,preserved evidence,processed evidence,processed crime scenes,crime scene processing
forensics!|field|crime scene investigator,latent prints,forensic evidence,fingerprint analysis,forensic technician,AFIS,DNA evidence,forensic photography,took fingerprints
interviewing witnesses|method|interviewed witnesses,witness statements,took statements,interviewed suspects,interrogations,victim interviews,interview and interrogation,forensic interviewing,interviewed victims,Reid technique
traffic enforcement|field|traffic stops,traffic citations,wrote tickets,issued citations,radar enforcement,DUI enforcement,speed enforcement,traffic officer,parking enforcement,sobriety tests,meter reader parking,parking citations
arrest procedures|method|made arrests,arrested suspects,custodial arrests,search and seizure,arrest and control,detained suspects,executed warrants,arrest warrants,search warrants,booked suspects
use of force|method|defensive tactics,force continuum,restraint techniques,control tactics,pressure point control,baton certified,physical restraint,control and restraint
firearms qualification|credential|firearms qualified,armed guard license,firearm license,armed security,guard firearm permit,firearms instructor,weapons qualified,marksmanship,armed officer,firearms training,qualified with firearms,armed guard
less-lethal certification|credential|Taser certified,pepper spray certified,OC spray,Taser certification,conducted electrical weapon,chemical agents certified,baton certification|use of force
K-9 handling|field|K9 handler,canine handler,police dog,K-9 officer,detection dog,K-9 unit,explosive detection dog,canine unit,military working dog
SWAT|field|tactical team,SWAT team,special weapons and tactics,hostage negotiator,hostage negotiation,crisis negotiation,tactical operations unit|law enforcement
community policing|method|neighborhood watch,crime prevention programs,community policing officer,school resource officer,police community relations,COPS program,PCSO,DARE officer,crime prevention officer
security work|field|security guard,security officer,unarmed security,loss prevention officer,security guard card,event security,security professional,mall security,door supervisor,security services,site security
CCTV surveillance|tool|CCTV,surveillance cameras,monitored cameras,security cameras,closed-circuit television,video surveillance,camera monitoring,CCTV operator,surveillance systems,DVR surveillance,watched monitors
bag checks|field|security screening,X-ray screening,metal detectors,baggage screening,TSA officer,passenger screening,searched bags,transportation security officer,pat-downs,checkpoint screening,magnetometer
executive protection|field|close protection,personal protection,VIP protection,dignitary protection,personal security detail,close protection officer
private investigation|field|private investigator,PI license,undercover surveillance,skip tracing,surveillance investigations,insurance fraud surveillance,licensed private investigator
corrections!|field|correctional officer,corrections officer,prison officer,jail officer,detention officer,detention deputy,jailer,department of corrections,correctional facility,correctional institution,prison guard
inmate supervision|field|supervised inmates,inmate counts,cell searches,headcounts of inmates,custody and control,inmate transport,monitored inmates,cell checks,shakedowns,inmate movement,supervised prisoners,prisoner escort|corrections
booking and intake|field|inmate booking,booked inmates,jail intake,inmate processing,booking officer,processed arrestees,inmate classification,booking deputy
probation and parole|field|probation officer,parole officer,supervised probationers,pre-sentence investigation,presentence reports,community supervision,parole agent,offender supervision,community corrections,electronic monitoring of offenders,National Probation Service
court security|field|bailiff,courthouse security,courtroom security,court officer,court security officer,US Marshal,judicial marshal
emergency dispatch|field|911 dispatcher,emergency dispatcher,911 operator,public safety dispatcher,police dispatcher,911 calls,fire dispatcher,telecommunicator,999 call handler,emergency call handler,communications officer 911,dispatched emergency units
CAD dispatch system|tool|computer-aided dispatch,Tyler New World,Spillman,Motorola PremierOne,TriTech CAD,Hexagon CAD,CAD dispatch
EMD certification|credential|emergency medical dispatch,emergency medical dispatcher,EMD certified,APCO certified,ProQA,public safety telecommunicator,NENA,priority dispatch protocols|emergency dispatch
NCIC|tool|National Crime Information Center,NLETS,TLETS,CLETS,LEADS certified,NCIC certified,warrant checks,NCIC queries,CJIS certified,LEDS certified,ran warrants,Police National Computer
multi-line phones|tool|multi-line phone,multiline telephone,multi-line switchboard,answered multiple lines,telephone operator,multi line telephone,multi-line telephone system,switchboard operator,answered switchboard,multiline phone,PBX,multi-line phone system,transferred calls,routed calls,call routing|phone skills
firefighting|field|firefighter,fire suppression,fought fires,structural firefighting,extinguished fires,fire department,fire rescue,fire captain,volunteer fire department,fire lieutenant,fire crew|emergency response
Firefighter I/II|credential|Firefighter I,Firefighter II,Firefighter 1,Firefighter 2,IFSAC,Pro Board,NFPA 1001,fire academy,state firefighter certification|firefighting
wildland firefighting|field|wildland firefighter,hotshot crew,smokejumper,red card certified,incident qualification card,hand crew,wildland fire,S-130,S-190,fire line,prescribed burns,helitack|firefighting,outdoor work
SCBA|tool|self-contained breathing apparatus,turnout gear,bunker gear,breathing apparatus,SCBA certified,air packs
fire apparatus operation|tool|fire engine driver,driver engineer,pump operations,aerial ladder,fire apparatus,driver operator pumper,engine operator,fire truck driver,pumper operator
fire prevention|field|fire inspector,fire inspections,fire marshal,fire code enforcement,fire safety education,NFPA codes,fire safety officer,fire drills,fire code,fire extinguisher inspections,NFPA 1031
fire investigation|field|arson investigation,fire cause and origin,arson investigator,fire investigator,origin and cause
hazmat response|credential|hazmat technician,hazmat operations,hazardous materials technician,HAZWOPER,hazmat awareness,hazardous materials response,hazmat team,hazmat incidents
technical rescue|field|rope rescue,confined space rescue,vehicle extrication,swift water rescue,trench rescue,jaws of life,high-angle rescue,urban search and rescue,extrication|emergency response
search and rescue|field|SAR team,mountain rescue,search & rescue,wilderness search,lost persons search,search teams missing persons,coast guard rescue|emergency response
EMT|credential|emergency medical technician,EMT-B,EMT-Basic,NREMT,AEMT,ambulance technician,EMT certified|first aid,CPR,emergency response
first aid|credential|first aid certified,first aid certification,first aider,administered first aid,wilderness first aid,WFR,wilderness first responder,pediatric first aid,paediatric first aid,Stop the Bleed,first aid certificate,standard first aid,emergency first aid,first aid at work,Red Cross first aid
CPR|credential|CPR certified,cardiopulmonary resuscitation,CPR certification,AED certified,CPR/AED,BLS certified,BLS certification,basic life support,BLS for healthcare providers,American Heart Association BLS,CPR/First Aid
CPR instruction|credential|CPR instructor,BLS instructor,taught CPR,first aid instructor,taught first aid,Red Cross instructor|CPR,first aid
lifeguarding|field|lifeguard,pool lifeguard,beach lifeguard,ocean rescue,water rescue,head lifeguard,aquatics supervisor,lifesaving,surf lifesaving,NPLQ,waterfront lifeguard
lifeguard certification|credential|Red Cross lifeguard,Ellis lifeguard,StarGuard,American Red Cross Lifeguarding,lifeguard certified,YMCA lifeguard,certified lifeguard,Bronze Medallion,NPLQ,bronze medallion lifesaving,National Lifeguard award|first aid,CPR,CPR certification
pool chemistry|field|tested pool water,pool chemicals,chlorine levels,certified pool operator,CPO certified,pool maintenance,pool operator,water chemistry testing,balanced pool chemicals,pool cleaning
swim instruction|field|swim instructor,taught swimming,swim lessons,swimming teacher,swimming lessons,swim teacher,learn to swim,aquatics instructor,swimming instructor,water aerobics instructor,water safety instructor
incident command system|method|ICS-100,NIMS,ICS 200,IS-700,ICS 300,National Incident Management System
CERT volunteer|credential|community emergency response team,CERT trained,CERT certified,CERT training
military service|field|US Army,U.S. Army,U.S. Navy,U.S. Marine Corps,Air Force veteran,National Guard,honorably discharged,honorable discharge,U.S. Air Force,US Marine Corps,British Army,Royal Navy
infantry|field|infantryman,rifleman,11B,fire team leader,squad leader infantry,infantry squad,0311,combat infantry|military service
military leadership|field|platoon sergeant,platoon leader,squad leader,company commander,noncommissioned officer,first sergeant,non-commissioned officer,NCOIC,commissioned officer,team leader in combat|supervision,military service
combat deployment|field|deployed to Afghanistan,deployed to Iraq,Operation Enduring Freedom,Operation Iraqi Freedom,combat deployments,combat tour,overseas deployment military|military service
military logistics|field|supply sergeant,92Y,92A,unit supply specialist,GCSS-Army,PBUSE,military supply|military service
border and customs|field|border patrol,customs officer,CBP officer,immigration officer,customs inspections,border force,port of entry,customs and border protection
animal control|field|animal control officer,stray animals,animal cruelty investigations,dog warden,captured stray,humane officer,animal services officer|animal handling
wildlife enforcement|field|game warden,conservation officer,fish and game warden,wildlife officer,fisheries officer|law enforcement
park ranger|field|national park service,state park ranger,park rangers,interpretive ranger,park patrol,forest ranger,backcountry ranger
body-worn cameras|tool|body worn camera,body cameras,dashcam,Evidence.com,in-car video,Axon cameras
emergency vehicle driving|credential|EVOC,emergency vehicle operations,emergency vehicle operator,EVOC certified,blue light driving,ambulance driver,lights and sirens
night shift|field|overnight shift,graveyard shift,third shift,overnight shifts,worked nights,night shifts,rotating shifts,night auditor shift,overnights,3rd shift,night crew,night audit,night auditor,NOC shift,overnight stocker|shift work
background check|credential|background clearance,fingerprint clearance,cleared background check,police clearance,fingerprint clearance card,FBI background check,Act 34 clearance,Live Scan,background-checked,background screening,criminal background check,background investigation,criminal record check,police check,background cleared,no criminal record,clean criminal record,cleared background
physical fitness test|credential|CPAT,candidate physical ability test,Army physical fitness test,passed physical agility test,physical agility test,pack test,beep test
surveillance!|field|conducted surveillance,covert surveillance,undercover operations,plainclothes,stakeouts,plain clothes surveillance,undercover officer
intelligence analysis|field|crime analyst,intelligence analyst,crime mapping,intelligence reports,i2 Analyst's Notebook,crime analysis,fusion center,35F
police records|field|police records bureau,RMS records,police records clerk,records technician police,law enforcement records,police records specialist|record keeping
food service|field|foodservice,restaurant work,restaurant experience,food server,dining services,food service worker,school cafeteria,cafeteria worker,lunch lady,dining hall worker,restaurant crew member,food and beverage
cooking|field|worked as cook,line cook,prep cook,fry cook,cooked meals,grill cook,short order cook,sous chef,cooked to order,chef de partie,prepared hot meals,restaurant chef
line cooking|field|line cook experience,saute station,sauté station,grill station,fry station,broiler cook,worked grill,commis chef,garde manger,pantry station|cooking,food service,food preparation
food preparation|field|food prep,prep cook duties,prepped ingredients,chopped vegetables,prepared ingredients,mise en place,prep work kitchen,made sandwiches,sandwich artist,salad prep,prepared food,prepped food|food service
knife skills|method|knife handling,julienne,brunoise,butchery cuts,filleting fish,fabricated meats,filleted fish
seafood preparation|field|fishmonger,shucked oysters,seafood counter,oyster shucker,seafood department,raw bar,scaled and gutted fish
sushi|field|sushi chef,sushi rolls,itamae,sashimi,nigiri,rolled sushi|food preparation,food service
grilling!|field|grilled meats,flat top grill,flattop grill,charbroiler,grill operator,grilled burgers,grillman,grill master,griddle cook|cooking
pizza making|field|pizza maker,made pizzas,pizzaiolo,stretched dough,pizza oven,tossed pizza dough,pizza cook,hand-tossed dough|food preparation,food service
catering!|field|catered events,catering events,banquet cook,off-site catering,catering assistant,catered weddings,event catering,catering orders,catering staff|food service
baking|field|baker,baked goods,baked breads,baked bread,baked pastries,bread baker,cake baking,dough mixing,proofing dough,laminated dough,artisan bread
pastry|field|pastry chef,pâtisserie,patisserie,pastry cook,desserts plated,viennoiserie,plated desserts,made desserts,chocolate work,pastry arts|baking
cake decorating|field|cake decorator,decorated cakes,buttercream,fondant,wedding cakes,piped icing,custom cakes,iced cakes,sugar flowers
ServSafe|credential|ServSafe certified,ServSafe Manager,ServSafe Food Handler,Serv Safe,ServSafe certification,ServSafe certificate|food safety
food handler card|credential|food handlers card,food handler's permit,food handler permit,food handler certificate,food handler's card,food worker card,food hygiene certificate,Level 2 food hygiene,food handlers permit,food handler certification,food handler,food handlers license,level 2 food safety,ServSafe Food Handler,food safe level 1|food safety
HACCP plan|method|hazard analysis critical control points,hazard analysis and critical control,HACCP certified,HACCP certification,HACCP logs,critical control points|food safety
health inspections|field|health department inspections,passed health inspections,health inspection,sanitation inspections,environmental health inspection,health inspection scores,five-star hygiene rating
kitchen cleaning|field|cleaned kitchen,cleaned fryers,sanitized surfaces,scrubbed kitchen,grease traps,hood cleaning,cleaned grills,kitchen porter,sanitized kitchen,kitchen sanitation,sanitized food prep areas,boiled out fryers|cleaning
dishwashing|field|dishwasher,washed dishes,dish pit,ware washing,pot washer,dish machine,dish room,warewashing,kitchen steward,pot wash,scullery,busser/dishwasher
serving!|field|waitress,waiter,table service,waited tables,waitressing,served tables,food runner,waiting tables,server assistant,served guests,restaurant server,wait staff|food service,customer service,order taking
fine dining|field|Michelin,white tablecloth,upscale dining,silver service,upscale restaurant,French service,tableside service,AAA five diamond|food service
banquet service|field|banquet server,banquets,banquet captain,banquet setup,banquet events,banquet houseman,plated service,banquet staff,buffet service,function waiter|food service
bussing tables|field|busser,bus tables,cleared tables,bused tables,bussed tables,table busser,reset tables,busperson,cleared dishes,bus person|food service
order taking|field|took orders,order taker,took food orders,took customer orders,drive-thru orders,taking orders,drive-through orders,took phone orders,food orders over phone
drive-thru|field|drive-through window,drive thru cashier,drive-thru operator,drive thru window,drive-through operator|order taking,food service,customer service
fast food|field|quick service restaurant,McDonald's,Burger King,Taco Bell,Wendy's,Chick-fil-A,KFC,crew member fast food,fast casual|food service
menu knowledge|field|menu items explained,explained menu,recommended wines,recommended dishes,daily specials,described specials,menu recommendations,answered menu questions,dietary restrictions,food allergies|food service
allergen awareness|method|food allergen,allergen training,AllerTrain,gluten-free preparation,allergen protocols,allergen safe,allergen menus|food safety
hosting!|field|restaurant host,hostess,seated guests,host stand,maître d',maitre d,greeted and seated,seating chart restaurant,waitlist management,host/hostess,seating guests|customer service
bartending|field|bartender,mixed drinks,tended bar,craft cocktails,mixologist,mixology,barback,poured drinks,barkeep,cocktail making,bar staff,barman|customer service,food service
cocktail menus|method|cocktail development,created cocktails,cocktail program,signature cocktails,bar program,cocktail recipes,beverage program
alcohol server permit|credential|TIPS certified,TABC,ServSafe Alcohol,RBS certification,alcohol server certification,MAST permit,RAMP certified,liquor license personal,personal licence holder,Smart Serve,RSA certificate,BASSET certified,TIPS certification,TABC certified,RBS certified,responsible beverage service,OLCC permit|responsible alcohol service
responsible alcohol service|method|responsible beverage service,responsible service of alcohol,checked IDs for alcohol,age verification,cut off intoxicated,verified legal drinking age,carded guests,alcohol awareness training,checked ID alcohol
wine knowledge|field|sommelier,wine pairings,WSET,wine list,Court of Master Sommeliers,wine service,wine steward,wine pairing,tasting room,wine tastings
beer knowledge|field|Cicerone,craft beer,draft beer,draught beer,beer taps,keg changing,taproom,changed kegs,cellarman,brewpub,draft lines
barista|field|latte art,coffee shop,pulled shots,coffeehouse,steamed milk,coffee bar,café barista,Starbucks,made coffee drinks,specialty coffee,baristas|food service,customer service
ice cream!|field|scooped ice cream,ice cream shop,juice bar,frozen yogurt,made smoothies|food service
Toast POS|tool|Toast point of sale,ToastTab,Toast restaurant platform,Toast handhelds|point of sale
Aloha POS|tool|NCR Aloha,Aloha point of sale,Aloha system,Aloha software|point of sale
MICROS|tool|Oracle Micros,MICROS POS,Micros Simphony,Simphony POS,Micros 3700|point of sale
credit card processing|field|processed credit cards,credit card transactions,processed payments,took payments,card payments,processed credit card,accepted payments,debit and credit transactions,handled payments,payment processing
guest complaints|method|guest recovery,service recovery,resolved guest issues,handled guest complaints,guest concerns,resolved customer complaints,guest issues,angry customers,upset guests,guest complaint resolution|customer service
guest relations|field|guest services,guest service agent,guest experience,guest relations officer,guest service representative,guest services agent,welcomed guests,greeted guests,hospitality host,guest ambassador|customer service
hotel front desk|field|front desk agent,checked in guests,hotel receptionist,front desk clerk hotel,guest check-in,hotel check-in,front office hotel,hotel clerk,front desk supervisor hotel,front office manager hotel,check-in and check-out|guest relations,customer service
night audit|field|night auditor,hotel night audit,end-of-day hotel reports,balanced hotel accounts,overnight front desk|hotel front desk
Opera PMS|tool|Oracle Opera,OPERA Property Management,Opera Cloud PMS,Opera hotel system,Opera V5|hotel PMS
hotel PMS|tool|Fosse,OnQ,Choice Advantage,Cloudbeds,RoomKey PMS,Hilton OnQ,LightSpeed hotel,HotelKey,Mews PMS,FSPMS,Maestro PMS,hotel property management software
concierge|field|guest concierge,concierge desk,Les Clefs d'Or,arranged guest transportation,local recommendations for guests,concierge services,lobby concierge,hotel concierge|customer service
bell service|field|bellhop,carried luggage,luggage assistance,porter hotel,bell captain,bell attendant,bellperson,baggage porter,door attendant
valet parking|field|parked cars,parking attendant,car park attendant,valet attendant,valet runner,parked guests' vehicles
housekeeping management|field|executive housekeeper,housekeeping supervisor,inspected rooms,room inspections,housekeeping manager,housekeeping director,head housekeeper|housekeeping
laundry|field|washed linens,laundry attendant,folded linens,folded laundry,laundromat,dry cleaning,pressed garments,linen service,washed laundry,laundry worker,ironed clothes
hotel operations|field|hotel manager,hotel general manager,rooms division,hotel management,resort manager,hospitality management,lodging manager,innkeeper,bed and breakfast owner,motel manager,hotel operations manager
revenue management|method|RevPAR,average daily rate,yield management,room rates,hotel revenue manager,hotel occupancy rates
hotel sales|field|group sales hotel,hotel sales manager,room block,room blocks,Delphi FDC,group bookings,catering sales,Amadeus Delphi,site visits venue
wedding planning|field|wedding planner,wedding coordinator,planned weddings,bridal consultant,day-of coordinator,wedding coordination,bridal showers|event planning
meeting planning|field|conference planning,CMP certified,convention services,meeting planner,corporate events,conference coordinator,trade show coordination,exhibitions organiser,conference organiser|event planning
event management software|tool|Eventbrite,Tripleseat,Social Tables,Bizzabo,Allseated,Caterease,Whova,Cvent,event registration software
banquet event orders|method|BEOs,BEO,banquet event order,event orders
restaurant management|field|restaurant manager,restaurant general manager,managed restaurant,shift manager restaurant,front-of-house manager,assistant restaurant manager,FOH manager,food and beverage manager,F&B director,dining room manager,food service manager,restaurant supervisor|food service,supervision,customer service
kitchen management|field|executive chef,kitchen manager,BOH manager,chef de cuisine,head chef,back-of-house manager,kitchen supervisor,head cook,ran the kitchen,culinary director|supervision,cooking,food service,food safety
menu development|method|menu planning,developed menus,created menus,recipe development,menu design,seasonal menus,developed recipes,created recipes,wrote menus,costed menus,menu creation,planned menus
food costing|method|food cost,plate costing,food costs,recipe costing,reduced food cost,menu costing,cost of goods kitchen,GP margins food
portion control|method|portioned,portion sizes,portioning,consistent portions,reduced food waste,weighed portions,waste logs
kitchen ordering|field|ordered food,Sysco,US Foods,produce orders,food purchasing,par levels,ordered produce,food inventory,food orders suppliers,Restaurant Depot,kitchen inventory,food and beverage inventory
food stocking|field|stocked coolers,restocked supplies,stocked salad bar,rotated stock,walk-in cooler,restocked condiments,walk-in freezer,stock rotation,stocked bar,restocked stations
culinary degree|credential|culinary school,Le Cordon Bleu,Culinary Institute of America,Johnson & Wales,culinary arts degree,culinary arts diploma,ACF certified,certified culinarian,NVQ catering,City & Guilds cookery,Red Seal cook|cooking
cuisine styles|field|Italian cuisine,French cuisine,Mexican cuisine,Asian cuisine,Mediterranean cuisine,Thai cuisine,Indian cuisine,Japanese cuisine,Caribbean cuisine,vegan cooking,Southern cuisine
institutional cooking|field|school cook,hospital cook,jail cook,large-quantity cooking,batch cooking,cafeteria cook,nursing home cook,volume cooking,cooked for residents,mess hall,camp cook,dining hall cook|cooking,food service
certified dietary manager|credential|CDM CFPP,dietary manager,certified dietary manager certification,food service director healthcare|food service
school nutrition program|field|National School Lunch Program,child nutrition program,free and reduced meals,school nutrition,CACFP,school meals,USDA meal patterns,child and adult care food|food service
deli counter|field|sliced meats and cheeses,deli clerk,deli department,deli worker,sliced deli meats,deli associate|food service,food preparation
food trucks|field|food truck,concession stand,street vendor food,mobile food vendor,concession worker,stadium concessions,hot dog cart|food service
food delivery|field|delivered pizzas,DoorDash,Uber Eats,Grubhub,pizza delivery,delivered food orders,Instacart,meal delivery,Deliveroo,delivered meals
room service|field|in-room dining,room service attendant,minibar attendant,room service waiter,IRD server|food service
tour guiding|field|tour guide,led tours,guided tours,tour leader,gave tours,walking tours,museum tours,conducted tours,tour escort,tour director,led groups of tourists|public speaking
travel planning|field|travel agent,booked travel,travel arrangements,travel consultant,travel advisor,tour operator,booked flights,travel coordinator,vacation packages,cruise bookings,travel bookings,travel itineraries
GDS booking systems|tool|Amadeus GDS,Worldspan,Travelport,Galileo GDS,Apollo GDS,Sabre reservation system,Global Distribution System,SABRE Red,Sabre GDS|travel planning
flight attending|field|flight attendant,cabin crew,in-flight service,cabin safety demonstrations,air hostess,inflight crew,airline steward|customer service
airport customer service|field|gate agent,ticket agent airline,airline check-in,passenger service agent,airport ramp agent,ticket counter airline,baggage handling airport|customer service
casino dealing|field|casino dealer,blackjack dealer,poker dealer,table games,croupier,pit boss,slot attendant,casino cage,gaming floor,baccarat,roulette dealer
gaming license|credential|gaming commission license,casino license,gaming permit,gaming card sheriff,key gaming license
theme park operations|field|amusement park,ride operator,ride attendant,amusement rides,theme park attendant,operated rides,Disney cast member,water park attendant,attractions attendant,carnival rides|customer service
coat check|field|cloakroom attendant,coatroom,coat check attendant,locker room attendant,restroom attendant
standing long hours|field|standing for long periods,on feet all day,stood for long shifts,eight-hour standing shifts,long periods standing
fast-paced environment|field|fast-paced restaurant,fast paced,high-volume restaurant,high-volume kitchen,fast-paced setting,high-paced,busy restaurant,busy kitchen,high-pressure environment,busy environment,during rush periods,peak hours,rush hours,lunch rush,dinner rush
supervision!|field|supervised staff,supervised a team,managed staff,managed a team,supervised employees,team supervisor,oversaw staff,direct reports,led a team of,shift supervisor,supervised crew,crew supervisor
record keeping|field|recordkeeping,kept records,maintained records,maintained logs,accurate records,kept logs,maintained files,filing records,log books,logbooks,updated records,records maintenance,keeping records,kept accurate records
cosmetology|field|cosmetologist,beautician,beauty salon,beauty therapist,salon stylist,cosmetology school,beauty school,licensed beautician
cosmetology license|credential|licensed cosmetologist,state board cosmetology,cosmetology licensed,cosmetology certificate,NVQ hairdressing,licensed hairstylist,NVQ Level 2 Hairdressing,cosmetology certification|cosmetology
hair cutting|field|cut hair,hairstylist,hair stylist,hairdresser,hair cuts,precision cutting hair,scissor cuts,hairdressing,styled hair,hair styling,trimmed hair
hair coloring|field|hair color,balayage,highlights and lowlights,colorist,ombré,hair colour,hair dye,color correction hair,foils hair,hair highlights,root touch-ups,colourist|cosmetology
chemical hair services|method|keratin treatments,Brazilian blowout,hair straightening,permanent waves,texturizing hair,chemical relaxing,permed hair|cosmetology
natural hair care|field|braiding hair,hair braider,dreadlocks,cornrows,box braids,braided hair,twists and braids,loctician,ethnic hair
hair extensions|field|sew-ins,tape-in extensions,hair weaving,wig making,lace fronts
barbering|field|barber,beard trims,straight razor shave,hot towel shave,clipper cuts,tapers and fades,razor shaves,straight razor,skin fades|hair cutting
barber license|credential|licensed barber,barber college,barber's license,barber certificate,registered barber,master barber|barbering,hair cutting
nail services|field|manicures,pedicures,nail technician,manicurist,acrylic nails,gel nails,nail art,dip powder,nail tech,licensed manicurist,nail salon,shellac nails
skin care|field|esthetician,aesthetician,skincare specialist,microdermabrasion,chemical peels,dermaplaning,facial treatments,extractions facial,skin analysis,hydrafacial,spa esthetician
esthetician license|credential|licensed esthetician,aesthetics license,master esthetician,CIDESCO,esthetics license,licensed aesthetician,ITEC beauty|skin care
hair removal|field|Brazilian wax,threading eyebrows,laser hair removal,body waxing,eyebrow threading,eyebrow waxing,waxed clients,electrolysis hair,electrologist
lash and brow|field|eyelash extensions,lash technician,brow lamination,microblading,lash lifts,permanent makeup,brow tinting,lash artist,lash tech
makeup artistry|field|makeup artist,bridal makeup,applied makeup,cosmetics counter,special effects makeup,MAC Cosmetics,make-up artist,stage makeup,makeup application,MUA
salon sanitation|method|disinfected tools,sterilized implements,Barbicide,salon disinfection,sanitized tools,autoclave tools,sanitized workstation,disinfected stations
salon reception|field|booked salon appointments,salon coordinator,spa receptionist,front desk salon,salon receptionist,spa coordinator,spa front desk
salon management|field|salon owner,salon manager,spa manager,spa director,barbershop owner,managed salon,booth rental,chair rental,salon suite
salon software|tool|Vagaro,Booksy,Fresha,StyleSeat,Mindbody,Zenoti,Boulevard salon,GlossGenius,Phorest,Salon Iris
tattooing|field|tattoo artist,body piercing,piercer,tattoo apprentice,body piercer,tattoo shop,scalp micropigmentation
spa services|field|spa attendant,body wraps,spa treatments,day spa,spa therapist,hot stone treatment,body scrubs,sauna attendant,aromatherapy
LMT|credential|licensed massage therapist,MBLEx,licensed massage practitioner,massage license,massage therapy license,NCBTMB,registered massage therapist|massage therapy
bodywork modalities|method|reflexology,shiatsu,Thai massage,lymphatic drainage,cupping therapy,Reiki,craniosacral therapy,Rolfing,acupressure
draping and intake|method|SOAP charting massage,client draping,massage intake,draped clients,massage client intake
fitness instruction|field|fitness instructor,fitness trainer,taught fitness classes,fitness coach,led workouts,exercise classes,gym instructor,exercise instructor,led exercise classes,conditioning coach,fitness classes
personal training|field|personal trainer,one-on-one training gym,trained clients at gym,fitness programs for clients,individual workout plans,designed workouts,workout programs,strength training clients,personalized workouts,PT clients gym|fitness instruction
group fitness|field|group exercise,Zumba,spin classes,aerobics instructor,bootcamp classes,indoor cycling,Les Mills,step aerobics,HIIT classes,group fitness instructor,spinning instructor,BodyPump|fitness instruction
yoga instruction|field|yoga teacher,yoga instructor,RYT 200,RYT-500,taught yoga,vinyasa,yoga alliance,hatha yoga,yoga classes,RYT|fitness instruction
Pilates|field|Pilates instructor,reformer Pilates,Pilates reformer,taught Pilates,barre instructor,mat Pilates,Stott Pilates|fitness instruction
CrossFit|credential|CrossFit Level 1,CF-L1,CrossFit coach,CrossFit trainer,CrossFit box|fitness instruction
personal trainer certification|credential|ACE certified trainer,NASM-CPT,ISSA certified,ACSM certified,NCSF,certified personal trainer,REPs Level 3,AFAA,American Council on Exercise,NSCA-CPT,ACE personal trainer,NASM certified
strength and conditioning|field|CSCS,strength coach,Olympic lifting,athletic conditioning,NSCA,strength & conditioning,speed and agility training,weight room supervision,weight training programs,periodization training
fitness assessment|method|body composition,fitness evaluations,body fat testing,fitness assessments,movement screens,functional movement screen,VO2 max testing,fitness testing
nutrition coaching|field|nutrition coach,nutrition counseling,meal plans for clients,precision nutrition,healthy eating classes,weight loss coaching,health coach,wellness coach,diet plans,nutrition education
gym operations|field|gym manager,fitness center,gym membership sales,health club,spotted gym members,cleaned gym equipment,gym attendant,fitness director,gym floor,recreation center attendant,leisure centre,gym front desk
martial arts instruction|field|karate instructor,jiu-jitsu instructor,taekwondo instructor,taught martial arts,self-defense classes,black belt,kickboxing instructor,boxing coach,self-defense instructor,sensei
dance instruction|field|dance teacher,dance instructor,taught ballet,ballroom dance instructor,taught dance,dance classes,choreographed recitals,ballet teacher,dance studio teacher,dance coach
recreation programming|field|recreation leader,recreation programs,parks and recreation,recreation coordinator,recreational activities,recreation assistant,recreation aide,organized games,recreation supervisor,recreation director,youth recreation
activities coordination|field|activity director,activities director,activities assistant,life enrichment,resident activities,planned activities for residents,activity calendar,activities coordinator,recreational therapy,activity coordinator,therapeutic recreation
child care|field|nanny,childcare,day care,child minder,cared for children,looked after children,childminder,watched children,child care provider
infant care|field|diapering,diaper changes,bottle feeding,cared for infants,infant room,newborn care specialist,changed diapers,infant caregiver,nappies,cared for newborns,toilet training,potty training|child care
nannying|field|live-in nanny,household nanny,au pair,live-out nanny,nanny share,full-time nanny,private nanny|child care
child safety|field|childproofing,child pick-up procedures,safe sleep,SIDS training,shaken baby,car seat safety,child passenger safety technician,child abuse clearance
child transportation|field|school pick-ups,drove children,school pickup,drove kids to activities,school run,transported children,school pick-up,picked up children
daycare licensing|method|child care licensing regulations,licensed daycare,Title 22,DCFS licensing,Ofsted registered,family child care license,teacher-child ratios,child care regulations,adult-child ratios,licensed family child care|child care
childcare center management|field|daycare director,preschool director,child care director,childcare director,nursery manager,center director childcare,director qualified childcare|child care
children's activities|field|arts and crafts,crafts with children,organized children's activities,games for children,planned activities for children,children's crafts,educational play,learning activities for children,outdoor play,children's parties
household management|field|house manager,private household,estate manager household,household errands,household manager,personal assistant to family,domestic staff
house cleaning|field|housecleaner,light housekeeping,maid service,residential cleaning,cleaned houses,domestic cleaner,cleaned homes,home cleaning,mopped floors,dusted and vacuumed,house cleaner|cleaning
elder care|field|senior care,caregiver to elderly,elderly care,cared for elderly,geriatric care,eldercare,companion to elderly,senior companion,cared for seniors,assisted living,aged care,care of the elderly
companionship|field|companion care,provided companionship,companion caregiver,sitter for elderly,companion to seniors,elderly companion,lady's companion
ADL assistance|method|ADLs,bathing and dressing,assisted with bathing,toileting,grooming and hygiene,personal care assistance,assisted with dressing,assisted with feeding,personal hygiene assistance,helped bathe,feeding and dressing,activities of daily living
client transfers|method|Hoyer lift,gait belt,transferred clients,safe transfers,mechanical lift,transferring patients,lift transfers,repositioned patients,two-person transfers,sit-to-stand lift,transferred residents
errands and appointments|field|ran errands,grocery shopping for clients,drove clients to appointments,doctor's appointments transport,took clients to appointments,accompanied clients to appointments,running errands,grocery shopping
caregiver certification|credential|CNA,certified nursing assistant,certified nurse aide,certified caregiver,care certificate UK,NVQ health and social care,state tested nursing assistant,STNA|ADL assistance
appointment setting|field|booked appointments,scheduled appointments,appointment scheduling,appointment book,set appointments,appointment booking,made appointments,scheduling appointments,appointment scheduler,scheduled appointments for,booking appointments,confirmed appointments,reminder calls,appointment reminders,scheduled patients,scheduled clients,reservations taken|scheduling
retail product sales|field|sold retail products,sold beauty products,recommended products,retail sales salon,skincare product sales,product recommendations,sold hair products
client retention|field|built clientele,client base,repeat clientele,loyal clientele,client following,clientele growth,rebooked clients,built client base,returning clients,established clientele
farming!|field|farm work,farmhand,farm laborer,farm worker,farmer,ranch hand,worked on farm,agricultural worker,farm labourer,farm operations,fieldworker agricultural,family farm
crop production|field|planted crops,crop farming,row crops,grew vegetables,corn and soybeans,grain farming,vegetable production,crop management,arable farming,field crops,raised crops,crop rotation|farming
harvesting!|field|picked fruit,harvested crops,fruit picker,grape harvest,harvested vegetables,berry picking,fruit picking,harvest crew,crop harvest,harvest worker,picked produce
farm machinery|tool|tractor operation,drove tractors,combine harvester,John Deere tractors,farm equipment,hay baler,skid steer farm,tractor driver,operated tractors,farm tractors,agricultural machinery,agricultural equipment
precision agriculture|tool|GPS-guided tractors,John Deere Operations Center,yield mapping,Climate FieldView,variable rate application,AgLeader,Trimble agriculture,crop drones,precision farming,RTK guidance tractors
pesticide application|field|sprayed pesticides,herbicide application,weed spraying,applied herbicides,applied pesticides,spray technician,pesticides applied,fungicide application,herbicides,crop spraying,pesticide applicator,sprayed herbicides
pesticide applicator license|credential|certified pesticide applicator,qualified applicator license,QAL,private applicator,PA1 PA6 spraying,commercial applicator license,pesticide license,restricted use pesticides,pesticide applicator certification,structural pest control license|pesticide application
fertilizing|field|applied fertilizer,fertilizer application,fertigation,lawn fertilization,fertilised,soil amendments,spread fertilizer,nutrient management,fertilizers
organic farming|method|USDA organic,certified organic farm,organic certification,regenerative agriculture,CSA farm,sustainable agriculture,permaculture,biodynamic farm,organic farm,sustainable farming,WWOOF|farming
cannabis cultivation|field|cannabis grower,trimmed cannabis,marijuana cultivation,budtender,bud trimmer,cannabis dispensary,grow room technician,cannabis trimmer,METRC
vineyard work|field|vineyard worker,viticulture,pruned vines,grapevine pruning,vineyard manager,grape growing|farming
orchard work|field|apple orchard,citrus grove,pruned fruit trees,orchardist,orchard worker,fruit orchard|farming
livestock care|field|fed livestock,herdsman,animal husbandry,livestock handling,ranch livestock,raised hogs,sheep farm,livestock management,fed cattle,beef cattle|animal handling
dairy farming|field|milked cows,milking parlor,dairy herd,dairy farm,milker,herd health,milking machines,dairy cows,calf feeding,milking parlour|livestock care,farming
poultry farming|field|egg collection,poultry house,chicken farm,broiler farm,poultry barn,turkey farm,poultry grower,raised chickens,flock management,chick hatchery|farming,livestock care
calving and lambing|method|calving,lambing,farrowing,assisted births livestock,foaling,kidding season|livestock care
artificial insemination|method|AI technician livestock,bred cattle,semen collection,livestock breeding,cattle breeding,swine breeding,bovine insemination|livestock care
horse care|field|groomed horses,mucked stalls,stable hand,barn manager,tacked horses,horse groom,stablehand,equestrian center,horses fed,cleaned stalls,equine care|animal care,animal handling
horse training|field|trained horses,equestrian instructor,riding instructor,horseback riding lessons,broke colts,riding lessons,horse trainer,exercised racehorses,therapeutic riding,trail ride guide,colt starting
farrier|field|horseshoeing,shod horses,hoof trimming,farriery,trimmed hooves
beekeeping|field|apiary,beehives,honey extraction,beekeeper,apiarist,honey bees
aquaculture|field|fish hatchery,fish farm,oyster farm,fish culture,fish farming,shellfish farming,hatchery technician,raised trout
fencing repair|field|built fences,fence repair,barbed wire,electric fencing,mended fences,repaired fences,fence building,fence installation,fencing contractor,fence installer
hay production|field|baled hay,hay bales,stacked hay,haying,cut hay|farming
ranch management|field|ranch manager,ranch foreman,cattle ranch,grazing rotation,rotational grazing,farm manager,pasture management,cowboy ranch,range management,branded cattle
farm labor supervision|field|farm crew leader,H-2A workers,harvest crew supervisor,labor contractor farm,crew foreman farm,farm labor contractor|supervision
farmers market sales|field|farmers market,sold produce,farm stand,produce stand,farmer's market,CSA shares
produce sorting|field|sorted fruit,packed produce,packing shed,graded produce,fruit packing,packing house produce,sorted produce,produce grading,egg grading,packinghouse
agricultural inspection|field|USDA inspector,grain inspector,meat inspector,agricultural inspector,produce inspector,FSIS,phytosanitary inspections,grain grading
farm food safety|method|Good Agricultural Practices,FSMA,GlobalGAP,Primus GFS,produce safety rule,PSA grower training
extension work|field|extension agent,cooperative extension,FFA,Master Gardener,county extension,extension educator,agricultural education,Future Farmers of America
dog grooming|field|pet groomer,dog groomer,bathed dogs,groomed pets,pet grooming,groomed dogs,dog bather,trimmed nails on dogs,breed cuts,poodle cuts,mobile grooming,dog bathing|animal care,animal handling
dog walking|field|dog walker,pet sitter,pet sitting,walked dogs,Rover.com,dog sitting,cat sitting,Wag walker|animal care
dog training|field|dog trainer,obedience training dogs,CPDT-KA,puppy classes,trained dogs,guide dog training,puppy training,clicker training,service dogs training,dog obedience|animal handling
animal shelter work|field|humane society,SPCA,animal rescue,pet adoption,shelter animals,adoption counselor pets,ASPCA,RSPCA,rescue animals,animal adoptions,fostered dogs,Animal Care Centers|animal care
zookeeping|field|zoo keeper,zoo animals,exotic animals care,animal enrichment,aquarist,animal exhibits,zoo intern,aquarium husbandry,zoological park|animal care
wildlife rehabilitation|field|wildlife rehabber,injured wildlife,wildlife rescue,raptor rehabilitation,wildlife hospital,orphaned wildlife|animal care
veterinary assistance|field|veterinary assistant,vet assistant,animal hospital,veterinary clinic,vet tech,vet clinic,veterinary technician,veterinary nurse,vet nurse,veterinary hospital|animal care
veterinary medicine|field|DVM,veterinary surgeon,MRCVS,small animal veterinarian,BVSc,associate veterinarian,large animal veterinarian,mixed animal practice,VMD,practicing veterinarian
animal vaccination|field|vaccinated animals,vaccinated livestock,rabies vaccinations,administered vaccines to animals,dewormed,microchipped,vaccinated cattle,rabies vaccines,vaccinated pets,deworming|animal handling
laboratory animal care|field|vivarium,lab animal technician,AALAS,mouse colony,rodent colony,ALAT,IACUC,laboratory animal technician,animal research technician,LATG|animal care
pet retail|field|PetSmart,Petco,pet store,fish tanks cleaned,aquarium maintenance,pet shop,pet food sales
fisheries work|field|fisheries technician,electrofishing,fish surveys,fisheries observer,stream surveys,fish sampling,gill netting,tagged fish,fisheries biologist,fish tagging,creel surveys
commercial fishing|field|deckhand fishing boat,fishing vessel,crab boat,longline fishing,trawler,gillnet,lobster boat,shrimp boat,purse seine,salmon fishing Alaska,crab fishing
fishing guide|field|charter fishing,fishing charters,fly fishing guide,fishing charter captain,fishing guides,hunting guide,hunting outfitter,outfitter guide
boat handling|credential|USCG captain's license,six-pack license,boat operator,OUPV,piloted boats,drove boats,boater safety card,Merchant Mariner Credential,small boat operator,coxswain,operated boats
trapping and hunting|field|fur trapping,nuisance wildlife removal,wildlife trapping,taxidermy,hunter education,wildlife control operator
chainsaw operation|tool|chain saw,chainsaws,chainsaw certified,S-212,chainsaw maintenance,chain saws,Stihl saws,bucked logs
tree care|field|arborist,tree pruning,tree climber,tree trimming,tree removal,tree surgeon,stump grinding,trimmed trees,pruned trees,bucket truck tree,wood chipper,tree trimmer
ISA certified arborist|credential|ISA arborist,International Society of Arboriculture,certified arborist,TRAQ,tree risk assessment qualification,certified tree worker,board certified master arborist|tree care
tree planting|field|tree planter,planted trees,planted seedlings reforestation,reforestation planting,planted saplings,tree plantings|planting,outdoor work
trail maintenance|field|trail crew,trail building,built trails,trail work,maintained trails,conservation corps,AmeriCorps NCCC,cleared trails,backcountry trail,Youth Conservation Corps|outdoor work
habitat restoration|field|invasive species removal,native plant restoration,ecological restoration,wetland restoration,invasive plant removal,removed invasive plants,native plantings,stream restoration,native seed collection,prairie restoration
groundskeeper|field|grounds keeper,groundsman,groundskeeping crew,grounds crew,groundskeeper duties,groundsperson,grounds maintenance worker|landscaping
gardening|field|gardener,weeded flower beds,tended gardens,flower beds,vegetable garden,community garden,pruned shrubs,deadheading,garden maintenance,planted gardens,kitchen garden,weeded gardens
horticulture|field|horticulturist,plant identification,ornamental plants,botanical garden,RHS certificate,horticulture degree,perennials,plant care,RHS Level 2,horticultural,arboretum
turf management|field|golf course superintendent,greenskeeper,athletic field maintenance,turfgrass,golf course maintenance,mowed greens,greenkeeper,sports turf,ball field maintenance,aerated greens,lined fields
landscape equipment|tool|zero-turn mowers,leaf blower,backpack blower,weed whacker,string trimmers,zero-turn mower,edgers and blowers,commercial mowers,weed wacker,strimmer,ride-on mower,leaf blowers
floral design|field|florist,flower arranging,floral arrangements,flower shop,wedding flowers,floral designer,flower arrangements,floral department,corsages,floristry
outdoor education|field|outdoor educator,wilderness guide,environmental educator,nature center,ropes course,environmental education,challenge course,naturalist,outdoor leadership,NOLS,Outward Bound,forest school
adventure guiding|field|raft guide,whitewater rafting guide,kayak guide,climbing guide,ski guide,backpacking guide,zip line guide,hiking guide,led hikes,canoe guide,rock climbing instructor,rafting guide|outdoor work
equipment upkeep|field|greased equipment,sharpened mower blades,small engine repair,maintained farm equipment,repaired farm equipment,tractor maintenance,oil changes on equipment,mower maintenance,serviced mowers,repaired tractors
video production|field|videographer,shot videos,video shoots,film production,video producer,produced videos,produced video content,documentary filmmaking,filmmaking,cinematography
video editing|field|video editor,edited videos,edited video,film editor,edited footage,post-production,offline editing,film editing,edited reels,cut trailers,edited films
Premiere Pro|tool|Adobe Premiere,Adobe Premiere Pro,PremierePro,Premiere CC|video editing software,video editing
video editing software|tool|nonlinear editing,non-linear editing,NLE systems,iMovie,Sony Vegas,CapCut,Vegas Pro,Filmora|video editing
Final Cut Pro|tool|FCPX,Final Cut Pro X,FCP X,Apple Final Cut,Final Cut|video editing software,video editing
Avid Media Composer|tool|Avid editing,Avid NLE,Media Composer,Avid editor,Avid Newscutter|video editing software,video editing
DaVinci Resolve|tool|Davinci Resolve Studio,Blackmagic Resolve,DaVinci color grading|video editing software,video editing
color grading|method|color correction video,colour grading,color correction of footage,color graded,colour graded,film colorist
After Effects|tool|Adobe After Effects,AfterEffects,Adobe AE|motion graphics
motion graphics|method|animated titles,motion designer,motion design,kinetic typography,lower thirds,motion graphic,mograph,animated logos
animation!|field|animator,2D animation,3D animation,character animation,animated films,stop motion,rigged characters,storyboard artist,storyboarding,character rigging,keyframe animation
visual effects|field|VFX,compositing,rotoscoping,Foundry Nuke,green screen compositing,VFX artist,special effects film,visual effects artist,compositor
camera operation|field|camera operator,operated cameras,DSLR video,Sony FX6,ARRI,camera assistant,focus puller,cinematographer,director of photography,steadicam,cinema cameras
lighting for film|field|gaffer,grip and electric,key grip,lit interviews,best boy electric,three-point lighting,set lighting,lighting technician film,lighting setups
film set production|field|production assistant,call sheets,assistant director film,line producer,set PA,production coordinator film,unit production manager,script supervisor,shot lists,location scout,second assistant director
drone videography|credential|FAA Part 107,drone pilot,aerial photography,Part 107,remote pilot certificate,UAV pilot,DJI drones,UAS pilot,aerial footage,drone photography,aerial videography
broadcast operations|field|master control,broadcast technician,control room operator,technical director television,TV station,broadcast engineer,television production,broadcast engineering,studio camera,teleprompter,live broadcast,video switcher
live streaming|tool|OBS Studio,vMix,livestreamed,Wirecast,live-streamed,livestreaming,StreamYard,TriCaster,livestream production,live stream production
radio broadcasting|field|radio host,on-air talent,radio DJ,disc jockey,radio producer,radio announcer,on-air personality,radio station,radio presenter,board operator radio,hosted radio show,college radio
television reporting|field|news anchor,on-camera reporter,multimedia journalist,television reporter,TV reporter,live shots,broadcast journalist,broadcast journalism,news producer,TV news,newscast producer|journalism
newsroom systems|tool|iNews,Dalet,ENPS rundown,Avid iNews,newsroom computer system,WideOrbit,Rundown Creator,ENPS
podcasting|field|podcast production,podcast editor,podcast host,produced podcasts,podcast producer,hosted a podcast,podcaster,edited podcasts,podcast episodes|audio production
audio production|field|sound engineer,audio engineer,recording engineer,mixed audio,sound mixer,audio editing,recorded audio,recording studio,audio mixing,edited audio,audio engineering,sound recordist
Pro Tools|tool|Avid Pro Tools,ProTools,Pro Tools HD,Pro Tools certified|digital audio workstation,audio production
digital audio workstation|tool|Logic Pro,Ableton Live,FL Studio,Adobe Audition,Cubase,GarageBand,Reaper DAW,Logic Pro X,PreSonus Studio One,Audacity audio
live sound|field|FOH engineer,front of house engineer,soundboard,mixing console,live sound engineer,ran sound,sound reinforcement,monitor engineer,PA systems,sound board operator,audio technician live,A1 audio
sound design|field|sound designer,sound effects design,ADR recording,sound editor,sound editing,foley artist,QLab,foley recording
AV equipment setup|field|audiovisual technician,audio-visual equipment,A/V technician,AV technician,projectors and microphones,audio visual setup,AV support,AV setup,Crestron,audiovisual equipment,audio visual technician
voice-over|field|voiceover,voice actor,audiobook narration,narrated,voice over artist,voice acting,voice-overs,voiceovers,audiobook narrator
photography|field|photographer,took photographs,portrait photography,event photography,photo shoots,product photography,wedding photographer,photojournalism,photoshoots,real estate photography
photo editing|method|photo retouching,retouched photos,image retouching,retoucher,edited photos,photo editor,color corrected photos,retouched images,edited photographs,image editing,Capture One,Photoshop,Adobe Photoshop,Lightroom,GIMP
Lightroom|tool|Adobe Lightroom,Lightroom Classic,Adobe Camera Raw,Lightroom CC|photo editing
Photoshop|tool|Adobe Photoshop,Photoshop CC,Photoshop CS6,PhotoShop Elements|photo editing
studio lighting|tool|strobes and softboxes,Profoto,off-camera flash,studio strobes,softboxes,speedlights,photo studio lighting
darkroom|field|film processing,film developing,photo lab,printed photographs,minilab,developed film,photo processing,photo printing lab
journalism|field|journalist,news reporting,reported news,newspaper reporter,investigative reporting,covered city council,staff writer newspaper,wrote news articles,news writer,newsroom,freelance journalist|writing
fact-checking|method|fact checker,fact-checked,verified sources,source verification,factchecking
editorial style guides|method|Chicago Manual of Style,Chicago style manual,CMOS style,MLA style,APA style,AMA style manual,house style guide,Chicago Manual
writing!|field|wrote articles,freelance writer,feature writing,blog posts,content writing,authored,article writing,published author,content writer,creative writing,staff writer
copyediting|field|copy editor,copy editing,copy-edited,copyedited,subeditor,copyeditor,sub-editor,sub editor newspaper|editing
screenwriting|field|screenwriter,scriptwriting,scriptwriter,teleplays,Final Draft software,script writing,screenplays,script reader,wrote scripts,script coverage|writing
publishing!|field|book publishing,acquisitions editor,literary agent,editorial assistant,manuscripts,magazine publishing,slush pile,publishing house,ISBN registration,literary agency,self-publishing,magazine editor
content management system|tool|WordPress,Drupal,Squarespace,Joomla,CMS publishing,Adobe Experience Manager,Contentful,updated website content,Wix,website content management
social media content|field|social media posts,Instagram content,TikTok videos,content creator,managed social media,social media management,social media manager,YouTube channel,Facebook page,social media accounts,social media coordinator,content calendar
social media scheduling|tool|Sprout Social,Buffer scheduling,Later app,Meta Business Suite,Facebook Business Suite,Sprinklr,Hootsuite,scheduled social media posts|social media content
court interpreting|credential|court interpreter,federally certified court interpreter,legal interpreter,certified court interpreter,judiciary interpreter,Diploma in Public Service Interpreting,legal interpreting|interpreting,bilingual
ATA certification|credential|American Translators Association,ATA certified,ATA-certified translator,Chartered Institute of Linguists,CIOL|translation
CAT tools|tool|SDL Trados,Trados Studio,memoQ,Wordfast,translation memory,Memsource,Phrase TMS,computer-assisted translation,computer-aided translation,Smartcat,terminology management
localization!|method|software localization,subtitling,captioning,subtitles,localisation,closed captioning,dubbing,l10n,subtitler,captioner,localized content,game localization
bilingual|field|fluent in two languages,multilingual,speaks two languages,trilingual,bi-lingual,second language fluency,bilingual communication,polyglot,bilingual fluency,bilingual speaker,fully bilingual,bilingual candidate,bilingue,dual language,perfectly bilingual,bilingual customer service|foreign language
music performance|field|musician,performed concerts,vocalist,orchestra member,performed live music,played in a band,guitarist,violinist,church organist,played gigs
music composition|field|composed music,film scoring,arranged music,songwriting,music arranger,composed scores,Sibelius notation,beat making,music producer,music composer
conducting music|field|orchestra conductor,choir conductor,conducted choir,music director,choral conducting,chorus director,choirmaster,conducted orchestra,choral director
DJing|field|wedding DJ,mobile DJ,Serato,Traktor,club DJ,rekordbox,nightclub DJ,DJ services
instrument repair|field|piano tuner,luthier,repaired instruments,piano tuning,guitar repair,instrument technician,tuned pianos,instrument repair technician
theatre!|field|theater production,stage productions,community theater,theatre production,play production,community theatre,regional theater,musical theater,musical theatre,performing arts center,theater company
acting!|field|performed in plays,SAG-AFTRA,theatrical performances,Equity actor,Actors' Equity,improvisational comedy,stand-up comedian,stage acting,stage actor,film actor,improv troupe
directing theatre|field|theater director,stage director,directed plays,directed theatre,theatre director,directed musicals,artistic director,directed productions|theatre
stage management|field|stage manager,assistant stage manager,called cues,prompt book,ran rehearsals,called shows,production stage manager,deputy stage manager|theatre
stagecraft|field|set construction,stagehand,built sets,scenic carpenter,IATSE,set building,fly system,props master,rigging theatrical,run crew,scene shop,scenic painting
stage lighting|field|lighting designer,light board operator,hung lights,ETC Eos,lighting console,focus lights stage,theatrical lighting,GrandMA,lighting design theatre,stage electrician,ETC Ion,followspot
costume work|field|costume designer,wardrobe supervisor,costume construction,dresser theatre,costume shop,stitcher,wardrobe assistant,costume design,costumes sewn,costumer,quick changes backstage
casting!|field|casting director,casting associate,talent agent,casting assistant,talent scouting,casting calls,cast extras,background casting,talent booking,held auditions
choreography|field|choreographed,dance captain,staged dances
dance performance|field|professional dancer,ballet dancer,dance company,contemporary dance,backup dancer,dancer in company,corps de ballet,modern dance,performed dances
talent management|field|artist management,booked gigs,tour manager,artist manager,band manager,booking agent music,concert promoter,booked bands,road manager,music promotion
museum work|field|museum educator,docent,gallery attendant,museum assistant,art gallery,museum guide,gallery assistant,museum technician,visitor services museum,museum intern,museum docent
curating!|field|curator,curated exhibitions,exhibit curation,curatorial,exhibition planning,curated exhibits,curated shows,assistant curator|museum work
collections care|field|art handling,art handler,museum collections,TMS Collections,PastPerfect,accessioning,collections manager,museum registrar,The Museum System,accessioned,art condition reports
conservation of objects|field|art conservator,art restoration,object conservation,paper conservation,painting conservation,restored artworks,textile conservation,furniture restoration,art conservation
exhibit installation|field|exhibit installer,installed exhibits,exhibit fabrication,installed artwork,exhibit preparator,hung artwork,exhibition design,exhibit designer,gallery installation,preparator
fine art|field|oil painting,printmaking,ceramics,exhibited artwork,watercolor,mural painting,murals,ceramicist,fine artist,MFA studio art
illustration|field|illustrator artist,illustrated books,digital illustration,concept art,drew comics,Procreate app,children's book illustrator,concept artist,freelance illustrator,Wacom tablet,medical illustration
craft work|field|jewelry making,glassblowing,woodworking crafts,leatherwork,metalsmithing,bookbinding,candle making,quilting,Etsy shop,silversmith,glass blowing,knitting patterns
Illustrator!|tool|Adobe Illustrator,Illustrator CC,Illustrator CS6|vector art
InDesign|tool|Adobe InDesign,InDesign CC,In Design layout,InDesign CS6|desktop publishing
brand design|field|brand guidelines,visual identity,brand identity,logo systems,style guides brand,branding design,rebranding,art director,brand designer,creative director,art direction|graphic design
typography|method|font design,type design,lettering,kerning,sign painting,hand lettering,calligraphy,calligrapher
web design|field|web designer,website design,Figma,UI design,Sketch app,wireframes,Adobe XD,UI designer,designed websites,redesigned website,UX/UI
package design|field|packaging design,dielines,label design,packaging designer,product packaging design,packaging artwork|graphic design
fashion design|field|fashion designer,apparel design,clothing designer,clothing design,designed garments,textile design,fashion collections,garment design,tech packs,fashion sketches,apparel designer,textile designer
fashion styling|field|fashion stylist,wardrobe stylist,styled photo shoots,personal stylist,lookbooks,personal shopper,photo stylist,prop stylist,food stylist,image consultant
fashion modeling|field|runway model,fashion model,fit model,brand ambassador model,commercial model,print model,runway shows,catalog model
interior design|field|interior designer,space planning,FF&E,interior decorator,home staging,residential interiors,home stager,interior decorating,mood boards interiors,furniture selection,interior architecture,staged homes
NCIDQ|credential|NCIDQ certified,NCIDQ certification,National Council for Interior Design,ASID,certified interior designer|interior design
design rendering software|tool|SketchUp,AutoCAD interiors,Chief Architect,Revit interiors,20-20 Design,Enscape,V-Ray,Lumion,2020 Design kitchen,Sketch Up
kitchen design|credential|NKBA,CKBD,kitchen designer,cabinet layout design,kitchen and bath designer,AKBD,certified kitchen designer|interior design
finish selection|method|fabric selection,finish schedules,paint color consultations,selected finishes,material boards,color consultations,upholstery selection,selected fabrics,textile selection,fixture selection
athletic coaching|field|head coach,assistant coach,coached basketball,coached soccer,football coach,youth sports coach,coached Little League,soccer coach,basketball coach,volleyball coach,baseball coach,coached a sports team
practice planning|method|practice plans,ran practices,game film,film breakdown,training sessions for athletes,Hudl,game strategy,scouted opponents,led practices|athletic coaching
player scouting|field|athlete recruiting,recruited athletes,sports scout,talent identification,scouting reports,recruited student-athletes,college recruiting athletes,scouted players
coaching certification|credential|NFHS certified,USSF license,UEFA B licence,USA Hockey certified,NAYS certified,concussion training,Heads Up football,SafeSport,UEFA A licence,FA Level 1,concussion protocol
officiating|field|umpire,refereed games,sports official,line judge,umpired,scorekeeper,refereed,sports officials,scorekeeping,umpiring,refereeing
athletic administration|field|athletic director,sports information director,NCAA compliance,league coordinator,tournament director,athletics director,sports league,intramural sports,sports coordinator,organized tournaments,game day operations
sports facility operations|field|arena operations,stadium operations,ice rink,Zamboni,bowling alley,skating rink,equipment manager team,sports complex,golf pro shop,golf course attendant,ski lift operator,stadium staff
golf instruction|field|PGA professional,golf lessons,golf pro,LPGA professional,taught golf,golf coach,PGA certified
tennis instruction|field|tennis coach,tennis lessons,tennis pro,USPTA,taught tennis,tennis instructor,PTR certified,LTA coach,pickleball instructor
gymnastics and cheer|field|gymnastics coach,cheerleading coach,tumbling coach,taught gymnastics,cheer coach,gymnastics instructor,tumbling instructor,USA Gymnastics
ski instruction|credential|ski instructor,snowboard instructor,PSIA,AASI,taught skiing,ski patrol,CSIA,BASI,ski school
competitive athletics|field|NCAA athlete,student-athlete,collegiate athlete,professional athlete,Division I athlete,varsity athlete,college athlete,Olympic athlete,semi-professional soccer,team captain varsity,varsity captain
sports broadcasting|field|play-by-play,sports announcer,color commentary,sports reporter,sports commentator,sportscaster,sports anchor,public address announcer,sports writer,sports journalism
eLearning authoring|tool|Adobe Captivate,Lectora,iSpring Suite,e-learning authoring tools,eLearning authoring tools,authored e-learning|instructional design
donor management software|tool|DonorPerfect,Bloomerang,Little Green Light,NeonCRM,Salesforce NPSP,donor CRM,DonorSnap,eTapestry
Clover POS|tool|Clover Station,Clover Flex,Clover point of sale,Clover register|point of sale
vector art|method|vector artwork,vector graphics,CorelDRAW,Affinity Designer,vector illustrations,Inkscape
food protection manager|credential|certified food protection manager,food manager certification,National Registry Food Safety,CFPM,food protection certificate,certified food manager,NYC food protection,Level 3 food safety,ServSafe Manager,food safety manager,person in charge certification|food safety,food handler card
school psychology|field|school psychologist,NCSP,psychoeducational evaluations,psychoeducational assessment,educational psychologist,psychoeducational testing
children's entertainment|field|face painting,balloon artist,birthday party entertainer,puppeteer,clown performer,face painter,balloon animals
cruise ship work|field|cruise ship,cruise line,cruise director,cruise staff,shipboard hospitality,onboard cruise
auctioneering|field|auctioneer,livestock auction,estate sales,auction house,ring man auction
budget management|field|managed budgets,managed a budget,budget planning,prepared budgets,annual budget,departmental budget,budget oversight
`;
