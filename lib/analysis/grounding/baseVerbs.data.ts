/** Verbs of work in their base form, as lines of a current post open with them. Written for Firstpass. */
export const baseVerbs: ReadonlySet<string> = new Set(
  `accept administer advise advocate align analyze analyse answer apply appraise approve arrange assemble assess assign assist audit author bake
balance bill book brief build buy calculate calibrate call canvass care carry catalog catalogue change check choose clean clear close coach code collect
compile compose conduct configure confirm consult contact contribute control convert cook coordinate copy correct counsel count cover create cut
decorate define deliver demonstrate deploy design develop diagnose digitize direct dispatch dispense distribute document do draft draw drive
edit educate enforce engage ensure enter escalate establish estimate evaluate examine execute explain facilitate feed field file fill film fit fix
follow forecast fulfil fulfill fund gather give grade greet groom grow guide handle head help hire hold host identify implement improve
influence inform input inspect install instruct interpret interview introduce inventory investigate invoice issue keep label launch lay lead learn
lend liaise load log look maintain make manage manufacture map market measure meet mentor merge migrate mix model moderate monitor mount move
negotiate observe obtain offer open operate order organize organise oversee own pack paint participate pay perform photograph pick pilot place plan
plant polish post prepare present preserve price print prioritize process procure produce program promote proofread propose provide prune publish
pull purchase pursue put raise read receive recommend reconcile record recruit redesign reduce refer register relay remove repair replace reply
report represent research resolve respond restock restore review revise rewrite rotate route run scan schedule score screen sell send serve service
set sew ship shoot simplify solve sort source specify staff standardize stock streamline strengthen supervise supply support survey sweep tailor
take teach tend test track trade train translate transport treat troubleshoot tune turn tutor type unload update upgrade use validate verify wash
watch weigh weld welcome win work write`
    .trim()
    .split(/\s+/),
);
