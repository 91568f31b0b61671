/** How an absence says where it was looked for, on the page, on paper, in Markdown and in a terminal alike. */

const preposition = /^(?:in|under|between|below|above|at|on|among|through) /i;

/** "every section", "under the name" or "Looked in the skills" as a sentence. */
export function toldSearch(lookedIn: string): string {
  const place = lookedIn
    .trim()
    .replace(/^looked (?=\S)/i, "")
    .replace(/\.$/, "");
  const where = preposition.test(place) ? `${place.charAt(0).toLowerCase()}${place.slice(1)}` : `in ${place}`;
  return `Looked ${where}.`;
}
