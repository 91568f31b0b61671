/**
 * Verb data of the guard: finite pasts that are irregular, words in -ed that are no verbs, nouns of people and groups,
 * and verbs by what they claim of an outcome. Stems are Porter's (see words.ts). Written for Firstpass.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Past forms without -ed. */
export const irregularPasts =
  set(`led ran built wrote made did held kept taught bought brought caught found got gave grew knew left
lost meant met paid rose said saw sold sent sat spoke spent stood took told thought understood won began broke chose drew drove ate
fell flew went heard oversaw undertook showed shrank shot sang sewed swam wore wove came became fed bent lent dealt dug fought laid lit
bound wound rebuilt rewrote redrew drank threw hung stuck struck sought slept swept withdrew forgot froze hid rode rang sank shook stole
swore tore woke cut set put let shut spread split quit read cast bid shed burst beat overcame outsold foresaw resold reset hit hurt upset offset broadcast forecast`);

/** Participles that make a past only with "have" or "be", or before "by". */
export const participles =
  set(`fallen risen grown gone shrunk shown taken given written rewritten driven seen done begun drawn known sewn flown
broken chosen spoken worn woven eaten hidden frozen stolen undertaken overseen withdrawn sung swum been become come run`);

/** Of these, the ones that are nouns or adjectives as well: a determiner or preposition before them says so. */
export const ambiguousPasts = set(
  "cut set put let shut spread split read cast bid shed beat found saw felt left ground lit bound wound fed dug shot reset",
);

export const notVerbs = set(
  "need seed feed speed breed weed bed hundred indeed shed red sacred naked wicked rugged unit used-car",
);

export const auxiliaries = set(
  "was were is are am be been being has have had having do does did will would can could shall should may might must got get gets",
);

/** Words for people and groups of people that do not end like an agent noun. */
export const peopleNouns =
  set(`team group crew committee board council panel department staff people person colleague colleagues
coworker boss company firm agency student students intern interns apprentice apprentices tenant tenants client clients guest guests
patient patients parent parents band choir orchestra troupe cast nurse nurses chef chefs cook cooks force union partner partners consultant consultants accountant
participant participants resident residents attendant professionals child children pupil pupils spouse uncle aunt brother sister father
mother family others president chief captain clerk staff squad unit office bureau vendor city county state school dean volunteer
volunteers architect architects scientist scientists`);

/** -er and -or nouns that are things. */
export const thingNouns =
  set(`number order paper letter water computer server router printer newsletter folder center centre quarter
chapter matter power summer winter september october november december banner poster trailer container counter register charter theater theatre
error floor door factor sector motor color indicator monitor elevator refrigerator generator reactor sensor tractor transistor calculator
cover offer number turnover river border corner counter computer conveyor boiler freezer cooler dryer shower dinner career weather layer
later never ever together rather whether either neither further farther former latter inner outer upper lower higher larger
smaller longer shorter better faster cheaper easier earlier stronger newer older younger wider deeper greater lesser remainder answer prefer
transfer refer enter deliver discover consider remember gather render tender gender temper timber rubber copper silver leather weather
flower powder ladder rudder cylinder blender grinder boulder shoulder cancer fever liver finger hammer hunger
tanker flyer reminder disclaimer dispenser detector adapter charger burner heater sprinkler compressor inverter converter excavator crusher loader mixer mower scanner tracker parser compiler crawler voucher encounter disaster monster barrier frontier premier exterior buffer filter header footer cluster parameter diameter semester member offer paper tower prayer harbor vapor odor labor behavior interior mirror`);

/** Verbs of making more, less or better, by stem: they claim that something changed. */
export const changeStems =
  set(`cut reduc lower decreas shrink shorten trim slash halv elimin minim curb increas rais boost grow expand lift
improv doubl tripl quadrupl acceler speed strengthen enhanc push drive deepen widen multipli restor reviv rescu slow streamlin optim maxim end`);

/** Of these, the ones that say nothing else: claiming one where the original tells of no change at all is a new outcome. */
export const evaluativeStems = set(
  "improv boost enhanc strengthen increas decreas reduc minim acceler maxim optim elimin",
);

/** Verbs of getting: of a thing they tell what befell it, and no effect of its own. */
export const receivingStems = set("get receiv win earn reach achiev gain");

/** Verbs of giving a thing what it came to have. */
export const givingStems = set("give bring hand make earn win produc yield deliv deliver");

/** Verbs that lead a thing to a state told after "to": "took it to 12,000 copies". */
export const resultativeStems = set("take bring lead carri grow build push drive move return restor");

/** Verbs of bringing something about or of winning it, by stem: an outcome when what they act on happened by itself. */
export const outcomeStems =
  set(`gener earn win secur achiev deliv deliver attract retain prevent avoid bring keep hold make help enabl allow let
lead result caus produc yield free draw ensur guarante get propel steer pull inspir convinc persuad spark trigger fuel contribut sav save turn
foster encourag empow prompt spur motivat compel forc`);

/** Of these, the ones that make others act or things come about. */
export const promptingStems = set(
  "bring caus result prompt spur spark trigger fuel inspir convinc persuad motivat compel forc",
);

/** Verbs of seeing to it that something does or does not happen, by stem. */
export const assuringStems = set("ensur achiev secur guarante deliver prevent avoid earn produc elimin maintain");
