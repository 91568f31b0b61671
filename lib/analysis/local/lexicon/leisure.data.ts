/**
 * What people do in their own time, by class, and what else on a page bears on no job. Source: the groups of the
 * American Time Use Survey activity lexicon (socialising and leisure; sports, exercise and recreation; travel), filled
 * with the common words for each by hand. `clear` words are pastimes nearly always; `open` words are work as well.
 */
const clearPastimes = {
  sport:
    "football soccer rugby cricket tennis squash badminton golf golfing hockey netball basketball volleyball baseball softball jogging jogger triathlon triathlons marathon marathons bouldering hiking rambling trekking skiing snowboarding surfing kayaking canoeing snorkelling snorkeling skateboarding gym crossfit weightlifting yoga pilates zumba boxing karate judo taekwondo bowling darts snooker fishing angling bowhunting archery horse-riding horseback paintball parkour bodybuilding scuba swimming cycling biking",
  games:
    "chess sudoku crosswords crossword puzzles gaming gamer videogames playstation xbox nintendo poker scrabble bingo warhammer lego boardgames jigsaw minecraft quizzes pinball",
  media: "movies netflix anime manga podcasts comics memes cinema vinyl tiktok sitcoms novels",
  food: "sourdough barbecue barbecuing bbq grilling homebrew homebrewing wine-tasting whisky foodie cupcakes cakes cocktails",
  craft:
    "knitting crochet crocheting quilting embroidery pottery origami gardening allotment houseplants scrapbooking calligraphy stamps antiques mugs figurines",
  music:
    "karaoke ukulele salsa ballroom dancing guitar drums choir clarinet violin trumpet saxophone flute cello accordion harmonica bagpipes",
  nature: "birdwatching birding camping caravanning backpacking festivals stargazing beekeeping aquarium",
  pets: "dog dogs puppy puppies cat cats kitten kittens pets hamster parrot horses pony",
  social:
    "friends socialising socializing nightlife clubbing shopping grandchildren slimming sunbathing partying napping",
  belief: "astrology zodiac horoscope tarot reiki scorpio capricorn sagittarius",
};
const openPastimes =
  "reading running walking music travel travelling traveling traveler books films riding painting drawing photography cooking baking climbing sailing rowing diving skating shooting hunting writing singing piano theatre concerts history art nature beach family sports sport games trains cars motorcycles motorbike motorbikes languages fitness wine beer theater museums countries fantasy pizza pizzas restaurants bowl fish hunt ski bike hike knit bake garden sing paint swim nails crafts scouts";

const words = (text: string): string[] => text.split(" ");

export const clearLeisure: ReadonlySet<string> = new Set(Object.values(clearPastimes).flatMap(words));
/** Animals that live with the writer: told of on no page but a vet's. */
export const petWords: ReadonlySet<string> = new Set(words(clearPastimes.pets));
export const openLeisure: ReadonlySet<string> = new Set(words(openPastimes));

/** Words that say somebody likes a thing, or that it is no work. Regular expression sources. */
export const likings = [
  "enjoy(?:s|ing)?",
  "lov(?:e|es|ing)",
  "(?:big|huge|lifelong|avid|keen) \\w+",
  "fan of",
  "fond of",
  "hobb(?:y|ies)",
  "fun facts?",
  "(?:free|spare) time",
  "outside (?:of )?work",
  "when (?:i am |i['’]m )?not (?:working|at work)",
  "(?:at|on) (?:the )?weekends?",
  "favou?rite",
  "personal best",
  "lost \\d+ (?:stone|kilos?|kg|pounds|lbs)",
  "bench \\d+",
  "(?:handicap|average|high score|personal record)",
  "years? of (?:ballet|karate|piano|violin)",
] as const;

/** What turns a pastime into something that shows: an office held, people taught, a public good. */
export const standing = [
  "volunteer\\w*",
  "coach\\w*",
  "commander",
  "mentor\\w*",
  "treasurer",
  "secretary",
  "organi[sz]\\w+",
  "found(?:ed|er)",
  "instructor",
  "teach\\w*",
  "taught",
  "raised",
  "fundrais\\w+",
  "certified",
  "licen[sc]ed?",
  "trustee",
  "committee",
  "board member",
  "chair(?:s|ed|man|woman|person)?",
  "brigade",
  "referee",
  "scout leader",
  "first aid\\w*",
  "available",
  "(?:can|able to) (?:start|travel|work)",
  "notice",
  "relocat\\w+",
  "driv(?:ing|er['’]?s) licen[sc]e",
  "native",
  "fluent",
] as const;

/** Work that a person does before a profession, or beside school. Titles; convention. */
export const casualTitles = [
  "wait(?:er|ress|staff)",
  "barista",
  "cashier",
  "bab(?:y|ie)[- ]?sit\\w*",
  "au[- ]?pair",
  "life ?guard",
  "dish ?washer",
  "bus ?boy|busser",
  "bartender|barman|barmaid|bar staff",
  "paper ?(?:round|boy|girl|route)",
  "dog[- ]?walk\\w*",
  "lawn (?:care|mow\\w+)|mowing lawns",
  "camp counsel+or",
  "(?:shop|sales|retail|store) (?:assistant|clerk|associate)",
  "shelf[- ]?stack\\w+",
  "crew member",
  "pizza (?:delivery|driver)|delivery (?:boy|girl|rider)",
  "car wash\\w*",
  "usher(?:ette)?",
  "fruit pick\\w+|strawberry pick\\w+",
  "leaflet\\w*",
  "saturday job|summer job|holiday job",
  "garden cent(?:er|re)",
] as const;

/** Errands of such work, told of a post. */
export const casualErrands = [
  "water(?:ed|ing) (?:the )?plants",
  "(?:ran|cash|worked|on the) (?:the )?(?:cash )?register",
  "drive[- ]?thr(?:u|ough)",
  "fries",
  "mow(?:ed|ing)",
  "babys[ai]t\\w*",
  "walked dogs",
  "made (?:the )?(?:coffee|tea)",
  "(?:carried|helped carry|carry) (?:items|bags|groceries)",
] as const;

/** Schooling that a later degree or years of work stand above, and the honours of school days. */
export const earlySchool = [
  "primary school",
  "elementary school",
  "kindergarten",
  "nursery school",
  "middle school",
  "grundschule",
  "volksschule",
  "école primaire",
  "escuela primaria",
] as const;
export const schoolDays = [
  "\\d+ (?:gcses?|o[- ]?levels?|standard grades)",
  "gcses?",
  "prefect",
  "head (?:boy|girl)",
  "homecoming",
  "prom (?:king|queen)",
  "spelling bee",
  "perfect attendance",
  "sat (?:score )?\\d{3,4}",
  "hall monitor",
  "class clown",
  "yearbook",
  "valedictorian",
  "debate team",
  "(?:french|spanish|german|drama|chess|math|glee|key) club",
  "marching band",
  "national honor society",
] as const;

/** Tools nobody asks for any more, and what everybody can. */
export const datedTools = [
  "lotus notes",
  "windows (?:xp|9\\d|vista|7|me|2000)",
  "ms-?dos",
  "floppy",
  "fax(?: machine)?",
  "wordperfect",
  "internet explorer",
  "typing speed[^.;,]*",
  "(?:ten|10)[- ]finger[- ]\\w+",
  "\\d+ ?wpm",
  "words per minute",
] as const;

/** Posts for which somebody has to type fast. */
export const typists =
  "dispatch\\w*|telecommunicator|911|data entry|typist|transcri\\w+|stenograph\\w*|court report\\w*|secretar\\w*|paralegal|legal assistant|scopist|caption\\w*|medical coder|scribe|clerk";

/** Subjects that every degree holds and no list of courses needs. */
export const generalSubjects = [
  "(?:college |basic |intermediate |pre-?)?algebra",
  "(?:english|freshman|college) composition",
  "composition (?:i|ii|1|2)",
  "public speaking",
  "speech",
  "physical education",
  "(?:english|world|american) (?:literature|history)",
  "(?:first[- ]year|freshman) seminar",
  "keyboarding",
  "computer (?:literacy|basics)",
  "study skills",
  "religious (?:education|studies)",
  "health education",
  "art appreciation",
] as const;

/** Sitting in on what every post sits in on, at the head of a line. */
export const sittings =
  "(?:attend(?:ed|s|ing)?|participat(?:ed|es|e|ing|ion) in|(?:took|takes?|taking) part in|join(?:ed|s|ing)?|s[ai]t in on)\\b[^.;]{0,40}?\\b(?:meetings|stand-?ups|huddles|calls|conferences|seminars|webinars|retros|retrospectives|briefings|trainings)";

/** Formulas that a form once asked for. */
export const formulas = [
  "i (?:hereby |do )?(?:solemnly )?(?:declare|certify|affirm) (?:that )?[^.]{0,120}",
  "(?:all )?(?:the )?(?:above|information)[^.]{0,40} (?:is|are) true (?:and|to)[^.]{0,60}",
  "(?:i have |has )?never (?:been |had |missed |taken )?(?:convicted|arrested|fired|late|sick|ill|absent|a day off|a sick day)[^.]{0,60}",
  "references? (?:are |is |can be |will be )?(?:available|furnished|provided|given|supplied|on|upon)[^.]{0,20} request",
  "references? on request",
  "blood donor[^.;,]{0,30}",
] as const;

/** Why a post ended, told as a grievance. Both halves have to stand in one sentence. */
export const leaving =
  "left|leaving|quit|resign(?:ed|ation)|walked out|fired|let go|laid off|sacked|fell out|dismissed|made redundant";
export const grievance =
  "wife|husband|boss|owner|manager|management|politic\\w*|drama|toxic|unfair\\w*|treated|disagree\\w*|personality|long story|argument|bull(?:y|ied|ying)|never paid|no raise|hated|ask me|not my fault|lies|jealous\\w*";

/** Marks of a course too small to list. */
export const smallCourse =
  "introduction to|for beginners|beginners?['’]?|basics of|getting started with|webinars?|(?:half|one)[- ]day|1[- ]day|\\d hours?|lunch (?:talk|and learn)|taster|e-?learning|udemy|youtube|online course|short course|evening class|tutorial";
