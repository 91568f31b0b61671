"use client";
/** A title that is changed where it stands: Enter or leaving keeps it, Escape brings the old one back. */
import { type FormEvent, useEffect, useRef, useState } from "react";
import { titleMaxChars } from "@/lib/validation/reportSchemas";

interface Props {
  title: string;
  label: string;
  /** Given the new title; the old one means that nothing is to be done. */
  onDone: (title: string) => void;
}

export function RenameField({ title, label, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const [text, setText] = useState(title);
  useEffect(() => field.current?.select(), []);

  function finish(next: string): void {
    if (isOver.current) return;
    isOver.current = true;
    onDone(next.trim() || title);
  }

  return (
    <form
      className="rename"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        finish(text);
      }}
    >
      <input
        ref={field}
        aria-label={label}
        value={text}
        maxLength={titleMaxChars}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => finish(text)}
        onKeyDown={(event) => event.key === "Escape" && finish(title)}
      />
    </form>
  );
}
