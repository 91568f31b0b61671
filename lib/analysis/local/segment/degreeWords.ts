/** The words by which degrees and schools are told, for every stage that asks. */

/** Opens with the name of a degree, short or long. */
export const degree =
  /^(?:(?:the\s)?(?:b\.?\s?(?:a|s|e|sc|eng|ed|com|tech|arch|fa|ba|b\.?a|mus|l|l\.?l)|m\.?\s?(?:a|s|e|sc|eng|ed|phil|res|ba|b\.?a|fa|sw|ph|pa|tech)|a\.?\s?(?:a|s|a\.?s)|ll\.?[bm]|ph\.?\s?d|j\.?d|m\.?d|d\.?phil|ed\.?d|dr|pharm\.?d|dds|dvm|bsn|msn|adn|bba|mba|emba|bfa|mfa|mph|msw|gcse|ged|hnd|btec|pgce|pgdip)s?\b\.?(?!\p{L})|(?:(?:joint|dual|double|executive|honou?rs|advanced|graduate|postgraduate|undergraduate)\s)?(?:bachelor|master|doctor|associate|diploma|dipl|magister|certificate|licentiate|abitur|matura|degree|residency|fellowship|foundation degree|a-levels?|international baccalaureate|high school diploma|postgraduate|doctorate|doctoral)(?![\p{Ll}])s?)/iu;
/** Says somewhere that it is one. */
export const degreeWord =
  /\b(?:degree|diploma|bachelor(?:['’]?s)?|master(?:['’]?s)?|doctorate|apprenticeship|certificate|residency|dipl\.-ing|mba|phd|bsc|msc|ph\.d)\b|\b(?:program(?:me)?|immersive|bootcamp)$/i;
/** Names a school by what kind of school it is. */
export const institution =
  /\b(?:university|institute|institut|academy|polytechnic|universit\p{L}+|hochschule|conservatory|seminary|lyc[eé]e|école|escuela|training committee|medical center)\b|\b(?:college|school|gymnasium|faculty|campus|high)(?=$|[\s,]*(?:[(.]|of\b|for\b|at\b|–|—))/iu;
