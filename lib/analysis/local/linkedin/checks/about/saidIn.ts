/** What the writer says of themselves as a whole: the headline and the sentences of the about text, each with its place. */
import type { Place } from "../../../checks/check";
import type { PostDates } from "../../postDates";
import type { ProfileReading } from "../../profileReading";

export interface Said {
  text: string;
  place: Place;
}

/** What the profile's dates say against a sentence; `why` goes on after the quoted sentence. */
export interface Contradiction {
  claim: string;
  why: string;
  /** The post whose dates say otherwise. */
  against: PostDates | null;
}

export function saidIn({ aboutStatements, headline }: ProfileReading): Said[] {
  const about = aboutStatements.flatMap(({ unit, start, sentences }) =>
    sentences.map((sentence) => ({
      text: sentence.text,
      place: { unit, start: start + sentence.start, end: start + sentence.end },
    })),
  );
  const [place] = headline?.places ?? [];
  return headline && place ? [{ text: headline.text, place }, ...about] : about;
}
