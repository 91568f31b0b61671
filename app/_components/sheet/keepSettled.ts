/** Settles the notes of a sheet now, when its fonts have come, and whenever its width changes. Returns what ends that. */
import { settleNotes } from "./settleNotes";

export function keepSettled(sheet: HTMLElement): () => void {
  const settle = (): void => settleNotes(sheet);
  settle();
  let isMounted = true;
  void document.fonts.ready.then(() => isMounted && settle());
  const watch = new ResizeObserver(settle);
  watch.observe(sheet.parentElement ?? sheet);
  return () => {
    isMounted = false;
    watch.disconnect();
  };
}
