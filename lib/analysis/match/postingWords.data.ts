/** How postings head their parts, say what they need, would like and do without, and what is said beside it. Written for Firstpass. */

/** Headings, tried in this order. Lower case is assumed by the flag. */
export const headings: readonly (readonly [kind: "required" | "preferred" | "excluded" | "duties" | "none", RegExp])[] =
  [
    [
      "none",
      /\b(?:physical|working conditions|work(?:ing)? environment|you(?:'ll| will) (?:learn|get|gain|receive|enjoy)|application requirements|how to apply|hiring process|legal|equal opportunit\w+)\b/i,
    ],
    ["duties", /\b(?:dut(?:y|ies)|responsib\w+|essential functions|job functions|accountabilit\w+)\b/i],
    [
      "preferred",
      /\b(?:preferred|preferably|preferences?|nice[- ]to[- ]haves?|nice(?:,)? but|no deal[- ]?breakers?|nice if|bonus(?:es)?(?: points)?|desir(?:able|ed)|pluses|plus(?:es)?$|a plus|good to have|good extras|extras?|even better|(?:what|it|that|this)? ?(?:would|might|may|could|will|also)(?: also| really| all)? (?:be (?:nice|good|great|helpful|useful|a bonus|a plus|ideal|lovely)|help|like|love|welcome|count|impress|stand out)|helps?(?: if you| you)?|helpful|useful|advantag\w+|assets?|optional|ideally|(?:also )?welcome|not (?:required|essential|needed|necessary),? but|would be|wish ?list|stand out|set you apart|gold stars?|brownie points|icing|(?:glad|happy|pleased|delighted|love it) (?:if|to see)|of interest|beneficial|additional (?:skills|qualifications)|we(?:'d| would) (?:also )?(?:love|like|welcome))\b/i,
    ],
    [
      "excluded",
      /\b(?:(?:do|does|will|did) ?n(?:o|')t (?:need|require|ask|expect|care|matter|want|have to|mind)|(?:do|does|will) not (?:need|require|ask|expect|care|matter|want|have to|mind)|not (?:needed|required|necessary|looking for|expected|asked|(?:a |strictly )?requirements?)|no need|can do without|never mind|don't worry)\b/i,
    ],
    [
      "required",
      /\b(?:who (?:can|should|may) apply|require(?:d|s|ments?)?|must(?:[- ]haves?)?|qualif\w+|essentials?|criteria|minimums?|needs?|needed|mandatory|non[- ]negotiable|cannot do without|can't do without|prerequisites?|person specification|what it takes|eligibility|deal[- ]?breakers?|what (?:you|you'll|you will) (?:bring|have)|you(?:'ll| will| should| must)? (?:have|bring|hold|offer)|you need|your profile|who you are|about you|looking for|look for|we (?:ask|expect|want|seek)|ideal (?:candidate|person)|right (?:person|candidate|fit)|successful (?:candidate|applicant)|(?:good|great|strong) (?:fit|candidate|applicant)|candidates? (?:should|will) have|you might be|you are|you're|to (?:succeed|apply|be considered) you|bring (?:with you|to the)|come with|fit in|\bif you(?:'ve|'re|’ve|’re)?$)\b/i,
    ],
    [
      "duties",
      /\b(?:responsib\w+|dut(?:y|ies)|what (?:you|you'll|you will|the|this|we) .{0,12}?(?:do|does|own|work|achieve|involve\w*|entail\w*)|(?:you|you'll|you'd|you will|you would)$|the (?:role|job|work|position|post)|your (?:role|tasks?|day|days|week|mission|impact|work|job|shift)|(?:main |key )?tasks|day[- ]to[- ]day|typical (?:day|week|shift)|in this (?:role|job|post)|accountabilit\w+|summary|overview|purpose|scope|how you(?:'ll| will) spend|the (?:opportunity|assignment|challenge)|job description)\b/i,
    ],
    [
      "none",
      /\b(?:about|who we are|benefits?|offer|perks?|pay|salary|compensation|wages?|hours|schedule|locations?|apply|application|applying|equal|eeo|environment|culture|why|what's in it|in return|we (?:give|provide|pay|offer|are)|process|interviews?|notes?|contact|deadline|closing|disclaimer|reports? to|departments?|status|how we|our|stack|start date|terms|where|when|location)\b/i,
    ],
  ];

/** Words of which a heading such as "Skills and experience" consists; with these alone it heads what is required. */
export const plainHeadWords = new Set(
  "the your a an and & of or for in core main key general technical professional personal work job other special skills skill experience experiences knowledge abilities ability competencies competences competence education educational licences licenses license licensure certifications certification certificates credentials background training profile attributes expertise software tools languages language specifications specification".split(
    " ",
  ),
);

/** An item of what is given. */
export const perk =
  /[$€£]|\b(?:paid|insurance|401|leave|vacation|discounts?|bonus|free|allowance|flexible|retirement|coverage|days off|gym|snacks?|lunch(?:es)?|parking|stock|equity|holidays?|wellness|reimburse\w*|stipend|pension|match|health|home office|budget for|laptop)\b/i;

/** An item of what is done: it opens with a verb. */
export const dutyVerb =
  /^(?:lead|manage|run|keep|build|design|develop|create|write|prepare|support|help|work|coordinate|maintain|ensure|assist|provide|review|monitor|train|teach|plan|organi[sz]e|conduct|perform|handle|answer|greet|serve|diagnose|repair|install|inspect|test|sell|drive|deliver|own|take|make|set|hold|hire|coach|report|track|analy[sz]e|collaborate|partner|participate|attend|meet|oversee|supervise|direct|develops|provides|manages|leads|prepares|reviews|ensures|maintains|assists|performs|conducts|coordinates|order|schedule|document|record|respond|process|present|improve|implement|operate|clean|load|cook|care|visit|travel|contribute|represent|act|be|go|find|bring|give|share|turn|follow|check|update|collect|administer|guide|mentor|negotiate|research|draft|file|publish|edit)\b(?!ing)/i;

/** An item of what is asked. */
export const wantWord =
  /\b(?:experience|knowledge|ability|able to|familiar\w*|skills?|proficien\w*|fluen\w*|licen[sc]\w+|certifi\w+|degree|diploma|years?|understanding|background|training|valid|current|willing\w*)\b/i;

/** A sentence that asks, wherever it stands. */
export const demand =
  /\b(?:must(?! not)|(?:candidates?|applicants?|person|hire|teacher|nurse|employee|incumbent|specialist) (?:has|have|holds?|knows?|needs?|brings?|should|will have|will bring|must|is expected)|required|essential|mandatory|is a must|are a must|you(?:'ll| will)? (?:also )?(?:need|require)|you(?:'ve|’ve) (?:got|run|built|led|worked|had|held|been|done|taught|managed|handled|sold|written)|you(?:'re|’re| are) (?:\w+ly )?(?:licensed|certified|registered|fluent|experienced|trained|qualified|bilingual|comfortable|skilled|proficient|at home|good at|able|used to|strong)|(?:do|does) need|you should(?: also)? (?:have|be|hold|know|bring)|you(?:'ll| will)? (?:also )?(?:bring|hold|have(?! the (?:chance|opportunity|support|freedom)))|we (?:require|need|expect(?! (?:every|each|all|to|that))|ask for|insist|look for|want(?! (?:to|every))|are looking for|seek|are seeking)|we(?:'re| are) (?:looking|searching) for|looking for (?:a|an|someone)|at least (?:\w+) years?|minimum of|not negotiable)\b/i;

/** What asks even among duties. */
export const firmDemand =
  /\b(?:required|mandatory|is essential|must (?:have|hold|possess|be (?:licensed|certified|fluent|registered)))\b/i;

/** The frame of a sentence that asks, up to the thing: "To do this well you will need", "The ideal candidate has". */
export const frame =
  /^(?:(?:to|for|in) [^,:;]{3,60}?,?\s|(?:it|that|this) (?:would|also|will|really)(?: also| really)? helps?(?: us)?\s|it (?:also )?helps\s|(?:we|the [\p{L}-]+)(?:['’]d| would) (?:also )?(?:be )?(?:[\p{L}-]+ ){0,3}|(?:bonus|extra) points (?:if|for)\s|even better\s|(?:the|our|an?|your) (?:[\p{L}-]+ ){0,3}(?=(?:candidate|applicant|person|hire|nurse|teacher|employee|incumbent|someone)s?\b)|ideally,?\s|successful\s)?(?:(?:if\s+)?you(?:'ll|’ll|'ve|’ve| will| should| must|'d|’d| would| can)?\s+(?:also\s+|already\s+|currently\s+|certainly\s+)*(?:have|had|has|hold|need|bring|possess|offer|be|are|know|show)|(?:if\s+)?you(?:'ve|’ve)|(?:candidates?|applicants?|person|people|hire|nurse|teacher|employee|incumbent|someone)(?: will| should| must| who)?\s+(?:have|has|hold|holds|need|needs|bring|brings|possess|possesses|be|are|is)|who\s+(?:has|have|is|are|holds)|(?:we\s+)?(?:also\s+)?(?:need|require|expect|want|seek|ask for|insist on|look for|are looking for|are seeking|love|like|welcome)|looking for|if you(?: can| speak| know)?|must\s+(?:also\s+)?(?:have|hold|be|possess))\s+(?=\S)/iu;

/** A sentence or clause of what would be welcome. */
export const liking =
  /\b(?:(?:a|big|real|definite|strong) plus|plus$|is (?:also )?(?:a )?(?:bonus|welcome|helpful|useful|desirable|handy|an? (?:asset|advantage))|are (?:also )?(?:a bonus|welcome|helpful|useful|desirable|handy)|nice to have|preferred|would (?:also |really |all )?(?:help|be (?:a |an )?(?:plus|advantage|asset|bonus|nice|useful|helpful|welcome|good|great|ideal|lovely|beneficial))|an advantage|desirable|an asset|helps(?: if)?|counts? in your favou?r|bonus (?:points )?(?:if|for)|(?:glad|happy|pleased|delighted|thrilled|love it|grateful|lucky) (?:if|to (?:see|hear|meet))|(?:we|the \w+)(?:'d| would) (?:also )?(?:love|like|welcome|value)|we (?:also )?(?:welcome|value)|not (?:required|essential|needed|necessary),? but|welcomed?$|move you up|set you apart|make you stand out|stand out if|extra points|is of interest|ideal if|great if|even better if)\b|^(?:ideally|preferably|bonus|so (?:would|does|will))\b/i;

/** A clause of what is not asked for. */
export const refusal =
  /\b(?:(?:do|does|will) ?n(?:o|')t (?:need|require|ask|count|expect|want|care|enjoy|mind|matter|have to)|(?:do|does|will) not (?:\w+ )?(?:need|require|ask|count|expect|want|care|enjoy|mind|matter|have to)|not (?:needed|required|necessary|expected|asked for|a requirement|essential|part of|a must|interested in|looking for|be (?:required|asked|needed|expected))|no need (?:for|of|to)|need not|needs no|isn't (?:needed|required|necessary)|neither \w+ nor|no (?:[\p{L}'’-]+ ){1,5}(?:is |are )?(?:needed|required|necessary|expected)|nobody (?:[\p{L}'’]+ ){0,4}needs?|unnecessary|not applicable|not a condition|without (?:needing|requiring)|you won't|(?:we|will) (?:will )?(?:teach|train) (?:you|it|that|the)|(?:is|are) taught|taught on the job|training (?:is|will be) (?:given|provided)|we provide (?:the )?training|provided during|no (?:prior )?experience|there is no)\b/iu;

/** Law, pay, benefits, application and the body: said in every posting, matched in none. */
export const boilerplate =
  /\b(?:equal[- ](?:opportunity|employment)|without regard|discriminat\w+|accommodations?\b|affirmative action|background (?:check|screen|investigation)|drug[- ](?:test|screen|free)|e-verify|(?:authorized|authorised|authorization|eligible|right|eligibility) to work|work authori[sz]ation|sponsor(?:ship)?\b.{0,20}(?:visa|available|offered|this)|visa|(?:18|21|eighteen|twenty-one) years (?:or|of|and)|(?:lift|carry|push|pull)(?:ing)? (?:up to |at least )?\d+|stand(?:ing)? for|remain standing|physical (?:demands|requirements|exam)|protected (?:veteran|class|characteristic|status)|criminal (?:histor|record|background)\w*|credit check|fingerprint\w*|contingent (?:on|upon)|employment depends|condition of employment|conditional offer|offers? (?:of employment )?depend|salary|(?:\$|€|£)\s?\d|per hour|401\(?k\)?|(?:medical|health),? (?:and )?dental|health insurance|dental (?:and|,) vision|paid (?:leave|time off|time|vacation|holidays?|sick)|vacation|\bpto\b|sign-on|relocation|tuition|benefits (?:include|package|start)|pension|profit[- ]sharing|apply (?:by|to|with|through|online|at|on|before)|to apply|cover letter|r[ée]sum[ée](?![a-z])|\bcv\b|names of (?:two|three) references|closing date|deadline|(?:questions|inquiries) (?:may|can|to)|exhaustive|contract of employment|reserves? the right|reasonable accommodation|work(?:ing)? (?:weekends|nights|evenings|holidays|overtime)|(?:weekend|evening|night|holiday)s? (?:and|or) (?:weekend|evening|night|holiday)s?\b|reliable transportation|covid|tobacco|tuberculosis|tb test)/i;

/** Of these, what is left out even where it stands in the list of what is required. */
export const neverMatched =
  /\b(?:(?:18|21|eighteen|twenty-one) years (?:or|of|and)|(?:authorized|authorised|eligible|right|authorization) to work|work authori[sz]ation|sponsorship|(?:lift|carry|push|pull)(?:ing)? (?:up to |at least )?(?:\d+|\w+ pounds)|stand(?:ing)? (?:for|long)|background (?:check|screen)|drug (?:test|screen)|physical (?:demands|exam)|reliable transportation|fingerprint|credit check|(?:\$|€|£)\s?\d)/i;

/** Sentences about the employer, the place or the days to come, inside a paragraph of wants. */
export const talk =
  /^(?:we|our|they|there|this|that|these|it|its|he|she|his|her|salary|pay|half|most|nobody|everyone|some of|much of|a third|all of|if|when|once|what|the (?:company|team|office|school|clinic|group|council|board|firm|shop|district|hotel|kitchen|department|role|job|post|position|work|day|schedule|plant|store|warehouse|program|lab|base|first|rest|others?)|you(?:'ll| will| would|'d) (?!need|have|bring|hold|know|also (?:need|have))|your (?:days?|week|role|work|team|tasks?))\b/i;

/** Words before the thing wanted. Stripped again and again from the head of a phrase. */
export const leadIn =
  /^(?:tickets?(?= (?:for|in|to)\b)|and|or|also|plus|then|but|both|either|a|an|the|any|some|your|our|their|own|of|in|with|at|for|to|on|as|from|be|is|are|being|have|has|had|having|who|that|it|you(?:'ve|'re|'ll|’ve|’re)?|we|i|will|should|must|need|needs|can|could|would|may|do|does|able|ability|capable|comfortable|comfort|confident|confidence|fluent(?= in\b)|fluency(?= in\b)|good|solid|strong|sound|deep|excellent|outstanding|exceptional|proven|demonstrated|documented|proficient|proficiency|familiarity|familiar|experience[d]?|expertise|expert|knowledge|understanding|command|background|practical|hands-on|day-to-day|daily|basic|advanced|intermediate|valid|current|active|unrestricted|unencumbered|up-to-date|certified(?= in\b)|certification(?= (?:in|as)\b)|prior|previous|earlier|recent|relevant|related|professional(?= (?:experience|use|work))|production(?= (?:experience|use))|success|successful|successfully|training(?= (?:in|on)\b)|trained(?= (?:in|on)\b)|track record|record(?= of\b)|skills?(?= (?:in|with|at|on|for)\b)|skilled|competence|competent|competency|used|been|through|know|knows|knowing|known|using|use|uses|holding|hold|holds|possess|possession|at least one|one or more|several years|several|many|ready|willing|willingness|real|real-world|bring|brings|bringing|clear|genuine|thorough|firm|work(?= (?:with|on|in|as)\b)|work experience|worked|working(?= (?:with|on|in|as|knowledge|experience|understanding|command|proficiency|familiarity|level)\b)|exposure|preferably|ideally|mastery|not only|history(?= of\b)|habit(?= of\b)|enough|level|plain|sure|someone|somebody|person|people(?= who\b)|so would|so does|during|giving and receiving|giving|(?:candidates?|applicants?)(?= (?:must|should|will|who|with|have|has|need))|it helps if|if|at least|least|nice|welcome|we'd love|further|as well as|required|preferred|qualifications?|requirements?|nice to have|must[- ]haves?|pluses|bonus(?: points)?|desirable|essential|especially|particularly|very|truly|really|highly|well|already|personally|yourself|minimum|full|formal|first-hand|firsthand|extensive|substantial|significant|broad|wide|initial|first(?= experience\b)|practice(?= (?:in|with|at)\b)|part(?= in\b)|taken(?= part\b)|evidence of|interest(?= in\b)|ease with|easy with|at ease with|at home (?:in|with)|completed|completion(?= of\b)|finished|expect|expects|ask|asks|look|looking|want|wants|glad|happy|love|like|help|helps|please|fully|properly|written and spoken(?= \p{Lu})|:|-|–|—|•|\*|\+)(?=[\s:,]|$)[\s:,]*/iu;

/** Where the thing wanted ends and talk about it begins. */
export const tail =
  /\s*(?:,\s*(?:and (?:be|to be|are) |so we |which|who|whom|where|since|because|so|as (?:we|our|you|the|most|half)|as (?:a|an) |good enough|meaning|including|ideally|preferably|though|although|but|at (?:least|the|our|a)|with(?:in|out)?\s|under|over|after|across|through (?:the|our|a)|like|among|or (?:fewer|less|more|better|above|higher|willing|ready|able|the (?:wish|ability|willingness))|if|not|even|in which|whose|when|while|and know|shown by|proven by|such as|e\.g\.|for example|for instance|only|whether|any (?:brand|kind|level|state|belt)|either|preferred|required|earned|held|now|past or present|current|to (?:a|the|be|our|your)|for (?:a|an|the|our|your|when|work|local|one|some|when|those|us)|because|by (?:the|your|a)|on (?:the|our|your|a)|written)\b|\s(?:and not|which|since|because|although|though|so that|so|where|whose|who|that|rather than|instead of|as (?:we|our|half|you|they|the|evidenced|shown|demonstrated)|if (?:you|we)|to hold|to explain|to read|when|whenever|while|beyond|and know|(?:will|would|is|are) (?:be (?:put|used|helpful|useful|needed)|help\b|come in|matter|serve)|seen |done |valid for(?! k)|in a form|at the level|at the time|written|spelled|to people|others (?:use|read)|from having|through (?:the|our|an?) |in order to|before|after (?:your|the)|within (?:the|your|\w+ (?:months|days|weeks))|by (?:the time|start|your|hire)|and can|and (?:you )?(?:can|will|are|have|like|enjoy|know|understand)|of your own|we|you|our)\b|\sin an? (?:[\p{L}-]+ ){1,3}(?:setting|environment|context)s?\b|\s[–—-]\s|\s\(|\s[“"])[\s\S]*$/iu;

/** Stems that say nothing of what is wanted. */
export const genericStems = new Set(
  "short now experi experienc knowledg skill abil strong good work year use relat equival similar compar plus familiar understand level requir prefer qualif necessari addit proven demonstr role job candid person environ least enough one two three four five six seven eight ten earlier success activ valid current higher better part basic solid close gener general other area near deepli hold held open line least minimum month advanc profici expert expertis profession practic record prior recent relev kind type etc own well bring come someth thing way set time field full hand on degre comfort confid exposur background command histori respons yourself end through plain proper various multipl on ones evidenc base languag".split(
    " ",
  ),
);

/** Stems that many lines of any résumé hold. A phrase is never met by these alone. */
export const lightStems = new Set(
  "manag lead team project process system tool plan develop support busi custom client patient product oper program servic staff group report data design make build keep run prepar review write test user new local large small work assist provid ensur maintain coordin organ compani depart offic public commun commerci industri intern extern standard program procedur train read talk follow show cover need ask day week hour school student hospit center market sale food technic softwar engin control safeti qualiti improv monthli daili annual state nation unit hous car call line order site class test perform certif licens educ teach health care medic clinic account financi legal busi gear equip devic machin materi partner activ document resourc commun environ small big particip carri handl conduct execut deliv creat".split(
    " ",
  ),
);

/** Traits that every posting names and no résumé line can prove; they are not matched. */
export const traits =
  /\b(?:communicat(?:ion|or)s?(?: skills)?(?! (?:plan|specialist|certif|department|degree|experience|platform|software|campaign|strateg|manager|director))|communicates?|interpersonal|under pressure|team[- ]player|attitude|motivated|self-?starter|self-directed|attention to detail|detail[- ]oriented|eye for detail|independently|fast[- ]paced|flexib\p{L}*|reliab\p{L}*|punctual\p{L}*|dependab\p{L}*|work ethic|sense of humou?r|passion\p{L}*|enthusias\p{L}*|organi[sz]ed|organi[sz]ational skills|multi-?task\p{L}*|willing(?:ness)?|lift \d+|curio\p{L}*|patience|humility|kindness|kind|calm|proactive|can-do|problem[- ]solv\p{L}*|time management|positive|empath\p{L}*|compassion\p{L}*|professionalism|integrity|discretion|trustworth\p{L}*|energetic|creativ(?:e|ity)|adaptab\p{L}*|warm(?:th)?|friendly|honest\p{L}*|good judg\p{L}*|thick skin|steady hands?|love of|likes? people|growth mindset|initiative)\b/iu;

/** What an "or" joins that is no second thing. */
export const looseOr =
  /\s*,?\s+or\s+(?:(?:a |an |any |some |the )?(?:other |near |closely )?(?:more|higher|above|better|later|newer|fewer|less|over|equivalent|similar|related|comparable|other|greater|equal|near|something (?:similar|like it|close)|the like|so|such|cousin(?: of it)?|the equivalent|(?:the |a )?(?:wish|willingness|ability|intention|readiness) to [^,;]+|foreign equivalent|closely related|relevant|adjacent|another)\b(?!-))(?: (?:field|subject|degree|discipline|area|experience|combination|qualification|tool|tools|system|systems|software|platform|product|certification|course|training|credential|one|level|program)s?\b)?(?: of (?:education|training|experience|it)\b[^,;]*)?(?=\s*(?:$|[,;.)]|\b(?:in|is|are|from|required|preferred|years?|of|to|by|on|with|and)\b))/giu;
