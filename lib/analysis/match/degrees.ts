/** Degrees by level, in postings and résumés, and whether a résumé's degree was finished. */
import { ScopedMemo } from "../scopedMemo";

/** 4 doctorate, 3 master's, 2 bachelor's, 1 associate, 0 school. Read after `plainDegrees`. */
const levels: readonly (readonly [pattern: RegExp, level: number])[] = [
  [
    /\b(?:ph\.?\s?d|doctorate|doctoral degree|dphil|edd|pharmd|jd|juris doctor|md(?= degree|,| from|$)|dnp|dds|dmd|dvm|dpt|psyd|doctor of)\b/i,
    4,
  ],
  [
    /\b(?:master(?:['’]s|s)?(?:\s+(?:degree|of|in)\b|['’]s\b(?! (?:license|supervision|card))|\s+or\s)|msc|ms(?:ba|cs|ee|me|it)|mps|mtech|mdiv|mba|msw|meng|msn|mph|mpa|mpp|mfa|mlis|mls degree|msed|mha|macc|llm|dipl\.?-ing|graduate degree|advanced degree|postgraduate degree|masters)\b/iu,
    3,
  ],
  [
    /\b(?:bachelor(?:['’]s|s)?|bsc|bs(?:ba|me|ee|ce|cs|ed|it)|bas|bgs|btech|bcom|barch|bba|beng|bsn|bsw|bfa|llb|undergraduate degree|college degree|university degree|four-year degree|4-year degree|baccalaureate)\b/iu,
    2,
  ],
  [
    /\b(?:associate(?:['’]s|s)?(?: or higher)?\s(?:degree|of|in|or)|aas|two-year degree|2-year degree|foundation degree|adn(?=[\s,]|$))\b/iu,
    1,
  ],
  [
    /\b(?:high[- ]school (?:diploma|graduate|education|degree)|ged|secondary school diploma|hse diploma|(?:high|secondary) school,? diploma|high school,[^.;]{0,40}\bdiploma)\b/i,
    0,
  ],
];

/** Letters that are words or other initials too: a degree only in capitals before its subject or the word. */
const letters: readonly (readonly [pattern: RegExp, level: number])[] = [
  [
    /(?<![-–&/])\b(?:MS|MA|MEd|M\.?Ed)(?=[\s,]+(?:in\s|degree|\p{Lu}\p{Ll}|\p{Ll}+ (?:engineering|sciences?|studies|education|administration)\b)|$)/u,
    3,
  ],
  [
    /(?<![-–&/])\b(?:BS|BA|BEd|BAS)(?=[\s,]+(?:in\s|degree|[Hh]onou?rs|\p{Lu}\p{Ll}|\p{Ll}+ (?:engineering|sciences?|studies|education|administration)\b)|$)/u,
    2,
  ],
  [/\bMArch\b/, 3],
  [/(?<![-–&/])\b(?:AA|AS)(?=[\s,]+(?:in\s|degree|\p{Lu}\p{Ll})|$)/u, 1],
];

/** Titles of degrees whose subject their letters name. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/\bbsn\b/i, "Bachelor nursing"],
  [/\bmsn\b/i, "Master nursing"],
  [/\badn\b/i, "Associate nursing"],
  [/\bdnp\b/i, "Doctor nursing"],
  [/\bmba\b/i, "Master business administration"],
  [/\bHR\b/, "human resources"],
  [/\bCS\b/, "computer science"],
  [/\bbs?ba\b/i, "Bachelor business administration"],
  [/\bb?msw\b/i, "Master social work"],
  [/\bbsw\b/i, "Bachelor social work"],
  [/\bmph\b/i, "Master public health"],
  [/\bmpa\b/i, "Master public administration"],
  [/\bmlis\b/i, "Master library information science"],
  [/\b(?:MEd|MSEd)\b/, "Master education"],
  [/\bedd\b/i, "Doctor education"],
  [/\bjd\b|\bjuris doctor\b/i, "law juris"],
  [/\bllm\b|\bllb\b/i, "law"],
  [/\bpharmd\b|doctor of pharmacy/i, "Doctor pharmacy"],
  [/\bdvm\b/i, "Doctor veterinary medicine"],
  [/\bdpt\b/i, "Doctor physical therapy"],
  [/\bmacc\b/i, "Master accounting"],
  [/\bmha\b/i, "Master health administration"],
  [/\b[bm]eng\b/i, "engineering"],
];

/** "B.B.A." as "BBA", "Ph. D." as "PhD". */
export const plainDegrees = (text: string): string =>
  text.replace(/\b(?:\p{Lu}\p{Ll}{0,4}\.\s?){1,4}(?=[\s,)]|$|\p{Lu}\b)/gu, (letters) =>
    letters.length <= 14 && /^(?:[ABMDPJELHS]|Ph|Ed|Sc|Pharm|Eng|Psy)/.test(letters)
      ? `${letters.replace(/[.\s]/g, "")}${/\s$/.test(letters) ? " " : ""}`
      : letters,
  );

/** What the letters of a degree say its subject is, in words; empty when they say none. */
export const subjectOfLetters = (text: string): string => {
  const plain = plainDegrees(text);
  return subjects
    .filter(([pattern]) => pattern.test(plain))
    .map(([, words]) => words)
    .join(" ");
};

/** Subjects that a "related field" lets pass for one another. Stems are made where they are compared. */
export const relatedSubjects: readonly string[] = [
  "accounting finance business economics management administration marketing commerce entrepreneurship accountancy",
  "supply logistics chain operations business management industrial transportation administration",
  "computer software informatics information electrical computing data mathematics systems cybersecurity technology engineering",
  "engineering mechanical electrical civil industrial manufacturing aerospace chemical mechatronics construction",
  "biology chemistry biochemistry biotechnology microbiology molecular life science biomedical physiology genetics pharmacology neuroscience environmental",
  "psychology social work sociology counseling human services criminology therapy family",
  "communications journalism english marketing media writing public relations advertising",
  "education teaching curriculum early childhood special psychology",
  "public administration policy political government urban planning law",
  "hospitality tourism hotel culinary business management restaurant food nutrition",
  "design art graphic fine media illustration visual architecture",
  "environmental science geology ecology biology geography forestry agronomy horticulture agriculture",
  "nursing health healthcare public medicine administration",
  "statistics mathematics economics data physics quantitative computer",
];

/** Names of whole families of subjects, and what belongs to each. */
export const subjectFamilies: readonly (readonly [asked: RegExp, held: RegExp])[] = [
  [
    /\b(?:life|biological|biomedical) sciences?\b/i,
    /\b(?:\p{L}*biolog\w*|biochem\w*|genetic\w*|zoolog\w*|botan\w*|physiolog\w*|ecolog\w*|neuroscien\w*|pharmac\w*|immunolog\w*|biotech\w*|biomedic\w*|life scienc\w*)/iu,
  ],
  [
    /\b(?:natural|physical|hard) sciences?\b|\b(?:a|any) sciences?\b|\bscience degree\b|\bdegree in (?:a )?science\b/i,
    /\b(?:\p{L}*biolog\w*|\p{L}*chemi\w*|physic\w*|geolog\w*|genetic\w*|environmental sci\w*|earth sci\w*|astronom\w*|ecolog\w*)/iu,
  ],
  [
    /\b(?:technical|stem|quantitative|numerate)\b/i,
    /\b(?:engineer\w*|comput\w*|mathemat\w*|statistic\w*|physic\w*|\p{L}*chemi\w*|informati\w*|econom\w*|data)/iu,
  ],
  [
    /\b(?:social sciences?)\b/i,
    /\b(?:sociolog\w*|psycholog\w*|anthropolog\w*|politic\w*|econom\w*|geograph\w*|social|criminolog\w*)/iu,
  ],
  [
    /\b(?:humanities|liberal arts)\b/i,
    /\b(?:histor\w*|english|literature|philosoph\w*|languages?|linguistic\w*|classics|art)/iu,
  ],
  [/\bbusiness\b/i, /\b(?:business|commerce|management|marketing|financ\w*|account\w*|econom\w*)/iu],
  [/\bengineering\b(?! (?:management|technology))/i, /\bengineer\w*/iu],
  [
    /\bhealth(?:care)?(?: sciences?)?\b/i,
    /\b(?:nurs\w*|public health|health\w*|physiotherap\w*|occupational therap\w*|pharmac\w*|nutrition|kinesiolog\w*)/iu,
  ],
];

export const unfinished =
  /\b(?:not (?:yet )?(?:finished|completed?|awarded|conferred)|unfinished|incomplete|without (?:a |the )?degree|no degree|did not (?:finish|complete|graduate)|left (?:before|without|in|to|after|the)|withdrew|dropped out|credits? (?:toward|towards|completed|earned|short)|\d+ (?:of \d+ )?(?:credits?|credit hours|semester hours|units)|coursework|some (?:college|courses)|all but (?:dissertation|thesis)|abd|paused|on hold|discontinued|(?:one|two|three|four|five|\d) (?:of|out of) (?:\w+) (?:semesters|years|terms)|(?:one|two|three) (?:semesters|years) (?:completed|toward|of study)|graduate credits?|courses? toward|transferred|thesis (?:submitted|pending|in progress|outstanding)|defen[sc]e (?:scheduled|planned|pending|in))\b/i;
export const upcoming =
  /\b(?:expected|in progress|anticipated|candidate|pursuing|to be completed|graduating|enrolled|ongoing|currently (?:studying|enrolled|attending)|part-time student|working toward|will (?:finish|graduate|complete))\b/i;

const everyLevel = [...levels, ...letters];

const levelsRead = new ScopedMemo<number | null>(readLevel);

/** The lowest level a posting names, 0 to 4; a bare "degree" is a bachelor's. Null when it names none. */
export const degreeLevelOf = (text: string): number | null => levelsRead.get(text);

function readLevel(text: string): number | null {
  const plain = plainDegrees(text);
  const found = everyLevel.filter(([pattern]) => pattern.test(plain)).map(([, level]) => level);
  if (found.length > 0) return Math.min(...found);
  if (/\bdegree,? or (?:an? )?(?:diploma|certificate)\b|\bdiploma,? or (?:an? )?degree\b/i.test(plain)) return 1;
  return /\b(?:degree|graduate of|graduation)\b/i.test(plain) &&
    !/\bdegrees? (?:of|fahrenheit|celsius)\b|\b\d+ degrees\b/i.test(plain)
    ? 2
    : null;
}

/** How résumés alone write them: letters with their stops, and a school with its year. */
const heldOnly: readonly (readonly [pattern: RegExp, level: number])[] = [
  [/\bM\.\s?(?:A|S|Sc|Ed|Eng)\.(?=[\s,]|$)/u, 3],
  [/\bB\.\s?(?:A|S|Sc|Ed|Eng)\.(?=[\s,]|$)/u, 2],
  [/\bA\.\s?(?:A|S|O\.\s?S)\.|\bassociate of \p{L}+ studies\b/iu, 1],
  [
    /\b(?:diploma|graduat\p{L}+|class of \d{4})\b[^.;]{0,50}\b(?:high|secondary) school\b|\b(?:high|secondary) school\b[^.;]{0,30}\b(?:graduat\p{L}+|class of|(?:19|20)\d\d)\b/iu,
    0,
  ],
];

/** The highest level a résumé line names. */
export function heldLevelOf(text: string): number | null {
  const plain = plainDegrees(text);
  const found = [
    ...everyLevel.filter(([pattern]) => pattern.test(plain)),
    ...heldOnly.filter(([pattern]) => pattern.test(text)),
  ].map(([, level]) => level);
  return found.length > 0 ? Math.max(...found) : null;
}
