/**
 * Words for character as they stand in lists of skills, beside the phrases of phrases.data. Source: the adjective
 * markers of the five-factor model (Goldberg) that résumés borrow, by hand. Whole items, lower case.
 */
export const traits: ReadonlySet<string> = new Set(
  `punctual,honest,honesty,friendly,hard working,hard-working,hardworking,hard worker,positive,positive attitude,can do
attitude,can-do attitude,leader,follower,natural leader,good listener,good with people,people oriented,problem solver,
self starter,self-starter,self motivated,self-motivated,detail orientated,detail-orientated,detail oriented,on time,
always on time,dependable,trustworthy,loyal,energetic,enthusiastic,enthusiasm,outgoing,cheerful,polite,patient,calm,
calm under pressure,works well under pressure,works well in a team,works well in a team or alone,ability to work under
pressure,efficient,ambitious,driven,determined,dedicated,committed,passionate,confident,curious,open minded,open-minded,
team work,team building,team spirit,team-oriented,good communicator,great communicator,excellent communicator,
communicative,strong work ethic,good work ethic,quick learner,fast learner,willing to learn,eager to learn,proactive,
resourceful,go getter,go-getter,bubbly,sociable,humble,respectful,mature,serious,stress resistance,stress resistant,
stress management,empathic,flexible,adaptable,creative,innovative,strategic thinker,out of the box thinking,thinking
outside the box,sense of humor,sense of humour,responsible,reliable,organized,organised,multitasking,multi tasking,
multi-tasking,jack of all trades,strong leadership,interpersonal,leadership,teamwork,commitment,drive,vision,
dedication,determination,reliability,dependability,patience,courage,optimism,energy,charisma,professionalism,
thoroughness,discretion,tact,humour,humor,self-discipline,self-confidence,assertiveness,persistence,perseverance`
    .replace(/\n/g, " ")
    .split(",")
    .map((item) => item.trim()),
);
