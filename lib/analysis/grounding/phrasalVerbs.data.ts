/** Verbs of two words with verbs that say the same, a group a line. Written for Firstpass. */
export const phrasalLines = `
go over: review check examine
go through: review examine sort
look over: review inspect check
look into: investigate research examine
look after: care maintain manage tend
look at: review examine assess
look up: search research find
vote in: adopt approve elect
bring in: introduce attract recruit earn
bring up: raise propose educate
bring on: hire recruit add
bring down: reduce lower cut
take on: hire accept assume
take over: assume inherit
take apart: dismantle disassemble
take down: record dismantle note
take back: return accept
take out: remove
put together: assemble compile create build prepare
put up: install erect hang build mount
put in: install introduce submit
put on: stage host organize
put away: store shelve
put out: publish extinguish release
set up: establish install create arrange configure build prepare
set aside: reserve
pass on: refer forward relay transfer
pass out: distribute
hand out: distribute issue
hand over: transfer deliver
hand in: submit
give out: distribute issue
give away: donate distribute
turn in: submit return
turn down: decline reject refuse
turn over: clean transfer
call in: summon
call back: return
call off: cancel
fill in: substitute complete cover
fill out: complete
fill up: fill stock
work out: develop calculate resolve solve devise
work up: prepare develop
figure out: determine solve calculate diagnose identify
find out: discover determine learn identify
sort out: resolve organize
straighten out: resolve correct
clear up: resolve clarify
clear out: empty clean
clean up: clean organize
clean out: empty clean
write up: document report draft record
write down: record note document log
type up: transcribe
draw up: prepare draft design create
make up: prepare create devise compose
make out: write issue
make over: renovate
break down: analyze dismantle divide
break in: train
run through: rehearse review
run down: track
run out: exhaust
check in: receive register
check out: inspect
check on: monitor visit
count up: count tally
add up: total calculate
ring up: process
tear down: demolish dismantle
tear out: remove demolish
build up: grow develop expand
open up: open
close up: close
close down: close
close out: complete close
lock up: secure close
start up: launch start establish
start off: begin
carry out: perform conduct execute implement
carry on: continue
keep up: maintain
keep on: continue
keep track: track monitor record log
speed up: accelerate
slow down: reduce delay
step in: substitute cover intervene
step up: volunteer
stand in: substitute cover deputize
stay on: continue remain extend
move up: promote advance
move out: relocate
work off: repay
pay off: repay settle clear
pay back: repay
buy up: purchase
sell off: sell liquidate
lay out: design arrange
lay off: dismiss
let go: dismiss
pick up: collect acquire learn
pick out: select choose
drop off: deliver
send out: distribute mail issue dispatch
send off: dispatch mail
send back: return
follow up: contact pursue
chase up: pursue
come up with: devise develop propose create invent
deal with: handle manage resolve
talk to: consult counsel discuss speak
talk over: discuss
talk through: explain discuss
walk through: guide explain instruct
sit in: attend observe
sit on: serve
help out: assist help
wait on: serve
see to: ensure arrange handle
make sure: ensure verify
get rid of: eliminate remove dispose
throw away: discard dispose waste
throw out: discard dispose
cut back: reduce trim prune
cut down: reduce fell
mix up: confuse
screw in: mount
hook up: connect install
plug in: connect
walk through: explain guide show teach
back up: support save
point out: identify flag note
speak up: advocate
bring round: persuade
win over: persuade convince
tie in: connect link
scale up: expand increase
phase out: retire replace
roll out: launch introduce deploy implement
ship out: ship dispatch
wind up: close
wrap up: complete finish
fix up: repair renovate
do up: renovate decorate
print off: print
weigh out: measure
measure out: measure dose
hold on to: retain keep
hang on to: retain keep
`;
