/**
 * Deeds that show a thing, as people of the trades put them: "Name | deed | objects | verbs" (practiceTable.ts).
 */
export const deedLines = `
phlebotomy|deed|blood,blood samples,blood specimens,venous samples|draw,collect,obtain
specimen collection|deed|specimens,urine samples,stool samples,swabs,saliva samples,blood samples|collect,obtain,gather,label
lab assistant|deed|specimens,blood samples,serum samples,urine samples,swabs|process,centrifuge,accession,aliquot,sort
vital signs|deed|vital signs,vitals,blood pressure,blood pressures,pulse,oxygen saturation,respirations|take,record,measure,monitor,check,obtain,document
medication administration|deed|medications,meds,insulin,oral medications,injections,narcotics,antibiotics|administer,give,pass
medication reminders|deed|clients medications,take medication,take medications,take meds,medication times|remind,prompt,cue
IV therapy|deed|IVs,IV lines,peripheral IV,intravenous lines,IV catheters,IV fluids,IV therapy,saline locks|start,insert,place,maintain,monitor,discontinue
injections|deed|injections,shots,intramuscular injections,subcutaneous injections,B12,Depo-Provera|give,administer,inject
immunizations|deed|vaccines,vaccinations,immunizations,flu shots,immunisations,boosters|give,administer,provide
wound care|deed|wounds,wound dressings,dressings,pressure injuries,surgical sites,ulcers,burn wounds|dress,clean,change,treat,assess,measure,redress
pressure-ulcer prevention|deed|patients,residents,bedbound,immobile patients,clients every two hours,bedridden|turn,reposition,rotate
patient transfers|deed|patients,residents,clients,wheelchair,bed to chair,Hoyer lift,patients from bed|transfer,lift,move,hoist
patient transport|deed|patients,residents,patients to radiology,stretchers,wheelchair patients,patients to surgery|transport,wheel,escort,move
activities of daily living|deed|bathing,dressing,grooming,toileting,personal hygiene,showering,activities of daily living,ADLs,feeding|assist,help,aid,support
bathing assistance|deed|patients,residents,clients,bed baths,sponge baths,elderly|bathe,shower,wash,give
feeding assistance|deed|patients,residents,clients,elderly,bedridden|feed,spoon feed
ambulation assistance|deed|patients,residents,ambulation,gait belt,walking,mobility of residents|ambulate,walk,assist
incontinence care|deed|adult briefs,incontinence briefs,diapers of residents,perineal care,peri care,incontinence care|change,provide
bed making|deed|beds,bed linens,linens,occupied beds,patient beds|make,change,strip
answering call lights|deed|call lights,call bells,nurse calls,call buttons|answer,respond
intake and output|deed|intake and output,urine output,fluid intake,fluid balance,food intake|record,measure,track,monitor
patient observation|deed|changes in condition,patient condition,residents for changes,client condition,patient status,behavior changes|observe,monitor,report
charting|deed|patient care,patient information,assessments,nursing notes,vital signs,patient progress,findings in the EMR,treatments provided|chart,document,record
EHR|deed|electronic medical record,electronic health record,EMR,EHR,electronic records,Cerner,PointClickCare,Epic EMR,PointClickCare records|document,chart,enter,update,maintain
patient assessment|deed|patients,residents,patient condition,head-to-toe assessments,physical assessments,nursing assessments,health status|assess,evaluate,examine,perform
triage|deed|patients,patient calls,callers by acuity,emergency patients,walk-in patients,incoming patients|triage,prioritize,screen
rooming patients|deed|patients,patients to exam rooms,patients for the provider,patients for exam,patients for examination|room,escort,bring back,prepare
medical history taking|deed|medical history,medical histories,patient history,health history,chief complaint,medication list,allergies|obtain,take,review,update,record,gather
exam room prep|deed|exam rooms,examination rooms,treatment rooms,patient rooms,procedure rooms,operatories|stock,clean,prepare,turn over,sanitize,disinfect,restock
EKG|deed|EKGs,ECGs,electrocardiograms,12-lead,EKG|perform,run,administer,obtain,conduct
blood glucose monitoring|deed|blood sugar,blood sugars,blood glucose,glucose levels,glucose|check,monitor,test,measure
point-of-care testing|deed|rapid strep,rapid tests,CLIA-waived,urine dipsticks,flu tests,pregnancy tests,point-of-care tests|perform,run,conduct
spirometry|deed|spirometry,pulmonary function tests,PFTs,lung function tests|perform,conduct,administer,run
hearing screening|deed|hearing tests,hearing screenings,audiograms,audiometric tests|perform,conduct,administer
vision screening|deed|vision tests,vision screenings,visual acuity|perform,conduct,administer
minor procedures|deed|physician with procedures,minor surgeries,minor procedures,biopsies,excisions,doctor during exams,provider with procedures|assist,help,prep
suture removal|deed|sutures,stitches,staples|remove,take out
suturing|deed|lacerations,wounds,incisions|suture,repair,stitch
casting and splinting|deed|casts,splints,orthopedic braces,plaster casts|apply,remove,fit
catheter care|deed|catheters,Foley,Foley catheters,catheter bags,urinary catheters|insert,remove,empty,maintain,change
ostomy care|deed|colostomy bags,ostomy bags,ostomies,colostomies,ileostomies|empty,change,care
enteral feeding|deed|tube feedings,G-tube feedings,PEG feedings,enteral feedings,nasogastric feedings|administer,manage,provide,monitor
tracheostomy care|deed|tracheostomy,tracheostomies,trach,trachs,tracheostomy care|suction,clean,perform,provide
oxygen therapy|deed|oxygen,oxygen therapy,nasal cannula,supplemental oxygen|administer,apply,monitor,set up
nebulizer treatments|deed|nebulizer treatments,breathing treatments,aerosol treatments,nebulizers|administer,give,provide
ventilator management|deed|ventilators,ventilator settings,ventilated patients,mechanical ventilation,vents|manage,adjust,wean,monitor,set up
critical care|deed|critically ill,ICU patients,ventilated patients,intensive care patients|care for,treat,manage,monitor
blood transfusion|deed|blood products,packed red cells,blood transfusions,platelets,plasma|transfuse,administer,hang
code response|deed|code blue,codes,cardiac arrests,rapid responses,resuscitations|respond,participate,run,lead
CPR|deed|CPR,chest compressions,cardiopulmonary resuscitation|perform,give,administer
discharge planning|deed|discharges,patient discharge,discharge plans,safe discharges,patients for discharge|plan,coordinate,prepare,arrange
patient admissions|deed|new patients to the unit,admissions to the unit,residents to the facility,patient admissions,admission assessments|admit,process,complete
care plans|deed|care plans,plans of care,plan of care,nursing care plans,individualized care plans|develop,write,update,implement,create,formulate
patient education|deed|patients,families on care,caregivers,patients on medications,discharge instructions,clients on disease|teach,educate,instruct,counsel
family communication|deed|families,family members,patient families,loved ones,residents' families|update,inform,communicate,support
medication reconciliation|deed|medications on admission,home medications,medication lists,medication reconciliation|reconcile,review,complete
fall prevention|deed|falls,patient falls,resident falls,fall precautions,fall-prevention|prevent,reduce,implement,monitor
infection control|deed|infection control,infection prevention,isolation precautions,standard precautions,universal precautions|follow,maintain,enforce,implement,observe
sterilization|deed|instruments,surgical instruments,dental instruments,equipment in autoclave,handpieces,surgical trays|sterilize,autoclave,disinfect
sterile processing|deed|surgical trays,instrument sets,surgical instruments,instrument trays|assemble,decontaminate,inspect,wrap,sterilize
aseptic technique|deed|sterile field,sterile fields,sterile technique,back table,mayo stand,aseptic technique|maintain,prepare,set up
surgical counts|deed|sponges,sharps and instruments,surgical counts,needles and sponges|count,perform
surgical scrub|deed|instruments to surgeon,instruments to surgeons,surgical instruments,in on cases,surgical cases,in for surgeries|pass,hand,scrub
circulating nurse|deed|cases,surgical cases,operating rooms,surgeries,procedures|circulate,circulate in
pre-op care|deed|patients for surgery,patients for procedures,surgical patients,surgical site,preoperative patients|prep,prepare
post-op care|deed|patients after surgery,post-op patients,postoperative patients,patients from anesthesia,post-surgical patients|recover,monitor,care
labor and delivery|deed|births,deliveries of babies,laboring patients,vaginal deliveries,newborns,cesarean sections|assist,attend,deliver,manage
dialysis|deed|dialysis treatments,hemodialysis,dialysis machines,dialyzers|perform,initiate,monitor,set up
chemotherapy|deed|chemotherapy,chemo,antineoplastics|administer,infuse,hang
biohazard disposal|deed|biohazardous waste,sharps,medical waste,contaminated materials,biohazards|dispose,discard
medical supply stocking|deed|medical supplies,exam room supplies,clinical supplies,nursing supplies,dental supplies,supply carts|stock,order,restock,replenish,inventory
staff training|deed|new hires,new nurses,new CNAs,new aides,new technicians,new staff,new graduates,interns|train,teach,onboard,orient,precept,mentor
preceptor|deed|new nurses,nursing students,new graduate nurses,new grads,orientees,medical students,externs,dental assistant students|precept,mentor,orient
delegation to aides|deed|CNAs,nursing assistants,aides,LPNs,patient care technicians,caregivers,unlicensed personnel|supervise,delegate,oversee,direct
nurse management|deed|nursing staff,nurses,nursing department,nursing unit,RNs|manage,direct,lead,oversee
nurse scheduling|deed|nurses,nursing staff,nurse schedules,CNAs,unit schedules|schedule,create,build
incident reports|deed|incident reports,occurrence reports,accident reports,unusual incidents|complete,file,write,document,submit
mandated reporting|deed|suspected abuse,abuse and neglect,elder abuse,child abuse,neglect|report,flag
end-of-life care|deed|dying patients,end-of-life care,hospice patients,terminally ill,comfort care|provide,support,comfort,care
dementia care|deed|dementia patients,residents with dementia,Alzheimer's,memory care residents,clients with dementia|care,assist,support,redirect
geriatrics|deed|elderly,elderly patients,elderly residents,geriatric patients,older adults,senior citizens|care for,assist,support,serve
companion care|deed|companionship,elderly clients to outings,client to appointments,seniors on walks|accompany,visit,provide
client transportation|deed|clients to appointments,patients to appointments,residents to appointments,client errands,clients to doctor|drive,transport,take,accompany
meal preparation|deed|meals for clients,meals for residents,client meals,nutritious meals,meals|prepare,cook,plan
light housekeeping|deed|light housekeeping,light cleaning,client laundry,household chores for client,housework|do,perform,complete
activities programming|deed|activities for residents,resident activities,recreational activities,bingo,outings for residents,crafts for residents|plan,lead,organize,run,facilitate
home health|deed|patients in their homes,home visits,patients at home,homebound patients,home care visits|visit,provide,conduct
OASIS assessments|deed|OASIS,OASIS assessments,start of care assessments|complete,perform,conduct
care coordination|deed|patient care,services for patients,transitions of care,care with providers,follow-up care,specialist appointments|coordinate,arrange,navigate
case management|deed|caseload,case load,caseload of clients,caseloads,patient cases|manage,carry,maintain
utilization review|deed|medical necessity,inpatient stays,utilization reviews,concurrent reviews,level of care|review,conduct,perform
community resources|deed|clients to resources,community resources,clients to services,patients with resources,families to services,housing and food resources|connect,refer,link,locate
benefits enrollment|deed|Medicaid applications,SNAP applications,clients in Medicaid,patients in Medicaid,health insurance marketplace|help,assist,enroll,complete
patient scheduling|deed|patients,patient appointments,medical appointments,new patients,follow-up visits,clinic appointments|schedule,book,reschedule,coordinate
appointment scheduling|deed|appointments,appointment times,appointment calendar|schedule,book,set,confirm,reschedule
surgery scheduling|deed|surgeries,surgical cases,procedures with hospitals,operating room time,outpatient procedures|schedule,book,coordinate
patient check-in|deed|patients,visitors and patients,patients at front desk,arriving patients|check in,greet,sign in,check out,welcome
patient registration|deed|patient demographics,demographic information,new patients,patient information|register,enter,verify,collect
insurance verification|deed|insurance eligibility,insurance coverage,eligibility,patient coverage,insurance information,patient insurance,insurance benefits|verify,check,confirm
prior authorization|deed|prior authorizations,authorizations from insurance,pre-authorizations,preauthorizations,precertifications,insurance authorizations|obtain,submit,process,request,secure
referral coordination|deed|referrals,specialist referrals,patient referrals|process,schedule,coordinate,track,submit
copay collection|deed|copays,co-pays,copayments,patient payments,deductibles,coinsurance|collect,take,process
refill requests|deed|prescriptions,refills,refill requests,medication refills,prescriptions to pharmacy|process,call in,refill,send
medical records|deed|medical records,patient charts,patient records,patient files,health records|maintain,pull,file,organize,update,scan,retrieve
release of information|deed|medical records requests,records requests from attorneys,release of information,records to insurance,authorization for release|process,release,fulfill
HIPAA|deed|patient confidentiality,patient privacy,HIPAA,PHI,protected health information,confidential patient|protect,maintain,safeguard,ensure
medical coding|deed|charts,encounters,diagnoses,ICD-10,CPT codes,diagnosis codes,procedures to codes,medical charts|code,assign
medical billing|deed|insurance companies,Medicare,Medicaid,patients and insurance,medical claims,payers,third-party payers|bill,invoice,process
medical claims|deed|claims to insurance,insurance claims,medical claims,electronic claims,Medicare claims,claims to payers|submit,file,process,prepare,send
claim denials|deed|denied claims,denials,rejected claims,insurance denials,unpaid claims|appeal,resolve,rework,investigate,correct
payment posting|deed|insurance payments,EOBs,ERAs,patient payments,insurance remittances|post,apply
medical collections|deed|patient balances,outstanding insurance,past-due patient accounts,aging insurance accounts,unpaid medical bills|collect,follow up,pursue
charge entry|deed|patient charges,procedure charges,superbills,surgical charges|enter,post,capture
provider credentialing|deed|providers,physicians,practitioners,medical staff,providers with payers|credential,enroll,verify
telephone triage|deed|patient calls,nurse line calls,symptom calls,callers by symptom,clinical calls|triage,answer,handle,return,assess
lab result follow-up|deed|lab results,patients with results,abnormal results,patients' test results|call,notify,relay,report,communicate
patient phone calls|deed|patient calls,patient phone calls,calls from patients,calls from families,patient inquiries|answer,field,handle,return
order transcription|deed|physician orders,doctor orders,provider orders,doctors' orders,verbal orders|transcribe,enter,note,carry out
healthcare quality|deed|patient charts,quality measures,clinical quality,patient outcomes,core measures,chart compliance|audit,monitor,improve,track
state survey readiness|deed|state surveys,state survey,Joint Commission survey,regulatory surveys,CMS surveys,deficiency-free surveys|prepare,pass,achieve,lead
practice management|deed|medical practice,medical office,dental practice,clinic,physician practice,veterinary practice,dental office|manage,run,oversee,operate
dental assisting|deed|dentist,dentist chairside,dentists,orthodontist,oral surgeon,dental procedures,dental instruments|assist,hand
dental x-rays|deed|bitewings,dental x-rays,dental radiographs,panoramic x-rays,full mouth series,periapicals,intraoral x-rays|take,expose,develop,capture
dental impressions|deed|alginate impressions,digital impressions,study models,dental impressions|take,pour,make
temporary crowns|deed|temporary crowns,provisionals,temporary crown|make,fabricate,place,cement
dental sealants|deed|fluoride,fluoride varnish,dental sealants|apply,place
dental hygiene|deed|patients' teeth,teeth,prophylaxis,prophies,dental cleanings,calculus|clean,scale,polish,perform
dental treatment planning|deed|dental treatment plans,treatment plans to patients,dental treatment,treatment options and costs|present,explain
dental recall|deed|recall patients,hygiene patients,overdue patients,recare,hygiene appointments|call,confirm,schedule
orthodontics|deed|archwires,orthodontic appliances,aligners,orthodontic brackets,orthodontic bands|place,change,adjust,bond,remove
optical dispensing|deed|eyeglasses,eyewear,spectacles,prescription lenses,eyeglass frames|fit,adjust,dispense,repair,sell
contact lens fitting|deed|contact lenses,contact lens patients,contact lens wearers|teach,train,fit,instruct
ophthalmic testing|deed|visual fields,tonometry,refractions,OCT scans,eye tests,visual acuity and pressure|perform,conduct,administer
radiography|deed|x-rays,radiographs,x-ray exams,diagnostic images,radiographic exams|take,perform,produce,acquire
patient positioning|deed|patients,patients for x-rays,patients on table,patients for imaging,patients for surgery|position,align
CT imaging|deed|CT scans,CT exams,CT scanner,CT studies|perform,operate,acquire
MRI|deed|MRI scans,MRI exams,MRI scanner,MR studies|perform,operate,scan
sonography|deed|ultrasounds,sonograms,abdominal ultrasounds,ultrasound exams,vascular ultrasound|perform,conduct,obtain
mammography|deed|mammograms,breast imaging,mammography exams|perform,conduct
echocardiography|deed|echocardiograms,echocardiogram,echo studies,cardiac ultrasounds|perform,conduct
sleep technology|deed|sleep studies,polysomnograms,CPAP titrations|perform,score,monitor
EEG|deed|EEGs,EEG recordings,electroencephalograms|perform,conduct,set up
contrast injection|deed|contrast,contrast media,contrast dye|inject,administer
physical therapy aide|deed|patients through exercises,therapist with exercises,therapy patients,treatment area for therapist|guide,assist,set up
therapeutic exercise|deed|patients in exercises,therapeutic exercises,rehabilitation exercises,home exercise programs,exercise programs|instruct,lead,guide,supervise,progress
range of motion exercises|deed|range of motion,passive range of motion,ROM exercises,range-of-motion exercises|perform,assist,provide
speech therapy|deed|speech disorders,speech delays,language disorders,speech therapy,communication disorders|treat,evaluate,provide
dysphagia|deed|swallowing,swallowing disorders,dysphagia,swallow function|evaluate,treat,assess
occupational therapy|deed|occupational therapy,patients' fine motor,activities of daily living deficits,occupational therapy evaluations|provide,evaluate,treat
medical laboratory|deed|lab tests,laboratory tests,blood samples,CBCs,chemistry panels,body fluids,clinical specimens|run,perform,analyze,test
lab quality control|deed|laboratory QC,analyzers,lab instruments,laboratory controls|run,perform,document,calibrate
blood bank|deed|blood units,blood products,donor blood,type and screens|crossmatch,type,issue
blood donor collection|deed|donors,plasma donors,blood donors,plasma|screen,draw,collect
histology|deed|tissue,tissues,slides,paraffin blocks,biopsies|embed,section,stain
prescription filling|deed|prescriptions,medications for patients,pills,tablets,prescription orders|fill,dispense,count,package,label
prescription data entry|deed|prescriptions,prescription information,prescription data|enter,type,input
pharmacy compounding|deed|medications,ointments,IV bags,IV admixtures,chemotherapy drugs,suspensions,capsules|compound,mix
controlled substances|deed|narcotics,controlled substances,controlled drugs,Schedule II,CII|count,reconcile,inventory,secure,waste
pharmacy inventory|deed|drugs,medications,pharmaceuticals,expired medications,pharmacy stock|order,rotate,stock,pull,inventory
medication counseling|deed|patients on medications,customers on prescriptions,patients on side effects,patients about medication,medication use|counsel,advise,educate
automated dispensing cabinets|deed|Pyxis,Omnicell,dispensing machines,dispensing cabinets|stock,refill,restock,load
emergency response|deed|911 calls,emergency calls,medical emergencies,emergencies,emergency scenes|respond,answer
ambulance driving|deed|ambulance,ambulances|drive,operate
interfacility transport|deed|patients between facilities,patients to dialysis,interfacility,patients between hospitals,patients from nursing homes|transport,transfer
ambulance checks|deed|ambulance,ambulances,rig,medical unit equipment|check,restock,inspect,stock
patient care reports|deed|patient care reports,ePCRs,run reports,PCRs|write,complete,document
bleeding control|deed|bleeding,hemorrhage,tourniquets|control,apply
spinal immobilization|deed|spine,patients with spinal,cervical spine,fractures and spine|immobilize,stabilize
naloxone|deed|Narcan,naloxone|administer,distribute,give
first aid certification|deed|first aid,basic first aid,emergency first aid|administer,give,render,provide
de-escalation|deed|agitated patients,aggressive clients,combative patients,crises,agitated residents,conflicts,escalating behavior,upset patients|de-escalate,calm,defuse,redirect
crisis intervention|deed|mental health crises,crisis calls,crisis counseling,clients in crisis,crisis intervention|intervene,respond,provide
suicide risk assessment|deed|suicide risk,suicidal patients,suicidality,suicidal clients,risk of suicide|assess,screen,monitor
psychotherapy|deed|individual therapy,psychotherapy,counseling sessions,therapy sessions,individual counseling|provide,conduct,deliver
group therapy|deed|therapy groups,support groups,process groups,psychoeducational groups,counseling groups|lead,facilitate,run,conduct,co-lead
treatment planning|deed|treatment plans,individualized treatment plans,individual service plans,recovery plans|develop,write,create,update
biopsychosocial assessments|deed|intake assessments,biopsychosocial assessments,psychosocial assessments,mental health assessments,diagnostic evaluations|conduct,complete,perform
case notes|deed|case notes,progress notes,session notes,client notes,DAP notes|write,document,complete
substance abuse counseling|deed|clients in recovery,addiction clients,clients with addiction,substance abuse,people with addiction|counsel,support,treat
peer support|deed|lived experience,peers in recovery,own recovery story|share,mentor,support
behavioral health rounds|deed|15-minute checks,safety rounds on patients,Q15 checks,patient safety checks|conduct,perform,complete
behavior intervention plans|deed|behavior plans,behavior intervention plans,behavior support plans,BIPs|implement,write,develop,follow
ABA therapy|deed|ABA,discrete trial training,applied behavior analysis,ABA sessions,skill acquisition programs|implement,provide,run,deliver
developmental disabilities|deed|individuals with disabilities,developmentally disabled,adults with disabilities,clients with intellectual disabilities,people with special needs|support,assist,care,teach
supported employment|deed|clients with disabilities in jobs,individuals with disabilities at work,job seekers with disabilities|coach,place,support
victim advocacy|deed|victims,survivors,domestic violence victims,crime victims,sexual assault survivors|advocate,accompany,support
psychological testing|deed|psychological tests,neuropsychological tests,IQ tests,cognitive assessments|administer,score,interpret
animal handling|deed|animals,dogs and cats,pets,animals for exams,horses,livestock,exotic animals|restrain,handle,hold
veterinary assisting|deed|veterinarian,veterinarians,vet with exams,animal exams,veterinary surgeries|assist,help
veterinary surgery assisting|deed|animals for surgery,spays,neuters,surgical animals,pets for surgery,veterinary surgeries|prep,assist,monitor
veterinary anesthesia|deed|animals under anesthesia,anesthetized animals,animal anesthesia,pets under anesthesia,animals for surgery|monitor,induce,intubate
veterinary lab work|deed|fecals,fecal floats,heartworm tests,cytology on animals,skin scrapings,IDEXX|run,perform,read
veterinary radiology|deed|animal radiographs,x-rays of animals,radiographs of pets,animals for x-rays|take,shoot,position
kennel work|deed|kennels,cages,dog runs,animal enclosures,animal cages|clean,disinfect,sanitize,scrub,hose
animal care|deed|animals,dogs,cats,pets,horses,livestock,boarders|feed,walk,water,care,exercise
pet grooming|deed|dogs,pets,cats,nails on dogs,fur|groom,bathe,trim,clip,brush
pet owner education|deed|pet owners,animal owners,clients on pet care,pet parents|educate,advise,teach,counsel
large animal practice|deed|cattle,horses,livestock,herds,sheep,goats|vaccinate,palpate,treat,dehorn
health education|deed|health classes,health workshops,community on health,nutrition classes,health topics classes|teach,present,deliver,educate
epidemiology|deed|outbreaks,disease outbreaks,disease surveillance,disease trends,communicable disease|investigate,track,monitor,analyze
contact tracing|deed|exposed contacts,COVID cases,close contacts,infected individuals,contacts of cases|trace,interview,notify
TB testing|deed|TB tests,PPDs,PPD tests,tuberculin tests|place,read,administer
HIV testing|deed|HIV,clients for HIV,STIs,patients for STDs|test,counsel,screen
wellness programs|deed|wellness program,biometric screenings,health screenings,employee wellness|coordinate,conduct,run
diabetes care|deed|diabetics,diabetic patients,diabetes,patients with diabetes|teach,manage,educate,monitor
informed consent|deed|informed consent,participants,study subjects,consent from subjects,research participants|consent,obtain
subject recruitment|deed|study participants,research participants,study subjects,trial subjects,patients in clinical trials,patients for studies|recruit,enroll,screen
clinical research|deed|clinical trials,clinical studies,study visits,research studies with patients,trial protocols|coordinate,conduct,manage,run
IRB submissions|deed|IRB,IRB applications,ethics submissions,IRB amendments,protocols to IRB|submit,prepare,write,draft
adverse event reporting|deed|adverse events,SAEs,serious adverse events|report,document,track
regulatory binders|deed|regulatory binders,regulatory documents,essential documents,trial master file,investigator files|maintain,organize,prepare
case report forms|deed|case report forms,CRFs,eCRFs,study data|complete,enter,transcribe,fill
clinical monitoring|deed|clinical sites,site visits for trials,investigator sites,site initiation visits,clinical source data|monitor,conduct,verify
investigational product|deed|study drug,investigational product,study medication,investigational drugs|dispense,track,account
biomedical equipment|deed|medical equipment,infusion pumps,patient monitors,defibrillators,hospital equipment,biomedical equipment|repair,calibrate,maintain,service
medical device cleaning|deed|medical equipment,wheelchairs,patient equipment,blood pressure cuffs,hospital equipment|clean,disinfect,sanitize,wipe down
hospital housekeeping|deed|patient rooms,operating rooms,isolation rooms,discharge rooms,hospital rooms|clean,disinfect,sanitize
patient tray service|deed|meal trays,food trays,patient trays,dietary trays,resident meals|deliver,pass,serve,assemble
therapeutic diets|deed|therapeutic diets,special diets,pureed meals,modified diets,diabetic meals|prepare,plan,serve,monitor
nutrition counseling|deed|patients on nutrition,nutritional needs,nutritional status,clients on diet,dietary needs|counsel,assess,advise
massage therapy|deed|massages,deep tissue massage,Swedish massage,therapeutic massage|give,perform,provide
medical interpreting|deed|patients,patients and providers,medical appointments,Spanish-speaking patients,doctor visits|interpret,translate
medical courier|deed|lab specimens,specimens,blood samples,medical supplies,medications to patients|deliver,transport,pick up
physician scribe|deed|physician encounters,provider encounters,patient encounters,physician notes,for physicians,during patient visits|scribe,transcribe,document
clinical documentation improvement|deed|physicians about documentation,providers for clarification,clinical documentation,records for specificity|query,review
hospital operations|deed|patient flow,bed assignments,beds for admissions,patient throughput,hospital beds|manage,coordinate,assign
electrical work|deed|outlets,receptacles,light switches,breakers,breaker panels,branch circuits,conduit,electrical circuits,electrical panels,junction boxes,wiring|wire,rewire,install,run,troubleshoot,repair
conduit bending|deed|conduit,EMT,rigid pipe,raceways,cable tray|bend,install,run,mount,thread
wire pulling|deed|wire,cable through conduit,feeders,conductors,circuits|pull,fish,run,feed
lighting installation|deed|light fixtures,lighting,ballasts,LED fixtures,lamps,luminaires,ceiling fans|install,hang,replace,retrofit,mount,change out
electrical troubleshooting|deed|electrical faults,electrical problems,shorts,ground faults,open circuits,control circuits,electrical failures|troubleshoot,diagnose,trace,isolate,locate
motor controls|deed|motor starters,contactors,motor control centers,VFDs,variable frequency drives,soft starters|wire,install,troubleshoot,replace,repair
panel upgrades|deed|breaker panels,electrical panels,service panels,load centers,electrical services|upgrade,replace,install,change out
schematic reading|deed|schematics,wiring diagrams,ladder diagrams,electrical prints,electrical drawings,P&IDs|read,interpret,follow,use,analyze
blueprint reading|deed|blueprints,prints,construction drawings,technical drawings,engineering drawings,shop drawings,isometric drawings,plans and specifications|read,interpret,follow,work from,review,understand
structured cabling|deed|Cat5,Cat5e,Cat6,ethernet cable,network cable,data cable,patch panels,data drops|run,pull,terminate,install,punch down,label
fiber splicing|deed|fiber,fibre,fiber optic cable,ribbon fiber|splice,fuse,terminate
cable installation|deed|coax,cable boxes,cable modems,cable drops,set-top boxes,internet and phone service|install,run,hook up,connect,repair
security systems|deed|alarm systems,burglar alarms,alarm panels,intrusion systems,motion detectors,keypads|install,program,service,troubleshoot,wire
access control|deed|card readers,access control,electric strikes,maglocks,badge readers|install,program,service,wire,maintain
CCTV|deed|CCTV,surveillance cameras,security cameras,camera footage,video surveillance,IP cameras|install,monitor,watch,mount,operate,review
fire alarm systems|deed|fire alarms,fire alarm systems,smoke detectors,pull stations,horn strobes|install,inspect,test,service,program
sprinkler fitting|deed|fire sprinklers,sprinkler heads,standpipes,fire sprinkler systems,fire suppression systems|install,inspect,hang,test
solar installation|deed|solar panels,PV modules,photovoltaic systems,solar arrays,inverters and panels|install,mount,wire,commission
generator maintenance|deed|generators,gensets,standby generators,emergency generators|service,repair,maintain,test,load test,install
HVAC service|deed|air conditioners,HVAC,furnaces,heat pumps,rooftop units,air handlers,condensers,air conditioning units,heating and cooling systems,mini splits|service,repair,diagnose,troubleshoot,maintain
HVAC installation|deed|air conditioners,HVAC systems,HVAC units,furnaces,heat pumps,condensing units,rooftop units,mini splits,air handlers,evaporator coils|install,replace,change out,set,commission
refrigerant handling|deed|refrigerant,Freon,R-410A,refrigerants,sealed systems|recover,charge,reclaim,evacuate,recharge,leak check
refrigeration|deed|walk-in coolers,walk-in freezers,reach-ins,refrigeration,ice machines,compressors and condensers,refrigerated cases,coolers and freezers|repair,service,install,maintain,troubleshoot
boilers|deed|boilers,boiler,steam boilers,hot water boilers|operate,maintain,fire,blow down,inspect,service,repair
chillers|deed|chillers,chilled water system,centrifugal chillers,cooling plant|operate,maintain,service,overhaul,repair
ductwork|deed|ductwork,duct,ducts,plenums,flex duct,registers and grilles|fabricate,install,hang,seal,run,insulate
filter changes|deed|air filters,HVAC filters,furnace filters|change,replace,clean,swap
brazing|deed|copper,copper lines,line sets,refrigeration lines,fittings,joints|braze,solder,sweat
building automation|deed|building automation,DDC controls,BMS,building management system,energy management system|program,monitor,commission,operate,adjust
plumbing|deed|toilets,faucets,water lines,leaking pipes,pipes and fixtures,garbage disposals,sinks,plumbing fixtures,water heaters,plumbing,shower valves,sewer lines|repair,fix,replace,install,unclog,plumb
drain cleaning|deed|drains,clogged drains,sewer lines,clogs,toilets,blocked drains,main lines|clear,snake,clean,unclog,jet,rod,unblock
pipefitting|deed|steam pipe,process piping,pipe spools,piping systems,carbon steel pipe,high pressure piping,hangers and supports|fit,fabricate,install,thread,cut and thread,erect
gas lines|deed|gas lines,gas piping,gas pipe,natural gas lines,propane lines|run,install,pressure test,repair,pipe
water heaters|deed|water heaters,water heater,hot water tanks,tankless heaters|install,replace,flush,repair,service
backflow testing|deed|backflow preventers,backflow devices,backflow assemblies,RPZ|test,certify,install,inspect
grease traps|deed|grease traps,grease trap,grease interceptors|pump,clean,empty,service
septic systems|deed|septic tanks,septic systems,leach fields,drain fields|pump,install,inspect,repair
irrigation|deed|irrigation,sprinkler heads,sprinkler systems,drip lines,irrigation controllers,irrigation lines|install,repair,adjust,winterize,program,maintain
swimming pools|deed|pools,swimming pool,pool water,pool chemicals,pool equipment,hot tubs|clean,maintain,vacuum,test,service,balance
welding|deed|steel,aluminum,stainless steel,pipe,frames,brackets,plate,beams,structural steel,carbon steel,joints,metal parts|weld,tack,fabricate and weld
pipe welding|deed|pipe,pipelines,pipe joints,pressure piping,stainless tubing|weld,root
metal fabrication|deed|brackets,steel frames,metal parts,railings,structural steel,metal structures,steel components,stainless steel,gates and fences,metal components|fabricate,form,fit,build,cut and weld
sheet metal|deed|sheet metal,sheetmetal,flashing,sheet steel,sheet aluminum|bend,form,cut,shear,fabricate,lay out
plasma cutting|deed|plasma cutter,plasma table,plasma torch|cut,operate,run
oxy-acetylene torch|deed|acetylene torch,cutting torch,oxy-fuel torch,oxy-acetylene|cut,heat,burn,use,operate
grinding and finishing|deed|welds,metal parts,burrs,castings,edges of metal,steel parts,machined parts,rough edges|grind,deburr,sand,buff,polish
sandblasting|deed|steel,metal surfaces,parts,tanks,equipment for painting,rust|sandblast,blast,bead blast,shot blast
powder coating|deed|powder coated parts,metal parts for coating,parts for powder coat|powder coat,hang,rack
rebar|deed|rebar,reinforcing steel,reinforcing bars|tie,set,place,cut and bend
ironwork|deed|structural steel,steel beams,iron,columns and beams,bar joists,steel decking|erect,bolt up,connect,set
rigging|deed|loads,machinery,heavy equipment,steel,beams,transformers,equipment with crane|rig,hoist,lift and set
crane operation|deed|cranes,crane,mobile crane,tower crane,crawler crane,boom truck,cherry picker crane|operate,run,inspect
overhead crane|deed|overhead crane,bridge crane,gantry crane,jib crane,overhead hoist|operate,run,use
machining|deed|parts,shafts,castings,steel parts,aluminum parts,aerospace parts|machine,mill,bore,ream,drill and tap
CNC machining|deed|CNC,CNC machines,CNC lathes,CNC mills,machining centers,CNC router|operate,run,set up,program,load,tend
CNC setup|deed|tool offsets,work offsets,CNC machines,fixtures and tooling,CNC lathe,CNC mill|set up,set,touch off,adjust,edit
precision measuring|deed|micrometers,calipers,dial indicators,height gauges,bore gauges,tolerances with gauges,verniers|measure,check,verify,inspect,use,read
manual lathe|deed|manual lathe,engine lathe,turret lathe|operate,run,set up
manual mill|deed|manual mill,Bridgeport mill,knee mill,milling machine,vertical mill|operate,run,set up
press brake|deed|press brake,brake press,break press|operate,set up,run,program
stamping presses|deed|punch press,stamping press,power press,progressive dies,turret punch|operate,set up,run,set dies in
tool and die|deed|dies,jigs and fixtures,molds and dies,progressive dies,tooling and dies|build,repair,sharpen,maintain,make
injection molding|deed|injection molding machines,injection presses,molding machines,plastic injection|operate,set up,run,troubleshoot
industrial maintenance|deed|production equipment,production machinery,conveyors,packaging machines,presses,plant equipment,manufacturing equipment,machinery,industrial equipment,machine tools|maintain,repair,troubleshoot,rebuild,overhaul,service
preventive maintenance|deed|PMs,preventive maintenance,preventative maintenance,routine maintenance,scheduled maintenance,planned maintenance,maintenance inspections|perform,complete,conduct,schedule,carry out,execute
troubleshooting|deed|equipment,machinery,malfunctions,faults,breakdowns,mechanical problems,electrical problems,machine problems,system failures|troubleshoot,diagnose,isolate,trace
mechanical repair|deed|pumps,gearboxes,bearings,motors,machinery,conveyors,engines,compressors,belts and chains,mechanical components|repair,rebuild,overhaul,fix,replace
bearings and gearboxes|deed|bearings,gearboxes,sprockets,drive belts,chains and sprockets,couplings,pulleys|replace,change,install,rebuild,align
hydraulics|deed|hydraulic systems,hydraulic cylinders,hydraulic pumps,hydraulic hoses,hydraulics,hydraulic lines|repair,rebuild,troubleshoot,replace,maintain
pneumatics|deed|pneumatic systems,air cylinders,pneumatics,pneumatic valves,air lines|repair,troubleshoot,replace,maintain
pumps|deed|centrifugal pumps,pumps,mechanical seals,sump pumps,pump seals,water pumps|rebuild,repair,overhaul,replace,pack,install
PLCs|deed|PLCs,PLC,programmable logic controllers,ladder logic,Allen-Bradley,Siemens S7|program,troubleshoot,wire,modify,debug
industrial robots|deed|robots,robotic cells,Fanuc robots,robotic welders,robot arms|program,operate,troubleshoot,maintain,teach
instrumentation|deed|transmitters,flow meters,control valves,pressure gauges,thermocouples,level sensors|calibrate,install,repair,loop check,troubleshoot
calibration|deed|instruments,gauges,scales,equipment,meters,sensors,test equipment,thermometers|calibrate,recalibrate,verify calibration of
lubrication|deed|bearings,machines,machinery,equipment,chains,fittings,moving parts,vehicles|grease,lubricate,oil,lube
lockout/tagout|deed|lockout tagout,LOTO,lock-out/tag-out,equipment before servicing,energy isolation|follow,perform,apply,lock out,practice
work orders|deed|work orders,maintenance requests,service tickets,service requests,work requests,job tickets|complete,close,process,fill,prioritize,respond to,create
service calls|deed|service calls,emergency calls,on-site repairs,customer service calls,trouble calls|respond to,run,complete,answer,perform,handle
spare parts|deed|parts,spare parts,repair parts,replacement parts,MRO supplies|order,source,stock,procure,identify
hand tools|deed|hand tools,hand and power tools,wrenches,screwdrivers,small tools|use,operate,handle,work with
power tools|deed|power tools,drills and saws,grinders,circular saws,nail guns,pneumatic tools,impact wrenches,jackhammers|use,operate,handle,run
torque wrench|deed|bolts,torque wrench,fasteners,flanges,lug nuts,to specification|torque,use
safety|deed|safety procedures,safety rules,safety regulations,safety protocols,OSHA,safe work practices,safety standards,safety policies,safety guidelines|follow,enforce,observe,promote,maintain,adhere to,comply with
safety meetings|deed|safety meetings,toolbox talks,tailgate meetings,safety talks,safety briefings|lead,conduct,hold,attend,run,participate in
job hazard analysis|deed|job hazard analysis,JHAs,JSAs,job safety analysis,risk assessments,hazard assessments|complete,write,conduct,prepare,perform
incident investigation|deed|accidents,incidents,near misses,workplace injuries,safety incidents|investigate,document,report
PPE|deed|PPE,personal protective equipment,safety glasses,hard hat,respirators,harness,steel toe boots|wear,use,don,inspect
confined space|deed|confined spaces,confined space,permit-required spaces,tanks and vessels|enter,work in,attend,monitor
working at heights|deed|towers,heights,poles,scaffolding,rooftops,scaffolds|climb,work at,work on,tie off on
hazardous materials|deed|hazardous materials,hazardous waste,chemicals,hazmat,dangerous goods,hazardous chemicals|handle,dispose of,transport,store,label
carpentry|deed|walls,decks,stairs,cabinets,doors and windows,wood structures,trusses,sheds,subfloors,joists,porches,wood fences|build,frame,install,construct,repair
framing|deed|walls,houses,homes,roofs,partitions,additions,trusses|frame,erect,stick frame
finish carpentry|deed|baseboards,crown molding,trim,interior doors,casing,door frames,wainscoting|install,hang,trim,fit
cabinet installation|deed|cabinets,kitchen cabinets,cabinetry,vanities|install,hang,fit
drywall|deed|drywall,sheetrock,plasterboard,gypsum board,holes in walls|hang,tape,patch,mud,finish,install,repair
painting|deed|walls,rooms,interiors,houses,ceilings,trim,apartments,exterior surfaces,offices,buildings,units,classrooms|paint,repaint,prime,touch up,roll
concrete work|deed|concrete,slabs,sidewalks,driveways,foundations,footings,curbs,cement|pour,finish,screed,trowel
formwork|deed|concrete forms,forms,formwork,wall forms|build,set,strip,assemble
masonry|deed|brick,bricks,cinder block,stone walls,brick walls,mortar joints,chimneys,concrete block,cinder blocks|lay,build,repair,repoint
flooring installation|deed|hardwood floors,flooring,laminate,vinyl plank,carpet,carpets,floors,linoleum|install,lay,refinish,replace
tile setting|deed|tile,tiles,ceramic tile,porcelain tile,backsplashes|set,lay,install,grout,cut
roofing|deed|roofs,shingles on roofs,roofing,asphalt shingles,metal roofs,flat roofs,roof leaks,flashing|install,repair,replace,tear off,lay,patch
siding installation|deed|siding,vinyl siding,soffit,fascia|install,hang,replace,repair
insulation|deed|insulation,fiberglass batts,spray foam,pipe insulation,attic insulation|install,blow,spray,wrap
glazing|deed|glass,window glass,storefront,curtain wall,glass panels,mirrors|install,cut,glaze,replace,set
window installation|deed|replacement windows,windows and doors,window frames,vinyl windows,house windows,home windows|install,replace,fit,hang
door installation|deed|doors,door frames,hollow metal doors,entry doors,steel doors|install,hang,replace,adjust,fit
fencing installation|deed|fences,fencing,chain link,gates and fences,fence posts|install,build,repair,erect
deck building|deed|decks,deck,porches,pergolas|build,construct,design and build,repair
demolition|deed|walls,buildings,structures,kitchens,bathrooms,interiors,houses|demolish,tear down,gut,tear out
remodeling|deed|kitchens,bathrooms,homes,houses,apartments,offices,basements,units,buildings|remodel,renovate,refurbish
scaffolding|deed|scaffolding,scaffolds,staging scaffold,swing stages|erect,build,dismantle,assemble,set up
excavation|deed|trenches,foundations,footings,ditches,holes for footings,utility lines,basements|excavate,dig,trench,backfill
heavy equipment|deed|heavy equipment,excavators,bulldozers,backhoes,loaders,skid steers,graders,earthmoving equipment,heavy machinery,front-end loaders,rollers,track hoes|operate,run,drive
skid steer|deed|skid steer,skid steers,skidsteer,track loader,Bobcat loader|operate,run,drive
aerial lift|deed|scissor lift,boom lift,aerial lift,man lift,bucket lifts,scissor lifts,JLG|operate,use,drive,run
asphalt paving|deed|asphalt,roads,driveways,parking lots,blacktop,potholes|pave,lay,rake,roll,patch,seal,repair
traffic control|deed|traffic around work zones,traffic cones,lane closures,work zones,traffic control devices,construction traffic|direct,flag,set up,control,place
utility installation|deed|water mains,sewer mains,storm drains,water lines,sewer pipe,underground utilities,manholes,hydrants|install,lay,repair,connect
surveying|deed|land,building lines,property lines,job sites,grades,elevations,boundaries|survey,stake,lay out,shoot
punch list|deed|punch list,punch lists,punch list items,snag lists|complete,finish,work through,close out
construction estimating|deed|construction costs,project bids,material quantities,labor and materials,job estimates,construction bids,construction jobs|estimate,bid,prepare,take off,price
site supervision|deed|construction sites,job sites,construction crews,construction projects,subcontractors on site,jobsite|supervise,oversee,run,manage,coordinate
crew leadership|deed|crew,crews,apprentices,laborers,helpers,mechanics,installers,field crew|lead,supervise,run,direct,oversee,manage
subcontractor management|deed|subcontractors,subs,outside contractors,trade partners|coordinate,supervise,manage,schedule,oversee,hire
building inspection|deed|buildings for code,homes for buyers,construction for compliance,residential and commercial structures|inspect,examine
permits|deed|permits,building permits,construction permits|pull,obtain,apply for,secure,file
general labor|deed|debris,job site,dirt,gravel,lumber,building materials,construction materials,concrete by wheelbarrow|dig,shovel,carry,haul,clean up,unload
heavy lifting|deed|heavy objects,up to 50 lbs,50 pounds,heavy loads,up to 75 lbs,heavy boxes,furniture,100 lbs,heavy materials|lift,carry,move,haul
elevator mechanic|deed|elevators,escalators,lifts and escalators,dumbwaiters|install,repair,maintain,modernize,service
locksmith|deed|locks,keys,deadbolts,lock cylinders,safes|rekey,cut,pick,install,repair
appliance repair|deed|appliances,dishwashers,washers and dryers,refrigerators,ovens,stoves,washing machines|repair,fix,service,install,diagnose
furniture assembly|deed|furniture,cubicles,desks,bed frames,bookcases,office furniture,modular furniture|assemble,put together,install,build
pressure washing|deed|sidewalks,driveways,buildings,decks,vehicles,equipment,siding,parking lots|pressure wash,power wash
linework|deed|power lines,overhead lines,distribution lines,utility poles,crossarms,energized conductors|string,install,repair,maintain,splice
meter reading|deed|meters,gas meters,water meters,electric meters|read,install,replace,change out
water treatment|deed|water treatment plant,water plant,drinking water,chlorine levels,filtration plant|operate,monitor,test,dose,run
wastewater treatment|deed|wastewater plant,sewage plant,lift stations,wastewater treatment,sludge|operate,monitor,maintain,run
water sampling|deed|water samples,wastewater samples,water quality|collect,take,analyze,test,draw
automotive repair|deed|cars,vehicles,automobiles,brakes and suspension,cars and trucks,domestic and foreign vehicles,customer vehicles,light trucks|repair,diagnose,fix,service,maintain
brake repair|deed|brakes,brake pads,rotors,brake shoes,calipers and rotors,brake lines,air brakes|replace,repair,inspect,adjust,install,change
oil changes|deed|oil,engine oil,oil changes,oil and filters,fluids and filters|change,perform,drain
tire service|deed|tires,tyres,flat tires,wheels and tires,flats|change,mount,balance,rotate,patch,repair,replace
engine repair|deed|engines,diesel engines,gas engines,cylinder heads,gasoline engines|rebuild,overhaul,repair,replace,tear down
transmission repair|deed|transmissions,clutches,differentials,drivelines|rebuild,repair,replace,overhaul
automotive diagnostics|deed|vehicles,check engine lights,driveability issues,engine codes,vehicle electrical systems,trouble codes|diagnose,scan,troubleshoot
diesel repair|deed|diesel engines,diesel trucks,semi trucks,tractors and trailers,heavy duty trucks,class 8 trucks,tractor trailers|repair,service,maintain,rebuild,diagnose
heavy equipment repair|deed|heavy equipment,excavators,dozers,loaders,construction equipment,haul trucks,mining equipment|repair,service,maintain,rebuild
small engine repair|deed|small engines,lawn mowers,chainsaws,snow blowers,lawn equipment,two-stroke engines|repair,service,tune up,maintain
auto body repair|deed|dents,bumpers,fenders,frames on vehicles,body panels,collision damage,quarter panels|repair,pull,fill,straighten,sand,replace
auto detailing|deed|cars,vehicles,vehicle interiors,car interiors,automobiles,trucks inside and out|wash,wax,detail,buff,vacuum,polish,clean
towing|deed|vehicles,cars,disabled vehicles,trucks|tow,recover,winch
service advising|deed|repair orders,customers on vehicle repairs,service customers,auto repair estimates|write,advise,quote,greet
fleet maintenance|deed|fleet,company vehicles,fleet vehicles,fleet of trucks,delivery trucks,school buses,buses|maintain,repair,service
aircraft maintenance|deed|aircraft,airplanes,jets,airframes,landing gear,aircraft systems,helicopters,aircraft engines|inspect,repair,maintain,service,troubleshoot,overhaul
aircraft structures|deed|aircraft skins,rivets,fuselage,sheet metal on aircraft,wing panels,structural repairs aircraft|rivet,drill,install,repair,bond
avionics|deed|avionics,aircraft radios,navigation systems on aircraft,aircraft wiring,flight instruments|install,repair,test,troubleshoot
aircraft ground handling|deed|aircraft,baggage,luggage,airplanes,bags onto aircraft,planes|load,unload,marshal,tow,push back,guide
aircraft fueling|deed|aircraft,planes,helicopters,jets|fuel,refuel,defuel
marine maintenance|deed|boats,outboard motors,marine engines,yachts,inboard engines,ships|repair,maintain,service,winterize,rebuild
lawn care|deed|lawns,grass,lawn,yards,turf,grounds|mow,edge,trim,cut,weed eat,fertilize,aerate
landscaping|deed|flower beds,shrubs,landscaping,gardens,sod,trees and shrubs,mulch|install,plant,maintain,design,build
pruning|deed|trees,shrubs,hedges,bushes,plants|prune,trim,shear,cut back
arboriculture|deed|trees,tree limbs,hazardous trees,stumps,tree branches|trim,remove,fell,climb,prune
hardscaping|deed|retaining walls,patios,pavers,walkways,stone walls|build,install,lay
snow removal|deed|snow,sidewalks of snow,driveways of snow,ice,parking lots in winter|plow,shovel,clear,remove,salt
pesticide applicator|deed|pesticides,herbicides,weed killer,insecticides,fungicides|apply,spray
pest control|deed|termites,rodents,bed bugs,pests,roaches,homes for pests,insects|treat,spray,exterminate,trap,inspect
cleaning|deed|offices,rooms,houses,floors,bathrooms,kitchens,restrooms,buildings,homes,classrooms,windows,furniture,common areas|clean,dust,wipe down,scrub,tidy,sanitize
floor care|deed|floors,tile floors,hallways,VCT,hard floors,gym floors|strip,wax,buff,burnish,scrub,polish,refinish
sweeping and mopping|deed|floors,floor,hallways,stairs,aisles,parking lot,lobby|sweep,mop,dust mop
vacuuming|deed|carpets,rugs,floors,offices,hallways,rooms|vacuum,hoover
restroom cleaning|deed|restrooms,bathrooms,toilets,urinals,washrooms,restroom supplies|clean,sanitize,scrub,restock,disinfect
trash removal|deed|trash,garbage,waste baskets,rubbish,trash cans,litter,bins,refuse|empty,collect,take out,remove,dispose of,pick up
carpet cleaning|deed|carpets,rugs,upholstery|shampoo,steam clean,extract,spot clean
window cleaning|deed|windows,glass doors,window glass|wash,clean,squeegee
disinfection|deed|surfaces,work areas,equipment,rooms,high-touch areas,countertops,tables,restrooms|disinfect,sanitize,sterilize,wipe down
housekeeping|deed|beds,guest rooms,hotel rooms,linens in rooms,patient rooms,bed linens,resident rooms|make,clean,change,turn over
linen and laundry|deed|laundry,linens,towels,sheets,clothes,uniforms,bedding|wash,fold,iron,launder,sort
facilities maintenance|deed|buildings,building systems,facility,facilities,building equipment,grounds and buildings,plant and facilities|maintain,repair,inspect,service
handyman|deed|minor plumbing and electrical,doors and locks,general repairs,household repairs,odd jobs,leaky faucets,minor repairs|fix,repair,patch,do
make-ready|deed|vacant apartments,vacant units,apartments for move-in,apartment units|turn,prepare,paint and clean,make ready
event setup|deed|tables and chairs,meeting rooms,banquet rooms,tents,stages,event space,booths|set up,arrange,break down,tear down
waste collection|deed|garbage from residences,refuse on route,recycling bins,residential waste,curbside trash|collect,haul,pick up,drive route for
recycling|deed|recyclables,cardboard,scrap metal,plastics and paper,metals,recycling|sort,bale,separate,recycle
assembly work|deed|parts,components,products,units,sub-assemblies,subassemblies,circuit boards,equipment,machines,modules|assemble,put together,fasten,rivet,bolt
PCB assembly|deed|circuit boards,PCBs,surface mount components,through-hole components,printed circuit boards|solder,populate,assemble,rework,inspect
wire harness assembly|deed|wires,wire harnesses,harnesses,cable assemblies,terminals,connectors|crimp,strip,assemble,route,solder
machine operation|deed|machines,machinery,production machines,presses,lathes,production equipment,machine,filling machines,packaging machines|operate,run,tend,monitor,load,feed
machine setup|deed|machines,machinery,production line,presses,tooling,dies and molds|set up,adjust,change over
production line|deed|production line,assembly line,packing line,line in factory|work on,run,operate,staff
production quotas|deed|production quotas,production goals,production targets,quotas for production,daily production,production rates|meet,exceed,hit,surpass
quality inspection|deed|parts,finished products,products for defects,components,product quality,welds,goods for defects,workpieces,incoming materials|inspect,check,examine,measure,verify
nonconformance reports|deed|defective parts,nonconforming product,nonconforming material,rejects,NCRs|reject,tag,segregate,document,write
work instructions|deed|work instructions,SOPs,standard operating procedures,assembly instructions,procedures for production|follow,write,create,read
batch records|deed|batch records,production data,production logs,production counts,lot numbers,downtime on machines|record,complete,document,fill out,log
mixing and blending|deed|ingredients,chemicals,batches,raw materials,powders,resins,paint batches|mix,blend,batch,weigh,compound
packaging|deed|products,finished goods,items,goods,merchandise,food products,parts|package,pack,box,bag,wrap,seal
packing orders|deed|orders,boxes,shipments,customer orders,items for shipping|pack,box,wrap,repack
labeling|deed|products,packages,labels to boxes,containers,shipping labels,boxes,bottles|label,tag,affix,apply,print
palletizing|deed|pallets,boxes on pallets,product onto pallets,skids|stack,palletize,build,wrap,shrink wrap,stretch wrap
printing|deed|printing press,offset press,digital press,printing equipment,presses and bindery|operate,run,set up,maintain
bindery|deed|books,brochures,printed materials,booklets,magazines|fold,bind,stitch,trim,collate
sewing|deed|garments,clothing,seams,fabric,curtains,uniforms,upholstery|sew,stitch,hem,mend,serge
alterations|deed|garments,pants,suits,dresses,clothing,gowns|alter,hem,tailor,take in
upholstery|deed|furniture,chairs,sofas,seats,couches|upholster,reupholster,recover
meat cutting|deed|meat,beef,pork,poultry,chicken,carcasses,steaks,primals|cut,trim,bone,debone,slice,grind,portion
food sanitation|deed|production equipment,food processing equipment,processing lines,food contact surfaces,production areas|sanitize,clean,wash down,scrub
food safety|deed|food safety,HACCP,food safety standards,sanitation standards,cooking temperatures,food handling procedures,health code|follow,monitor,enforce,maintain,comply with
forklift|deed|forklift,forklifts,fork lift,lift truck,fork truck,stand-up forklift,powered industrial trucks|operate,drive,use,run
reach truck|deed|reach truck,reach trucks,stand-up reach,narrow aisle truck|operate,drive,run
pallet jack|deed|pallet jack,pallet jacks,electric pallet jack,hand trucks,walkie rider,pallet trucks|operate,use,drive,pull
order picking|deed|orders,customer orders,items for orders,parts for orders,warehouse orders|pick,pull,select,fill,fulfill
loading and unloading|deed|trucks,trailers,freight,vans,railcars,cargo,pallets,delivery vehicles,shipping containers|load,unload,offload
shipping and receiving|deed|shipments,deliveries,freight,incoming shipments,outgoing shipments,inbound freight,packages,parcels,incoming goods|ship,receive,check in,dispatch,process
material handling|deed|materials,pallets,raw materials,parts to assembly line,product in warehouse,stock to production|move,transport,stage,deliver,transfer
inventory control|deed|stock,inventory,supplies,parts inventory,par levels,stock levels,inventory levels,materials inventory|count,track,reorder,reconcile,cycle count,monitor,manage
stocking shelves|deed|shelves,merchandise,shelf,products on shelves,coolers,displays,bins,freight|stock,restock,replenish,put away,fill
RF scanners|deed|RF scanner,barcodes,packages,handheld scanner,RF gun|scan,use,operate
bills of lading|deed|bills of lading,BOLs,shipping documents,packing slips,shipping papers,manifests|prepare,complete,review,sign,process
delivery driving|deed|packages,parcels,furniture,goods,food orders,products to customers,appliances,mail,medications to homes,orders to customers|deliver,drop off,transport
driving|deed|company vehicle,company vehicles,delivery van,trucks,vans,box truck,passenger van,tractor trailer,buses|drive,operate
truck driving|deed|tractor trailer,tractor-trailers,semi truck,18-wheeler,freight over the road,53-foot trailer,loads across,tractor trailers|drive,haul,operate,transport
dump truck driving|deed|dump truck,dump trucks,gravel and dirt,tandem dump|drive,operate,haul with
load securement|deed|loads,cargo,freight,load,flatbed loads|secure,strap,tarp,chain,tie down
pre-trip inspections|deed|pre-trip inspections,pre-trip,post-trip inspections,vehicle before trips,daily vehicle inspections,vehicles before driving|perform,conduct,complete,inspect
bus driving|deed|bus,school bus,buses,shuttle bus,coach,transit bus,motorcoach|drive,operate
passenger transport|deed|passengers,students,clients,residents,guests,riders,passengers to airport|transport,pick up,shuttle,chauffeur
route navigation|deed|routes,delivery routes,GPS,maps,route|plan,follow,map,navigate
dispatching|deed|drivers,trucks,technicians,tow trucks,service calls,crews,cabs,couriers|dispatch,route
load planning|deed|freight,deliveries,delivery routes,shipments,truck routes,truckloads|plan,schedule,route,consolidate
freight brokerage|deed|loads with carriers,freight rates,trucks for loads,freight loads,truckloads|book,negotiate,cover,broker
security guarding|deed|premises,property,building,facility,entrances,buildings|guard,protect
patrols|deed|premises,property,grounds,building perimeter,parking lots,facility,perimeter|patrol,tour
visitor control|deed|visitors,badges,guests at gate,vehicles entering,visitor identification,visitor badges|check,screen,sign in,verify,log
alarm response|deed|alarm systems,fire alarms,burglar alarms,intrusion alarms,security alarms|respond to,monitor,answer
crowd control|deed|crowds,crowd,spectators,large groups at events|control,manage,direct
report writing|deed|incident reports,daily activity reports,security reports,shift reports,accident reports|write,prepare,complete,file,document
key control|deed|doors,building,gates,facility at closing,premises,gates and doors|lock,unlock,lock up
emergency response|deed|emergencies,building during emergency,medical emergencies,fire emergencies,emergency situations|respond to,evacuate,coordinate
track maintenance|deed|railroad ties,rail,switches and track,railroad track,railroad tracks,rail ties|lay,replace,inspect,tamp,repair
rail operations|deed|locomotives,trains,railcars,rail cars,freight trains|operate,switch,couple,move
vending machines|deed|vending machines,snack machines,coin machines|stock,service,fill,repair
copier repair|deed|copiers,photocopiers,printers and copiers,office machines|repair,service,maintain
electronics repair|deed|electronics,circuit boards,electronic equipment,cell phones,electronic devices,radios and receivers|repair,troubleshoot,service,test
biomedical equipment|deed|medical equipment,biomedical equipment,infusion pumps,ventilators,defibrillators,hospital equipment|calibrate,repair
apprenticeship|deed|apprenticeship,apprentice program,four-year apprenticeship|complete,serve,finish
apprentice training|deed|apprentices,helpers,junior technicians,new mechanics,new electricians,new plumbers,trainees|train,mentor,teach,coach,supervise
customer service|deed|customers,clients,homeowners,tenants,guests,patrons|assist,help,serve,greet,advise
accounts payable|deed|vendor invoices,supplier invoices,invoices for payment,vendor bills,vendor payments,supplier payments,check runs,payables|process,pay,code,enter,approve,match,verify
accounts receivable|deed|customer payments,receivables,open invoices,aging report,A/R,outstanding invoices|apply,post,track,age,reconcile,manage
collections|deed|past-due balances,past due accounts,overdue invoices,delinquent accounts,outstanding balances,unpaid invoices,debtors,late payments,debts|collect,recover,chase,pursue,follow up,contact
three-way match|deed|invoices to purchase orders,purchase orders to invoices,invoices with receiving reports,invoices against purchase orders,POs to invoices|match,compare,verify
account reconciliation|deed|accounts,general ledger,balance sheet accounts,ledger accounts,subledgers,statements,credit card statements,vendor statements|reconcile,balance
bank reconciliation|deed|bank statements,bank accounts,bank account,checking account,checkbook,cash accounts,bank records|reconcile,balance
journal entries|deed|journal entries,adjusting entries,accruals,reclasses,journals|post,prepare,record,book,make,enter
month-end close|deed|the books,monthly books,month-end,month end,year-end close,quarter-end,monthly close,period close|close,perform,complete,assist with,lead
financial statements|deed|financial statements,balance sheets,income statements,cash flow statements,P&L statements,profit and loss statements,management accounts|prepare,compile,produce,draft,issue,generate
bookkeeping|deed|the books,company books,books for,set of books,ledgers,bookkeeping|keep,maintain,manage,handle
billing|deed|invoices to customers,customer invoices,client invoices,bills to customers,billing statements,client bills,monthly invoices,customer bills|generate,issue,prepare,send,create,process,mail
expense reports|deed|expense reports,expense claims,employee expenses,travel expenses,reimbursements,receipts|process,review,submit,prepare,audit,reconcile,approve
petty cash|deed|petty cash,petty cash fund,petty cash box|manage,maintain,reconcile,handle,disburse,balance
sales tax|deed|sales tax,sales and use tax,sales tax returns,use tax returns|file,prepare,remit,calculate,pay
payroll tax|deed|payroll taxes,941s,quarterly payroll returns,Form 941,W-2s,payroll tax returns,withholding taxes|file,prepare,remit,deposit,reconcile
1099s|deed|1099s,1099 forms,Form 1099,1099-NEC|prepare,file,issue,process,send
tax preparation|deed|tax returns,individual returns,income tax returns,1040s,federal and state returns,taxes for clients,business tax returns|prepare,file,complete,review,amend
fixed assets|deed|fixed asset register,fixed assets,depreciation schedules,depreciation,capital assets|maintain,track,depreciate,reconcile,record
audit support|deed|audit schedules,documents for auditors,audit workpapers,PBC,records for audit,documentation for auditors,year-end audit|prepare,gather,provide,compile,supply
audit|deed|audits,internal audits,financial audits,compliance audits,audit procedures,audit fieldwork|conduct,perform,lead,plan,execute
internal controls|deed|internal controls,control environment,key controls,financial controls,SOX controls,segregation of duties|test,assess,evaluate,document,design,strengthen,implement
budgeting|deed|budget,budgets,annual budget,operating budget,departmental budget,program budget,capital budget|prepare,develop,manage,monitor,draft,build,administer,oversee
forecasting|deed|forecasts,rolling forecast,cash forecast,sales forecast,revenue forecast,financial projections,revenue projections|prepare,develop,build,produce,update
variance analysis|deed|variances,budget variances,budget to actual,actuals versus budget,cost variances|analyze,explain,investigate,report,research
financial modeling|deed|financial models,DCF model,valuation models,LBO models,cash flow models,pricing model,three-statement model|build,create,develop,construct,maintain
cash management|deed|cash flow,cash position,daily cash,liquidity,bank balances|monitor,forecast,manage,track
financial analysis|deed|financial statements,financial data,financial performance,profitability,margins,financial results,financial trends|analyze,evaluate,assess,review
due diligence|deed|due diligence,financial diligence,acquisition review|conduct,perform,lead,complete
portfolio management|deed|investment portfolios,client portfolios,bond portfolio,equity portfolio,client investments,portfolio of securities|manage,rebalance,construct,oversee,monitor
financial advising|deed|clients on investments,clients on retirement,investors,clients with retirement planning,clients with financial goals,families on savings|advise,counsel,guide,help
fraud examination|deed|fraud,suspicious transactions,fraudulent claims,embezzlement,fraudulent activity,fraudulent transactions|investigate,detect,examine,uncover,flag
anti-money laundering|deed|suspicious activity,AML alerts,SARs,suspicious activity reports,CTRs,transaction alerts|investigate,review,file,monitor,report,clear
KYC|deed|customer identity,KYC reviews,customer due diligence,beneficial ownership,enhanced due diligence|verify,perform,conduct,complete,refresh
bank teller|deed|teller transactions,bank deposits and withdrawals,deposits and withdrawals,check cashing,bank transactions|process,handle,complete
new accounts|deed|checking accounts,savings accounts,new accounts,deposit accounts,bank accounts,customer accounts,consumer accounts|open,establish
bank deposits|deed|bank deposits,daily deposits,deposit slips,night deposit,nightly deposit,deposits to the bank|prepare,make,take,drop,complete
wire transfers|deed|wire transfers,wires,outgoing wires,domestic and international wires|process,send,initiate,execute,release
loan origination|deed|mortgage loans,home loans,loan applications,mortgages,consumer loans,auto loans|originate,take,sell,generate
loan processing|deed|loan applications,mortgage files,loan files,loan documents,mortgage applications,loan packages|process,package,prepare,review,gather
underwriting|deed|loans,policies,mortgages,risks,accounts,applications,submissions|underwrite,bind
credit analysis|deed|creditworthiness,credit applications,credit risk,credit reports,borrower financials,credit history,loan applicants|analyze,assess,evaluate,review,spread
check processing|deed|checks,cheques,check runs,vendor checks|cut,process,print,scan,issue,write
insurance sales|deed|insurance policies,auto insurance,home insurance,life insurance,homeowners policies,health insurance,new policies,insurance products|sell,quote,write,bind
policy servicing|deed|policy changes,endorsements,policy renewals,renewals of policies,cancellations and reinstatements,insurance policies|process,issue,renew,endorse,service,update
claims handling|deed|claims,insurance claims,auto claims,property claims,liability claims,claim files|process,investigate,settle,review,adjudicate,file
claims adjusting|deed|claim settlements,property damage claims,bodily injury claims,storm damage,insured losses,auto claims|adjust,settle,negotiate,appraise,inspect
certificates of insurance|deed|certificates of insurance,COIs,insurance certificates|issue,track,prepare,collect
real estate sales|deed|homes,houses,residential properties,condos,real estate,single-family homes,luxury properties|sell,list,close
open houses|deed|homes to buyers,open houses,open house,houses,properties to buyers,homes to clients|show,host,hold,tour
real estate appraisal|deed|real estate,residential properties,commercial properties,real property,homes,houses,land parcels|appraise,assess,value
leasing|deed|apartments,apartment units,vacant units,rental units,office space,commercial space,retail space,rental homes|lease,rent,show,tour
rent collection|deed|rent,rents,rental payments,rent checks,monthly rent,tenant payments|collect,post,deposit,process
tenant relations|deed|tenant complaints,tenant issues,resident concerns,resident complaints,tenant requests,resident issues,tenant inquiries|respond,resolve,handle,address,answer
tenant screening|deed|tenants,prospective tenants,rental applicants,rental applications,prospective residents|screen,vet,qualify,interview,process
evictions|deed|evictions,eviction notices,three-day notices,late notices to tenants,notices to quit|file,serve,process,handle,issue
move-in inspections|deed|vacant units,apartments,move-in inspections,move-out inspections,units before move-in,rental units|inspect,walk,conduct
property management|deed|apartment complex,rental properties,apartment community,residential properties,commercial properties,apartment building,apartment units,multifamily properties|manage,oversee,run
work orders|deed|work orders,maintenance requests,service requests,repair requests|create,enter,log,dispatch,assign,track,schedule
title search|deed|property titles,title records,deeds and liens,county land records,chain of title,land records,title to property|search,examine,review,abstract
escrow|deed|escrow accounts,escrow funds,escrows,escrow files|manage,open,hold,disburse,close
legal research|deed|case law,statutes,legal issues,legal precedents,points of law,legal questions,legal authority|research,analyze,brief
legal drafting|deed|pleadings,motions,affidavits,subpoenas,discovery requests,legal documents,wills,deeds,petitions,legal briefs|draft,prepare,write,compose
discovery|deed|interrogatories,discovery requests,discovery responses,requests for production,written discovery,discovery documents|draft,prepare,respond,answer,propound,organize
document review|deed|documents for privilege,documents for responsiveness,discovery documents,privileged documents,document productions|review,code
court filing|deed|motions,pleadings,court documents,documents with the court,petitions with court,briefs with court|file,e-file,submit,lodge
trial preparation|deed|trial exhibits,trial binders,exhibits for trial,witnesses for trial,trial notebooks,trial bundles|prepare,assemble,organize,compile
depositions|deed|depositions,deposition transcripts,deposition testimony|schedule,summarize,take,defend,attend,index
court docketing|deed|court dates,court deadlines,filing deadlines,hearings,statute of limitations,litigation deadlines|calendar,docket,track,monitor
client intake|deed|new clients,prospective clients,potential clients,client intake,intake interviews,initial client interviews|interview,intake,screen,conduct
medical records requests|deed|medical records,patient records from providers,hospital records,medical bills|request,obtain,order,retrieve
notary public|deed|documents,signatures,affidavits,legal documents,loan documents,deeds|notarize,witness
contract drafting|deed|contracts,agreements,NDAs,leases,statements of work,service agreements,employment agreements|draft,write,prepare
contract review|deed|contracts,agreements,NDAs,vendor agreements,leases,terms and conditions|review,redline,revise,edit,mark up
contract negotiation|deed|contracts,agreements,contract terms,terms and conditions,leases,vendor contracts,supplier agreements,service agreements|negotiate,renegotiate
contract management|deed|contracts,agreements,contract compliance,contract renewals,subcontracts,contract database|administer,manage,track,maintain,monitor
mediation|deed|disputes,divorces,small claims,family disputes,settlements,court cases|mediate,co-mediate
conflict resolution|deed|conflicts,disputes,tense situations,disagreements,employee disputes,guest conflicts,altercations,workplace conflicts|resolve,mediate,de-escalate,defuse
process serving|deed|summonses,subpoenas,legal papers,court papers,legal process,complaints on defendants|serve,deliver
legal billing|deed|attorney time entries,billable hours,prebills,legal invoices,attorney billing|prepare,review,enter,edit
recruiting|deed|candidates,staff,employees,nurses,engineers,sales staff,talent,new employees,drivers,seasonal staff|recruit,source,attract,headhunt
candidate screening|deed|applicants,candidates,resumes,job applications,CVs|screen,pre-screen,review,shortlist
interviewing candidates|deed|job candidates,candidates,applicants,job applicants,prospective employees,potential hires|interview,pre-interview,assess
hiring|deed|staff,employees,team members,associates,crew,drivers,cooks,technicians,new employees,seasonal workers,sales staff|hire,employ
interview scheduling|deed|interviews,candidate interviews,phone screens,panel interviews|schedule,coordinate,arrange
job descriptions|deed|job descriptions,job postings,job ads,job advertisements,position descriptions,vacancies|write,draft,create,post,update
background checks|deed|background checks,reference checks,references,employment verifications,criminal checks,DBS checks|run,conduct,perform,initiate,process,check
employee onboarding|deed|new hires,new employees,staff,new staff,employees,associates,team members,new starters|onboard,orient,induct
new hire orientation|deed|new hire orientation,new employee orientation,orientation sessions,new hire orientations,staff inductions|conduct,lead,facilitate,run,present
I-9 verification|deed|I-9,I-9s,employment eligibility,Form I-9,right to work|verify,complete,process,audit
offboarding|deed|exit interviews,terminations,separations,employee exits|conduct,process,handle
employee relations|deed|employee complaints,employee grievances,employee relations issues,harassment complaints,workplace complaints,employee conflicts,staff grievances|investigate,resolve,address,handle,mediate
performance management|deed|performance reviews,employee evaluations,performance appraisals,staff evaluations,annual reviews of staff,performance evaluations|conduct,write,complete,deliver,administer,prepare
employee discipline|deed|employees,staff,written warnings,disciplinary actions,corrective actions,employee write-ups|discipline,issue,administer,write up,document
benefits administration|deed|employee benefits,open enrollment,employees in benefits,health insurance for employees,benefit plans,benefit enrollments,employee insurance,401(k) plan|administer,enroll,manage,explain,process
leave administration|deed|FMLA,leaves of absence,leave requests,medical leaves,employee leave|administer,process,track,manage
employee records|deed|personnel files,employee records,personnel records,employee files,HR files|maintain,update,file,audit
payroll|deed|payroll,biweekly payroll,weekly payroll,employee paychecks,wages,staff salaries,payroll for|process,run,prepare,submit,complete,administer
timekeeping|deed|timesheets,time cards,timecards,employee hours,staff hours,time sheets,hours worked|track,verify,review,approve,collect,audit,enter
staff training|deed|new hires,staff,new employees,associates,team members,crew members,coworkers,cashiers,agents,tellers,new staff,sales staff|train,teach,onboard,coach,mentor,instruct,break in,show the ropes
staff supervision|deed|staff,team of,employees,associates,crew,direct reports,clerks,cashiers,agents,representatives,team members,interns|supervise,line manage
staff scheduling|deed|employee schedules,staff schedules,work schedules,shift schedules,weekly schedules,staff rotas,schedules for staff,crew schedules|write,make,create,prepare,build
staff coaching|deed|employees,staff,team members,associates,agents,sales reps,junior staff,direct reports|coach,mentor,develop
training materials|deed|training materials,training manuals,training guides,training modules,e-learning modules,training programs,course materials|develop,write,create,design,produce
employee engagement|deed|employee recognition,team-building events,employee events,staff appreciation,engagement surveys,employee appreciation|plan,organize,launch,run,coordinate
procurement|deed|materials,supplies,equipment,goods and services,raw materials,inventory,parts,goods|procure,purchase,source,buy
purchase orders|deed|purchase orders,POs,purchase requisitions,purchase order|create,issue,process,prepare,raise,generate,place,cut
vendor management|deed|vendors,suppliers,subcontractors,vendor relationships,supplier relationships,outside vendors,vendor performance|manage,coordinate,oversee,evaluate,liaise,onboard
vendor negotiation|deed|vendors,suppliers,pricing with vendors,supplier contracts,vendor contracts,prices with suppliers,vendor pricing,freight rates|negotiate,renegotiate,haggle
RFPs|deed|RFPs,RFP responses,requests for proposal,RFQs,bid documents,tenders,proposals for contracts|write,issue,prepare,respond,draft,manage,evaluate
competitive bidding|deed|bids,quotes from vendors,competitive quotes,vendor quotes,proposals from vendors,sealed bids|solicit,obtain,evaluate,gather,compare
inventory control|deed|stock,inventory,stock levels,inventory levels,par levels,inventory records,warehouse inventory,store inventory|count,track,reorder,reconcile,monitor,manage,control,maintain
cycle counts|deed|cycle counts,physical inventory,inventory counts,stock counts,annual inventory|conduct,perform,complete,run
replenishment|deed|stock,inventory,supplies,shelves,materials,parts,displays|replenish,restock,reorder
shipping and receiving|deed|shipments,deliveries,packages,freight,incoming goods,orders to customers,merchandise deliveries,trucks|ship,receive,unload,load,inspect
order fulfillment|deed|orders,customer orders,online orders,orders for shipment,warehouse orders|fill,fulfill,pick,pack,assemble
bills of lading|deed|bills of lading,BOLs,packing slips,shipping documents,packing lists,customs documents|prepare,complete,generate,verify
dispatching|deed|drivers,trucks,technicians,crews,loads,service calls,field technicians|dispatch,route,assign
carrier management|deed|carriers,freight rates,LTL carriers,freight carriers,carrier contracts,loads with carriers|negotiate,book,select,coordinate
import/export|deed|customs documents,customs entries,import documents,export documents,commercial invoices for customs|prepare,process,file
returns processing|deed|returns,refunds,exchanges,returned merchandise,RMAs,customer returns,returned items|process,handle,accept,issue
cost reduction|deed|costs,expenses,spending,operating costs,overhead,labor costs,annual spend|reduce,cut,lower,save,trim,decrease
process improvement|deed|processes,workflows,procedures,operations,workflow,reporting process,business processes|streamline,improve,redesign,optimize,automate,simplify
standard operating procedures|deed|SOPs,standard operating procedures,procedures manual,operating procedures,process documentation,policies and procedures|write,develop,document,create,draft,update
demand planning|deed|demand,product demand,material demand,inventory demand,customer demand|forecast,plan
production planning|deed|production,production runs,manufacturing schedule,production orders,work center capacity|plan,schedule
phones|deed|phones,telephone calls,incoming calls,phone calls,multi-line phone,telephones,inbound calls,switchboard calls|answer,field,screen,route,transfer,direct,take
reception|deed|visitors,clients,patients,walk-ins,office guests,callers|greet,welcome,check in,sign in
message taking|deed|messages,phone messages,voicemail messages,telephone messages|take,relay,deliver,forward,record
appointment scheduling|deed|appointments,client appointments,patient appointments,service appointments,consultations|schedule,book,set,make,arrange,confirm
calendar management|deed|calendars,executive calendar,calendar for,diaries,diary,calendar of appointments,attorney calendars|manage,maintain,coordinate,keep,oversee
meeting coordination|deed|meetings,board meetings,conference calls,staff meetings,meeting rooms,committee meetings,conference rooms|schedule,arrange,organize,coordinate,set up,plan
meeting minutes|deed|minutes,meeting minutes,board minutes,meeting notes,committee minutes|take,record,transcribe,prepare,draft,distribute
travel arrangements|deed|travel,flights,hotel reservations,travel arrangements,itineraries,business trips,executive travel,airfare|book,arrange,make,coordinate,plan
filing|deed|documents,paperwork,files,charts,records,office files,filing system,correspondence|file,organize,alphabetize,maintain
records management|deed|records,accurate records,files and records,logs and records,office records,client records,student records,archives|maintain,keep,archive,organize,update,retain
data entry|deed|data,information into,records into,orders into,data into,patient information,customer information,invoices into,client information|enter,input,key in,type in
typing|deed|letters,memos,reports,documents,correspondence,manuscripts,forms|touch-type,word process,retype
business correspondence|deed|letters,correspondence,memos,emails to,memoranda,business letters|draft,write,compose,prepare
mail handling|deed|mail,incoming mail,daily mail,office mail,parcels,packages and mail,outgoing mail|sort,distribute,open,deliver,process,route
copying and scanning|deed|documents,files,records,paperwork,forms,checks,invoices|copy,scan,photocopy,fax,digitize
office supplies|deed|office supplies,supplies for the office,stationery,office inventory,paper and toner,supply closet|order,stock,purchase,maintain,restock,inventory
office management|deed|office operations,the office,front office,office staff,business office,law office,dental office,medical office|manage,run,oversee
confidentiality|deed|confidential information,confidentiality,sensitive information,confidential records,confidential documents,private information|handle,protect,maintain,safeguard,keep
event planning|deed|events,conferences,fundraisers,receptions,company picnic,weddings,corporate events,galas,workshops,special events|plan,organize,coordinate,host,produce,arrange
presentations|deed|presentations,PowerPoint,slide decks,findings to,briefings,results to executives,pitch decks|give,deliver,prepare,create,present,make
proofreading|deed|documents,letters,reports,copy,manuscripts,correspondence,articles for errors|proofread,proof
executive support|deed|CEO,executives,senior executives,C-suite,vice president,executive director,board president,company president|support,assist,act as assistant to
personal assistance|deed|errands,personal errands,household affairs,personal appointments|run,manage
report writing|deed|reports,monthly reports,weekly reports,daily reports,status reports,management reports,annual report|write,prepare,compile,generate,produce,draft,run
spreadsheets|deed|spreadsheets,Excel workbooks,Excel spreadsheets,Excel reports,tracking spreadsheet,pivot tables|build,create,maintain,update,design,develop
databases|deed|database,databases,donor database,customer database,client database,member database|maintain,update,manage,build,query,clean
project management|deed|projects,project from,project team,project timelines,capital projects,implementation project,multiple projects|manage,lead,run,direct,deliver,oversee
project scheduling|deed|project schedules,Gantt charts,project timelines,project plans,milestones,project timeline|develop,build,maintain,create,track
stakeholder management|deed|stakeholders,key stakeholders,stakeholder groups,senior stakeholders,community stakeholders|engage,liaise,manage,consult,align
business analysis|deed|business requirements,functional requirements,user requirements,user stories,functional specifications|gather,elicit,document,define,write
process mapping|deed|processes,workflows,business processes,process flows,current state,value stream|map,diagram,chart,document
change management|deed|organizational change,change initiatives,change management,transition to new system,change efforts|lead,guide,manage,support
strategic planning|deed|strategic plan,strategic plans,long-range plans,five-year plan,business strategy|develop,create,write,set,facilitate
consulting|deed|client companies,small businesses,corporate clients,business owners,senior management on strategy|advise,consult,counsel
business development|deed|new business,new clients,new accounts,client base,new contracts,new markets,customer base|develop,win,generate,secure,grow,build
business plans|deed|business plan,business plans,business case,business cases|write,develop,draft,prepare
profit and loss|deed|P&L,profit and loss,bottom line,profit & loss|manage,own,oversee,control
sales|deed|products,merchandise,services to,memberships,subscriptions,software,vehicles,equipment,appliances,furniture,clothing,shoes,advertising,warranties|sell,upsell
closing sales|deed|deals,contracts with clients,new business,the sale,sales with|close,seal,win
cold calling|deed|prospects,prospective customers,prospective clients,potential customers,homeowners to sell|call,cold call,phone,dial
prospecting|deed|prospects,prospective clients,new accounts,potential clients,leads,new customers,sales leads,sales opportunities|prospect,identify,research,target,pursue
lead generation|deed|leads,sales leads,prospects,inbound leads,qualified leads|generate,qualify,nurture,develop
account management|deed|key accounts,client accounts,customer accounts,accounts totaling,book of business,national accounts,existing accounts,major accounts|manage,service,maintain,grow,oversee
client relationships|deed|client relationships,relationships with clients,customer relationships,relationships with customers,rapport with customers,rapport with clients,repeat clients|build,maintain,develop,cultivate,foster,strengthen
sales quotas|deed|quota,quotas,sales goals,sales targets,sales quotas,revenue targets,sales goal,revenue goals|meet,exceed,surpass,hit,achieve,beat,reach
upselling|deed|add-ons,additional products,related products,accessories,warranties,upgrades,service plans,complementary products|upsell,cross-sell,suggest,promote,recommend
product demonstrations|deed|products,product features,software,equipment to customers,new products,appliances,product benefits|demonstrate,demo,show
quotes and estimates|deed|quotes,estimates,price quotes,quotations,job estimates,bids to customers,proposals and estimates|prepare,provide,write,generate,give
order entry|deed|orders,customer orders,sales orders,phone orders,food orders,orders by phone|enter,take,process,key in
territory management|deed|territory,sales territory,three-state territory,regional territory,sales region|manage,cover,grow,develop
sales presentations|deed|proposals to clients,products to prospects,sales presentations,sales pitch,solutions to clients,pitches to|present,pitch,deliver
product recommendations|deed|products,merchandise,items to customers,solutions to customers,customers on products|recommend,suggest,advise
CRM|deed|CRM,Salesforce records,leads in CRM,customer records in,sales activity in,HubSpot|update,maintain,log,track,enter
marketing|deed|marketing campaigns,marketing plans,marketing strategy,promotional campaigns,marketing programs|develop,execute,plan,create,manage,run,implement
social media marketing|deed|social media,Facebook page,Instagram,social media accounts,social media posts,Twitter account,TikTok content,social media content|manage,run,create,post,write,schedule,grow
email marketing|deed|email campaigns,email newsletters,email blasts,e-newsletter,marketing emails,drip campaigns|send,write,design,create,build
content marketing|deed|blog posts,web content,online content,blog articles,white papers,case studies for marketing,video content|write,create,produce,develop
copywriting|deed|ad copy,copy for,marketing copy,web copy,advertising copy,product copy|write,draft
marketing collateral|deed|flyers,brochures,marketing materials,posters,promotional materials,sales sheets,leaflets|design,create,produce,develop,distribute
website updates|deed|website,web pages,company website,web content,web site,WordPress site|update,maintain,manage,redesign,edit,build
market research|deed|market trends,competitors,consumer preferences,target market,market research,focus groups,consumer behavior,competitor pricing|research,survey,analyze,study,conduct
surveys|deed|surveys of customers,customer surveys,employee surveys,survey questionnaires,online surveys,satisfaction surveys|design,administer,create,conduct,distribute,analyze
press releases|deed|press releases,news releases,media releases,media advisories|write,draft,distribute,issue
media relations|deed|journalists,reporters,media inquiries,press inquiries,news media,the press,media interviews|pitch,respond,handle,liaise,coordinate
newsletters|deed|newsletter,newsletters,monthly newsletter,company newsletter|write,edit,produce,publish,design,create
advertising|deed|ads,advertisements,ad space,media buys,print ads,radio spots,commercials|place,buy,design,create,coordinate
trade shows|deed|trade shows,trade show,tradeshows,booth,expos,industry shows|attend,staff,exhibit,coordinate,represent,work
brand management|deed|brand,brand identity,brand awareness,brand strategy,branding|build,develop,manage,strengthen,launch
technical writing|deed|user manuals,user guides,technical manuals,help documentation,technical documentation,instruction manuals|write,author,create,produce
editing|deed|articles,manuscripts,copy,publications,content for publication,stories,drafts of|edit,copyedit,revise
customer service|deed|customers,guests,patrons,shoppers,callers,customers with questions|assist,help,serve,greet,aid
complaint handling|deed|complaints,customer complaints,customer issues,client issues,guest complaints,escalated calls,service issues,billing disputes,customer concerns|resolve,handle,address,investigate,respond
customer inquiries|deed|customer questions,customer inquiries,inquiries from,client inquiries,customer emails,questions from customers,billing questions,customer calls|answer,respond,handle,field
call center|deed|inbound calls,customer calls,incoming customer calls|handle,answer,take,field
customer retention|deed|customers,clients,at-risk accounts,members,subscribers|retain,win back,re-engage
live chat support|deed|customers via chat,chats,live chats,customers by chat,customers through chat|respond,support,assist,handle
cashiering|deed|customers,purchases,groceries,customer purchases,sales transactions,items at register|ring up,ring,check out,scan,bag
cash handling|deed|cash,money,drawer,cash drawer,register,cash transactions,cash drawers,cash register,the till|handle,count,balance,process,reconcile,collect,close out
payment processing|deed|payments,credit card payments,customer payments,cash and credit,credit cards,co-pays,fees,bill payments|process,take,accept,collect,post,receive
point of sale|deed|POS,cash register,register,POS system,point of sale,registers|operate,use,run,work
opening and closing|deed|store,shop,the store daily,registers at close|open and close,lock up,close
stocking|deed|shelves,merchandise,displays,products,coolers,sales floor,aisles|stock,restock,fill,face,replenish
merchandising|deed|displays,window displays,merchandise displays,end caps,product displays,planograms,floor sets|set up,build,create,arrange,design,install
price tagging|deed|merchandise,items,products,clothing,sale items,stock|tag,price,ticket,mark down
loss prevention|deed|theft,shoplifting,shrink,shoplifters,shrinkage,inventory loss,internal theft|prevent,reduce,deter,apprehend,investigate
retail buying|deed|merchandise for store,seasonal merchandise,assortments,merchandise lines,apparel for stores|buy,select,purchase
product rotation|deed|stock,perishable items,expiration dates,merchandise by date,dairy|rotate,rotate and check,date check
age verification|deed|IDs,identification for alcohol,age of customers,customers for alcohol,photo ID|check,verify,card
product listings|deed|products online,items on eBay,product listings,items for sale online,product descriptions,products on Amazon,Etsy listings|list,upload,create,write,post,photograph
data analysis|deed|data,sales data,data sets,trends in data,survey data,customer data,metrics|analyze,interpret,mine,examine
data visualization|deed|dashboards,Tableau dashboards,Power BI reports,data visualizations,charts and graphs|build,create,design,develop
pricing strategy|deed|pricing,prices for products,price points,pricing strategy,pricing models|set,determine,develop,adjust,analyze
fundraising|deed|funds,money for,donations,contributions,charitable gifts,pledges,sponsorships|raise,solicit,fundraise,secure
grant writing|deed|grants,grant proposals,grant applications,grant funding,funding proposals|write,prepare,draft,secure,submit,win
grant management|deed|grants,grant funds,grant budgets,grant compliance,federal grants,grant expenditures|manage,administer,monitor,track,report
donor relations|deed|donors,donor relationships,major donors,supporters with gifts|cultivate,steward,thank,engage,acknowledge
gift processing|deed|donations,gifts,contributions,pledges,charitable gifts|process,record,enter,acknowledge
corporate sponsorships|deed|sponsors,corporate sponsors,sponsorships,in-kind donations,event sponsors|secure,solicit,recruit,obtain
volunteer management|deed|volunteers,volunteer staff,team of volunteers,volunteer program,student volunteers|recruit,coordinate,manage,train,supervise,schedule,organize
community outreach|deed|outreach,community events,community outreach,outreach events,community partnerships,community meetings|conduct,organize,lead,coordinate,build
program evaluation|deed|program outcomes,program effectiveness,program impact,program performance,program success|evaluate,measure,assess,track
public policy|deed|public policy,legislation,policies for government,policy issues,policy briefs,bills before|research,analyze,draft,develop
constituent services|deed|constituents,constituent inquiries,citizens with,constituent mail,residents with city|assist,respond,help,answer
permits and licenses|deed|permits,building permits,business licenses,license applications,permit applications,marriage licenses,licenses|issue,process,review,renew
eligibility determination|deed|applicants for benefits,eligibility for benefits,eligibility for Medicaid,eligibility for SNAP,program eligibility|determine,verify,assess,interview
elections|deed|ballots,voters,polling place,voter registrations,votes|process,count,register,staff
public records requests|deed|public records requests,FOIA requests,open records requests,records requests from public|process,respond,fulfill,handle
regulatory compliance|deed|compliance with regulations,regulatory compliance,compliance with federal,compliance with state,compliance with laws,regulatory requirements|ensure,monitor,maintain,oversee
security badges|deed|visitor badges,ID badges,access cards,key cards,parking passes|issue,program,collect
public speaking|deed|conferences,audiences,community groups,public audiences,annual conference,large groups|speak,present,lecture,address
negotiation|deed|contracts,prices,settlements,terms,agreements,rates,leases,salaries,deals|negotiate,renegotiate
time management|deed|deadlines,tight deadlines,multiple priorities,multiple tasks,competing priorities,multiple projects,workload|meet,prioritize,juggle,balance,manage
shift scheduling|deed|staff,employees,shifts,associates,crew,crew members,team members,volunteers,drivers|schedule,roster
team leadership|deed|team of,staff of,crew of,direct reports,a team,sales team,department of|manage,lead,oversee,head,direct
tax research|deed|tax law,tax code,tax issues,tax regulations,tax legislation|research,interpret
tax planning|deed|tax strategies,tax liability,tax planning,clients on tax|develop,advise,implement,minimize
IRS notices|deed|IRS notices,IRS correspondence,tax notices,IRS audits|respond,resolve,answer
loan closing|deed|mortgage closings,loan closings,closing documents,loan closing|close,coordinate,schedule
programming|deed|software,web application,desktop application,mobile app,application code,software modules,plugins,source code|program,code,develop,write,build,engineer
web development|deed|website,websites,web pages,web app,web application,web portal,landing pages,intranet site|build,develop,code,maintain,redesign,launch
front-end development|deed|front end,user interface,UI components,web components,single-page application,client-side features,responsive pages|build,develop,code,implement
back-end development|deed|back end,server-side code,APIs,REST services,microservices,web services,server logic|build,develop,write,implement,maintain
full-stack development|deed|full-stack application,full-stack features,end-to-end web application|build,develop,ship
mobile development|deed|iOS app,Android app,mobile app,mobile apps,iPhone app,mobile application|build,develop,publish,ship,release
REST APIs|deed|REST API,RESTful API,API endpoints,REST endpoints,JSON API|build,design,develop,write,expose
API integration|deed|third-party APIs,payment gateway,external API,APIs,webhooks,Stripe,PayPal,vendor API|integrate,connect,consume,hook up
web content updates|deed|website content,web pages,company website,site content,WordPress site,web copy|update,post,edit,publish,maintain
web accessibility|deed|WCAG compliance,accessibility of website,web accessibility,Section 508,screen readers,accessible pages|audit,improve,test,remediate,ensure
web performance|deed|page load time,load times,page speed,site speed,Core Web Vitals,bundle size|reduce,cut,improve,optimize
e-commerce platforms|deed|online store,Shopify store,e-commerce site,WooCommerce,shopping cart,web shop|build,launch,set up,migrate,customize
unit testing|deed|unit tests,test coverage,code coverage,JUnit tests,integration tests|write,add,expand,increase
code review|deed|pull requests,code reviews,peer code reviews,merge requests,teammates' code|review,conduct,lead,perform
debugging|deed|code,bugs,software defects,production issues,memory leaks,software issues,application crashes,app crashes|debug,fix,troubleshoot,isolate,resolve,trace
refactoring|deed|legacy code,codebase,code base,legacy application,monolith|refactor,rewrite,clean up,modernize
legacy modernization|deed|legacy system,legacy application,mainframe,COBOL programs,legacy applications|migrate,modernize,replatform,replace,port
microservices|deed|monolith,monolithic application,monolith into services|split,decompose,break,migrate
software architecture|deed|software architecture,system architecture,application architecture,scalable platform,distributed system|architect,design,define
CI/CD|deed|CI/CD pipeline,build pipeline,deployment pipeline,Jenkins jobs,GitHub Actions,automated builds,release pipeline|build,set up,maintain,automate,configure
release management|deed|software releases,production releases,release schedule,go-live,app releases,software deployments|coordinate,manage,plan,schedule
version control|deed|Git repositories,Git branches,merge conflicts,source control,code repository|manage,merge,maintain,resolve,tag
Agile|deed|sprint planning,daily standups,sprint reviews,retrospectives,scrum ceremonies,backlog grooming,stand-ups|run,facilitate,lead,attend,participate in
requirements gathering|deed|requirements,business requirements,user requirements,user needs,functional specifications,user stories|gather,elicit,document,define,translate,collect
product management|deed|product roadmap,product backlog,feature backlog,product vision,product requirements|own,define,prioritize,drive
business process mapping|deed|business processes,process flows,workflows,as-is process,current-state processes,swimlanes|map,document,diagram,model
workflow automation|deed|manual process,manual processes,workflows,reports,data entry,repetitive tasks,manual reporting|automate,script
scripting|deed|Python scripts,Bash scripts,PowerShell scripts,shell scripts,automation scripts,batch files|write,create,maintain,develop
spreadsheets|deed|spreadsheets,Excel workbooks,pivot tables,tracking spreadsheet,Excel models,Excel tracker|build,create,maintain,update,design
VBA|deed|Excel macros,macros,VBA scripts,VBA macros|write,build,record,develop
SQL|deed|SQL queries,SQL,stored procedures,database queries,SQL reports,T-SQL|write,run,optimize,tune
query tuning|deed|slow queries,SQL queries,database queries,query performance,database performance|tune,optimize,speed up,index
databases|deed|database,databases,relational database,tables and schemas,Access database,customer database|design,build,maintain,administer,manage,create
database administration|deed|databases,SQL Server,Oracle databases,MySQL servers,production database,PostgreSQL|back up,restore,replicate,patch,administer,upgrade
data modeling|deed|data model,data models,database schema,star schema,ER diagrams,dimensional model|design,create,build,normalize
data migration|deed|data,legacy data,databases,records into new system|migrate,convert,port
ETL|deed|ETL jobs,ETL pipelines,ETL processes,SSIS packages,data loads,data feeds|build,develop,maintain,automate
data pipelines|deed|data pipelines,ingestion pipelines,Airflow DAGs,streaming pipelines|build,maintain,orchestrate,develop
data quality|deed|data,datasets,records,data sets,database records,customer data,survey data|clean,cleanse,validate,scrub,dedupe,deduplicate,reconcile
data entry|deed|data,records,patient information,customer information,invoices,orders into system,survey responses|enter,key,input,type
data analysis|deed|data,datasets,data sets,sales data,survey data,metrics,trends,test data,large datasets|analyze,interpret,evaluate,mine,examine
reporting|deed|reports,weekly reports,monthly reports,status reports,summary reports,management reports|prepare,generate,compile,produce,write,submit
dashboards|deed|dashboards,dashboard,Tableau dashboards,Power BI reports,KPI scorecards|build,create,design,develop,maintain,publish
data visualization|deed|data,findings,trends,metrics|visualize,plot,graph
statistical analysis|deed|statistical analysis,regressions,ANOVA,t-tests,significance tests,regression analysis|run,perform,conduct,apply
forecasting|deed|demand,sales,revenue,inventory needs,call volume,workload,energy demand|forecast,predict,anticipate
experimental design|deed|A/B tests,experiments,factorial designs,DOE,split tests,designed experiments|design,run,conduct,analyze
survey design|deed|surveys,questionnaires,survey instruments,online survey|design,write,administer,field
mathematical optimization|deed|optimization models,linear programs,routing model,scheduling model,integer programs|formulate,build,solve,develop
simulation modeling|deed|simulation models,simulations,discrete-event model,Monte Carlo simulations|build,develop,run,create
machine learning|deed|machine learning models,ML models,classifiers,neural networks,predictive models,recommendation engine|train,build,deploy,develop,tune
data annotation|deed|images,training data,video frames,AI responses,bounding boxes,model outputs,text data|label,annotate
web scraping|deed|websites,web data,web pages,HTML pages|scrape,crawl,extract
game development|deed|video game,games in Unity,game mechanics,gameplay features,game levels,mobile game|program,develop,build,design,prototype
3D modeling|deed|3D assets,3D models,characters in Maya,environments in Blender,3D characters,3D renderings|model,sculpt,texture,rig,render
firmware development|deed|firmware,bootloader,microcontroller code,embedded code,device drivers,embedded software|write,develop,debug,flash,port
robotics|deed|robot,robots,robotic arm,autonomous robot,competition robot,robotic systems|build,program,test,assemble,calibrate
help desk|deed|help desk tickets,IT tickets,tech support calls,end users,support calls from users,technical issues,computer problems|answer,handle,resolve,field,support,respond to
password resets|deed|passwords,user accounts,accounts,PINs|reset,unlock
account provisioning|deed|user accounts,email accounts,Active Directory accounts,network accounts,user access,mailboxes|create,set up,provision,deactivate,disable,manage
ticketing systems|deed|support tickets,service requests,work tickets,incident tickets,help desk tickets|log,close,triage,track,escalate,update
remote support|deed|desktops,computers,workstations,users,machines,PCs|remote into,connect remotely,support remotely,troubleshoot remotely
computer repair|deed|computers,laptops,PCs,desktops,hard drives,Macs,motherboards,workstations|repair,fix,rebuild,diagnose,refurbish,upgrade
phone repair|deed|cell phones,smartphones,iPhones,phone screens,cracked screens,tablets,phone batteries|repair,replace,fix
computer setup|deed|computers,laptops,workstations,desktops,PCs,docking stations,new hire equipment,computer monitors|set up,configure,deploy,install,image,reimage
software installation|deed|software,operating systems,antivirus,Windows updates,programs on computers,software applications,device drivers|install,update,upgrade,deploy,roll out
printer support|deed|printers,copiers,plotters,printer queues,network printers,scanners,fax machines|fix,install,service,troubleshoot,repair,maintain,set up
user training|deed|users,end users,staff on software,employees on new system,staff on computer,seniors on computers|train,teach,show,coach,instruct
IT asset management|deed|IT assets,computer equipment,hardware inventory,software licenses,laptops,IT equipment|track,inventory,tag,audit,dispose of
A/V equipment|deed|projectors,AV equipment,audio visual equipment,sound system,conference room equipment,microphones,video conference equipment|set up,run,operate,troubleshoot,install
point-of-sale support|deed|POS systems,POS terminals,registers,card readers,point of sale terminals|install,configure,troubleshoot,support,repair
system administration|deed|Windows servers,Linux servers,virtual machines,Active Directory,Exchange,file servers,physical servers,web servers|administer,manage,maintain,patch,configure,build
patch management|deed|security patches,Windows updates,system patches,software patches,patches on servers|patch,apply,install
backup and recovery|deed|data,servers,backups,backup jobs,files,lost data|back up,restore,recover
virtualization|deed|virtual machines,VMware,servers to VMware,Hyper-V hosts,ESXi hosts|virtualize,build,migrate,manage,provision
data center operations|deed|servers,network gear,storage arrays,network switches,server racks|rack,mount,cable,decommission
system monitoring|deed|servers,network performance,system health,network alarms,server alerts,uptime,system logs|monitor,watch,track
cloud migration|deed|AWS,Azure,cloud,servers to the cloud,on-premises workloads,Office 365,Google Cloud|migrate,move,lift and shift,transition
cloud computing|deed|AWS,Azure,EC2 instances,cloud infrastructure,Google Cloud,cloud resources,S3 buckets|deploy,provision,manage,architect,administer
infrastructure as code|deed|Terraform modules,CloudFormation templates,Ansible playbooks,infrastructure with Terraform,Bicep templates|write,build,maintain,automate
containers|deed|applications,microservices,services with Docker,Kubernetes clusters,Docker containers|containerize,dockerize,orchestrate
networking|deed|routers,switches,LAN,WAN,network equipment,VLANs,Cisco switches,network infrastructure,wireless access points|configure,install,troubleshoot,maintain,design,manage
firewalls|deed|firewalls,firewall rules,Fortinet,Palo Alto firewalls,VPN tunnels|configure,manage,install,maintain,audit
wireless networks|deed|wireless access points,Wi-Fi network,wireless network,access points|install,survey,configure,mount
structured cabling|deed|cable,Cat6,Cat5e,network cabling,Ethernet cable,patch panels,data drops,low-voltage cable|pull,run,terminate,install,punch down,dress
fiber optics|deed|fiber,fibre,fiber optic cable,fiber cables,fiber drops|splice,test,terminate,install,fuse
telecommunications|deed|phone lines,telephone systems,phone systems,cable TV service,DSL service,set-top boxes,PBX|install,repair,maintain,troubleshoot
cell towers|deed|cell towers,towers,antennas on towers,cellular antennas,tower sites|climb,rig,install,inspect
VoIP|deed|VoIP phones,VoIP system,IP phones,SIP trunks,softphones|deploy,configure,migrate,install,support
alarm and CCTV|deed|security cameras,CCTV,alarm systems,access control,card readers,burglar alarms,fire alarm panels|install,wire,program,service,mount
security operations|deed|SIEM alerts,security alerts,security events,intrusion alerts,phishing emails,security logs|monitor,triage,investigate,analyze
vulnerability management|deed|vulnerabilities,CVEs,network for vulnerabilities,security vulnerabilities,Nessus findings|scan,remediate,assess,patch,prioritize
penetration testing|deed|penetration tests,pen tests,red team exercises,ethical hacking,web application pentests|perform,conduct,run,execute
security incident response|deed|security incidents,malware infections,data breach,ransomware,cyber attacks,security breaches|respond to,contain,investigate,eradicate
security compliance|deed|SOC 2,ISO 27001 certification,FedRAMP,NIST 800-53 controls,PCI audit,HITRUST|prepare,achieve,maintain,lead,pass
security awareness training|deed|phishing simulations,security awareness training,cyber awareness sessions,phishing campaigns|run,deliver,conduct,teach
identity management|deed|single sign-on,SSO,MFA,multi-factor authentication,Okta,role-based access|implement,configure,administer,roll out
software testing|deed|software,applications,web application,mobile app,test cases,new features,builds,software releases|test,execute,run,verify
test cases|deed|test cases,test plans,test scripts,test scenarios,test suites|write,design,create,develop,author
test automation|deed|test cases,regression tests,Selenium scripts,test scripts,automation framework,test suite|automate,build,develop,maintain
defect tracking|deed|bugs,software defects,bug reports,issues in Jira|log,report,document,track,file,triage
performance testing|deed|load tests with JMeter,stress tests on servers,performance tests,LoadRunner scripts,application load tests|run,perform,conduct,script
user acceptance testing|deed|UAT,user acceptance testing,user acceptance tests,beta test,UAT sessions|coordinate,lead,run,support,facilitate
UX design|deed|user experience,user flows,checkout flow,app screens,user journeys,onboarding flow|design,redesign,improve
user research|deed|user interviews,usability tests,usability studies,card sorts,user research,contextual inquiries|conduct,run,moderate,lead
wireframing|deed|wireframes,clickable prototypes,interactive prototypes,low-fidelity prototypes,user flows,screen mockups|create,sketch,produce,draw,build
design systems|deed|design system,component library,pattern library,UI kit|build,maintain,create,establish
technical writing|deed|user manuals,user guides,instruction manuals,technical documentation,installation guides,operator manuals,help files|write,author,edit,produce,develop
SOP writing|deed|SOPs,standard operating procedures,work instructions,procedures manual,procedures,process documents|write,draft,develop,author,revise,create
knowledge base|deed|knowledge base articles,FAQ,how-to articles,help articles,support articles|write,publish,maintain,create
API documentation|deed|API reference,API docs,REST API,SDK documentation,developer docs|write,document,publish,generate
document control|deed|engineering drawings,controlled documents,document revisions,drawing revisions,technical documents|control,maintain,revise,archive,release
soldering|deed|components,circuit boards,wires,connectors,PCBs,boards,SMT components,joints|solder,desolder,rework
electronics assembly|deed|circuit boards,PCBs,wire harnesses,cable assemblies,electronic assemblies,electronic components,control boards|assemble,build,wire,populate,crimp
board-level repair|deed|circuit boards,PCBs,electronic equipment,component level,power supplies,amplifiers|troubleshoot,repair,diagnose,rework
circuit design|deed|circuits,analog circuits,power supply,amplifier circuits,electronic circuits,sensor interface circuit|design,simulate,prototype,develop
PCB layout|deed|PCBs,printed circuit boards,circuit boards,multilayer boards|lay out,route,design
electronic test equipment|deed|oscilloscope,multimeter,spectrum analyzer,signal generator,logic analyzer,meggers|use,operate,read,measure with
calibration|deed|instruments,gauges,scales,equipment,pipettes,sensors,meters,balances,transmitters|calibrate,recalibrate
electrical schematics|deed|schematics,wiring diagrams,electrical drawings,ladder diagrams,one-lines,electrical prints|read,interpret,draw,follow,mark up
control panels|deed|control panels,electrical panels,panel enclosures,control cabinets|wire,build,assemble,design
lockout/tagout|deed|lockout/tagout,LOTO,equipment before servicing,energized equipment,lockout procedures|lock out,tag out,perform,apply,follow
PLC programming|deed|PLCs,PLC,ladder logic,Allen-Bradley,Siemens PLC,PLC code,PLC logic|program,troubleshoot,write,debug,modify
HMI|deed|HMI,HMI screens,operator interface,FactoryTalk screens,SCADA screens|design,develop,program,configure
industrial automation|deed|production line,assembly line,automated cell,packaging line,robotic cell,conveyors|automate,commission,integrate,program
industrial robots|deed|robots,FANUC robots,robotic arms,welding robots,ABB robots,robot cells|program,teach,operate,maintain
instrumentation|deed|transmitters,flow meters,control valves,pressure gauges,RTDs|install,calibrate,troubleshoot,maintain
building automation|deed|building automation system,BAS,HVAC controls,building management system,DDC controllers,BMS|program,install,configure,monitor,commission
mechanical design|deed|mechanical parts,fixtures,machine components,brackets,mechanisms,assemblies,gears,tooling,enclosures|design,develop,model
CAD|deed|AutoCAD,SolidWorks,CAD drawings,3D models,CATIA,Revit,CAD models,Inventor|draw,model,draft,create,design,detail
drafting|deed|shop drawings,floor plans,technical drawings,as-built drawings,construction drawings,plan sheets,site plans|draft,draw,prepare,produce,detail
blueprint reading|deed|blueprints,drawings,prints,schematics,engineering drawings,construction plans,plan sets|read,interpret,follow,work from
BIM|deed|Revit models,BIM models,clashes,building models,Navisworks|coordinate,build,model,detect,resolve
finite element analysis|deed|FEA,finite element analysis,stress analysis,structural simulations,ANSYS simulations|perform,run,conduct
3D printing|deed|3D printers,prototypes on 3D printer,parts in PLA,3D printed parts,3D prints|print,fabricate,produce,operate
prototyping|deed|prototypes,prototype,mockup units,proof of concept,prototype parts|build,fabricate,test,iterate
product development|deed|new products,new product lines,consumer products,product from concept,medical device|develop,launch,design,bring to market
product testing|deed|prototypes,products,assemblies,components,finished units,engines|test,qualify,validate,evaluate
materials testing|deed|tensile strength,hardness,concrete cylinders,fatigue tests,tensile tests,weld coupons,material samples|test,perform
nondestructive testing|deed|ultrasonic testing,radiography,magnetic particle,dye penetrant,welds with UT,eddy current|inspect,perform,conduct,examine
CNC machining|deed|CNC mill,CNC lathe,CNC machines,Haas,Mazak,machining center,CNC router|set up,operate,run,program
preventive maintenance|deed|preventive maintenance,preventative maintenance,PMs,planned maintenance,routine equipment maintenance|perform,complete,schedule,carry out
equipment troubleshooting|deed|equipment,machinery,machines,production equipment,motors,pumps,mechanical failures,electrical faults|troubleshoot,diagnose,repair,fix,overhaul
equipment installation|deed|machinery,production equipment,systems at customer sites,new machines,pumps,industrial equipment|install,commission
field service|deed|equipment at customer sites,customer sites,client sites,customer locations,equipment on site,equipment in the field|repair,service,troubleshoot,install,maintain
cost estimating|deed|project costs,quantity takeoffs,material costs,bids,construction estimates,cost estimates|estimate,prepare,price,calculate
structural engineering|deed|beams,foundations,steel structures,concrete structures,structural members,retaining walls,trusses,bridges|design,analyze,calculate
grading and drainage|deed|storm drains,drainage,grading plans,detention basins,stormwater systems,culverts,erosion control plans|design,model,prepare,size
construction inspection|deed|construction,concrete placement,contractor work,roadwork,paving,structural steel,job sites,earthwork|inspect,observe,document,monitor
soil testing|deed|soil,soils,soil samples,compaction,density tests,soil borings|test,sample,collect,log
concrete testing|deed|slump tests,concrete cylinders,fresh concrete,air content|test,perform,sample
traffic studies|deed|traffic,traffic counts,intersections,traffic studies,vehicle counts,traffic impact studies|count,conduct,analyze,model
surveying|deed|land,property boundaries,boundary lines,construction stakes,control points,topography,property corners|survey,stake,plat,shoot
GIS|deed|GIS,spatial data,shapefiles,GIS layers,ArcGIS,parcels,geodatabase,utility assets in GIS|map,digitize,analyze,geocode,create
cartography|deed|maps,trail maps,thematic maps,atlas,map layouts|make,design,produce,create
drones|deed|drone,drones,UAV,UAS,quadcopter,DJI|fly,pilot,operate
environmental sampling|deed|groundwater,water samples,soil samples,monitoring wells,air samples,sediment samples,surface water|collect,sample,monitor,gather
environmental compliance|deed|environmental permits,air permits,NPDES permits,EPA regulations,stormwater permits,SPCC plans,environmental reports|prepare,submit,maintain,ensure,obtain
hazardous materials|deed|hazardous waste,hazardous materials,chemical waste,hazmat,biohazardous waste|handle,dispose of,package,label,manifest,store
site remediation|deed|contaminated soil,contaminated groundwater,spill site,brownfield,contaminated site|remediate,clean up,excavate,treat
water treatment|deed|water treatment plant,filtration plant,drinking water,water plant,treatment chemicals|operate,run,monitor,dose,adjust
wastewater treatment|deed|wastewater plant,lift stations,sewage treatment,activated sludge,clarifiers,digesters,WWTP|operate,maintain,monitor,run
water distribution|deed|water mains,hydrants,water meters,service lines,sewer lines|repair,flush,install,locate
water testing|deed|water quality,turbidity,chlorine residual,dissolved oxygen,drinking water,wastewater samples,water pH,water hardness|test,analyze,measure,check
recycling programs|deed|recycling program,composting program,waste diversion,recycling center|run,start,coordinate,manage
sustainability|deed|carbon footprint,greenhouse gas emissions,LEED certification,carbon emissions,sustainability initiatives|reduce,track,calculate,lead
wildlife surveys|deed|birds,wildlife,bats,mammals,amphibians,nests,point counts,fish populations|conduct,survey,band,tag,trap,track
ecology|deed|vegetation,native plants,habitat,invasive species,wetlands,plant communities,prairie|survey,restore,map,monitor
wetlands|deed|wetlands,wetland boundaries,waters of the US|delineate,assess,permit,restore
forestry|deed|timber,trees,forest stands,seedlings,tree plots|cruise,inventory,mark,thin
geology|deed|rock core,boreholes,drill cuttings,rock samples,outcrops,soil borings|log,map,describe,collect
mine and quarry sampling|deed|ore,drill core,blast holes,core samples|sample,assay,log
chemical plant operation|deed|chemical reactors,distillation columns,batch reactors,refinery units,process units|operate,run,monitor,charge
process safety|deed|HAZOP,process hazard analysis,PHAs,PSM audits,HAZOP studies,pre-startup safety reviews|lead,facilitate,conduct,participate in
formulation|deed|coatings,cosmetics,adhesives,drug product,emulsions,new formulas,detergents,lotions|formulate,develop,reformulate,blend
scale-up|deed|process,production,lab process,pilot plant,manufacturing scale|scale up,transfer,pilot
laboratory work|deed|assays,lab tests,laboratory tests,bench experiments,laboratory analyses,PCR,titrations,lab experiments|run,perform,conduct,carry out
sample preparation|deed|samples,specimens,tissue samples,blood samples,DNA samples,test samples,serum|prepare,process,extract,digest,aliquot,centrifuge
sample receiving|deed|samples,specimens,lab samples,evidence samples,incoming samples|log,receive,accession,label,track
wet chemistry|deed|reagents,buffers,stock solutions,chemical solutions,lab solutions,calibration standards|prepare,mix,titrate,make up
pipetting|deed|samples,reagents,liquids,solutions,serial dilutions|pipette,micropipette
HPLC|deed|HPLC,HPLC methods,UPLC,HPLC assays,HPLC systems|run,operate,maintain,develop
analytical instruments|deed|HPLC,GC-MS,spectrophotometer,mass spectrometer,FTIR,ICP-MS,lab instruments,analytical instruments|operate,maintain,run,troubleshoot
molecular biology|deed|DNA,RNA,plasmids,genes,PCR|extract,amplify,sequence,clone,genotype
cell culture|deed|cells,cell lines,mammalian cells,stem cells,primary cells|culture,passage,maintain,grow,thaw
microbiology|deed|bacteria,microorganisms,bacterial cultures,microbial samples,fungi,agar plates|plate,culture,identify,isolate,stain
microscopy|deed|microscope,samples under microscope,confocal,SEM,slides under microscope|image,examine,operate,view
histology|deed|tissue,tissues,paraffin blocks,slides,tissue sections|section,embed,stain,cut
animal research|deed|mice,rats,rodents,lab animals,zebrafish,research animals,mouse colony|handle,dose,inject,breed,house
lab management|deed|lab supplies,laboratory,lab inventory,lab equipment,reagents,research lab|order,stock,organize,maintain,manage
lab glassware|deed|lab glassware,lab instruments,beakers,growth media,laboratory glassware|wash,sterilize,autoclave,clean
lab safety|deed|lab safety,biosafety protocols,chemical hygiene plan,fume hoods,BSL-2 practices|train,follow,enforce,maintain
scientific writing|deed|peer-reviewed papers,journal articles,research paper,scientific manuscript,research posters,findings at conference|publish,author,coauthor,write,present
research methods|deed|research,research study,literature review,field studies,research experiments,independent research|conduct,design,lead,carry out
grant writing|deed|grants,grant proposals,NSF grant,NIH grant,research funding|write,secure,win,draft
biomedical equipment repair|deed|medical equipment,infusion pumps,patient monitors,ventilators,biomedical equipment,hospital equipment,defibrillators|repair,service,calibrate,refurbish
medical device design|deed|medical devices,catheters,implants,prosthetics,surgical instruments,diagnostic device|design,develop,test,prototype
regulatory submissions|deed|510(k),FDA submissions,IND,regulatory filings,technical files,NDA submission|prepare,submit,file,author
process validation|deed|manufacturing equipment,IQ/OQ/PQ,validation protocols,manufacturing processes,cleaning processes,sterilizers|validate,qualify,write,execute
GMP|deed|GMP,cGMP,good manufacturing practices,GMP guidelines,GMP environment|follow,work under,maintain,adhere to,comply with
batch records|deed|batch records,batch production records,manufacturing records|complete,review,fill out,document
cleanroom|deed|cleanroom,ISO 7 environment,clean room suit,sterile suite,aseptic area|gown,work in,clean,monitor
quality control|deed|finished products,defects,product quality,incoming materials,defective products,finished goods,welds,machined parts,finished parts,molded parts|inspect,check,examine,sort,reject
precision measuring|deed|calipers,micrometers,parts with calipers,tolerances,dimensions with micrometer,bore gauges|measure,check,gauge
quality auditing|deed|ISO audits,supplier audits,quality audits,suppliers,quality system,production line audits|audit,conduct,lead,perform
CAPA|deed|CAPAs,nonconformances,deviations,NCRs,customer complaints about product quality,corrective and preventive actions|investigate,write,close,initiate,manage
root cause analysis|deed|root cause,root causes,root cause analysis,failure causes|determine,identify,find,investigate,perform
SPC|deed|control charts,SPC,process capability,statistical process control|chart,monitor,analyze,implement
process improvement|deed|cycle time,workflow,process,processes,waste,scrap,turnaround time,setup time,defects|improve,streamline,reduce,optimize,redesign
5S|deed|5S,5S program,5S audits,6S|implement,lead,maintain,run
Lean manufacturing|deed|lean,kaizen events,value stream mapping,kanban,lean manufacturing,SMED|implement,lead,apply,facilitate
time studies|deed|time studies,time and motion studies,work sampling,line balancing|conduct,perform,run
production planning|deed|production runs,manufacturing schedule,shop floor jobs,manufacturing orders,production lines|schedule,plan,sequence
ergonomics|deed|workstations,ergonomic risks,ergonomic assessments,workstation ergonomics|assess,evaluate,redesign,conduct
safety inspections|deed|safety inspections,safety audits,job hazard analyses,safety walks,site safety inspections|conduct,perform,lead
industrial hygiene|deed|noise exposure,air contaminants,respirators,worker exposure,silica exposure|measure,monitor,sample,fit test
solar PV|deed|solar panels,PV systems,solar arrays,photovoltaic systems,solar modules,rooftop solar|install,design,mount,maintain,commission
wind energy|deed|wind turbines,turbine blades,wind towers,wind farm|maintain,climb,repair,inspect,service
energy auditing|deed|energy audits,blower door tests,building energy use,home energy assessments|conduct,perform,audit
energy efficiency|deed|energy use,energy consumption,utility costs,lighting to LED,energy costs|reduce,cut,lower,retrofit
electric vehicles|deed|EV chargers,EV batteries,charging stations,battery packs,electric vehicles|install,test,design,service
power plant operations|deed|steam turbines,gas turbines,power plant,generating units,turbine generators|operate,run,monitor,start up
power systems|deed|substations,power distribution systems,switchgear,transformers,protective relays,transmission lines|design,model,maintain,test
meter reading|deed|electric meters,gas meters,water meters,smart meters,utility meters|read,record
project management|deed|projects,project schedule,project team,project timelines,project budget,engineering projects|manage,lead,coordinate,oversee,plan
technical leadership|deed|engineers,developers,software team,engineering team,junior developers,development team,electronics technicians,IT technicians|lead,mentor,manage,supervise
technical presentations|deed|product demos,technical findings,software to clients,design reviews,technical proposals|present,demo,demonstrate
STEM teaching|deed|coding,robotics,computer science,math,Scratch to kids,STEM,chemistry,physics,statistics|teach,tutor,mentor
vendor coordination|deed|IT vendors,software vendors,technology vendors,service providers,equipment suppliers|coordinate,manage,liaise,negotiate
on-call support|deed|on-call support,24/7 on-call,after-hours support,on-call shifts|provide,work,take,rotate
teaching|deed|students,pupils,children,classes,courses,math,reading,science,English,history,kindergarten,undergraduates,grade|teach,instruct,educate
lesson planning|deed|lesson plans,daily lessons,weekly lessons,unit plans,class activities,learning activities,lessons for students|plan,prepare,write,develop,create,design
curriculum development|deed|curriculum,curricula,syllabus,syllabi,course content,scope and sequence,coursework|develop,design,write,revise,create,align,map
student assessment|deed|papers,exams,essays,student work,quizzes,students,pupils,homework,lab reports,student assignments|grade,mark,assess,evaluate,score
report cards|deed|grades,report cards,gradebook,student progress reports,pupil reports|enter,record,post,write,maintain
progress monitoring|deed|student progress,IEP goals,reading levels,academic progress,pupil progress,student growth|track,monitor,chart,measure
classroom management|deed|classroom,classroom behavior,classroom routines,classroom rules,class discipline,student behavior,orderly learning environment|manage,maintain,establish,enforce
differentiated instruction|deed|instruction,lessons,curriculum,student assignments,lesson plans|differentiate,adapt,modify,scaffold,individualize,tailor
parent communication|deed|parents,families of students,guardians,parents and guardians|communicate,call,confer,contact,conference
IEP|deed|IEPs,IEP,individualized education programs,IEP meetings,IEP goals,individualized education plans|write,implement,develop,attend,draft,manage
special education|deed|students with disabilities,special needs students,special education students,children with autism,students with autism,children with special needs|teach,support,assist,instruct,aid
behavior intervention|deed|behavior plans,behavior intervention plans,behavior support plans,behavior management plans,functional behavior assessments|implement,write,develop,follow
applied behavior analysis|deed|discrete trials,ABA programs,ABA sessions,ABA therapy,skill acquisition programs|run,conduct,implement,deliver
tutoring|deed|students,pupils,peers,children,math,reading,elementary students,college students|tutor,teach one-on-one
reading instruction|deed|phonics,guided reading,reading groups,small reading groups,literacy,children to read|teach,lead,run
ESL instruction|deed|English language learners,ESL,ESOL,English learners,EFL,English to speakers,immigrants English,English to adults|teach,tutor,instruct
student supervision|deed|students,pupils,recess,playground,lunchroom,cafeteria,hallways,bus loading,children on playground|supervise,monitor,watch,oversee
field trips|deed|field trips,class trips,school trips,educational outings,excursions,school dances,students on trips|chaperone,organize,plan,lead,arrange
standardized testing|deed|state tests,standardized tests,SAT,exam rooms,final exams,placement tests,state assessments|proctor,administer,invigilate
attendance tracking|deed|attendance,attendance records,the register,daily attendance|take,record,track,enter,maintain
student records|deed|student records,transcripts,student files,enrollment records,cumulative folders,student data,school records|maintain,update,file,enter,manage,process
instructional coaching|deed|teachers,new teachers,student teachers,faculty,classroom teachers,teaching staff|coach,mentor
professional development delivery|deed|professional development,teacher workshops,in-service training,teacher training,staff workshops,training for teachers|lead,present,deliver,facilitate
teacher evaluation|deed|teachers,teaching staff,classroom instruction,faculty|evaluate,appraise
academic advising|deed|undergraduates,students on course,students on degree,students regarding academic,degree candidates,students in course selection|advise,guide,counsel
college advising|deed|college applications,college essays,FAFSA,scholarship applications,college admissions|help,assist,guide,advise
student admissions|deed|prospective students,applicants for admission,new students,incoming freshmen,international students|recruit,admit,enroll,interview
student mentoring|deed|students,at-risk youth,teens,middle schoolers,high school students,young people,mentees|mentor,guide
instructional design|deed|e-learning,eLearning,online courses,training modules,online modules,course modules,SCORM|design,build,develop,create,storyboard
educational technology|deed|Smart Board,technology into lessons,classroom technology,Chromebooks,interactive whiteboard,technology in the classroom|integrate,use,incorporate
after-school programs|deed|after-school program,afterschool program,after school program,homework club,after-school activities,extended day program|run,lead,coordinate,supervise,staff
summer camp|deed|campers,camp activities,summer camp,day camp,cabin of,camp groups|lead,supervise,run,staff,counsel
early childhood education|deed|preschoolers,toddlers,pre-K,preschool,three-year-olds,four-year-olds,young children|teach,instruct,educate
circle time|deed|circle time,story time,storytime,stories to children,books to children,songs and games|read,lead,tell
child care|deed|children,kids,toddlers,infants,babies,siblings,twins|babysit,watch,mind,look after,care for
infant care|deed|diapers,infants,babies,newborns,nappies,bottles to infants|change,feed,bathe,soothe,bottle-feed
children's activities|deed|crafts,arts and crafts,games for children,children's activities,activities for kids,playdates,birthday parties,activities for children|plan,organize,lead,arrange,create
child transportation|deed|children,kids,students to school,children to school|drive,transport,pick up,drop off,take
library services|deed|library patrons,library cards,library users,patrons in library|help,assist,issue,direct,register
shelving books|deed|books,library materials,returned books,periodicals|shelve,reshelve,sort
cataloging|deed|books,library materials,periodicals,manuscripts,library collection,media collection|catalog,catalogue,classify,index
archives|deed|manuscripts,archival collections,historical records,historical documents,rare books,photographs collection,personal papers|archive,digitize,preserve,process,arrange
case management|deed|caseload,a caseload,client cases,case files,cases of clients,client caseload|manage,carry,handle,maintain
client intake|deed|intakes,intake interviews,intake assessments,client intake,intake paperwork,new client intakes|conduct,complete,perform,process
psychosocial assessment|deed|psychosocial assessments,biopsychosocial assessments,client needs assessments,mental health assessments,psychosocial evaluations|conduct,complete,perform,write
treatment planning|deed|treatment plans,care plans,individual service plans,case plans,client service plans|develop,write,create,implement,update,review
progress notes|deed|progress notes,case notes,client progress,session notes,client files,client charts,contact notes,daily notes|write,document,complete,maintain,record,chart
counseling|deed|individual counseling,group counseling,family therapy,therapy sessions,counseling sessions,grief counseling,crisis counseling,individual therapy|counsel,conduct,provide
group facilitation|deed|support groups,group therapy,group sessions,psychoeducational groups,groups for clients,recovery groups,process groups,parenting groups|facilitate,lead,run,co-lead
crisis intervention|deed|crisis calls,crisis hotline,crisis situations,crisis intervention,clients in crisis,psychiatric crises,mental health crises,crisis line|respond,intervene,provide,answer
de-escalation|deed|situations,conflicts,clients,patients,residents,students,guests,customers,inmates,aggressive behavior,disputes,confrontations|de-escalate,defuse,calm,diffuse,talk down
conflict resolution|deed|disputes,disagreements,grievances,altercations,interpersonal conflicts,conflicts between,conflicts among|mediate,resolve,settle,arbitrate
resource referral|deed|clients to services,families to services,patients to resources,families with resources,community resources,residents to services,clients to community,social services,participants to services,outside agencies|refer,link,connect
benefits eligibility|deed|eligibility for benefits,program eligibility,Medicaid eligibility,Medicaid applications,SNAP applications,food stamp applications,welfare applications,TANF applications|determine,process,screen,verify
client advocacy|deed|clients,families,patients,residents,children,victims,survivors,tenants|advocate,speak up
home visits|deed|home visits,home studies,home inspections for foster,home assessments,in-home visits|conduct,make,perform,complete
child welfare|deed|child abuse,child neglect,abuse and neglect,allegations of abuse,abuse allegations|investigate,assess,report
housing assistance|deed|housing for,permanent housing,affordable housing,homeless clients,clients in housing,transitional housing,apartments for clients|place,find,secure,locate,help
homeless services|deed|homeless,homeless individuals,homeless families,unhoused,homeless veterans,people experiencing homelessness|serve,assist,help,shelter,house
job coaching|deed|clients in employment,job seekers,clients with resumes,participants in jobs,job placement,clients find jobs,resume writing,mock interviews|help,coach,assist,place,prepare
life skills instruction|deed|life skills,daily living skills,independent living skills,budgeting and cooking,social skills,hygiene skills,money management skills|teach,train,coach
community outreach|deed|outreach,community outreach,outreach events,community events,health fairs,street outreach,neighborhood events|conduct,perform,coordinate,lead,organize
community organizing|deed|tenants,voters,neighborhoods,community members,door to door,rallies|organize,mobilize,canvass
volunteer management|deed|volunteers,interns and volunteers,volunteer staff,volunteer program|recruit,coordinate,supervise,train,manage,schedule,oversee
fundraising|deed|funds,donations,money for,sponsorships,pledges,contributions,charitable gifts|raise,solicit,secure
grant writing|deed|grants,grant proposals,grant applications,grant reports,funding proposals,bids for funding|write,submit,prepare,secure,author
food pantry|deed|food boxes,food bank,groceries to families,food donations,food pantry,meals to homeless,soup kitchen|distribute,pack,sort,hand out,serve
preaching|deed|sermons,homilies,Sunday messages,weekly sermon,the gospel|preach,deliver,write
pastoral care|deed|the sick,congregants,bereaved,shut-ins,parishioners,grieving families|visit,comfort,pray,console
weddings and funerals|deed|weddings,funerals,baptisms,memorial services,marriages|officiate,perform,conduct,celebrate
religious education|deed|Sunday school,Bible study,catechism,vacation Bible school,confirmation classes,Hebrew school,Torah,scripture|teach,lead
translation|deed|from Spanish,from English,into English,into Spanish,into French,English to Spanish,Spanish to English,foreign-language documents,foreign documents,from French,from Chinese|translate,render
interpreting|deed|for Spanish-speaking,for deaf,court hearings,for non-English-speaking,for limited English,for hearing-impaired,between English,for Spanish speakers|interpret,translate
patrol|deed|premises,grounds,perimeter,beats,streets,buildings,parking lots,assigned area,property,facility|patrol,walk
patrol|deed|security rounds,foot patrols,patrols,perimeter checks,vehicle patrols|make,conduct,perform
incident reports|deed|incident reports,police reports,accident reports,daily activity reports,arrest reports|write,complete,file,prepare,document,submit
traffic control|deed|vehicles,pedestrian traffic,school crossing,parking traffic,traffic at,traffic around|direct,flag,control
traffic enforcement|deed|citations,traffic tickets,parking tickets,traffic stops,speeding tickets,summonses|issue,write,conduct
arrest procedures|deed|suspects,offenders,violators,arrest warrants,fugitives,search warrants,criminals|arrest,apprehend,handcuff,detain,execute,serve
criminal investigations|deed|crimes,burglaries,homicides,robberies,assaults,criminal complaints,narcotics,felonies|investigate,solve
evidence handling|deed|physical evidence,crime scenes,fingerprints,crime scene,forensic evidence,evidence from crime|collect,preserve,process,secure,log
interviewing witnesses|deed|witnesses,suspects,crime victims,witness statements,complainants|interview,question,interrogate,take
access control|deed|visitor identification,visitor IDs,badges,visitors,visitor credentials,access to facility,access to building,building entry|check,verify,screen,log,control
CCTV surveillance|deed|CCTV,surveillance cameras,security cameras,security monitors,camera footage,surveillance footage,video surveillance|monitor,watch,review,operate
alarm response|deed|burglar alarms,fire alarms,intrusion alarms,security alarms|respond,monitor,answer,reset
loss prevention|deed|theft,shoplifting,shoplifters,shrink,merchandise loss,stealing|prevent,deter,detect,apprehend,stop
crowd control|deed|crowds,crowd,event attendees,spectators,concertgoers,queues at events|control,manage,direct
bag checks|deed|bags,passengers,luggage,baggage,purses,carry-on|search,screen,scan,X-ray
inmate supervision|deed|inmates,prisoners,detainees,offenders,inmate cells,juveniles in detention,inmate housing|supervise,count,guard,escort,search,transport,monitor
booking and intake|deed|inmates,arrestees,prisoners,new detainees,offenders|book,process,fingerprint
probation and parole|deed|probationers,parolees,offenders on probation,conditions of probation,offenders in community|supervise,monitor
emergency dispatch|deed|police units,fire units,911 calls,ambulances,emergency calls,officers to,emergency medical|dispatch,answer,send
two-way radio|deed|two-way radio,radios,radio traffic,handheld radios,walkie-talkies,police radio|communicate,operate,use,monitor
firefighting|deed|fires,structure fires,wildfires,blazes,brush fires,vehicle fires|fight,extinguish,suppress
emergency response|deed|emergencies,emergency calls,medical emergencies,911 calls,accidents,disasters,fire calls,accident scenes|respond,react
fire prevention|deed|fire extinguishers,fire drills,buildings for fire,fire code,fire hazards,sprinkler systems for fire|inspect,check,conduct
search and rescue|deed|missing persons,stranded hikers,victims,lost hikers,swimmers in distress,trapped occupants|rescue,search
first aid|deed|first aid,basic first aid,CPR and first aid,bandages to,emergency first aid|administer,render,provide,give,perform
CPR instruction|deed|CPR,CPR classes,first aid classes,AED,basic life support|teach,instruct,certify
lifeguarding|deed|swimmers,pool,beach,bathers,pool patrons,distressed swimmers|guard,lifeguard,rescue,watch
swim instruction|deed|swimming,swim lessons,children to swim,swim classes,water aerobics,water safety|teach,coach,instruct
pool chemistry|deed|pool water,chlorine,pool chemicals,water chemistry,pool pH,swimming pools|test,balance,check,maintain
emergency management|deed|emergency plans,evacuation plans,disaster plans,emergency preparedness,emergency operations plan,disaster drills|develop,write,coordinate,update,lead
military leadership|deed|soldiers,platoon,infantry squad,rifle squad,Marines,airmen,sailors,troops,company of soldiers|lead,command,supervise
code enforcement|deed|ordinance violations,municipal code,zoning code,city ordinances,code violations,building code,nuisance properties|enforce,cite,inspect,investigate
animal control|deed|stray dogs,strays,stray animals,loose dogs,dangerous animals,feral cats|capture,catch,impound,pick up
cooking|deed|meals,food,entrees,steaks,burgers,dishes,breakfast,menu items,meats,dinners,hot foods|cook,grill,fry,saute,roast
food preparation|deed|vegetables,ingredients,salads,sandwiches,sauces,meats,food,cold foods,fruit|prep,chop,dice,prepare,portion,slice,peel
pizza making|deed|pizzas,pizza dough,pizza,calzones|make,stretch,toss,top
meat cutting|deed|meat,beef,pork,carcasses,poultry,steaks from,primal cuts|cut,trim,debone,butcher,grind,carve
baking|deed|bread,pastries,cakes,cookies,dough,pies,rolls,bagels,croissants,muffins|bake,proof,knead,mix
cake decorating|deed|cakes,cupcakes,wedding cakes,buttercream,birthday cakes|decorate,ice,frost,pipe
food safety|deed|food safety,food temperatures,kitchen sanitation,HACCP,food handling procedures,food hygiene,food sanitation|follow,maintain,enforce,check,record,ensure
kitchen cleaning|deed|kitchen,fryers,grills,food prep areas,kitchen hoods,grease traps,cooking equipment,kitchen equipment,prep stations|clean,sanitize,scrub,degrease,boil out
dishwashing|deed|dishes,pots and pans,dishwasher,dish machine,glassware,utensils,silverware|wash,scrub,run,load
serving|deed|tables,food to guests,diners,food to tables,meals to guests,drinks to guests,meals to customers,drinks to tables|serve,wait,bring
bussing tables|deed|tables,dishes from tables,dining tables,plates from tables|bus,clear,wipe down
order taking|deed|food orders,drink orders,customer orders,orders from customers,orders from guests,drive-thru orders,phone orders|take,key,ring in
hosting|deed|diners,guests at tables,parties at tables,restaurant guests,guests upon arrival at restaurant|seat,greet
reservations|deed|reservations,bookings,hotel reservations,dinner reservations,room reservations|take,book,make,manage,confirm
bartending|deed|drinks,cocktails,bar,beers,wine,mixed drinks,beverages at bar|mix,pour,tend,shake
barista|deed|espresso,lattes,espresso shots,cappuccinos,milk for lattes,coffee drinks,espresso drinks,specialty coffee|brew,pull,steam,make,prepare
responsible alcohol service|deed|IDs for alcohol,legal drinking age,guests for alcohol,ID before serving,age of customers,proof of age|check,card,verify
cash handling|deed|cash,cash drawer,till,register drawer,cash register,bank deposits,daily receipts,cash payments|handle,count,balance,reconcile,deposit,collect
credit card processing|deed|customer payments,credit cards,credit card,sales transactions,card payments,guest payments,cash and credit|process,accept,take,ring up
upselling|deed|desserts,wine,add-ons,specials,menu items,room upgrades,premium products,beverages,retail products,appetizers|upsell,suggest,recommend,promote
customer service|deed|customers,guests,patrons,clients,visitors,shoppers,diners|greet,assist,help,serve,welcome
guest complaints|deed|guest complaints,guest issues,customer complaints,complaints from guests,guest concerns,customer concerns|resolve,handle,address,field,respond
hotel front desk|deed|hotel guests,guests in and out,guests at hotel,hotel arrivals,guests into rooms|check in,check out,register,greet
bell service|deed|luggage,bags to rooms,guest luggage,baggage to|carry,transport,deliver,store
valet parking|deed|cars,vehicles,guest vehicles,customers' cars|park,retrieve
housekeeping|deed|guest rooms,hotel rooms,beds,linens,guestrooms,rooms and bathrooms,room amenities|clean,make,change,turn over,vacuum,restock
laundry|deed|linens,laundry,towels,clothes,garments,sheets,uniforms|wash,fold,iron,press,launder
event planning|deed|events,weddings,galas,conferences,fundraisers,parties,receptions,special events,banquets,corporate events|plan,organize,coordinate,manage,host
event setup|deed|tables and chairs,banquet rooms,event space,banquets,event venues,meeting rooms|set up,arrange,break down,tear down,decorate
vendor coordination|deed|vendors,caterers,suppliers,vendor contracts,venues and vendors,outside vendors,florists|coordinate,negotiate,source,manage,book
menu development|deed|restaurant menus,menu items,recipes,seasonal menus,weekly menus,new dishes,daily specials,catering menus|develop,create,design,write,plan
food costing|deed|food cost,food costs,recipes,menus,plate costs,food waste,kitchen costs|cost,control,reduce,calculate,lower
kitchen ordering|deed|food,produce,food supplies,ingredients,meat and produce,kitchen supplies,liquor,groceries for kitchen|order,purchase,inventory,receive
food stocking|deed|salad bar,coolers,condiments,food stations,bar supplies,walk-in,beverages,food products,buffet|stock,restock,refill,rotate,replenish
therapeutic diets|deed|special diets,modified diets,pureed meals,diabetic meals,diet orders,therapeutic diets,patient trays|prepare,follow,serve,plan
tour guiding|deed|tours,guided tours,tour groups,museum tours,walking tours,campus tours,tourists|lead,give,conduct,guide
travel planning|deed|flights,travel,itineraries,vacations,airfare,cruises,hotel and airfare,trips for clients|book,arrange,plan,reserve
ticket sales|deed|tickets,admission tickets,event tickets,movie tickets,season tickets|sell,scan
theme park operations|deed|rides,amusement rides,roller coaster,attractions,guests onto rides|operate,run,load
supervision|deed|staff,employees,crew,team of,workers,associates,cooks,officers,technicians,laborers,interns|supervise,manage,oversee,lead
staff training|deed|new hires,staff,associates,cooks,food servers,employees,new employees,recruits,baristas,team members,officers,cashiers,apprentices|train,onboard,coach,orient,break in,show the ropes,cross-train
staff scheduling|deed|staff,employees,employee schedules,work schedules,shifts,staff schedules,rosters,rotas,crews|schedule,create,write,prepare,post
hiring|deed|staff,employees,applicants,job candidates,seasonal staff,new hires,waitstaff|hire,interview,recruit
inventory control|deed|inventory,stock levels,par levels,product inventory,equipment inventory,liquor inventory,supply levels|count,track,order,reorder,manage,maintain,take,cycle count
record keeping|deed|records,log books,accurate records,daily logs,case files,animal records,training records|maintain,keep,update,record
budget management|deed|budget,budgets,annual budget,department budget,program budget,production budget,event budget|manage,prepare,monitor,oversee,administer
appointment setting|deed|appointments,client appointments,salon appointments,patient appointments,consultations|schedule,book,confirm,set,make
hair cutting|deed|hair,men's hair,women's hair,clients' hair,beards,children's hair|cut,trim,style,shape
hair coloring|deed|hair,hair color,clients' hair,balayage,hair dye|color,highlight,apply,dye,tone
barbering|deed|beards,mustaches,faces,necks,razor shaves,clients with razor|shave,trim,fade,line up
nail services|deed|manicures,pedicures,acrylic nails,gel nails,fingernails,nail art,nail polish|perform,provide,apply,give,paint
skin care|deed|facials,chemical peels,microdermabrasion,skin treatments,skin analysis,dermaplaning|perform,provide,give,administer
hair removal|deed|eyebrows,unwanted hair,legs,facial hair,body hair,brows|wax,thread,tweeze
makeup artistry|deed|makeup,bridal makeup,stage makeup,make-up,cosmetics on clients|apply,do
massage therapy|deed|massages,deep tissue massage,Swedish massage,massage,therapeutic massage,chair massage|perform,give,provide,administer
salon sanitation|deed|combs,salon tools,salon stations,shears,salon implements,manicure tools|disinfect,sterilize,sanitize
fitness instruction|deed|fitness classes,exercise classes,yoga,Zumba,spin classes,aerobics,workouts,Pilates,boot camp|teach,lead,instruct
personal training|deed|workout programs,exercise programs,personalized workouts,fitness programs,workout plans,gym clients|train,design,develop,create
gym operations|deed|gym members,gym equipment,exercise equipment,weight room,fitness floor,gym floor|spot,maintain,clean,monitor
recreation programming|deed|recreational activities,recreation programs,youth sports leagues,games and activities,sports and games,open gym|plan,lead,organize,run,supervise
activities coordination|deed|activities for residents,bingo,resident activities,senior activities,outings for residents,crafts for seniors|plan,lead,organize,run
ADL assistance|deed|residents,elderly clients,patients,clients,seniors|bathe,dress,feed,toilet
ADL assistance|deed|with bathing,with dressing,activities of daily living,ADLs,personal hygiene,toileting,with personal care,with grooming|assist,help
elder care|deed|elderly,seniors,elderly clients,aging parents,grandmother,elderly residents,older adults,senior citizens|care for,look after,assist
companionship|deed|companionship,company to elderly,conversation and companionship,companion care|provide,offer,keep
medication reminders|deed|medications,meds,clients to take,medication,prescriptions to residents|remind,administer,monitor,dispense,pass
client transfers|deed|patients,residents,clients from bed,wheelchair,patients with Hoyer,clients to wheelchair|transfer,lift,reposition,turn
meal preparation|deed|meals for clients,meals for family,nutritious meals,lunches,snacks,light meals,healthy meals,children's meals,family meals|prepare,cook,make,plan
errands and appointments|deed|errands,clients to appointments,doctor's appointments,grocery shopping,medical appointments,residents to appointments|run,drive,accompany,escort,transport
house cleaning|deed|homes,houses,private homes,family home,residences,apartments|clean,dust,vacuum,tidy
cleaning|deed|floors,bathrooms,restrooms,carpets,windows,hallways,work areas|clean,mop,sweep,scrub,vacuum,disinfect
client retention|deed|clientele,client base,repeat clients,client book,loyal customers,client relationships|build,grow,retain,maintain
crop production|deed|crops,corn,soybeans,wheat,vegetables,cotton,tobacco,potatoes,produce,strawberries|plant,grow,raise,cultivate
harvesting|deed|crops,fruit,apples,grapes,vegetables,berries,lettuce,potatoes,tomatoes,citrus|harvest,pick,gather,dig
planting|deed|seedlings,flowers,trees,shrubs,seeds,bulbs,annuals,perennials|plant,transplant,seed,sow
farm machinery|deed|farm tractors,John Deere tractors,combines,hay baler,farm equipment,combine harvester,farm machinery,grain cart|operate,drive,run
irrigation|deed|crops,irrigation lines,sprinkler heads,drip irrigation,irrigation systems,drip lines,irrigation pipe|irrigate,install,repair,maintain
pesticide application|deed|pesticides,herbicides,weeds with,insecticides,fungicides,weed killer,crops with,chemicals on crops|spray,apply,mix
fertilizing|deed|fertilizer,manure,compost,soil amendments,fertilizers|spread,apply
pest control|deed|termites,rodents,bed bugs,insects,mice,roaches,infestations,ants|treat,exterminate,trap,bait,inspect
livestock care|deed|cattle,livestock,pigs,sheep,goats,hogs,calves,cows,herd|feed,herd,vaccinate,raise,tend,move
dairy farming|deed|cows,goats,dairy cows,herd,dairy goats|milk,hand-milk
poultry farming|deed|chickens,eggs,poultry,turkeys,laying hens,broilers|raise,collect,feed,gather
horse care|deed|horses,stalls,stables,horse,ponies,racehorses|groom,feed,muck,tack,exercise,saddle
horse training|deed|horses,colts,young horses,racehorses,green horses|train,break
fencing repair|deed|fences,fencing,barbed wire,fence lines,pasture fence|repair,build,mend,install,string
produce sorting|deed|fruit,produce,vegetables,eggs,apples,citrus|sort,pack,grade
animal care|deed|animals,dogs,cats,shelter animals,animal enclosures,zoo animals,kennels,cages|feed,water,care for,walk,medicate,clean
animal handling|deed|animals,dogs,cats,patients for veterinarian,livestock,pets|restrain,handle,hold
dog grooming|deed|dogs,pets,dog nails,coats of dogs,cats,dog coats,poodles|groom,bathe,clip,brush,shave
dog training|deed|dogs,puppies,obedience,service dogs,canines|train,teach
veterinary assistance|deed|veterinarian,vet with,veterinarians,animal surgeries,veterinary surgeries,vets during|assist,help
wildlife biology|deed|birds,wildlife,deer,bears,nests,amphibians,bats,endangered species,turtles|survey,tag,band,monitor,track,trap
fisheries work|deed|fish,salmon,fish populations,trout,trout streams|sample,tag,survey,electrofish
commercial fishing|deed|nets,crab pots,longlines,fish on deck,lobster traps,fishing gear|haul,bait,set,mend,gut
forestry|deed|timber,forest stands,forests,trees for harvest,woodlands,timber stands|cruise,mark,thin,inventory,manage
logging|deed|trees,logs,timber,felled trees|fell,skid,buck,limb,haul
tree care|deed|trees,tree limbs,tree branches,hazardous trees,tree stumps,palm trees|prune,trim,climb,remove,fell
trail maintenance|deed|hiking trails,footpaths,trail bridges,backcountry trails,nature trails|build,clear,maintain,repair
habitat restoration|deed|invasive species,native plants,wetlands,invasive plants,habitat,prairie|remove,restore,plant,eradicate
lawn care|deed|lawns,grass,lawn,turf,yards,leaves|mow,edge,trim,aerate,cut,rake
landscaping|deed|sod,mulch,landscapes,landscape beds,grounds,flower beds,landscaping|install,lay,spread,maintain
gardening|deed|flower beds,gardens,garden,shrubs,roses,vegetable beds,raised beds|weed,plant,tend,water,prune
pruning|deed|shrubs,hedges,bushes,trees,fruit trees,roses,vines|prune,trim,shear
hardscaping|deed|pavers,retaining walls,patios,stone walls,walkways,flagstone|lay,install,build
snow removal|deed|snow,sidewalks,parking lots of snow,ice from,driveways|plow,shovel,salt,clear
floral design|deed|flowers,bouquets,floral arrangements,wedding flowers,corsages,centerpieces|arrange,design,create,wire
heavy lifting|deed|50 lbs,50 pounds,heavy objects,heavy boxes,100 pounds,75 lbs,70 pounds|lift,carry,load
video production|deed|videos,documentaries,commercials,short films,video content,interviews on camera,music videos,promotional video|film,shoot,produce,direct
video editing|deed|video,videos,footage,films,reels,trailers,documentary,clips|edit,cut,assemble
animation|deed|characters,cartoons,explainer videos,animated shorts,scenes|animate,storyboard,rig
audio production|deed|audio,albums,tracks,songs,podcasts,sound,vocals,bands|record,mix,master,engineer,edit
live sound|deed|sound for,live sound,soundboard,sound board,concerts,PA system,live bands|run,mix,operate,engineer
AV equipment setup|deed|projectors,microphones,AV equipment,audiovisual equipment,A/V equipment,audio-visual equipment,sound equipment,video conferencing|set up,operate,troubleshoot,install
photography|deed|portraits,photos,photographs,headshots,wedding photos,event photos,product photos,pictures for|photograph,shoot,take
photography|deed|weddings,events,products,sports,families,real estate,concerts|photograph,shoot photos
photo editing|deed|photos,images,photographs,portraits,pictures|retouch,edit,color correct,crop
journalism|deed|news stories,breaking news,news articles,city council,local news,sports stories,feature stories,courts and crime|report,cover,write
writing|deed|articles,blog posts,essays,books,feature stories,newsletters,short stories,newspaper columns|write,author,pen
editing|deed|articles,manuscripts,news stories,books,newsletters,magazine,essays|edit,revise
proofreading|deed|copy,documents,articles,manuscripts,newsletters,reports,galleys|proofread,proof,fact-check
public relations|deed|press releases,stories to reporters,media inquiries,press kits,news releases|write,pitch,draft,issue,handle
social media content|deed|social media,Instagram,Facebook page,TikTok,social media accounts,social media posts,Twitter account,YouTube channel|manage,create,post,run,schedule
transcription|deed|interviews,audio,recordings,meetings,dictation,hearings,focus groups|transcribe,type up
graphic design|deed|logos,flyers,posters,brochures,banners,print ads,book covers,album covers,infographics|design,create,lay out
desktop publishing|deed|newsletter,magazine,newspaper pages,yearbook,book interiors,program booklets|lay out,design,typeset,format
public speaking|deed|conferences,audiences,community groups,assemblies,at schools,public meetings|present,speak,lecture
music performance|deed|concerts,guitar,piano,live music,orchestra,in bands,violin,in choir|perform,play,sing
acting|deed|plays,musicals,lead role,theatre productions,stage productions,improv shows|act,perform,star
stagecraft|deed|stage sets,scenery,stage props,scenic flats,theatrical sets,set pieces|build,paint,strike,construct
stage lighting|deed|stage lights,lighting board,light board,theatrical lighting,lighting rig,lighting for shows|hang,focus,operate,program,design
costume work|deed|costumes,costume,wardrobe for show,stage wardrobe|sew,design,build,alter,fit
sewing|deed|garments,clothing,dresses,pants,curtains,costumes,clothes,suits,uniforms|sew,hem,alter,stitch,mend,tailor
museum work|deed|museum visitors,museum guests,gallery visitors,galleries,exhibits visitors|guide,greet,educate,guard
curating|deed|exhibitions,exhibits,art shows,gallery shows,museum exhibits|curate,plan,organize
collections care|deed|museum artifacts,historical artifacts,artworks,museum collection,art objects,paintings|catalog,handle,accession,pack,condition report
visual merchandising|deed|window displays,store displays,mannequins,merchandise displays,product displays,planograms|create,build,arrange,dress,design,set
interior design|deed|interiors,homes,living spaces,office interiors,rooms for clients|design,stage,decorate,furnish
finish selection|deed|fabrics,finishes,paint colors,furniture,upholstery,materials and finishes|select,source,specify,choose
fashion design|deed|clothing,apparel,garments,clothing line,dresses,fashion collections,accessories line|design,sketch,create
athletic coaching|deed|basketball,soccer,football,baseball,softball,volleyball,swim team,track and field,wrestling,athletes,Little League|coach,train
officiating|deed|games,matches,basketball,soccer,baseball,tournaments|referee,umpire,officiate
athletic administration|deed|tournaments,leagues,intramurals,games and officials,sports leagues,athletic events|organize,coordinate,schedule,run
staff training|deed|new hires,new employees,staff,associates,team members,coworkers,crew members,cashiers,servers,technicians,apprentices,agents,new starters|train,teach,onboard,coach,orient,cross-train
mentoring|deed|junior staff,interns,students,new hires,younger colleagues,youth,peers,apprentices,junior developers,student teachers|mentor,coach,guide,counsel,tutor
employee onboarding|deed|new hires,new employees,new staff,new starters,new team members|onboard,orient,induct,welcome
hiring|deed|candidates,applicants,staff,employees,new hires,team members,seasonal workers,job seekers|hire,recruit,interview,screen,select,source
supervising|deed|staff,employees,team of,crew,workers,associates,technicians,interns,cashiers,servers,direct reports,shift workers|supervise,oversee,manage,lead,direct
team leadership|deed|team of,crew of,department of,team,squad,staff of|lead,head,captain,build
delegation|deed|tasks,work,duties,assignments,workload,jobs,responsibilities|delegate,assign,distribute,allocate
performance reviews|deed|performance reviews,performance evaluations,performance appraisals,annual reviews,employee evaluations,staff appraisals|conduct,write,deliver,complete,perform
discipline and termination|deed|employees,written warnings,corrective actions,disciplinary actions,write-ups|discipline,terminate,issue,administer
staff scheduling|deed|staff schedules,shifts,rotas,employee schedules,work schedules,crew schedules,staff,employees,technicians,rosters|schedule,roster,plan,create,prepare,write
appointment scheduling|deed|appointments,consultations,interviews,patient visits,client meetings,reservations,showings,service calls|schedule,book,arrange,set,confirm,reschedule
calendar management|deed|calendar,calendars,executive calendars,diaries,diary,executive schedules|manage,maintain,coordinate,keep
travel arrangements|deed|travel,flights,hotels,itineraries,accommodations,business trips,airfare,ground transportation|book,arrange,coordinate,plan,organize
meeting coordination|deed|meetings,conference calls,conferences,board meetings,staff meetings,conference rooms|schedule,arrange,organize,coordinate,set up
running meetings|deed|meetings,staff meetings,team meetings,huddles,stand-ups,committee,briefings,retrospectives|lead,chair,run,facilitate,conduct,host
meeting minutes|deed|minutes,meeting notes,meeting minutes,board minutes|take,record,transcribe,distribute,type,prepare
event planning|deed|events,event,parties,conference,weddings,fundraisers,banquets,luncheons,trade shows,workshops,galas,open houses,receptions|plan,organize,coordinate,host,run,execute,arrange
public speaking|deed|conference,conferences,speeches,speech,keynote,talks,lectures,town halls,audiences|speak,present,address,deliver,give
presenting|deed|presentations,findings,results,proposals,reports to,recommendations,slide decks,demos|present,deliver,give,pitch
product demonstrations|deed|products,product features,equipment to customers,software,product use,features|demonstrate,demo,show
facilitating workshops|deed|workshops,focus groups,group sessions,discussions,seminars,classes,support groups,training sessions|facilitate,lead,run,conduct,moderate
teaching|deed|students,classes,children,adults,courses,learners,pupils,lessons,subjects|teach,instruct,tutor,lecture,educate
curriculum development|deed|curriculum,lesson plans,course materials,training modules,syllabus,training materials,e-learning courses|develop,design,write,create
lay explanation|deed|complex,technical,medical,legal,policies to customers,procedures to patients,benefits,bills,diagnoses,technical terms,test results|explain,simplify,break down,clarify
patient education|deed|patients,families,caregivers,residents|educate,teach,instruct,inform
customer service|deed|customers,clients,guests,patrons,shoppers,visitors,callers,members,patients,travelers|assist,help,serve,greet,advise,support
greeting visitors|deed|visitors,guests,customers,patients,clients,patrons,members,vendors|greet,welcome,receive,direct,escort,sign in
complaint handling|deed|complaints,customer issues,concerns,guest complaints,escalations,grievances,customer problems,service issues|resolve,handle,address,investigate,respond,field
de-escalation|deed|situations,customers,callers,patients,residents,conflicts,tensions,behaviors,clients,altercations|de-escalate,calm,defuse,soothe,diffuse
conflict resolution|deed|conflicts,disputes,disagreements,arguments,grievances,tenant disputes,issues between|resolve,mediate,settle,arbitrate,defuse
listening to clients|deed|concerns,clients,customers,patients,callers,needs,complaints,students|listen,hear
crisis intervention|deed|crisis,crises,suicidal,emergencies,distressed callers|intervene,respond,de-escalate,counsel
relationship building|deed|relationships,rapport,partnerships,client relationships,trust,alliances,working relationships|build,cultivate,establish,foster,develop,nurture,maintain
client management|deed|client accounts,customer accounts,client relationships,book of business,key accounts,client portfolio|manage,handle,maintain,service
client retention|deed|clients,customers,accounts,members,contracts,subscribers|retain,renew,win back,recover
negotiating|deed|contracts,prices,rates,terms,leases,agreements,settlements,discounts,vendor,salaries,deals|negotiate,bargain,renegotiate
vendor management|deed|vendors,suppliers,subcontractors,contractors,third-party vendors,service providers|manage,coordinate,liaise,oversee,source,select,vet
purchasing|deed|materials,supplies,equipment,inventory,parts,goods,ingredients,produce,merchandise,services|purchase,buy,procure,source,order
ordering supplies|deed|supplies,stock,inventory,ingredients,parts,office supplies,medical supplies,stationery,materials,merchandise|order,reorder,replenish,requisition,purchase
inventory control|deed|inventory,stock,supplies,parts,par levels,merchandise,stock levels|count,track,reconcile,cycle count,monitor,manage,control,maintain
stocking|deed|shelves,merchandise,products,supplies,coolers,displays,bins,supply carts,vending machines|stock,restock,replenish,fill,rotate
receiving goods|deed|shipments,deliveries,trucks,freight,goods,pallets,merchandise,incoming materials|receive,unload,check in,inspect,unpack,unbox
shipping goods|deed|orders,packages,parcels,shipments,outgoing,customer orders|ship,package,pack,prepare,label,dispatch
order picking|deed|orders,customer orders,pallets,order items,stock orders|pick,pull,fill,select,assemble
loading and unloading|deed|trucks,trailers,containers,vans,pallets,freight,boxes,furniture|load,unload,stack,palletize
heavy lifting|deed|pounds,lbs,kg,boxes,furniture,equipment,heavy,loads,bags,crates,packages|lift,carry,move,haul,hoist
merchandising|deed|displays,merchandise,endcaps,planograms,store windows,signage,promotional displays|merchandise,display,arrange,set up,build
cash handling|deed|cash,till,drawer,register,cash drawer,cash transactions,tips|handle,count,balance,collect,reconcile,accept,process
register operation|deed|cash register,register,registers,till,POS,checkout|operate,run,ring up,work
bank deposits|deed|deposits,bank deposits,nightly deposits,deposit slips,daily deposits|make,prepare,take,drop
payment processing|deed|payments,credit card,card payments,co-pays,copays,fees,checks,transactions,refunds|process,collect,take,accept,post
opening and closing|deed|store,shop,restaurant,branch,registers,office,premises,facility,building,bar|open,close,lock,secure,unlock
daily accounts balancing|deed|drawers,receipts,cash,tills,registers,ledgers,daily sales,statements,bank accounts|balance,reconcile,audit,close out
bookkeeping|deed|ledger,ledgers,bank statements,journal entries,accounts,general ledger,books,transactions,expenses|record,reconcile,post,enter,maintain,balance
invoicing|deed|invoices,bills,billing statements,clients,customers,statements,insurance|prepare,process,issue,send,generate,create,bill
accounts payable|deed|invoices,vendor invoices,bills,checks,vendor payments,accounts payable|pay,process,code,approve,cut
collections|deed|overdue,past-due,delinquent,unpaid,outstanding balances,debts,rent,arrears|collect,chase,pursue,recover,follow up
payroll|deed|payroll,wages,timesheets,time cards,salaries,paychecks|process,run,prepare,calculate,administer
timekeeping|deed|timesheets,time cards,hours,attendance,employee hours,labor hours|track,record,approve,verify,submit
budgeting|deed|budget,budgets,annual budget,department budget,expenditures,project budget|manage,prepare,develop,track,monitor,administer,oversee
cost control|deed|costs,expenses,labor costs,food costs,waste,spending,overhead,shrink|reduce,cut,control,lower,save,contain
forecasting|deed|sales,demand,revenue,costs,staffing needs,budgets,inventory needs|forecast,predict,estimate
expense reporting|deed|expense reports,expenses,receipts,reimbursements,expense claims,credit card statements|prepare,submit,process,reconcile,track
petty cash|deed|petty cash,petty cash fund,float|manage,maintain,reconcile,control
grant writing|deed|grants,grant proposals,grant applications,funding proposals|write,prepare,submit,secure,draft
fundraising|deed|funds,donations,money,sponsorships,donors,pledges,contributions|raise,solicit,secure,fundraise,collect
volunteer management|deed|volunteers,volunteer staff,volunteer teams|recruit,coordinate,train,manage,supervise,schedule
volunteering|deed|food bank,shelter,hospital,church,school,library,nonprofit,charity,community,fundraiser,hospice|volunteer,give time,donate time
board work|deed|board of directors,board,committee,advisory board,task force,council|serve,sit,chair
record keeping|deed|records,logs,files,databases,logbooks,client files,patient records,attendance records,maintenance records,ledgers|maintain,keep,update,log,record,file
documentation|deed|procedures,incidents,progress,care provided,findings,observations,patient information,interactions,results,repairs,calls,changes|document,chart,record,write up
writing procedures|deed|procedures,SOPs,policies,manuals,work instructions,handbooks,guidelines,protocols|write,draft,develop,create,author,update
report writing|deed|reports,summaries,memos,status reports,monthly reports,incident reports,case reports,briefs|write,prepare,draft,compile,generate,submit
incident reporting|deed|incidents,accidents,injuries,hazards,near misses,unsafe conditions,spills,damages|report,document,record,file,investigate
correspondence|deed|letters,emails,correspondence,memos,memoranda,inquiries|draft,compose,write,type,answer,proofread
newsletter writing|deed|newsletter,newsletters,bulletins,blog posts,press releases,announcements|write,edit,produce,design,publish
editing and proofreading|deed|documents,copy,reports,manuscripts,articles,drafts,correspondence,grammar|edit,proofread,revise,copyedit,check
data entry|deed|data,information,orders,records,customer information,patient information,claims,survey responses,invoices,figures|enter,input,key,type,upload,record
database maintenance|deed|database,databases,CRM,mailing list,contact list,client database,patient records,spreadsheets|update,maintain,manage,clean,administer
spreadsheets|deed|spreadsheets,Excel sheets,workbooks,pivot tables,trackers,Excel reports|create,build,maintain,update,design
presentation building|deed|presentations,PowerPoint,slides,slide decks,pitch decks|create,design,prepare,build
filing|deed|documents,records,files,paperwork,charts,case files,forms,patient charts|file,organize,sort,retrieve,archive,alphabetize
records management|deed|records,documents,files,charts,archives,drawings,paper files|archive,digitize,scan,index,retain,purge
scanning and copying|deed|documents,records,forms,paperwork,invoices,packets,files|scan,copy,fax,photocopy,print
mail handling|deed|mail,packages,incoming mail,outgoing mail,correspondence,parcels,post|sort,distribute,open,deliver,process,route
phone skills|deed|calls,phones,telephone,phone calls,inquiries by phone,incoming calls,customer calls,voicemails|answer,field,take,handle,return,screen
multi-line phones|deed|multi-line,switchboard,phone system,phone lines,calls to departments,calls to staff|operate,manage,answer,transfer,route
outbound calls|deed|prospects,leads,past-due customers,patients to remind,customers to follow up,donors,households|call,contact,phone,dial
appointment reminders|deed|about appointments,upcoming visits,of appointments,to confirm appointments|remind,text,phone,call
taking messages|deed|messages,voicemails,phone messages|take,relay,forward,deliver
live chat support|deed|chats,live chat,chat inquiries,emails and chats,messages online|answer,respond,chat,handle
order taking|deed|orders,customer orders,food orders,phone orders,reservations,drink orders|take,process,enter,place
order tracking|deed|shipments,orders,packages,deliveries,backorders|track,expedite,trace,follow up
quotes and estimates|deed|quotes,estimates,proposals,bids,prices,job costs|prepare,provide,quote,write,estimate
sales|deed|products,services,merchandise,memberships,warranties,subscriptions,add-ons,accounts,tickets,policies,vehicles,deals|sell,upsell,cross-sell,promote
sales targets|deed|sales goals,quota,quotas,sales targets,revenue targets,sales plan,KPIs|exceed,meet,surpass,achieve,hit
lead generation|deed|leads,prospects,new business,new clients,referrals,opportunities|generate,prospect,source,cultivate,qualify
social media|deed|social media,Facebook,Instagram,TikTok,LinkedIn content,Twitter,social content,YouTube|post,manage,create,schedule,curate
website maintenance|deed|website,web pages,web content,WordPress site,company website,blog|update,maintain,edit,manage,build
market research|deed|market,competitors,customers,industry trends,market trends,consumer,pricing|research,analyze,survey,study
data analysis|deed|data,trends,metrics,sales figures,survey results,statistics,reports,performance data|analyze,evaluate,interpret,examine,query
research|deed|literature,topics,regulations,case law,vendors,products,grants,clients,properties|research,investigate,look up
survey administration|deed|surveys,questionnaires,interviews,feedback,polls|administer,conduct,distribute,collect
data collection|deed|data,measurements,samples,readings,statistics,field data,survey data|collect,gather,compile,record
quality checks|deed|products,parts,quality,finished goods,work,defects,tolerances,samples,food|inspect,check,test,verify,examine,measure
quality improvement|deed|quality,quality scores,accuracy,customer satisfaction,service levels,patient satisfaction|improve,raise,increase,enhance
process improvement|deed|processes,procedures,workflow,workflows,operations,efficiency,process,systems,reporting|streamline,improve,redesign,optimize,automate,simplify,reengineer
efficiency gains|deed|turnaround time,processing time,cycle time,wait times,downtime,errors,rework,backlog,delays|reduce,shorten,decrease,cut
automation|deed|reports,manual process,data entry,tasks,workflows,reporting|automate,script,program
change management|deed|new system,new software,new procedures,new processes,transition|implement,introduce,roll out,launch,lead
project management|deed|projects,project,project timeline,initiatives,renovations,implementations,construction projects,milestones|manage,lead,coordinate,plan,deliver,direct
project tracking|deed|project progress,milestones,deliverables,timelines,project status,action items,tasks|track,monitor,report,update
meeting deadlines|deed|deadlines,deadline,ahead of schedule,on time,tight schedule,within deadline|meet,beat,deliver,complete,finish
prioritizing|deed|tasks,requests,projects,workload,tickets,calls,orders,work orders,patients,duties|prioritize,triage,rank,sequence
multitasking|deed|multiple projects,multiple tasks,competing priorities,several projects,multiple customers,multiple deadlines|juggle,balance,handle,manage
problem solving|deed|problems,issues,errors,discrepancies,malfunctions,technical issues,customer issues|solve,resolve,troubleshoot,fix,diagnose,address
root cause analysis|deed|root cause,root causes,causes of,failures,discrepancies|investigate,analyze,identify,determine
troubleshooting|deed|equipment,software,hardware,printers,computers,network,systems,machines,connections,user issues|troubleshoot,diagnose,debug
attention to detail|deed|accuracy,errors,discrepancies,completeness,documents,data,orders,invoices,figures|verify,review,check,catch,double-check,audit
auditing|deed|accounts,files,records,charts,inventory,invoices,compliance,timesheets,books|audit,spot-check
compliance|deed|compliance,regulations,codes,regulatory,policies,standards,OSHA,HIPAA,guidelines,licensing requirements|ensure,maintain,enforce,monitor
inspections|deed|facility,facilities,sites,equipment,premises,rooms,vehicles,buildings,properties,grounds|inspect,survey,perform walkthrough of
workplace safety|deed|safety,safety rules,safety procedures,safety standards,safe work,safe environment,safety protocols,safety culture|enforce,promote,follow,maintain,ensure,monitor,improve
safety training|deed|safety training,safety meetings,toolbox talks,fire drills,safety orientation,safety briefings|conduct,teach,lead,deliver,train
hazard identification|deed|hazards,unsafe conditions,risks,safety concerns,trip hazards|identify,report,correct,remove,eliminate
emergency response|deed|emergencies,emergency,alarms,accidents,fires,medical emergencies,evacuations,incidents|respond,evacuate,assist
first aid|deed|first aid,CPR,AED,basic medical care,wound care|administer,provide,perform,give
infection control|deed|surfaces,equipment,instruments,rooms,workstations,tools,common areas|sanitize,disinfect,sterilize
cleaning|deed|floors,restrooms,rooms,offices,equipment,kitchen,work area,dishes,surfaces,windows,tables|clean,sweep,mop,scrub,vacuum,wash,dust
waste handling|deed|trash,waste,garbage,recycling,hazardous waste,biohazard,debris|empty,dispose,collect,remove,recycle
minor repairs|deed|fixtures,leaks,drywall,appliances,doors,lights,light bulbs,furniture,faucets,equipment|repair,fix,patch,replace,mend,install
equipment operation|deed|machinery,equipment,forklift,pallet jack,machines,power tools,press,mower,tractor,heavy equipment|operate,run,use,drive
equipment maintenance|deed|equipment,machinery,tools,vehicles,machines,instruments|maintain,service,clean,calibrate,lubricate,inspect
vehicle operation|deed|van,truck,company vehicle,bus,passengers,residents,students,box truck,shuttle|drive,operate,transport
deliveries|deed|packages,food,orders,parcels,medications,furniture,meals,mail|deliver,transport,courier,drop off
route planning|deed|routes,deliveries,delivery routes,stops,trips|plan,map,optimize,route
errands|deed|errands,dry cleaning,groceries,prescriptions|run,pick up,drop off,purchase
outdoor work|deed|lawns,grounds,snow,trees,gardens,hedges,yards,leaves,trenches|mow,rake,landscape,trim,shovel,dig
working alone|deed|independently,alone,autonomously,unsupervised,without supervision,minimal supervision,on my own|work,operate,manage,run
teamwork|deed|team,colleagues,coworkers,crew,nurses,engineers,peers,co-workers|collaborate,work,partner,cooperate,team
cross-functional collaboration|deed|departments,cross-functional,engineering and marketing,other departments,sales and operations,interdisciplinary,multidisciplinary,stakeholders|collaborate,coordinate,partner,liaise,communicate
stakeholder communication|deed|stakeholders,clients,executives,senior management,board,leadership,sponsors,partners|communicate,liaise,update,report,brief
liaison work|deed|liaison,between departments,point of contact,primary contact,main contact,external agencies|liaise,act,serve,coordinate
executive support|deed|executives,CEO,director,senior leadership,vice president,executive director|support,assist,aid
administrative support|deed|administrative support,clerical,clerical duties,administrative duties,office tasks,secretarial,admin tasks,general office|provide,perform,handle,assist
office management|deed|office,front office,office operations,daily operations,front desk,practice|manage,run,oversee,administer
front desk|deed|front desk,reception,reception desk,information desk,front counter,check-in desk,concierge desk|staff,man,work,run,manage,cover
check-in and check-out|deed|guests,patients,clients,visitors,attendees,members,students|check in,check out,register,admit
eligibility intake|deed|eligibility,insurance coverage,program eligibility,eligibility for benefits|assess,verify,determine,check
referral making|deed|clients,resources,services,patients to,families,community resources,agencies|refer,connect,link
applications processing|deed|applications,forms,claims,permits,loan applications,paperwork,registrations,enrollment|process,review,evaluate,approve,complete
forms completion|deed|forms,paperwork,applications,documents,tax forms,permits,claims|complete,fill out,prepare,submit,file
confidentiality|deed|confidential,confidentiality,sensitive information,private information,records secure,privacy,personal information,HIPAA|maintain,protect,handle,safeguard,preserve,keep
security monitoring|deed|cameras,CCTV,premises,entrances,access,building,grounds,doors,alarms|monitor,patrol,watch,guard,control
loss prevention|deed|theft,shoplifting,loss,fraud,shrinkage,vandalism|prevent,deter,detect,reduce
crowd control|deed|crowds,crowd,traffic,queues,parking|control,manage,direct,marshal
interpreting|deed|patients,clients,Spanish,meetings,families,medical appointments,court,conversations,for deaf|interpret,translate
document translation|deed|documents,materials,forms,letters,website,contracts,text|translate,localize
bilingual service|deed|Spanish-speaking,in Spanish,bilingual,in Mandarin,in French,in two languages,in Vietnamese,limited English|assist,serve,help,communicate
cultural competence|deed|diverse populations,diverse communities,immigrants,refugees,diverse backgrounds,multicultural,indigenous communities|work,serve,engage,support
working with children|deed|children,kids,toddlers,students,infants,youth,teens,campers,teenagers|supervise,care for,babysit,teach,tutor,mentor,coach,watch
working with seniors|deed|elderly,seniors,older adults,residents,senior citizens,geriatric|care for,assist,support,visit,help
disability support|deed|individuals with disabilities,people with disabilities,special needs,developmental disabilities,disabled,intellectual disabilities,autism|support,assist,care for,serve,work with,help
vulnerable populations|deed|homeless,at-risk youth,refugees,low-income,domestic violence,veterans,foster children,survivors|support,serve,assist,house,counsel,advocate
advocacy|deed|clients,patients,tenants,workers,students,policy,legislators,rights|advocate,represent,lobby
case management|deed|caseload,case files,cases,clients cases,case load|manage,carry,handle,maintain
home visits|deed|home visits,clients' homes,patients at home,house calls,homes|visit,conduct,make,perform
working with animals|deed|animals,dogs,pets,horses,livestock,cats,cattle|care for,feed,walk,groom,train,handle
food safety|deed|food safety,HACCP,food temperatures,sanitation standards,health code,temperature logs,health department|follow,maintain,monitor,log,ensure
food preparation|deed|meals,food,ingredients,salads,sandwiches,vegetables,dishes|prepare,cook,chop,plate,assemble
serving food|deed|tables,food,meals,trays,beverages,diners|serve,carry,deliver,wait
table turnover|deed|tables,dishes,dining room,glasses|bus,set,clear,reset
high-volume environment|deed|high volume,customers per day,calls per day,hundreds of,covers,tickets per day,orders per day,patients per day|serve,process,handle,answer,manage
community outreach|deed|outreach,community events,health fairs,outreach events,town halls,awareness campaigns,community meetings|conduct,organize,lead,coordinate,attend
tabling at events|deed|booth,trade show,trade shows,career fair,information table,expo,farmers market|staff,represent,work,man
tours|deed|tours,campus tours,facility tours,guided tours|give,lead,conduct,guide
campaign coordination|deed|campaign,campaigns,promotions,marketing campaigns,email campaigns,drives,mailings|plan,run,launch,coordinate,execute
member relations|deed|members,memberships,subscribers,new members|enroll,renew,recruit,sign up
program coordination|deed|program,programs,after-school programs,volunteer program|coordinate,run,administer,implement,manage
activity planning|deed|activities,recreational activities,games,field trips,arts and crafts,outings,camp activities|plan,lead,organize
evaluation of programs|deed|program outcomes,program effectiveness,programs,outcomes|evaluate,assess,measure
policy development|deed|policies,policy,guidelines,procedures manual,employee handbook,code of conduct|develop,draft,write,revise,implement,update
strategic planning|deed|strategic plan,business plan,strategic goals,long-term plans,vision|develop,lead,set,formulate
business ownership|deed|own business,business,own company,startup,LLC,practice,own shop,firm,studio,food truck,small business|found,co-found,establish,start,own and operate
start-up|deed|startup,start-up,early-stage,first hire|join,build,scale
multi-site management|deed|locations,multiple sites,stores,branches,sites,facilities,properties,multiple offices,campuses|oversee,manage,supervise
24/7 operation|deed|24/7,24-hour,around the clock,after-hours,on-call,overnight operations|support,staff,run,cover,maintain
on call|deed|on-call,on call,pager,call rotation,after-hours calls,call-outs,standby|serve,respond,participate,carry,rotate
night shift|deed|night shift,nights,overnight,graveyard shift,third shift,overnights|work,cover,supervise,manage
weekend work|deed|weekends,holidays,Saturdays,Sundays,evenings and weekends,bank holidays|work,cover,staff
shift flexibility|deed|shifts,extra shifts,absent coworkers,sick calls,callouts,vacancies|cover,swap,pick up,fill in,take on
overtime|deed|overtime,extra hours,long hours,double shifts|work,accept,put in
shift handover|deed|incoming shift,next shift,shift change,shift report,handover|hand over,brief,report,pass on
remote work|deed|remotely,from home,virtual team,remote team,distributed team,home office|work,manage,lead,support
remote support|deed|users remotely,remote users,remote employees,remote staff,via Zoom,by phone and email|support,assist,troubleshoot,train
travel|deed|client sites,nationally,internationally,between locations,overnight,throughout the state,territory,extensively,worldwide,multiple states|travel,commute
relocation|deed|for work,to assignment,for the position,new state for job|relocate,move
computer setup|deed|computers,laptops,workstations,printers,software,phones,monitors,new users|set up,install,configure,deploy
help desk|deed|users,tickets,help desk,IT issues,desktop,end users,password resets,tech support|support,assist,resolve,close,answer
presentation equipment|deed|projectors,AV,sound equipment,audio visual,microphones,video conference,lighting|set up,operate,troubleshoot
ordering office supplies|deed|office supplies,supply closet,stationery,toner,paper,break room,coffee supplies|order,stock,maintain,restock
mail merges|deed|mail merge,mailings,mass mailings,mailing labels,bulk mail|create,prepare,run,send
notarizing|deed|documents,signatures,affidavits,deeds|notarize,witness,attest
document preparation|deed|documents,packets,binders,contracts,presentations,forms,agendas,legal documents,briefs|prepare,assemble,compile,format,draft
meeting agendas|deed|agendas,agenda,meeting materials,board packets,handouts|prepare,draft,distribute,create
knowledge sharing|deed|knowledge,best practices,lessons learned,know-how,expertise|share,transfer,document,pass on,publish
giving feedback|deed|feedback,constructive feedback,coaching to,critique|give,provide,deliver,offer
receiving feedback|deed|feedback,criticism,suggestions,coaching|accept,incorporate,apply,act on
motivating others|deed|team,staff,employees,students,coworkers,athletes,volunteers|motivate,inspire,encourage,energize
team building|deed|team building,team-building,morale,retreats,staff outings|organize,plan,run,foster
labor relations|deed|union,collective bargaining,grievances,labor agreement,union contracts,workers|negotiate,handle,administer,represent
employee relations|deed|employee relations,workplace complaints,employee grievances,employee concerns,misconduct|handle,investigate,mediate,address
benefits administration|deed|benefits,health insurance,401k,leave of absence,open enrollment,FMLA,benefit plans|administer,manage,enroll,explain
leave and attendance|deed|attendance,leave requests,vacation requests,absences,time off,PTO|track,monitor,approve,record,process
turnover reduction|deed|turnover,attrition,absenteeism,staff turnover|reduce,lower,decrease,cut
licensing and permits|deed|permits,licenses,certifications,approvals,zoning,registrations|obtain,renew,apply,secure,process
contract administration|deed|contracts,agreements,leases,NDAs,statements of work,subcontracts|review,draft,prepare,manage,administer,negotiate
proposal writing|deed|proposals,RFPs,RFP responses,bids,tenders,business proposals|write,prepare,respond,draft
customer feedback|deed|customer feedback,reviews,surveys,suggestions,satisfaction scores|collect,gather,solicit,review,analyze
service recovery|deed|guests,customers,dissatisfied,unhappy customers,complaints|compensate,refund,apologize,win back
returns and exchanges|deed|returns,refunds,exchanges,credits,store credit|process,handle,issue
employee retention|deed|employee retention,retention,morale,employee satisfaction,engagement scores|improve,increase,raise,boost
reservations|deed|reservations,bookings,table reservations,room reservations,tee times|take,book,manage,confirm,cancel
physical labor|deed|heavy,materials,equipment,debris,dirt,carts,concrete,bricks,lumber|dig,haul,shovel,carry,load,push,pull
working at heights|deed|ladders,roofs,scaffolding,towers,heights,poles,harness|climb,work,ascend
working in weather|deed|outdoors,all weather,in the rain,extreme heat,freezing temperatures,cold temperatures,extreme temperatures,inclement weather|work,labor
long standing|deed|hours,extended periods,all day,long periods,entire shift|stand,walk
hand tools|deed|hand tools,power tools,drills,saws,tape measure,wrenches,hammers,screwdrivers|use,operate,handle
reading plans|deed|blueprints,drawings,schematics,plans,diagrams,specifications,work orders,manuals,technical drawings|read,interpret
measuring|deed|dimensions,materials,ingredients,distances,quantities,parts,fabric,rooms,angles|measure,weigh,calculate
machine setup|deed|machines,machinery,equipment,tooling,lathes,presses,CNC|set up,adjust,calibrate,program
assembling|deed|products,parts,furniture,units,components,kits,equipment,displays|assemble,put together
packing|deed|products,orders,boxes,groceries,parts,fragile items,pallets,household goods|pack,wrap,box,seal,bag
quality documentation|deed|inspection reports,batch records,checklists,test results,quality records,traveler|complete,record,log,sign off
clean room|deed|cleanroom,clean room,sterile environment,aseptic area|gown,work,operate
cold storage|deed|freezer,cooler,refrigerated,cold storage,freezer warehouse|work,pick,load
seasonal work|deed|seasonal,summer,holiday season,harvest,ski season,peak season|work,return,hire,staff
employee recognition|deed|employee of the month,recognition,awards,award for attendance,excellence award,safety award|recognize,award,receive,earn
perfect attendance|deed|perfect attendance,attendance award,zero absences,excellent attendance|maintain,achieve,receive,earn
dependable service|deed|keys,cash,alarm codes,key holder,closing duties,confidential files|trust,entrust
fact checking|deed|facts,sources,references,figures,information,addresses,employment|verify,fact-check,confirm,cross-check,validate
background checks|deed|background checks,reference checks,drug screens,credit checks,criminal checks|run,conduct,perform,order
monitoring metrics|deed|KPIs,metrics,performance,sales performance,productivity,goals,service levels|track,monitor,measure,report
software rollout|deed|software,ERP,CRM,new system,point-of-sale,users on system,applications|implement,deploy,migrate
setting up rooms|deed|tables,chairs,rooms,meeting rooms,banquet,event space,booths,stages,classrooms|set up,arrange,break down,tear down,decorate
catering coordination|deed|catering,lunches,refreshments,food for meetings,banquets|order,arrange,coordinate,set up
property care|deed|grounds,property,building,facility,premises,landscaping,vacant units|maintain,oversee,manage,keep
tutoring|deed|homework,students with math,reading skills,classmates,test prep,struggling students|tutor,help
test proctoring|deed|exams,tests,assessments,quizzes,papers,SAT|proctor,administer,monitor,grade,score
emotional support|deed|families,patients,residents,grieving,clients,distressed|comfort,console,support,counsel
`;
