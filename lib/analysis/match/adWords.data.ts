/** How postings say what they need, what would help, and what they do without. Patterns in lower case. Written for Firstpass. */

export const requiredCue =
  /^(?:the )?(?:requirements?|required(?: \p{L}+){0,2}|must[- ]haves?|you must have|what (?:we|you|you'll|you will|this job|the job|the post|the role) (?:need|needs|require|requires|bring|must have|ask for|expect|look for|are looking for)s?|what we(?:'re| are) looking for|(?:minimum|basic|essential|key|core|your) (?:qualifications|requirements|skills|criteria|experience|profile)|qualifications|essentials?|we (?:need|require|ask for|expect you|look for|are looking for|want)|you (?:have|bring|need|must|will need|will have|should have|hold|offer)|your profile|who you are|needed|skills(?: and experience| required| needed)?|about you|must|you'll need|to do this job you need|we cannot do without|non-negotiable)\b/iu;
export const preferredCue =
  /^(?:preferred(?: \p{L}+){0,2}|nice[- ]to[- ]haves?|(?:a )?plus(?:es)?|bonus(?: points)?|desirable|desired|what (?:would|will|might|else would|also) help\w*|(?:it )?(?:would|also|will)? ?helps?(?: if)?|good to have|advantages?|advantageous|ideally|an? asset|assets|optional|welcome|extras?|we would (?:also )?(?:like|love|welcome)|we'd (?:love|like)|not essential but|helpful|useful|would be (?:nice|good|great|useful)|even better|of interest|good extras?)\b/iu;
export const excludedCue =
  /\b(?:(?:we|you|it|this|they|post|role|job|position|company|team) (?:do|does|will) not (?:need|require|ask|count|expect|want|care|enjoy|mind)|(?<=^(?:what )?(?:we|you) )do not need|don't (?:need|require|want|ask)|not (?:needed|required|necessary|looking for|a requirement)|no need (?:for|of|to)|need not|needs no|isn't (?:needed|required)|is not (?:needed|required|part|a)|are not (?:needed|required|looking|part)|without (?:needing|requiring)|no (?:\p{L}+ ){1,3}(?:is )?(?:needed|required|necessary)|nobody (?:\p{L}+ ){0,4}needs?|not part of|you won't|there is no)\b/iu;
export const neutralCue =
  /^(?:how we work|about (?:us|the (?:team|role|job|company|school|clinic))|we offer|what we offer|benefits|perks|apply|to apply|how to apply|please|responsibilities|what you(?:'ll| will) do|the (?:role|job|work|post|team|position)|duties|your (?:day|tasks|role|work)|salary|pay|hours|we interview|interviews?|location|we are|we pay|day to day|main tasks)\b/iu;
export const requiredInside =
  /\b(?:must(?! not)|the (?:right|ideal|successful) (?:person|candidate|applicant|hire) (?:has|have|holds|knows|will|is|brings)|required|essential|mandatory|you need|you will need|you should(?: also)?|we require|we need|is a must|are a must|at least (?:\w+) years?|minimum of)\b/i;
export const preferredInside =
  /\b(?:a plus|is a bonus|nice to have|preferred|preferably|would help|would be (?:a |an )?(?:plus|advantage|asset|bonus|nice|useful|helpful|welcome)|an advantage|is welcome|are welcome|welcomed|ideally|desirable|helpful|an asset|helps|counts in your favo)\b/i;

/** Words before the thing wanted. Stripped again and again from the head of a phrase. */
export const leadIn =
  /^(?:and|or|also|plus|then|but|a|an|the|any|some|your|our|of|in|with|at|for|to|be|is|are|have|has|had|who|that|you|we|will|should|must|need|can|could|would|may|able|ability|comfortable|comfort|confident|confidence|fluent|fluency|working|good|solid|strong|sound|deep|excellent|proven|demonstrated|proficient|proficiency|familiarity|familiar|experience[d]?|expertise|knowledge|understanding|command|background|practical|hands-on|day-to-day|daily|basic|advanced|active|current|valid|prior|previous|earlier|recent|production|success|successful|training|trained|track record|skills?|skilled|competence|competent|used|been|through|know|knows|using|use|holding|hold|at least one|one|several years|several|ready|willing|willingness|real|real-world|bring|brings|clear|genuine|work(?= (?:with|on|in)\b)|work experience|worked|working|exposure|preferably|ideally|mastery|not only|(?:a )?(?:record|history|habit) of|enough|level|plain|sure|someone|person|people|it helps if|nice|welcome|we'd love|further|as well as|required|preferred|qualifications?|requirements?|nice to have|must[- ]have|must haves|pluses|bonus|desirable|what we need|what would help|:|-|–|—|•|\*)(?=[\s:,]|$)[\s:,]*/iu;

/** Where the thing wanted ends and talk about it begins. */
export const tail =
  /\s*(?:,\s*(?:which|who|whom|where|since|because|as|so|good enough|meaning|including|ideally|preferably|though|although|but|for|at|with|under|on|over|after|across|within|without|from|of|by|like|among|or (?:fewer|less|more)|written|through|if|not|even|or willing|in which|whose|when|while|and know|and in|to|such as|e\.g\.|only)\b|\s(?:which|since|because|although|though|so that|where|whose|who|that|rather than|instead of|or (?:a |an |the |some )?(?:cousin|equivalent|similar|related|comparable|something|other|fewer|near)|as (?:we|our|half|you)|if (?:you|we)|to hold|to explain|when|while|beyond|and know|valid for(?! k)|in a form|at the level|on site|written|to people)\b|\s[–—-]\s|\s\().*$/iu;

export const genericStems = new Set(
  "experi knowledg skill abil strong good work year use relat equival similar plus familiar understand level requir prefer qualif necessari addit proven demonstr team role job candid person environ least enough write read new one two three earlier success practic train certif activ valid current higher better part basic solid close general peopl other field area near program deepli near hold open line class".split(
    " ",
  ),
);

/** Traits that every posting names and no résumé line can prove; they are not matched. */
export const traits =
  /\b(?:communication|interpersonal|under pressure|team player|attitude|motivated|self-?starter|attention to detail|detail[- ]oriented|independently|fast[- ]paced|flexib\p{L}*|reliab\p{L}*|punctual\p{L}*|work ethic|sense of humou?r|passion\p{L}*|enthusias\p{L}*|organi[sz]ed|multitask\p{L}*|willing(?:ness)?|lift \d+|curio\p{L}*|patien(?:ce|t and)|humility|kindness|calm|proactive|can-do|problem[- ]solv\p{L}*)\b/iu;
