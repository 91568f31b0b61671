/** Job-title heads by rank, and the qualifiers that raise or lower them. Ranks order claims; they are no pay grades. Written for Firstpass. */

const byRank: readonly (readonly [rank: number, heads: string])[] = [
  [0, "intern trainee apprentice student helper volunteer aide temp extern observer"],
  [
    1,
    "assistant clerk cashier receptionist typist laborer labourer worker porter runner busser dishwasher operator packer picker attendant usher valet bellhop cleaner housekeeper janitor deckhand orderly stocker mover member",
  ],
  [
    2,
    "associate staffer representative rep agent technician secretary tutor coordinator administrator waiter waitress server driver nurse paralegal bookkeeper caretaker hostess host barista cook guard planner buyer tester teller dispatcher phlebotomist nanny bartender baker butcher brewer florist gardener landscaper farmer beekeeper stylist barber beautician concierge guide lifeguard firefighter paramedic medic bailiff reporter seamstress weaver welder glazier mason roofer painter plasterer steward stewardess soldier corporal ranger",
  ],
  [
    3,
    "analyst specialist engineer developer designer accountant teacher scientist programmer consultant officer advisor adviser editor writer counselor counsellor therapist pharmacist lawyer attorney electrician chef sommelier physician doctor researcher auditor instructor lecturer strategist statistician economist architect mechanic carpenter plumber machinist hygienist dietitian optician midwife radiographer sonographer inspector surveyor translator interpreter photographer journalist curator conservator librarian archivist pilot sergeant detective broker realtor underwriter adjuster actuary banker trader treasurer notary arborist winemaker trainer coach tailor journeyman geologist biologist chemist psychologist veterinarian dentist surgeon psychiatrist producer conductor choreographer negotiator estimator buyer merchandiser recruiter",
  ],
  [
    4,
    "supervisor foreman forewoman lead leader captain professor controller superintendent lieutenant judge magistrate",
  ],
  [5, "manager head principal owner boss proprietor"],
  [6, "director partner dean chair chairman chairwoman chairperson commissioner"],
  [7, "vp president ceo cto cfo coo cmo cio chief founder cofounder"],
];

export const titleRanks: ReadonlyMap<string, number> = new Map(
  byRank.flatMap(([rank, heads]) => heads.split(" ").map((head): [string, number] => [head, rank])),
);

/** Heads that name one post by other words. */
const sameGroups =
  "attorney lawyer|waiter waitress server|physician doctor|developer programmer|representative rep agent|assistant aide helper|advisor adviser consultant|counselor counsellor|instructor teacher lecturer|barber stylist|cleaner janitor housekeeper|reporter journalist|laborer labourer worker|chair chairman chairwoman chairperson|host hostess|translator interpreter|trainer coach instructor";
const groupsOf = (head: string): string[] => sameGroups.split("|").filter((group) => group.split(" ").includes(head));

/** True when two title heads may stand for one another. */
export const samePost = (a: string, b: string): boolean =>
  a === b || groupsOf(a).some((group) => groupsOf(b).includes(group));

/** Before or after a title: takes rank away. Dropping one is inflation. */
export const lowering =
  /^(?:acting|interim|deputy|vice|assistant|associate|junior|jr|trainee|student|intern|apprentice|temporary|temp|stand-in|substitute|relief|part-time|volunteer|graduate|probationary|visiting|adjunct|entry-level|shift|co|sous|second|under|provisional|fill-in|backup|honorary|reserve|auxiliary|aspiring|prospective|training|designate|candidate|unofficial|guest)$/i;
/** Adds rank. Adding one is inflation. */
export const raising =
  /^(?:senior|sr|lead|principal|chief|head|executive|general|regional|global|group|managing|staff|distinguished|master|certified|licensed|registered|chartered|tenured|full|journeyman)$/i;

/** Titles as they are written short, where the short form does not open the long one. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ["mgr", "manager"],
  ["asst", "assistant"],
  ["sub", "teacher"],
  ["supv", "supervisor"],
  ["atty", "attorney"],
  ["doc", "doctor"],
]);

/** Posts held for a time, and what says the same of a post. */
export const acting = /\b(?:acting|interim)\b/i;
export const standIn =
  /\b(?:st(?:oo|an)d(?:ing)? in|fill(?:ed|ing) in|deputi[sz](?:ed|ing)|served temporarily|cover(?:ed|ing)) as (?:the |an? )?(?=\p{L})/giu;
