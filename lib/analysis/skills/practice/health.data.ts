/**
 * Health, care and the clinical laboratory, as their people put it. One line a thing, in the form that practiceTable.ts explains.
 */
export const healthPractice = `
patient care|field|direct patient care,hands-on patient care,bedside care,cared for patients,caring for patients,provided care to patients,care of patients,patient-facing care
nursing|field|nursing care,bedside nursing,staff nurse,charge nurse,nursing practice,worked as a nurse,floor nurse|patient care
RN license|credential|registered nurse,licensed RN,registered nurse license,BSN RN,state registered nurse,NMC registered nurse,compact RN license|nursing,patient care
LPN license|credential|LPN,LVN,licensed practical nurse,licensed vocational nurse,practical nurse,vocational nurse,registered practical nurse,enrolled nurse|nursing,patient care
compact nursing license|credential|multistate nursing license,multistate RN license,compact license nurse,eNLC license,nurse licensure compact,compact state RN|nursing
BSN|credential|bachelor of science in nursing,BScN,baccalaureate nursing degree,bachelor of nursing,bachelor's in nursing,bachelor of science nursing,science in nursing BSN,BSN-prepared,RN-to-BSN,BSN degree|nursing,nursing degree,bachelor's degree,health science degree,college degree
ADN|credential|associate degree in nursing,associate's degree in nursing,ASN nursing,associate of science in nursing,associate degree nurse,ASN degree,ADN program,associate's in nursing|nursing,nursing degree,associate degree,health science degree,college degree
MSN|credential|master of science in nursing,master's in nursing,MSN degree,master of science nursing,masters in nursing,MSN-prepared|nursing,nursing degree,master's degree,bachelor's degree,college degree
DNP|credential|doctor of nursing practice,doctorate of nursing practice,DNP degree|nursing
NCLEX|credential|NCLEX-RN,NCLEX-PN,passed nursing boards,national council licensure examination|nursing
nurse practitioner|credential|NP-C,FNP,FNP-C,FNP-BC,APRN,ARNP,family nurse practitioner,advanced practice nurse,advanced practice registered nurse,AGACNP,AGNP|nursing,patient care
psychiatric nurse practitioner|credential|PMHNP,PMHNP-BC,psych NP,psychiatric mental health nurse practitioner|nurse practitioner,behavioral health
physician assistant|credential|PA-C,physician associate,certified physician assistant,NCCPA certified,PANCE|patient care
nurse anesthesia|credential|CRNA,certified registered nurse anesthetist,nurse anesthetist,nurse anaesthetist|anesthesia,nursing
nurse midwifery|credential|CNM,certified nurse midwife,nurse-midwife,midwife,midwifery,registered midwife|labor and delivery
CNA certification|credential|CNA,certified nursing assistant,nursing assistant,nurse aide,state tested nursing assistant,STNA,certified nurse aide,healthcare assistant,registered nurse aide,nurses aide,nurse's aide|patient care,activities of daily living
patient care technician|credential|CPCT,patient care tech,certified patient care technician,patient care associate,nursing care partner,PCT certified,CPCT/A|patient care
home health aide|credential|HHA,certified home health aide,home health aides,HHA certificate,home care aide,personal care aide,PCA certified,home care assistant,domiciliary care,home health aid,home carer,in-home caregiver,personal care attendant|home health,activities of daily living,patient care,ADL assistance
personal care aide|credential|personal care assistant,personal support worker,PCA certificate,personal care attendant,personal care worker,direct care aide|activities of daily living
medication aide|credential|QMAP,certified medication aide,med aide,certified medication technician,medication tech,CMA medication aide,qualified medication administration personnel,medication assistant certified,med tech in assisted living|medication administration
BLS|credential|basic life support,BLS certified,BLS for healthcare providers,BLS provider,AHA BLS|CPR certification
CPR certification|credential|CPR,CPR certified,cardiopulmonary resuscitation,CPR/AED,heartsaver,performed CPR,CPR card,CPR/First Aid,adult and pediatric CPR,HSI CPR
first aid certification|credential|first aid,first aid certified,first-aider,standard first aid,emergency first aid at work,wilderness first aid
ACLS|credential|advanced cardiac life support,advanced cardiovascular life support,ACLS certified,ALS provider certification|CPR certification
PALS!|credential|pediatric advanced life support,PALS certified,PALS certification,PALS provider,paediatric advanced life support
NRP|credential|neonatal resuscitation program,neonatal resuscitation,NRP certified,neonatal resuscitation provider|newborn care
TNCC|credential|trauma nursing core course,trauma nurse core course,trauma nurse certification|trauma care
CEN certification|credential|certified emergency nurse,BCEN certified,CEN certified|emergency nursing
CCRN|credential|critical care registered nurse,CCRN certified,critical care certified nurse|critical care
PCCN|credential|progressive care certified nurse,progressive care certification,PCCN certified|progressive care
CNOR|credential|certified perioperative nurse,CNOR certified,certified nurse operating room|operating room
OCN certification|credential|oncology certified nurse,OCN certified,oncology nursing certification|oncology
ONS chemotherapy card|credential|ONS chemo card,chemotherapy provider card,ONS/ONCC chemotherapy,ONS chemotherapy biotherapy certificate,chemo certified|chemotherapy
CMSRN|credential|certified medical-surgical registered nurse,med-surg certification,medical-surgical nursing certification|medical-surgical nursing
RNC-OB|credential|inpatient obstetric nursing certification,RNC-OB certified,obstetric nursing certification|labor and delivery
CPN certification|credential|certified pediatric nurse,CPN certified,pediatric nursing certification|pediatrics
CHPN|credential|certified hospice and palliative nurse,hospice and palliative certification,CHPN certified|hospice care
CCHT|credential|certified clinical hemodialysis technician,CHT dialysis,certified hemodialysis technician,BONENT certified|dialysis
CWOCN|credential|wound ostomy continence nurse,WOCN,CWON,WOC nurse,wound ostomy and continence|wound care,ostomy care
WCC|credential|wound care certified,CWCN,CWS wound specialist,certified wound specialist,certified wound care nurse,WCC certified|wound care
NIHSS|credential|NIH stroke scale,NIHSS certified,stroke scale|stroke care,neurological assessment
CCM certification|credential|certified case manager,CCM certified,ACM-RN,accredited case manager,CMGT-BC|case management
SANE!|credential|sexual assault nurse examiner,SANE-A,SANE-P,forensic nurse examiner,sexual assault examiner,SANE nurse,SANE certified|forensic nursing
IV certification|credential|IV certified,LPN IV certification,IV therapy certification,intravenous therapy certificate|IV therapy
medical-surgical nursing|field|med-surg,medical surgical,medsurg,medical-surgical unit,general medicine ward,surgical ward|acute care,patient care
telemetry!|field|telemetry unit,tele unit,tele floor,cardiac telemetry,telemetry monitoring,telemetry nurse,med-tele,telemetry patients,telemetry RN|cardiac monitoring
progressive care|field|progressive care unit,PCU nurse,step-down unit,stepdown unit,step down ICU,intermediate care unit,IMCU,high dependency unit|acute care
critical care|field|ICU,intensive care,intensive care unit,critical care unit,MICU,SICU,CVICU,intensivist,CCU nurse,critically ill patients,intensive therapy unit|acute care
PICU|field|pediatric intensive care,pediatric intensive care unit,pediatric ICU,paediatric intensive care|critical care,pediatrics
NICU|field|neonatal intensive care,neonatal intensive care unit,neonatal ICU,level III NICU,level IV NICU,special care nursery,premature infants|newborn care
burn care|field|burn unit,burn center,burn ICU,burn patients,burn wound care|wound care
emergency nursing|field|ER nurse,ED nurse,emergency department nurse,emergency room nurse,ED RN,ER RN,A&E nurse|emergency department,nursing
emergency department|field|emergency room,ED technician,ER technician,ER tech,emergency medicine,accident and emergency,level I trauma center,level II trauma center,emergency dept|acute care
trauma care|field|trauma patients,trauma bay,trauma team,trauma activations,trauma nurse,major trauma
acute care|field|acute care hospital,acute hospital,inpatient hospital,hospital inpatient,acute inpatient,acute-care setting
operating room|field|OR nurse,operating theatre,operating rooms,surgical suite,perioperative,perioperative nursing,theatre nurse,intraoperative,surgical services
circulating nurse|field|OR circulator,circulated cases,circulating in the OR,RN circulator,circulate and scrub|operating room,nursing
surgical scrub|method|scrub tech,scrub nurse,scrubbed in,scrubbed cases,scrub person,passed instruments,passing instruments to surgeon,first scrub|operating room,aseptic technique
surgical first assist|credential|RNFA,CSFA,first assistant surgery,surgical first assistant,RN first assistant,surgical assistant,CSA surgical assistant|operating room
surgical technologist|credential|CST certified,certified surgical technologist,surgical technician,surgical tech,operating department practitioner,NBSTSA,TS-C surgery|operating room,aseptic technique
surgical counts|method|sponge count,sponge and needle counts,instrument count,sharps and sponge counts,surgical count|operating room
surgical timeout|method|surgical time-out,time out before incision,surgical safety checklist,universal protocol|patient safety
PACU|field|post-anesthesia care,post anesthesia care unit,recovery room nurse,post-op recovery,post-anaesthetic care,phase I recovery,phase II recovery
pre-op care|field|preoperative care,pre-op nurse,pre-operative assessment,prepped patients for surgery,preparing patients for surgery,pre-admission testing,preop holding
post-op care|field|postoperative care,post-operative care,post-surgical care,post-op patients,postsurgical patients
ambulatory surgery|field|ambulatory surgery center,outpatient surgery,same-day surgery,day surgery,surgery center
endoscopy|field|endoscopy suite,GI lab,endoscopy nurse,colonoscopy,colonoscopies,endoscopy technician,EGD procedures,GI procedures,gastroscopy
cath lab|field|cardiac catheterization,cardiac catheterization lab,catheterization laboratory,cardiac cath,cath lab nurse,cath lab tech,PCI procedures,interventional cardiology|cardiology
labor and delivery|field|L&D nurse,labor & delivery,LDRP,labour ward,delivery suite,laboring patients,birthing center,intrapartum,assisted with deliveries,birth centre,labour and delivery|obstetrics
postpartum care|field|mother-baby unit,mother baby,postpartum unit,postpartum nurse,couplet care,postnatal ward,maternity ward,postnatal care|obstetrics
antepartum care|field|antepartum unit,antepartum,prenatal care,antenatal,high-risk pregnancy,prenatal patients|obstetrics
obstetrics|field|OB/GYN,OBGYN,obstetrics and gynecology,obstetric patients,obstetrics & gynaecology,maternity care|women's health
women's health|field|gynecology,gynaecology,women's clinic,well-woman exams,well woman visits,WHNP
fetal monitoring|method|electronic fetal monitoring,fetal heart monitoring,EFM strips,fetal heart rate monitoring,fetal strips,non-stress test,NSTs,cardiotocography|obstetrics
newborn care|field|newborn nursery,well-baby nursery,neonatal care,neonatal nursing,newborn assessment,care of newborns,neonates,infant nursery nurse
lactation support|field|IBCLC,lactation consultant,lactation counselor,breastfeeding support,breastfeeding education,certified lactation counselor,certified breastfeeding specialist
doula|field|birth doula,postpartum doula,DONA certified,labor support doula,certified doula
fertility care|field|IVF,reproductive endocrinology,infertility clinic,fertility clinic,fertility nurse,in vitro fertilization,IUI procedures|women's health
pediatrics|field|pediatric patients,paediatrics,pediatric nursing,pediatric unit,pediatric clinic,children's hospital,pediatric care,paediatric patients,pediatrician,well-child visits,well-child checks
pediatric home care|field|private duty pediatric nursing,medically fragile children,pediatric private duty,pediatric home health|home health,pediatrics
oncology|field|oncology unit,cancer center,oncology nurse,cancer patients,hematology oncology,hem/onc,cancer care,medical oncology
chemotherapy|method|chemo administration,chemotherapy administration,chemotherapy infusion,antineoplastic,administered chemotherapy,cytotoxic therapy|oncology
radiation oncology|field|radiation therapy department,radiotherapy department,oncology radiation clinic|oncology
organ transplant|field|transplant coordinator,transplant unit,organ transplantation,liver transplant,kidney transplant,transplant nurse,transplant patients,CCTC
organ procurement|field|organ donation coordinator,organ recovery,tissue recovery,tissue procurement,donor family services,eye bank technician
orthopedics|field|orthopaedics,orthopedic unit,orthopedic clinic,joint replacement,orthopedic surgery,ortho unit,fracture clinic,orthopedic patients,orthopaedic ward
cardiology|field|cardiac unit,cardiac care,cardiology clinic,cardiac patients,heart failure clinic,cardiovascular unit,cardiologist,cardiovascular patients
cardiac surgery|field|open heart surgery,cardiothoracic surgery,CABG,cardiovascular OR,CVOR,post-open-heart,heart surgery patients
cardiac rehab|field|cardiac rehabilitation,cardiopulmonary rehab,phase II cardiac rehab|cardiology
neurology|field|neurology clinic,neuroscience unit,neuro unit,epilepsy monitoring unit,neurologic patients,neurologist,neurological patients
stroke care|field|stroke unit,stroke center,acute stroke,stroke coordinator,code stroke,tPA administration,stroke patients
nephrology|field|renal unit,kidney disease patients,renal patients,nephrology clinic,nephrologist
dialysis|field|hemodialysis,haemodialysis,dialysis clinic,dialysis technician,dialysis nurse,ESRD patients,acute dialysis,in-center hemodialysis,dialysis center|nephrology
peritoneal dialysis|method|PD nurse,home dialysis,CAPD,home peritoneal dialysis,CCPD|dialysis
CRRT|method|continuous renal replacement therapy,Prismaflex,CVVH,NxStage,CVVHD|critical care,dialysis
ECMO|method|extracorporeal membrane oxygenation,ECMO specialist,ECMO circuit|critical care
perfusion|credential|perfusionist,cardiovascular perfusionist,heart-lung machine,cardiopulmonary bypass,certified clinical perfusionist|cardiac surgery
IABP|tool|intra-aortic balloon pump,balloon pump,Impella,LVAD,ventricular assist device|critical care
hemodynamic monitoring|method|Swan-Ganz,arterial lines,invasive lines monitoring,pulmonary artery catheter,art lines,central venous pressure monitoring,haemodynamic monitoring|critical care
vasoactive drips|method|titrated drips,titrating drips,vasopressors,vasoactive medications,titratable drips,pressor titration|critical care,medication administration
conscious sedation|method|moderate sedation,procedural sedation,moderate conscious sedation,monitored sedated patients
code response|method|code blue team,code blue,rapid response team,rapid response nurse,responded to codes,resuscitation team,crash team,cardiac arrests|emergency response
defibrillator|tool|AED,defibrillation,automated external defibrillator,cardioversion,defibrillators,LIFEPAK,Zoll monitor
crash cart checks|method|crash cart,code cart,emergency cart checks,crash trolley
outpatient clinic|field|ambulatory care,outpatient setting,ambulatory clinic,clinic nurse,outpatient department,outpatient nurse,polyclinic
primary care|field|family medicine,family practice,internal medicine clinic,general practice surgery,GP practice,family physician,primary care clinic,primary care provider,GP surgery|outpatient clinic
urgent care|field|urgent care center,urgent care clinic,walk-in clinic,walk-in medical center,minor injuries unit,retail clinic,MinuteClinic,immediate care center
dermatology|field|dermatology clinic,dermatologist,derm office,skin biopsies,Mohs surgery,Mohs,dermatologic
gastroenterology|field|GI clinic,gastroenterologist,gastroenterology practice
urology|field|urologist,urology clinic,cystoscopy,urodynamics,urologic
ophthalmology|field|ophthalmologist,eye clinic,retina clinic,ophthalmic technician,ophthalmic assistant,ophthalmic,cataract surgery
ENT|field|otolaryngology,ear nose and throat,ENT clinic,otolaryngologist
pulmonology|field|pulmonary clinic,pulmonologist,pulmonary medicine,respirology
endocrinology|field|endocrine clinic,endocrinologist,diabetes clinic
allergy and immunology|field|allergy clinic,allergist,immunotherapy shots,allergy injections,skin prick testing,allergy testing
pain management|field|pain clinic,interventional pain,chronic pain patients,pain medicine,epidural steroid injections
podiatry|field|podiatrist,podiatric,chiropody,podiatry office
plastic surgery|field|cosmetic surgery,plastic surgeon,reconstructive surgery,aesthetic surgery
aesthetic injectables|method|Botox,dermal fillers,aesthetic nurse,Juvederm,neurotoxin injections,Botox and fillers,cosmetic injector|injections
medical aesthetics|field|med spa,medspa,laser hair removal,medical spa,microneedling,CoolSculpting,aesthetic laser treatments
bariatrics|field|bariatric surgery,weight loss surgery,bariatric clinic,bariatric coordinator,medical weight loss
infectious disease|field|infectious diseases clinic,HIV clinic,HIV care,Ryan White program,infectious disease nurse,tuberculosis clinic
occupational health|field|occupational health nurse,employee health,occupational medicine,COHN,employee health nurse,work-related injuries clinic,fit-for-duty exams,occ health
DOT physicals|method|DOT physical,DOT exams,certified medical examiner FMCSA,commercial driver medical exams,DOT medical examiner|occupational health
DOT drug testing|method|urine drug screen collection,DOT drug screen,breath alcohol testing,drug screen collections,BAT technician,DOT collector,urine drug screens,certified specimen collector|specimen collection
school nursing|field|school nurse,school health office,student health services,school health nurse,school health aide
correctional health|field|correctional nurse,jail nurse,prison healthcare,inmate health,correctional healthcare,detention center medical
travel nursing|field|travel nurse,travel RN,traveling nurse,13-week assignments,agency travel assignments|nursing
float pool|method|floated between units,float nurse,floated to other units,float RN,resource pool nurse,float pool nurse
flight nursing|field|flight nurse,air medical transport,flight paramedic,CFRN,HEMS,FP-C,helicopter EMS,air ambulance|critical care transport
telehealth|field|telemedicine,virtual visits,telehealth visits,virtual care,video visits,telehealth nurse
telephone triage|method|phone triage,triage nurse line,nurse advice line,nurse triage calls,Schmitt-Thompson|triage
triage!|method|triaged patients,triaging patients,triage nurse,ESI triage,emergency severity index,patient triage,Manchester triage,triaged incoming patients
patient assessment|method|head-to-toe assessment,nursing assessment,physical assessment,assessed patients,assessing patients,clinical assessment,head to toe assessments,admission assessments
neurological assessment|method|neuro checks,Glasgow coma scale,neuro assessments,neurological checks,GCS scoring|patient assessment
vital signs|method|took vitals,taking vitals,recorded vital signs,blood pressure readings,took blood pressure,temperature pulse and respiration,TPR and BP,blood pressure checks
rooming patients|method|roomed patients,room patients,patient rooming,escorted patients to exam rooms,patient intake and vitals
medical history taking|method|took patient histories,patient histories,medical histories,obtained medical history,chief complaint,health histories,case histories
medication administration|method|med pass,administered medications,administering medication,medication passes,passed meds,gave medications,med administration,administer medications,passed medications,administered meds,administering meds,drug rounds
eMAR|tool|electronic medication administration record,medication administration record,MAR documentation,electronic MAR
barcode medication administration|method|BCMA,bar code medication administration,barcode scanning of medications|medication administration,medication safety
medication reconciliation|method|med rec,reconciled medications,medication reconciliations,reconciling medications
medication safety|method|five rights of medication,six rights of medication,high-alert medications,medication error prevention,medication error reduction|patient safety
medication reminders|method|reminded clients to take medication,medication prompting,med reminders,medication reminder,reminded clients medications,medication assistance,medication monitoring,med passes,administered medications,medication administration,med tech,medication aide,medication technician
insulin administration|method|insulin injections,administered insulin,insulin pump management,sliding scale insulin,insulin drips|injections,diabetes care
injections|method|IM injections,subcutaneous injections,intramuscular injections,gave injections,administered injections,subQ injections,gave shots
immunizations|method|administered vaccines,flu shots,vaccine administration,immunisations,flu clinics,COVID-19 vaccine,gave vaccinations,immunization records,vaccination records,hepatitis B vaccine,hepatitis B series,flu vaccination,COVID-19 vaccinated,fully vaccinated,MMR vaccination,up-to-date vaccinations|injections
vaccine storage|method|vaccine cold chain,VFC program,Vaccines for Children,vaccine refrigerator logs,vaccine inventory
IV therapy|method|intravenous therapy,IV insertion,started IVs,starting IVs,IV starts,IV placement,peripheral IV,cannulation,IV catheter insertion,inserted IVs,IV infusions,placed IVs
central line care|method|central lines,central line dressing,PICC line care,PICC lines,port access,accessed ports,central line maintenance,CVAD,Port-a-Cath|IV therapy
PICC insertion|method|PICC placement,vascular access nurse,inserted PICC lines,VA-BC,midline insertion|central line care
ultrasound-guided IV|method|USGIV,ultrasound-guided peripheral IV,ultrasound guided IV placement|IV therapy
infusion therapy|field|infusion center,home infusion,infusion nurse,infusion suite,biologic infusions,infusion clinic,outpatient infusion|IV therapy
infusion pumps|tool|Alaris pump,Baxter Sigma,IV pumps,Alaris,smart pumps,Plum 360,CADD pump,PCA pumps,syringe pumps
TPN|method|total parenteral nutrition,parenteral nutrition,hyperalimentation
blood transfusion|method|transfused blood,blood product administration,blood transfusions,administered blood products,PRBC transfusion,transfusing blood
phlebotomy|method|blood draws,blood draw,venipuncture,drew blood,drawing blood,draw blood,venepuncture,blood collection,capillary puncture,phlebotomist,collected blood samples,heel sticks|specimen collection
phlebotomy certification|credential|certified phlebotomy technician,PBT(ASCP),certified phlebotomist,NHA phlebotomy,phlebotomy license,CPT phlebotomy,phlebotomy certified|phlebotomy
specimen collection|method|specimen handling,collected specimens,collecting specimens,urine samples,specimen collections,collected urine specimens,throat swabs,nasal swabs,specimen processing
arterial blood gas|method|ABG,ABGs,arterial puncture,arterial sticks,blood gas analysis,radial artery puncture
point-of-care testing|method|POCT,CLIA-waived tests,CLIA waived testing,rapid strep tests,waived testing,in-house lab tests
blood glucose monitoring|method|fingersticks,blood sugar checks,finger sticks,glucose checks,glucometer,checked blood sugars,accuchecks,Accu-Chek,accu checks,blood sugar monitoring
urinalysis|method|urine dipstick,urine analysis,dipstick urine,UA testing,urinalyses
EKG|method|ECG,EKGs,ECGs,12-lead,electrocardiogram,12-lead EKG,electrocardiograms,electrocardiography
EKG certification|credential|certified EKG technician,CET EKG,EKG technician certification,certified ECG technician,CRAT,EKG certified|EKG
rhythm interpretation|method|dysrhythmia recognition,arrhythmia recognition,rhythm strips,EKG interpretation,cardiac rhythm interpretation,basic dysrhythmia,dysrhythmia interpretation
cardiac monitoring|method|monitor tech,monitor technician,cardiac monitors,monitored cardiac rhythms,telemetry technician,telemetry monitor
Holter monitoring|method|Holter monitor,Holter monitors,event monitors cardiac,Zio patch,ambulatory ECG|cardiology
stress testing|method|cardiac stress test,treadmill stress tests,exercise stress test,nuclear stress tests,stress tests cardiac,exercise tolerance test|cardiology
spirometry|method|pulmonary function tests,PFTs,pulmonary function testing,lung function tests,NIOSH spirometry
hearing screening|method|audiometric testing,hearing tests,audiograms,CAOHC,hearing screens,newborn hearing screening
vision screening|method|visual acuity testing,eye charts,vision tests,Snellen chart,visual acuity
nebulizer treatments|method|neb treatments,nebuliser,nebulizer,breathing treatments,aerosol therapy
oxygen therapy|method|oxygen administration,administered oxygen,O2 therapy,home oxygen,supplemental oxygen
tracheostomy care|method|trach care,tracheostomy suctioning,trach suctioning,tracheostomies,trach patients,trach and vent|airway management
ventilator management|method|mechanical ventilation,ventilated patients,vent management,ventilators,vent patients,ventilator weaning,ventilator-dependent
BiPAP|tool|CPAP,CPAP/BiPAP,noninvasive ventilation,non-invasive ventilation,high-flow nasal cannula
airway management|method|intubation,intubated patients,endotracheal intubation,airway maintenance,suctioning airways,bag-valve-mask
chest tubes|method|chest tube care,chest tube management,chest drains,thoracostomy tube
wound care|method|dressing changes,wound dressings,wound dressing,dressed wounds,changed dressings,wound management,wound assessment,wound treatments,changing dressings
wound vac|tool|negative pressure wound therapy,NPWT,wound VAC therapy,vacuum-assisted closure|wound care
pressure-ulcer prevention|method|pressure injury prevention,bedsore prevention,turned and repositioned,pressure ulcers,turning and repositioning,turn and reposition,Braden scale,repositioned patients,decubitus ulcer,repositioning residents,pressure sores
suture removal|method|removed sutures,staple removal,removing sutures,sutures and staples removed,suture and staple removal
suturing|method|laceration repair,sutured wounds,sutured lacerations,suture wounds
casting and splinting|method|splinting,applied casts,cast application,orthopedic technologist,cast technician,applied splints,cast removal,plaster technician,ROT/OTC casting
ostomy care|method|colostomy care,colostomy bags,ileostomy,ostomy bags,stoma care,urostomy,colostomy
catheter care|method|Foley catheter,catheterization urinary,urinary catheters,Foley care,inserted catheters,catheter insertion,straight cath,indwelling catheter,emptied catheter bags
enteral feeding|method|tube feeding,tube feedings,G-tube,PEG tube,g-tube feedings,enteral nutrition,gastrostomy tube,nasogastric tube,NG tube
intake and output|method|I&Os,recorded intake and output,fluid balance charts,measured intake and output
range of motion exercises|method|ROM exercises,passive range of motion,range-of-motion,active range of motion,PROM exercises
ambulation assistance|method|ambulated patients,assisted with ambulation,ambulating patients,helped patients walk,assist with walking,gait belt,assisted residents with walking
patient transfers|method|Hoyer lift,transferred patients,transferring patients,bed-to-chair transfers,transfers and ambulation,transfer residents,patient lifts,mechanical lift,sit-to-stand lift,two-person transfers,moving and handling,safe patient handling
patient transport|method|patient transporter,transported patients,transporting patients,hospital porter,wheelchair and stretcher,moved patients by stretcher,patient escort
activities of daily living|method|ADLs,ADL,ADL care,bathing and dressing,bathing dressing and grooming,personal hygiene assistance,assisted with bathing,personal care for residents,toileting,personal cares,bathed residents,bathing patients
bathing assistance|method|bed baths,bed bath,sponge baths,shower aide,assisted with showers,gave baths|activities of daily living
incontinence care|method|peri-care,perineal care,changed briefs,changing adult briefs,continence care,incontinent care,brief changes|activities of daily living
oral care|method|denture care,oral hygiene for residents,mouth care|activities of daily living
feeding assistance|method|fed residents,feeding residents,assisted with feeding,assisted at mealtimes,fed patients,feeding patients,assisted with meals|activities of daily living
bed making|method|changed linens,made beds,occupied bed,linen changes,changing bed linens,occupied beds
answering call lights|method|call lights,call bells,answered call lights,answer call bells,call light response
hourly rounding|method|hourly rounds,patient rounding,rounded on patients,purposeful rounding,intentional rounding
fall prevention|method|falls prevention,fall risk,fall precautions,bed alarms,Morse fall scale,fall-risk assessments|patient safety
patient safety|method|patient safety goals,national patient safety goals,kept patients safe,patient safety officer,culture of safety healthcare,resident safety
patient sitter|method|one-to-one sitter,1:1 observation,sitter for confused patients,safety sitter,constant observation,1:1 sitter,one-to-one observation|patient safety
restraints|method|physical restraints,restraint application,restraint documentation,seclusion and restraint
infection control|method|infection prevention,isolation precautions,contact precautions,standard precautions,universal precautions,infection prevention and control,IPC practices,airborne precautions,hand hygiene,sanitizing surfaces,disinfection protocols,disinfected surfaces,infection control procedures
infection preventionist|credential|certified in infection control,CBIC,a-IPC,infection control nurse|infection control
bloodborne pathogens|credential|bloodborne pathogen training,OSHA bloodborne,bloodborne pathogens standard,blood borne pathogens,BBP training,universal precautions,standard precautions,bloodborne pathogen certified|infection control,workplace safety
PPE in care|method|donning and doffing,donned PPE,isolation gowns,doffing PPE,N95 fit testing,N95 respirators in care
aseptic technique|method|sterile technique,sterile field,maintained sterile field,sterile fields,ANTT,aseptic techniques,aseptic processing,aseptic fill,laminar flow hood|infection control
sterilization|method|autoclave,autoclaved instruments,sterilized instruments,sterilising instruments,autoclaving,instrument sterilization,sterilizing instruments,sterilized equipment,sterilizer,autoclaves|infection control
sterile processing|field|central sterile,sterile processing department,SPD tech,central supply sterile,decontamination of instruments,CSSD,instrument trays assembled,assembled surgical trays,surgical tray assembly|sterilization
CRCST|credential|certified registered central service technician,CSPDT,CIS instrument specialist,HSPA certified,IAHCSMM,CBSPD|sterile processing
scope reprocessing|method|endoscope reprocessing,reprocessed scopes,scope cleaning,high-level disinfection,cleaned endoscopes,CER endoscope|infection control
biohazard disposal|method|sharps disposal,biohazardous waste,medical waste disposal,disposed of sharps,sharps containers,regulated medical waste,clinical waste|infection control
CLABSI prevention|method|CAUTI,CLABSI,hospital-acquired infections,healthcare-associated infections,HAI reduction,CAUTI prevention,VAP bundle|infection control
sepsis care|method|sepsis protocol,sepsis bundle,sepsis screening,code sepsis
diabetes care|field|diabetic patients,diabetes management,diabetes education,diabetic care,diabetes educator
CDCES|credential|certified diabetes educator,CDE diabetes,BC-ADM|diabetes care,patient education
continuous glucose monitor|tool|Dexcom,CGM devices,FreeStyle Libre,continuous glucose monitors|diabetes care
chronic disease management|method|chronic care management,chronic illness management,chronic conditions management,long-term conditions management,disease management program
patient education|method|educated patients,health teaching,patient teaching,discharge teaching,taught patients,educating patients,client health education,educate patients,teach-back method,instructed patients
discharge planning|method|discharge planner,coordinated discharges,planned discharges,discharge coordination,safe discharge,discharge plans
patient admissions|method|admitted patients,admissions nurse,patient admission,admitting patients,hospital admissions,admissions and discharges,admission discharge and transfer
care plans|method|care planning,nursing care plan,individualized care plans,developed care plans,plan of care,plans of care,care plan development,service plans for residents
nursing process|method|ADPIE,nursing diagnosis,NANDA|nursing
SBAR|method|situation background assessment recommendation,bedside shift report,bedside report,shift report nursing,nursing handoff,handoff report,nurse handover
charting|method|patient charting,charted patient,clinical documentation,charted vitals,nursing documentation,nurses notes,nurse's notes,documented care,documented patient care,progress notes,SOAP notes,charting by exception
charge nurse duty|method|charge nurse duties,relief charge,charge nurse role,charge nurse rotation,made nurse assignments,shift charge nurse,nurse in charge|nursing,shift leadership
shift leadership|method|shift supervisor nursing,house supervisor,nursing supervisor,nursing house supervisor,night shift nursing supervisor
nurse management|field|nurse manager,director of nursing,nursing director,assistant director of nursing,ADON,unit manager nursing,ward manager,nurse leader,matron hospital,chief nursing officer|nursing
delegation to aides|method|supervised CNAs,supervised nursing assistants,delegated to CNAs,oversaw nursing assistants,supervised LPNs and CNAs,supervision of CNAs
preceptor|method|precepted new nurses,nurse preceptor,precepted new graduates,precepted students,clinical preceptor,preceptorship,precepting|staff training
staff training|field|in-service training,inservice education,staff in-services,trained new staff,oriented new hires,trained new hires,onboarded new staff,trained new employees,trained staff,trained employees,trained team members,training new employees,training of new hires,trained associates,training new staff,employee training,trained new associates,onboarded staff,staff development,new hire training,trained coworkers,on-the-job training provided
nursing education|field|nurse educator,nursing instructor,clinical instructor nursing,taught nursing students,nursing faculty,clinical nurse educator,practice educator
evidence-based practice|method|EBP project,evidence-based care,evidence-based nursing
Magnet recognition|method|Magnet hospital,ANCC Magnet,Magnet designated,Magnet facility
interdisciplinary rounds|method|interdisciplinary team,IDT meetings,interdisciplinary care team,MDT meetings,bedside rounds with team,multidisciplinary rounds,interprofessional team,interdisciplinary team meetings
family communication|method|updated families,family meetings,communicated with families,family conferences,family updates,liaised with families,patients and families
patient advocacy|method|patient advocate,advocated for patients,ombudsman long-term care,advocating for patients,BCPA
cultural competence|method|culturally competent care,culturally diverse patients,cultural humility,culturally sensitive care,cultural sensitivity,culturally responsive,diverse populations,multicultural,cross-cultural,diverse communities,cultural awareness,culturally competent,diverse backgrounds,DEI,diversity and inclusion,people from diverse cultures
bedside manner|method|compassionate care,empathetic care,rapport with patients,compassionate patient care,put patients at ease,comforted patients,nervous patients
end-of-life care|method|dying patients,terminally ill,comfort care,actively dying,post-mortem care,terminal patients
hospice care|field|hospice nurse,hospice aide,hospice,hospice agency,inpatient hospice|end-of-life care
palliative care|field|palliative medicine,palliative nurse,palliative patients,palliative care team
bereavement support|method|grief counseling,bereavement coordinator,grief support groups,bereavement counselling,grief support
advance directives|method|DNR orders,POLST,advance care planning,living wills,goals of care conversations,MOLST
chaplaincy|field|hospital chaplain,chaplain,spiritual care,clinical pastoral education,CPE units,BCC chaplain,pastoral care visits,prison chaplain,military chaplain,board certified chaplain,spiritual care provider|pastoral care
geriatrics|field|elderly patients,geriatric patients,elder care,care of the elderly,geriatric care,elderly residents,older adults care,gerontology,elderly clients,cared for elderly,seniors in care,geriatric nursing
dementia care|field|Alzheimer's,memory care,dementia patients,dementia residents,Alzheimer's patients,dementia unit,cognitively impaired residents,Teepa Snow,dementia clients,memory loss residents,dementia training|geriatrics,elder care
dementia practitioner|credential|certified dementia practitioner,CDP dementia,CADDCT|dementia care
long-term care|field|nursing home,skilled nursing facility,LTC facility,nursing homes,care home,SNF,residential aged care,long term care facility,aged care,nursing and rehabilitation center
assisted living|field|assisted living facility,assisted living community,ALF,residential care for elderly,RCFE,senior living community,supported living
adult day care|field|adult day health,adult day program,adult day services,adult day center
subacute rehab|field|sub-acute rehab,subacute unit,short-term rehab,transitional care unit,subacute care
LTACH|field|long-term acute care hospital,LTAC,long term acute care|acute care
inpatient rehabilitation|field|acute rehab unit,inpatient rehab facility,IRF-PAI,inpatient rehab,FIM scores
restorative nursing|method|restorative aide,restorative nursing assistant,RNA program restorative,restorative care program|range of motion exercises
MDS coordination|method|MDS coordinator,MDS assessments,minimum data set,MDS 3.0,MDS nurse,RAI process|long-term care
RAC-CT|credential|resident assessment coordinator certified,RAC-CTA,AANAC,AAPACN certified|MDS coordination
PDPM|method|patient driven payment model,RUG-IV,PDPM reimbursement|long-term care
state survey readiness|method|state surveys,survey readiness,CMS survey,state survey,deficiency-free survey,state health department survey,CQC inspection,plan of correction|healthcare compliance
QAPI|method|quality assurance performance improvement,quality assurance and performance improvement,QAPI committee,QAPI program|healthcare quality
nursing home administrator|credential|NHA license,licensed nursing home administrator,LNHA,nursing home administrator license,NAB exam,HFA license,administrator of skilled nursing facility|long-term care,healthcare administration
assisted living administrator|credential|RCFE administrator,certified assisted living administrator,executive director assisted living,ALF administrator,CALA certified|assisted living
activities programming|field|activities director,activity coordinator,life enrichment,activities assistant nursing home,led activities for residents,resident activities,recreational activities for residents,activity aide
resident rights|method|residents' rights,resident's rights,resident rights training
mandated reporting|method|mandated reporter,abuse and neglect reporting,elder abuse reporting,mandatory reporter,reported suspected abuse,safeguarding adults,safeguarding vulnerable adults
incident reports|method|incident reporting,occurrence reports,filed incident reports,unusual occurrence,RL Solutions,event reporting system,completed incident reports,wrote incident reports,police reports,report writing,incident documentation,accident reports,wrote reports of incidents,daily activity reports,incident logs,arrest reports
home health|field|home health care,home health nurse,home healthcare,visiting nurse,home visits nursing,homecare nurse,district nurse,home health agency,domiciliary care
home care|field|in-home care,in-home caregiver,private caregiver,homecare worker,home care aide,home carer,live-in caregiver,home caregiver,private-duty caregiver
private duty nursing|field|private duty nurse,PDN shifts,private duty care,private duty RN|home health
companion care|method|companion sitter,companion to elderly,provided companionship,companion caregiver
respite care|method|respite worker,respite provider,respite for families,relief caregiver,respite services,respite caregiver
light housekeeping|method|light housework,client laundry and housekeeping,homemaker services,homemaker aide
meal preparation|method|meal prep for client,prepared meals for clients,cooked for clients,preparing client meals,prepared meals for residents,prepared meals,meal prep,made meals,cooked for family,prepared lunches,prepared snacks,personal chef,prepared breakfast,meals for elderly,preparing meals
client transportation|method|drove clients to appointments,transported clients,driving clients to appointments,took clients to appointments,transported clients to appointments,escorted clients to appointments
OASIS assessments|method|OASIS-E,OASIS documentation,OASIS assessment,OASIS start of care,OASIS-D,OASIS reviewer,COS-C|home health
start-of-care visits|method|SOC visits,recertification visits,SOC admissions|home health
electronic visit verification|tool|EVV,HHAeXchange,Sandata,EVV system,CareTime|home care
homecare agency staffing|method|caregiver scheduling,scheduled caregivers,matched caregivers with clients,homecare scheduler,staffing coordinator home care
durable medical equipment|field|DME,home medical equipment,wheelchairs and walkers,DMEPOS,hospital beds delivery,HME
developmental disabilities|field|intellectual disabilities,developmentally disabled,I/DD,IDD population,DSP in group home,adults with disabilities,learning disability support,individuals with disabilities,special needs adults,IDD,Down syndrome,learning disabilities adults,cerebral palsy,disability support
direct support professional|credential|DSP certified,direct support worker,direct support staff,direct support professionals,NADSP,disability support worker,direct care worker,direct care staff,group home,residential counselor,habilitation,support worker,direct care counselor,habilitation technician,residential care worker|developmental disabilities,activities of daily living
group home|field|group homes,residential group home,ICF/IID,residential care home for disabled,community living home
supported employment|method|job coach,vocational rehabilitation,job coaching,employment specialist disabilities,VR counselor
service coordination|method|waiver services,HCBS waiver,Medicaid waiver,support coordinator
medical assisting|field|medical assistant,clinical assistant physician office,medical assistants,back office medical assistant,medical office assistant|patient care
certified medical assistant|credential|CMA (AAMA),CCMA,RMA (AMT),registered medical assistant,NCMA,certified clinical medical assistant,AAMA certified|medical assisting
physician scribe|method|medical scribe,scribed for physicians,ScribeAmerica,scribing for providers,ER scribe,clinical scribe,CMSS scribe|charting
ambient documentation|tool|Dragon Medical,Dragon Medical One,DAX Copilot,Nuance PowerScribe,PowerScribe,Abridge AI scribe
medical license|credential|MD license,board-certified physician,licensed physician,DO license,medical doctor,GMC registered,USMLE,COMLEX,medical board licence
physician board certification|credential|ABIM certified,ABFM certified,board certified in internal medicine,ABEM certified,board eligible physician,ABMS board certified|medical license
DEA registration|credential|DEA license,DEA number,controlled substance prescriber,DEA registered
prescribing|method|prescribed medications,prescriptive authority,prescribed medication,medication prescribing,independent prescriber
hospital medicine|field|hospitalist,hospitalist service,inpatient medicine rounds,nocturnist|acute care
anesthesia|field|anesthesiology,anaesthesia,anesthesiologist,general anesthesia,regional anesthesia,anaesthetist
anesthesia technician|credential|Cer.A.T.,certified anesthesia technologist,anesthesia tech,anesthesia technologist,CAA anesthesiologist assistant
minor procedures|method|assisted with minor procedures,assisted physician with procedures,assist with procedures,office procedures,assisted with biopsies,incision and drainage,in-office procedures,assisted with exams and procedures
exam room prep|method|prepped exam rooms,stocked exam rooms,turned over exam rooms,cleaned exam rooms,prepared exam rooms,room turnover in clinic,sanitized exam rooms,restocked exam rooms
chaperoning exams|method|chaperoned exams,chaperone during exams,assisted with pap smears,pap smears,pelvic exam assist
refill requests|method|prescription refills,medication refills,refill request,called in prescriptions,calling in prescriptions,processed refills,e-prescribing,electronic prescriptions,Surescripts
prior authorization|method|prior authorizations,prior auth,preauthorization,pre-authorizations,obtained authorizations,CoverMyMeds,pre-certification,precertification,insurance authorizations,prior auths
referral coordination|method|referral coordinator,processed referrals,patient referrals,specialist referrals,referral processing,specialty referrals
patient scheduling|method|scheduled patients,scheduling patients,scheduled appointments for patients,patient appointments,booked patient appointments,scheduling surgeries,medical scheduling,patient scheduler,appointment scheduling for clinic,scheduling patient appointments|appointment scheduling
appointment scheduling|method|scheduled appointments,scheduling appointments,appointment setting calendar,booked appointments,booking appointments,schedule appointments,appointment reminders,set appointments,appointment setting,made appointments,appointment book,appointment setter,appointment booking,appointments scheduled,Calendly|scheduling
surgery scheduling|method|surgery scheduler,scheduled surgeries,OR scheduling,scheduled procedures with hospital,surgical scheduling,surgical coordinator|patient scheduling
patient check-in|method|checked in patients,checking in patients,patient check-in and check-out,greeted patients,checked patients in,patient check-out,greeting patients
patient registration|method|registered patients,patient access,registering patients,patient access representative,admitting clerk,admissions clerk hospital,CHAA,patient registrar,ADT registration
medical reception|field|medical receptionist,front desk medical office,front office medical,doctor's receptionist,medical front desk,medical secretary,clinic receptionist,medical office receptionist
insurance verification|method|verified insurance,verifying insurance,eligibility verification,insurance eligibility,verify benefits,benefits verification,verified patient insurance,verified benefits,insurance benefits verification,verified eligibility
copay collection|method|collected copays,collecting copays,copays,co-pays,copayments,patient payments collected,collect co-payments,point of service collections,time-of-service collections
unit clerk|field|unit secretary,ward clerk,health unit coordinator,unit coordinator nursing,NAHUC,monitor tech unit secretary,transcribed physician orders
medical terminology|field|medical vocabulary,anatomy and medical terminology,clinical terminology,medical terms
anatomy and physiology|field|human anatomy,anatomy & physiology,pathophysiology
medical transcription|method|medical transcriptionist,transcribed physician dictation,CMT transcription,transcribed dictation,RHDS,AHDI certified|medical terminology
medical records|field|health records,patient records,medical charts,medical records clerk,chart prep,pulled charts,patient files,patient charts,health information clerk,filed charts
release of information|method|ROI specialist,medical records requests,released medical records,release of records,ROI requests,Ciox|medical records
health information management|field|HIM department,health information technology,HIM director,health information manager|medical records
RHIT|credential|registered health information technician,RHIT certified,RHIT credential|health information management
RHIA|credential|registered health information administrator,RHIA certified,RHIA credential|health information management
HIPAA|method|HIPAA compliance,patient confidentiality,protected health information,HIPAA privacy,HIPAA regulations,HIPAA-compliant,patient privacy,PHIPA,confidential patient information,Health Insurance Portability,client confidentiality,HIPAA training,medical record confidentiality|confidentiality
interoperability|method|HL7,FHIR,health information exchange,HL7 interfaces,Mirth Connect,HL7 v2
EHR|tool|EMR,electronic health records,electronic medical records,electronic health record,electronic medical record,EHR systems,EMR systems,electronic patient record,electronic charting,EMR/EHR,computerized charting
Epic EHR|tool|EpicCare,Epic Hyperspace,Epic certified,Epic MyChart,Epic Ambulatory,Epic Beaker,Epic Willow,Epic OpTime,Epic Cadence,Epic Resolute,Epic Prelude,Epic electronic health record|EHR
Cerner|tool|Oracle Health EHR,Cerner Millennium,Cerner PowerChart,PowerChart,FirstNet Cerner|EHR
Meditech|tool|MEDITECH Expanse,MediTech Magic,MEDITECH EHR|EHR
athenahealth|tool|athenaOne,athenaNet,athenaClinicals,athenaCollector|EHR
eClinicalWorks|tool|eCW EHR,ECW,eClinical Works|EHR
NextGen Healthcare|tool|NextGen EHR,NextGen EMR,NextGen Office|EHR
Allscripts|tool|Veradigm,Allscripts Sunrise,Altera Sunrise,TouchWorks,Sunrise Clinical Manager|EHR
Practice Fusion|tool|PracticeFusion,Practice Fusion EHR|EHR
AdvancedMD|tool|Advanced MD software,AdvancedMD EHR|EHR,practice management software
Modernizing Medicine|tool|ModMed,ModMed EMA,EMA dermatology EHR|EHR
Tebra|tool|Kareo,PatientPop,Kareo Billing|practice management software
Nextech|tool|Nextech EHR,PatientNow,Symplast,Aesthetic Record|EHR
VistA CPRS|tool|VA CPRS,VistA EHR|EHR
PointClickCare|tool|PCC charting,Point Click Care,Point of Care kiosk charting|EHR,long-term care
MatrixCare|tool|Matrix Care EHR,American HealthTech,SigmaCare|EHR
Homecare Homebase|tool|HCHB,Home Care Homebase,HCHB PointCare|EHR,home health
WellSky|tool|Kinnser,ClearCare,WellSky Personal Care,Brightree|home care
Axxess|tool|Axxess Home Health,Axxess agency software,Axxess Hospice,Axxess AgencyCore|EHR
Therap|tool|Therap Services,Therap documentation,T-Logs|developmental disabilities
SimplePractice|tool|TherapyNotes,Simple Practice,TheraNest|EHR,behavioral health
Credible EHR|tool|Netsmart,myAvatar,Avatar Netsmart,Qualifacts,CareLogic,Kipu,Kipu EMR|EHR,behavioral health
WebPT|tool|Raintree Systems,Clinicient,Net Health Optima,Casamba,Rehab Optima,TheraOffice,Prompt EMR|EHR
ChiroTouch|tool|Jane App,ChiroFusion,Genesis chiropractic|EHR
CPOE|method|computerized physician order entry,physician order entry,order entry EHR|EHR
EHR implementation|method|EHR go-live,Epic go-live,EMR implementation,EHR superuser,Epic superuser,Epic super user,EMR super user,EMR conversion,at-the-elbow support|EHR
clinical informatics|field|nursing informatics,nurse informaticist,informatics nurse,health informatics,clinical informaticist,RN-BC informatics,CPHIMS,clinical systems analyst
Vocera|tool|Voalte,TigerConnect,Vocera badge,PerfectServe
practice management software|tool|practice management system,Medisoft,Lytec,CollaborateMD,Office Ally,Medical Manager billing
patient portal|tool|MyChart,patient portal messages,portal enrollment
patient intake software|tool|Phreesia,Zocdoc,Luma Health,Solutionreach
medical coding|method|medical coder,coded charts,coding charts,coded encounters,assigned diagnosis codes,coded inpatient records,clinical coder,clinical coding,CPT coding,ICD coding|medical terminology
ICD-10|method|ICD-10-CM,ICD10,ICD-9,ICD-10-PCS,ICD codes,ICD-10 coding,ICD-11|medical coding
CPT codes|method|current procedural terminology,CPT/HCPCS,CPT/ICD-10,CPT-4,procedure codes CPT,HCPCS,HCPCS Level II,HCPCS codes|medical coding
DRG coding|method|MS-DRG,APR-DRG,DRG assignment,DRG validation,inpatient coding,inpatient coder|medical coding
E/M coding|method|evaluation and management coding,E&M coding,E/M levels,E/M leveling,outpatient coding,profee coding|medical coding
risk adjustment coding|method|HCC coding,hierarchical condition categories,risk adjustment coder,RAF scores|medical coding
CPC certification|credential|certified professional coder,CPC-A,AAPC certified,AAPC coder,CPC AAPC|medical coding
CCS certification|credential|certified coding specialist,CCS-P,AHIMA certified coder,CCA coding,certified coding associate|medical coding
CPB|credential|certified professional biller,CBCS,certified billing and coding specialist,CMRS,certified medical reimbursement specialist|medical billing
clinical documentation improvement|method|CDI specialist,CDIP,CCDS,clinical documentation integrity,physician queries,CDI program
coding audits|method|audited charts for coding,coding auditor,chart audits coding,coding compliance audits,coding quality review|medical coding
encoder software|tool|3M encoder,3M 360 Encompass,TruCode,EncoderPro,Optum encoder,Codify AAPC,Solventum 360|medical coding
medical billing|field|medical biller,billed insurance,insurance billing,medical claims billing,patient billing,billing medical claims,physician billing,billed Medicare,hospital billing,healthcare billing
medical claims|method|CMS-1500,UB-04,electronic claims submission,HCFA 1500,UB-92,submitting claims to insurance,filed insurance claims,837P,insurance claims submission,medical claims submission|medical billing
claim denials|method|denials management,denial management,appealed denials,worked denials,appealed denied claims,denial appeals,insurance denials,working denials,insurance appeals|medical billing
payment posting|method|posted payments,posting payments,EOB posting,ERA posting,posted insurance payments,explanation of benefits,EOBs,electronic remittance advice
medical collections|method|patient collections,self-pay collections,patient account collections,insurance collections,insurance follow-up,aged insurance receivables,insurance AR follow-up,self-pay balances
charge entry|method|charge capture,entered charges,superbills,charge posting,chargemaster,CDM healthcare,encounter forms charges|medical billing
claim scrubbing|tool|Waystar,Change Healthcare,Trizetto,claim scrubber,Relay Health,Emdeon,ZirMed,Availity,SSI claims,claims clearinghouse,insurance clearinghouse|medical billing
revenue cycle|field|revenue cycle management,RCM healthcare,healthcare revenue cycle,CRCR,revenue integrity,revenue cycle specialist
Medicare and Medicaid|field|Medicare,Medicaid,Medi-Cal,CMS regulations,Medicare billing,Medicare Part B,Medicare Advantage,CMS guidelines
managed care|field|HMO PPO plans,managed care organization,health plan,HMO/PPO,managed care contracts,HEDIS managed plan,payer contracting,managed care plans
patient financial counseling|method|patient financial counselor,charity care applications,financial assistance applications for patients,patient financial services,Medicaid enrollment assistance,patient financial advocate
provider credentialing|method|credentialing specialist,CAQH,credentialed providers,provider enrollment,PECOS,payer credentialing,medical staff services,privileging,credentialing of physicians
utilization review|method|utilization management,UR nurse,InterQual,MCG criteria,concurrent review,medical necessity review,utilization review nurse
case management|field|nurse case manager,RN case manager,case manager,hospital case management,managed a caseload,clinical case management,caseload of clients,caseload of patients,managed caseload,case files managed,caseload,case management system,caseloads,caseload of,case worker,caseworker,care coordination plans,client caseload,case plans,case managed,carried a caseload
care coordination|method|care coordinator,coordinated care,coordination of care,coordinating care,patient navigator,nurse navigator,care navigator,transitions of care,care transitions,patient navigation
population health|field|population health management,value-based care,accountable care organization,ACO,gaps in care,care gaps,care gap closure
HEDIS|method|HEDIS measures,HEDIS abstraction,HEDIS abstractor,CMS star ratings,quality measure abstraction
healthcare quality|method|hospital quality improvement,clinical quality improvement,quality nurse,core measures,quality assurance nurse,clinical audit,quality improvement in healthcare,PDSA
CPHQ|credential|certified professional in healthcare quality,CPPS patient safety,CHCQM|healthcare quality
sentinel event review|method|sentinel events,RCA for adverse events,FMEA healthcare,adverse event review,peer review clinical|patient safety
patient satisfaction|method|HCAHPS,Press Ganey,patient experience,patient satisfaction scores,patient complaints,patient grievances,service recovery patients,CPXP
Joint Commission|method|JCAHO,TJC,Joint Commission readiness,Joint Commission accreditation,joint commission survey,Joint Commission standards,DNV accreditation,AAAHC,CARF,Accreditation Canada|healthcare compliance
healthcare compliance|field|CMS conditions of participation,CHC compliance,healthcare regulatory,health care compliance,CMS compliance,Stark law,anti-kickback statute,regulatory compliance in healthcare
healthcare administration|field|hospital administration,health services manager,healthcare administrator,hospital administrator,MHA degree,master of health administration,FACHE,healthcare management
practice management|field|practice manager,medical office manager,medical practice manager,clinic manager,practice administrator,clinic administrator,CMPE,CMOM,dental office manager,managed medical office
hospital operations|field|patient throughput,bed management,patient flow,bed control,patient flow coordinator,bed coordinator,hospital throughput
medical supply stocking|method|medical supply inventory,ordered medical supplies,stocked medical supplies,medical supplies ordering,restocked medical supplies,ordering medical supplies,stocked supply carts
340B|credential|340B program,340B drug pricing,340B compliance,Apexus 340B|pharmacy
FQHC|field|community health center,rural health clinic,free clinic,community clinic,Indian Health Service|outpatient clinic
military medicine|field|68W,combat medic,hospital corpsman,Navy corpsman,field medic,military treatment facility,TCCC,IDMT
VA healthcare|field|VA hospital,Veterans Affairs hospital,VA medical center,VAMC,Veterans Health Administration
dental assisting|field|dental assistant,chairside assisting,chairside dental,four-handed dentistry,assisted dentist,chairside assistant,dental nurse,expanded functions dental assistant,assisting the dentist,assisted the dentist|dental office
dental office|field|dental practice,dental clinic,dentistry,dentist's office,dental surgery practice,general dentistry
CDA dental|credential|DANB certified,certified dental assistant,RDA license,registered dental assistant,EFDA,DANB,NELDA,registered dental nurse|dental assisting
dental hygiene|credential|RDH,dental hygienist,registered dental hygienist,dental hygiene license,prophylaxis cleanings,LDH dental|dental office
periodontal care|method|scaling and root planing,periodontal charting,perio charting,periodontal probing,periodontal maintenance,Arestin
dental x-rays|method|dental radiographs,bitewings,dental radiography,dental x-ray,panoramic x-rays,periapical,Panorex,panoramic radiographs,CBCT dental
dental radiography license|credential|dental x-ray license,radiation health and safety DANB,DANB RHS,dental x-ray certification,dental radiology certificate|dental x-rays
dental impressions|method|alginate impressions,took impressions,intraoral scanner,iTero,taking impressions,digital impressions,iTero scans,poured models
temporary crowns|method|provisional crowns,fabricated temporary crowns,temporary crown,provisional restorations,temporaries crown and bridge
CEREC|tool|CEREC milling,CAD/CAM dentistry,same-day crowns,Primescan
dental sealants|method|fluoride treatments,fluoride varnish,sealants and fluoride,coronal polishing,pit and fissure sealants
orthodontics|field|orthodontic assistant,Invisalign,braces adjustment,orthodontist,orthodontic treatment,changed archwires,clear aligners
oral surgery|field|oral surgeon,oral and maxillofacial,wisdom teeth extractions,DAANCE,tooth extractions,OMFS,dental implants
endodontics|field|root canals,endodontist,root canal treatment
pediatric dentistry|field|pedodontics,pediatric dental,paediatric dentistry,pediatric dentist|dental office
prosthodontics|field|dentures,crown and bridge,removable partials,prosthodontist,full dentures
nitrous oxide|credential|nitrous oxide monitoring,nitrous oxide certification,nitrous sedation,nitrous monitoring
local anesthesia dental|credential|local anesthesia certified hygienist,local anesthesia permit,administered local anesthesia
dental lab work|field|dental lab technician,CDT dental technician,dental ceramics,denture fabrication,waxing and casting crowns,porcelain build-up,exocad,3Shape
dental license|credential|DDS,DMD,licensed dentist,board dentist,dentist license,BDS dentistry,GDC registered dentist|dental office
dental treatment planning|method|presented treatment plans,treatment plan presentation,dental treatment coordinator,dental case presentation,treatment coordinator dental,case acceptance
dental billing|method|dental insurance,CDT codes,dental claims,dental insurance billing,ADA claim form,dental insurance verification
dental recall|method|hygiene recall,recall appointments,confirmed dental appointments,hygiene schedule,unscheduled treatment follow-up|appointment scheduling
Dentrix|tool|Dentrix Ascend,Dentrix Enterprise,Dentrix G7,Dentrix software|dental software
Eaglesoft|tool|Patterson Eaglesoft,Eagle Soft,Eaglesoft software|dental software
Open Dental|tool|OpenDental,Open Dental software|dental software
dental software|tool|Curve Dental,Denticon,Carestream Dental,SoftDent,PracticeWorks,Dolphin orthodontics,Software of Excellence,Dexis,Schick sensors,Weave dental
optometry|credential|optometrist,optometric,OD optometry,optometry office,eye exams,optometric assistant
optometric technician|credential|CPO optometric,CPOA,CPOT,optometric tech,pretesting patients,pre-testing patients,paraoptometric|optometry
COA certification|credential|certified ophthalmic assistant,COT ophthalmic,certified ophthalmic technician,COMT,JCAHPO,IJCAHPO|ophthalmology
optical dispensing|field|optician,dispensing optician,ABO certified,fitted eyeglasses,eyeglass fitting,frame adjustments,pupillary distance,NCLE,frame styling
lens edging|method|lens edger,edged lenses,lensometer,finishing lab optical,optical lab technician,lensmeter
contact lens fitting|method|contact lens training,contact lens insertion and removal,fitted contact lenses,contact lens fittings
ophthalmic testing|method|visual field testing,OCT retinal,tonometry,Humphrey visual field,autorefractor,fundus photography,retinoscopy,phoropter,optical coherence tomography,refractometry
audiology|credential|audiologist,CCC-A,hearing aid dispensing,hearing instrument specialist,hearing aid fitting,audioprosthologist
chiropractic|credential|chiropractor,chiropractic assistant,spinal adjustments,chiropractic office,spinal manipulation
acupuncture|credential|licensed acupuncturist,NCCAOM,acupuncturist,traditional Chinese medicine,cupping therapy
massage therapy|credential|LMT,licensed massage therapist,massage therapist,registered massage therapist,deep tissue massage,Swedish massage,MBLEx,NCBTMB,deep tissue,gave massages,therapeutic massage,sports massage,hot stone massage,prenatal massage,trigger point therapy,myofascial release
nutrition counseling|field|registered dietitian,RDN,dietitian,medical nutrition therapy,dietician,RD/LDN,nutritionist,CNSC,nutritional counseling,dietetics
dietetic technician|credential|NDTR,DTR dietetic,certified dietary manager,CDM CFPP,diet technician
therapeutic diets|method|modified diets,diabetic diets,pureed diets,mechanical soft,thickened liquids,IDDSI,texture-modified,special diets for patients,therapeutic diet,special diets,texture-modified diets,dietary aide,diet orders,low-sodium meals,tray line,dietary cards
patient tray service|method|patient trays,tray line,delivered meal trays,meal trays,tray passing,passed meal trays
radiography|field|radiologic technologist,x-ray technologist,radiographer,diagnostic x-rays,x-ray tech,took x-rays,X-rays of patients,diagnostic radiography,rad tech,radiographs,taking x-rays|diagnostic imaging
diagnostic imaging|field|medical imaging,radiology,radiology department,imaging center,imaging department,diagnostic radiology
ARRT|credential|ARRT certified,R.T.(R),RT(R),ARRT registered,ARRT (R),R.T. (R)(ARRT)|radiography
limited x-ray license|credential|limited scope x-ray,LMRT,BMO x-ray,XT x-ray permit,basic x-ray machine operator,limited radiographer,limited scope radiography|radiography
fluoroscopy|method|C-arm,fluoroscopic,fluoroscopy permit,barium swallow,mini C-arm,portable C-arm,upper GI series,barium enema|diagnostic imaging
portable x-rays|method|portable x-ray,portable radiography,portable chest x-rays|radiography
CT imaging|method|CT scans,CT technologist,computed tomography,CT tech,RT(CT),CAT scan,CT scanner,CTA exams|diagnostic imaging
MRI|method|MRI technologist,magnetic resonance imaging,MRI tech,RT(MR),ARMRIT,MRI scans,MR technologist,MRI safety|diagnostic imaging
mammography|method|mammogram,RT(M),mammograms,mammographer,breast imaging,MQSA,tomosynthesis,3D mammography|diagnostic imaging
sonography|method|diagnostic medical sonography,ultrasound technologist,sonographer,ultrasound tech,ultrasonography,ultrasound scans,diagnostic ultrasound|diagnostic imaging
ARDMS|credential|RDMS,registered diagnostic medical sonographer,ARDMS registered,RVT vascular,RDCS|sonography
echocardiography|method|echocardiogram,echocardiograms,echo tech,transthoracic echo,cardiac sonographer,echocardiographer,RCS cardiac sonography,TEE exams|sonography,cardiology
vascular ultrasound|method|vascular technologist,carotid duplex,RVS vascular,vascular sonographer,venous duplex,registered vascular technologist|sonography
bladder scanner|tool|bladder scans,bladder scan,post-void residual,BladderScan
nuclear medicine|field|nuclear medicine technologist,CNMT,PET/CT,NMTCB,RT(N),radiopharmaceuticals,PET scans,SPECT imaging|diagnostic imaging
bone density|method|DEXA scans,DXA,bone densitometry,RT(BD),DEXA,bone density scans|diagnostic imaging
interventional radiology|field|IR tech,interventional radiology technologist,VI-BC,RT(VI),angiography,special procedures radiology,IR suite,embolization procedures|diagnostic imaging
contrast injection|method|IV contrast,contrast administration,power injector,contrast media,injected contrast,Medrad,gadolinium
radiation safety|method|ALARA,dosimetry badges,radiation protection,lead aprons,radiation safety officer,health physics,Geiger counter,contamination surveys,radiological controls,health physicist
radiation therapist|credential|RT(T),radiation therapists,linear accelerator,LINAC,therapeutic radiographer,Varian TrueBeam,brachytherapy|radiation oncology
PACS|tool|picture archiving and communication system,Sectra,Merge PACS,DICOM,McKesson PACS,Fuji Synapse,radiology information system,Agfa Impax,GE Centricity PACS
patient positioning|method|positioned patients,positioning patients,patient positioning for imaging,patient positioning in surgery
respiratory therapy|field|respiratory therapist,respiratory care practitioner,respiratory care,RCP license,respiratory therapists,respiratory treatments|patient care
RRT certification|credential|registered respiratory therapist,RRT-NPS,NBRC,CRT respiratory,certified respiratory therapist,RRT-ACCS,RRT NBRC|respiratory therapy
sleep technology|field|polysomnography,RPSGT,sleep studies,sleep technologist,polysomnographic technologist,sleep lab,CPAP titration,sleep technician,split-night studies
EEG|method|electroencephalogram,R. EEG T.,EEG technologist,EEGs,END technologist,electroneurodiagnostic,EEG tech,ABRET,electroencephalography|neurology
chest physiotherapy|method|CPT percussion,airway clearance,chest PT,incentive spirometry,incentive spirometer,postural drainage,Vest therapy
physical therapy|field|physical therapist,physiotherapy,DPT,physiotherapist,PT clinic,doctor of physical therapy,outpatient orthopedic PT,licensed physical therapist,PT aide,physio clinic|rehabilitation
physical therapist assistant|credential|PTA licensed,licensed PTA,physical therapy assistant,physical therapist assistants,LPTA|physical therapy
physical therapy aide|field|rehab aide,rehab tech,physical therapy technician,physiotherapy assistant,PT technician,therapy aide,rehabilitation aide
rehabilitation|field|rehab patients,rehabilitation therapy,rehab department,rehabilitative care,rehab clinic
therapeutic exercise|method|exercise programs for patients,led patients through exercises,therapeutic exercises,home exercise program,therapeutic exercise programs,gait training,strengthening exercises,rehabilitation exercises
manual therapy|method|joint mobilization,myofascial release,soft tissue mobilization,Graston,IASTM,trigger point release
therapy modalities|tool|electrical stimulation,ultrasound therapy,hot packs,ice packs and e-stim,NMES,cryotherapy packs,e-stim,TENS unit
dry needling|credential|dry needling certified,trigger point dry needling,intramuscular stimulation|physical therapy
occupational therapy|field|occupational therapist,OTR/L,NBCOT,occupational therapists|rehabilitation
occupational therapy assistant|credential|COTA,COTA/L,certified occupational therapy assistant|occupational therapy
hand therapy|credential|CHT hand,certified hand therapist,hand therapist,custom orthoses hand
adaptive equipment|tool|assistive devices,walkers and canes,assistive technology patients,adaptive devices,wheelchair fitting,walkers wheelchairs,mobility aids,ATP seating
home safety evaluations|method|home safety assessment,home modification assessments,home safety assessments
sensory integration|method|sensory processing,sensory diet,sensory gym,sensory integration therapy|occupational therapy
speech therapy|field|speech-language pathologist,speech pathologist,speech language pathology,speech therapist,CCC-SLP,SLP-CCC,ASHA CCC,clinical fellowship SLP
speech therapy assistant|credential|SLPA,speech-language pathology assistant|speech therapy
dysphagia|method|swallow studies,swallowing disorders,modified barium swallow,FEES swallow,MBSS,VitalStim,swallow evaluations,swallowing therapy
AAC devices|tool|augmentative and alternative communication,AAC,Proloquo2Go,PECS,picture exchange communication,TouchChat,communication devices speech
early intervention|field|early intervention services,birth to three,early interventionist,Part C services,IFSP,developmental delays,individualized family service plan,developmental therapist,Early Steps,early intervention specialist,ages and stages questionnaire,ASQ screening
recreational therapy|credential|CTRS,therapeutic recreation,recreation therapist,certified therapeutic recreation specialist,recreational therapist
music therapy|credential|MT-BC,music therapist,board-certified music therapist
art therapy|credential|ATR-BC,art therapist,registered art therapist,art therapy sessions
athletic training|credential|certified athletic trainer,athletic trainer,BOC athletic,athletic taping,injury rehabilitation athletes,taped ankles,sports injuries,sports medicine,NATA,sports therapist,graduate sport rehabilitator,licensed athletic trainer|first aid
orthotics and prosthetics|credential|prosthetist,orthotist,CPO prosthetist,prosthetics,O&P technician,certified orthotist,ABC orthotics,orthotic fitting
kinesiology|credential|CEP-ACSM,exercise physiologist,exercise physiology,kinesiologist,R.Kin,clinical exercise physiologist
medical laboratory|field|clinical laboratory,clinical lab,medical lab,medical laboratory scientist,medical technologist,clinical laboratory scientist,biomedical scientist,hospital laboratory,medical laboratory technician
MLS certification|credential|MLS(ASCP),MT(ASCP),CLS license,ASCP certified,MLT(ASCP),AMT medical technologist,HCPC biomedical scientist,medical technologist license|medical laboratory
lab assistant|field|laboratory assistant,lab aide,laboratory aide,accessioned specimens,specimen processor,specimen accessioning,MLA laboratory,specimen accessioner
hematology|field|haematology,complete blood counts,CBC analysis,manual differentials,Sysmex,peripheral blood smears,coagulation testing
clinical chemistry|field|chemistry analyzers,Roche cobas,Beckman Coulter AU,Abbott Architect,Vitros,Siemens Dimension,chemistry bench|medical laboratory
microbiology lab|field|clinical microbiology,bacteriology,Gram stains,culture plates,MALDI-TOF,antibiotic susceptibility testing,plated cultures,gram staining,VITEK
blood bank|field|transfusion services,immunohematology,crossmatch,type and screen,blood banking,antibody identification,BB(ASCP)
blood donor collection|field|plasma center,apheresis,plasmapheresis,donor phlebotomist,blood drives,donor screening,plasma donation,blood donor center
histology|field|histotechnician,HT(ASCP),HTL(ASCP),microtome,histotechnologist,tissue embedding,tissue processing,paraffin embedding,immunohistochemistry,tissue sectioning,H&E staining,cryosectioning|laboratory work
pathology|field|anatomic pathology,pathologists' assistant,PA(ASCP),grossing specimens,surgical pathology,pathologist
autopsy|field|autopsies,medical examiner's office,autopsy technician,forensic pathology,mortuary technician,medicolegal death investigator,ABMDI,diener
molecular diagnostics|method|PCR testing,RT-PCR,MB(ASCP),molecular testing,qPCR,COVID PCR
toxicology testing|field|LC-MS/MS,toxicology lab,drug confirmation testing
CLIA|method|CAP accreditation,CLIA regulations,CLIA compliance,CAP inspections,CAP/CLIA,COLA accreditation,proficiency testing laboratory
lab quality control|method|ran quality controls,Levey-Jennings,laboratory QC,lab controls and calibration,Westgard,analyzer calibration,calibrated analyzers,QC on analyzers
laboratory information system|tool|Sunquest,SCC Soft,Orchard Harvest,SoftLab,Cerner PathNet,LabVantage
centrifuge|tool|centrifuged specimens,centrifuging,spun down blood,spun specimens
genetic counseling|credential|genetic counselor,CGC genetics,LCGC,genetic counsellor
pharmacy|field|pharmacies,retail pharmacy,community pharmacy,hospital pharmacy,CVS Pharmacy,Walgreens pharmacy,dispensary pharmacy
pharmacy technician|field|pharmacy tech,certified pharmacy technician,pharmacy technicians,pharmacy assistant,dispensing technician,dispenser pharmacy|pharmacy
CPhT|credential|PTCB,PTCB certified,ExCPT,certified pharmacy tech,CPhT-Adv,NHA pharmacy technician,registered pharmacy technician|pharmacy technician
pharmacist license|credential|PharmD,registered pharmacist,licensed pharmacist,RPh,NAPLEX,MPJE,GPhC registered pharmacist,doctor of pharmacy|pharmacy
prescription filling|method|filled prescriptions,filling prescriptions,prescription processing,dispensed medications,dispensing medication,counted and labeled medications,dispensed prescriptions,pill counting,prescription dispensing,fill prescriptions|pharmacy
prescription data entry|method|entered prescriptions,typed prescriptions,prescription order entry,prescription intake,order entry pharmacy|pharmacy
sterile compounding|method|USP 797,IV compounding,IV admixture,laminar flow hood,sterile IV preparation,clean room pharmacy,CSPT,compounded IVs,IV room,TPN compounding|pharmacy compounding
pharmacy compounding|method|compounded medications,nonsterile compounding,USP 795,compounding pharmacy,non-sterile compounding,compounding medications|pharmacy
automated dispensing cabinets|tool|Pyxis,Omnicell,Pyxis machines,Pyxis MedStation,AcuDose,BD Pyxis,Omnicell cabinets
pharmacy automation|tool|ScriptPro,Parata,Kirby Lester,TalyST,Swisslog,RxSafe,pharmacy robot|pharmacy
pharmacy software|tool|PioneerRx,QS/1,PrimeRx,Rx30,EnterpriseRx,RxConnect,BestRx,FrameworkLTC,ComputerRx,Liberty pharmacy software|pharmacy
controlled substances|method|narcotic counts,controlled substance counts,controlled drugs,narcotics count,counted narcotics,Schedule II drugs,narcotic inventory,CII medications,controlled drug register,narcotic log
PDMP|tool|PMP AWARxE,CURES database,prescription drug monitoring
medication therapy management|method|MTM services,comprehensive medication reviews,medication therapy management services|pharmacy
medication counseling|method|counseled patients on medications,counselled patients on medicines,patient medication counseling,medication education
anticoagulation management|method|warfarin clinic,Coumadin clinic,INR clinic,PT/INR monitoring,anticoagulation clinic,INR testing,INR monitoring
specialty pharmacy|field|specialty medications,specialty drug,URAC specialty,limited distribution drugs|pharmacy
pharmacy benefits|field|PBM,pharmacy benefit manager,formulary management,pharmacy claims,third-party rejections,insurance rejections pharmacy,pharmacy insurance claims
LTC pharmacy|field|long-term care pharmacy,blister packs,bubble packs medication,unit dose packaging,blister packing medication|pharmacy
pharmacy inventory|method|McKesson Connect,expired medications,pulled outdated drugs,drug ordering,drug inventory,pharmacy stock
pharmacovigilance|field|drug safety associate,ICSR,Argus Safety,adverse event case processing,MedDRA coding,signal detection drug,drug safety reporting
medical information drug|field|medical science liaison,MSL pharma,medical affairs,drug information specialist
EMS!|field|emergency medical services,ambulance service,prehospital care,pre-hospital,ambulance crew,rescue squad,prehospital emergency care,EMS provider,EMS agency,EMS field crew|emergency response
EMT certification|credential|EMT,EMT-B,EMT-Basic,emergency medical technician,NREMT,AEMT,emergency care assistant,EMT-I,advanced EMT,nationally registered EMT|EMS
paramedic!|credential|EMT-P,paramedic license,NREMT-P,paramedics,licensed paramedic,advanced care paramedic,EMT-Paramedic,flight paramedic,HCPC paramedic,firefighter paramedic|EMS,EMT,first aid,CPR,emergency response
emergency medical responder|credential|EMR responder,first responder certification,emergency medical responders,medical first responder,FREC
community paramedicine|field|community paramedic,mobile integrated health,mobile integrated healthcare,community paramedicine program|EMS
critical care transport|field|CCT nurse,CCP-C,critical care paramedic,CCEMT-P,interfacility critical care|critical care
interfacility transport|method|inter-facility transport,interfacility transfers,non-emergency medical transport,NEMT,wheelchair van driver,medical transport driver,ambulette driver
ambulance driving|method|drove ambulance,ambulance driver,operated ambulance,driving an ambulance,drove the ambulance
emergency response|method|911 calls response,responded to 911,responded to medical emergencies,responding to emergencies,medical emergencies,emergency medical response,responded to emergency calls,handled medical emergencies,emergency evacuations,responded to emergencies,evacuation procedures,emergency procedures,fire drills,ERT member,emergency situations,first responder,emergency calls,responded to emergency,responded to 911 calls,emergency responder,emergency medical calls,responded to accidents
emergency medical dispatch|credential|EMD certified,EMD dispatcher,ambulance dispatcher,911 dispatcher medical,IAED,ProQA
PHTLS|credential|prehospital trauma life support,ITLS,international trauma life support|trauma care
patient care reports|method|ePCR,ImageTrend,PCR documentation EMS,ESO Solutions,patient care report,prehospital care report,ESO EHR,ZOLL RescueNet|charting
spinal immobilization|method|backboarding,c-collar,cervical spine immobilization,spinal motion restriction,C-spine
bleeding control|credential|Stop the Bleed,tourniquet application,hemorrhage control,applied tourniquets
extrication|method|vehicle extrication,jaws of life,patient extrication
stretcher operation|tool|Stryker Power-PRO,power stretcher,Stryker stretcher,stair chair
naloxone|tool|Narcan,naloxone administration,opioid overdose reversal,overdose response
event medical coverage|field|event medic,medical tent,first aid station,event first aid,ski patrol
ambulance checks|method|rig checks,ambulance restocking,restocked ambulance,ambulance inspections,checked ambulance equipment,stocked ambulance
behavioral health|field|behavioural health,mental health,mental health services,psychiatric care,mental illness,mental health clinic,psychiatric patients,psych unit,mental health agency
psychiatric nursing|field|psych nurse,psychiatric nurse,psychiatric RN,behavioral health nurse,mental health nurse,PMH-BC,PMHN,RMN nurse|nursing,behavioral health
inpatient psychiatry|field|inpatient psych,psychiatric hospital,psychiatric unit,inpatient psychiatric,locked unit,acute psych,mental health ward,state hospital psychiatric,inpatient mental health|behavioral health
mental health technician|field|behavioral health technician,psychiatric technician,psych tech,BHT,mental health associate,mental health worker,mental health tech,psychiatric aide,LPT psychiatric|behavioral health
behavioral health rounds|method|q15 checks,15-minute checks,safety checks on patients,environmental safety rounds psych,Q15 rounds
psychiatry|field|psychiatrist,child psychiatry,psychiatry residency,medication management psychiatric,psychopharmacology|behavioral health
psychotherapy|method|individual therapy,talk therapy,psychotherapist,provided therapy to clients,outpatient therapist,mental health therapy,mental health counseling,therapy sessions|behavioral health
clinical social work license|credential|LCSW,LICSW,licensed clinical social worker,LCSW-R,LISW,LCSW-C,LMSW,licensed master social worker,registered social worker|social work
counselor license|credential|LPC,LMHC,licensed professional counselor,LPCC,licensed mental health counselor,LCPC,NCC counselor,registered clinical counsellor,LPC-Associate|psychotherapy
LMFT|credential|licensed marriage and family therapist,marriage and family therapist,AMFT,MFT license,family therapist,associate marriage family therapist|psychotherapy,counseling
psychologist license|credential|licensed psychologist,PsyD,clinical psychologist,clinical psychology,HCPC psychologist,chartered psychologist|behavioral health
social work|field|social worker,medical social worker,MSW,hospital social worker,BSW,master of social work,school social worker,Bachelor of Social Work,clinical social worker,social work intern
substance abuse counseling|field|addiction counselor,drug and alcohol counselor,substance use counseling,substance abuse counselor,addictions counselor,SUD counseling,chemical dependency counselor,drug and alcohol worker,substance use disorder,chemical dependency,addiction counseling,addictions counselling,SUD treatment,relapse prevention,recovery coach,substance misuse worker,12-step groups|substance abuse treatment
substance abuse treatment|field|substance use disorder,addiction treatment,detox unit,substance use treatment,residential treatment substance,SUD treatment,addiction recovery center,chemical dependency,rehab center addiction,drug rehabilitation,sober living
CADC|credential|LADC,CASAC,LCADC,certified alcohol and drug counselor,CAADC,LCDC,SUDP,CADC-II,licensed chemical dependency counselor,NCAC,certified addiction counselor,chemical dependency counselor,substance abuse counselor certification|substance abuse counseling
ASAM criteria|method|ASAM assessments,ASAM level,ASAM placement|substance abuse treatment
detox monitoring|method|CIWA,COWS assessment,CIWA-Ar,withdrawal management,withdrawal monitoring,alcohol withdrawal|substance abuse treatment
medication-assisted treatment|method|MAT clinic,methadone clinic,Suboxone,opioid treatment program,buprenorphine,methadone dosing|substance abuse treatment
peer support|credential|certified peer specialist,peer recovery specialist,recovery coach,certified peer support specialist,peer support worker,peer recovery coach,peer support specialist,peer advocate,lived experience|behavioral health
case notes|method|DAP notes,case documentation,BIRP notes,GIRP notes,therapy progress notes,counseling notes
treatment planning|method|treatment plans,individualized treatment plans,developed treatment plans,ISP behavioral,individual service plans,client treatment plan,care plans,service plans,individualized service plan,individual treatment plans,care planning,person-centered plans,support plans
biopsychosocial assessments|method|intake assessments,psychosocial assessments,biopsychosocial,diagnostic assessments mental,psychosocial assessment,clinical intake,mental health assessments
DSM-5|method|DSM-V,DSM-5 diagnosis,DSM-IV,DSM-5-TR,diagnosed mental disorders|behavioral health
CBT!|method|cognitive behavioral therapy,cognitive behavioural therapy,TF-CBT,trauma-focused cognitive,CBT therapist,cognitive behavior therapy|psychotherapy
DBT!|method|dialectical behavior therapy,dialectical behavioral therapy,DBT skills,DBT-informed,DBT therapist,dbt Core,dbt Cloud,data build tool,dbt Labs,dbt/Snowflake,dbt Semantic Layer,dialectical behaviour therapy,distress tolerance skills|psychotherapy,SQL,ETL
EMDR|credential|eye movement desensitization,EMDR trained,EMDRIA,EMDR therapist|psychotherapy
motivational interviewing|method|motivational interviewing techniques,MI-trained interviewing,motivational enhancement therapy,MI techniques,motivational interview,stages of change model,motivational interviews
trauma-informed care|method|trauma-informed,trauma-informed practice,ACEs trauma,trauma survivors,trauma responsive,adverse childhood experiences,trauma-sensitive
group therapy|method|group counseling,led therapy groups,psychoeducational groups,process groups,psychoeducation groups,led groups for clients
family therapy|method|family counseling,couples therapy,couples counseling,family counselling,family sessions|psychotherapy
play therapy|credential|registered play therapist,RPT play,sand tray,Theraplay,filial therapy,play therapist,art therapist,art therapy,sand tray therapy,expressive arts therapy,music therapist,music therapy|psychotherapy
crisis intervention|method|crisis counseling,crisis line,mobile crisis,crisis hotline,crisis stabilization,crisis counselor,988 lifeline,crisis text line,crisis response,crisis worker,crisis situations,crisis management with clients
suicide risk assessment|method|Columbia protocol,C-SSRS,suicide prevention,suicide watch,suicide risk,suicide assessment,ASIST training,QPR suicide,suicidal ideation
de-escalation|method|deescalation,CPI nonviolent crisis,nonviolent crisis intervention,de-escalated,verbal de-escalation,crisis prevention institute,combative patients,aggressive patients,MANDT,de-escalating,Handle With Care training,de-escalation techniques,calmed agitated,defused conflicts,de-escalate,verbal judo,deescalated,diffused tense situations,talked down,CPI certified,crisis prevention intervention,calmed upset,defused tense situations,MAPA trained,calming agitated
CPI certification|credential|CPI certified,CPI training,nonviolent crisis intervention certified,MOAB training,TCI certified,therapeutic crisis intervention,Safety-Care certified|de-escalation
mental health first aid|credential|MHFA,mental health first aider,youth mental health first aid,suicide prevention training,ASIST trained
ABA therapy|method|applied behavior analysis,ABA therapist,discrete trial training,behaviour analysis,ABA services,verbal behavior ABA,ABA sessions|autism support
RBT|credential|registered behavior technician,behavior technician,RBT certified,ABA technician,registered behaviour technician,RBT certification|ABA therapy,applied behavior analysis,behavior intervention
BCBA|credential|board certified behavior analyst,BCaBA,BCBA-D,licensed behavior analyst,board certified behaviour analyst|ABA therapy,behavior intervention plans,applied behavior analysis,behavior intervention
behavior intervention plans|method|behavior plans,functional behavior assessment,behavior support plans,BIPs behavior,behavior data collection,positive behavior support,FBA behavior,functional behavioral assessment
autism support|field|autism,autistic children,ASD clients,autism spectrum disorder,children with autism,autism spectrum,autistic adults,students with autism,autistic students,autistic support,ASD classroom,autism classroom,clients with autism
ABA software|tool|CentralReach,Rethink Behavioral,Hi Rasmus,Motivity|ABA therapy
eating disorders|field|eating disorder treatment,anorexia and bulimia|behavioral health
adolescent mental health|field|adolescent behavioral health,adolescent psychiatric,CAMHS,children's mental health,youth mental health,at-risk youth therapy|behavioral health
residential treatment|field|residential treatment center,residential treatment facility,PRTF,RTC youth,youth residential,residential counselor
partial hospitalization|field|intensive outpatient program,day treatment program,PHP/IOP|behavioral health
ACT team|field|assertive community treatment,community mental health,PACT team,community psychiatric supports,FACT team,CMHC,community mental health center|behavioral health
forensic nursing|field|forensic nurse,sexual assault exams,sexual assault forensic exams|nursing
psychological testing|method|psychometrist,WAIS,MMPI,neuropsychological testing,psychometric testing,WISC,psychological assessments,neuropsych testing
depression screening|method|PHQ-9,GAD-7,PHQ-2,AUDIT-C,Edinburgh postnatal depression,SBIRT
victim advocacy|field|domestic violence advocate,sexual assault advocate,rape crisis,victim advocate,domestic violence shelter,intimate partner violence,victim witness assistance,victim services,victims' rights advocate,victim assistance,crime victims,victim witness,court advocate
homeless services|field|homeless outreach,homeless shelter,supportive housing,unhoused clients,street outreach,Housing First,transitional housing,rapid rehousing,HMIS,shelter staff,permanent supportive housing,homeless clients,rough sleepers
child welfare|field|child protective services,foster care,CPS caseworker,foster parents,family preservation,adoption services,foster youth,CPS investigator,CPS worker,DCFS,foster care caseworker,child welfare worker,children's services,child abuse investigations,ACS caseworker,looked-after children,child protection worker|case management
community resources|method|connected clients with resources,resource referrals,referred clients to services,linked clients to,community referrals,linkage to services,connected families to resources
benefits enrollment|method|SNAP applications,Medicaid applications,assisted clients with benefits,benefit applications,SSI/SSDI,SOAR trained,health insurance navigator,certified application counselor
veterinary|field|veterinary clinic,animal hospital,vet clinic,veterinary hospital,vet practice,small animal practice,veterinary medicine,veterinary practice
veterinary technician license|credential|LVT,RVT veterinary,CVT veterinary,VTNE,credentialed veterinary technician,registered veterinary technician,licensed veterinary technician,registered veterinary nurse,LVMT,RVN veterinary,certified veterinary technician,RVN registered veterinary nurse,RVT certified,LVT licensed,CVT certified|veterinary assisting,veterinary assistance
veterinary assisting|field|veterinary assistant,vet tech,vet assistant,veterinary technician,vet nurse,veterinary nurse,animal care assistant vet,veterinary assistants|veterinary,animal handling
veterinarian license|credential|DVM,VMD,licensed veterinarian,NAVLE,MRCVS,veterinary surgeon,doctor of veterinary medicine,associate veterinarian|veterinary
animal handling|method|animal restraint,restrained animals,restraining animals,handled animals,fear free handling,low stress handling,animal restraints,restrained pets,handling of animals,animal handler,restrained dogs and cats,held animals,restrained dogs,Fear Free certified,restrained patients veterinary,handling dogs
Fear Free|credential|Fear Free certified,Fear Free certification,low stress handling certified|animal handling
veterinary anesthesia|method|monitored anesthesia in animals,induced anesthesia,anesthesia monitoring veterinary,monitored animals under anesthesia,veterinary anaesthesia,monitored anesthesia animals,induced anesthesia animals,intubated animals,veterinary dentistry,dental prophylaxis animals,surgical assistance veterinary
veterinary surgery assisting|method|spay and neuter,spays and neuters,assisted in veterinary surgery,spay/neuter,veterinary surgical assisting,animal surgery,spays neuters|veterinary
veterinary dentistry|method|animal dental cleanings,dental prophylaxis on animals,canine dentals,veterinary dental cleanings,dog dental cleanings|veterinary
veterinary radiology|method|animal x-rays,veterinary radiographs,radiographs of animals,x-rayed animals
veterinary lab work|tool|IDEXX analyzers,Catalyst Dx,fecal floats,ear cytology,SNAP tests,heartworm tests,fecal exams,skin scrapes,IDEXX VetLab,fecal flotation|veterinary
veterinary emergency|field|emergency animal hospital,veterinary ICU,emergency veterinary,veterinary critical care,ER vet clinic,VECCS,RECOVER CPR|veterinary
veterinary specialty|field|VTS certified,veterinary oncology,veterinary cardiology,veterinary specialty hospital,ACVIM,veterinary dermatology|veterinary
equine practice|field|equine veterinary,equine hospital,equine technician,horse vet,equine medicine
large animal practice|field|bovine practice,food animal medicine,livestock veterinary,large animal vet,herd health,mixed animal practice,palpated cattle
exotic animal care|field|avian medicine,exotic pets,reptiles and birds care,exotics medicine,avian and exotic,exotic animals
shelter medicine|field|animal shelter,humane society,SPCA,animal rescue,animal control,animal shelter technician
kennel work|method|kennel attendant,kennel technician,cleaned kennels,kennel assistant,cleaning kennels,cleaned cages,dog boarding,kennel cleaning,boarding kennel,cage cleaning,dog daycare,pet boarding,doggie daycare,kennel worker,animal enclosures cleaned,cleaned litter boxes|animal care
animal care|field|animal caretaker,walked and fed dogs,fed animals,animal husbandry,fed and watered animals,animal care attendant,cared for animals,pet care,doggy daycare,dog daycare,animal shelter,zookeeper,animal caregiver,caring for animals,animal attendant,animal health care,petcare
pet grooming|method|dog groomer,pet groomer,dog grooming,groomed dogs,bathed dogs,dog bather,nail trims,anal glands,grooming of dogs|animal care
pet euthanasia|method|euthanasia,animal euthanasia,in-home euthanasia,certified euthanasia technician,euthanasia technician
lab animal care|credential|AALAS,LATG,ALAT,vivarium,LAT AALAS,laboratory animal technician,rodent colony,IACUC,lab animal technician,laboratory animal care,mouse colony|animal care
veterinary reception|field|veterinary receptionist,vet receptionist,client service representative veterinary,veterinary front desk,CVR veterinary|veterinary
veterinary practice management|credential|CVPM,veterinary practice manager,animal hospital manager,veterinary hospital manager,veterinary office manager|veterinary
AVImark|tool|AVImark software,AVImark veterinary,Covetrus AVImark|veterinary software
ezyVet|tool|ezy Vet,ezyVet software,ezyVet PIMS|veterinary software
IDEXX Cornerstone|tool|Cornerstone veterinary software,Cornerstone practice software,Cornerstone vet software|veterinary software
veterinary software|tool|ImproMed,VetSpire,Provet Cloud,Shepherd veterinary,Digitail,Vetter Software,RxWorks,Covetrus Pulse,Instinct Science,eVetPractice,PetDesk,Vetstoria,Cornerstone veterinary,AVImark,ezyVet,IDEXX,Cornerstone IDEXX|veterinary
zoo animal care|field|zookeeper,zoo keeper,aquarist,zoological park,AZA accredited,wildlife rehabilitation,wildlife rehabilitator|animal care
pet owner education|method|client education veterinary,educated pet owners,educated clients on pet care,pet owner education on nutrition,advised pet owners
public health|field|health department,community health,master of public health,public health nurse,public health department,county health department,local health department,public health agency,MPH degree
CHES|credential|certified health education specialist,MCHES,CHES certified|health education
health education|field|health educator,health promotion,health fairs,community health education,wellness workshops,health promotion programs,community health fairs
community health worker|credential|promotora,CHW,community health workers,certified community health worker,promotora de salud,community health representative,health outreach worker,promotor de salud,CHW certified,health educator,health navigator,community health education,patient navigator,lay health worker|community outreach
epidemiology|field|epidemiologist,disease surveillance,epidemiological,outbreak investigation,epidemiologic,surveillance of infectious disease,contact tracing,cohort studies,case-control studies
contact tracing|method|contact tracer,case investigation disease,disease investigator,traced contacts,disease intervention specialist|public health
environmental health|credential|REHS,registered sanitarian,environmental health specialist,sanitarian,environmental health officer,restaurant inspections health department
WIC|field|WIC program,women infants and children,WIC clinic,WIC nutritionist
maternal and child health|field|maternal child health,MCH program,Nurse-Family Partnership,home visiting program,Healthy Start,maternal and infant
harm reduction|field|syringe exchange,needle exchange,syringe services program,fentanyl test strips
HIV testing|method|HIV counseling and testing,STI testing,STD testing,sexual health clinic,STD clinic,HIV test counselor,PrEP navigation
family planning|field|Planned Parenthood,contraceptive counseling,reproductive health clinic,Title X,birth control counseling,contraception counseling
tobacco cessation|credential|smoking cessation,tobacco treatment specialist,CTTS
health coaching|credential|health coach,NBC-HWC,wellness coach,wellness coaching,certified health coach,lifestyle coaching
wellness programs|field|corporate wellness,employee wellness,biometric screenings,workplace wellness,wellness screenings
TB testing|method|PPD tests,tuberculin skin test,Mantoux,TB skin tests,read PPDs,TB tests,PPD placement
tumor registry|credential|CTR cancer registrar,cancer registry,ODS-C,cancer registrar,cancer abstracting
biostatistics|field|biostatistician,survival analysis clinical,statistical analysis plan
immunization registry|tool|immunization information system,CAIR registry,state immunization registry,ImmTrac
global health|field|Doctors Without Borders,Médecins Sans Frontières,medical mission,Partners In Health,global health program,medical missions
clinical research|field|clinical trials,clinical studies,clinical trial,clinical research coordinator,clinical research associate,clinical study coordinator,clinical research site,study coordinator,research nurse,conducted study visits
CCRC|credential|certified clinical research coordinator,CCRP SOCRA,ACRP-CP,CCRA,ACRP certified,SOCRA certified,certified clinical research professional|clinical research
good clinical practice|method|ICH-GCP,CITI training,CITI certified,GCP certification,ICH E6
clinical monitoring|method|site monitoring visits,monitored clinical sites,source data verification,site initiation visits,monitoring visits,CRA monitoring,site close-out visits|clinical research
informed consent|method|consented patients,consented participants,informed consents,obtained consent from subjects,consenting participants,consenting subjects,consent forms signed
subject recruitment|method|recruited study participants,participant recruitment,screened subjects,patient recruitment for trials,enrolled subjects,screened and enrolled,eligibility screening of subjects
IRB submissions|method|IRB,institutional review board,IRB protocols,ethics committee submissions,research ethics board,IRB applications,IRB amendments,IRB approval,REB submissions
regulatory binders|method|regulatory documents clinical,essential documents trial,trial master file,eTMF,investigator site file,FDA Form 1572,regulatory coordinator,Florence eBinders|clinical research
case report forms|method|CRF completion,eCRF,case report form,eCRFs,data queries clinical,query resolution clinical|clinical research
electronic data capture|tool|Medidata Rave,EDC systems,Oracle InForm,OpenClinica,Medrio,EDC data entry,Castor EDC,Veeva EDC|clinical research
REDCap|tool|RedCap database,research electronic data capture,REDCap surveys,REDCap data entry|electronic data capture
CTMS|tool|OnCore,clinical trial management system,Clinical Conductor,Veeva Vault CTMS,Siebel CTMS,RealTime CTMS|clinical research
protocol adherence|method|protocol deviations,study protocol compliance,protocol compliance,protocol deviation|clinical research
adverse event reporting|method|serious adverse events,SAE reporting,adverse events,SAEs,reported adverse events
investigational product|method|study drug accountability,drug accountability,IP accountability,investigational drug,investigational pharmacy|clinical research
research specimen shipping|credential|IATA dangerous goods biological,IATA certified,processed and shipped lab kits,dry ice shipping specimens,UN3373,shipped biological specimens
clinical data management|field|clinical data manager,CDISC,SDTM,clinical data coordinator,CCDM,Medidata Rave,EDC systems,REDCap,ADaM datasets,clinical SAS|clinical research
21 CFR Part 11|method|21 CFR 312,Part 11 compliance,FDA regulations clinical,21 CFR Parts 50
medical writing|method|medical writer,clinical study reports,regulatory writing,AMWA,EMWA
biomedical equipment|credential|CBET,biomedical equipment technician,BMET,biomed tech,medical equipment repair,clinical engineering,AAMI certified,biomed technician,medical device service,biomedical technician
medical device cleaning|method|equipment cleaning hospital,wiped down equipment,cleaned medical equipment,disinfected equipment,sanitized equipment and rooms,disinfected exam rooms|infection control
hospital housekeeping|field|EVS technician,environmental services hospital,terminal cleaning,terminal cleans,hospital cleaner,CHEST EVS,discharge room cleaning,hospital housekeeper
medical interpreting|credential|medical interpreter,CCHI,NBCMI,healthcare interpreter,CMI interpreter,bridging the gap interpreter,interpreted for patients,CMI certified interpreter,certified healthcare interpreter|interpreting,bilingual
medical courier|method|specimen courier,lab courier,transported specimens,specimen transport,delivered specimens,specimen pickup
hospital volunteering|field|candy striper,hospital volunteer,volunteered at hospital,hospice volunteer
clinical rotations|field|clinical rotation,clinical externship,nursing clinicals,clinical placements,student nurse,medical assistant externship,nurse extern
nurse residency|credential|new graduate residency,nurse residency program,new grad RN residency,Vizient residency,transition to practice program|nursing
lymphedema therapy|credential|CLT-LANA,certified lymphedema therapist,manual lymphatic drainage
nail and foot care|method|foot care nurse,diabetic foot care,CFCN,toenail trimming,diabetic foot exams
order transcription|method|physician orders,doctors' orders,transcribed orders,noted orders,carried out physician orders,provider orders,verbal orders
lab result follow-up|method|called patients with results,test results to patients,lab results to patients,notified patients of results,abnormal lab results,tracked lab results,relayed lab results
patient phone calls|method|answered patient calls,patient calls,answered calls from patients,returned patient calls,high-volume patient calls,patient phone inquiries,medical call center
new patient intake|method|patient intake,new patient paperwork,patient intake forms,intake coordinator healthcare,new patient intakes,intake paperwork patients
on-call coverage|method|took call rotation,on-call rotation nights,on-call nurse,took call
12-hour shifts|method|twelve-hour shifts,12-hr shifts,12-hour nights,12-hour night shifts,12-hour shift|shift work
lifting patients|method|lifted patients,lift 50 lbs patients,bariatric patient handling,lifting residents,lifted residents
patient observation|method|observed patients for changes,monitored patients,reported changes in condition,change in condition,monitoring patients,reported changes to nurse,observed and reported changes,monitored residents,reported changes in resident
patient load|method|6:1 patient ratio,5:1 patient ratio,patient load of,patients per shift,caseload of residents,residents per shift,nurse-to-patient ratio,patient-to-nurse ratio,patient assignment of
pain assessment|method|pain scales,FLACC,assessed pain,pain assessments|patient assessment
skin assessment|method|skin checks,skin integrity,skin assessments,weekly skin checks
height and weight|method|heights and weights,weighed patients,measured height and weight,weighed residents
per diem nursing|method|per diem nurse,PRN nurse,PRN RN,agency nurse,bank nurse,agency nursing,per diem RN,PRN CNA,registry nurse
EVOC|credential|CEVO,emergency vehicle operator course,emergency vehicle operations course,emergency vehicle operator
`;
