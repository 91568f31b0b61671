/**
 * Papers, studies and ways of working that many trades share. One line a thing, in the form that practiceTable.ts explains.
 */
export const generalPractice = `
clean driving record|credential|clean MVR,good driving record,safe driving record,clean motor vehicle record,no moving violations,accident-free driving,clean licence,insurable driver,million mile driver,clean driver abstract|driver's license
commercial driver's license|credential|CDL,commercial drivers license,commercial driver license,commercial driving licence,CDL holder,CDL driver,licensed CDL|driver's license
HGV licence|credential|HGV class 1,HGV class 2,LGV licence,C+E licence,category C licence,heavy rigid licence,heavy combination licence,HGV driver|driver's license
CDL endorsements|credential|hazmat endorsement,tanker endorsement,doubles triples endorsement,passenger endorsement,school bus endorsement,air brake endorsement,X endorsement,HazMat and tanker|commercial driver's license,driver's license
motorcycle licence|credential|motorcycle license,motorcycle endorsement,class M license,full motorbike licence
passport!|credential|valid passport,current passport,US passport,passport holder,passport card,NEXUS card,Global Entry
TWIC card|credential|TWIC,transportation worker identification credential,TWIC holder,TWIC credential,port access card|background check
fingerprint clearance|credential|fingerprinted,fingerprint clearance card,IVP card,Live Scan,FBI fingerprint check,level 2 background screening,FBI clearance,AHCCCS fingerprint|background check
DBS check|credential|enhanced DBS,DBS checked,DBS certificate,CRB check,PVG scheme,Disclosure Scotland,DBS update service|background check
child abuse clearance|credential|Act 34,Act 151,child abuse history clearance,vulnerable sector check,working with children check,blue card working with children,child protection clearance,WWCC|background check
drug test|credential|drug screen,drug screening,drug-free workplace,pre-employment drug test,DOT drug test,random drug testing,urine drug screen,drug and alcohol clearinghouse,hair follicle test
credit check|credential|credit history check,good credit history,financial background check,clean credit,financial probity check
bondable|credential|able to be bonded,bonded and insured,licensed and bonded,fidelity bond,bonded employee,surety bonded
liability insurance|credential|professional liability insurance,malpractice insurance,general liability insurance,public liability insurance,errors and omissions insurance,proof of insurance,insured contractor
auto insurance|credential|valid auto insurance,car insurance,proof of auto insurance,business car insurance,insured vehicle,vehicle insurance
work authorization|credential|authorized to work,legally authorized to work,work permit,right to work,eligible to work,green card,permanent resident,EAD card,no sponsorship required,employment authorization
US citizenship|credential|US citizen,U.S. citizen,United States citizen,American citizen,naturalized citizen,dual US citizen|work authorization
US person|credential|ITAR eligible,U.S. person,ITAR compliance eligible,export control eligible
18 or older|credential|18 years or older,18 years of age,at least 18,over 18,18+ years
21 or older|credential|21 years or older,21 years of age,at least 21,over 21,21+ years|18 or older
TB test|credential|tuberculosis test,TB skin test,PPD test,TB screening,negative TB,QuantiFERON
pre-employment physical|credential|physical exam clearance,fit for duty exam,occupational health clearance,physical abilities test,fitness-for-duty,pre-employment medical
AED|credential|automated external defibrillator,AED certified,AED trained,defibrillator trained
basic life support|credential|BLS,BLS certified,BLS certification,BLS provider,AHA BLS,BLS for healthcare providers,BLS card|CPR certification,AED
naloxone administration|credential|Narcan trained,Narcan administration,naloxone training,overdose response,opioid overdose training
Stop the Bleed|credential|bleeding control,tourniquet training,bleeding control certified
GDPR|method|general data protection regulation,UK GDPR,data protection act,GDPR compliance,subject access requests|data privacy
OSHA standards|method|OSHA,OSHA regulations,OSHA compliance,OSHA guidelines,OSHA safety,OSHA requirements,OSHA recordkeeping,OSHA 300 logs|workplace safety
workplace safety|field|safety procedures,safety protocols,safety rules,safe work practices,occupational health and safety,occupational safety,health and safety,accident prevention,zero lost-time,safety compliance,workplace health and safety,EHS
safety committee|field|safety committee member,safety representative,safety officer,safety captain,safety champion,joint health and safety committee,safety coordinator|workplace safety
incident reporting|field|incident reports,accident reports,near-miss reports,near miss reporting,incident documentation,injury reports,RIDDOR,reported hazards,accident investigation|record keeping
confined space entry|credential|confined space,confined spaces,confined space trained,confined space attendant,permit-required confined space,hole watch|workplace safety
fall protection|method|fall arrest,safety harness,fall protection trained,working at height training,working at heights certificate,tie-off,full body harness|workplace safety
personal protective equipment|method|PPE,wore PPE,protective gear,protective equipment,hard hat,steel-toed boots,steel toe boots,N95 fit testing,PPE compliance|workplace safety
safety data sheets|method|SDS,MSDS,material safety data sheets,GHS labels,globally harmonized system,SDS binder|workplace safety
COSHH|credential|COSHH trained,COSHH assessments,control of substances hazardous|workplace safety
fire safety|field|fire drills,fire extinguisher training,fire warden,fire marshal,evacuation procedures,fire prevention,fire watch,fire code
emergency procedures|field|emergency response plan,emergency preparedness,evacuation drills,emergency action plan,active shooter training,emergency response,ALICE training,responded to emergencies,crisis response
forklift operation|tool|forklifts,forklift operator,drove forklift,fork lift,lift truck operator,powered industrial truck,reach truck,stand-up forklift,order picker lift,forklift driver
aerial lifts|tool|scissor lift,boom lift,aerial lift,cherry picker,IPAF,MEWP,aerial work platform,man lift,bucket truck,JLG lift
manual handling training|credential|manual handling,safe lifting techniques,proper lifting techniques,back safety training,moving and handling,safe lifting,proper body mechanics|workplace safety
LEED|credential|LEED AP,LEED Green Associate,LEED certified,LEED accredited professional
internship|field|intern,summer internship,externship,practicum,co-op student,work placement,industrial placement,student placement,internship program
military experience|field|US Army,US Navy,US Marine Corps,US Air Force,Army National Guard,honorably discharged,honorable discharge,active duty,Army Reserve,Royal Navy,British Army,military veteran
light lifting|field|lift 25 lbs,lift up to 25,lifting 25 pounds,lift 20 lbs,lift 30 pounds,lift 10 kg
physical work|field|manual labor,manual labour,physical labor,physical labour,physically demanding,heavy labor,physical stamina,general labor,general laborer,general labourer,strenuous work
prolonged standing|field|standing for long periods,on my feet,standing all day,stand for long periods,standing for extended periods,on feet all day,stand for 8 hours,standing 12-hour shifts
walking long distances|field|extensive walking,walking routes,walked routes,foot patrol,walking tours,prolonged walking,walk for long periods,foot patrols
bending and kneeling|field|bending and lifting,bend and stoop,stooping,crouching,squatting and bending,reaching overhead
climbing ladders|field|ladder work,extension ladders,ladder safety,climbed ladders,climbing stairs,step ladders,stairs and ladders
hot environments|field|high heat,extreme heat,hot kitchen,hot conditions,hot working conditions,foundry floor,high-temperature environment
noisy environments|field|loud environment,noisy environment,hearing protection,hearing conservation,high noise levels,loud machinery
dusty environments|field|dirty environment,dust and fumes,dusty conditions,dusty environment,exposure to dust
sedentary work|field|desk work,desk job,sitting for long periods,prolonged sitting,computer-based work,prolonged computer use
manual dexterity|field|hand-eye coordination,fine motor skills,good with hands,hand dexterity,finger dexterity,steady hands,small parts assembly,soldered small components
color vision|field|colour vision,color perception,color blindness test,Ishihara test,color matching
push and pull|field|pushing and pulling,pushing carts,push carts,pulling pallets,hand truck,pallet jack,push wheelchairs
repetitive work|field|repetitive tasks,repetitive motion,repetitive motions,assembly line
pace and quotas|field|exceeded quotas,production quotas,met production goals,units per hour,piece rate,picks per hour,met daily quotas,production targets,pick rate,exceeded rate
full-time|field|40 hours per week,40 hours a week,37.5 hours
part-time|field|20 hours per week,part-time hours,per diem,casual hours
temporary work|field|temp work,temp agency,temporary assignment,temporary assignments,staffing agency,temp-to-hire,agency temp,Kelly Services,Robert Half,Adecco,Manpower Group,agency worker
evening shift|field|second shift,2nd shift,swing shift,evening shifts,worked evenings,PM shift,closing shift,closing shifts|shift work
early mornings|field|opening shift,opening shifts,5 am shift,early morning shift,early morning shifts,early morning hours,4am start,pre-dawn
rotating shifts|field|rotating shift,rotational shifts,2-2-3 schedule,Pitman schedule,DuPont schedule,four on four off,swing shifts,continental shifts,rotating schedule|shift work
weekend work|field|weekends and holidays,Saturdays,Sundays,weekend availability,weekend shifts,worked weekends,weekend shift
holiday work|field|public holidays,bank holidays,holiday shifts,worked holidays,stat holidays,Black Friday,holiday availability
overtime|field|mandatory overtime,worked overtime,extended hours,long hours,extra shifts,picked up shifts,covered shifts,60-hour weeks,OT hours
flexible schedule|field|flexible hours,flexible availability,open availability,flexible scheduling,irregular hours,varied hours,full availability,flexible with schedule
split shifts|field|split shift,broken shifts,split shift schedule,double shifts
on call|field|on-call rotation,oncall,standby duty,after-hours support,after hours calls,24/7 on-call,after-hours emergencies,call-outs,pager duty,emergency callouts
punctuality|field|perfect attendance,reliable attendance,excellent attendance,good attendance,never missed a shift,attendance award,regular attendance,arrived on time,always on time
dependability|field|reliable employee,strong work ethic,hard-working,employee of the month,strong worker,dependable worker
travel!|field|willing to travel,business travel,travel up to,overnight travel,travel required,traveled extensively,frequent travel,travel 50%,travelled to client sites,traveled nationwide,extensive travel,travelled internationally
local travel|field|travel between sites,travel between locations,traveled between locations,travel between clinics,local driving,driving between sites,regional travel,travelled between branches
international travel|field|travel internationally,traveled internationally,overseas travel,worked overseas,worked abroad,international assignments,overseas assignments,global travel,expatriate assignment|travel
relocation|field|willing to relocate,open to relocation,relocated for work,relocation ready
remote work|field|work from home,working from home,WFH,telecommute,telecommuting,telework,worked remotely,working remotely,home-based,fully remote,remote position,100% remote
hybrid work|field|hybrid schedule,hybrid working,hybrid role,hybrid remote,hybrid office,hybrid workplace,in-office days
home office|field|home office setup,home workspace,dedicated home office,reliable internet,quiet workspace,high-speed home internet
distributed teams|field|remote teams,distributed team,virtual teams,virtual team,globally distributed,remote-first,geographically dispersed teams,across time zones,multiple time zones,offshore teams,async communication,asynchronous communication
on-site work|field|on-site,onsite,in-person work
own vehicle|field|own car,own transportation,reliable transportation,reliable vehicle,personal vehicle,reliable car,own truck,access to a vehicle,dependable transportation,own van,own reliable transport
own tools|field|own hand tools,own set of tools,personal tools,supply own tools,own tool set,own basic tools,full set of tools
uniform and appearance|field|professional appearance,well-groomed,dress code,neat appearance,professional attire,personal grooming,grooming standards,personal presentation
smartphone use|tool|mobile apps,iPhone,Android phone,iPad,tablet computer,handheld device,mobile device
GPS navigation|tool|GPS,route planning,map reading,Google Maps,sat nav,Waze,satellite navigation,turn-by-turn directions
high school diploma|credential|HS diploma,high school graduate,graduated high school,secondary school diploma,high school degree,OSSD,leaving certificate,A levels,GCSEs,matric certificate
GED|credential|general educational development,high school equivalency,GED certificate,HiSET,HSE diploma,TASC test,GED diploma|high school diploma
college coursework|credential|some college,college credits,undergraduate coursework,coursework toward,college courses,undergraduate student,currently pursuing bachelor's
vocational training|credential|trade school,vocational school,technical school,technical college,career center,Job Corps,vocational certificate,NVQ,City & Guilds,BTEC,TAFE,certificate III
associate degree|credential|associate's degree,associates degree,associate of arts,associate of science,associate of applied science,A.A.S.,associate in science,two-year degree,foundation degree,AAS degree,higher national diploma|high school diploma,college degree
bachelor's degree|credential|bachelors degree,bachelor degree,bachelor of science,bachelor of arts,BSc,undergraduate degree,four-year degree,4-year degree,baccalaureate,B.S. degree,B.A. degree,bachelor of applied science|high school diploma,college degree
college degree|credential|university degree,college graduate,university graduate,postsecondary degree,post-secondary degree,degree holder,college diploma,graduated college
honors degree|credential|honours degree,first-class honours,2:1 degree,upper second class,honors graduate,BA Hons,BSc Hons,bachelor's with honors|bachelor's degree,college degree
master's degree|credential|masters degree,master of science,master of arts,MSc,graduate degree,postgraduate degree,master's in,M.Sc.,MRes,MPhil,M.S. degree|bachelor's degree,college degree
doctorate!|credential|PhD,Ph.D.,doctoral degree,doctor of philosophy,DPhil,doctoral dissertation,EdD,doctoral candidate,Ed.D.|college degree,bachelor's degree
MBA|credential|master of business administration,M.B.A.,executive MBA,EMBA,MBA degree,MBA candidate|master's degree,business degree,bachelor's degree,college degree
medical degree|credential|doctor of medicine,MBBS,MBChB,doctor of osteopathic medicine,medical school graduate,M.D. degree|college degree
graduate certificate|credential|postgraduate certificate,post-graduate certificate,postgraduate diploma,post-baccalaureate certificate,PGDip,PGCert|college degree
continuing education|credential|continuing education units,CEUs,CPD,continuing professional development,professional development hours,CPE credits,continuing medical education,CE credits
dean's list|credential|Dean's Honor List,cum laude,magna cum laude,summa cum laude,honor roll,Phi Beta Kappa,honor society,GPA 3.5,academic honors
recent graduate|field|new graduate,recent college graduate,graduate scheme,graduate trainee,graduate programme
study abroad|field|studied abroad,semester abroad,exchange student,Erasmus,exchange program,exchange semester
business degree|credential|business administration degree,BBA,BSBA,B.B.A.,bachelor of business administration,bachelor of commerce,BCom,business management degree,degree in business,business major,business studies degree,BS in business|college degree
engineering degree|credential|bachelor of engineering,BEng,B.Tech,B.E. degree,degree in engineering,master of engineering,MEng,engineering graduate,BS in engineering,engineering technology degree,BASc|STEM degree,college degree
STEM degree|credential|science degree,technical degree,degree in STEM,STEM field degree,physical sciences degree,natural sciences degree|college degree
computing degree|credential|computer degree,computing BSc,BSc computing,degree in computing,computer programming diploma,MCA degree,bachelor of computer applications|college degree
social science degree|credential|social sciences degree,behavioral sciences degree,degree in social science,liberal studies degree|college degree
humanities degree|credential|liberal arts degree,degree in liberal arts,degree in humanities,arts degree,general studies degree|college degree
art degree|credential|degree in art,creative arts degree,art and design degree,BA in art,degree in design|college degree
health science degree|credential|health sciences degree,allied health degree,degree in health sciences,science in health sciences,bachelor of health science,biomedical science degree|college degree
accounting degree|credential|accountancy degree,bachelor of accountancy,master of accountancy,MAcc,BAcc,master of accounting,masters in accounting,degree in accounting,science in accounting,BS in accounting,accounting major,majored in accounting|business degree,college degree
finance degree|credential|bachelor of finance,master of finance,MSF degree,BBA finance,degree in banking and finance,masters in finance,degree in finance,science in finance,BS in finance,finance major,majored in finance,bachelor's in finance|business degree,college degree
economics degree|credential|econ degree,econ major,bachelor of economics,BEcon,MSc economics,econometrics degree,degree in economics,arts in economics,BA in economics,economics major,majored in economics,bachelor's in economics|social science degree,college degree
marketing degree|credential|BBA marketing,master of marketing,marketing and communications degree,bachelor of marketing,degree in marketing,science in marketing,BS in marketing,marketing major,majored in marketing,bachelor's in marketing|business degree,college degree
human resources degree|credential|human resource management degree,degree in HR,HRM degree,industrial relations degree,HR degree,masters in HR,organizational development degree,degree in human resources,science in human resources,BS in human resources,human resources major,majored in human resources|business degree,college degree
supply chain degree|credential|supply chain management degree,operations management degree,science in supply chain management,degree in supply chain,science in supply chain,BS in supply chain,supply chain major,majored in supply chain,bachelor's in supply chain,supply chain management major|business degree,college degree
hospitality degree|credential|hospitality management degree,hotel management degree,BHM degree,tourism degree,hotel and restaurant administration,degree in tourism,hospitality administration,degree in hospitality,science in hospitality,BS in hospitality,hospitality major,majored in hospitality|business degree,college degree
information systems degree|credential|management information systems,MIS degree,CIS degree,computer information systems,business information systems,BSIS degree,information systems management,degree in information systems,science in information systems,BS in information systems,information systems major,majored in information systems|computing degree,college degree
computer science degree|credential|BSCS,MSCS,CS degree,CS major,comp sci degree,B.Tech computer science,computer science and engineering,computing science degree,informatics degree,degree in computer science,science in computer science,BS in computer science|computing degree,STEM degree,college degree
information technology degree|credential|BSIT degree,IT degree,BTech information technology,bachelor of information technology,degree in IT,degree in information technology,science in information technology,BS in information technology,information technology major,majored in information technology,bachelor's in information technology|computing degree,STEM degree,college degree
software engineering degree|credential|BSSE degree,MSE software engineering,master of software engineering,BEng software engineering,degree in software engineering,science in software engineering,BS in software engineering,software engineering major,majored in software engineering,bachelor's in software engineering|computing degree,STEM degree,engineering degree,college degree
cybersecurity degree|credential|cyber security degree,information security degree,information assurance degree,degree in cyber security,network security degree,degree in cybersecurity,science in cybersecurity,BS in cybersecurity,cybersecurity major,majored in cybersecurity,bachelor's in cybersecurity|computing degree,STEM degree,college degree
data science degree|credential|masters in data science,MS data science,data analytics degree,MSDS degree,degree in data analytics,business analytics degree,master of data science,degree in data science,science in data science,BS in data science,data science major,majored in data science|STEM degree,college degree
mathematics degree|credential|math degree,maths degree,mathematics BSc,applied mathematics degree,math major,degree in math,degree in maths,pure mathematics,degree in mathematics,science in mathematics,BS in mathematics,mathematics major|STEM degree,college degree
statistics degree|credential|biostatistics degree,stats degree,applied statistics degree,master of statistics,degree in biostatistics,degree in statistics,science in statistics,BS in statistics,statistics major,majored in statistics,bachelor's in statistics|STEM degree,college degree
actuarial science degree|credential|actuarial studies degree,actuarial mathematics degree,actuarial degree,bachelor of actuarial studies,degree in actuarial science,science in actuarial science,BS in actuarial science,actuarial science major,majored in actuarial science,bachelor's in actuarial science|STEM degree,college degree
mechanical engineering degree|credential|BSME,MSME,mech eng degree,BEng mechanical,B.Tech mechanical,bachelor of mechanical engineering,degree in mechanical engineering,science in mechanical engineering,BS in mechanical engineering,mechanical engineering major,majored in mechanical engineering,bachelor's in mechanical engineering|engineering degree,STEM degree,college degree
electrical engineering degree|credential|BSEE,MSEE,electronics engineering degree,electrical and computer engineering,BEng electrical,electronic engineering degree,B.Tech electrical,degree in electrical engineering,science in electrical engineering,BS in electrical engineering,electrical engineering major,majored in electrical engineering|engineering degree,STEM degree,college degree
civil engineering degree|credential|BSCE,MSCE,BEng civil,structural engineering degree,bachelor of civil engineering,civil engineering technology degree,B.Tech civil,degree in civil engineering,science in civil engineering,BS in civil engineering,civil engineering major,majored in civil engineering|engineering degree,STEM degree,college degree
chemical engineering degree|credential|BSChE,chem eng degree,BEng chemical,process engineering degree,bachelor of chemical engineering,degree in chemical engineering,science in chemical engineering,BS in chemical engineering,chemical engineering major,majored in chemical engineering,bachelor's in chemical engineering|engineering degree,STEM degree,college degree
industrial engineering degree|credential|BSIE,MSIE,manufacturing engineering degree,industrial and systems engineering,production engineering degree,systems engineering degree,degree in industrial engineering,science in industrial engineering,BS in industrial engineering,industrial engineering major,majored in industrial engineering,bachelor's in industrial engineering|engineering degree,STEM degree,college degree
aerospace engineering degree|credential|aeronautical engineering,aeronautical engineering degree,BSAE degree,astronautical engineering,degree in aerospace engineering,science in aerospace engineering,BS in aerospace engineering,aerospace engineering major,majored in aerospace engineering,bachelor's in aerospace engineering|engineering degree,STEM degree,college degree
biomedical engineering degree|credential|bioengineering degree,BME degree,degree in bioengineering,biomedical engineering technology,degree in biomedical engineering,science in biomedical engineering,BS in biomedical engineering,biomedical engineering major,majored in biomedical engineering,bachelor's in biomedical engineering|engineering degree,STEM degree,college degree
environmental engineering degree|credential|water resources engineering,BEng environmental,sanitary engineering degree,degree in environmental engineering,science in environmental engineering,BS in environmental engineering,environmental engineering major,majored in environmental engineering,bachelor's in environmental engineering|engineering degree,STEM degree,college degree
petroleum engineering degree|credential|petroleum engineer degree,degree in petroleum engineering,science in petroleum engineering,BS in petroleum engineering,petroleum engineering major,majored in petroleum engineering,bachelor's in petroleum engineering,reservoir engineering degree|engineering degree,STEM degree,college degree
construction management degree|credential|building construction degree,construction science degree,degree in building construction,construction engineering degree,quantity surveying degree,construction technology degree,degree in construction management,science in construction management,BS in construction management,construction management major,majored in construction management,bachelor's in construction management|college degree
architecture degree|credential|bachelor of architecture,master of architecture,B.Arch,M.Arch,architectural studies degree,NAAB degree,degree in architecture,science in architecture,BS in architecture,architecture major,majored in architecture,bachelor's in architecture|college degree
interior design degree|credential|bachelor of interior design,BFA interior design,interior architecture degree,CIDA accredited,degree in interior design,science in interior design,BS in interior design,interior design major,majored in interior design,bachelor's in interior design|college degree
urban planning degree|credential|city planning degree,master of urban planning,MURP,town planning degree,regional planning degree,MCRP,degree in urban planning,science in urban planning,BS in urban planning,urban planning major,majored in urban planning,bachelor's in urban planning|college degree
physics degree|credential|physics BSc,applied physics degree,astrophysics degree,physics PhD,degree in astronomy,degree in physics,science in physics,BS in physics,physics major,majored in physics,bachelor's in physics|STEM degree,college degree
chemistry degree|credential|chemistry BSc,organic chemistry degree,chem major,ACS certified degree,degree in chemistry,science in chemistry,BS in chemistry,chemistry major,majored in chemistry|STEM degree,college degree
biology degree|credential|biological sciences degree,biology BSc,life sciences degree,degree in biological sciences,bio major,molecular biology degree,science in biological sciences,degree in biology,science in biology,BS in biology,biology major|STEM degree,college degree
environmental science degree|credential|environmental studies degree,ecology degree,natural resources degree,degree in environmental studies,conservation biology degree,environmental management degree,degree in environmental science,science in environmental science,BS in environmental science,environmental science major,majored in environmental science,bachelor's in environmental science|STEM degree,college degree
geology degree|credential|geoscience degree,earth science degree,degree in geosciences,geophysics degree,hydrogeology degree,degree in geology,science in geology,BS in geology,geology major,majored in geology,bachelor's in geology|STEM degree,college degree
geography degree|credential|GIS degree,geomatics degree,geographic information science,degree in GIS,geospatial science degree,degree in geography,science in geography,BS in geography,geography major,majored in geography,bachelor's in geography|college degree
agriculture degree|credential|agronomy degree,animal science degree,degree in animal science,horticulture degree,crop science degree,agribusiness degree,plant science degree,soil science degree,degree in agriculture,science in agriculture,BS in agriculture,agriculture major|college degree
forestry degree|credential|forest management degree,natural resource management degree,wildlife biology degree,degree in wildlife management,degree in forestry,science in forestry,BS in forestry,forestry major,majored in forestry,bachelor's in forestry|college degree
food science degree|credential|food technology degree,food engineering degree,food science and technology,degree in food technology,degree in food science,science in food science,BS in food science,food science major,majored in food science,bachelor's in food science|STEM degree,college degree
nutrition degree|credential|dietetics degree,degree in dietetics,nutritional science degree,didactic program in dietetics,human nutrition degree,degree in nutrition,science in nutrition,BS in nutrition,nutrition major,majored in nutrition,bachelor's in nutrition|health science degree,college degree
nursing degree|credential|bachelor of nursing,nursing diploma,doctor of nursing practice,degree in nursing,science in nursing,BS in nursing,associate nursing degree,nursing school|health science degree,college degree
public health degree|credential|epidemiology degree,community health degree,health promotion degree,BSPH,degree in epidemiology,degree in public health,science in public health,BS in public health,public health major,majored in public health|health science degree,college degree
health administration degree|credential|healthcare administration degree,MHA degree,healthcare management degree,health services administration,health care administration,master of health administration,degree in health administration,science in health administration,BS in health administration,health administration major,majored in health administration,bachelor's in health administration|health science degree,college degree
kinesiology degree|credential|exercise science degree,exercise physiology degree,sports science degree,human kinetics degree,degree in exercise science,athletic training degree,human movement degree,degree in kinesiology,science in kinesiology,BS in kinesiology,kinesiology major,majored in kinesiology|health science degree,college degree
social work degree|credential|DSW degree,degree in social work,arts in social work,BA in social work,social work major,social work studies|social science degree,college degree
psychology degree|credential|psych degree,psychology BSc,clinical psychology degree,PsyD,behavioral science degree,psych major,applied behavior analysis degree,degree in behavioral science,degree in psychology,arts in psychology,BA in psychology,psychology major|social science degree,college degree
counseling degree|credential|counselling degree,mental health counseling degree,clinical mental health counseling,marriage and family therapy degree,school counseling degree,degree in counselling,master of counseling,degree in counseling,science in counseling,BS in counseling,counseling major,majored in counseling|college degree
sociology degree|credential|soc major,degree in sociology,arts in sociology,BA in sociology,sociology major,majored in sociology,bachelor's in sociology|social science degree,college degree
human services degree|credential|social services degree,human development degree,family studies degree,family science degree,social service worker diploma,degree in human development,child and family studies,degree in human services,science in human services,BS in human services,human services major,majored in human services|social science degree,college degree
criminal justice degree|credential|criminal justice administration,law enforcement degree,police foundations diploma,degree in criminology,administration of justice degree,degree in criminal justice,science in criminal justice,BS in criminal justice,criminal justice major,majored in criminal justice,criminal justice studies|social science degree,college degree
political science degree|credential|poli sci degree,government degree,international relations degree,politics degree,international studies degree,degree in international relations,PPE degree,degree in political science,arts in political science,BA in political science,political science major,majored in political science|social science degree,college degree
public administration degree|credential|master of public administration,public policy degree,MPP degree,degree in public policy,master of public policy,nonprofit management degree,degree in public administration,science in public administration,BS in public administration,public administration major,majored in public administration,MPA degree|social science degree,college degree
education degree|credential|BEd,MEd,B.Ed.,M.Ed.,bachelor of education,master of education,PGCE,master of arts in teaching,elementary education degree,secondary education degree,teaching degree,degree in education|college degree
early childhood degree|credential|early childhood education degree,ECE degree,child development degree,degree in child development,ECE diploma,early childhood studies,early years degree,degree in early childhood education,science in early childhood education,BS in early childhood education,early childhood education major,majored in early childhood education
special education degree|credential|special ed degree,exceptional student education degree,SEN degree,inclusive education degree,degree in special education,science in special education,BS in special education,special education major,majored in special education,bachelor's in special education|education degree,college degree
library science degree|credential|MLIS,MLS library,master of library science,library and information science,MSLIS,information studies degree,archival studies degree,degree in library science,science in library science,BS in library science,library science major,majored in library science|college degree
English degree|credential|English literature degree,English lit degree,BA English,creative writing degree,degree in creative writing,English studies degree,rhetoric degree,degree in English,arts in English,BA in English,English major,majored in English|humanities degree,college degree
journalism degree|credential|mass communication degree,broadcast journalism degree,media studies degree,mass media degree,degree in mass communications,NCTJ diploma,degree in journalism,arts in journalism,BA in journalism,journalism major,majored in journalism|college degree
communications degree|credential|communication degree,communication studies degree,comms degree,degree in communication,speech communication degree,corporate communication degree,degree in communications,arts in communications,BA in communications,communications major|college degree
history degree|credential|BA history,history BA,public history degree,degree in history,arts in history,BA in history,history major,majored in history,bachelor's in history,history degree BA|humanities degree,college degree
philosophy degree|credential|BA philosophy,degree in philosophy,arts in philosophy,BA in philosophy,philosophy major,ethics degree|humanities degree,college degree
linguistics degree|credential|applied linguistics degree,degree in linguistics,arts in linguistics,BA in linguistics,linguistics major,majored in linguistics|humanities degree,college degree
graphic design degree|credential|BFA graphic design,visual communication degree,design degree,communication design degree,digital design degree,degree in visual communication,degree in graphic design,arts in graphic design,BA in graphic design,graphic design major,majored in graphic design,bachelor's in graphic design|art degree,college degree
fine arts degree|credential|BFA,bachelor of fine arts,master of fine arts,studio art degree,visual arts degree,art school graduate,fine art degree,degree in fine arts,arts in fine arts,BA in fine arts,fine arts major,MFA degree|art degree,college degree
film degree|credential|film studies degree,film production degree,cinema studies degree,film school,television production degree,digital media degree,RTF degree,degree in film,arts in film,BA in film,film major,majored in film|art degree,college degree
theatre degree|credential|theater degree,drama degree,BFA acting,performing arts degree,technical theatre degree,theatre arts degree,musical theatre degree,degree in theatre,arts in theatre,BA in theatre,theatre major|art degree,college degree
music degree|credential|bachelor of music,BMus,music education degree,MMus,music performance degree,conservatory degree,music therapy degree,audio engineering degree,degree in music,arts in music,BA in music,music major|art degree,college degree
fashion degree|credential|fashion design degree,fashion merchandising degree,apparel design degree,textile design degree,FIT degree,degree in fashion merchandising,textiles degree,degree in fashion,science in fashion,BS in fashion,fashion major,majored in fashion|art degree,college degree
culinary school|credential|culinary arts degree,culinary degree,culinary diploma,Le Cordon Bleu,Johnson & Wales culinary,Culinary Institute of America,pastry arts degree,cookery NVQ,degree in culinary arts,science in culinary arts,BS in culinary arts,culinary arts major
sport management degree|credential|sports management degree,recreation management degree,parks and recreation degree,degree in recreation,leisure studies degree,sports administration degree,degree in sport management,science in sport management,BS in sport management,sport management major,majored in sport management,bachelor's in sport management|college degree
paralegal program|credential|paralegal studies degree,paralegal degree,legal studies degree,paralegal certificate,ABA-approved paralegal program,degree in legal studies,legal assistant diploma,degree in paralegal studies,science in paralegal studies,BS in paralegal studies,paralegal studies major,majored in paralegal studies
real estate degree|credential|property management degree,land economy degree,estate management degree,master of real estate,degree in property,degree in real estate,science in real estate,BS in real estate,real estate major,majored in real estate,bachelor's in real estate|business degree,college degree
aviation degree|credential|aviation management degree,aeronautics degree,aeronautical science degree,Embry-Riddle,degree in aeronautics,professional flight degree,degree in aviation,science in aviation,BS in aviation,aviation major,majored in aviation,bachelor's in aviation|college degree
pharmacy degree|credential|PharmD,doctor of pharmacy,BPharm,MPharm,pharmaceutical sciences degree,bachelor of pharmacy,degree in pharmacy,science in pharmacy,BS in pharmacy,pharmacy major,majored in pharmacy,bachelor's in pharmacy|health science degree,college degree
veterinary medicine degree|credential|DVM,doctor of veterinary medicine,BVSc,BVetMed,vet school,veterinary technology degree,degree in veterinary technology,degree in veterinary medicine,science in veterinary medicine,BS in veterinary medicine,veterinary medicine major,majored in veterinary medicine|health science degree,college degree
automotive school|credential|automotive technology degree,automotive degree,diesel technology degree,Universal Technical Institute,UTI graduate,Lincoln Tech,auto mechanics diploma,degree in diesel technology,degree in automotive technology,science in automotive technology,BS in automotive technology,automotive technology major
welding school|credential|welding technology degree,welding diploma,welding program,welding certificate program,Hobart Institute of Welding,degree in welding technology,science in welding technology,BS in welding technology,welding technology major,majored in welding technology,bachelor's in welding technology
building trades program|credential|carpentry diploma,plumbing program,HVAC program,HVAC diploma,electrical technology diploma,HVAC/R certificate,degree in construction trades,science in construction trades,BS in construction trades,construction trades major,majored in construction trades
electronics technology degree|credential|electronics technician diploma,electronics degree,mechatronics degree,instrumentation technology,electromechanical technology,degree in mechatronics,automation technology diploma,robotics degree,degree in electronics technology,science in electronics technology,BS in electronics technology,electronics technology major
medical assisting program|credential|medical assistant diploma,medical assistant certificate,medical office administration diploma,medical assistant program,degree in medical assisting,science in medical assisting,BS in medical assisting,medical assisting major,majored in medical assisting,bachelor's in medical assisting
office administration diploma|credential|office administration degree,secretarial diploma,administrative assistant diploma,business administration certificate,secretarial college,secretarial studies,degree in office administration,science in office administration,BS in office administration,office administration major,majored in office administration,bachelor's in office administration
cosmetology school|credential|cosmetology diploma,beauty school,barber school,Paul Mitchell school,Empire Beauty School,esthetics program,hairdressing NVQ,Aveda Institute,degree in cosmetology,science in cosmetology,BS in cosmetology
foreign language|field|second language,multilingual,trilingual,polyglot,speaks two languages,speaks three languages,foreign languages,additional language
native fluency|field|native speaker,mother tongue,native or bilingual proficiency,native proficiency,first language,C2 level,native-level
professional fluency|field|full professional proficiency,professional working proficiency,business fluent,fluent speaker,fluent written and spoken,C1 level,read write and speak,fluently spoken
conversational fluency|field|conversational level,limited working proficiency,intermediate level speaker,conversational proficiency,conversationally fluent,B1 level
basic language level|field|elementary proficiency,beginner level speaker,basic knowledge of spoken,basic phrases
limited English clients|field|English language learners,limited English proficiency,LEP clients,ELL students,non-English speakers,ESL,ESOL,newcomer families
plain English reading|field|follow written instructions,read and write English,reading comprehension,understand written instructions,literacy skills,able to read instructions
Secret clearance|credential|active Secret,DoD Secret,Secret security clearance,interim Secret,Tier 3 investigation,Secret level clearance,NACLC,NATO Secret|security clearance,background check
Top Secret clearance|credential|active Top Secret,TS clearance,Top Secret security clearance,SSBI,Tier 5 investigation,interim Top Secret,Yankee White|security clearance,Secret clearance,background check
TS/SCI|credential|Top Secret/SCI,TS/SCI clearance,SCI eligibility,SCI clearance,sensitive compartmented information,SCIF|Top Secret clearance,Secret clearance,security clearance,background check
polygraph!|credential|CI poly,full-scope polygraph,counterintelligence polygraph,lifestyle polygraph,FSP polygraph,TS/SCI with poly,full scope poly,passed polygraph|background check
public trust clearance|credential|MBI clearance,moderate risk public trust,high risk public trust,Tier 2 investigation,Tier 4 investigation,DHS EOD,DHS suitability,NACI,public trust position,public trust level|background check
DOE clearance|credential|Q clearance,L clearance,DOE Q,DOE L,Department of Energy clearance|security clearance,background check
UK security clearance|credential|SC clearance,SC cleared,DV clearance,DV cleared,developed vetting,eDV,BPSS,counter terrorist check,CTC cleared,NPPV3,UKSV|background check
Canadian security clearance|credential|reliability status,enhanced reliability,PSPC clearance,Secret Level II,reliability clearance|background check
Australian security clearance|credential|NV1 clearance,NV2 clearance,AGSVA,baseline clearance,negative vetting,PV clearance|background check
CJIS clearance|credential|CJIS,CJIS certified,NCIC certified,CLETS,criminal justice information services,TCIC|background check
airport badge|credential|SIDA badge,airport security badge,airside pass,SIDA badged,airport ID badge,RAIC pass,CBP seal|background check
special access program|credential|SAP cleared,SAP access,special access programs,SAR access
MSW|credential|master of social work,M.S.W.,master's in social work,masters in social work,MSSW,MSW degree|social work degree,master's degree,bachelor's degree,college degree
BSW|credential|bachelor of social work,B.S.W.,BSW degree,bachelor's in social work|social work degree,bachelor's degree,college degree
MPH|credential|master of public health,M.P.H.,master's in public health,MPH degree|public health degree,master's degree,bachelor's degree,college degree
active listening|field|listening skills,attentive listener,listened actively,reflective listening,good listener,motivational interviewing,listened to concerns,empathetic listening,crisis hotline,helpline volunteer
empathy|field|empathetic,compassionate care,emotional support,trauma-informed,provided comfort,bedside manner,grief support
public contact|field|dealing with the public,public interaction,public-facing,served the public,members of the public,general public,public counter,public inquiries,front-facing,walk-in customers,patron assistance
greeting visitors|field|greeted customers,greeted guests,greeted patients,welcomed visitors,welcomed guests,greeted visitors,signed in visitors,door greeter,visitor sign-in,visitor check-in,greeting clients|public contact
cross-functional collaboration|field|cross-functional,cross-departmental,across departments,interdepartmental,cross-department,multidisciplinary team,interdisciplinary team,liaised between departments,interdisciplinary,multi-disciplinary|teamwork
relationship building|field|built relationships,building relationships,rapport building,built rapport,established rapport,client relationships,community partnerships,partnership development,nurtured relationships,relationship management
working alone|field|worked independently,work independently,working independently,minimal supervision,little supervision,without supervision,self-directed,lone worker,self-starter,self-motivated
initiative!|field|took initiative,proactive,go-getter,proactively,takes initiative,self-initiated,resourcefulness
adaptability|field|adaptable,quick learner,fast learner,learned quickly,ability to pivot,wear many hats,wore many hats,wearing multiple hats,learns quickly
multitasking|field|multi-tasking,multitasked,juggled multiple,multiple tasks,simultaneous projects,multitask,multiple projects,competing demands,several projects at once
prioritizing|field|prioritisation,prioritization,prioritized tasks,prioritised,competing priorities,triaged requests,competing deadlines,managed priorities,shifting priorities,changing priorities,set priorities
meeting deadlines|field|tight deadlines,met deadlines,deadline-driven,strict deadlines,on deadline,ahead of schedule,delivered on time,under deadline,on-time delivery,ahead of deadline,short deadlines
working under pressure|field|high-stress,high pressure,calm under pressure,stressful situations,stressful environment,stress management,high-stress environment,remain calm,worked under pressure
organizational skills|field|highly organised,well-organized,strong organizational,organisational skills,organization skills,organizing files,kept organized
problem solving|field|problem solver,root cause analysis,solved problems,resolved issues,resolved problems,troubleshot,creative solutions,solve complex problems,issue resolution,problem resolution
critical thinking|field|analytical skills,analytical thinking,sound judgment,sound judgement,logical reasoning,evaluated alternatives,logical thinking,analytical mindset
decision making|field|made decisions,informed decisions,quick decisions,independent judgment,split-second decisions,decision maker
written communication|field|writing skills,written and verbal,clear writing,business writing,wrote reports,report writing,technical writing,wrote emails,composed letters,drafted correspondence,written correspondence,writing clearly
verbal communication|field|oral communication,spoken communication,verbal skills,communication skills,interpersonal communication,communicated with,interpersonal skills,effective communicator,oral and written
lay explanation|field|explaining to lay people,layman's terms,lay terms,plain language,non-technical audiences,non-technical users,explained complex,simplified complex,non-technical stakeholders,explained diagnoses,patient teaching,patient education
presenting|field|presentation skills,presented findings,gave presentations,presented to executives,presented at conferences,delivered presentations,poster presentation,presented results,product demonstrations,board presentations
facilitating|field|facilitated workshops,facilitator,led workshops,facilitation,group facilitation,facilitated groups,facilitated discussions,focus group moderation,facilitated sessions,conducted workshops
negotiating|field|negotiated contracts,negotiated prices,contract negotiations,negotiated terms,collective bargaining,negotiated agreements,negotiated rates,negotiator,price negotiation
persuasion|field|influencing skills,influence without authority,consensus building,built consensus,gained buy-in,secured buy-in,influencing stakeholders
mentoring|field|mentor,mentorship,peer mentor,big brother big sister,coached junior,buddy program,onboarding buddy,mentored interns,mentored students
coaching!|field|coached employees,coached staff,coached team,performance coaching,coaching and mentoring,coached new hires,one-on-one coaching,coaching sessions,coached agents
training!|field|trained new hires,trained staff,trained employees,staff training,trained new employees,employee training,training new staff,onboarding new hires,trainer,trained associates,cross-trained employees,trained coworkers
onboarding|field|new hire orientation,employee orientation,onboarded,new employee orientation,staff induction,new hire paperwork,induction training,onboarding process
supervising|field|supervised staff,supervisor,supervised employees,supervised a team,staff supervision,oversaw staff,managed staff,supervisory experience,direct reports,crew leader,team lead,team leader
team leadership|field|led a team,led team of,leading teams,people management,managed a team,leadership experience,team management,managed team of,people leader,leadership skills,led crew of,staff management
delegation|field|delegated tasks,delegating,assigned tasks,assigned work,task assignment,delegated duties,assigned daily duties,delegated responsibilities|supervising
performance reviews|field|performance evaluations,performance appraisals,annual reviews,performance management,evaluated staff,evaluated employees,evaluated performance of staff,appraisals of staff,360 reviews|supervising
discipline and termination|field|disciplinary action,progressive discipline,corrective action plans,performance improvement plans,write-ups,terminated employees,employee terminations,disciplinary hearings|supervising
running meetings|field|facilitated meetings,chaired meetings,led meetings,ran meetings,team meetings,stand-ups,staff meetings,chaired committee,led weekly meetings,agenda preparation,scrum meetings,led daily huddle
catering coordination|field|ordered catering,catering orders,arranged catering,catering arrangements,lunch orders,banquet event orders|event planning
policy development|field|wrote policies,policies and procedures,developed policies,policy writing,policy drafting,employee handbook,internal policies
report preparation|field|prepared reports,generated reports,compiled reports,weekly reports,monthly reports,daily reports,status reports,created reports,submitted reports,management reports
data collection|field|collected data,gathered data,field data collection,survey administration,conducted surveys,data gathering,census enumerator,recorded measurements,intake forms,administered surveys
research!|field|conducted research,literature review,internet research,online research,market research,research assistant,research projects,desk research,researched topics,online searches
cost control|field|cost reduction,reduced costs,cost savings,cost-saving,expense control,cut costs,labor cost control,controlled expenses,expense reduction,under budget,lowered costs,food cost control
invoicing|field|invoiced clients,processed invoices,prepared invoices,billing statements,issued invoices,invoice processing,billing clerk,sent invoices
returns and exchanges|field|processed returns,product returns,returns processing,customer returns,issued refunds,returns desk,handled returns|customer service
ordering supplies|field|ordered supplies,placed orders,supply ordering,stock ordering,reordered supplies,ordering inventory,ordered stock,ordering stock,ordering materials,purchase orders,reordering,ordered inventory
receiving!|field|received shipments,receiving shipments,received deliveries,unloaded trucks,unloading deliveries,receiving clerk,checked in deliveries,shipping and receiving,goods-in,received freight,verified packing slips,unloaded deliveries
quality checks|field|quality control,quality assurance,QA checks,quality inspection,inspected products,inspected finished,product inspection,checked quality,quality audits,defect inspection,quality inspector
quality standards|method|ISO 9001,quality management system,GMP,good manufacturing practices,QMS,cGMP,ISO certified,quality policy,ISO 13485
auditing!|field|internal audits,audit preparation,compliance audits,audited records,audited files,audited accounts,audit readiness,external audits,conducted audits,site audits,passed audits
compliance!|field|regulatory compliance,compliance officer,compliance monitoring,ensured compliance,compliance with regulations,state regulations,regulatory requirements,federal regulations,compliance training,code compliance,licensing inspections
inspections!|field|conducted inspections,site inspections,performed inspections,safety inspections,inspection reports,daily inspections,equipment inspections,walk-through inspections,room inspections,pre-trip inspections
integrity!|field|ethical standards,ethical conduct,code of conduct,work ethics,integrity and ethics
professionalism|field|professional demeanor,professional conduct,business etiquette,professional manner,tactful,professional telephone manner
positive attitude|field|can-do attitude,positive outlook,outgoing personality,personable,good attitude,friendly service
creativity|field|creative thinking,innovative ideas,brainstorming,creative ideas,design thinking,creative problem solving
following instructions|field|follow directions,followed instructions,follow instructions,taking direction,followed procedures,followed directions,followed protocols,written instructions,follow oral instructions
basic math|field|math skills,making change,basic arithmetic,numeracy,numerical skills,counted change,basic calculations,measured quantities,fractions and decimals,mental math
measuring!|field|tape measure,took measurements,reading a ruler,metric measurements,measured and cut,calipers,measuring tools
light maintenance|field|minor repairs,basic repairs,facility maintenance,building maintenance,changed light bulbs,minor maintenance,preventive maintenance,routine maintenance,general repairs
errands|field|ran errands,running errands,bank runs,post office runs,pickups and deliveries,supply runs,personal shopping for
deliveries!|field|delivered packages,delivered food,made deliveries,delivery routes,package delivery,parcel delivery,Uber Eats,Instacart,last-mile delivery,delivered medications,Amazon Flex,DoorDash driver
rideshare driving|field|Uber driver,Lyft driver,rideshare driver,taxi driver,chauffeur,minicab driver,ride-share driver|driving
security awareness|field|loss prevention,theft prevention,shoplifting prevention,monitored cameras,CCTV monitoring,access control,watched for theft,surveillance cameras,patrolled premises,shrink reduction
pivot tables|method|pivot table,PivotTables,PivotTable,pivot charts,Excel pivots|Excel,spreadsheets
VLOOKUP|method|XLOOKUP,INDEX MATCH,HLOOKUP,lookup formulas,VLOOKUPs,Excel lookups,v-lookup|Excel,spreadsheets
Excel macros|method|Excel VBA,VBA macros,macro-enabled workbooks,recorded macros,visual basic for applications|Excel,spreadsheets
presentation software|field|Prezi,Apple Keynote,presentation slides,slide presentations,slideshow software|computer skills
OneNote|tool|Microsoft OneNote,MS OneNote,Evernote|computer skills
OneDrive|tool|Microsoft OneDrive,OneDrive for Business,OneDrive folders|file sharing,computer skills
Power Automate|tool|Microsoft Power Automate,Power Apps,Microsoft Flow,Power Platform
Google Docs|tool|Google Documents,Google Doc,Google Docs and Sheets|Google Workspace,word processing,computer skills
Google Sheets|tool|Google Spreadsheets,Google Sheet,GSheets|Google Workspace,spreadsheets,computer skills
Google Slides|tool|Google slide decks,Google presentations,Google Slide|Google Workspace,presentation software,computer skills
Google Drive|tool|shared drive Google,Google shared drives,GDrive|Google Workspace,file sharing,computer skills
Google Calendar|tool|GCal,Google Calendars,Google calendaring|Google Workspace,calendar management,computer skills
Gmail|tool|Google Mail,Gmail inbox,Gmail accounts|email,computer skills
Google Meet|tool|Google Hangouts,Google Meets,Hangouts Meet|video conferencing,computer skills
Zoom!|tool|Zoom meetings,Zoom calls,Zoom video,Zoom webinars,hosted Zoom,Zoom conferencing,over Zoom,via Zoom|video conferencing,computer skills
team chat|field|instant messaging,chat tools,team messaging,Mattermost,Google Chat,Discord servers,Skype for Business|computer skills
Asana|tool|Asana boards,Asana tasks,Asana projects|project management software
Trello|tool|Trello boards,Trello cards,Trello board|project management software
monday.com|tool|Monday.com boards,monday dot com,Monday CRM|project management software
Notion!|tool|Notion workspace,Notion pages,Notion databases,Notion wiki,Notion.so
ClickUp|tool|Click Up,ClickUp boards,ClickUp tasks|project management software
Smartsheet|tool|Smartsheets,Smart Sheets,Smartsheet dashboards,Smart Sheet|project management software,spreadsheets
Basecamp|tool|Basecamp projects,37signals Basecamp,Base Camp software|project management software
Airtable|tool|Airtable bases,Air Table,Airtable database|databases
ticketing!|field|ticketing system,help desk tickets,helpdesk tickets,support tickets,ServiceNow tickets,ticket queue,trouble tickets,ticketing software,Freshdesk,Zendesk,ServiceNow
e-signature|tool|DocuSign,Adobe Sign,electronic signatures,HelloSign,PandaDoc,Dropbox Sign,e-signatures,electronic signature
file sharing|field|Dropbox,Box.com,shared drives,cloud storage,network drives,Egnyte,shared folders,cloud file storage
flyers and graphics|field|designed flyers,created brochures,designed brochures,promotional flyers,social media graphics,made posters,newsletter design,marketing collateral,signage design
social media!|field|social media posts,Facebook page,Instagram account,social media accounts,Hootsuite,social media management,posted to Instagram,TikTok content,social media content,LinkedIn page,Buffer scheduling
survey tools|tool|SurveyMonkey,Qualtrics,Google Forms,Microsoft Forms,Typeform,online surveys,JotForm,Alchemer
appointment software|tool|Calendly,Acuity Scheduling,Mindbody,Vagaro,Square Appointments,online booking system,Booksy,SimplyBook,Fresha,scheduling software|appointment setting
shift software|tool|When I Work,Homebase scheduling,7shifts,Deputy scheduling,HotSchedules,Sling scheduling,Connecteam,Rotaready,ShiftNote|scheduling
timekeeping software|tool|Kronos,UKG,ADP timekeeping,time clock system,TSheets,QuickBooks Time,Toggl,Clockify,time tracking software,timekeeping system,Harvest time tracking
HR software|tool|HRIS,BambooHR,Rippling,UltiPro,HCM system,PeopleSoft HR,SAP SuccessFactors,applicant tracking system,Greenhouse ATS,iCIMS,Zoho People
expense software|tool|SAP Concur,Expensify,Certify expense,Chrome River,Concur Travel,Bill.com,Ramp expense,Brex card|expense reports
Square!|tool|Square POS,Square register,Square reader,Square point of sale,Square terminal,Clover POS,Toast POS|point of sale,payment processing
AI assistants|tool|ChatGPT,Microsoft Copilot,Claude AI,Google Gemini,generative AI tools,prompt writing,prompt engineering,GPT-4
computer skills|field|computer literacy,computer literate,computer proficient,basic computer,computer savvy,proficient with computers,PC skills,tech-savvy,IT literate,ECDL,ICDL
Windows!|tool|Microsoft Windows,Windows 10,Windows 11,Windows PC,Windows OS,Windows operating system,Windows 7,Windows desktop|computer skills
Chromebooks|tool|Chromebook,ChromeOS,Chrome OS|computer skills
mail merges|method|mail-merge,merge letters,mass mailings,bulk mailings,mailing labels,bulk mailing
online forms|field|web portals,online portals,online applications,web-based forms,portal submissions,online filing|computer skills
password security|method|cybersecurity awareness,phishing awareness,security awareness training,multi-factor authentication,password manager,LastPass
email!|field|email correspondence,answered emails,email management,responded to emails,inbox management,email etiquette,email inquiries,replying to emails,managed inbox|computer skills
live chat|field|chat support,web chat,online chat,chat agent,live chat support,Intercom chat,LiveChat,chat customer support|customer service
shorthand|method|Pitman shorthand,Teeline,Gregg shorthand,stenography,speedwriting,steno machine
scanning and copying|field|photocopying,scanned documents,copying and scanning,photocopied,document imaging,made copies,scanning documents,faxing,photocopies,faxed documents,scanned files
shipping labels|field|UPS WorldShip,FedEx Ship Manager,Stamps.com,prepared shipments,ShipStation,packages for shipping,shipping software,shipped packages,Pitney Bowes
phone skills|field|answered phones,answering phones,telephone etiquette,phone etiquette,answered telephones,telephone skills,phone calls,answered calls,inbound calls,telephone manner,answering calls,telephone inquiries
VoIP phones|tool|RingCentral,VoIP,softphone,Vonage,Dialpad,8x8,Grasshopper phone,Avaya phone,Cisco IP phone|phone skills
taking messages|field|took messages,relayed messages,checked voicemail,message taking,messages taken,returned calls,phone messages,returning calls|phone skills
front desk|field|receptionist,reception desk,reception duties,front office,check-in desk,reception area,front desk agent,front counter,welcome desk,concierge desk,reception work|public contact
correspondence|field|drafted letters,wrote letters,business correspondence,typed correspondence,business letters,prepared correspondence,letter writing|written communication
forms processing|field|processed applications,processed paperwork,completed paperwork,application processing,completed forms,processed forms,paperwork processing,permit applications,claims forms,licence applications,license applications
eligibility intake|field|client intake,intake interviews,patient intake,intake specialist,verified eligibility,eligibility determination,patient registration,intake process,registered patients,client registration
information and referral|field|referred clients,community resources,resource referral,211 specialist,connected clients to,referrals to services,answered inquiries,referrals to agencies
small business|field|small company,small office,mom-and-pop,sole proprietorship,independent shop,boutique firm,small firm,local business,SME
family-owned business|field|family-owned,family business,family-run,family restaurant,family farm,privately owned|small business
freelance work|field|freelancer,independent contractor,Upwork,Fiverr,self-employed contractor,1099 contractor,gig work,freelanced,freelance clients,sole trader|working alone
start-up|field|startup,early-stage company,seed-stage,Series A company,start up environment,startup environment,Y Combinator,pre-revenue,accelerator program,early stage startup
volunteering|field|volunteer work,community service,Peace Corps,AmeriCorps,unpaid volunteer,food bank volunteer,voluntary work,Red Cross volunteer,pro bono,volunteer hours
board work|field|board member,board of directors,school board,PTA president,committee chair,board treasurer,HOA board,non-executive director,school governor,church council
church work|field|faith-based organization,youth ministry,Sunday school,church secretary,church volunteer,church congregation
government work|field|government agency,public sector,federal agency,state agency,county government,municipal government,civil service,city government,local authority,local government,GS-12,city council
school setting|field|K-12,public school,elementary school,middle school students,school district,charter school,secondary school,primary school,private school
hospital setting|field|medical center,acute care,inpatient unit,emergency department,NHS trust,level I trauma
clinic setting|field|outpatient clinic,medical clinic,doctor's office,physician practice,physician office,urgent care,dental practice,medical office,GP surgery,community health center,private practice,FQHC
nursing home setting|field|nursing home,skilled nursing facility,SNF,assisted living,long-term care,care home,LTC facility,retirement community,memory care,residential care home
home setting|field|in-home care,private home,home visits,client homes,in clients' homes,customers' homes,visited homes,in-home services,residential customers,patients' homes
retail setting|field|retail store,department store,big box store,grocery store,convenience store,Walmart,Target store,shop floor retail,clothing store,retail sales,retail associate
restaurant setting|field|fast food,quick service restaurant,QSR,fine dining,cafe,casual dining,McDonald's,pub kitchen,coffee shop,Starbucks barista
hotel setting|field|Marriott,Hilton,Hyatt,bed and breakfast,full-service hotel,lodging property,ski resort,beach resort
warehouse setting|field|distribution center,fulfillment center,distribution centre,Amazon warehouse,fulfilment centre,cross-dock
manufacturing setting|field|manufacturing plant,production facility,manufacturing environment,plant floor,assembly plant,factory floor,machine shop
clean room|field|cleanroom,clean rooms,cleanrooms,ISO class 7,class 100 cleanroom,gowning procedures,bunny suit,aseptic environment,controlled environment room
construction sites|field|construction site,job site,jobsite,building site,job sites,building sites,jobsites
industrial plants|field|power plant,chemical plant,petrochemical plant,wastewater plant,paper mill,steel mill,turnaround shutdowns
mine sites|field|open pit mine,underground mine,fly-in fly-out,FIFO roster,MSHA,coal mine,MSHA part 46,MSHA part 48
shipboard work|field|aboard ship,cruise ship,merchant mariner,deckhand,STCW,fishing vessel,seafarer,on board vessel,Merchant Marine
farm setting|field|dairy farm,farmhand,farm worker,ranch hand,cattle ranch,family farm work,farm labor,farm worker duties,poultry farm
laboratory setting|field|research lab,wet lab,lab technician,lab setting,clinical lab,GLP
corrections setting|field|correctional facility,detention center,juvenile detention,county jail
shelter setting|field|homeless shelter,domestic violence shelter,transitional housing,women's shelter,emergency shelter,group home,halfway house,animal shelter
theme park setting|field|amusement park,theme park,Disney World,Six Flags,water park,Disneyland,Universal Studios,zookeeping
venue work|field|stadium and venue work,convention center,concert venue,event venue,concessions,sports venue,music festival,sports arena
airport setting|field|ramp agent,airside,gate agent,baggage handler
call-outs and emergencies|field|emergency calls,emergency dispatch,emergency repairs,storm restoration,disaster relief,storm response,FEMA deployment
multi-site|field|multiple locations,multi-site operations,multiple sites,multi-store,several locations,district manager,area manager,multiple branches,regional manager,multi-facility
24/7 operation|field|24/7,24-hour facility,round-the-clock,24 hours a day,24x7,around the clock,24-hour operation,24/7/365
regulated industry|field|regulated environment,FDA-regulated,highly regulated,regulated industries,licensed facility,Joint Commission,FINRA regulated,GxP,state-licensed facility
union setting|field|unionized,unionised,union shop,union environment,union member,Teamsters,IBEW,SEIU,collective bargaining agreement,shop steward,trade union member,unionized workforce
seasonal work|field|summer job,seasonal employee,holiday season,harvest season,summer camp,seasonal staff,peak season,ski season,seasonal associate,seasonal worker,seasonal position,seasonal job
high-volume environment|field|high-volume,covers per night,large volume,200+ customers,high traffic,heavy volume,high transaction volume,300 covers
rural setting|field|rural community,rural clinic,critical access hospital,small town,remote communities,rural communities,tribal community,reservation community,frontier communities,rural area,rural town,rural county
urban setting|field|inner-city,urban community,Title I school,metropolitan area
corporate setting|field|corporate office,Fortune 500,corporate environment,Fortune 100,multinational company,FTSE 100,blue-chip,Big Four
matrix organization|field|matrixed organization,matrix environment,matrixed environment,matrix management,dotted-line reporting,complex organization,large organisation
fast-growing company|field|high-growth,rapid growth,fast-growing,scaled company,hypergrowth,rapidly growing
working with children|field|childcare,child care,camp counselor,nanny,youth programs,after-school program,cared for children,youth worker,children's programs
working with seniors|field|older adults,senior citizens,geriatric,senior residents,elder care,aged care,elderly clients,aging population
working with disabilities|field|individuals with disabilities,developmental disabilities,special needs,intellectual disabilities,people with disabilities,disabled adults,autism spectrum,learning disabilities,adults with disabilities,physical disabilities
accessibility accommodation|method|ADA compliance,reasonable accommodation,Americans with Disabilities Act,ADA accommodations,WCAG,section 508,reasonable adjustments
vulnerable populations|field|at-risk youth,homeless individuals,low-income families,underserved communities,vulnerable adults,low-income clients,survivors of domestic violence,homeless population,substance abuse clients,foster youth,marginalized communities
working with animals|field|animals on the job,comfortable with animals,cared for animals,dog walking,animal care,handled dogs,pet sitting,kennel attendant,animal handling
goal achievement|field|exceeded goals,exceeded targets,surpassed goals,met targets,KPIs,met goals,exceeded expectations,top performer,goal-oriented,results-driven,achieved targets
key performance indicators|method|KPI tracking,KPI reporting,performance metrics,performance dashboards,key performance metrics,tracked KPIs,balanced scorecard,OKRs
crisis management|field|crisis intervention,crisis communication,handled emergencies,crisis response team,managed crises,crisis counselor,incident commander
commission pay|field|commission-based,commission only,100% commission,commissioned sales,draw against commission,commission sales
tips and gratuities|field|tipped position,tip reporting,cash tips,tip pooling,tip pool
anthropology degree|credential|degree in anthropology,anthropology major,arts in anthropology,BA in anthropology,cultural anthropology degree,majored in anthropology|social science degree,college degree
theology degree|credential|divinity degree,master of divinity,MDiv,seminary degree,religious studies degree,bible college degree,degree in theology,M.Div.,pastoral studies degree|humanities degree,college degree
dance degree|credential|BFA dance,degree in dance,dance major,BA in dance,dance performance degree,arts in dance|art degree,college degree
art history degree|credential|degree in art history,history of art degree,art history major,BA in art history,museum studies degree,curatorial studies degree|humanities degree,college degree
archaeology degree|credential|degree in archaeology,archeology degree,BA in archaeology,archaeology major,bioarchaeology degree|college degree
modern languages degree|credential|foreign languages degree,degree in modern languages,Spanish degree,Spanish major,French degree,German studies degree,BA in Spanish,BA in French,world languages degree,Hispanic studies degree|humanities degree,college degree
TESOL degree|credential|MA TESOL,master's in TESOL,degree in TESOL,applied linguistics TESOL,TESL degree|college degree
biochemistry degree|credential|degree in biochemistry,science in biochemistry,BS in biochemistry,biochemistry major,biochem degree,biochemistry BSc|STEM degree,college degree
microbiology degree|credential|degree in microbiology,science in microbiology,BS in microbiology,microbiology major,immunology degree,microbiology BSc|biology degree,STEM degree,college degree
biotechnology degree|credential|degree in biotechnology,science in biotechnology,BS in biotechnology,biotech degree,biotechnology major,B.Tech biotechnology|STEM degree,college degree
neuroscience degree|credential|degree in neuroscience,science in neuroscience,BS in neuroscience,neuroscience major,cognitive science degree|STEM degree,college degree
marine biology degree|credential|marine science degree,degree in marine biology,oceanography degree,BS in marine biology,fisheries science degree,aquaculture degree|biology degree,STEM degree,college degree
mining engineering degree|credential|degree in mining engineering,BS in mining engineering,mineral engineering degree,mine engineering degree,metallurgical engineering degree|engineering degree,STEM degree,college degree
materials science degree|credential|materials engineering degree,degree in materials science,materials science and engineering,metallurgy degree,polymer science degree,BS in materials science|STEM degree,college degree
nuclear engineering degree|credential|degree in nuclear engineering,nuclear science degree,BS in nuclear engineering,nuclear engineering major,naval nuclear power school|engineering degree,STEM degree,college degree
computer engineering degree|credential|BSCpE,degree in computer engineering,BS in computer engineering,science in computer engineering,computer engineering major,BEng computer|computing degree,engineering degree,STEM degree,college degree
industrial design degree|credential|product design degree,degree in industrial design,BS in industrial design,BFA industrial design,industrial design major|art degree,college degree
landscape architecture degree|credential|BLA degree,MLA landscape,degree in landscape architecture,bachelor of landscape architecture,landscape design degree,master of landscape architecture|college degree
animation degree|credential|degree in animation,3D animation degree,game art degree,BFA animation,game design degree,computer animation degree,degree in game design|art degree,college degree
photography degree|credential|BFA photography,degree in photography,photography major,commercial photography degree,photojournalism degree|art degree,college degree
public relations degree|credential|degree in PR,PR degree,BA in public relations,arts in public relations,public relations major,bachelor's in public relations|college degree
advertising degree|credential|degree in advertising arts,BA in advertising,BS in advertising,advertising major,arts in advertising,bachelor's in advertising|college degree
international business degree|credential|international trade degree,degree in international business,BBA international business,international management degree,global business degree,international business major|business degree,college degree
entrepreneurship degree|credential|degree in entrepreneurship,entrepreneurship major,small business management degree,BBA entrepreneurship,BS in entrepreneurship|business degree,college degree
project management degree|credential|degree in project management,master's in project management,MS in project management,science in project management,project management diploma|business degree
taxation degree|credential|master of taxation,MS in taxation,tax degree,degree in taxation,science in taxation,LLM taxation|college degree
leadership degree|credential|organizational leadership degree,degree in organizational leadership,master's in leadership,science in organizational leadership,leadership studies degree,arts in organizational leadership|college degree
educational leadership degree|credential|educational administration degree,degree in educational leadership,school leadership degree,NPQH,science in educational leadership,EdD educational leadership,arts in educational leadership|college degree
occupational safety degree|credential|occupational safety and health degree,safety management degree,industrial hygiene degree,environmental health and safety degree,degree in occupational safety,fire protection engineering degree|college degree
fire science degree|credential|degree in fire science,fire technology degree,fire administration degree,fire protection degree,science in fire science|college degree
emergency management degree|credential|degree in emergency management,disaster management degree,science in emergency management,homeland security major,BS in emergency management|college degree
speech pathology degree|credential|communication sciences and disorders,speech-language pathology degree,CSD degree,speech therapy degree,master's in speech pathology,degree in speech-language pathology|health science degree,college degree
occupational therapy degree|credential|MOT degree,OTD degree,master of occupational therapy,degree in occupational therapy,OTA program,COTA program,doctor of occupational therapy|health science degree
physical therapy degree|credential|DPT,doctor of physical therapy,physiotherapy degree,PTA program,degree in physical therapy,bachelor of physiotherapy,physical therapist assistant program|health science degree
radiography degree|credential|radiologic technology degree,radiologic sciences degree,medical imaging degree,degree in radiologic technology,radiography program,sonography degree,diagnostic imaging degree|health science degree
respiratory therapy degree|credential|respiratory care degree,degree in respiratory therapy,respiratory therapy program,science in respiratory care|health science degree
medical laboratory degree|credential|clinical laboratory science degree,medical technology degree,medical laboratory science degree,MLT program,degree in medical technology,MLS program,biomedical laboratory science|health science degree
dental hygiene degree|credential|degree in dental hygiene,dental hygiene program,science in dental hygiene,dental hygiene school,associate in dental hygiene|health science degree
dentistry degree|credential|DDS,DMD,doctor of dental surgery,BDS dentistry,dental school graduate,doctor of dental medicine|health science degree,college degree
health informatics degree|credential|health information management degree,HIM degree,RHIA program,degree in health informatics,RHIT program,health information technology degree,science in health information management|health science degree
paramedic program|credential|paramedicine degree,paramedic diploma,EMS degree,paramedic school,EMT course,EMT program,emergency medical services degree
gerontology degree|credential|degree in gerontology,aging studies degree,gerontology certificate,master of gerontology,gerontology major
forensic science degree|credential|degree in forensic science,forensics degree,science in forensic science,forensic science major,crime scene investigation degree|college degree
art therapy degree|credential|master of art therapy,degree in art therapy,creative arts therapy degree,expressive therapies degree,drama therapy degree|college degree
logistics degree|credential|degree in logistics management,transportation management degree,transportation and logistics degree,logistics management degree,science in logistics|business degree,college degree
`;
