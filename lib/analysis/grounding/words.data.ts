/** Word data of the guard: irregular verb forms of English and words without content of their own. Written for Firstpass. */

const irregular = `lead led|run ran|build built|write wrote written|make made|do did done does|hold held|keep kept|teach taught
buy bought|bring brought|catch caught|find found|get got gotten|give gave given|grow grew grown|know knew known|leave left
lose lost|mean meant|meet met|pay paid|rise rose risen|say said|see saw seen|sell sold|send sent|set sets|sit sat|speak spoke spoken
spend spent|stand stood|take took taken|tell told|think thought|understand understood|win won|begin began begun|break broke broken
choose chose chosen|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|fly flew flown|go went gone goes|hear heard
oversee oversaw overseen|undertake undertook undertaken|show shown showed|shrink shrank shrunk|shoot shot|sing sang sung|sew sewn
swim swam swum|wear wore worn|weave wove woven|come came|become became|feed fed|bend bent|lend lent|deal dealt|dig dug|fight fought
lay laid|light lit|bind bound|wind wound|rebuild rebuilt|rewrite rewrote rewritten|have has had|be is was were been being are am
child children|person people|woman women|man men|foot feet|die dies|analyze analysis analyse analysed analyses analysing|program programme programmes
add added adding adds|organize organise organised organising organises|center centre centres|labor labour|supervisor supervisors|manager managers|catalog catalogue`;

export const irregularForms: ReadonlyMap<string, string> = new Map(
  irregular.split(/[|\n]/).flatMap((group) => {
    const [base = "", ...forms] = group.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  }),
);

export const stopWords: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet of to in on at by for from with without into onto over under about as than that this these those
it its his her their our my your i we you he she they them us me who whom whose which what when where while is was were are be been being
am do does did has have had will would can could shall should may might must not no also then there here each per via up out off down
during after before until since between among within across through both either more most less least very just only own same such
one other another any some all every if because inside outside throughout beyond beside besides alongside toward towards upon despite amid near`.split(
    /\s+/,
  ),
);

/** Countries and what is of them. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  `ireland irish|germany german|france french|spain spanish|italy italian|poland polish|portugal portuguese|england english|britain british
scotland scottish|wales welsh|netherlands dutch|belgium belgian|denmark danish|sweden swedish|norway norwegian|finland finnish|iceland icelandic
austria austrian|switzerland swiss|greece greek|turkey turkish|russia russian|ukraine ukrainian|hungary hungarian|romania romanian|bulgaria bulgarian
serbia serbian|croatia croatian|slovenia slovenian|slovakia slovak|israel israeli|egypt egyptian|morocco moroccan|kenya kenyan|nigeria nigerian
ghana ghanaian|ethiopia ethiopian|india indian|pakistan pakistani|bangladesh bangladeshi|china chinese|japan japanese|korea korean|vietnam vietnamese
thailand thai|indonesia indonesian|philippines philippine|australia australian|canada canadian|america american|mexico mexican|brazil brazilian
argentina argentinian|chile chilean|colombia colombian|peru peruvian|europe european|asia asian|africa african|texas texan|california californian`
    .split(/[|\n]/)
    .flatMap((pair): [string, string][] => {
      const [land = "", people = ""] = pair.split(" ");
      return [
        [land, people],
        [people, land],
      ];
    }),
);

/** States of one word by their postal code, as addresses and licences name them. */
export const postalCodes: ReadonlyMap<string, string> = new Map(
  `alabama al|alaska ak|arizona az|arkansas ar|california ca|colorado co|connecticut ct|delaware de|florida fl|georgia ga|idaho id|illinois il
iowa ia|kansas ks|kentucky ky|louisiana la|maryland md|massachusetts ma|michigan mi|minnesota mn|mississippi ms|missouri mo|montana mt
nebraska ne|nevada nv|ohio oh|oklahoma ok|oregon or|pennsylvania pa|tennessee tn|texas tx|utah ut|vermont vt|virginia va|washington wa
wisconsin wi|wyoming wy`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [state = "", code = ""] = pair.split(" ");
      return [state, code];
    }),
);
