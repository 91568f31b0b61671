/** Words that frame a claim and add none of their own, as a recruiter reads them. Written for Firstpass. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs so wide that they stand for any deed told in other words. */
export const wideVerbs =
  set(`be do make take give get keep hold go come bring put set use work serve run handle carry conduct perform provide
cover include involve complete process undertake maintain produce deliver start begin become stay remain continue see look show let have
spend help assist support contribute participate join lead manage oversee supervise direct head own respond answer add open close reach
total average number count cost pay receive gain win earn secure achieve attend meet rise fall grow drop cut reduce increase lower raise
climb decline double triple halve quadruple shrink improve finish pass care lose leave turn move pull draw fit follow know call name tell
say ask want need rest lie belong try aim apply act create build set-up form take-on log record note mark list enter check ensure prevent avoid share allow enable let permit exchange offer present introduce develop prepare receive enter transfer adjust change age date locate situate base consist contain entitle title price size prove resemble split divide rank stand`);

/** Adjectives of quality, standing, risk and size: put to a noun that the line has without them, they are a claim. */
export const qualities =
  set(`accurate appealing attractive beautiful bespoke big brilliant busy bustling challenging compelling compliant complex
comprehensive confidential crowded custom delicate demanding detailed difficult distinctive diverse elaborate elegant elite engaging error-free
exclusive exquisite eye-catching fair famous fast-paced fine first-generation flawless fragile fresh friendly full-scale gourmet hazardous
high-end high-pressure high-quality high-risk high-traffic hot huge immaculate impressive in-depth innovative intricate large lively lucrative luxury
memorable meticulous modern notable organic original polished popular precise premium prestigious pristine profitable prominent quality rare
rich rigorous robust rural seamless secure sizable sizeable skilful skilled smooth sophisticated stunning superior sustainable tailored
thorough time-critical time-sensitive timely tough trusted underserved unique upscale urban urgent valuable vast vibrant vintage vulnerable
at-risk welcoming well-attended well-known well-received`);

/** Nouns, adjectives and adverbs that count, group, order or place what is told. */
export const framingWords =
  set(`time part number amount people person staff member crew team group colleague other others co charge job role
duty duties responsibility task work thing way level kind type range variety set fleet stock series lot batch pair half third quarter whole total
average sum share rate figure count budget cost price spend spending year month week day hour minute second night morning evening weekend
shift season period term date start end beginning first second third last next previous former later early late ahead afterwards
beforehand previously formerly daily weekly monthly quarterly yearly annual annually nightly hourly speed pace handed biweekly fortnightly regularly
pending following regarding concerning excluding spanning covering involving totaling averaging ranging volume worth
approximately roughly around nearly almost about exactly just only sole alone jointly together mainly mostly largely chiefly primarily
partly several various numerous few many much more less below above under over against plus minus along across towards further
additional new own small individual single separate different same following including include included such similar able well still again back
once twice thrice million thousand hundred dozen percent per non previously currently present today now then attempt effort loss gain rise fall
growth increase decrease reduction drop change difference zero none size capacity order orders use purpose case occasion basis
assistance help support site place area company firm free response related frequent frequently often majority minority fellow strong fewer faster slower quicker shorter longer higher lower larger smaller better easier cheaper earlier sooner window deadline timeframe sales year-round consecutive successive straight fiscal calendar long full-time part-time seasonal overnight available`);

/** Prepositions and openings of a phrase that limits what was done: left out, the claim is wider. */
export const conditionOpeners =
  /\b(?:(?:when|whenever|if|while) (?:the|an?|my|our|another|someone|somebody|nobody|no one|people|colleagues|others|staff) [^,.;]{0,40}\b(?:ill|away|absent|off|on leave|sick|busy|out|gone|at lunch|on (?:vacation|break|holiday)|unavailable|not (?:available|in|there|around|working))\b|with (?:the |my |our |some |an? )?(?:\p{L}+['’]s? )?(?:help|assistance|guidance|supervision)(?: of| from| by)?|without (?:(?:ever |actually )?(?:taking|finishing|completing|passing|graduating|obtaining|earning|sitting|receiving|getting|having|holding)|(?:a|an|the|any|its|my) (?:\p{L}+ )?(?:degree|diploma|exam\p{L}*|licen[cs]e|certificat\p{L}+|final|title|pay|contract|test))|subject to|for (?:the )?(?:review|approval|sign-?off|checking|correction|signature)|pending|except(?: for)?|apart from|only (?:when|if|in|on|for|with|under)|(?:with|beside|next to|alongside|under|from) (?:a|an|the|my|our|another) (?:\p{L}+ ){0,2}\p{L}+ (?:beside|watching|next to|looking|present|standing|at my|over my|by my|on hand|checking|to check)|(?:from|after|to|following|by) (?:a |an |the |my |our |his |her |their )?(?:\p{L}+ ){0,2}(?:template|templates|script|scripts|checklist|instructions?|recipes?|plans? drawn|dictation|orders of)|as (?:a |an )?(?:trainee|apprentice|stand-in|substitute|intern|volunteer|backup|test|trial|pilot|experiment))\b[^,.;]*/giu;
