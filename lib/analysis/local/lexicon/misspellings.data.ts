/**
 * Misspellings that are certain: "wrong:right", and slips of usage as patterns. Source: the commonest entries of
 * Wikipedia's lists of common misspellings and of English teachers' error lists that bear on working life; selection
 * ours. What stands here needs no dictionary; everything else is judged by knownWords.ts.
 */
export const misspellings = `absense:absence accomodate:accommodate accomodation:accommodation accross:across acheive:achieve
  acheived:achieved acheivement:achievement acheivements:achievements acheiving:achieving acommodate:accommodate
  adaptible:adaptable addmission:admission adhear:adhere administation:administration administed:administered
  advertisment:advertisement agressive:aggressive ajust:adjust allign:align alot:a~lot ammount:amount
  analise:analyse analize:analyze anual:annual anually:annually apparantly:apparently appointement:appointment
  apprentise:apprentice apropriate:appropriate aquire:acquire aquired:acquired arguement:argument asisted:assisted
  assesment:assessment assesments:assessments assisstant:assistant assistent:assistant assited:assisted
  atendance:attendance attendence:attendance attension:attention auxillary:auxiliary availabe:available
  availible:available bachelers:bachelors batchelor:bachelor becuase:because beggining:beginning begining:beginning
  benificial:beneficial benifit:benefit benifits:benefits bookeeper:bookkeeper bookeeping:bookkeeping
  buisness:business busness:business bussiness:business calender:calendar calibrtion:calibration capeable:capable
  carrer:career catagory:category cemetary:cemetery certifcate:certificate certifed:certified
  certificat:certificate certificats:certificates challange:challenge challanging:challenging cheif:chief
  cieling:ceiling collaberate:collaborate collegue:colleague collegues:colleagues comercial:commercial
  comission:commission comittee:committee commisioning:commissioning commited:committed commitee:committee
  committe:committee committment:commitment communciation:communication compatable:compatible compleat:complete
  completly:completely complience:compliance comunicate:communicate comunication:communication comunity:community
  concious:conscious consistant:consistent consistantly:consistently constuction:construction consultent:consultant
  continous:continuous continously:continuously controled:controlled controling:controlling convienent:convenient
  coordiante:coordinate coordinater:coordinator corespondence:correspondence correspondance:correspondence
  counsler:counselor critisism:criticism curiculum:curriculum curriculam:curriculum
  custumer:customer definately:definitely desease:disease desicion:decision desicions:decisions desk-top:desktop
  develope:develop developement:development developped:developed developping:developing devlopment:development
  diferent:different dilligent:diligent disapline:discipline discription:description dispach:dispatch
  distrubution:distribution documention:documentation effeciency:efficiency effecient:efficient
  efficency:efficiency electical:electrical electrican:electrician electronical:electronic eligable:eligible
  embarass:embarrass employement:employment employes:employees enginer:engineer enginering:engineering
  enthousiastic:enthusiastic entusiastic:enthusiastic enviornment:environment enviroment:environment
  enviromental:environmental equiped:equipped equipement:equipment equiptment:equipment especialy:especially
  establised:established excede:exceed excelent:excellent excellant:excellent exellent:excellent
  exeptional:exceptional exercize:exercise existance:existence experiance:experience experienc:experience
  experince:experience expierence:experience expirience:experience facillitate:facilitate familar:familiar
  familiy:family familys:families finacial:financial financal:financial flexable:flexible fluant:fluent
  foriegn:foreign forword:forward fourty:forty freind:friend freindly:friendly garantee:guarantee gaurd:guard
  goverment:government govermental:governmental grammer:grammar gratuate:graduate guage:gauge guarentee:guarantee
  guidence:guidance handeling:handling handelling:handling harrassment:harassment heirarchy:hierarchy
  higene:hygiene highschool:high~school honered:honored hospitle:hospital hygeine:hygiene hygine:hygiene
  identifed:identified imediate:immediate immediatly:immediately implemention:implementation
  implimented:implemented improvment:improvement improvments:improvements independance:independence
  independant:independent independantly:independently indispensible:indispensable infomation:information
  initative:initiative initiave:initiative inovative:innovative inspecter:inspector instalation:installation
  instalations:installations instaled:installed instructer:instructor insurence:insurance intelligance:intelligence
  interveiw:interview inventary:inventory inventry:inventory jewelery:jewelry knowledgable:knowledgeable
  knowlegable:knowledgeable knowlege:knowledge labortory:laboratory labratory:laboratory langauge:language
  langauges:languages leason:liaison liased:liaised liasing:liaising liason:liaison libary:library liscense:license
  lisence:license lisenced:licensed maintainance:maintenance maintainence:maintenance maintanance:maintenance
  maintaned:maintained maintence:maintenance maintenence:maintenance managable:manageable managament:management
  manageing:managing managment:management mangaged:managed mangement:management mantained:maintained
  manufacter:manufacture manufacuring:manufacturing marshall:marshal mathmatics:mathematics mechancial:mechanical
  medecine:medicine medicin:medicine millenium:millennium miniscule:minuscule minumum:minimum monitered:monitored
  monitering:monitoring motivater:motivator neccesary:necessary neccessary:necessary necesary:necessary
  necessery:necessary negociate:negotiate negociated:negotiated negotation:negotiation negotiaion:negotiation
  nieghbor:neighbor noticable:noticeable occasionaly:occasionally occassion:occasion occassional:occasional
  occassionally:occasionally occured:occurred occurence:occurrence occuring:occurring offical:official ommit:omit
  operater:operator opertor:operator oportunity:opportunity oppertunity:opportunity oppurtunity:opportunity
  optomize:optimize organsation:organisation orginization:organization orginize:organize orginized:organized
  paralell:parallel partcipated:participated particpate:participate particpated:participated percieve:perceive
  performace:performance performence:performance permanant:permanent perminent:permanent perseverence:perseverance
  personel:personnel personell:personnel pharamcy:pharmacy pharmasist:pharmacist phisical:physical
  posession:possession possition:position potatos:potatoes practicioner:practitioner prefered:preferred
  preformed:performed prepair:prepare prepaired:prepared prescripton:prescription prescriptons:prescriptions
  presense:presence presentaion:presentation priviledge:privilege probaly:probably proccess:process
  proccessed:processed proccessing:processing procedual:procedural proceedure:procedure proceedures:procedures
  profesional:professional professionaly:professionally proffesional:professional proffesionally:professionally
  proffessional:professional profficient:proficient proficent:proficient promiss:promise
  pronounciation:pronunciation propper:proper publically:publicly purchace:purchase qualifcation:qualification
  qualifcations:qualifications qualifed:qualified quaterly:quarterly questionaire:questionnaire raiting:rating
  reccomend:recommend reccommend:recommend recepionist:receptionist receptionest:receptionist recieve:receive
  recieved:received recieves:receives recieving:receiving recomend:recommend recomendation:recommendation
  recomended:recommended recruitement:recruitment recruting:recruiting referal:referral referals:referrals
  refered:referred refering:referring refridgerator:refrigerator regualr:regular regulary:regularly
  relevency:relevancy relevent:relevant reliabel:reliable relible:reliable religous:religious remeber:remember
  repitition:repetition reponsible:responsible responsability:responsibility responsable:responsible
  responsibilites:responsibilities responsibilty:responsibility responsiblity:responsibility
  resposibilities:responsibilities resposible:responsible restaraunt:restaurant restaurent:restaurant
  resturant:restaurant rythm:rhythm saftey:safety safty:safety salery:salary sallary:salary scedule:schedule
  schedual:schedule schedualing:scheduling scheduel:schedule secratary:secretary secretery:secretary seige:siege
  sence:sense seperate:separate seperated:separated seperately:separately sergent:sergeant serivce:service
  serveral:several shedule:schedule similiar:similar simular:similar sincerly:sincerely skilfull:skilful
  speach:speech specailist:specialist specilist:specialist stategy:strategy strenght:strength strenghts:strengths
  strickly:strictly studing:studying succeded:succeeded succesful:successful succesfully:successfully
  successfull:successful successfuly:successfully sucess:success sucessful:successful sucessfully:successfully
  sufficent:sufficient superintendant:superintendent superviser:supervisor supervisied:supervised
  supervisior:supervisor supervize:supervise supress:suppress surveilance:surveillance techician:technician
  technicain:technician technition:technician tecnical:technical teh:the temperment:temperament
  temperture:temperature temporarly:temporarily tendancy:tendency theather:theater therapuetic:therapeutic
  thier:their thourough:thorough througout:throughout tommorow:tomorrow tommorrow:tomorrow trainning:training
  traning:training transfered:transferred transfering:transferring transportion:transportation tresurer:treasurer
  troubleshoting:troubleshooting truely:truly tution:tuition unforseen:unforeseen univercity:university
  univeristy:university universtiy:university untill:until usally:usually usefull:useful vaccum:vacuum
  vaccume:vacuum varities:varieties varius:various vegatable:vegetable vehical:vehicle vehicals:vehicles
  verious:various visable:visible volenteer:volunteer volunteerd:volunteered volunter:volunteer warehous:warehouse
  weekley:weekly wheter:whether wich:which wierd:weird withold:withhold writen:written writter:writer
  writting:writing yeild:yield cordinate:coordinate cordinated:coordinated cordinating:coordinating cordinator:coordinator coordinaor:coordinator newletter:newsletter
  newletters:newsletters colaborate:collaborate colaborated:collaborated colaboration:collaboration excecute:execute excecuted:executed
  organistion:organisation orgnised:organised orgnized:organized preperation:preparation preparred:prepared proffit:profit
  reserch:research reasearch:research spreadsheats:spreadsheets suport:support supporing:supporting wellcome:welcome welcomming:welcoming`;

/** Usage: a word that exists and is the wrong one here. `meant` names the right one. Regular expression sources, lower case. */
export const usageSlips: readonly { pattern: string; meant: string }[] = [
  {
    pattern:
      "\\b(?:dont|didnt|doesnt|isnt|wasnt|werent|arent|couldnt|wouldnt|shouldnt|havent|hasnt|hadnt|thats|theres|whats|youre|theyre)\\b",
    meant: "an apostrophe",
  },
  { pattern: "\\b(?:could|should|would|must) of\\b", meant: "have" },
  {
    pattern: "\\b(?:more|less|better|rather|higher|lower|fewer|greater|faster|other|older|later|earlier) then\\b",
    meant: "than",
  },
  {
    pattern:
      "\\b(?:in|by|at|of|for|with|to|all|on|over|do|about|through|from|meet) there (?:own|first|(?!is\\b|was\\b|has\\b|does\\b)\\w+s|job|team|work|time|home|bill|money)\\b",
    meant: "their",
  },
  {
    pattern: "\\b(?:and|but|so|because) (?:there|their) (?:happy|very|always|good|all|pleased|nice)\\b",
    meant: "they’re",
  },
  { pattern: "\\btheirs (?:room|no|a|an|always|nothing|plenty)\\b", meant: "there’s" },
  { pattern: "\\bits (?:been|a|an|not|very|always|important|hard|my|what|the)\\b", meant: "it’s" },
  { pattern: "\\byour (?:welcome|looking|going|the|a|an)\\b", meant: "you’re" },
  { pattern: "\\bto (?:much|many)\\b", meant: "too" },
  {
    pattern: "\\b(?:they|we|you|\\w{4,}s) where (?:very|really|happy|pleased|satisfied|able)\\b",
    meant: "were",
  },
  {
    pattern:
      "\\b(?:they|we|you|guests|customers|people|staff members|patients|students|children|residents|clients|things|families) was\\b",
    meant: "were",
  },
  {
    pattern: "\\b(?:i|we|they|he|she) (?:done|seen) (?:the|a|my|all|some|this|that|it|many|lots|everything)\\b",
    meant: "did or saw",
  },
  { pattern: "\\b(?:he|she|it) (?:don['’]t|have|do)\\b", meant: "does or has" },
  {
    pattern:
      "\\b(?:community|city|state|technical|junior|university|business|county|valley|marine|nursing|agricultural|art|teachers) collage\\b",
    meant: "college",
  },
  {
    pattern:
      "\\b(?:general|assistant|store|office|project|account|sales|shift|product|branch|team|department|kitchen|restaurant|area|deputy|line|case|property|warehouse|operations) mangers?\\b",
    meant: "manager",
  },
  { pattern: "\\bliv(?:e|es|ed|ing) and breath\\b", meant: "breathe" },
  {
    pattern:
      "\\b(?:my|his|her|their|our|the) hole (?:life|time|career|family|team|day|week|year|thing|company|crew)\\b",
    meant: "whole",
  },
  {
    pattern: "\\b(?:stronger|harder|smarter|longer|bigger|cheaper|quicker|sooner|safer|closer) then\\b",
    meant: "than",
  },
  {
    pattern: "\\b(?:was|is|it's|were|went|drive|lived?) to (?:far|much|many|long|late|hard|expensive)\\b",
    meant: "too",
  },
  { pattern: "\\btreat(?:s|ed|ing)? there \\w+s?\\b", meant: "their" },
  { pattern: "\\b(?:school|vice|assistant|deputy) principle\\b", meant: "principal" },
  {
    pattern: "\\bprinciple (?:engineer|scientist|investigator|teacher|consultant|architect|designer)\\b",
    meant: "principal",
  },
  { pattern: "\\bpubic (?:relations|health|speaking|school|sector|library|service|policy)\\b", meant: "public" },
  { pattern: "\\b(?:head|executive|sous|pastry) cheif\\b", meant: "chef" },
  { pattern: "\\bform (?:19|20)\\d\\d\\b", meant: "from" },
  { pattern: "\\b(?:childrens|womens|mens|peoples) [a-z]+", meant: "an apostrophe" },
];
