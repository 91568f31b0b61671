/** How English links a deed with its effect, and outcomes told by a set phrase. Regular expression sources. Written for Firstpass. */

/** Words that say by themselves that one thing brought about another. */
export const causeWords =
  "result(?:s|ed|ing)? in|with the result that|as a result(?: of)?|lead(?:s|ing)? to|led to|thanks to|due to|owing to|because|thereby|so that|so (?:\\p{L}+ )?that|such that|therefore|hence|consequently|behind(?= an? )|(?<=, )so(?= (?:the |my |our |its |that )?\\p{L}+)|caus(?:ed|es|ing)|enabl(?:ed|es|ing)|allow(?:ed|s|ing)|which (?:meant|is why)|that is why";

/** Weaker words of the original that let a deed and its effect be told as one: means and agent. */
export const meansWords =
  "(?:after|since|once) (?:I|we) (?!was|were|am|joined|started|came|arrived|left|took|had|began|got)\\p{L}+|driven by|fuell?ed by|helped by|(?:direct|clear) consequence|(?:got|brought|cut|took|had) (?:it|that|this|them) (?:all )?(?:down|up|to|under|below|from|back)\\b|(?<=: )I \\p{L}+|my (?:own )?(?:design|idea|doing|initiative|invention)\\b|[Ww]ith (?:the|my|an?) (?:\\p{L}+ ){1,2}I \\p{L}+|under me\\b|under my (?:watch|lead|management)|(?:by|through|via) (?:(?:\\p{L}+ly )?(?!spring|evening|morning)\\p{L}+ing|(?:a |an |the |my |our )(?!third|quarter|fifth|half|tenth|factor|year|end|time|close|summer|winter|spring|fall|autumn|following|next|second|evening|morning)\\p{L}+|\\p{L}+tion|(?!summer|winter|september|october|november|december|later|early|over|under|after|other|another)\\p{L}+er \\p{L}+)|so (?:the|we|they|i)\\b|once (?:i|we)\\b|\\bdid it\\b|made (?:all )?the difference|credit(?:s|ed)|attribut\\p{L}+|(?:and|but|which|,|;) (?:that|this|it) (?:was worth|is worth|meant|got|brought|took|cut|made|saved|let|helped|gave|kept|put|freed|stopped|\\p{L}+ed)\\b|which (?:now )?(?:took|dropped|sped|got|saves?|cuts?|brings?|brought|makes?|made|reduces?|raises?|keeps?|kept|lets?|gives?|gave|means?|meant|earns?|pays?|paid|\\p{L}+ed)\\b|used to\\b[^.]*\\d[^.]*\\bnow\\b|now (?:it|they|anybody|anyone|everybody|everyone|nobody) \\p{L}+|(?:on|for|of|in|with) (?:it|them) (?:is|are) now\\b|my (?:\\p{L}+ ){1,4}(?:got|brought|took|cut|\\p{L}+ed) (?:it|them|that)\\b|thus|through it|with it\\b|(?<=^|[.;,] )with (?:my|this|that|these|the new|a new|our new)\\b";

/** Outcomes that a set phrase tells. */
export const outcomePhrase =
  /\b(?:on time|under budget|within budget|on budget|ahead of (?:schedule|time|the deadline)|on schedule|without (?:an? )?(?:single )?(?:errors?|incidents?|findings?|injury|injuries|delays?|complaints?|accidents?|loss(?:es)?|interruptions?|downtime)|zero (?:errors|incidents|findings|complaints|defects|injuries)|error-free|accident-free|incident-free|free of (?:errors|injuries|accidents|incidents|defects)|record (?:sales|revenue|time|year|attendance|high|low|profit|profits|growth)|to (?:great|wide|critical) acclaim|exceed(?:ed|ing) (?:\p{L}+ ){0,3}(?:target|targets|quota|goal|goals|expectation|expectations))\b/giu;

/** Words that tell of a change, of whatever direction. */
export const changeCue =
  /\b(?:more|less|fewer|better|faster|quicker|shorter|longer|smaller|larger|higher|lower|cheaper|easier|safer|simpler|smoother|rarer|no longer|instead of|and not|rather than|from [^.;]{1,40} to|got|gotten|made|brought|chang\p{L}+|help\p{L}*|reduc\p{L}+|sav(?:ed|es|ing)|cut|gr[eo]w\p{L}*|up|down|rose|fell|improv\p{L}+|increas\p{L}+|lower\p{L}+|rais\p{L}+|shorten\p{L}+|streamlin\p{L}+|moderni\p{L}+|clean\p{L}* up|rid of|clear\p{L}*|resolv\p{L}*|fix\p{L}*|remov\p{L}*|upgrad\p{L}*|redesign\p{L}*|refin\p{L}*)\b/iu;

/** What only surrounds a deed: "during a year of record revenue". */
export const circumstance =
  /\b(?:during|amid|in (?:a|the) (?:\p{L}+ )?(?:year|season|quarter|month|period|time)|at a time)\b[^.;,]*/giu;

/** A change hung on a deed as what it was for: "for a 12% larger harvest". */
export const effectFor =
  /\bfor (?:an? )?(?:[\d.,]+ ?%? )?(?:(?:high|low|larg|small|bigg|few|fast|short|long|strong|bett|cheap|wid|quick)er|increas\p{L}*|decreas\p{L}*|ris\p{L}*|drop|fall|reduction|gain|improvement|growth|record)\b[^,.;]*/giu;

/** Verbs of what comes about by itself, by stem. */
export const eventStems: ReadonlySet<string> = new Set(
  "go come rise fall drop climb declin grow win make reach hit name vote rank rate stop end stai improv doubl tripl halv surpass exceed break pass sell sign return".split(
    " ",
  ),
);

/** What links a fact to a deed that a noun names: "after my change". Expression source. */
export const nounLinks = "(?:after|since|with|from|under) my\\b|on the back of|consequen\\p{L}+|result of|in turn";

/** That a clause tells how things stood or went. */
export const factCue =
  /\d|\b(?:no|zero|never|nobody|none|more|less|fewer|higher|lower|up|down|best|record|first|largest|highest|lowest|won|sold out|grew|grown|rose|risen|fell|fallen|dropped|doubled|tripled|halved|improved|declined|voted|named|awarded|passed|full)\b/iu;

/** Verbs of bringing about that claim nothing else, beside those of change and outcome, by stem. */
export const bringingStems: ReadonlySet<string> = new Set("lessen draw lift boost drive spur eas".split(" "));
