/** The blank sheet at work: it grows with its text, takes what is dropped or pasted, and shows a file by its name. */
const linesMax = 15;
const linesMin = 4;
const lineHeightPx = 24;
const paddingPx = 32;
/** The numbers end with their last line; below it there is paper. */
const numbersPaddingPx = 16;

export interface BlankSheet {
  text: () => string;
  file: () => File | null;
  setText: (text: string) => void;
  setFile: (file: File | null) => void;
}

function sizeOf({ size }: File): string {
  return size < 1024 * 1024 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}

/** @param onChange called after every change that the user makes. */
export function driveBlankSheet(sheet: HTMLElement, onChange: () => void, signal: AbortSignal): BlankSheet {
  const find = <Found extends Element>(selector: string): Found | null => sheet.querySelector<Found>(selector);
  const area = find<HTMLTextAreaElement>("textarea");
  const held = find<HTMLElement>(".held");
  const [name, size] = [find(".file-name"), find(".file-size")];
  const numbers = find<HTMLElement>("ol");
  let file: File | null = null;

  const grow = (): void => {
    if (!area) return;
    area.style.height = "auto";
    const needed = Math.ceil((area.scrollHeight - paddingPx) / lineHeightPx);
    const lines = file ? linesMin : Math.min(Math.max(needed, linesMin), linesMax);
    area.style.height = `${lines * lineHeightPx + paddingPx}px`;
    if (!numbers) return;
    numbers.style.height = `${lines * lineHeightPx + numbersPaddingPx}px`;
    // A text that scrolls would leave the numbers beside other lines than theirs.
    numbers.style.visibility = !file && needed > linesMax ? "hidden" : "";
  };
  const setText = (text: string): void => {
    if (area) area.value = text;
    grow();
  };
  const setFile = (taken: File | null): void => {
    file = taken;
    if (held) held.hidden = taken === null;
    if (area) area.hidden = taken !== null;
    if (name) name.textContent = taken?.name ?? "";
    if (size) size.textContent = taken ? sizeOf(taken) : "";
    grow();
  };
  const take = (taken: File): void => {
    setFile(taken);
    onChange();
  };

  const on = <Name extends keyof HTMLElementEventMap>(
    target: HTMLElement | null,
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
  ): void => target?.addEventListener(name, act, { signal });
  const over = (event: DragEvent): void => {
    event.preventDefault();
    sheet.classList.add("over");
  };
  on(sheet, "dragenter", over);
  on(sheet, "dragover", over);
  on(sheet, "dragleave", () => sheet.classList.remove("over"));
  on(sheet, "drop", (event) => {
    event.preventDefault();
    sheet.classList.remove("over");
    const dropped = event.dataTransfer?.files[0];
    const words = event.dataTransfer?.getData("text/plain");
    if (dropped) take(dropped);
    else if (words) {
      setText(words);
      onChange();
    }
  });
  on(area, "input", () => {
    grow();
    onChange();
  });
  on(area, "paste", (event) => {
    const pasted = event.clipboardData?.files[0];
    if (!pasted || event.clipboardData?.getData("text/plain")) return;
    event.preventDefault();
    take(pasted);
  });
  on(find(".held button"), "click", () => {
    setFile(null);
    onChange();
    area?.focus();
  });
  grow();
  return { text: () => area?.value ?? "", file: () => file, setText, setFile };
}
