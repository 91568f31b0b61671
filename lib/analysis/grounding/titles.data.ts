/** Job-title heads by rank, and the qualifiers that raise or lower them. Ranks order claims; they are no pay grades. Written for Firstpass. */

const byRank: readonly (readonly [rank: number, heads: string])[] = [
  [0, "intern trainee apprentice student helper volunteer aide temp"],
  [
    1,
    "assistant clerk cashier receptionist typist laborer labourer worker porter runner busser dishwasher operator packer picker",
  ],
  [
    2,
    "associate representative rep agent technician secretary tutor coordinator administrator waiter waitress server driver nurse paralegal bookkeeper caretaker hostess host barista cook guard planner buyer tester",
  ],
  [
    3,
    "analyst specialist engineer developer designer accountant teacher scientist programmer consultant officer advisor adviser editor writer counselor counsellor therapist pharmacist lawyer attorney electrician chef physician doctor researcher auditor instructor lecturer strategist statistician economist architect mechanic carpenter plumber machinist",
  ],
  [4, "supervisor foreman forewoman lead leader captain professor controller superintendent"],
  [5, "manager head principal owner boss"],
  [6, "director partner dean"],
  [7, "vp president ceo cto cfo coo cmo cio chief founder cofounder"],
];

export const titleRanks: ReadonlyMap<string, number> = new Map(
  byRank.flatMap(([rank, heads]) => heads.split(" ").map((head): [string, number] => [head, rank])),
);

/** Before or after a title: takes rank away. Dropping one is inflation. */
export const lowering =
  /\b(?:acting|interim|deputy|vice|assistant|associate|junior|jr|trainee|student|intern|apprentice|temporary|temp|stand-in|substitute|relief|part-time|volunteer|graduate|probationary|visiting|adjunct|entry-level|shift|co)\b/i;
/** Adds rank. Adding one is inflation. */
export const raising =
  /\b(?:senior|sr|lead|principal|chief|head|executive|general|regional|global|group|managing|staff|distinguished|master|certified|licensed|registered|chartered|tenured|full)\b/i;
