/**
 * How English sets one state beside another without a verb of change, as data for the outcome feature: the figure before,
 * a peer's, the limit, a share gained, harm that did not come in so long. Source: our own reading of how results are told
 * in the clipped style of résumés; the classes follow the ways of comparison that textbooks of descriptive statistics name
 * (over time, against a group, against a standard). Regular expression sources.
 */

const word = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)";
/** An amount in digits or words; a year is none. */
const amount = `(?:[$€£]?(?!(?:19|20)\\d\\d\\b(?!,))\\d|${word}\\b|an? (?:half|third|quarter|fifth|tenth|month|morning|week|day|year|hour|dozen|hundred)\\b|the (?:next|whole|same) (?:day|week|month|morning)|none\\b|zero\\b|half\\b)`;
const about = "(?:about |around |nearly |almost |over |under |some |roughly |just |at |by |only |the |an? )?";
const period = "(?:years?|months?|weeks?|seasons?|quarters?|shifts?|seasons?|inspections?|audits?|flights?|surgeries|launches|deployments?|loans?|trips?|loads?)";
const harm =
  "(?:injur(?:y|ies)|accidents?|incidents?|claims?|complaints?|loss(?:es)?|spills?|recordables?|violations?|citations?|deaths?|falls?|infections?|ulcers?|outages?|defects?|breach(?:es)?|failures?|escapes?|deviations?|write-?ups?)";
const unit =
  "(?:%|percent\\b|per cent\\b|points?\\b|basis points\\b|pp\\b|ms\\b|s\\b|sec(?:onds?)?\\b|min(?:ute)?s?\\b|h(?:ours?|rs?)?\\b|days?\\b|weeks?\\b|months?\\b|kg\\b|lbs?\\b|tonnes?\\b|tons?\\b)";
const peer =
  "(?:average|median|mean|norm|limit|goal|target|benchmark|standard|plan|quota|sector|industry|county|regional?|state|national|district|peers?|fleet|others|rivals?|control|baseline)";

/** Each states a result by itself. */
export const comparisons: readonly string[] = [
  // "2.1 minutes against 3.4", "14 cents, down from 22", "in an hour instead of a morning"
  `${amount}[^.;]{0,60}?(?:\\.\\d[^.;]{0,40}?)?\\b(?:against|versus|vs\\.?|compared (?:with|to)|instead of|rather than|where (?:it|they|there|we|others) (?:was|were|took|had been|used to be)|in place of) ${about}${amount}`,
  `\\b(?:down|up) from ${about}${amount}`,
  // "formerly 47", "it had been eleven", "where the old hall had managed 55"
  `${amount}[^.;]{1,80}?\\b(?:formerly|previously|used to (?:be|take|need|cost|run)|had (?:been|taken|needed|managed|cost|run|done|made|stood at)) ${about}${amount}`,
  // "industry average 31 %", "goal is 185", "average for the team was 21 %"
  `\\d[^;]{0,90}?[,;(] ?(?:(?:the|our|its|an?) )?(?:[a-z-]+ ){0,3}?${peer}(?: (?:for|of|in|at|the|is|was|being|stands|team|group|about|around|near|some|over|under|[a-z]+)){0,4}:? ?[$€£]?\\d`,
  // "six points above the region", "6 % under the fleet"
  `(?:\\d[\\d.,]*|${word}|a (?:third|quarter|half|fifth|tenth)) ?${unit} (?:above|below|under|over|ahead of|better than|faster than|earlier than|sooner than|cheaper than|less than|more than|fewer than|beyond) (?:the|its|any|every|that|what|budget|plan|target|schedule|average|last|before)`,
  // "23 -> 7", "93.1 % → 98.6 %"
  `(?<![\\d.])(?!(?:19|20)\\d\\d\\b)[$€£]?\\d[\\d.,]*\\s?(?:%|[a-zA-Z]{1,7})?\\s?(?:->|→|=>)\\s?[$€£]?(?!(?:19|20)\\d\\d\\b)\\d`,
  // "down 17 percent", "up 38 lb", "down by about a third"
  `(?<!\\b(?:sign|signed|pick|picked|set|gave|put|make|made|makes|back|backed|took|take|broke|follow|followed|start|started|line|lined|wrote|warm|warmed|lift|lifts|lifted) )\\b(?:down|up) (?:by )?${about}(?:\\d[\\d.,]* ?${unit}|a (?:third|quarter|half|fifth|tenth)\\b)`,
  // "completion 54 % to 71 %"
  `(?<!\\b(?:of|between|with|margins?|discounts?|at) (?:a )?)(?<![\\d.$])\\d[\\d.]* ?% to \\d[\\d.]* ?%`,
  // "$14.2M in 2021, $21.8M in 2025"
  "[$€£]?\\d[\\d.,]* ?(?:%|[kKmMbB]\\b|million|thousand)? in (?:19|20)\\d\\d,? (?:and |to |then |but )?(?:[a-z]+ ){0,2}[$€£]?\\d[\\d.,]* ?(?:%|[kKmMbB]\\b|million|thousand)? in (?:19|20)\\d\\d",
  // "finished at 118 %"
  "\\b(?:finished|ended|closed|came in|landed) (?:the (?:year|season) )?(?:at|on|with) \\d[\\d.]* ?%",
];

/** Harm that stayed away: somebody could check it. */
export const harmAway: readonly string[] = [
  `\\b(?:no|zero|not (?:one|a single)|without (?:an?|one|any)) (?:[\\w-]+ ){0,3}?${harm}\\b`,
  `\\b(?:no|zero|not one|one) (?:[\\w-]+ ){1,6}?(?:in|for|over) (?:\\d+|${word}|twenty|a hundred) (?:[a-z]+ ){0,2}?${period}`,
  "\\bwith no (?:claims?|loss(?:es)?|faults?|errors?|complaints?|injur\\w+|accidents?|yield drag|drop|rise|increase|planned downtime|downtime|restated)\\b",
];

/** A rate that tells how well the work was done, with its figure. */
export const measuredWell =
  "\\b(?:accuracy|first[- ](?:time|call|pass) (?:fix|resolution|yield|rate)|pass rates?|success rate|rebook\\w*|retention|on[- ]time (?:delivery|rate|arrival)?|fill rate|uptime|availability|call ?backs?(?: rate)?|reject rate|error rate|scrap(?: rate)?|answer time|OEE|yield|turnover|attendance|occupancy)\\b(?: (?:of|at|is|was|rate|about|around|on|the|crew|held|stands|under|over|above|below)){0,3}:? ?\\d[\\d.]* ?(?:%|percent)";
