/**
 * Makes the form work, with the DOM alone: the landing page has no React, and what is typed before React has come must
 * not be lost elsewhere. Nothing leaves the tab until "Read it".
 */

import { addJobPage, takeResumeText } from "./addJobPage";
import { driveBlankSheet } from "./driveBlankSheet";
import { driveSource } from "./driveSource";
import type { HeldRead } from "./heldRead";
import { isLong, objectionTo } from "./objectionTo";

export interface ReadFormUse {
  /** What stands in the form at first. */
  start: HeldRead | null;
  /** Called with what is to be read, when nothing speaks against it. */
  onRead: (read: HeldRead) => void;
  /** Called at the first sign of use: a chance to fetch what comes next. */
  onTouch?: () => void;
}

/** Returns what undoes it. */
export function driveReadForm(form: HTMLFormElement, { start, onRead, onTouch }: ReadFormUse): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  const find = <Found extends Element>(selector: string): Found | null => form.querySelector<Found>(selector);
  const objection = find("#read-objection");
  const object = (words: string | null): void => {
    if (objection) objection.textContent = words;
  };
  const drop = find<HTMLElement>(".drop");
  if (!drop) return () => undefined;
  const leave = find<HTMLInputElement>(".leave");
  const long = find<HTMLElement>(".long");
  const hereOnly = find<HTMLInputElement>(".here-only");
  // Said where it helps alone: a model is there, and waiting is a choice.
  const offer = (): void => {
    if (long) long.hidden = hereOnly?.checked === true || !isLong(sheet.text(), sheet.file(), sources.source());
  };
  const onChange = (): void => {
    object(sheet.file() ? objectionTo({ text: "", file: sheet.file(), source: sources.source() }) : null);
    offer();
  };
  const sources = driveSource(form, onChange, signal);
  const sheet = driveBlankSheet(drop, onChange, signal);
  const role = find<HTMLInputElement>(".role");
  const job = find<HTMLTextAreaElement>(".job");
  const choose = find<HTMLInputElement>("input.chosen");
  const address = find<HTMLInputElement>(".profile-url");
  const beside = find<HTMLTextAreaElement>(".resume-beside");
  const resumePage = find<HTMLInputElement>(".resume-page");
  const jobPage = find<HTMLInputElement>(".job-page");

  if (start) {
    sources.setSource(start.source);
    sheet.setText(start.text);
    sheet.setFile(start.file);
    if (role) role.value = start.targetRole;
    if (job) job.value = start.jobDescription;
    if (hereOnly) hereOnly.checked = start.engine === "local";
    if (leave) leave.checked = start.leaves;
    if (address) address.value = start.profileUrl;
    if (beside) beside.value = start.resumeText;
    const besideBox = find<HTMLDetailsElement>(".beside");
    if (besideBox && start.resumeText) besideBox.open = true;
    const aim = find<HTMLDetailsElement>(".for-job");
    if (aim && (start.targetRole || start.jobDescription)) aim.open = true;
    offer();
  }
  hereOnly?.addEventListener("change", offer, { signal });
  choose?.addEventListener(
    "change",
    () => {
      const file = choose.files?.[0] ?? null;
      choose.value = "";
      if (!file) return;
      sheet.setFile(file);
      onChange();
    },
    { signal },
  );
  jobPage?.addEventListener(
    "change",
    async () => {
      const file = jobPage.files?.[0];
      jobPage.value = "";
      if (file && job) object(await addJobPage(file, job, signal));
    },
    { signal },
  );
  resumePage?.addEventListener(
    "change",
    async () => {
      const file = resumePage.files?.[0];
      resumePage.value = "";
      if (file && beside) object(await takeResumeText(file, beside, signal));
    },
    { signal },
  );
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      const [text, file, source] = [sheet.text(), sheet.file(), sources.source()];
      const ofProfile = source === "linkedin";
      const profileUrl = ofProfile ? (address?.value.trim() ?? "") : "";
      const problem = objectionTo({ text, file, source, profileUrl });
      object(problem);
      if (problem) return;
      onRead({
        source,
        text,
        file,
        jobDescription: job?.value ?? "",
        targetRole: role?.value ?? "",
        engine: hereOnly?.checked ? "local" : "auto",
        profileUrl,
        resumeText: ofProfile ? (beside?.value ?? "") : "",
        leaves: leave?.checked ?? false,
      });
    },
    { signal },
  );
  if (onTouch) {
    const first = new AbortController();
    const touch = (): void => {
      first.abort();
      onTouch();
    };
    for (const name of ["focusin", "pointerdown", "dragenter"]) {
      form.addEventListener(name, touch, { signal: AbortSignal.any([signal, first.signal]) });
    }
  }
  return () => undo.abort();
}
