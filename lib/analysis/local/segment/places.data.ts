/**
 * Names of places that end an address: US states, Canadian provinces, countries, and large cities.
 * Source: ISO 3166-1 and 3166-2 (states and countries), most populous cities by common knowledge; chosen by hand.
 */
const list = (text: string): string[] => text.trim().split(/\s*[|\n]\s*/);

/** Codes count only in capitals. */
export const stateCodes: ReadonlySet<string> = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ON QC BC AB MB SK NS NB NL PE UK USA US UAE NSW VIC QLD".split(
    " ",
  ),
);

/** Lower case. */
export const regions: ReadonlySet<string> = new Set(
  list(`alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois
indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana
nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon
pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia
wisconsin|wyoming|district of columbia|puerto rico|ontario|quebec|british columbia|alberta|manitoba|nova scotia
england|scotland|wales|northern ireland|united kingdom|great britain|ireland|germany|austria|switzerland|france|spain
portugal|italy|netherlands|the netherlands|belgium|luxembourg|denmark|sweden|norway|finland|iceland|poland|czechia
czech republic|slovakia|hungary|romania|bulgaria|greece|croatia|slovenia|serbia|ukraine|turkey|türkiye|israel|egypt
morocco|nigeria|kenya|ghana|south africa|ethiopia|india|pakistan|bangladesh|sri lanka|nepal|china|japan|south korea
korea|taiwan|hong kong|singapore|malaysia|indonesia|philippines|vietnam|thailand|australia|new zealand|canada|mexico
brazil|argentina|chile|colombia|peru|ecuador|united states|united states of america|united arab emirates|saudi arabia
qatar|kuwait|jordan|lebanon|estonia|latvia|lithuania|deutschland|österreich|schweiz|bavaria|catalonia`),
);

export const cities: ReadonlySet<string> = new Set(
  list(`new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin
jacksonville|fort worth|columbus|charlotte|indianapolis|san francisco|seattle|denver|oklahoma city|nashville|el paso
boston|portland|las vegas|detroit|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|mesa
kansas city|atlanta|omaha|colorado springs|raleigh|miami|virginia beach|oakland|minneapolis|tulsa|tampa|arlington
new orleans|cleveland|honolulu|anaheim|orlando|st. louis|saint louis|pittsburgh|cincinnati|anchorage|st. paul|newark
buffalo|richmond|boise|spokane|tacoma|salt lake city|providence|hartford|brooklyn|palo alto|mountain view|cambridge
berkeley|redmond|bellevue|springfield|london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield
cardiff|belfast|nottingham|newcastle|oxford|dublin|cork|galway|berlin|munich|münchen|hamburg|cologne|köln|frankfurt
stuttgart|düsseldorf|dresden|leipzig|hannover|nuremberg|nürnberg|bremen|essen|dortmund|vienna|wien|graz|linz|salzburg
innsbruck|zurich|zürich|geneva|basel|bern|lausanne|paris|lyon|marseille|toulouse|madrid|barcelona|valencia|seville
lisbon|porto|rome|milan|turin|naples|amsterdam|rotterdam|the hague|utrecht|eindhoven|brussels|antwerp|ghent|copenhagen
aarhus|stockholm|gothenburg|malmö|oslo|bergen|trondheim|helsinki|reykjavik|warsaw|krakow|prague|brno|budapest|bucharest
sofia|athens|zagreb|belgrade|kyiv|istanbul|ankara|tel aviv|jerusalem|cairo|lagos|abuja|nairobi|accra|johannesburg
cape town|durban|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|pune|kolkata|karachi|lahore|dhaka|beijing
shanghai|shenzhen|guangzhou|tokyo|osaka|kyoto|seoul|taipei|bangkok|jakarta|manila|hanoi|kuala lumpur|sydney|melbourne
brisbane|perth|adelaide|auckland|wellington|toronto|montreal|vancouver|ottawa|calgary|edmonton|winnipeg|halifax
mexico city|guadalajara|são paulo|rio de janeiro|buenos aires|santiago|bogotá|lima|dubai|abu dhabi|doha|riyadh`),
);

/** Words that stand where a place could. */
export const remoteWords: ReadonlySet<string> = new Set([
  "remote",
  "hybrid",
  "on-site",
  "onsite",
  "worldwide",
  "various locations",
  "multiple locations",
  "fully remote",
  "remote (us)",
]);
