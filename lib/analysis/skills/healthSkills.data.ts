/**
 * Health, care and science. One line a skill, in the form that skills.data.ts explains.
 * Families and titles after the certifying bodies' own lists: AHA and ENA courses, ANCC and AACN boards, NHA, ARRT, NBRC, ASCP,
 * PTCB and BPS, CCMC, AVMA and NAVTA, CDR and ANFP, the US state boards' licence titles, HL7's and ONC's product names.
 */
export const healthSkillLines = `
acute care|field|acute-care,acute hospital
ICU|field|intensive care,intensive care unit,critical care,micu,sicu,cvicu,critically ill|acute care
NICU|field|neonatal intensive care,neonatal intensive care unit,neonatal icu|acute care
PACU|field|post-anesthesia care,recovery room|acute care
step-down|field|progressive care,pcu,stepdown,intermediate care unit|acute care
med-surg|field|medical-surgical,medsurg,med surg,medical surgical,medical/surgical|acute care
emergency department|field|emergency room,ed nursing,emergency nursing,emergency medicine,level i trauma,level ii trauma,trauma center|acute care
operating room|field|perioperative,surgical services,circulating nurse,scrub nurse,operating theatre|acute care
labor and delivery|field|obstetrics,maternity,l&d,birthing,postpartum,mother-baby|acute care
pediatrics|field|pediatric,paediatric,paediatrics,pediatric nursing,children's hospital,pediatric patients,pediatric clinic
geriatrics|field|geriatric,elderly care,older adults,dementia care,memory care,aged care
oncology|field|chemotherapy,infusion center,cancer center,oncology nursing
dialysis|field|hemodialysis,haemodialysis,renal care,nephrology
home health|field|home care,home visits,home healthcare,visiting nurse
hospice|field|palliative care,end-of-life care,palliative
long-term care|field|nursing home,skilled nursing facility,snf,assisted living,care home,residential care
primary care|field|family medicine,family practice,general practice,outpatient clinic
behavioral health|field|mental health,psychiatric,psychiatry,behavioural health
substance use treatment|field|substance use disorders,relapse prevention,relapse,naloxone,sober living,opioid treatment,substance abuse,addiction treatment,addiction counseling,recovery services,substance use disorder,substance use
mechanical ventilation|field|ventilators,ventilator,mechanically ventilated,ventilated patients,ventilator management
CRRT|field|continuous renal replacement therapy,continuous renal replacement
ECMO|field|extracorporeal membrane oxygenation
vasoactive drips|field|vasoactive medications,titrating drips,vasopressors,pressors
arterial lines|field|hemodynamic monitoring,arterial line,swan-ganz
IV therapy|field|iv insertion,iv starts,intravenous therapy,peripheral iv,infusion therapy,started ivs,start ivs,iv placement
central lines|field|picc lines,picc,central line care,central line
tracheostomy care|field|trach care,tracheostomy
catheterization|field|foley catheters,catheter care,urinary catheters
vital signs|field|vitals,take vital signs
bedside care|field|bedside nursing,direct patient care,patient care,bedside nurse,staff nurse,nursing care
patient assessment|field|nursing assessment,assessed patients,patient assessments,head-to-toe assessment
patient education|field|patient teaching,teaching patients,patient and family education,family education,teach patients,teach families,taught patients,taught families,health education,educate patients,educated patients,patient counseling,counsel patients,counseled patients,teach-back
discharge planning|field|discharge coordination,planned discharges,discharge plans,care transitions,transitions of care
care coordination|field|coordination of care,coordinated care,care navigation,patient navigation
medication administration|field|administered medication,administering medication,med pass,administer medications,passing medications,give medications
medication reconciliation|field|med reconciliation
charge nurse|field|charge nurse duties,relief charge,charge role,charge experience,shift lead nurse
precepting|field|preceptor,precepted,preceptorship,preceptor experience,nurse preceptor
infection control|field|infection prevention,central line infections,clabsi,cauti,hand hygiene,infection preventionist
quality improvement|field|quality improvement project,performance improvement,qi project,quality improvement projects,improvement project,pdsa
utilization review|field|utilization management,prior authorization,prior authorizations
telehealth|field|telemedicine,phone triage,telephone triage,virtual care
wound care|field|wound vac,wound management,dressing changes,pressure injuries
RN!|credential|registered nurse,rn license,rn licence,nursing license,nursing licence,licensed registered nurse,registered nurse license,registered nurse licence,registered nursing license,licensure as a registered nurse,license as a registered nurse
LPN|credential|licensed practical nurse,lvn,licensed vocational nurse,lpn license
CNA|credential|certified nursing assistant,certified nurse aide,nursing assistant certification,stna
NP!|credential|nurse practitioner,fnp,aprn,family nurse practitioner,advanced practice registered nurse|RN!
CRNA|credential|nurse anesthetist,certified registered nurse anesthetist|RN!
compact license|credential|multistate license,compact state license,nurse licensure compact,multistate compact license,compact nursing license
BLS!|credential|basic life support,bls certification,bls provider,cpr for healthcare providers|CPR
ACLS|credential|advanced cardiac life support,advanced cardiovascular life support,acls provider
PALS!|credential|pediatric advanced life support,pals provider
NRP!|credential|neonatal resuscitation program,neonatal resuscitation
NIHSS|credential|nih stroke scale,nihss certification
TNCC|credential|trauma nursing core course
ENPC|credential|emergency nursing pediatric course
CCRN|credential|critical care registered nurse,ccrn certification,adult critical care certification
CEN!|credential|certified emergency nurse
CMSRN|credential|certified medical-surgical registered nurse,medical-surgical nursing certification
OCN!|credential|oncology certified nurse
CNOR|credential|certified perioperative nurse
CWOCN|credential|wound care certified,wcc,wound care certification
CCM!|credential|certified case manager,case manager certification,case management certification,acm-rn,accredited case manager
CPHQ|credential|certified professional in healthcare quality
CPR|credential|cardiopulmonary resuscitation,cpr/aed,cpr certification,cpr certified,aed
first aid|credential|first-aid,first aid certification,first aid certificate,first aider
EMT|credential|emergency medical technician,emt-b,nremt
paramedic|credential|paramedic license,paramedic certification,nrp paramedic|EMT
phlebotomy|field|venipuncture,blood draws,venepuncture,phlebotomist,blood draw,draw blood,drew blood
CPT certified phlebotomist|credential|certified phlebotomy technician,phlebotomy certification,certified phlebotomist
CMA medical assistant|credential|certified medical assistant,registered medical assistant,ccma,medical assistant certification,cma (aama)
medical assisting|field|medical assistant,rooming patients,roomed patients
medical coding|field|icd-10,icd-10-cm,cpt coding,medical coder,hcpcs,coding and billing
CPC!|credential|certified professional coder,ccs-p,certified coding specialist
RHIT|credential|registered health information technician,rhia,registered health information administrator
medical billing|field|insurance claims billing,claims submission,denials management,revenue cycle,insurance billing,billing and collections
insurance verification|field|eligibility verification,verified insurance,verify insurance,benefits verification
medical terminology|field|
appointment scheduling|field|appointments,patient scheduling,scheduled appointments,booking appointments,booked appointments,schedule appointments
Epic!|tool|epic ehr,epic emr,epic systems,epiccare,epic charting|electronic health records
Cerner|tool|oracle health,cerner powerchart,powerchart|electronic health records
Meditech|tool|meditech expanse|electronic health records
athenahealth|tool|athena emr,athenaone|electronic health records
eClinicalWorks|tool|ecw|electronic health records
NextGen!|tool|nextgen ehr|electronic health records
Dentrix|tool|eaglesoft,open dental|dental software,electronic health records
dental software|method|dental practice software,dental practice management software
PointClickCare|tool|point click care|electronic health records
Allscripts|tool|veradigm|electronic health records
electronic health records|method|ehr,emr,electronic medical records,electronic charting,electronic health record,electronic medical record,ehr system,ehr systems,emr system,emr systems,electronic records,electronic patient records
PharmD|credential|pharm.d.,pharm d,doctor of pharmacy
pharmacist license|credential|licensed pharmacist,pharmacist licence,registered pharmacist,rph,pharmacy license
CPhT|credential|certified pharmacy technician,pharmacy technician certification,ptcb
pharmacy|field|retail pharmacy,hospital pharmacy,community pharmacy,dispensing,filling prescriptions
BCPS|credential|board certified pharmacotherapy specialist
medication therapy management|field|mtm,medication reviews,medication review
compounding|field|sterile compounding,usp 797,iv admixture,non-sterile compounding
DEA license|credential|dea registration
dental hygiene|credential|dental hygienist,rdh,registered dental hygienist,dental hygiene license
dental assisting|field|dental assistant,chairside assisting,four-handed dentistry,chairside
dental assistant certification|credential|certified dental assistant,registered dental assistant,rda,expanded functions,expanded functions dental assistant,efda
dental radiography|credential|dental x-ray certification,dental radiology license,dental x-rays,x-ray certification,radiography certificate,radiation safety certificate,radiology certificate
digital impressions|field|intraoral scanner,itero,intraoral scanning
sterilization|field|instrument sterilization,autoclave,sterile processing,spd,cssd,sterilized instruments
CRCST|credential|certified registered central service technician,sterile processing technician certification
radiologic technology|field|radiography,radiologic technologist,x-ray,rad tech,diagnostic imaging
ARRT|credential|arrt registered,registered radiologic technologist,rt(r),r.t.(r),arrt certification,american registry of radiologic technologists
CT scanning|field|computed tomography,ct scans,ct technologist
MRI|field|magnetic resonance imaging,mri technologist
ultrasound|field|sonography,sonographer,echocardiography
RDMS|credential|registered diagnostic medical sonographer,ardms
mammography|field|mammograms,mammographer
PACS|tool|picture archiving
respiratory therapy|field|respiratory therapist,respiratory care
RRT|credential|registered respiratory therapist,crt respiratory
physical therapy|field|physiotherapy,physical therapist,physiotherapist,dpt
PT license|credential|physical therapist license,licensed physical therapist,physical therapy license
PTA license|credential|physical therapist assistant license,licensed physical therapist assistant
occupational therapy|field|occupational therapist,otr/l,otr
speech therapy|field|speech-language pathology,speech language pathology,speech pathologist,speech-language pathologist
CCC-SLP|credential|certificate of clinical competence,asha certification
athletic training|field|athletic trainer,atc certified
massage license|credential|licensed massage therapist,lmt
personal training|field|personal trainer,fitness instruction,group fitness
personal trainer certification|credential|nasm,ace certified,certified personal trainer,nasm-cpt
nutrition|field|dietetics,medical nutrition therapy,nutrition counseling,diet plans
registered dietitian|credential|rd,rdn,registered dietitian nutritionist,dietitian license
Certified Dietary Manager|credential|cdm,certified dietary manager,cdm cfpp
LCSW|credential|licensed clinical social worker,lisw,licsw,clinical social work license,lcsw license|LMSW,therapist license
LMSW|credential|licensed master social worker,lsw,licensed social worker,social work license,licensed social work
LPC|credential|licensed professional counselor,lmhc,licensed mental health counselor,lpcc,lcpc|therapist license
LMFT|credential|licensed marriage and family therapist|therapist license
therapist license|credential|clinical license,licensed therapist,independent clinical license
psychologist license|credential|licensed psychologist
CADC|credential|certified alcohol and drug counselor,lcdc,ladc,licensed chemical dependency counselor,casac
BCBA|credential|board certified behavior analyst|applied behavior analysis
RBT|credential|registered behavior technician|applied behavior analysis
applied behavior analysis|method|aba therapy,behavior analysis
psychotherapy|field|individual therapy,counseling sessions,individual counseling,therapy sessions
group therapy|field|relapse prevention group,prevention group,support group,skills group,social-skills group,group counseling,group facilitation,facilitated groups,psychoeducation groups,led groups,ran groups,run groups,counseling groups,support groups
trauma-informed care|method|trauma informed,trauma-focused,trauma informed care,trauma-informed
EMDR|method|eye movement desensitization
justice-involved people|field|justice-involved,justice involved,reentry,re-entry,jail,jails,prison,parole,probation,incarcerated,formerly incarcerated,people leaving jail,court-involved
DBT|method|dialectical behavior therapy,dialectical behavioral therapy
CBT|method|cognitive behavioral therapy,cognitive-behavioral therapy,cognitive behavioural therapy
motivational interviewing|method|
case management|field|case manager,caseload,case load,case manager experience,case planning,managed cases,caseloads,client cases
treatment planning|field|diagnosis and treatment planning,treatment plans,service plans,individual service plans,treatment plan
intake assessments|field|intakes,intake interviews,psychosocial assessment,biopsychosocial assessments,psychosocial assessments,intake assessment,clinical intake
crisis intervention|field|de-escalation,crisis response,crisis counseling,crisis line,mobile crisis,crisis stabilization,de-escalate,deescalation
child welfare|field|child protective services,foster care,cps worker,child protection
mandated reporting|field|mandated reporter
veterinary technology|field|veterinary technician,vet tech,veterinary nurse,animal nursing
veterinary technician license|credential|rvt,lvt,cvt,registered veterinary technician,licensed veterinary technician,certified veterinary technician,credentialed veterinary technician,vtne
DVM|credential|doctor of veterinary medicine,veterinarian license,licensed veterinarian
anesthesia monitoring|field|anesthetic monitoring,monitoring anesthesia,monitored anesthesia,anesthesia
dental prophylaxis|field|dental cleanings,dental prophylaxes,prophies,teeth cleanings
exotic animals|field|exotics,avian and exotic,exotic pets
animal handling|field|animal restraint,restraint of animals,animal care
practice management software|tool|practice management system
Cornerstone!|tool|idexx cornerstone|practice management software
AVImark|tool||practice management software
ezyVet|tool||practice management software
VTS|credential|veterinary technician specialist
controlled substances|field|controlled drug log,controlled substance log,controlled substance records,controlled drugs,controlled drug,controlled substance,controlled substance record keeping,narcotics log
optometry|field|optician,optical dispensing,ophthalmic technician
medical device sales|field|device sales,surgical sales
clinical research|field|clinical trials,clinical trial,clinical studies,clinical research coordinator,study coordinator,clinical study
clinical research certification|credential|ccrp,ccrc,acrp-cp,certified clinical research professional,certified clinical research coordinator
GCP clinical|method|good clinical practice,gcp training,ich-gcp,gcp certification
regulatory inspections|field|fda inspection,regulatory inspection,pre-approval inspection,state inspections,regulatory audits,hosting inspections,agency inspections,inspection readiness
out-of-specification investigations|field|oos investigations,oos,out-of-specification,deviation investigations,laboratory investigations,oos results
Empower|tool|empower 3,waters empower|HPLC
Minitab|tool||statistical software
JMP!|tool||statistical software
statistical software|method|statistics software,statistical packages
IRB submissions|field|irb,institutional review board,ethics committee submissions
informed consent|field|consenting patients,consented participants,informed consents
EDC systems|tool|redcap,medidata rave,electronic data capture,medidata,oncore
REDCap|tool||EDC systems
pharmacovigilance|field|adverse event reporting,drug safety,serious adverse events,adverse events
PCR|method|qpcr,rt-pcr,polymerase chain reaction
cell culture|field|tissue culture,mammalian cell culture,primary cells,cultured cells
flow cytometry|method|facs,cytometry
ELISA|method|immunoassays,immunoassay
Western blot|method|western blotting,western blots,immunoblotting
HPLC|method|uplc,liquid chromatography,high-performance liquid chromatography|chromatography
chromatography|method|
gas chromatography|method|gc-fid|chromatography
mass spectrometry|method|mass spec
GC-MS|method|gc/ms,gas chromatography-mass spectrometry|mass spectrometry,gas chromatography
LC-MS|method|lc-ms/ms,lc/ms|mass spectrometry
ICP-MS|method|icp/ms|mass spectrometry
spectroscopy|method|ftir,uv-vis,nmr,nmr spectroscopy,raman
microscopy|method|confocal microscopy,fluorescence microscopy,electron microscopy,sem imaging
next-generation sequencing|method|ngs,rna-seq,illumina sequencing,dna sequencing,library preparation
CRISPR|method|gene editing
molecular biology|field|cloning,molecular cloning,dna extraction,molecular techniques|
protein purification|method|fplc,akta
bioinformatics|field|genomics,computational biology
histology|field|tissue sectioning,immunohistochemistry,ihc,tissue staining
microbiology|field|bacterial culture,plating,sterility testing,aseptic technique,microbial testing
aseptic technique|method|aseptic processing,sterile technique
animal studies|field|in vivo,rodent handling,mouse models,mouse colony,rodent models
laboratory safety|field|biosafety,bsl-2,chemical hygiene,lab safety
laboratory management|field|lab manager,managed the lab,lab operations,lab ordering
MLS (ASCP)|credential|medical laboratory scientist,mt(ascp),mls certification,mlt(ascp),medical technologist,ascp certification,ascp,mls(ascp)cm
hematology|field|haematology,blood counts,cbc
blood bank|field|transfusion medicine,immunohematology,crossmatch
LIMS|tool|labware,starlims,laboratory information management system,laboratory information system,sunquest,labvantage
GMP|method|cgmp,good manufacturing practice,good manufacturing practices
GLP|method|good laboratory practice
GxP|method|gxp environment
method validation|field|analytical method validation,assay validation,validated methods,method development,assay development,method transfer
environmental sampling|field|water sampling,soil sampling,groundwater sampling,field sampling,sampled wells,sampled groundwater,collected samples
water treatment|field|wastewater treatment,water plant,drinking water
water operator license|credential|water treatment operator,wastewater operator,water operator certification,grade iii operator,class ii operator
`;
