/**
 * Words that tell a job title from the name of an organisation or place.
 * Source: head nouns of the occupation titles of SOC 2018 and ISCO-08 (public classifications), legal forms of
 * companies, and the nouns that institutions are named by; chosen by hand.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that head a job title. */
export const titleNouns = words(`
accountant actor actuary adjuster administrator adviser advisor agent aide ambassador analyst anesthesiologist
announcer apprentice arborist architect archivist artist assembler assessor assistant associate astronomer athlete
attendant attorney auditor author baker banker barber barista barrister bartender bookkeeper broker builder butcher
buyer captain caregiver caretaker caregiver carpenter cashier ceo cfo chair chairman chairperson chairwoman champion
chaplain chauffeur chef chemist chief chiropractor cio ciso clerk cleaner clinician cmo coach co-founder cofounder
collector columnist commander commissioner companion composer concierge conductor conservator consultant
contractor controller coo cook coordinator co-ordinator copywriter correspondent counsel counsellor counselor courier
crew cto curator custodian dancer dean dealer deckhand demonstrator dentist deputy dermatologist designer detective
developer devops dietitian digitizer diplomat director dishwasher dispatcher diver docent doctor doula draftsman
drafter driver economist editor educator electrician engineer entrepreneur epidemiologist estimator
evaluator examiner executive expert externship facilitator farmer fellow fellowship firefighter fitter florist
foreman founder freelancer fundraiser gardener generalist geographer geologist geophysicist guard guide
hairdresser handyman handler head helper historian host hostess housekeeper hygienist illustrator inspector
installer instructor intern internship interpreter investigator investor janitor jeweler journalist journeyman judge
laborer labourer landscaper lawyer lead leader lecturer librarian lifeguard linguist lobbyist locksmith machinist maid
maintainer maker manager marine marketer mason mate mathematician mechanic mediator member mentor merchandiser
messenger meteorologist microbiologist midwife mechanic millwright minister model moderator monitor mover musician
nanny negotiator neurologist notary nurse nutritionist officer operative operator optician optometrist orderly
organizer organiser outfitter owner packer painter paralegal paramedic partner pastor pathologist
pediatrician performer pharmacist pharmacologist phlebotomist photographer physician physicist physiotherapist pilot
planner plumber poet policeman porter postdoc practitioner preparer president presenter principal printer
producer professor programmer proofreader proprietor prosecutor psychiatrist psychologist publicist publisher
pupil purchaser radiographer radiologist ranger realtor receptionist recruiter registrar
rep repairer reporter representative researcher retoucher reviewer roofer sailor salesman salesperson saleswoman scholar
scientist scrutineer seamstress secretary seller sergeant server shopper singer sitter socialist soldier
solicitor sonographer specialist sre statistician steward stewardess stocker strategist stylist
superintendent supervisor supporter surgeon surveyor sweeper tailor teacher technician technologist teller tester
therapist trader trainee trainer translator treasurer tutor umpire underwriter undergraduate upholsterer usher
valuer veterinarian videographer vp waiter waitress warden watchman weaver welder woodworker worker writer
zoologist ctrl ctlr sdr bdr aide-de-camp nco ncoic rn lpn cna pa ta ra swe pm vp svp evp avp md
ingenieur ingenieurin entwickler entwicklerin leiter leiterin berater beraterin mitarbeiter mitarbeiterin werkstudent
werkstudentin praktikant praktikantin sachbearbeiter sachbearbeiterin techniker technikerin kaufmann kauffrau assistentin
geschäftsführer geschäftsführerin referent referentin lehrer lehrerin projektleiter projektleiterin teamleiter teamleiterin
softwareentwickler softwareentwicklerin architektin auszubildender auszubildende pfleger krankenschwester
`);

/** Words that stand before the noun of a title and hardly ever begin the name of an organisation. */
export const titleModifiers = words(`
senior sr junior jr lead principal staff chief head assistant associate deputy acting interim vice executive managing
graduate trainee apprentice full-stack fullstack frontend front-end backend back-end software freelance contract
part-time full-time volunteer student registered licensed certified summer visiting postdoctoral doctoral adjunct
resident general regional district territory night
`);

/** Endings of company names in law. */
export const legalForms = words(`
inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg kgaa ohg ug e.v ev sa sas sarl srl
spa nv bv oy ab as aps pty pte pvt kk lllp pllc pc sl
`);

/** Nouns by which institutions and companies are named. */
export const organisationNouns = words(`
university college school schools institute institution academy polytechnic hospital clinic clinics infirmary hospice
health healthcare medical pharmacy bank credit union trust foundation society association alliance federation council
committee commission authority agency department ministry bureau office district county municipality government army navy
force guard corps police museum library theatre theater gallery church mission shelter center centre laboratory
laboratories labs lab systems system solutions technologies technology tech software networks network telecom
electronics electric energy power gas oil industries industrial manufacturing works motors automotive aerospace airlines
airways logistics freight shipping transport transportation transit lines railway group holdings holding
partners ventures capital investments securities insurance assurance financial finance accounting advisors consulting
consultancy consultants studio studios design media press publishing publications news broadcasting productions
entertainment games records restaurant restaurants kitchen cafe café coffee bakery bistro grill bar brewery hotel hotels
inn resort hospitality foods food farms farm market markets supermarket store stores shop retail apparel fashion
outfitters garden gardens builders building construction contractors properties realty estates housing homes
plumbing services service supply distribution warehouse packaging paper steel tile chemicals pharma pharmaceuticals
biotech therapeutics sciences diagnostics biosciences analytics data cloud digital interactive robotics dynamics
instruments devices semiconductors materials enterprises international global worldwide associates brothers sons
cooperative co-operative co-op coop charity club team firm collective company community nursery daycare ymca
universität hochschule klinik krankenhaus anlagenbau werke bau stadt amt verlag universidad université
payments freight mobile savings communications utilities utility water mining farms parks recreation zoo orchestra
bookstore books toys
`);

/** Words in -er, -or, -ist and -ian that are no job titles; the rest of that shape count as weak title nouns. */
export const notTitles = words(`
after another april better center character chapter charter cluster color computer consumer container copper corner
customer daughter december dinner door employer error ever exterior factor filter floor folder former further garden
greater harbor harper heather higher house however hunter indoor interior inner junior labor ladder laser later letter
lower major master matter member meter minor mirror monitor motor murder never newsletter november number october order other
outdoor outer over owner oyster paper partner peer per poster power prior proper quarter rather register river rover
rubber savior semester senior september shelter shower silver sister summer super tenor theater timber together
tower tractor transfer under upper user vector vendor water weather whether winter wonder younger border
dexter foster porter spencer walker fisher miller baxter parker carter cooper archer sawyer tanner webster
indian italian russian asian canadian australian norwegian christian brazilian civilian
spider tiger panther anchor amber ember ginger clover heron alder juniper
`);
