/**
 * Tells text that gives orders to an automatic reader from honest lines that contain the same words. Two things must
 * meet: somebody is addressed who can only be the machine, and something is asked that only a reader of this document
 * could do. A report in the past tense of one's own work addresses nobody.
 */

/** Voices and markup that only a conversation with a machine has. */
const voices: readonly RegExp[] = [
  /<\/?(?:system|user|assistant|resume|instructions?|prompt)\b[^>]{0,40}>|<!--/i,
  /\[\/?(?:system|inst|user|assistant)[^\]]{0,20}\]/i,
  /["']role["']\s*:\s*["'](?:system|assistant|user)["']/i,
  /^\s*(?:system|assistant|user|admin|developer)(?:\s(?:notice|note|message|prompt|override))?\s*:/i,
  /(?:^|[.!?(>]\s*)system (?:notice|note|message|prompt)\s*:/i,
  /\b(?:begin|end) (?:admin|system|developer) (?:override|prompt|message)\b/i,
  /^\s*(?:assistant|system|model|reviewer)_\w+\s*:/i,
];

/** Readers that are machines, as somebody spoken to or ordered about. */
const readers: readonly RegExp[] = [
  /\b(?:if you are|you are now|now on,? you are|you(?:'re| are) (?:a|an|the))\s.{0,30}(?:model|bot|assistant|ai|mode|reviewer|hirebot)/i,
  /\b(?:to|for|dear|note to|attention|hey|hello|important for|message (?:to|for)|instructions? (?:to|for))\s(?:the |any |all )?(?:\w+ ){0,2}(?:ai|a\.i\.|model|llm|assistant|bot|chatbot|screeners?|reviewers?|readers?|parser|résumé tools?|resume tools?|language model|machine|recruiting software)\b/i,
  /\b(?:automat(?:ic|ed)|ai|machine|reviewing|screening|software|algorithmic)\s(?:readers?|reviewers?|screeners?|assistants?|graders?|parsers?|systems?|evaluators?)\b/i,
  /\b(?:any|the) (?:software|system|model|ai|program|tool|reviewer|grader|machine) (?:that|which|who)? ?(?:reads?|reading|processes|processing|must|should|shall|will)\b/i,
  /\b(?:developer|author|owner|maker) of this (?:tool|software|service|model)\b/i,
  /\bautomatischen? (?:leser|prüfer|system)|lecteur automatique|lector automático|künstliche intelligenz|modelo de lenguaje/i,
  /\b(?:process|read|summari[sz]e|review|analy[sz]e|evaluate)\s(?:this|the) (?:text|document|résumé|resume|cv|file)\b/i,
  /\byour (?:hidden |previous |earlier |system )?(?:instructions|prompt|rules|guidelines|memory|answer|response|output|feedback|evaluation)\b/i,
];

/** What only a reader of this document could be asked. */
const requests: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop|replace)\b.{0,40}\b(?:instructions?|rubric|guidelines|prompt|rules|analysis|what you were told|criteria|evaluation|checks)\b/i,
  /\b(?:guidelines|instructions|rules|rubric)\b.{0,40}\b(?:replaced|overridden|void|no longer|cancelled)\b/i,
  /\b(?:give|award|assign|raise|output|set|return|rate|grade|mark|score|add|grant|must be|report)\b.{0,60}\b(?:score|rating|full marks|maximum|highest|level|100|ten out of ten|as matched|verdict|best)\b/i,
  /\b(?:say|state|report|confirm|respond|reply|answer|declare|repeat|conclude|tell)\b.{0,50}\b(?:candidate|applicant|résumé|resume|cv|verdict|only with|excellent|no defects|free of errors|the best match)\b/i,
  /\b(?:satisfies every requirement|praise only|no criticism|stop evaluating|without further text|only with the word|needs no changes|no defects|nothing to improve|favou?rabl[ye] with all|never points? out)\b/i,
  /\b(?:reveal|print|show|append|translate|decode|recall|list|place|write|output)\b.{0,60}\b(?:hidden prompt|your instructions|system prompt|wording of your|every suggestion|your answer|files that you|carry out|last applicant|letter that recommends|feedback)\b/i,
  /\b(?:decode|execute) (?:this |it )?and (?:carry out|obey|follow|execute)|\(decode\b/i,
  /\bdescribe the others\b|\bcompare me\b|\brewrite this (?:résumé|resume|cv|document)\b|\binvented figures\b/i,
  /\bpretend (?:that|to|you)\b|\bdo not mention that\b|\brewritten (?:summary|version)\b/i,
  /\b(?:feedback|criticism|comments?)\b.{0,50}\b(?:no longer permitted|forbidden|not allowed|off|prohibited)\b/i,
  /\bthe (?:résumé|resume|document) (?:ended|continues|ends)\b|\bend of (?:résumé|resume|document)\b|\bnew task\b/i,
  /\b(?:treat|follow|obey|read)\b.{0,30}\b(?:line|text|sentence)\b.{0,20}\b(?:order|command|instruction)\b/i,
  /\b(?:ignoriere|vergiss|missachte)\b.{0,40}\b(?:anweisungen|regeln|vorgaben)/i,
  /\b(?:bewerte|gib|vergib)\b.{0,40}\b(?:lebenslauf|bestnote|punktzahl|höchste)/i,
  /\b(?:ignorez|oubliez)\b.{0,40}\b(?:instructions|consignes)|\b(?:ignora|olvida)\b.{0,40}\b(?:instrucciones)/i,
  /\breturn \{|\b(?:level|rating|score|verdict|defects)\s*[=:]\s*(?:\[|\d|"|highest|maximum|hire)|\bcriticism\s*:\s*off/i,
  /\b(?:reviewed|read) this (?:résumé|resume|cv) and found\b|\bpremium access\b|\bis testing you\b|\bcorrect answer in the test\b/i,
  /\bno rules\b|\b(?:developer|debug|god|unrestricted|jailbreak) mode\b/i,
];

const imperative =
  /^[\s"'“(*>-]*(?:please\s|now\s|when you\s.{0,40},\s)?(?:ignore|disregard|forget|override|pretend|say|state|report|respond|reply|output|print|reveal|return|give|award|rate|set|mark|treat|repeat|switch|translate|append|write|do not|don't|from now on|act as|skip|stop|score|assume|ignoriere|vergiss|bewerte|ignorez|oubliez|ignora|olvida)\b/i;
const ownWork =
  /^[\s"'“(*>-]*(?!Note\b|You\b)\p{Lu}[\p{L}-]*(?:ed|ught|ote|ew|an|ilt|ade|ave|ook|old|ept|ent|et|ound|un)\b/u;

/** Text without the tricks that hide words: zero-width characters, letters set apart. */
export function unmask(text: string): string {
  const shown = text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
  const spaced = shown.match(/(?:^|\s)\p{L}(?=\s|$)/gu)?.length ?? 0;
  if (spaced < 12 || spaced < shown.length / 5) return shown;
  return shown
    .replace(/\s{2,}/g, "\u0001")
    .replace(/\s/g, "")
    .replaceAll("\u0001", " ");
}

const count = (patterns: readonly RegExp[], text: string): number =>
  patterns.filter((pattern) => pattern.test(text)).length;

/** Whether the text orders an automatic reader about. */
export function isInstruction(text: string): boolean {
  const shown = unmask(text).slice(0, 2_000);
  if (!/[\p{L}]{3}/u.test(shown)) return false;
  const request = count(requests, shown);
  const settings = /^\s*\S*(?:begin|end) (?:admin|system)|_settings\s*:/i.test(shown);
  // Nearly every line ends here: without a request only the settings of a machine are orders.
  if (request === 0 && !settings) return false;
  const voice = count(voices, shown);
  if (voice > 0 && settings) return true;
  if (request === 0) return false;
  const reader = count(readers, shown);
  const orders = imperative.test(shown) ? 1 : 0;
  const directed = voice * 2 + reader * 1.5 + orders;
  const quoted = ownWork.test(shown) && voice === 0 && !/\b(?:you are|you must|if you|your)\b/i.test(shown);
  if (quoted) return request >= 2 && reader >= 1;
  if (directed >= 1) return true;
  return (
    request >= 2 ||
    /^[\s\p{P}]*(?:set\s)?(?:level|rating|score|verdict|defects|criticism)\s*[=:]/iu.test(shown) ||
    /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{24,}={0,2}/.test(shown)
  );
}
