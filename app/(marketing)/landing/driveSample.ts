/** The sample sheet at work: one thing lit at a time, its reason opened in place, no note over another. */
import { keepSettled } from "../../_components/sheet/keepSettled";
import { settleNotes } from "../../_components/sheet/settleNotes";

/** Draws a quote that several findings share as that of `finding`, when it is one of them. */
function drawShared(quote: HTMLElement, finding: string | null): void {
  const shared = quote.dataset.shared?.split(",").map((pair) => pair.split(" "));
  const shown = shared?.find(([id]) => id === finding) ?? shared?.[0];
  if (!shared || !shown) return;
  const [id = "", kind = ""] = shown;
  quote.dataset.f = id;
  quote.className = `q ${kind}`;
  const next = shared[(shared.indexOf(shown) + 1) % shared.length]?.[0];
  if (id === finding && next) quote.dataset.next = next;
  else delete quote.dataset.next;
}

function light(sheet: HTMLElement, finding: string | null): void {
  for (const quote of sheet.querySelectorAll<HTMLElement>(".q")) {
    drawShared(quote, finding);
    quote.classList.toggle("on", quote.dataset.f === finding);
  }
  for (const note of sheet.querySelectorAll<HTMLElement>(".note")) {
    const isLit = note.dataset.f === finding;
    note.classList.toggle("on", isLit);
    note.setAttribute("aria-expanded", `${isLit}`);
  }
  settleNotes(sheet);
}

export function driveSample(sheet: HTMLElement): void {
  keepSettled(sheet);
  sheet.addEventListener("click", (event) => {
    const marked = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-f]") : null;
    if (!marked) return;
    event.preventDefault();
    const isOpen = marked.classList.contains("note") && marked.getAttribute("aria-expanded") === "true";
    light(sheet, isOpen ? null : (marked.dataset.next ?? marked.dataset.f ?? null));
  });
}
