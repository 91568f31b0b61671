/**
 * Professions that nobody may practise without a licence, with the words that show one. Source: US state licensing
 * practice as CareerOneStop lists it; the selection is ours. Regular expression sources.
 */
export interface LicensedProfession {
  title: string;
  evidence: string;
  what: string;
}

const anyLicense = "licen[sc]|registered|registration|certificat|credential|\\bboard certified|\\bactive\\b";

export const licensedProfessions: readonly LicensedProfession[] = [
  { title: "pharmacist", evidence: anyLicense, what: "State registration" },
  {
    title: "(?:registered |staff |charge |travel )?nurse|\\brn\\b|\\blpn\\b",
    evidence: `${anyLicense}|\\bRN\\b,? (?:license|\\w+ state)|compact`,
    what: "Nursing license",
  },
  {
    title: "school counselor|school psychologist|speech[- ]language pathologist",
    evidence: `${anyLicense}|\\bNCC\\b`,
    what: "State license or credential",
  },
  {
    title: "(?:elementary|middle|high|special education|math|science|english|history) (?:school )?teacher",
    evidence: `${anyLicense}`,
    what: "Teaching certificate",
  },
  {
    title: "electrician|plumber",
    evidence:
      "journeyman|master (?:electrician|plumber)|licen[sc]ed? (?:#|no|electric|in |state)|\\blicen[sc]e\\b.*\\d",
    what: "Trade license, with its state",
  },
  {
    title: "physician|surgeon|dentist|veterinarian|physical therapist|occupational therapist|paramedic",
    evidence: anyLicense,
    what: "State license",
  },
  { title: "attorney|lawyer", evidence: "\\bbar\\b|admitted|licen[sc]", what: "Bar admission" },
  { title: "truck driver|cdl driver", evidence: "\\bcdl\\b|licen[sc]", what: "Commercial driver's license" },
];
