/** The authorities that checks name. What rests on custom alone says "Convention". */
import type { Source } from "../../../validation/schemas";

export const convention: Source = { name: "Convention" };
export const plainLanguage: Source = {
  name: "Federal Plain Language Guidelines",
  url: "https://www.plainlanguage.gov/guidelines/",
};
export const eeoc: Source = {
  name: "EEOC, pre-employment inquiries",
  url: "https://www.eeoc.gov/prohibited-employment-policiespractices",
};
export const eyeTracking: Source = {
  name: "Ladders eye-tracking study, 2018",
  url: "https://www.theladders.com/static/images/basicSite/pdfs/TheLadders-EyeTracking-StudyC2.pdf",
};
export const careerServices: Source = {
  name: "Harvard career services, résumé guide",
  url: "https://careerservices.fas.harvard.edu/resources/create-a-strong-resume/",
};
export const spellings: Source = {
  name: "SCOWL word lists",
  url: "http://wordlist.aspell.net/",
};
