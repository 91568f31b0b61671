/**
 * Kinds of experience that résumés show without naming them: what a posting calls them, and what a line that shows them looks
 * like. Written for Firstpass after the ways in which such lines are commonly put.
 */

export interface Proof {
  asked: RegExp;
  shown: RegExp;
}

const count =
  "(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several|both)";
const led =
  "(?:led|lead|leads|leading|supervis\\w+|manag(?:e|ed|es|ing)|oversaw|oversee\\w*|direct(?:ed|ing|s)?|head(?:ed|ing|s)?|ran|run|running|coach\\w*|schedul\\w+|in charge of|responsible for|line manager (?:of|for)|review(?:ed)? the work of|captain of|command(?:ed)?|foreman of|(?:with|of) a (?:staff|team|crew) of)";
const crew =
  "(?:people|persons|employees|staff|associates|members|team|crew|cooks|clerks|nurses|technicians|engineers|developers|teachers|workers|operators|drivers|reps|representatives|agents|assistants|aides|volunteers|servers|housekeepers|attendants|analysts|accountants|electricians|plumbers|carpenters|welders|mechanics|apprentices?|(?:graduate )?interns?|student|students|direct reports|reports|officers|soldiers|sailors|guards|tellers|pickers|laborers|labourers|tutors|counselors|caseworkers|paraprofessionals|paras|specialists|supervisors|managers|leads|paralegals|designers|writers|editors|students|temps|contractors|instructors|lifeguards|stylists|hygienists|pharmacists|dishwashers|bartenders|baristas|bakers|installers|inspectors|foremen|hands|scientists|researchers|helpers|groomers|chemists|sellers|SDRs|colleagues|cleaners|porters|stewards|gardeners|mechanic|journeymen|machinists|trainees|paraeducators|aides|(?!(?:brok|custom|us|buy|comput|serv|pap|numb|contain|trail|mot|sens|don|invest|newslett|quart|chapt|ord|lett|off|transf|charact|memb|monit|vend|build|pow|read|follow|visit|subscrib|farm|mail|mat|coll|own|bord|trigg|screen|print|rout|cent|met)(?:er|or)s\\b|students|residents|patients|clients|guests|events|restaurants|accounts|departments|documents|plants|tenants|contracts|projects|variants|grants)[\\p{L}-]+(?:ers|ors|ists|ees|ians|ants|ates)|cashiers|keyholders|tradespeople|subordinates)";

export const proofs: readonly Proof[] = [
  {
    asked: /\bgrants?[- ](?:writ\w+|proposals?|applications?)\b/i,
    shown:
      /\b(?:co-?)?(?:wrote|written|drafted|authored)\b[^.;]{0,40}\b(?:grants?|proposals?|applications?)\b[^.;]{0,80}(?:\$|\b(?:funded|awarded|foundation|won|brought|paid)\b)/i,
  },
  {
    asked: /\bnon-?profits?\b/i,
    shown: /\b501\(?c\)?|\bnon-?profit\b|\bNGO\b|\bcharit(?:y|able)\b/i,
  },
  {
    asked: /\b(?:co-?|team[- ])teach\w*/i,
    shown:
      /\b(?:shar(?:e|ed|ing) (?:an?|the) (?:[\w-]+ ){0,4}(?:classroom|class|block|section|room) with|both of us teach|team[- ]t(?:each|aught)|co-?(?:teach|taught|plan)\w*|t(?:each|aught|eaching) (?:\w+ )?alongside|plan(?:ned)? (?:\w+ )?together)\b/i,
  },
  {
    asked: /\bconsolidat\w*/i,
    shown: /\bconsolidat\w+ (?:\w+ ){0,3}(?:entities|subsidiaries|companies|books|ledgers|results|statements)\b/i,
  },
  {
    asked:
      /\b(?:clean|good|safe|acceptable|insurable) (?:\p{L}+ )?(?:driving record|mvr|motor vehicle record|driver['’]?s? licen[sc]e|licen[sc]e|record)\b|\bdriving record\b/iu,
    shown:
      /\b(?:no|zero|without(?: an?)?|never an?) (?:chargeable |preventable |at-fault |moving |reportable |lost[- ]time )*(?:accidents?|violations?|tickets|points|incidents?|collisions?|crash(?:es)?|claims)\b|\b(?:accident|violation|ticket|incident|collision)[- ]free\b|\bclean (?:\p{L}+ )?(?:mvr|record|licen[sc]e|abstract)\b|\b(?:mvr|record|licen[sc]e|abstract)[:,]? (?:is )?(?:clean|clear)\b|\bnothing on (?:it|my record|the record)\b/iu,
  },
  {
    asked:
      /\b(?:process(?:es)? improvement|improv\w+ (?:a |an |the )?(?:process|workflow|operation|efficien)\w*|process(?:es)? improv\w+|continuous improvement|quality improvement|efficiency (?:gain|improvement)s?|performance improvement|cost (?:reduction|saving)s?|(?:setup|set-up|cycle[- ]time|lead[- ]time|waste|scrap|downtime|changeover|turnaround|wait[- ]time)[- ](?:time )?reduction|reducing (?:\w+ ){0,2}(?:time|cost|costs|waste|scrap|turnover|errors))/i,
    shown:
      /\b(?:cut|cuts|reduc\w+|shorten\w*|halv\w+|lower\w*|improv\w+|rais\w+|speed\w*|sped|rebuilt|redesign\w*|streamlin\w+|fell|dropped|down|brought|saved|took|went|eliminat\w+|changed|rose|increas\w+)\b.*(?:\bfrom\b.*\bto\b|\bby (?:\d|a (?:third|quarter|half)|half)|\d\s?%|percent|\bhalf\b|\binstead of\b|\bagainst\b|\bto (?:\d|one|two|three|four|five|six)\b)/i,
  },
  {
    asked:
      /\b(?:public speaking|speak\w* (?:to|in front of|before|at)|present(?:ing|ations?)? (?:\w+ ){0,2}(?:to|in front of|before|skills|experience)|giving (?:talks|presentations)|address\w* (?:a |an )?(?:group|audience|crowd)s?|(?:communicat|explain)\w* (?:\w+ ){0,3}(?:to|with) (?:\w+[- ]){0,2}(?:audiences?|boards?|executives?|public|committees?|stakeholders?))\b/i,
    shown:
      /\b(?:toastmasters|talks?(?: at|:)|spoke (?:at|to)|(?:guest|keynote|invited|conference|featured) speaker|speaker (?:at|on)|keynote|present(?:ed|er|s|ing)? (?:to|at|each|findings|results|our|the|my)|conference talk|meetup talk|lectur\w+|panelist|webinars?|addressed|emcee|debate|(?:giv(?:e|es|ing)|gave|given) (?:that|this|the|an?|my|our) (?:\w+ )?talk|(?:explain(?:ed|s|ing)?|brief(?:ed|s|ing)?|walk(?:ed|s|ing)?|deliver(?:ed|s|ing)?|present(?:ed|s|ing)?)\b[^.;]{0,50}?\b(?:to|for|before|with) (?:[\w'’]+ ){0,3}(?:boards?|council|commissioners|committees?|public|executives?|directors?|officers|leadership|legislators?|members|trustees|investors|audiences?|parents|residents|jury))\b/i,
  },
  {
    asked:
      /\b(?:mentor\w*|coach\w* (?:junior|new|less|staff|colleague|peer|other|fellow)\w*|train\w* (?:new|junior|staff|colleague|peer|other|employee|apprentice|people|student|trainee|intern)\w*|teach\w* (?:apprentice|junior|new|colleague|staff)\w*|supervis\w+ (?:\w+ )?(?:intern|apprentice|student|trainee)s?|onboard\w* (?:new|staff)\w*|precept\w*)/i,
    shown:
      /\b(?:mentor\w*|coach(?:ed|es|ing)?|train(?:ed|s|ing)? (?:\w+ ){0,3}(?:staff|new|hires?|colleagues|employees|associates|members|apprentices|interns|nurses|cooks|servers|technicians|teachers|volunteers|agents|drivers|operators)|taught (?:\w+ ){0,3}(?:apprentices?|juniors?|new|colleagues|interns)|teach(?:es)? (?:\w+ ){0,3}(?:apprentices?|juniors?|interns?)|preceptor|precepted|onboarded|showed (?:\w+ ){0,2}new|look(?:ed|s|ing)? after (?:\w+ ){0,2}(?:junior|new|trainee|apprentice|intern|student)\w*|pair(?:ed|s|ing)? (?:\w+ )?with (?:\w+ ){0,2}(?:each|new|junior|graduate|apprentice|intern|trainee)\w*|(?:new hires?|new people|students|interns|apprentices|juniors?|trainees|starters) (?:\w+ ){0,4}(?:starts?|started|rotates?|rotated|learn\w*|train\w*|shadow\w*|rides?|rode) (?:\w+ ){0,2}(?:with|under|on|from) (?:me|my)|(?:break|breaks|broke|breaking) in (?:the )?new|supervis\w+ (?:\w+ ){0,3}(?:interns?|apprentices?|trainees?|residents|student teachers?))\b/i,
  },
  {
    asked:
      /\b(?:open(?:ing|ed)|launch(?:ing|ed)|start(?:ing|ed)(?: up)?|set(?:ting)? up|build(?:ing)?|establish(?:ing|ed)) (?:of )?(?:a |an )?(?:new )?(?:service|program|programme|store|site|location|restaurant|clinic|branch|office|department|team|school|line)s?\b/i,
    shown:
      /\b(?:opened|launched|started|founded|set up|established|opening team|built|introduced|stood up|began|created)\b.{0,60}\b(?:first|new|service|program|clinic|store|site|location|restaurant|branch|office|department|line|location|club|group)\b/i,
  },
  {
    asked:
      /\b(?:fault[- ]finding|finding (?:the |a )?faults?|troubleshoot\w*|diagnos\w+ (?:faults?|problems?|issues?)|trac(?:e|ing) (?:faults?|problems?))\b/i,
    shown: /\b(?:traced|found|diagnosed|troubleshot|troubleshoot\w*|located|tracked down|isolated|root cause|fault)\b/i,
  },
  {
    asked:
      /\b(?:high[- ](?:volume|pressure)|fast[- ]paced) (?:\w+ )?(?:kitchen|restaurant|environment|cooking|production|setting|practice|clinic|office|retail|call center)\b/i,
    shown:
      /\b(?:up to |about |over |some )?(?:\d{3,5}|[1-9]\d)\s?(?:\+ )?(?:covers|meals|guests|seats|orders|calls|tickets|patients|customers|plates|prescriptions|visits|transactions|pieces|units)\b|\b(?:covers|seats|guests)\b.{0,12}\d{3}|\bhigh[- ]volume\b/i,
  },
  {
    asked:
      /\b(?:(?:staff|crew|shift|employee|work|weekly|kitchen|team) schedul\w+|schedul\w+ (?:of )?(?:staff|crews?|employees|shifts|people|workers|teams?)|rotas?|rosters?)\b/i,
    shown:
      /\b(?:rotas?|rosters?|schedul(?:e|ed|es|ing) (?:and \w+ )?(?:(?:\d+|all|the|two|three|four|five|six|ten|twelve|\w+) )?(?:\w+ ){0,2}(?:people|staff|employees|crews?|cooks?|servers?|nurses|technicians|drivers|associates|workers|volunteers|guards|teachers|hygienists|shifts?)|(?:staff|shift|crew|weekly|work) schedules?|make (?:shift )?assignments)\b/i,
  },
  {
    asked:
      /\b(?:freight bids?|carrier (?:negotiat\w+|rates|contracts|bids?)|negotiat\w+ (?:\w+ )?(?:with )?carriers)\b/i,
    shown:
      /\b(?:re-?bid|bid out|bids?|negotiat\w+|rates?|contracts?|tender\w*)\b.{0,60}\bcarriers?\b|\bcarriers?\b.{0,60}\b(?:bids?|negotiat\w+|rates?|contracts?|tender\w*)\b/i,
  },
  {
    asked: /\b(?:saas|software sales|selling software)\b/i,
    shown: /\b(?:sell|sold|sells|selling|account executive|closed)\b.{0,60}\b(?:software|platform|subscriptions?)\b/i,
  },
  {
    asked: /\b(?:inventory|stock (?:control|management|keeping)|ordering(?: supplies)?|supply ordering)\b/i,
    shown:
      /\b(?:order(?:ed|s|ing)?|stock(?:ed)?|count(?:ed|s)?|restock\w*)\b.{0,30}\b(?:supplies|stock|drugs|materials|parts|inventory|produce|goods|items|equipment)\b/i,
  },
  {
    asked: /\b(?:high[- ]volume|hourly|mass|bulk|seasonal|volume)\b.{0,20}\b(?:hiring|recruit\w*|staffing)\b/i,
    shown:
      /\b(?:fill(?:ed|s)?|plac(?:e|ed|es)|hir(?:e|ed|es)|recruit(?:ed|s)?|staffed)\b.{0,24}\b(?:[1-9]\d{1,3}|hundreds|dozens|thirty|forty|fifty|sixty|eighty)\b/i,
  },
  {
    asked: /\b(?:on[- ]time|deadlines?|meet\w* deadlines?|under deadline)\b/i,
    shown: /\b(?:deadlines?|on time|ahead of (?:schedule|the date)|every filing|never missed)\b/i,
  },
  {
    asked:
      /\b(?:works? with (?:diverse|underserved|low-income|multilingual|immigrant)|diverse (?:communit|population|group)\w*|underserved|immigrant (?:communit|famil)\w*)\b/i,
    shown:
      /\b(?:diverse|underserved|low-income|immigrants?|refugees?|multilingual|bilingual|title i|uninsured|homeless|newcomers?|medicaid)\b/i,
  },
];

/** Led people with their number. */
export const crewPattern = new RegExp(
  `\\b${led}\\b[^.;]{0,50}?\\b(${count})\\b(?: (?:and|to) ${count})?(?: [\\p{L}-]+){0,3}? ${crew}\\b|\\b(?:led|lead|managed?|ran|run|supervised?|directed|headed|with|built) (?:an? |the |our )?(?:[\\p{L}-]+ ){0,2}(?:team|crew|staff|brigade|squad|group) of (?:about |some |up to )?(${count})\\b`,
  "giu",
);
/** Led people, without a number, or a title that leads. */
export const soloPattern = new RegExp(
  `\\b(?:supervis(?:e|ed|es|ing)|managed|manage|led|lead|oversaw|directed|line manager)\\b[^.;]{0,40}?\\b${crew}\\b|\\b(?:shift|team|crew|department|floor|store|kitchen|general|operations|office|assistant|warehouse|production) (?:supervisor|manager|lead|leader|foreman)\\b|\\breports? to me\\b|\\breporting to me\\b|\\b(?:run|ran|lead|led) an? (?:[\\p{L}\\d]+-(?:person|man|strong) )?(?:crew|team)\\b|\\b(?:foreman|supervisor|superintendent|sous chef|executive chef|head chef|charge nurse|head teacher|director of)\\b`,
  "iu",
);
/** What postings call it. */
export const leadership =
  /\b(?:supervis\w+|manag(?:e|ed|ing|ement of) (?:a |an |the |of )?(?:\w+ )?(?:staff|teams?|people|crews?|employees|others|direct reports|technicians|nurses|personnel)|lead(?:ing)? (?:a |an |the )?(?:\w+ ){0,2}(?:teams?|crews?|people|staff|groups?|shift)|led (?:a |an |the )?(?:\w+ ){0,2}(?:teams?|crews?|people|staff|groups?|shift)|leadership|people management|staff management|team lead|direct reports|foreman|crew lead\w*|(?:in )?charge of (?:an? |the )?(?:[\w-]+ ){0,2}(?:teams?|crews?|people|staff|groups?|shift))\b/i;
