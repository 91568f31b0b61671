/**
 * What a result usually looks like for the object of a line: the blank that asks for it and its question.
 * First match wins. Written for Firstpass; the measures are those the professions themselves report.
 */
export const resultThemes: readonly (readonly [objects: RegExp, token: string, question: string])[] = [
  [
    /\b(?:meeting|committee|conference|trade show|event|workshop|fair|webinar)s?\b/i,
    "[what was decided, booked or started there because of you]",
    "What came out of these occasions that would not have happened without you?",
  ],
  [
    /\b(?:trained|trainees?|training|staff|interns?|residents|technicians|apprentices|volunteers|team|engineers|employees|new hires|tutors|tutoring)\b/i,
    "[how they did afterwards: passed, stayed, promoted, fewer errors]",
    "What became of the people: how many passed, stayed, moved up, or worked without errors?",
  ],
  [
    /\b(?:orders?|prescriptions?|medications?|claims?|invoices?|records?|files?|forms?|data|paperwork|documents?|reports?|charts?|entries|filings?)\b/i,
    "[errors caught, time saved or backlog cleared]",
    "What did this catch, speed up or clear, and by how much?",
  ],
  [
    /\b(?:patients?|clients?|customers?|guests?|students?|pupils|families|residents|visitors|members|callers|merchants|users)\b/i,
    "[what got better for them, and how you know]",
    "What got better for the people you served, and how could it be seen (waits, returns, complaints, grades)?",
  ],
  [
    /\b(?:sales|accounts?|leads|campaigns?|prospects?|pipeline|deals?|social media|newsletter|content|brand|marketing|demos?)\b/i,
    "[revenue, replies or renewals that came of it]",
    "What did it bring in: revenue, replies, renewals, new accounts?",
  ],
  [
    /\b(?:systems?|software|code|apps?|applications?|apis?|pipelines?|databases?|servers?|websites?|web sites|tools?|migration)\b/i,
    "[speed, failures or cost, before and after]",
    "What did it do to speed, failures or cost, before and after?",
  ],
  [
    /\b(?:inventory|stock|supplies|materials?|parts|purchasing|ordering|suppliers?|vendors?|shipments?|deliver(?:y|ies)|warehouse)\b/i,
    "[shortages, waste or cost, before and after]",
    "What happened to shortages, waste, delivery times or cost?",
  ],
  [
    /\b(?:budgets?|payroll|audits?|tax|forecast(?:ing)?|close|ledger|reconciliations?|accounting|books)\b/i,
    "[days to close, differences found or money kept]",
    "What came of it: days to close, differences found, money kept?",
  ],
  [
    /\b(?:lessons?|class(?:es)?|curriculum|courses?|grades|teaching)\b/i,
    "[what the class could do at the end that it could not before]",
    "What could the class do at the end that it could not before?",
  ],
  [
    /\b(?:machines?|equipment|repairs?|maintenance|installation|wiring|units?|vehicles?|panels?)\b/i,
    "[downtime, callbacks or hours, before and after]",
    "What happened to downtime, callbacks or hours?",
  ],
  [
    /\b(?:safety|compliance|inspections?|cleanliness|hygiene|sanitation)\b/i,
    "[result of the inspections or incidents, before and after]",
    "What did inspections or incident counts show, before and after?",
  ],
  [
    /\b(?:schedul(?:e|es|ing)|calendars?|rotas?|shifts|appointments)\b/i,
    "[gaps, overtime or no-shows, before and after]",
    "What happened to gaps, overtime or no-shows?",
  ],
];
