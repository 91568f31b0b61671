"use client";
/** Copies a text and says so in place. Where the clipboard is closed to us it says that instead. */
import { useEffect, useState } from "react";

const saidForMs = 2_000;

export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), saidForMs);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied");
    } catch {
      setSaid("Could not copy");
    }
  };
  return (
    <button type="button" className="link copy" onClick={copy}>
      <span aria-live="polite">{said ?? label}</span>
    </button>
  );
}
