"use client";
/** j and k walk the findings in the résumé's order, Esc clears. Silent while one types or a key is held with another. */
import { useEffect, useRef } from "react";

const steps: Record<string, -1 | 0 | 1> = { j: 1, k: -1, Escape: 0 };

export function useReadingKeys(isOn: boolean, onStep: (step: -1 | 0 | 1) => void): void {
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("[contenteditable], input, textarea")) return;
      latest.current(step);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [isOn]);
}
