/**
 * How English says that something changed, as data for the outcome feature: what was made better, what then happened
 * without the writer, who took the work over, what an outsider found. Source: our own reading of how results are told
 * in prose; the classes follow the career offices' "problem, action, result" convention. Regular expression sources.
 */

import { became, comparisons, harmAway, measuredWell, standings, uptake } from "./comparisons.data";

const magnitude =
  "(?:half|halved|doubled?|tripled?|quadrupled|thirds?|quarters?|fifths?|tenths?|twice|zero|nothing|none|every|all|record|lowest|highest|\\d)";

export interface OutcomeSignal {
  kind: "change" | "effect" | "adoption" | "verdict" | "people" | "contrast" | "judgement" | "difficulty";
  /** How much it tells: 2 states a result by itself, 1 adds to one. */
  weight: 1 | 2;
  pattern: string;
}

export const outcomeSignals: readonly OutcomeSignal[] = [
  // change: a state before and after, or a transitive result verb with an object
  {
    kind: "change",
    weight: 2,
    pattern:
      "\\bfrom (?!(?:a|the|an)? ?(?:prospecting|start|concept|design|requirements|layout)\\b)(?:[^,;.]|[.,](?=\\d)){1,50}? to (?!close\\b|finish\\b|end\\b|prospecting)(?:[^,;.]|[.,](?=\\d)){1,40}",
  },
  {
    kind: "change",
    weight: 2,
    pattern:
      "\\b(?:cut|cutting|reduc(?:ed|es|ing)|lower(?:ed|s|ing)|shorten(?:ed|s|ing)|trimm(?:ed|ing)|shrank|halv(?:ed|ing)|eliminat(?:ed|es|ing)|remov(?:ed|ing)|end(?:ed|ing)|stopp(?:ed|ing)|clos(?:ed|ing) (?=.*(?:weakness|finding|gap|backlog|deal|audit|without|\\$))|prevent(?:ed|s|ing)|avoid(?:ed|ing)|recover(?:ed|ing)|rescu(?:ed|ing)|sav(?:ed|es|ing)|freed|freeing)\\b(?! (?:up )?(?:files|time sheets))",
  },
  {
    kind: "change",
    weight: 2,
    pattern:
      "\\b(?:rais(?:ed|es|ing)|increas(?:ed|es|ing)|grew|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|improv(?:ed|es|ing)|boost(?:ed|ing)|won|restor(?:ed|ing)|reopen(?:ed|ing)|turned (?:it|a|the|around)|brought (?:[\\w' -]{2,40} )?(?:down|up|back|in-house|onto|under)|took [\\w%' -]{2,30} out of(?! (?:every )?(?:two|three|four|five|six|seven|eight|\\d))|rebuilt|ran (?:it )?down|kept (?:every|all|most|both|(?:two|three|four|five|six|seven|eight|nine|\\d+) of|(?:the |it |them |its )[\\w' -]{0,30}?(?:running|open|in business|on (?:time|budget|schedule|its|the)|under|within|at (?:or |least |most )?(?:under |below )?\\d|from|out of|together|going|without|through))|held it|dropped|fell|rose|went (?:from|down|up|back)|cut)\\b",
  },
  {
    kind: "change",
    weight: 2,
    pattern:
      "\\b(?:secured|raised|obtained|earned|landed|closed|generat(?:ed|ing)|brought in) (?:a |an |over |about |more than )?(?:[$€£]|EUR|USD|GBP|[\\w-]+ (?:grant|funding|contract|approval|accreditation|license|patent))",
  },
  {
    kind: "change",
    weight: 1,
    pattern:
      "\\b(?:replac(?:ed|ing)|consolidat(?:ed|ing)|merg(?:ed|ing)|pool(?:ed|ing)|mov(?:ed|ing)|shift(?:ed|ing)|migrat(?:ed|ing)|convert(?:ed|ing)|redesign(?:ed|ing)|rewrote|reset|renegotiat(?:ed|ing)|introduc(?:ed|ing)|establish(?:ed|ing)|launch(?:ed|ing)|started|opened|founded|created|built|designed|wrote|set up|developed|found|discovered|traced|caught|fixed|solved|resolved|repaired|corrected)\\b",
  },
  // effect: what happened next, told with a subject of its own or a purpose that was met
  {
    kind: "effect",
    weight: 2,
    pattern:
      "\\b(?:so (?:that )?(?:the |a |that |each |every |nobody |no |all |they |\\w+ (?:can|could|now|no longer|stop|stopped|asked|are|is|has|have|never|leave|know)))",
  },
  {
    kind: "effect",
    weight: 2,
    pattern:
      "\\b(?:which|that) (?:has |have |had |then |now |also |in turn |later )?(?:let|cut|lowered|raised|reduced|saved|replaced|kept|ended|stopped|freed|brought|made|allowed|gave|became|went|won|led to|doubled|halved|turned|is now|are now|still|passed|closed|fell|rose|dropped|grew)\\b",
  },
  {
    kind: "effect",
    weight: 2,
    pattern:
      "\\b(?:result(?:ed|ing) in|leading to|led to|as a result|with the result that|thereby|allowing|letting|enabling|sparing|ending|saving|cutting|freeing)\\b",
  },
  {
    kind: "effect",
    weight: 2,
    pattern:
      "[;.] (?:the |a |an |its |their |our |no |nobody |nothing |none |every |most |all |both |two |three |four |five |six |seven |eight |nine |ten |\\d+ |one |support |sales |finance |planning |pages? |it |they )?(?:(?!I |I['’])[\\w'’%-]+ ){0,9}?(?:fell|rose|dropped|grew|went|passed|closed|stopped|lost|won|kept|ended|returned|restarted|settled|asked|moved|came|now|is|are|was|were|has|have|had|no longer|still|reported?|adopted|reused|took|uses?|runs?|leads?|accepts?|seats?|saves?|cited|corrected|funded|doubled|halved|roughly|never|failed|had no|can|could|gets?|see|sees|leave|stayed|finished|dropped)\\b",
  },
  {
    kind: "effect",
    weight: 1,
    pattern:
      "\\b(?:within|in) (?:a|one|two|three|four|six|the first|the following|its first|\\d+) (?:day|week|month|quarter|year|season|hour|minute)s?\\b",
  },
  {
    kind: "effect",
    weight: 1,
    pattern:
      "\\b(?:since then|ever since|since|by the end of|the (?:next|following) (?:year|quarter|month|season)|that year|at (?:year|month|quarter) end)\\b",
  },
  // adoption: others took it over or rely on it
  {
    kind: "adoption",
    weight: 2,
    pattern:
      "\\b(?:adopted|taken over|took (?:it )?over and|picked up by|copied by|rolled out|referred to it|made (?:permanent|standard)|written into|wrote (?:it|the \\w+) into|by default|now (?:used|runs?|run|gives?|given|attached|required|standard|taught|the|leads?|in|part|hold|report|has|have|accepts?)|still (?:in use|used|runs?|uses?|the|running|owns?|there)|in use (?:at|by|in|across)|used (?:in|by|across|weekly|daily|company-wide)|taught from|(?:the|as) (?:its )?(?:template|standard|reference|model) (?:for|new|given|across)|as its (?:template|standard|reference|model)|is (?:still )?the reference|handed to (?:each|every|all)|cited|outlast(?:ed|s)|outliv(?:ed|es)|requested by|extended (?:twice|at))\\b",
  },
  // verdict: somebody else looked and said so
  {
    kind: "verdict",
    weight: 2,
    pattern:
      "\\b(?:passed|without (?:a|an|any|one)? ?(?:\\w+ )?(?:finding|findings|incident|incidents|error|errors|breach|complaint|write-off|remediation|resubmission|downtime|accident|accidents|injury|loss|losses|layoffs|fault|faults|defects?|rework|adding|recordables?|citation|deviation|penalty|corrections?|changes?|appeal|escalation|warnings?)|no (?:covenant|layoffs|repeat|findings?|incidents?|errors?|losses|complaints|second|recordables?|rework|deviations?|accidents|one has)|zero (?:findings|incidents|defects|errors|deviations)|none (?:failed|was|were|of)|never (?:missed|had|late|failed|needed|been)|nothing was|nobody was|first time|on (?:schedule|time|budget|the (?:planned|promised|date))|ahead of|under budget|promoted|award(?:ed)?|prize|nominat(?:ed|ion)|chosen|selected for|top (?:\\w+ )?(?:grade|score|rated|rating|marks|\\d)|highest|best-paper|approval from|certified by|approved by|accepted by|dean's list|honou?rs|of quota|above (?:quota|target|plan)|above target|second in|first in|has not|have not|had not|asked for|asked by|at the \\w+'s request|spotless|in good standing|exceed(?:ed|ing))\\b",
  },
  // "Signed without a strike day": what could have gone wrong and did not
  {
    kind: "verdict",
    weight: 2,
    pattern:
      "\\b(?:signed|delivered|finished|completed|closed|moved|opened|launched|installed|shipped|replaced|ran|held|carried out|done) [^.;]{0,60}?\\bwithout (?:an?|one|any|losing|stopping|missing)\\b",
  },
  {
    kind: "contrast",
    weight: 2,
    pattern:
      "\\b(?:(?:about |nearly |over |more than )?(?:twice|double|half|three times|four times) (?:the|what|as \\w+ as)|(?:above|below|against|than) the (?:\\w+ )?(?:average|norm|benchmark|standard|target|budget|plan|median))\\b",
  },
  // a share of a known whole, a rank, a whole but for a rest: results without a verb of change
  {
    kind: "contrast",
    weight: 2,
    pattern:
      "\\b(?:all but (?:one|two|three|four|five|six|\\d+)|\\d[\\d,]* (?:out )?of (?:the |its |their )?\\d[\\d,]*(?! (?:staff|people|teachers|nurses|engineers|employees))|(?:one|two|three|four|five|six|seven|eight|nine) (?!(?:day|week|night|evening|weekend|shift|month|morning|afternoon|saturday|sunday|season)s? )(?:[a-z]+ )?(?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\\b(?! (?:schools|countries|sites|offices|towns|cities|plants|stores|years|months|weeks|days))|(?:lowest|fewest|fastest|shortest|cleanest|safest|best) (?:[a-z-]+ ){0,4}(?:of|among|in|across) (?:the |all |its |our )?(?:\\w+)|at (?:about |around |over |under )?\\d[\\d.,]*%? [^.;]{3,60} at (?:about |around |over |under )?\\d[\\d.,]*%?|(?:hardly|barely|scarcely) (?:moved|changed|fell|rose))",
  },
  {
    kind: "verdict",
    weight: 2,
    pattern:
      "\\b(?:kept (?:its|their|our|her|his|a) (?:[\\w-]+ ){0,3}?(?:rating|licence|license|accreditation|certification|star|stars|status|place|record)|kept (?:[\\w']+ ){1,3}(?:profitable|open|running|alive|afloat|intact|full|clean|safe|stable|flat|level|together|solvent|supplied|staffed)|no [a-z]+ in (?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ )?(?:inspections?|audits?|years|seasons|visits|surveys|voyages|deliveries))\\b",
  },
  ...comparisons.map((pattern) => ({ kind: "contrast" as const, weight: 2 as const, pattern })),
  ...[...harmAway, ...standings, measuredWell].map((pattern) => ({
    kind: "verdict" as const,
    weight: 2 as const,
    pattern,
  })),
  ...uptake.map((pattern) => ({ kind: "change" as const, weight: 2 as const, pattern })),
  { kind: "people", weight: 2, pattern: became },
  // people: what became of those led or taught
  {
    kind: "people",
    weight: 2,
    pattern:
      "\\b(?:to promotion|now (?:leads?|run|runs|hold|holds|heads?|manages?|works?)|(?:were|was|are|is) (?:later |since )?(?:promoted|hired)|have (?:since )?been promoted|been hired|passed (?:their|his|her)|still with the|hired (?:the|into|on|back|from)|to completion|finished|successor|graduated|stayed|moved up|went on to|both of whom|(?:one|two|three|four|five|six|some|most|all|half) of whom|first-generation)\\b",
  },
  // contrast: before against after
  {
    kind: "contrast",
    weight: 1,
    pattern:
      "\\b(?:instead of|rather than|in place of|no longer|used to|had been|had left|had (?:\\w+ed|\\w+en|stalled|begun|caused|carried|lost|replaced)|where before|until then|for the first time|previously|before (?:it|the|any|shipping|merge|final)|against (?:the|a)|compared|versus|while the|than)\\b",
  },
  // then and now: a state that the writer found, or that was, and another that lasts
  {
    kind: "contrast",
    weight: 2,
    pattern:
      "\\b(?:when|before) (?:I|we) (?:first )?(?:came|joined|started|arrived|began|took (?:it |this |them )?over)\\b,? [^.;]{8,140}(?:[.;]|, and|, but) (?:[^.;]{0,60}\\b)?(?:now|today|since|these days|no longer|still|anymore|last (?:year|summer|winter|spring|autumn|fall))\\b",
  },
  {
    kind: "contrast",
    weight: 2,
    pattern:
      "\\b(?:used to|took|had|needed|was|were|waited) [^.;]{4,100}(?:[.;]|, and|, but) (?:and |but |it |they |we |there )?(?:(?:is|are|takes?|need|needs|has|have|close|closes|ship) )?(?:now|today|these days|since (?:last|this|then|the) ?\\w*)\\b,? (?:it|they|we|nobody|none|every|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|there|\\d)",
  },
  {
    kind: "contrast",
    weight: 2,
    pattern:
      "[;.,] when (?:I|we) (?:came|joined|started|arrived|began|took (?:it |this )?over),? [^.;]{2,60}\\b(?:was|were|had|took|ran|stood)\\b|\\bused to (\\w{3,}) [^.;]{3,100}[;.] [^.;]{0,90}\\b\\1(?:s|es)?\\b",
  },
  // judgement: a choice and its reason
  {
    kind: "judgement",
    weight: 2,
    pattern:
      "\\b(?:chose|decided|reject(?:ed|s)|declined|refus(?:ed|es)|advised against|talked [\\w ]{2,30} out of|persuad(?:ed|es)|convinc(?:ed|es)|argued|insisted|withdrew|proposed|recommended against|(?:negotiat(?:ed|es)|(?:by|after|from) negotiating)(?! with\\b)|after (?:a|an|finding|showing|two|three|an? \\w+) [^,;.]{0,60}(?:showed|found|showing|failed|stalled)|found that|showed (?:that|only)|because|in favou?r of|the reason|proved|measured (?:what|the)|interviewed (?:every|all))\\b",
  },
  // difficulty: what stood against it
  {
    kind: "difficulty",
    weight: 1,
    pattern:
      "\\b(?:despite|even though|although|under (?:a|an) [\\w-]+ (?:shutdown|deadline|agreement)|during the|through (?:a|the|its) (?:full|closure|downturn|move|shutdown|recession|merger|strike|illness)|through (?:two|three|\\d+) |without|after (?:two|three|several|its|the|their|an?|every)|when (?:its|the|a|an|its)|short-staffed|inherited|took over|on (?:its|the) (?:third|fourth|fifth)|at the (?:\\w+ )?worst|nobody|never been|first|alone|from scratch|with one other|as the only|sole)\\b",
  },
];

/** A magnitude in digits or words; with it a change is measured. */
export const magnitudePattern = `\\b(?:${magnitude.slice(3, -1)}|\\w+ (?:points?|percent|per cent)|one in (?:\\w+)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|dozen)s?)\\b`;
