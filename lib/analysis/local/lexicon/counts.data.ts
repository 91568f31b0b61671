/**
 * What a figure counts, as data: nouns by what their number shows, in the singular, and quantities that can be measured
 * in parts of themselves. Source: our own sorting, after the recruiting convention that outcomes and the size of a post
 * inform and that activity, attention and outings do not. Space-separated; a phrase counts by its last listed word.
 */

/** Counting these shows that time passed, whatever the trade. */
export const activityNouns = {
  /** Talk and the sitting through it. */
  contact: `email e-mail mail call dial voicemail text letter message memo fax meeting stand-up standup retrospective
    kick-off kickoff huddle conference seminar webinar workshop symposium talk panel forum committee touch prospect lead
    demo stakeholder congress convention briefing teleconference handshake interview`,
  /** Being looked at. */
  attention: `follower impression view click subscriber reaction like hashtag connection contact post tweet reel
    hit share mention pageview upvote star badge`,
  /** Paper and pixels by the piece. */
  paper: `page slide deck presentation readout poster chart table graph spreadsheet dashboard report memo document file folder
    form newsletter flyer brochure leaflet pamphlet template proposal application book article blog note worksheet
    photo photograph video image display handout drawing sheet copy quote row record keystroke wpm word character
    resource certificate printout binder label`,
  /** Pieces of code and machine time. */
  code: `commit pr ticket endpoint repository repo branch sprint hackathon bug library gpu model microservice
    merge deployment script tool technology framework`,
  /** Courses sat through. */
  training: `course certificate podcast newspaper documentary module credit tutorial bootcamp`,
  /** Outings and hospitality. */
  outing: `lunch dinner golf coffee drink pizza party gala event reception trip flight port city airport
    hotel mile kilometre kilometer km trade-show tradeshow fair visit`,
  /** The routine of the day by the piece. */
  routine: `hour shift watch patrol step song smile plate glass meal dessert bottle till guest birthday cup table tray
    attendee participant candidate vendor excuse laptop club internship honor dish errand round employer foot feet`,
} as const;

/** Words before a number that make it an act of showing up or looking: "attended 11", "visited 112". */
export const idleVerbs = `attend attended attending visit visited visiting sit sat watch watched watching read crossed cross
  travelled traveled flew answer answered answering send sent sending receive received get got gets reply replied type typed
  stood stand sang sung scrolled posted tweeted`;

/** These give the size of what was in someone's hands. Singular. */
export const scopeNouns = `staff people person employee engineer nurse teacher student learner patient bed seat site store
  location plant country entity volunteer technician representative rep member intern apprentice resident team section
  unit vehicle acre hectare account client customer user revenue budget sale arr square sq grader class household child
  pupil prescription vaccination request transaction order shipment loan case caseload battalion soldier researcher clinic
  hospital school satellite line circuit cover room ward floor home house branch office warehouse crew clerk colleague
  underwriter driver mechanic carpenter electrician welder chef cook server waiter assistant manager supervisor analyst
  developer designer lawyer paralegal officer guard cleaner operator trainee cadet junior cleric agent adviser advisor
  broker supplier contractor subcontractor tenant apartment property policy claim machine truck van bus boat ship vessel
  aircraft pump generator server node cluster institution department borough district county state campus farm herd cow
  ewe tonne ton litre liter gallon barrel megawatt kw mw kwh volt meter metre dwt player athlete musician singer dancer
  writer editor author translator freelancer carer nurse caregiver midwife doctor dentist pharmacist sailor seafarer
  direct sf sqft bushel bu bpd job project contract year sku product item title language curriculum`;

/** Quantities of which a percentage or a change makes sense. */
export const measurableNouns = [
  "rates?",
  "costs?",
  "expenses?",
  "spend(?:ing)?",
  "price",
  "prices",
  "revenues?",
  "sales",
  "margins?",
  "profits?",
  "income",
  "budgets?",
  "quota",
  "targets?",
  "goals?",
  "share",
  "turnover",
  "retention",
  "attrition",
  "churn",
  "absen(?:ce|teeism|ces)",
  "attendance",
  "enrol?lments?",
  "completion",
  "graduation",
  "scores?",
  "ratings?",
  "satisfaction",
  "nps",
  "complaints?",
  "defects?",
  "errors?",
  "failures?",
  "faults?",
  "claims?",
  "returns?",
  "incidents?",
  "accidents?",
  "injur(?:y|ies)",
  "falls",
  "downtime",
  "uptime",
  "availability",
  "latency",
  "throughput",
  "response times?",
  "times?",
  "hours",
  "days",
  "weeks",
  "minutes",
  "waits?",
  "wait",
  "backlog",
  "queue",
  "delays?",
  "turnaround",
  "lead times?",
  "cycle times?",
  "speed",
  "efficiency",
  "productivity",
  "output",
  "volume",
  "capacity",
  "utili[sz]ation",
  "yield",
  "scrap",
  "waste",
  "stock",
  "inventory",
  "overtime",
  "headcount",
  "traffic",
  "conversion",
  "bounce",
  "open rate",
  "engagement",
  "donations?",
  "funding",
  "fundraising",
  "membership",
  "readmissions?",
  "mortality",
  "infections?",
  "doses?",
  "range",
  "visits?",
  "referrals?",
  "accuracy",
  "precision",
  "recall",
  "coverage",
  "compliance",
  "bookings?",
  "orders?",
  "deliver(?:y|ies)",
  "shipments?",
  "energy",
  "emissions?",
  "consumption",
  "weight",
  "mass",
  "size",
  "pages?",
  "steps?",
  "alerts?",
  "tickets?",
  "calls?",
  "bugs?",
  "misses",
  "users?",
  "customers?",
  "clients?",
  "accounts?",
  "subscribers?",
  "students?",
  "participants?",
  "patients?",
  "learners?",
  "applicants?",
  "hires?",
  "staff",
  "employees?",
  "loss(?:es)?",
  "debt",
  "receivables?",
  "payables?",
  "close",
  "load",
  "memory",
  "storage",
  "battery",
  "fuel",
  "mileage",
  "occupancy",
  "vacancy",
  "rent",
  "grades?",
  "literacy",
  "reading",
  "suspensions?",
  "disputes?",
  "refunds?",
  "fraud",
  "risk",
  "votes?",
  "response",
  "participation",
  "ridership",
  "circulation",
  "readership",
  "audience",
  "growth",
  "cash",
  "portfolio",
  "pipeline",
  "deals?",
  "wins?",
  "renewals?",
  "resolution",
  "setup",
  "onboarding",
  "training time",
  "build times?",
  "deploy(?:ment)?s?",
  "releases?",
  "crashes",
  "vulnerabilities",
  "outages?",
  "cancellations?",
  "no-shows?",
  "referrals?",
  "parts",
  "accountability",
  "appointments?",
  "shrink(?:age)?",
  "rework",
  "breakages?",
  "freight",
  "paperwork",
  "visibility",
] as const;
