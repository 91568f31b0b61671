/**
 * Sets the notes of a sheet one below the other: each on its line, or pushed below its neighbour, never over it.
 * A lesser note that would end up more than four lines from its words is drawn as its mark alone.
 */
const gapPx = 8;
const driftMaxPx = 96;
/** Paper below the lowest note. */
const bottomPx = 32;

export function settleNotes(sheet: HTMLElement): void {
  const notes = [...sheet.querySelectorAll<HTMLElement>(".note")];
  sheet.style.minHeight = "";
  for (const note of notes) {
    note.style.marginTop = "";
    note.classList.remove("terse", "pushed");
  }
  const absolute = notes.filter((note) => getComputedStyle(note).position === "absolute");
  let floor = Number.NEGATIVE_INFINITY;
  for (const note of absolute) {
    const box = note.getBoundingClientRect();
    if (box.height === 0) continue;
    const push = Math.max(0, floor - box.top);
    let height = box.height;
    if (push > driftMaxPx && !note.classList.contains("fix")) {
      note.classList.add("terse");
      height = note.getBoundingClientRect().height;
    }
    if (push) note.style.marginTop = `${push}px`;
    note.classList.toggle("pushed", push > gapPx);
    floor = box.top + push + height + gapPx;
  }
  const box = sheet.getBoundingClientRect();
  const end = floor - gapPx + bottomPx;
  if (end > box.bottom) sheet.style.minHeight = `${Math.ceil(end - box.top)}px`;
}
