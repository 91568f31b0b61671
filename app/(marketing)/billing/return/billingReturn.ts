/**
 * All the script of the page that a buyer comes back to: asks how the purchase stands, shows the sentence of that state,
 * and asks again while a payment is under way, less and less often.
 */
import { askApi } from "../../askApi";
import { isCheckoutState, nextAskMs, type ShownState } from "./purchase";

const sections = [...document.querySelectorAll<HTMLElement>("[data-when]")];
const sessionId = new URLSearchParams(location.search).get("session_id") ?? "";

/** Shows what stands under `when`, and returns it. */
function show(when: string): HTMLElement | undefined {
  const shown = sections.find(({ dataset }) => dataset.when === when);
  const isNew = shown?.hidden ?? false;
  for (const section of sections) section.hidden = section !== shown;
  if (isNew) shown?.querySelector("h1")?.focus();
  return shown;
}

function fill(section: HTMLElement, state: ShownState): void {
  for (const element of section.querySelectorAll<HTMLElement>("[data-plan]")) {
    element.hidden = element.dataset.plan !== state.plan;
  }
  const until = section.querySelector<HTMLTimeElement>("[data-slot=until]");
  if (until && state.expiresAt) {
    until.dateTime = state.expiresAt;
    until.textContent = new Date(state.expiresAt).toLocaleDateString("en-GB", { dateStyle: "long" });
  }
  const receipt = section.querySelector<HTMLAnchorElement>("[data-slot=receipt]");
  if (receipt && state.receiptUrl) receipt.href = state.receiptUrl;
  const conditions = { receipt: state.receiptUrl !== null, waits: state.waitsForSignIn, ready: !state.waitsForSignIn };
  for (const [name, holds] of Object.entries(conditions)) {
    const part = section.querySelector<HTMLElement>(`[data-if=${name}]`);
    if (part) part.hidden = !holds;
  }
}

async function ask(turn: number): Promise<void> {
  const answer = await askApi(`/api/checkout/${encodeURIComponent(sessionId)}`, {}, isCheckoutState);
  if (answer.isOk) {
    const section = show(answer.value.state);
    if (section) fill(section, answer.value);
    const waitMs = answer.value.state === "processing" ? nextAskMs(turn) : null;
    if (waitMs !== null) setTimeout(() => void ask(turn + 1), waitMs);
    return;
  }
  if (answer.status === 404) {
    show("unknown");
    return;
  }
  const section = show("unreachable");
  const trouble = section?.querySelector("[data-slot=trouble]");
  if (trouble) trouble.textContent = answer.message;
}

document.querySelector("[data-retry]")?.addEventListener("click", () => {
  show("asking");
  void ask(0);
});
if (sessionId === "") show("unknown");
else void ask(0);
