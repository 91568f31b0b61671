/**
 * Professions that nobody may practise without a licence, with the words that show one. Source: US state licensing
 * practice as CareerOneStop lists it, and its counterparts in Britain, Ireland and Australia; the selection is ours.
 * Regular expression sources.
 */
export interface LicensedProfession {
  title: string;
  evidence: string;
  what: string;
}

const anyLicense =
  "licen[sc]|registered (?:nurse|with|midwife|social)|registration|certificat|credential|\\bboard certified|\\bpin\\b|\\bchartered";

export const licensedProfessions: readonly LicensedProfession[] = [
  { title: "pharmacist|pharmacy technician", evidence: anyLicense, what: "State registration" },
  {
    title: "(?:registered |staff |charge |travel |ward |theatre |practice )?nurse|\\brn\\b|\\blpn\\b|midwife",
    evidence: `${anyLicense}|\\bRN\\b,? (?:license|\\w+ state)|compact|\\bNMC\\b|\\bNCLEX`,
    what: "Nursing license",
  },
  {
    title:
      "school counselor|school psychologist|speech[- ](?:and )?language (?:pathologist|therapist)|psychologist|social worker|(?:mental health|licensed) counselor|dietiti?an",
    evidence: `${anyLicense}|\\bNCC\\b|\\bLCSW\\b|\\bLMSW\\b|\\bHCPC\\b|social work england`,
    what: "State license or credential",
  },
  {
    title:
      "(?:elementary|middle|high|primary|secondary|special education|math|maths|science|english|history|class) (?:school )?teacher",
    evidence: `${anyLicense}|\\bQTS\\b|\\bPGCE\\b`,
    what: "Teaching certificate",
  },
  {
    title: "electrician|plumber|gas (?:engineer|fitter)|hvac (?:technician|installer)",
    evidence:
      "journeyman|master (?:electrician|plumber)|licen[sc]ed? (?:#|no|electric|in |state)|\\blicen[sc]e\\b.*\\d|gas safe|18th edition|\\bepa 608|\\bcscs\\b|\\becs\\b|\\bjib\\b",
    what: "Trade license, with its state",
  },
  {
    title:
      "physician|surgeon|dentist|dental hygienist|veterinarian|veterinary surgeon|physical therapist|physiotherapist|occupational therapist|paramedic|\\bemt\\b|radiographer|optometrist|chiropractor|optician",
    evidence: `${anyLicense}|\\bGMC\\b|\\bHCPC\\b|\\bRCVS\\b|\\bNREMT\\b`,
    what: "State license",
  },
  {
    title: "attorney|lawyer|solicitor|barrister",
    evidence: "\\bbar\\b|admitted|licen[sc]|called|qualified|\\bSRA\\b",
    what: "Bar admission",
  },
  {
    title: "(?:truck|lorry|hgv|lgv|cdl|bus|coach|delivery) driver",
    evidence: "\\bcdl\\b|licen[sc]|\\bcpc\\b|class [abc1-2]\\b|\\bc\\+e\\b",
    what: "Commercial driver's license",
  },
  {
    title:
      "(?:airline |commercial |helicopter )?pilot|first officer|(?:deck|second|chief|third) (?:officer|mate|engineer) ?\\(?(?:motor|marine|unlimited)?",
    evidence:
      "licen[sc]|\\batpl\\b|\\bcpl\\b|\\batp\\b|type rating|stcw|\\bcoc\\b|certificat|ticket|unlimited|chartered|civil|software|structural|mechanical",
    what: "License or certificate of competency",
  },
  {
    title: "hair(?:dresser|stylist)|cosmetologist|barber|esthetician|massage therapist",
    evidence: `${anyLicense}|\\bNVQ\\b|diploma`,
    what: "State license",
  },
  {
    title:
      "real estate (?:agent|broker)|realtor|insurance (?:agent|broker)|financial advis[eo]r|stockbroker|mortgage (?:broker|advis[eo]r)",
    evidence: `${anyLicense}|series \\d|\\bfinra\\b|\\bcemap\\b|\\bcii\\b`,
    what: "License, with its state",
  },
  {
    title: "security (?:guard|officer)|door supervisor",
    evidence: `${anyLicense}|\\bSIA\\b|guard card`,
    what: "Guard license",
  },
  {
    title: "crane operator|forklift (?:driver|operator)|heavy equipment operator",
    evidence: `${anyLicense}|ticket|\\bNCCCO\\b|\\bCPCS\\b|\\bcard\\b`,
    what: "Operator's certificate",
  },
];

/** Work whose tools a reader looks for in one place. */
export const toolTrades =
  "engineer|developer|programmer|analyst|designer|technician|scientist|accountant|bookkeeper|administrator|architect|machinist|mechanic|electrician|welder|operator|editor|photographer|researcher|statistician|planner|assistant|secretary|coordinator";

/** Anything learned, under any heading. */
export const learning =
  "university|college|institute|academy|school|bachelor|master(?:'s|s)? (?:of|in|degree)|diploma|degree|ph\\.?d|\\bb\\.?sc\\b|\\bm\\.?sc\\b|\\bmba\\b|\\bB\\.?A\\b|\\bM\\.?A\\b|gcse|a[- ]levels?|nvq|apprentice\\w*|certificat\\w+|qualified|ausbildung|studium|hochschule|universität|graduated|course|trained at";
