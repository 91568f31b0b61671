/**
 * Words of profiles. Chosen by hand; sources: LinkedIn's own yearly lists of overused profile words (2011 to 2018), its
 * skills suggested to everybody, and the head nouns of job titles that nobody searches for.
 */
const list = (text: string): readonly string[] =>
  text
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Labels that say nothing of a field of work, as whole pieces of a headline. Sources of patterns. */
export const vagueLabels = list(String.raw`
  (?:\p{L}+[ -])?(?:visionary|disruptor|storyteller|dreamer|doer|thinker|thought[ -]leader|change[ -]?(?:agent|maker)|changemaker|trailblazer|innovator|influencer|believer|hustler|go-getter|connector|catalyst|futurist|optimist|enthusiast|addict|lover|fanatic|geek|nerd|junkie|ninja|guru|rock ?star|wizard|evangelist|hero|jedi|unicorn|maverick|warrior|champion|(?:\p{L}+[ -])?professional|networker|problem[ -]solver|team[ -]player|hard[ -]?worker|people person|self[ -]starter|multi-?tasker|lifelong learner)(?: (?:leader|thinker|person|speaker|mindset))?
  (?:(?:thought|business|brand|growth|people|global|senior|experienced|trusted|strategic|servant|team|visionary|transformational|transformative|creative|inspirational|inspiring|keynote|public|bestselling|industry|passionate|executive|innovative|proven|seasoned|natural|born|effective|results|corporate)[ -])?(?:creator|leader|speaker|author|advis[eo]r|mentor|entrepreneur|hacker|expert|specialist|strategist)(?: (?:leader|thinker|person|speaker|mindset))?
  (?:proud |happy |busy )?(?:dad|mom|mum|father|mother|husband|wife|parent|grandfather|grandmother|girl dad|boy mom)(?: of .+)?
  (?:coffee|dog|cat|book|travel|wine|food|sports|music|fitness|yoga|tea|pizza|beer)(?:[ -](?:lover|addict|person|people|parent|dad|mom|mum|fan|fanatic|enthusiast|snob|nerd|geek|drinker|junkie|buff|worm|first|always|please|powered|fueled))?
  \d+x(?: .*)?
  (?:passionate|driven|motivated|dedicated|results-driven|dynamic|creative|experienced|seasoned|aspiring) \p{L}+(?: \p{L}+)?
  (?:empowering|inspiring|transforming|helping|building|connecting|changing|making|driving|unlocking) (?:people|humans|others|lives|brands|businesses|teams|leaders|minds|the (?:world|future)|growth|success|potential|value|change|a difference)
  (?:making|changing|building|shaping) (?:the|a|this|our) (?:\p{L}+ )?(?:world|future|planet|difference)(?: .+)?
  helping (?:teams|people|businesses|brands|companies|organi[sz]ations|leaders|founders|clients|others|you) (?:\p{L}+ ){0,3}?(?:grow|succeed|thrive|win|scale|shine|(?:do|be|become|reach|achieve|unlock) .+)
  (?:girl ?boss|boss (?:babe|lady|mom)|(?:mom|mum)preneur|side hustler)
  human(?: being)?|citizen of the world|world citizen|foodie|traveler|traveller|visionary leader|keynote speaker|public speaker
`);

/** Words that end as the name of a doer does and name none, in lower case. */
export const notDoers: ReadonlySet<string> = new Set(
  `river water paper leather power timber lumber rubber copper silver winter summer weather dinner theater theatre border corner
  number letter order flower fiber tower center computer customer consumer user her other another after over under never ever
  better rather together whether either neither member career later former newer older higher lower larger smaller earlier
  further greater faster per super offer answer matter chapter cluster filter layer server trailer container cancer fever liver
  finger shoulder layover takeover turnover makeover buyer shipper supplier beer deer pioneer cheer volunteer peer
  floor door color labor minor senior junior major motor indoor outdoor sector factor honor vendor investor error mirror
  interior exterior behavior flavor favor vapor harbor prior superior anchor list best assist exist twist mist human german
  woman man italian asian canadian australian indian persian russian vegetarian civilian guardian lover dreamer seeker believer
  thinker`.split(/\s+/),
);

/** A need in place of an offer. Sources of patterns, found anywhere in a headline. */
export const needs = list(String.raw`
  (?:actively |currently |now )?(?:seeking|looking for|searching for|in search of|exploring|pursuing)(?: [\p{L}\d'’/-]+){0,5} (?:opportunit\p{L}+|roles?|positions?|jobs?|challenges?|employment|work|internships?|co-?ops?|chapter|career)
  open to (?:new )?(?:work|opportunit\p{L}+|roles?|offers|anything)
  (?:available|ready) (?:for|to start)(?: (?:work|hire|immediately|new \p{L}+))?
  unemployed|between jobs|in transition|job ?seeker|immediate joiner|recently laid off|hire me|please hire
`);

/** Words that a headline and any text may share without a likeness, in lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `the and but for with from into onto over under about than then that this these those who whom whose which what when where
  why how not nor all any each every both few more most much many some such own too very just only out off are was were been
  being has have had does did can could will would shall should may might must you your our their his her its them they she
  him one two make makes made get gets take takes like also there here`.split(/\s+/),
);

/** Skills that nobody searches for by themselves, whole and in lower case. */
export const genericSkills: ReadonlySet<string> = new Set(
  list(`
  leadership
  strategy
  synergy
  teamwork
  communication
  communications
  communication skills
  verbal communication
  written communication
  oral communication
  interpersonal skills
  interpersonal communication
  team leadership
  team building
  team player
  management
  people skills
  people management
  customer service
  microsoft office
  ms office
  microsoft word
  word
  microsoft powerpoint
  powerpoint
  microsoft outlook
  outlook
  email
  internet
  typing
  computer skills
  computer literacy
  research
  public speaking
  presentations
  presentation skills
  presenting
  problem solving
  problem-solving
  critical thinking
  analytical skills
  time management
  organization skills
  organizational skills
  organisation
  attention to detail
  detail oriented
  multitasking
  multi-tasking
  hard working
  hardworking
  hard worker
  work ethic
  strong work ethic
  flexibility
  adaptability
  creativity
  creative thinking
  innovation
  motivation
  self-motivated
  collaboration
  team collaboration
  cooperation
  networking
  social networking
  planning
  decision making
  decision-making
  conflict resolution
  positive attitude
  reliability
  punctuality
  work under pressure
  working under pressure
  fast learner
  quick learner
  english
  business
  social media
  event planning
  event management
  mentoring
  coaching
  training
  growth mindset
  emotional intelligence
  active listening
  listening
  patience
  empathy
  enthusiasm
  dedication
  commitment
  business strategy
  strategic thinking
  strategic planning
  vision
  visionary
  results-driven
  entrepreneurship
  thought leadership
  storytelling
  brainstorming
  facebook
  google
`),
);

/** Head nouns and forms of titles that no recruiter types. Sources of patterns. */
export const unsearchableTitles = list(String.raw`
  \p{L}*(?:ninja|guru|rock ?star|wizard|evangelist|jedi|hero|magician|sherpa|superstar|whisperer|overlord|alchemist|maven|unicorn|gladiator|samurai|pirate|boss)
  chief (?!executive|operating|financial|technology|technical|information|marketing|product|people|human|revenue|legal|medical|nursing|compliance|risk|data|security|commercial|administrative|accounting|investment|strategy|scientific|science|of staff|engineer|architect|investigator|estimator|counsel|editor|chef|clerk|pharmacist|resident|economist|actuary|inspector|steward|mate|petty|warrant|master|customer|communications|diversity|sustainability|creative|digital|analytics|privacy|audit|credit|growth|ai)(?:\p{L}+ )+officer
  (?:grade|band|level|tier|class) [\dIVX]+\p{L}?|\p{L}{1,2}\d{1,2}|associate \p{Lu}{1,3}\d?
  (?:head|director|vp) of (?:happiness|first impressions|fun|vibes|awesome\p{L}*|getting .+)
  member of (?:the )?(?:team|staff)|employee|worker|self-employed|various(?: \p{L}+)?|multiple roles
`);

/** Words of a job advertisement in a description. Sources of patterns. */
export const postingWords = list(`
  responsible for|responsibilities include[ds]?|duties include[ds]?|job duties|key responsibilities|essential functions
  other duties as (?:assigned|required|needed)|as (?:assigned|directed) by|duties as assigned
  the (?:successful|ideal) candidate|the incumbent|will be (?:responsible|required|expected)|must (?:be able|have|possess)
  (?:this|the) (?:role|position) (?:is responsible|involves|requires|reports)
  in accordance with (?:company|established) (?:policy|policies|procedures|standards)|ability to|proficien(?:t|cy) (?:in|with) .{0,30}required
  ensur(?:e|es|ing) (?:compliance|that all|the (?:smooth|efficient|effective))|perform(?:s|ing)? (?:a variety of|various|all|other)
`);

/** An offer of talk, at the end of an about text. Sources of patterns. */
export const asks = list(String.raw`
  (?:write|talk|speak|reach out|get in touch|connect|e-?mail|call|message|contact|drop|send|ask|find|follow|dm|hire|book|meet)\p{L}* (?:to |with |out |me|us|a (?:line|note|message)|at|here|by|on)
  (?:happy|glad|keen|pleased|open|always up) (?:to|for)|let['’]?s (?:talk|connect|meet|chat|work)|my (?:inbox|door|messages|dms?)|say hello|coffee
  i (?:reply|answer|read) (?:to )?(?:every|all)|(?:looking|open) (?:for|to) (?:new )?\p{L}+|@|https?:|www\.
`);

/** Ends of a post told in words: the company, the contract or the writer's part in it is over. Sources of patterns. */
export const endings = list(`
  (?:company|firm|plant|school|practice|studio|startup|business|restaurant|mine|mill|hospital) (?:has |was |had |then )?(?:closed|shut down|folded|ended|dissolved|wound down|went (?:under|out of business|bankrupt)|ceased)
  (?:the|my|our) (?:office|store|shop|site|branch|project|program(?:me)?|contract|team|department|division) (?:has |was |had |then )?(?:closed|shut down|folded|ended|dissolved|wound down|ceased)(?= (?:in|since|as of|last|at the end of)|[.;]|$)
  ^(?:closed|shut|folded|wound) (?:down )?(?:in|since|as of|last|at the end of)
  i (?:left|quit|resigned|was (?:let go|laid off|made redundant)|moved on|departed|retired|stepped down)
  (?:my|the) (?:role|position|contract|job|post|assignment) (?:ended|was (?:eliminated|cut)|came to an end|finished|expired)
  ^(?:left|retired|resigned|quit|departed|moved on)(?= (?:in|when|after|because|for|at the end|on|from|to (?:care|join|study|raise|start|move|take))(?!\\p{L})|[.,;]|$)|^transferred (?:to|out|from)(?! (?:\\d|the (?:\\d|data|files|records)))
  ^(?:(?:my |this )?(?:program(?:me)?|position|role|post|job|contract)|(?:the |my |our |this )?(?:lab|laboratory|unit|department|division|office|store|shop|plant|branch|site)) (?:was |were |has been |had been |got )?(?:eliminated|discontinued|outsourced|defunded|dissolved|terminated|wound up|not renewed|abolished)
  (?:i )?no longer (?:work|am|with|at|there|here|employed)(?: (?:here|there))?|(?:i )?(?:was|worked|stayed|served) (?:\\p{L}+ ){0,3}(?:until|till) (?:the|it|they|my|our) (?:\\p{L}+ ){0,4}(?:was|were|closed|ended|folded|shut|moved|left|sold|ran out)
  since (?:then|(?:\\p{L}+ )?(?:19|20)\\d\\d),? (?:i (?:have been|am|was)|been|taking|on) (?:\\p{L}+ ){0,4}(?:between|leave|break|retired|home|travel\\p{L}*|looking|unemployed|freelanc\\p{L}*|consulting|caring|studying|sabbatical)
  ^(?:laid off|made redundant)|i took a break|after leaving(?: \\p{L}+){0,3},? i
`);

/**
 * Ends of what a post was for, which end the post only where nothing else is told of it: "taught the evening class until
 * it closed". Sources of patterns.
 */
export const endingsOfAll = list(`
  (?:until|till|before) (?:it|they|we|i|the \\p{L}+(?: \\p{L}+)?) (?:was |were |had )?(?:closed?|ended|shut|folded|dissolved|disbanded|left|moved away|stopped|ceased|wound (?:down|up)|sold)
`);

/** The writer's part passed on to others: said of a post or an office of which the text is all that is told. Sources of patterns. */
export const handedOn = list(`
  (?:handed|passed|turned|gave|given) (?:this|it|that|them|(?:this|my|the) (?:role|post|seat|chair|office|reins|baton|duties|group|club|chapter|committee|league|meetup)) (?:over|on|off|up|back)
  (?:stepped|stood|stepping|standing) (?:down|back|aside)|(?:no longer|not any ?more) (?:active|involved|a member|on the (?:board|committee)|running|teaching|leading|coaching|organi[sz]ing)
  my (?:term|turn|tenure|watch|season|stint) (?:ended|ran out|was over|finished|expired)|(?:others|somebody else|someone else|successors?) (?:run|runs|lead|leads|took over|have taken over|has taken over)
`);

/** Words that look forward. Sources of patterns. */
export const forwardWords = list(`
  (?:now |currently |already )?(?:booking|taking|accepting|enrolling|registering|filling|hiring|recruiting|interviewing|casting|raising|scheduling)(?= (?:\\p{L}+ ){0,4}(?:for|in)(?!\\p{L}))|available (?:from|as of|starting)|(?:getting|gearing|warming|ramping|all set) (?:ready|up|for)|ready for|looking forward to|launching|(?:opens?|launch(?:es)?|starts?|begins?|goes live|kicks off|comes online|arrives?|moves) (?:in|on)
  will|expected|expects?|expecting|anticipated|upcoming|seeking|looking for|preparing|planning|planned|scheduled|going to|due to
  (?:plan|intend|aim|want|set|on track|slated) to|^(?:my |our |the )?(?:goals?|targets?|plans?|priorit(?:y|ies)|resolution) for|open to (?:work|roles|opportunities)
  graduating|aiming|about to|hope to|hoping to|to be (?:completed|finished|launched|opened)|candidate
`);

/** A profile in the voice of its own biographer. */
export const thirdPersonVerbs =
  "is|was|has|had|believes|works|worked|brings|holds|leads|led|serves|served|specializes|specialises|enjoys|lives|joined|began|started|founded|helps|earned|graduated|currently|loves|strives|thrives|knows|speaks|writes";

/**
 * Words that lift a sentence off the ground, in lower case: one of them is a word, a quarter of a sentence is a slogan.
 * Chosen by hand after the sayings that recruiters' lists and style guides name as said by everybody.
 */
export const uplift: ReadonlySet<string> = new Set(
  `acumen adventure amazing aspirations aspire aspiring authentic believer best blend boundaries brave bridge
  challenge challenges compass connection connections courage curiosity curious dare dedication destination destiny
  determination difference disrupt dream dreams empower empowering endless energy enthusiasm excellence excite excited
  exciting expectations expertise extraordinary fearless forward fuel fueled fulfilled fulfilling future gap gift goals
  great greatness grow growing growth heart heights hope hunger hungry ignite imagination imagine impact impactful
  impossible infinite innovation innovative inspiration inspire inspired inspires inspiring integrity journey joy
  know-how legacy limitless lives love magic making meaningful mindset mission mountains obsessed opportunities
  opportunity ordinary passion passionate path perfection positivity possibilities possible potential power powerful
  pride purpose purposeful push quo reach rise soul spirit status strategic strategy strength strengths strive striving
  succeed success successful synergy thrive thriving tomorrow transform transformation transforming trust turning
  ultimate unique unlock unlocking value values vision visionary winning wisdom world driven drives drive turn version
  obsession breathe relentless`.split(/\s+/),
);
