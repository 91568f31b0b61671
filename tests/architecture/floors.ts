/**
 * The law of imports as data: the floor of every path in `lib/`, first match wins. A file imports from its own room
 * or a lower floor; within floor 1 the number after the point gives the order. See docs/decisions/0001.
 */
export const floors: readonly (readonly [pattern: RegExp, floor: number])[] = [
  [/^lib\/cli\//, 5.1],
  [/^lib\/evals\//, 5],
  [/^lib\/(http|inngest\/functions|inngest\/embedded)\//, 4],
  [/^lib\/(reports\/reportStore|cases\/caseStore|billing\/ledgerStore|accounts\/userStore)\.ts$/, 2],
  [/^lib\/(feedback|reports|cases|payments|accounts)\//, 3],
  [/^lib\/analysis\/document\.ts$/, 0.2],
  [/^lib\/(analysis|documents|linkedin|billing|email|analytics)\//, 2],
  [/^lib\/backend\//, 0],
  [/^lib\/(validation|config)\//, 0.1],
  [/^lib\/observability\/pii(\.ts|\/)/, 0.1],
  [/^lib\/security\/hashing\.ts$/, 0.1],
  [/^lib\/observability\//, 1.1],
  [/^lib\/redis\//, 1.2],
  [/^lib\/db\//, 1.3],
  [/^lib\/cache\//, 1.4],
  [/^lib\/security\//, 1.5],
  [/^lib\/inngest\/[^/]+\.ts$/, 1.6],
];

/** Names that hide what a file is about. */
export const bannedNames = /(^|\/)(utils?|helpers?|misc|common|manager)(\.|\/|$)/i;

/** Files over 300 lines are refused in `app/` and `lib/`, pure data and what is generated from the database excepted. */
export const maxFileLines = 300;
export const pureData = /(\.data\.ts|\.data\.json|\.md|^lib\/db\/databaseSchema\.ts)$/;

/** What a browser component may import at run time from `lib/`. */
export const browserEntries = /^lib\/(validation\/|backend\/errorCodes\.ts$|analysis\/local\/)/;
