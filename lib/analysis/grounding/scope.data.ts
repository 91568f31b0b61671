/** Words that say how far something reaches, by level, and words that make it sound larger. Written for Firstpass. */

/** Level 1 is a room or a team, 2 a site or department, 3 a district or region, 4 the organisation or a country, 5 the world. */
export const reachLevels: readonly (readonly [level: number, words: string])[] = [
  [1, "team group class classroom desk shift ward wing floor corner section room crew unit lab"],
  [
    2,
    "store school branch site office plant department clinic hospital warehouse restaurant campus building shop station depot church hotel library facility",
  ],
  [3, "district districtwide county city citywide town municipal local parish area territory"],
  [3.3, "region regional multi-site multisite northern southern eastern western chain"],
  [3.6, "state statewide"],
  [
    4,
    "company company-wide companywide firm-wide firmwide organization organisation organization-wide enterprise enterprise-wide corporate national nationwide nationally country network system-wide group-wide university-wide industry industry-wide federal department-wide",
  ],
  [
    5,
    "foreign abroad overseas international internationally global globally worldwide world multinational continents europe-wide",
  ],
];

export const totality =
  /\b(?:all|every|entire|entirety|whole|full|complete|across the|company-wide|organization-wide|enterprise-wide|always|everyone|everything|any|fully|completely|100%)\b/gi;

/** Adjectives and nouns that enlarge; each must be in the original in some form. */
export const enlarging =
  /\b(?:(?:record|large|great|huge|high) (?:number|volume|amount)s?|large-scale|high-volume|high-profile|high-impact|mission-critical|critical|complex|major|massive|extensive|significant(?:ly)?|substantial(?:ly)?|dramatic(?:ally)?|drastic(?:ally)?|multi-?million|multimillion-dollar|six-figure|seven-figure|double-digit|flagship|strategic|strategy|vision|executives?|c-suite|c-level|senior leadership|leadership team|board of directors|cross-functional|key clients?|key accounts|top|best|(?<=\b(?:an?|the|its|our|industry|world|market|country)(?:'s)?[ -])leading|fastest|largest|biggest|highest|lowest|only|world-class|award-winning|best-in-class|state-of-the-art|groundbreaking|expert|expertise|proven|extensively|roadmap|budget|p&l|portfolio|cutting-edge|(?<=\b(?:an?|the|business|company|dramatic|full|successful) )turnaround|ecosystem|end[- ]to[- ]end|fluent|fluently|proficient|advanced(?! (?:from|to|into|within)\b)|mastery|mastered|unprecedented|record-breaking|considerabl[ey]|vast|highly|exceptional|outstanding|permanently|consistently)\b/gi;

/** Limits that the original states; dropping one widens the claim. */
export const limiting =
  /\b(?:(?<!\b(?:at|for|than) )once(?! (?:a|per|every|each|the|i|they|it|we)\b)|stood in|covered for|occasionally|sometimes|partly|partially|in part|(?<!\bas )part of (?:the|a)|some of|a few of|one of (?:the|several|many)|rarely|when needed|as needed|pilot(?:ed)?|prototype|proof of concept|draft (?:of|version)|trial (?:run|basis|version)|a little(?! (?:over|under|more|less|above|below|better|before|after))|a bit of|a few words|a smattering|rudimentary|(?<!\bnot )limited|basics?|simple (?:conversations?|texts?|sentences?|phrases|questions)|beginner|elementary|some knowledge|familiar(?:ity)?|informal(?:ly)?|stand-in|temporar(?:y|ily)|filled in(?= (?:for|as|at|when|while|during)\b)|on behalf|under supervision|under the (?:supervision|guidance|direction)|supervised by|internal|unpaid|simulated|mock|small|minor|simple)\b/gi;

/** Nouns whose growth from one to many is a wider claim. */
export const countedPlaces = new Set(
  "school store site office branch plant region country department team client product hospital clinic market campus location ward warehouse restaurant city state language district manual customer account building project system store course class platform app application website database event supplier vendor hotel brand line factory department program route vehicle machine theatre theater museum gallery cafe bakery farm bank church parish village town house kitchen office studio depot plant mill mine port airport college university district court newspaper magazine journal charity club association council ministry agency workshop garage nursery kindergarten".split(
    " ",
  ),
);

/** Nouns that only count or hold what stands after their "of": leaving them out widens nothing. */
export const containerNouns: ReadonlySet<string> = new Set(
  "number average majority list range variety set series pair amount total stock fleet collection flock stack batch type kind team group crew staff caseload load share bulk lot host array selection supply inventory roster portfolio herd class classes crowd party fund budget book variety choice daily weekly monthly track care".split(
    " ",
  ),
);
