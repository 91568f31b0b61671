/** Why a sentence is strong: what it tells beside its task. Told by words that stand in it, the most telling first. */
import { pick } from "../voice";

interface Merit {
  pattern: RegExp;
  claim: string;
  why: readonly [string, ...string[]];
}

const people =
  "apprentices?|trainees?|students?|pupils?|interns?|juniors?|nurses?|technicians?|engineers?|mechanics?|teachers?|drivers?|hires|assistants?|volunteers|cooks|welders|analysts?|designers?|supervisors?|new ?comers|graduates|residents|whom";

const sizes =
  "(?=.*(?:\\d|\\b(?:half|halved|third|quarter|fifth|tenth|eighth|twice|double[ds]?|tripled|two|three|four|five|six|seven|eight|nine|ten|none|zero|nothing|never)\\b))";

/** Who checks, and what a check ends in; "seven years in audit" names the one without the other. */
const checkers = "audits?|auditors?|inspections?|inspectors?|reviewers|examiners?|surveyors?|jury|regulators?";
const outcomes =
  "passed|passing|clean|perfect|praised|cleared|approved|adopted|accepted|scored?s?|zero|none|no|without|every|all|first";

const merits: readonly Merit[] = [
  {
    pattern:
      /^(?:failed|lost|missed|closed down)\b|\b(?:did not work|went (?:badly|wrong)|me included|my (?:own )?(?:mistake|error|fault)|was wrong|negative result|part of the credit|all but (?:one|two|three)|every \w+ but (?:one|two|three)|except (?:one|two|three)|declined (?:once|twice))\b/iu,
    claim: "Candid, and the stronger for it",
    why: [
      "It admits what did not come off, so the rest is believed.",
      "A line that leaves room for the exception makes the figures around it credible.",
    ],
  },
  {
    pattern:
      /\bstill (?:in use|used|uses?|runs?|works?|follows?|holds?)\b|\bnow (?:used?|runs?|sends?|works? from|opens?|standard|required|taught|part of)\b|\b(?:adopted|copied by|taken (?:over|up)|rolled out|made (?:permanent|standard)|works? from (?:it|them))\b|\b(?:that|which) (?:the |all |our |every |both |two |three )?(?:[\w-]+ ){0,4}?(?:uses?|opens?|reads?|runs? on|rel(?:y|ies) on|works? from)\b/iu,
    claim: "Others rely on it",
    why: [
      "What other people use when you are not in the room speaks for itself.",
      "That the work goes on without you says more about it than praise would.",
    ],
  },
  {
    pattern: new RegExp(
      `\\b(?:${people})\\b.*\\b(?:passed|promoted|hired|stayed|now (?:lead|hold|run|manage|head|teach)s?|moved up|went on|graduated|certified|still (?:on|with|at|in|there|here))\\b`,
      "iu",
    ),
    claim: "The people are the result",
    why: [
      "What became of the people tells how they were led or taught.",
      "The people who went on are proof that cannot be polished.",
    ],
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:${outcomes})\\b.{0,60}\\b(?:${checkers})|(?:${checkers})\\b.{0,60}\\b(?:${outcomes})|accredit\\w+|awarded|prize|of the (?:month|quarter|year|season)|elected|promoted|chosen|passed|no (?:\\w+ )?findings?|(?:board|committee|court) (?:approved|agreed|adopted|accepted|upheld))\\b`,
      "iu",
    ),
    claim: "Somebody else’s verdict",
    why: [
      "Someone other than you looked and said so, which is why it is believed.",
      "An outside verdict weighs more than any adjective.",
      "This is not your own opinion of your work, and that is its strength.",
    ],
  },
  {
    pattern: new RegExp(
      `^${sizes}.*\\b(?:from [^,;.]{1,40} to |against|compared with|up from|down from|fell|rose|dropped|grew|halved|doubled|tripled|cut|lowered|raised|reduced|shortened|saved|brought .{2,40} down)\\b`,
      "iu",
    ),
    claim: "A before and an after",
    why: [
      "The reader sees how far it came without being told to admire it.",
      "It says what changed and by how much, and stops there.",
      "Both ends are on the page, so nobody has to take your word for the difference.",
    ],
  },
  {
    pattern:
      /\b(?:chose|decided|declined|refused|rejected|argued|insisted|persuaded|convinced|proposed|recommended|advised against|rather than|instead of|because|after finding|would not|withdrew)\b/iu,
    claim: "A decision, with what it rested on",
    why: [
      "It shows how you decide, which a list of duties never does.",
      "A choice can be talked about in an interview, and this one invites the question.",
    ],
  },
  {
    pattern: /\b(?:traced|found|discovered|spotted|noticed|caught)\b/iu,
    claim: "A problem, and its cause",
    why: [
      "A reader sees the problem, and that it was you who got to the bottom of it.",
      "It takes attention to find such a thing, and the line shows it without saying so.",
    ],
  },
  {
    pattern:
      /\b(?:took over|inherited|despite|alone|single-handed|from scratch|nobody (?:had|else|trusted|wanted)|could not (?:fix|find|solve|get)|had (?:failed|given up|stalled)|never been|for the first time|first (?:in|of its)|as the only|short-staffed|shutdown)\b/iu,
    claim: "It says what stood in the way",
    why: [
      "How hard it was is told by the case, not by an adjective.",
      "The odds are on the page, and so the result counts for more.",
    ],
  },
  {
    pattern:
      /\b(?:so that|so the|which|until|no longer|(?:under|within|on) budget|on (?:time|schedule)|ahead of schedule)\b|; (?:the|a|an|no|none|all|both|one|two|three|it|they|that)\b/iu,
    claim: "It goes on past the task",
    why: [
      "The line does not stop at what was done; it says how it came out.",
      "Task and outcome stand together, so the reader need not ask.",
      "It answers “and then?” before anyone has to ask it.",
    ],
  },
  {
    pattern:
      /[$€£]\d|\d{2}|\d%|\b(?:ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozen|hundred|thousand|million)\b/iu,
    claim: "The size can be pictured",
    why: [
      "How much there was is told in figures that mean something, so nobody has to guess.",
      "A reader can picture the size of this at once.",
      "The figures give the work its weight without a word of praise.",
    ],
  },
];

const plain: Omit<Merit, "pattern"> = {
  claim: "Particular, and in plain words",
  why: [
    "Definite things in plain words: a reader can picture it, and so believes it.",
    "It names particulars where others would praise themselves.",
    "Nothing in it is for show, and it stays in the mind.",
  ],
};

const notes: readonly [string, ...string[]] = [
  "Keep this as it stands.",
  "Strong. Ready to be asked about.",
  "This is the kind of line that is read twice.",
];

/** Note, claim and reason for praise of a sentence; they turn with the seed, so that neighbours differ. */
export function strengthWords(text: string, seed: number): { note: string; claim: string; why: string } {
  const { claim, why } = merits.find(({ pattern }) => pattern.test(text)) ?? plain;
  return { note: pick(notes, seed), claim, why: pick(why, seed) };
}
