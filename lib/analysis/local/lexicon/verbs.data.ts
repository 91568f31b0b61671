/**
 * Base verbs by what they claim, read by the opening-verb feature. Source: our own sorting of the verbs that open
 * résumé lines, after the action-verb lists that US career offices publish and the tiers of ownership that
 * lib/analysis/grounding judges rewrites by (helped < contributed < built < led < owned). Space-separated.
 */
export const verbTiers = {
  /** Names neither part nor effect. */
  weak: `attend participate help assist support contribute involve gain learn shadow observe expose familiarize
    try deal do get go sit enjoy like love hope know want feel shadow accompany touch`,
  /** Describes the standing task of a post. */
  duty: `work manage oversee handle maintain coordinate ensure monitor perform provide conduct prepare process supervise
    organize organise communicate liaise serve counsel answer order verify review collaborate partner moderate
    operate administer track update file collect enter greet clean stock receive store issue inspect schedule
    report respond assign execute facilitate interact interface utilize use follow complete act present share
    keep take travel cover check plan care cook deliver distribute dispense fill interview recruit hire onboard
    orient post type scan copy sort pack unload guide advise consult meet own carry count control describe
    discuss evaluate assess examine gather give inform instruct obtain pay pull push record refer register
    replenish represent send show sign speak staff submit talk visit watch wash welcome wear chair audit precept
    educate dig hold water look drive patrol guard tend feed groom bathe escort transport fetch load lay mop sweep
    iron launder sterilize sterilise bill charge invoice fax phone call dial email post greet seat refill restock price
    ring bag wrap label stamp seal sign date log note list tally total weigh measure mix stir chop peel grill bake fry
    roast plate garnish brew pour mow rake weed prune trim spray fertilize harvest irrigate milk shear herd mark grade
    proctor invigilate tutor coach lecture demonstrate illustrate recite read listen watch wait stand sit ride walk run
    respond react relay route refer forward redirect escalate follow chase remind notify alert advise brief
    debrief update refresh renew extend amend edit proofread format typeset transcribe translate interpret caption
    subtitle index catalog catalogue shelve archive scan upload download back sync test inspect survey sample swab
    diagnose treat dose inject immunize immunise vaccinate bandage splint triage admit discharge chart observe record
    supply procure source purchase order requisition quote tender estimate budget reconcile post balance close bank
    collect remit disburse administer enforce apply uphold comply adhere attend liaise network interface interact
    engage sponsor host cater entertain welcome usher direct sign steer`,
  /** Makes or runs something: good when the line goes on to say what came of it. */
  act: `analyse analyze assemble author bend build calculate coach code commission compose configure create debug
    deploy develop document draft draw drive edit film harvest host install load make mentor model move paint
    pick plant program publish rank release repair research run sell set sew ship simulate survey teach test
    train translate troubleshoot tutor weld wire write`,
  /** Names an act that is over and that someone decided to do. */
  strong: `achieve found launch lead design establish introduce initiate start open cut reduce raise increase grow win
    negotiate renegotiate replace redesign rebuild rewrite restructure reorganize reorganise turn save eliminate
    remove end stop close halve double triple shorten lower bring trace discover solve resolve fix correct catch
    prevent persuade convince secure integrate consolidate pool merge migrate convert transform modernize
    automate standardize simplify streamline improve accelerate expand extend pioneer invent patent devise
    architect engineer refactor decide choose reject refuse prove show find detect identify spot rescue recover
    restore revive retain inherit promote earn defend mediate settle defuse co-lead co-found spearhead drive
    champion overhaul revamp formalize formalise institute dismantle retire rework reset reverse unify prototype
    validate demonstrate reconcile redirect relocate originate steer chart map reshape`,
} as const;

/** Past and participle of verbs that do not take -ed: "base past participle". */
export const irregularVerbs = `become became become|begin began begun|bend bent bent|bind bound bound|break broke broken|
  bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|
  cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|
  feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown|forget forgot forgotten|get got got|
  give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hold held held|
  keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|
  make made made|mean meant meant|meet met met|oversee oversaw overseen|outgrow outgrew outgrown|pay paid paid|
  put put put|read read read|rebuild rebuilt rebuilt|redo redid redone|reset reset reset|rewrite rewrote rewritten|
  ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|sell sold sold|send sent sent|set set set|
  shoot shot shot|show showed shown|shut shut shut|sing sang sung|sit sat sat|sleep slept slept|speak spoke spoken|
  spend spent spent|split split split|spread spread spread|stand stood stood|strike struck struck|take took taken|
  teach taught taught|tell told told|think thought thought|throw threw thrown|undertake undertook undertaken|
  upset upset upset|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|withstand withstood withstood`;

/** Verbs that double the last letter before -ed and -ing. */
export const doublingVerbs = `plan stop ship map drop refer transfer cut run set get put win begin occur submit commit permit
  admit program log tag trim step prep pop scan spot swap strip wrap chat debug format rig rub pin plug prefer infer
  control label model travel cancel counsel`;

/** Phrases at the head of a line that hide a part in the work, longest first. Regular expression sources. */
export const weakOpeners = [
  "(?:was |were )?responsib(?:le|ilit(?:y|ies)) (?:for|of|included?|was|were|to)",
  "(?:my )?(?:job )?duties (?:included?|were|are|consisted of)",
  "(?:was |been )?(?:put )?in charge of",
  "(?:was |been )?tasked with",
  "(?:was |been |got )?involved (?:in|with)",
  "(?:was |been )?exposed to",
  "took part in",
  "takes? part in",
  "(?:was |were |been )?(?:a |an )?(?:active |key |core |integral |valued )?(?:part|member) of (?:the |a |an |our |this |that )?(?:[\\p{L}-]+ ){0,2}?(?:teams?|crew|group|committee|project|panel|board|shift|squad|staff|unit|process|effort|roll-?out|implementation|migration|launch|council|society|club)(?![\\p{L}-])",
  "(?:was |been )?on (?:the|a) (?:[\\p{L}-]+ )?(?:committee|team|project|panel|working group)(?![\\p{L}-])",
  "(?:played|play|plays|had) (?:a|an) (?:[\\p{L}-]+ )?(?:role|part|hand) in",
  "(?:lent|gave|provid(?:ed|es?)) (?:a hand|assistance|support|help|input)(?: to| with| in| for| on)?",
  "(?:was |been )?(?:present|around|there) (?:for|at|when)",
  "helped(?: out)?(?: with| in| to)?",
  "help(?: out)?(?: with| in| to)",
  "helps?",
  "assist(?:ed|s|ing)?(?: with| in)?",
  "support(?:ed|s|ing)?(?: of)?",
  "participat(?:ed|es|e|ion|ing)(?: in)?",
  "work(?:ed|s)? (?:on|with|closely with|alongside|under|in)",
  "contribut(?:ed|es|e)(?: to)?",
  "did(?! not\\b)",
  "do(?! not\\b)",
  "does(?! not\\b)",
  "dealt with",
  "(?:was )?dealing with",
  "attended",
  "attend",
  "sat (?:in|on|next to)",
  "went to",
  "kept up",
  "keep up",
  "covered for",
  "shadow(?:ed)?",
  "gained",
  "learned",
  "learnt",
  "got to",
  "exposure to",
  "familiar with",
] as const;
