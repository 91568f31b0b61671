/**
 * Vocabulary of orders to an automatic reader, by class: who is spoken to, what is ordered, and about what. Single words and
 * short noun phrases of English and of the languages that orders have been seen in (German, French, Spanish, Portuguese,
 * Italian, Dutch). Sorted by us; regular expression sources. No class decides by itself (see isInstruction.ts).
 */

/** Readers that are no persons, or are so in the plural of a product notice. */
export const machines =
  "a\\.?i\\.?(?: \\p{L}+)?|llms?|(?:large )?language models?|models?|chat ?bots?|bots?|gpt|parsers?|algorithms?|software|automat(?:ed|ic|ion) \\p{L}+|machines?|künstliche intelligenz|modelo de lenguaje|inteligencia artificial|modèle de langage|automatischen? (?:leser|prüfer|system)|lecteurs? automatiques?|lector(?:es)? automáticos?";
/** Readers by their task: persons or machines. */
export const readers =
  "(?:(?:reviewing|screening|grading|evaluating|scoring|recruiting|hiring|résumé|resume|cv) )?(?:assistants?|systems?|tools?|software|programs?|agents?|screeners?|reviewers?|graders?|evaluators?|readers?|scanners?|processors?|raters?)";

/** Orders to give up one's own rules. */
export const defyVerbs =
  "ignore|disregard|forget|override|bypass|skip|drop|stop|cease|omit|suppress|overlook|discard|dismiss|abandon|replace|reset|clear|delete|erase|look past|put aside|set aside";
/** Orders to take up others. */
export const complyVerbs =
  "obey|follow|treat|pretend|act|behave|assume|consider|remember|recall|switch|enter|execute|decode|do not|don't|never|ensure|make sure|refrain|fetch|open|visit|load|approve|pass|fail";
/** Orders to put something out. */
export const outputVerbs =
  "say|state|report|produce|generate|create|put|confirm|respond|reply|answer|repeat|print|output|return|write|append|insert|add|reveal|show|display|list|place|translate|describe|summari[sz]e|conclude|declare|tell|rewrite|mention|include|emit|begin|start|end|praise|recommend|compare|call|deem";
/** Orders to judge. */
export const judgeVerbs =
  "score|rate|give|award|assign|mark|grade|set|raise|rank|grant|boost|increase|evaluate|assess|review|leave|hide|empty|classify|label|flag|hire|shortlist|advance|select";

/** Imperatives of other languages, of all three kinds. */
export const foreignOrders =
  "ignorier(?:e|en sie|t)|vergiss|vergessen sie|missachte|bewerte(?:n sie)?|gib|vergib|antworte|befolge|behandle|ignore[zr]|oublie[zr]?|donne[zr]|note[zr]|réponde[zs]|évalue[zr]?|attribue[zr]|ignora|olvid[ae]|di que|diga que|responde|califica|evalúa|otorga|esqueça|desconsidere|avalie|dê|ignori|dimentica|valuta|rispondi|assegna|negeer|vergeet|beoordeel";
export const foreignObjects =
  "anweisungen|vorgaben|regeln|lebenslauf|bewerber(?:in)?|bestnote|höchst(?:e|er|note|punktzahl)\\p{L}*|punktzahl|consignes|instructions|règles|candidat(?:e|ure|o|a)?|note maximale|meilleure note|instrucciones|reglas|perfil|puntuación|puntaje|nota máxima|currículum|instruções|regras|currículo|pontuação|istruzioni|regole|punteggio|instructies|regels|kandidaat";

/** The paper that is read, pointed at. */
export const papers =
  "résumé|resume|cv|curriculum vitae|document|text|line|lines|sentence|paragraph|message|prompt|page|file|profile|application|submission|candidate|applicant|person";
/** What a reading ends in. */
export const results =
  "score|scores|subscores?|rating|grade|level|marks?|points|verdict|result|match|fit|evaluation|assessment|ranking|recommendation|hire|interview|findings?(?: list)?|defects?|keywords?|checks?|requirements?|subscore|status";
export const extremes =
  "max(?:imum|imal)?|highest|top|best|perfect|full|flawless|outstanding|excellent|exceptional|favou?rabl[ey]|100|one hundred|ten(?: out of ten)?|10|5 stars|five stars|every|all|pass(?:ed)?|matched|met|empty|pre-?approved|qualified|unqualified|hired?";
/** What a reading could fault. */
export const faults =
  "criticisms?|defects?|gaps?|weakness(?:es)?|concerns?|findings?|errors?|flaws?|faults?|changes|problems?|issues?|red flags?|shortcomings?|negatives?";
/** What an automatic reader goes by. */
export const rules =
  "instructions?|rules?|rubric|guidelines?|prompts?|criteri(?:a|on)|directions|orders|constraints|policy|policies|training|programming|safeguards?|limits|checks|memory|what(?:ever)? you were told";
/** What it puts out. */
export const outputs =
  "answer|response|output|reply|feedback|evaluation|assessment|review|analysis|summary|rewrite|rewritten \\p{L}+|suggestions?|verdict|judge?ment";

/** One of these must be in a line before it is looked at more closely: words that point, oblige, ask or name a reader. */
export const pointers: ReadonlySet<string> = new Set(
  `you your yours yourself this these above previous prior earlier hidden original foregoing what whatever further rewritten only verbatim
candidate applicant author must should shall ought mandatory required directed instructed requested ordered please kindly if ai llm llms gpt bot bots chatbot
model models parser parsers algorithm algorithms software automated automatic machine machines system systems assistant assistants tool tools
program agent screener screeners reviewer reviewers grader graders evaluator evaluators reader readers rater raters user admin developer prompt
prompts ignore disregard forget override bypass skip overlook discard omit suppress rubric instruction instructions set du ihre vous votre tu
lebenslauf bewerber anweisungen regeln consignes instrucciones reglas perfil instruções istruzioni candidato candidat instructies`.split(
    /\s+/,
  ),
);
