/**
 * What makes a line news to a reader who skims: a rank, a way from one state to another, harm that stayed away, work
 * that others took up, an honour, a post held for somebody higher, trouble put right. By class, as regular expression
 * sources with their weight. Source: the news values that journalism textbooks list (superlative, change, conflict,
 * impact), turned into the words résumés have for them; convention.
 */
export interface NewsSignal {
  weight: number;
  pattern: string;
}

const grade =
  "(?:inadequate|poor|failing|failed|special measures|red|amber|loss|deficit|last|worst|bottom|requires improvement|suspended|closed|empty|zero|nothing|scratch)";

export const newsSignals: readonly NewsSignal[] = [
  {
    weight: 1.5,
    pattern:
      "\\b(?:lowest|highest|first|only|best|top|fastest|largest|biggest|youngest|safest|busiest|record|no\\.? ?1|number one|#1|(?:second|third)[- ](?:best|highest|lowest)|\\d(?:st|nd|rd|th)) (?!practices?|aid|line|name|to\\b|of all)(?:[\\p{L}-]+ ){0,3}?(?:of|in|among|out of|across|at|on|to|who|that|from|ever|since)\\b",
  },
  {
    weight: 2,
    pattern: `\\b(?:from|was|were) (?:an? |the )?["“']?${grade}["”']? (?:[\\p{L}]+ ){0,3}?to\\b`,
  },
  {
    weight: 1.5,
    pattern:
      "\\bfrom (?:an? |about |over |nearly |almost |around )?[$€£]?\\d[\\d.,]*\\s?(?:%|percent|[kmb]|[\\p{L}]+)?(?: [\\p{L}]+){0,3} to (?:an? |about |over |under |nearly )?[$€£]?\\d",
  },
  {
    weight: 1.5,
    pattern:
      "\\b(?:without (?:a|an|any|one|the) (?:single )?(?:lost|losing|incident|accident|injur\\w+|finding|complaint|error|claim|breach|fault|delay|day|hour|remark|penalty|stop\\w*)|(?:no|zero|nil) (?:detentions?|findings?|incidents?|accidents?|lost[- ]time|injur\\w+|complaints?|losses|turnover|overdue|rework|escapes?)|not (?:a single|one) (?:\\p{L}+ )?(?:lost|late|missed|complaint|incident))\\b",
  },
  {
    weight: 1.5,
    pattern:
      "\\b(?:adopted|taken (?:up|over|on)|took (?:it|them) (?:up|over)|rolled out|became (?:the )?(?:standard|permanent|policy|model|template)|made (?:standard|permanent|the rule)|(?:is|are|was|still|now) (?:now |still )?(?:used|in use|run|taught|followed)(?: \\p{L}+)? (?:by|in|at|across|as|there)|in use (?:at|by|in|across)|integrated (?:in|into)|copied by|the template for)\\b",
  },
  {
    weight: 1.5,
    pattern:
      "\\b(?:(?:brought|took|driven|came|gone|went) (?:\\p{L}+ ){0,3}?(?:down|up) (?:from|to|by)|(?:fell|rose|risen|fallen|dropped|grew|grown|doubled|tripled|halved|cut) (?:\\p{L}+ ){0,4}?(?:from|to|by|in (?:half|each)|for the)|(?:has|have) (?:risen|fallen|doubled|halved|grown|improved)\\b)",
  },
  {
    weight: 1,
    pattern:
      "\\b(?:reduced|cut|halved|doubled|tripled|saved|eliminated|ended|won|recovered|rescued|saving|cutting|reducing|reopened|turned around|lifted|cleared)\\b",
  },
  {
    weight: 1.5,
    pattern:
      "\\b(?:(?:interim|acting) (?:\\p{L}+ ){0,3}?(?:director|manager|head|lead\\p{L}*|chief|principal|supervisor|coordinator|superintendent)|in charge (?:when|while|of the whole)|ran (?:the|it|this) (?:\\p{L}+ ){0,2}?(?:alone|on my own|by myself|when|while))\\b",
  },
  {
    weight: 1.5,
    pattern:
      "\\b(?:award\\w*|prize|honou?red|commended|commendation|medal|employee of the (?:month|year)|nominated|promoted (?:to|after|within)|patent\\w*|published in|featured in|sworn (?:in|translator)|keynote)\\b",
  },
  {
    weight: 2,
    pattern:
      "\\b(?:issues?|problems?|trouble|complaints?|backlog|mess|behind|overdue|failing|struggl\\w+)\\b[^.;]{0,60}\\b(?:sorted|fixed|resolved|solved|gone|cleared|settled|put right|turned round|turned around|caught up)\\b",
  },
  {
    weight: 1.5,
    pattern:
      "\\b(?:(?:found|find|finding|figured|worked|work|traced|tracked|discovered|identified|spotted) (?:out )?(?:\\p{L}+ ){0,2}?(?:the )?(?:root )?(?:reason|cause|source|error|fault|leak|mistake|why)|(?:and|then|since|after that) (?:it|they|things) (?:got|went|became|worked|is|are) (?:\\p{L}+ )?(?:better|well|right|fine|away|down|up))\\b",
  },
  {
    weight: 1,
    pattern: "(?:[$€£]|\\b(?:EUR|USD|GBP|AUD) ?)\\d[\\d.,]*\\s?(?:k|m|mn|bn|million|billion)\\b",
  },
  {
    weight: 1,
    pattern: "\\b\\d[\\d.,]*\\s?(?:%|percent|per cent)|\\bby (?:a|one|two) (?:half|third|quarter|thirds|fifth|tenth)",
  },
  {
    weight: 1,
    pattern:
      "\\b(?:(?:two|three|four|five|several|\\d+) (?:years|quarters|seasons|months) (?:running|in a row|together|straight)|in each of|every year since|ahead of (?:schedule|time)|under budget|for the first time)\\b",
  },
];

/** What takes the news out of a line: plans, and counts of what was merely done. */
export const dullSignals: readonly string[] = [
  "responsible for",
  "duties include\\w*",
  "various",
  "as (?:needed|required)",
  "etc",
  "assist\\w*",
  "attend\\w*",
  "best practices?",
];

/** What is counted for show. */
export const showCounts: readonly string[] = [
  "likes|followers|views|subscribers|connections|contacts|dials|e-?mails|meetings|calls|posts|selfies",
];
