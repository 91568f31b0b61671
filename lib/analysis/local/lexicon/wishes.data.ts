/**
 * How applicants say what they want, by class, as regular expression sources. Source: the objective sections that
 * career services print as examples of what to avoid, taken apart into verb, thing wished for and benefit. Convention.
 */
export const wishVerbs = [
  "seek(?:s|ing)?",
  "to (?:obtain|secure|get|find|gain|join|land|attain|acquire|pursue|be (?:part|a member) of|become (?:part|a member))",
  "(?:obtain|secure|land)(?:ing)?",
  "looking (?:for|to (?:join|find|move|work|get|secure|use|apply|grow|build))",
  "in search of",
  "searching for",
  "want(?:s|ing)? (?:to|a|an)",
  "wish(?:es|ing)? (?:to|for)",
  "hop(?:e|es|ing) (?:to|for)",
  "would (?:like|love)",
  "desir(?:e|es|ing|ous)",
  "aspir(?:e|es|ing|ation)s?",
  "eager to",
  "keen to",
  "interested in",
  "my (?:dream|goal|aim|objective|ambition) is",
  "(?:career )?(?:goal|aim|objective):",
  "open to",
  "ready for",
  "my (?:ideal|perfect|dream) (?:job|role|position|employer|company|work)",
] as const;

export const wishObjects = [
  "positions?",
  "roles?",
  "jobs?",
  "posts?",
  "placement",
  "internship",
  "apprenticeship",
  "opportunit(?:y|ies)",
  "careers?",
  "employment",
  "employers?",
  "compan(?:y|ies)",
  "organi[sz]ations?",
  "firm",
  "institution",
  "school",
  "environment",
  "challenges?",
  "field",
  "industry",
  "sector",
  "start-?up",
  "hired",
  "adventures?",
  "chapters?",
  "any(?:thing| kind| type)",
  "work (?:for|with|at|in) (?:a|an|your)",
] as const;

/** What the post should do for the writer. */
export const wishBenefits = [
  "(?:where|in which|that|which) (?:i can|i could|i may|i will|will|would|allows?|enables?|offers?|lets?|makes?|uses?|my)",
  "(?:to )?(?:grow|learn|advance|progress|develop)(?: (?:my|and|further|personally|professionally|as|with|in|within|into))",
  "(?:personal|professional|career|mutual) (?:growth|development|advancement|progression)",
  "(?:room|scope|possibilit\\w+|opportunit\\w+|potential|chance) (?:for|to|of) (?:\\w+ ){0,2}(?:growth|grow|development|develop|advance\\w*|progress\\w*|move up|learn)",
  "(?:utili[sz]\\w+|us(?:e|ing)|apply(?:ing)?|leverag\\w+|expand(?:ing)?|enhanc\\w+|improv\\w+|shar(?:e|ing)) my",
  "my (?:skills|knowledge|abilities|talents?|experience|expertise|education|degree|potential|full potential)",
  "(?:good|competitive|better|fair|attractive|decent) (?:pay|salary|wages?|benefits|package|compensation)",
  "uncapped commission",
  "work[- ]life balance",
  "(?:rewarding|challenging|dynamic|fast[- ]paced|reputed|reputable|renowned|growing|progressive|esteemed|stimulating|international|leading|respected|stable|secure|suitable)",
  "take (?:the )?next step",
  "next (?:challenge|step|chapter|adventure)",
  "respected",
  "whatever",
  "any (?:position|job|role|work|field)",
] as const;

/** Pay and titles asked for, with or without a verb of wishing. */
export const demands = [
  "(?:\\$|€|£)\\s?\\d[\\d,.]*k?\\s*(?:OTE|salary|a year|per year|per annum|p\\.?a\\.?|base|minimum|or more)[^.]{0,80}",
  "(?:expected|desired|required|minimum) (?:salary|pay|wage)[^.]{0,60}",
  "(?:good|great) pay",
  "uncapped commission",
  "\\b\\p{L}+ by (?:the age of )?\\d\\d\\b",
] as const;
