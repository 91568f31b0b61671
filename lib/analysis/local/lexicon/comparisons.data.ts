/**
 * How English sets one state beside another without a verb of change, as data for the outcome feature: the figure before,
 * a peer's, the limit, a share gained, harm that did not come in so long. Source: our own reading of how results are told
 * in the clipped style of résumés; the classes follow the ways of comparison that textbooks of descriptive statistics name
 * (over time, against a group, against a standard). Regular expression sources.
 */

const word =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)";
/** An amount in digits or words; a year is none. */
const amount = `(?:[$€£]?(?!(?:19|20)\\d\\d\\b(?!,))\\d|${word}\\b|an? (?:half|third|quarter|fifth|tenth|month|morning|week|day|year|hour|dozen|hundred)\\b|the (?:next|whole|same) (?:day|week|month|morning)|none\\b|zero\\b|half\\b)`;
const about = "(?:about |around |nearly |almost |over |under |some |roughly |just |at |by |only |the |an? )?";
const period =
  "(?:years?|months?|weeks?|seasons?|quarters?|shifts?|inspections?|audits?|flights?|surgeries|launches|deployments?|loans?|trips?|loads?)";
const harm =
  "(?:injur(?:y|ies)|accidents?|incidents?|claims?|complaints?|loss(?:es)?|spills?|recordables?|violations?|citations?|deaths?|falls?|infections?|ulcers?|outages?|defects?|downtime|interruptions?|breach(?:es)?|failures?|escapes?|deviations?|write-?ups?)";
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
  // "410 ms to 95 ms": of two the larger first, else it is a range (features/ranges.ts)
  "(?<![\\d.$-])\\d[\\d.,]* ?(ms|seconds|minutes|min|hours|hrs?|days|weeks|months) to \\d[\\d.,]* ?\\1\\b",
  // "completion 54 % to 71 %"
  `(?<!\\b(?:of|between|with|margins?|discounts?|at) (?:a )?)(?<![\\d.$])\\d[\\d.]* ?% to \\d[\\d.]* ?%`,
  // "$14.2M in 2021, $21.8M in 2025"
  "(?:[$€£]\\d[\\d.,]* ?(?:[kKmMbB]\\b|million|thousand)?|\\d[\\d.]* ?%) in (?:19|20)\\d\\d,? (?:and |to |then |but )?(?:[a-z]+ ){0,2}(?:[$€£]\\d[\\d.,]* ?(?:[kKmMbB]\\b|million|thousand)?|\\d[\\d.]* ?%) in (?:19|20)\\d\\d",
  // "finished at 118 %"
  "\\b(?:finished|ended|closed|came in|landed) (?:the (?:year|season) )?(?:at|on|with) \\d[\\d.]* ?%",
];

/** Harm that stayed away: somebody could check it. */
export const harmAway: readonly string[] = [
  `\\b(?:no|zero|not (?:one|a single)|without (?:an?|one|any)) (?:[\\w-]+ ){0,3}?${harm}\\b`,
  `\\b(?:no|zero|not one|one) (?:[\\w-]+ ){1,6}?(?:in|for|over) (?:\\d+|${word}|a hundred) (?:[a-z]+ ){0,2}?${period}`,
  "\\bwithout (?:an?|one|a single) (?:cancell?ed|lost|missed|late|failed|dropped|second|spoiled|bounced) [a-z]+",
  "\\bwith no (?:claims?|loss(?:es)?|faults?|errors?|complaints?|injur\\w+|accidents?|yield drag|drop|rise|increase|planned downtime|downtime|restated)\\b",
];

/** What people took up, bought or paid for something that was made. */
export const uptake: readonly string[] = [
  "\\b(?:launch|open|start|introduc|built|creat|found|publish|releas|wrote|design|develop|set up)\\w* [^.;]{2,80}?[:;,(–—-] ?(?:[a-z]+ ){0,3}?(?:about |some |over )?\\d[\\d,.]*\\+? ?(?:[kKmM]\\b ?|thousand |million )?(?:paying |active |new |monthly |daily |first )*(?:subscribers?|users?|customers?|members?|accounts?|downloads|copies|sales|orders|loans|bookings|sign-?ups|sold)\\b",
  "\\b(?:sold|booked|billed|took in|took|grossed|netted|invoiced|collected|brought in|averages|earned|pays?|paid) (?:about |over |nearly |some |more than |an average of )?[$€£]\\d",
  "\\d[\\d,.]*\\+? ?(?:[kKmM]\\b ?|thousand |million )?(?:paying (?:[a-z]+)|(?:copies|units|tickets|seats|licen[cs]es|policies|homes|cars|boxes|subscriptions|memberships) sold|signed contracts)\\b",
  "\\b(?:[a-z]+s|teams|people|clinics|schools|shops) now pay\\b",
  "\\b(?:into|drew|brought|won|led to|yielded|produced|turned into) (?:about |over |some )?\\d[\\d,.]* (?:new |signed |paying |extra )?(?:orders|contracts|donors|members|tips|referrals|enrol?ments|sign-?ups|bookings|sales|leases|clients)\\b",
  "\\bbroke even\\b|\\bturned (?:a|its first) profit\\b",
];

/** A place among others, a date beaten, others who use it. */
export const standings: readonly string[] = [
  `\\b(?:first|second|third|top|best|highest|lowest|fastest|1st|2nd|#1|no\\.? ?1) (?:[a-z]+ )?(?:of|among) (?:the |all |our )?(?:\\d|${word}\\b)`,
  `(?:\\d+|${word}|a) (?:working |business |full )?(?:days?|weeks?|months?|hours?) (?:early|ahead|inside|sooner|before (?:the|its) (?:deadline|date))\\b`,
  `\\b(?:used|run|read|opened|followed|forked|imported|shared|copied|installed|carried|taught) (?:daily |weekly |monthly |since |now )?(?:by|at|on|in|across) (?:about |some |over |at least |more than )?(?:all |every |both |\\d|${word} (?:other )?(?:teams|sites|schools|offices|plants|labs|wards|units|crews|shops))`,
  "\\b(?:that|which) (?:about |some |over )?(?:\\d+|all|both|every|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:other )?[a-z]+ (?:now |still |since )(?:use|run|import|read|follow|carry|share|rely|own)",
];

/** What became of people, in the clipped style: "both hired", "all promoted", "six signed off". */
export const became = `\\b(?:both|all|most|each|\\d+|${word})(?: of (?:them|whom|these))?,? (?:(?:now|later|since|have|has|had|were|was|are|been|still|got) )*(?:hired|promoted|certified|licensed|qualified|graduated|signed off|stayed|passed|retained|kept on|published|driving|on the unit|in the unit|with us)\\b|\\bhired (?:\\d+|${word})\\b`;

/** A rate that tells how well the work was done, with its figure. */
export const measuredWell =
  "\\d[\\d.]* ?% (?:of [\\w ]{2,20} )?(?:within|inside|in under|under) (?:an? |the )?(?:\\d|[a-z]+ (?:seconds|minutes|hours|days))|" +
  "\\b(?:accuracy|first[- ](?:time|call|pass) (?:fix|resolution|yield|rate)|pass rates?|success rate|rebook\\w*|retention|on[- ]time (?:delivery|rate|arrival)?|fill rate|uptime|availability|call ?backs?(?: rate)?|reject rate|error rate|scrap(?: rate)?|answer time|OEE|yield|turnover|attendance|occupancy|(?:quality|audit|inspection|survey|csat|nps|evaluation|review) scores?|evaluations)\\b(?: (?:of|at|is|was|rate|about|around|on|the|crew|held|stands|under|over|above|below)){0,3}:? ?\\d[\\d.]* ?(?:%|percent)";
