/**
 * Gives for words about particular things, in the posts and in the about text. A profile tells in paragraphs what a
 * résumé tells in lines, so that few of them are enough.
 */
import { clean } from "../../../checks/check";
import { specificityOf } from "../../../checks/clarity/plainSpecific";
import { plainLanguage } from "../../../checks/sources";
import type { ProfileCheck } from "../../profileCheck";

const fewest = 3;
const full = 0.8;

export const particularWords: ProfileCheck = {
  id: "particular-words",
  head: "clarity",
  title: "Plain words about particular things",
  kinds: [],
  profileKinds: [],
  source: plainLanguage,
  effect: "gives",
  maxPoints: 40,
  judge({ work, aboutStatements }) {
    const told = [...work, ...aboutStatements];
    if (told.length === 0) return clean;
    const sum = told.reduce((total, statement) => total + specificityOf(statement), 0);
    return { hits: [], share: Math.min(1, sum / Math.max(fewest, told.length) / full) };
  },
};
