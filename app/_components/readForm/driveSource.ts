/** The switch between résumé and LinkedIn profile: what the form shows, what files it takes, what its sheet is called. */
import type { ReportSource } from "@/lib/validation/reportSource";

const words: Record<ReportSource, { label: string; placeholder: string; accept: string }> = {
  resume: {
    label: "Your résumé",
    placeholder: "Drop a PDF or DOCX, or paste text",
    accept: ".pdf,.docx,.txt,.md",
  },
  linkedin: {
    label: "Your LinkedIn profile",
    placeholder: "Drop LinkedIn’s PDF or archive, or paste the profile",
    accept: ".pdf,.zip,.html,.htm,.docx,.txt,.md",
  },
};

export interface SourceSwitch {
  source: () => ReportSource;
  setSource: (source: ReportSource) => void;
}

/** @param onChange called when the user turns the switch. */
export function driveSource(form: HTMLFormElement, onChange: () => void, signal: AbortSignal): SourceSwitch {
  const buttons = [...form.querySelectorAll<HTMLButtonElement>(".sources button")];
  const sheet = form.querySelector<HTMLTextAreaElement>(".drop textarea");
  const chosen = form.querySelector<HTMLInputElement>("input.chosen");
  let source: ReportSource = "resume";

  const setSource = (next: ReportSource): void => {
    source = next;
    form.dataset.source = next;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.source === next));
    const { label, placeholder, accept } = words[next];
    sheet?.setAttribute("aria-label", label);
    sheet?.setAttribute("aria-describedby", `read-where read-objection${next === "linkedin" ? " profile-how" : ""}`);
    if (sheet) sheet.placeholder = placeholder;
    if (chosen) chosen.accept = accept;
  };
  for (const button of buttons) {
    button.addEventListener(
      "click",
      () => {
        setSource(button.dataset.source === "linkedin" ? "linkedin" : "resume");
        onChange();
      },
      { signal },
    );
  }
  return { source: () => source, setSource };
}
