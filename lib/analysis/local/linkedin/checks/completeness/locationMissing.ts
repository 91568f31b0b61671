/** Takes when no place is given, or a country alone: the first filter of most searches is a metropolitan area. */
import { clean } from "../../../checks/check";
import { inQuotes } from "../../../checks/voice";
import { absence, faultAt, type ProfileCheck } from "../../profileCheck";
import { recruiterFilters } from "../../profileSources";

/** Places that stand for themselves, without a region after them. */
const cityStates = /^(?:singapore|monaco|hong kong|luxembourg|gibraltar|malta|dubai)$/i;
/** A whole country by one name: no comma, no "area", no "region". Countries of one word and of several. */
const country =
  /^(?:the )?(?:united states(?: of america)?|usa|u\.?s\.?a?\.?|united kingdom|uk|great britain|canada|australia|new zealand|ireland|india|pakistan|bangladesh|philippines|germany|deutschland|france|spain|españa|portugal|italy|italia|netherlands|belgium|switzerland|austria|poland|czechia|czech republic|sweden|norway|denmark|finland|greece|turkey|türkiye|romania|hungary|ukraine|israel|egypt|nigeria|kenya|ghana|south africa|brazil|brasil|mexico|méxico|argentina|chile|colombia|peru|china|japan|south korea|korea|vietnam|thailand|indonesia|malaysia|taiwan|saudi arabia|united arab emirates|qatar|(?:western |eastern |northern |southern |central )?europe|(?:southeast )?asia|africa|(?:north|south|latin) america|the americas|emea|apac|latam|middle east|worldwide|(?:planet )?earth|global|remote|anywhere|everywhere|nowhere|the (?:world|internet|cloud)|internet|online|here)$/i;

export const locationMissing: ProfileCheck = {
  id: "location-missing",
  head: "readability",
  title: "No place, or a country alone",
  kinds: [],
  profileKinds: ["missing_location"],
  source: recruiterFilters,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const { linkedIn, shows } = reading;
    const { location } = linkedIn;
    if (!location) {
      if (!shows("location")) return clean;
      return absence("below the headline", {
        note: "Where are you?",
        claim: "Set your metropolitan area",
        why: "Most searches begin with a place. A profile without one is in none of them.",
      });
    }
    const text = location.text.trim();
    if (!country.test(text) || cityStates.test(text)) return clean;
    return faultAt(
      reading,
      [location],
      "fix",
      {
        note: "A whole country. Which city?",
        claim: "Set your metropolitan area",
        why: `${inQuotes(text)} is too wide for a search, which goes by metropolitan area. A city, or “Greater … Area”, is found.`,
      },
      0.8,
    );
  },
};
