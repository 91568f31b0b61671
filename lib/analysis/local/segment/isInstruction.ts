/**
 * Tells text that gives orders to an automatic reader from honest lines that contain the same words. Four things are read:
 * who is spoken to (a machine, a reader of this paper, "you"), the mood (an order, a duty laid on a reader, a permission
 * withdrawn; a report of own work orders nobody), what it is about (this paper, its result, the reader's own rules or
 * output), and markup that only a conversation with a machine has. No word decides by itself; two of them must meet.
 */
import { isPlainPrint } from "../../asciiText";
import { AsciiWordSet } from "../../asciiWordSet";
import { irregularPasts } from "../../grounding/acts.data";
import { GuardedPattern, guarded } from "../../guardedPattern";
import { printCodes } from "../../textShape";
import {
  complyVerbs,
  defyVerbs,
  extremes,
  faults,
  foreignObjects,
  foreignOrders,
  judgeVerbs,
  machines,
  outputs,
  outputVerbs,
  papers,
  pointers,
  readers,
  results,
  rules,
} from "./instructionWords.data";
import { decodeBlobs, hiddenIn, unmask } from "./unmask";

const word = (source: string): RegExp =>
  new GuardedPattern(`(?<![\\p{L}\\p{N}_-])(?:${source})(?![\\p{L}\\p{N}_-])`, "iu");
const reader = `(?:(?:${machines})-(?:based|powered|driven|assisted) \\p{L}+|${machines}|${readers})`;
const order = `(?:${defyVerbs}|${complyVerbs}|${outputVerbs}|${judgeVerbs})`;

/** Roles and fences of chat transcripts, and marks of text that is not meant to be seen. */
const roleMarkup = new GuardedPattern(
  [
    "</?(?:system|user|assistant|instructions?|prompt|resume|document)\\b[^>]{0,40}>",
    "\\[/?(?:system|inst|user|assistant)[^\\]]{0,20}\\]",
    "#{2,}\\s*(?:system|user|assistant|instructions?|prompt)\\b|<\\|\\p{L}",
    "[\"'](?:instructions?|prompt|system|task)[\"']\\s*:",
    "[\"']role[\"']\\s*:\\s*[\"'](?:system|assistant|user|developer)[\"']",
    "\\b(?:begin|end|start) (?:of )?(?:admin|system|developer|evaluator|reviewer|model|ai)\\b",
    "(?:^|[.!?(>\\n]\\s*)(?:system|assistant|admin|developer|user|reviewer model|model)(?: (?:notice|note|message|prompt|override))?\\s*:",
    "\\b(?:system|assistant|model|reviewer|evaluator)_\\w+\\s*[:=]",
  ].join("|"),
  "iu",
);
const hiddenMarkup = guarded(
  /<!--|font-size:\s*[01](?:px|pt)?\b|color:\s*#?f{3}|display:\s*none|\((?:white|hidden|invisible) text\)|\bhidden instruction/i,
);

/** Somebody spoken to who reads this: "note to the model", "attention, screeners", "if you are a parser". */
const article = "(?:(?:the|any|all|every|each|an?|our|your|whichever|whatever) )?(?:\\p{L}+ ){0,2}?";
const addressed = [
  new GuardedPattern(
    `(?:^[\\s\\p{P}]*|[.!?(>\\n*#]\\s*)(?:to|for|dear|attention|hey|hello|für den|para (?:el|la)|pour (?:le|la)),? ${article}${reader}(?: (?:who|that|which)? ?read\\p{L}* \\p{L}+)?\\s*[:,;—–-]`,
    "iu",
  ),
  word(
    `(?:note|message|instructions?|important|notice|attention|memo|base64|addressed|remind\\p{L}*)(?: to| for|,)? ${article}${reader}`,
  ),
  word(
    `if you(?:'re| are)? (?:an? )?(?:\\p{L}+ ){0,2}?(?:${machines}|${readers}|(?:process|read|scan|pars|evaluat|review|summari)\\p{L}*)`,
  ),
  word(
    `(?:you are|you're|act as|become) (?:now )?(?:an? |the |in )?(?:\\p{L}+ )?(?:${machines}|\\p{L}*bot|(?:developer|debug|admin|god|unrestricted|jailbreak) mode)`,
  ),
  word(
    "(?:when|while|before|after|as) you (?:\\p{L}+ )?(?:read|process|summari[sz]e|review|analy[sz]e|evaluate|score|parse)",
  ),
];
const secondPerson = word("you|your|yours|yourself|du|dein\\p{L}*|ihre|vous|votre|vos|tus?|sus|seu|suas?");
/** A duty laid on a reader in the third person: "any software reading this must". */
const laid =
  "(?:must|should|shall|ought to|has to|have to|needs? to|will|is to|are to|(?:is|are) (?:hereby )?(?:directed|instructed|required|ordered|obliged|asked|told) to)";
const duty = word(
  `(?:(?:the|any|every|all|each|an?) (?:\\p{L}+ ){0,2}?${reader}|(?:any(?:one|body)|whoever|whatever) (?:who |that )?(?:read|grad|scor|review|process|evaluat|pars)\\p{L}*)(?: [^.;:]{0,40}?)? ${laid}|mandatory for (?:\\p{L}+ ){0,2}?${reader}`,
);
/** A permission withdrawn or a rule replaced. */
const decree = word(
  `(?:no longer|not|never|hereby) (?:permitted|allowed|valid|in force|apply|applicable)|forbidden|prohibited|(?:has|have|had) been (?:replaced|overridden|revoked|updated|cancelled|suspended)|in force|effective (?:today|now|immediately)|i authori[sz]e`,
);

/** An order at the head of a clause: base verb after a stop, "please", "now", "and", or a word that lays a duty. */
const clauseHead = "(?:^|[.!?;:,(>\\n*#|\"“'\\]]\\s*|\\b(?:please|now|then|and|must|should|shall|ought to|to)\\s+)";
const orders = new GuardedPattern(
  `${clauseHead}(?:please |now |kindly |always |simply |hereby )?${order}(?![\\p{L}\\p{N}-])`,
  "iu",
);
const opensWithOrder = new GuardedPattern(
  `^[\\s\\p{P}]*(?:please |now |from now on,? |por favor,? |bitte )?(?:${order}|${foreignOrders})(?![\\p{L}\\p{N}-])`,
  "iu",
);
const foreign = new GuardedPattern(
  `(?<!\\p{L})(?:${foreignOrders})(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})(?:${foreignObjects})(?!\\p{L})`,
  "iu",
);

const thisPaper = word(`(?:this|these|the above|above|that) (?:\\p{L}+ )?(?:${papers})`);
const theApplicant = word("(?:the|this) (?:candidate|applicant|person|author)(?:'s)?");
const bestResult = [
  word(`(?:${results})[^.;]{0,25}?(?:${extremes})`),
  word(`(?:${extremes})[^.;]{0,20}?(?:${results})`),
  word(`(?:score|rate|grade|mark|award|give|deem|call)[^.;]{0,40}?(?:${extremes})`),
];
const noFault = word(
  `(?:no|not|without|never|hide|skip|free of|zero|nothing|avoid|omit|suppress)[^.;]{0,20}?(?:${faults}|to improve)`,
);
/** Rules that only the reader goes by; and any rules, when the order is to give them up. */
const ownRules = word(
  `(?:(?:previous|prior|earlier|above|your|hidden|original|foregoing|system|the following|their previous) ){1,2}(?:${rules})|what(?:ever)? you were told`,
);
const defiance = new GuardedPattern(
  `${clauseHead}(?:please |now )?(?:${defyVerbs}) (?:\\p{L}+ ){0,3}?(?:${rules}|${results}|${outputs}|${papers})(?![\\p{L}\\p{N}])`,
  "iu",
);
const ownOutput = word(
  `(?:your|the rest of your|further) (?:\\p{L}+ )?(?:${outputs}|text)|the rewritten \\p{L}+|every suggestion|only with|word for word|verbatim`,
);
/** "criticism: off", "set level=4": a setting of the reading. */
const setting = new GuardedPattern(
  `(?:^|[\\n{,;]|\\bset\\s)\\s*["']?(?:${results}|${faults}|criticism|mode)["']?\\s*(?:=|:|must be)\\s*["'\\[]?(?:\\d|off|on|none|hire|\\]|${extremes})`,
  "iu",
);

/** A sentence that tells of work that was done: it opens with a verb in the past. */
function tellsOwnWork(text: string): boolean {
  const first = /^[\s"'“(*>•–-]*(\p{Lu}[\p{L}-]*)/u.exec(text)?.[1]?.toLowerCase() ?? "";
  return (/ed$/.test(first) && first.length > 4) || irregularPasts.has(first);
}

const matchesAny = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

/** How many of the things an order to a reader could be about the text names. */
function objectsIn(text: string): number {
  const tests = [
    thisPaper.test(text),
    matchesAny(bestResult, text),
    noFault.test(text),
    ownRules.test(text),
    ownOutput.test(text),
  ];
  return tests.filter(Boolean).length;
}

const marks = /[<[{#=]|:\s*(?:off|on|none|\d|max|high)|[A-Za-z0-9+/]{24}|[\u{e0020}-\u{e007e}]/iu;
const value = /:\s*(?:off|on|none|\d|max|high)/i;
const pointing = new AsciiWordSet(pointers);

/** What a character of ASCII may be a part of: markup, a setting, Base64. */
const [ofMarkup, ofSetting, ofBase64] = [1, 2, 4];
const parts = Uint8Array.from({ length: printCodes }, (_, code) => {
  const char = String.fromCharCode(code);
  return (
    (/[<[{#=]/.test(char) ? ofMarkup : 0) | (char === ":" ? ofSetting : 0) | (/[A-Za-z0-9+/]/.test(char) ? ofBase64 : 0)
  );
});
const base64Min = 24;

/** As `marks` for plain print, told by one look at its characters. */
function hasMark(text: string): boolean {
  let run = 0;
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    const part = parts[text.charCodeAt(at)] ?? 0;
    seen |= part;
    run = (part & ofBase64) === 0 ? 0 : run + 1;
    if (run === base64Min) return true;
  }
  return (seen & ofMarkup) !== 0 || ((seen & ofSetting) !== 0 && value.test(text));
}

/** Nearly every line ends here: without such a word or mark nobody is spoken to and nothing is pointed at. */
const isOpen = (text: string): boolean =>
  isPlainPrint(text)
    ? hasMark(text) || pointing.isIn(text)
    : marks.test(text) || (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((one) => pointers.has(one));

/** Whether the text orders an automatic reader about. Looks at its first 2,000 characters. */
export function isInstruction(text: string): boolean {
  const shown = unmask(text).slice(0, 2_000);
  if (!(isOpen(shown) || hiddenIn(text) !== "") || !/\p{L}{3}/u.test(shown)) return false;
  const hidden = `${hiddenIn(text)} ${decodeBlobs(text)}`.trim();
  if (hidden !== "" && (isInstruction(hidden) || objectsIn(hidden) > 0)) return true;
  return foreign.test(shown) || ordersReader(shown);
}

function ordersReader(shown: string): boolean {
  const markup = roleMarkup.test(shown) || hiddenMarkup.test(shown);
  const you = secondPerson.test(shown);
  const spoken = !markup && matchesAny(addressed, shown);
  const own = !markup && tellsOwnWork(shown);
  if (own && !you && !spoken) return false;
  const commands = orders.test(shown);
  const objects = objectsIn(shown);
  // Somebody who tells of himself and names nothing that only this reading has speaks to nobody, whoever "you" are.
  if (!markup && !spoken && ofOneself.test(shown) && !pointed(shown) && !setting.test(shown)) return false;
  if (markup) return objects > 0 || commands || you || setting.test(shown) || fenced.test(shown);
  if (own && !you && !(commands && objects > 0)) return false;
  if (spoken) return commands || objects > 0 || you;
  if ((objects > 0 || commands) && duty.test(shown)) return true;
  if (setting.test(shown) || defiance.test(shown)) return true;
  if (objects === 0) return you && commands && theApplicant.test(shown);
  if (decree.test(shown) && (thisPaper.test(shown) || ownRules.test(shown))) return true;
  if (commands && (you || /\b(?:please|kindly)\b/i.test(shown))) return true;
  if (!opensWithOrder.test(shown)) return commands && objects > 1 && pointed(shown);
  return (objects > 1 && pointed(shown)) || matchesAny([thisPaper, ownRules, ownOutput, theApplicant], shown);
}

const ofOneself =
  /^[\s\p{P}]*(?:I(?:['’]m|['’]ve)?|My)\s(?!(?:\p{L}+ )?(?:authori[sz]e|grant|order|instruct|command|ask|want|need|require|request)\b)/u;
const fenced = /\b(?:begin|end|start) (?:of )?\p{Lu}{4,}/u;
/** Something that only this reading has: this paper, its applicant, the reader's rules or output. */
const pointed = (text: string): boolean => matchesAny([thisPaper, theApplicant, ownRules, ownOutput], text);
