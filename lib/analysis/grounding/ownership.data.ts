/**
 * Tiers of ownership: how much of the work a verb claims for its subject. Follows the order the product states
 * (helped < contributed < did < led < owned); the placing of single verbs is ours.
 */

/** An act of any other verb: "wrote", "checked". */
export const plainTier = 3;
/** A part in what a group did. */
export const partTier = 2;

/** Phrases (regular expression sources, matched at word limits without regard to case) with their tier. */
export const tierPhrases: readonly (readonly [source: string, tier: number])[] = [
  [
    "(?:was|were|been|got) (?:shown|taught)|shadow(?:ed|ing|s)?|observ(?:ed|ing)|watch(?:ed|ing)(?! (?:over|out)\\b)(?! (?:\\S+ ){0,4}(?:cameras?|monitors?|screens?|gauges?|doors?|gates?|entrances?|children|kids|toddlers|infants|babies|\\d-year-olds|year-olds|campers|pool|swimmers|dogs|pets|till|lot|temperatures?|levels?)\\b)|s[ai]t(?:ting)? in|attend(?:ed|ing|s)?(?! to| (?:\\S+ )?(?:births?|deliver(?:y|ies)|emergenc\\p{L}+|incidents?|calls?|patients?)\\b)|was present|present at|listened in|exposed to|exposure to|learn(?:ed|t|ing)(?: about| how)?|(?:got|getting|came) to know|familiari[sz]ed|witness(?:ed|ing)",
    0,
  ],
  [
    "help(?:ed|ing|s)?(?! ?desk)(?!(?: out)? (?:the )?(?:customers?|clients?|guests?|patients?|students?|visitors?|residents?|shoppers?|callers?|members?|passengers?|travell?ers?|patrons?|tenants?|pupils|children|kids|families|people|users)\\b)|assist(?:ed|ing|s|ance)?(?! manager| director| professor| principal| coach| editor| in research)|support(?:ed|ing)(?! staff)|aid(?:ed|ing)|pitched in|l[ea]nt a hand|gave a hand|(?:as|was|the|an) assistant to",
    1,
  ],
  [
    "(?:(?<!\\bmy )part|member) of(?! (?:my|the|our|his|her) (?:duties|duty|job|role|work|tasks?|responsibilit\\p{L}+))|contribut(?:ed|ing|e|es)(?! (?:[\\p{L}\\d-]+ ){0,2}(?:chapters?|articles?|essays?|recipes?|illustrations?|columns?|poems?|photographs?)\\b)(?: to)?|participat(?:ed|ing|e)|participation in|took part|taking part|involved in|involvement in|work(?:ed|ing) on|gave (?:(?:the|an?|our|my) )?(?:[\\p{L}-]+ ){0,2}?(?:input|feedback|comments|suggestions)|(?:was|were|been) consulted|sat second chair|one of (?:the )?(?:some |about |over )?(?:\\d+|a dozen|[\\p{L}]+) (?:volunteers|helpers|stewards|extras|temps|participants|attendees)|provided (?:input|feedback)|collaborat(?:ed|ing)|worked (?:with|alongside)|partnered|coordinat(?:ed|ing|e) with|had a hand in|(?:a|an)(?: \\p{L}+)? (?:part|role|share|hand) in|among (?:the|those)|as (?:one|part|a member) of|(?:sat|sitting|serv(?:ed|ing)|was|been) on(?: (?:the|a|an|our|its))?(?: [\\p{L}'-]+){0,3} (?:committees?|panels?|board|council|task force|jury|commission|team|group|crew)|took (?:notes|minutes|the minutes) (?:for|at|of|in)",
    2,
  ],
  [
    "propos(?:ed|ing)|put(?:ting)? forward|suggest(?:ed|ing)|recommend(?:ed|ing)|advocat(?:ed|ing)|plan(?:ned|ning)? to|hop(?:ed|ing) to|tri(?:ed|es) to(?![^.;]*\\b(?:and|then|finally) (?:did|got|managed|succeeded)\\b)|attempt(?:ed|ing) to|intend(?:ed|ing) to|prepar(?:ed|ing) to|appl(?:ied|ying) for(?![^.;]*\\b(?:got|won|received|landed|awarded|granted|approved|accepted|funded)\\b)|(?:start(?:ed|ing)?|began|begun) to|(?:am|was|were) to be|set to|about to|due to (?=\\p{L}+ (?:in|next|this|by)\\b)",
    2,
  ],
  ["took over|taking over|tasked with|duties (?:were|included)", 3.5],
  [
    "took care of|(?:had|have|has|given) charge of|responsible for|accountable for|answer(?:ed|able|ing|s)? for|in charge(?! of)|responsibility for",
    3.6,
  ],
  [
    "coordinat(?:ed|ing|e|es|ion)(?! with\\b)|plan(?:ned|ning|s)(?! to)|carr(?:ied|ying|y) out|pilot(?:ed|ing)|operat(?:ed|ing|es?)",
    3.4,
  ],
  ["oversaw|oversee(?:ing|s|n)?", 3.9],
  [
    "organi[sz](?:ed|ing|e|es|ation of)|(?:ran|(?<=^|[,;.:(] |\\b(?:by|and|while|of|in|for|from|or|then|was|were|been|am|now|after|before|i'm) )running|runs)(?! (?:\\S+ ){0,2}(?:late|behind|over budget|short)\\b)|run(?= (?:a|the|an|our|my|by me)\\b)|(?<=\\bI )run|in charge of|took charge|hosted|facilitat(?:ed|ing)",
    3.6,
  ],
  [
    "t(?:ook|aking|ake) the lead|supervis(?:ed|ing|e|es)(?! (?:\\S+ ){0,4}(?:children|kids|toddlers|infants|babies|preschoolers|campers|swimmers|recess|playground|cafeteria|lunchroom|lunch|detention|exams?|visits?|visitation|homework|play)\\b)|manag(?:ed|ing|e|es)(?! to)|(?:oversight|supervision|management|leadership|direction) of|head(?:ed|ing)(?= (?:up |the |a |an |our |it|\\d|of))|chair(?:ed|ing|(?= (?:the|an?|our)\\b))|(?:led|leading|leads)(?! (?:to|time))|lead(?= (?:a|the|our|an|all|\\d|development|design))|(?<=^|[.;] )lead(?= \\p{L})(?! (?:in|at|on|for|of|to|up|time|times|generation|gen|data|sheet|role|poisoning|paint|\\p{L}*(?:er|or|ist|ian|man|cook|tech\\p{L}*|nurse|clerk|assistant|guard|agent|associate|custodian|counsel|singer|vocals|guitar))\\b)|captain(?:ed|ing)|(?<=^|[.;] |\\bI )(?:direct(?! (?:mail|report|deposit|patient|care|service|support|sales|contact|hire))|spearhead|orchestrate|champion|steer|captain|command)(?= \\p{L})|direct(?:ed|ing)(?! mail| report| deposit| patient)|spearhead(?:ed|ing)|orchestrat(?:ed|ing)|champion(?:ed|ing)|dr(?:ove|iven|iving)(?= (?:(?:the|a|an) (?:\\$|\\p{L}+ (?:of|to)\\b)|adoption|strategy|change|growth))|steer(?:ed|ing)|govern(?:ed|ing)|command(?:ed|ing)|(?:(?:team|shift|crew|group|section|project|line|floor) )?(?:lead|leader|head|foreman|forewoman|supervisor|manager|captain|chief|director)(?= of\\b)",
    4,
  ],
  [
    "(?<=^|[.;,]\\s)owned|own(?:ed|ing)(?= (?:the|a|all|end|our|it|and|every|\\p{L}+ing))|took ownership|full ownership|single-handed(?:ly)?|single handed(?:ly)?|sole(?:ly)?(?= (?:respons|own|charge|author))|found(?:ed|ing)(?= (?:the|a|an|our|and))|co-found(?:ed|ing)|masterminded|architected|pioneer(?:ed|ing)|full responsibility|sole responsibility|end-to-end",
    4.6,
  ],
];

/** Verbs of making something new, by stem: claiming one where the original only used or kept the thing is inflation. */
export const originStems: ReadonlySet<string> = new Set(
  "build rebuild creat design redesign develop establish found launch introduc initi devis invent architect pioneer author conceiv formul engin origin revamp transform overhaul reinvent institut compos write rewrit cofound".split(
    " ",
  ),
);

/** Of these, the ones that claim the idea, which who only carried out another's has not had. */
export const ideaStems: ReadonlySet<string> = new Set(
  "design redesign devis invent architect conceiv formul engin reinvent".split(" "),
);
/** Of these, the ones that claim nothing but the idea, and the words that grant it. */
export const onlyIdeaStems: ReadonlySet<string> = new Set(["conceiv", "devis", "invent"]);
export const ideaPattern =
  /\b(?:idea (?:was mine|of mine|for)|my idea|came up with|thought (?:up|of)|worked out|figured out|conceiv\w+|concept by me|invent\w+|devis\w+|design\w*|develop\w*|creat\w+|made|built|initiat\w+|introduc\w+|start\w+|set up|put together|new|first)\b/i;
/** Making that may follow another's idea. */
export const carriedOut =
  /\b(?:\p{L}+ed|made|built|drawn|written) by (?!me\b|myself\b|my\b)|\b(?:assembl(?:ed|ing)|install(?:ed|ing|ation)|put in|moved|replac(?:ed|ing)|fixed|restor(?:ed|ing)|record(?:ed|ing)|document(?:ed|ing)|report(?:ed|ing)|edit(?:ed|ing)|translat(?:ed|ing|ion)|opened|opening|added|adding|wir(?:ed|ing)|weld(?:ed|ing)|sew(?:ed|n|ing)|solder(?:ed|ing)|fram(?:ed|ing)|machin(?:ed|ing)|fabricat(?:ed|ing|ion)|pour(?:ed|ing)|carv(?:ed|ing))\b/giu;

/** Weaker words that already say something new was made. */
export const makingPattern =
  /\b(?:made|redid|redo(?:ne|ing)|making|mak(?:es|e)|did|wrote|writ(?:ing|ten|es?)|rewrote|rewriting|rewritten|prepar(?:ed|ing|ation)|produc(?:ed|ing|tion)|draft(?:ed|ing)?|drew|drawing|set up|setting up|set-up|started|starting|put together|put in|put .{1,30} (?:on|into) (?:cards?|paper|writing|an? (?:binder|book|database|spreadsheet|list))|came up with|worked out|organi[sz](?:ed|ing)|implement(?:ed|ing|ation)|install(?:ed|ing|ation)|programmed|brought in|bring(?:ing)? in|cod(?:ed|ing)|opened|opening|began|compos(?:ed|ing)|assembl(?:ed|ing)|added|adding|got .{0,20} going|first|(?<!\bfor the )new|changed|changing|replaced|replacing|moved|improv(?:ed|ing)|fixed|built|build(?:ing|s)?|rebuilt|creat(?:ed|ing|es?|ion)|design(?:ed|ing|s)?|redesign(?:ed|ing)?|develop(?:ed|ing|s|ment)?|establish(?:ed|ing|ment)|found(?:ed|ing)|launch(?:ed|ing)?|introduc(?:ed|ing|tion)|initiat(?:ed|ing)|devis(?:ed|ing)|invent(?:ed|ing)|architect(?:ed|ing)|pioneer(?:ed|ing)|author(?:ed|ing|s)?|conceiv(?:ed|ing)|formulat(?:ed|ing)|engineer(?:ed|ing)|originated|revamp(?:ed|ing)|transform(?:ed|ing)|overhaul(?:ed|ing)?|reinvent(?:ed|ing)|instituted|document(?:ed|ing|ation)|record(?:ed|ing)|report(?:ed|ing)|edit(?:ed|ing)|translat(?:ed|ing|ion)|restor(?:ed|ing|ation)|wir(?:ed|ing)|weld(?:ed|ing)|sew(?:ed|n|ing)|solder(?:ed|ing)|fram(?:ed|ing)|machin(?:ed|ing)|fabricat(?:ed|ing|ion)|pour(?:ed|ing)|carv(?:ed|ing)|responsible for|contributed (?:[\p{L}\d-]+ ){0,2}(?:chapters?|articles?|essays?|recipes?|illustrations?|columns?|poems?)|my (?:own )?(?:column|poem|painting|story|blog|play|article|book|essay|report|design|script|program|poster|novel|song|film|photo\w*|paper|thesis|translation|guide|manual|recipe|proposal|template|spreadsheet|website|app|drawing|sketch|model|prototype)s?)\b/iu;

/** Shared credit in the original, which a rewrite must not take for one person. */
export const sharedPattern =
  /\b(?:jointly|co-?(?:wrote|authored|designed|led|developed|founded|managed|created|taught|built|organi[sz]ed|presented|chaired|ran)|together with|in (?:collaboration|cooperation|partnership) with|side by side with|alongside|as (?:one|a member) of (?:a|the|an|\w+)|as part of (?:an?|the|our|my|its) (?:[\w-]+ ){0,3}(?:team|group|crew|committee|force|squad|panel|unit|pair|duo|trio|staff|department|board|collective|ensemble|band|choir|cast|cohort)\b|(?:one|member) of (?:the |a |an )?(?:\w+|\d+)(?: \w+)?(?= (?:people|person|who|that|team|engineers|authors|members|developers|designers|nurses|teachers))|with (?:a|an|one|two|three|four|five|several|some|my|the|\d+)(?: other| fellow)?s? (?:other |senior )?(?:colleagues?|coworkers?|co-workers?|classmates?|others|partners?|teammates?|peers))\b/i;

export const sharedAnywhere =
  /\b(?:(?:team|group)(?!['’]s)|we|our|jointly|joint|co-\w+|co(?:wrote|written|authored|designed|led|developed|founded|managed|created|organi[sz]ed|presented|chaired|workers?)|together|collaborat\w+|cooperat\w+|partner\w*|alongside|side by side|part of|one of|member|colleagues?|coworkers?|classmates?|peers|teammates?|half of|\w+-(?:person|member|man|woman) \w+|with (?:one|two|three|four|five|several|\d+)|with (?:\w+ )?(?:colleagues?|others|coworkers?|classmates?|peers)|contribut\w+|help\w*|assist\w*|support\w*|shar\w+|participat\w+|took part)\b/i;

/** Claims of having done it alone, and the words that already grant it. */
export const soleClaim =
  /\b(?:single-?\s?handed(?:ly)?|sole(?:ly)?|independently|alone|on my own(?! \p{L})|personally|by myself|full ownership|entirely)\b/iu;
export const soleGrant =
  /\b(?:single-?\s?handed(?:ly)?|sole(?:ly)?|independent(?:ly)?|alone|on my own|personally|myself|only|entire(?:ly)?)\b/i;

/** Verbs of putting something right, by stem, and verbs of only telling that it is wrong. */
export const remedyStems: ReadonlySet<string> = new Set(
  "fix repair resolv solv correct rectifi remedi elimin diagnos".split(" "),
);
export const tellingStems: ReadonlySet<string> = new Set(
  "report flag notic identifi record note forward relai mention observ log spot detect describ list signal tell alert notifi inform".split(
    " ",
  ),
);

/** "Managed bookings" for bookings that were handled: of things it claims no more. */
export const handlingStems: ReadonlySet<string> = new Set([
  "handl",
  "carri",
  "look",
  "deal",
  "care",
  "maintain",
  "keep",
  "administ",
  "tend",
  "have",
  "hold",
]);
/** "Led story hours" for hours that were held: who gives a session leads it. */
export const givingStems: ReadonlySet<string> = new Set([
  "hold",
  "run",
  "give",
  "teach",
  "conduct",
  "facilit",
  "moder",
  "host",
]);
/** "Organized the deeds" of who filed them: of things it is putting in order. */
export const orderingStems: ReadonlySet<string> = new Set(
  "file sort arrang shelv catalog index alphabet label tidi order archiv inventori".split(" "),
);
/** Nouns of what is held before others. */
export const sessionNouns =
  "hours classes meetings workshops sessions lessons courses trainings tours groups seminars talks clubs rehearsals alouds readings storytimes drills exercises games circles assemblies practices";
/** "Was allowed to sit in" tells what was done by its infinitive. */
export const grantingStems: ReadonlySet<string> = new Set(["allow", "permit", "invit", "let"]);
/** Says that others worked under the writer. */
export const leadGrant =
  /\b(?:was|am|as|being) (?:the |a )?(?:\p{L}+ )?(?:lead|leader|head|captain|chief|supervisor|manager|foreman|director) (?:on|for|of)\b|\bI (?:was|am) (?:the |its |their )?(?:\p{L}+ )?(?:lead|leader|head|captain|chief|supervisor|manager|foreman|director)(?=[.,;)]|$)|^(?!(?:assistant|asst|deputy|vice|acting|interim|co)\b)(?:[\p{L}'-]+ ){0,3}(?:leader|lead|chief|boss|captain|supervisor|manager|foreman|forewoman|superintendent|director|head)(?=[,;:(.]| (?:of|at|for|in|on|with)\b)|^lead \p{L}+(?=,| (?:in|at|of|for|on)\b)|\bunder (?:my )?management\b|\b(?:direct reports?|report(?:ed|ing|s)? (?:directly )?to me|under me|below me|answer(?:ed|ing|s)? to me|in my charge|my (?:own )?(?:team|crew|staff|department|section)|(?:had|have|with) (?:a |an )?(?:team|crew|staff) of|I (?:had|have) (?:\d+|an?|two|three|four|five|six|several) (?:apprentices?|trainees?|interns?|juniors?|helpers?|assistants?)|watch(?:ed|ing) over|principal investigator)\b/iu;
/** Says that the whole was the writer's: "this was my project". */
export const ownGrant =
  /\b(?:(?:was|is|were|are|being) (?:all |entirely )?(?:mine|my (?:own )?(?:project|baby|job|responsibility|area|thing|idea|initiative|work)))\b|\b(?:of (?:it|them|these|this|that|which)|it all|all of it|that part) (?:was |is |were )?mine\b|\bi did (?:it all|all of it|everything)\b|\b(?:from )?(?:start|beginning) to (?:finish|end)\b/i;
/** Names the writer's own part in what others did too. */
export const partGrant =
  /\b(?:my (?:own )?(?:part|bit|share|role|job|contribution)(?: (?:was|is|being)|:)|mine (?:was|is|were))\s*([^.;]*)/i;
/** Verbs of leading people, by stem. */
export const leadingStems: ReadonlySet<string> = new Set("supervis manag lead overse direct head".split(" "));

/** "Ran payroll", "ran the tests": of these, running is no more than doing. By stem. */
export const routineStems: ReadonlySet<string> = new Set(
  "payrol report test errand queri number sampl cabl wire cycl check scan ad".split(" "),
);

/** "The way we count stock", "when we need it": the group's deed only says which way, or when. */
export const modifierOfNoun =
  /\b(?:(?:the|every|each|all) (?:way|time|place|\p{L}+s?)|when|whenever|if|as|where) we (?:\p{L}+ly )?$/iu;

/** Done with others: no weaker a deed, where the rewrite names them too. */
export const together = /^(?:work\p{L}* (?:with|alongside)|collaborat|partner)/iu;

/** Participles that tell what befell the writer ("entrusted with the keys"), by stem, where a preposition follows. */
export const befallingStems: ReadonlySet<string> = new Set(
  "entrust trust assign select promot award nomin recogn appoint elect invit rate name pick rank commend hire emploi recruit".split(
    " ",
  ),
);
