/** Words that part the name of a requirement from what is said about it. Written for Firstpass. */

/** Where a clause says something of its subject. */
export const predicate =
  /\s(?:is|are|was|were|be|being|has to|have to|must|should|will|would|can|could|may|might|needs? to|comes?|goes?|makes?|helps?|counts?|matters?|lives?|ships?|happens?|remains?|carries|takes? up|makes? up|gets? you|puts? you|sits?|(?:all )?(?:go|goes) through)(?=\s|$)/i;

/** Subjects that name nothing that could be asked for. */
export const subjectless =
  /^(?:it|this|that|these|those|there|everything|everyone|everybody|nobody|anything|what|which|who|we|you|they|he|she|one|all|each|most|some|the (?:rest|job|role|work|office|team|day|candidate|applicant))$/i;

/** Words that end the reach of a name to the left. */
export const connective =
  /^(?:and|or|plus|nor|but|with|using|like|new|own|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|several|many|least|enough|well|also|already|solid|strong|good|real|hands-on|current|valid|active|basic|advanced|fluent|proven|such|any|other|full|daily|regular|recent|prior|previous|experience|knowledge|familiarity|skills?|use|habit|command|record|background|ability|turn|ownership|availability|time)$/i;

/** Nouns that belong to the name before them. */
export const thingHeads =
  /^(?:certifi\w+|licen[sc]\w+|credentials?|endorsements?|card|permit|clearance|registration|experience|plans?|systems?|software|programs?|maintenance|repairs?|service|services|assessments?|regulations?|standards?|codes?|administration|management|planning|development|design|analysis|testing|reporting|care|therapy|rotation|shifts?|work|sales|training|equipment|tools?|instruments?|skills?|controls?|pipelines?|certificate|accounting|operations?|installation|techniques?|methods?|procedures?|databases?|scripts?|APIs?)$/i;

/** A degree with its subject. */
export const degreeName =
  /(?:(?:a|an|the)\s)?(?:(?:two|four|2|4)-year\s|high[- ]school\s|secondary[- ]school\s|college\s|university\s|undergraduate\s|graduate\s|advanced\s|associate(?:['’]?s)?\s?|bachelor(?:['’]?s)?\s?|master(?:['’]?s)?\s?|doctora(?:te|l)\s?|ph\.?\s?d\.?|\b(?:b\.?(?:s\.?)?[as]\.?|m\.?(?:s\.?)?[as]\.?|a\.?a\.?s\.?|bsn|msn|mba|mpa|mph|msw|bsw|bba|b\.?eng|m\.?eng|m\.?ed|mlis|jd)(?=[\s,]|$)\s?)(?:degree|diploma|of\s\p{L}+|or\s(?:ged|higher|equivalent|master(?:['’]?s)?|bachelor(?:['’]?s)?)|diploma or ged)?(?:\s(?:degree|diploma))?(?:\sor\s(?:ged|ph\.?d\.?|diploma))?(?:(?:,?\s|(?<=\s))(?:in|of)\s(?:an?\s|the\s)?(?!(?:hand|place|progress|lieu)\b)[\p{L}-]+(?:\s(?!(?:is|are|or|required|preferred|from|plus|with|and|by|at|for|to|has|would|puts|will)\b)[\p{L}-]+){0,3}(?:(?:,\s(?!(?:and|or|with|for|plus|from)\b)[\p{L}-]+(?:\s(?!(?:is|are|or|from|with|and)\b)[\p{L}-]+){0,2}){0,3},?\s(?:or|and)\s(?!(?:\p{L}+ )?(?:related|similar|equivalent|comparable|closely|near|relevant|another|higher|\d|years?|two|three|four|five|six)\b)[\p{L}-]+(?:\s(?!(?:is|are|from|with|required|preferred|degree)\b)[\p{L}-]+)?)?)?/iu;
