"use client";
/** The drop zone: a blank sheet with numbered lines. Text grows it to sixteen lines, a file stands on it by name. */
import { type DragEvent, useLayoutEffect, useRef, useState } from "react";

interface Props {
  text: string;
  file: File | null;
  describedBy: string;
  onText: (text: string) => void;
  onFile: (file: File | null) => void;
  /** The first sign of use: a chance to fetch what comes next. */
  onTouch: () => void;
}

const linesMax = 15;
const linesMin = 4;

export function BlankSheet({ text, file, describedBy, onText, onFile, onTouch }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [lines, setLines] = useState(linesMin);
  const isTouched = useRef(false);

  const touch = (): void => {
    if (isTouched.current) return;
    isTouched.current = true;
    onTouch();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    field.style.height = "auto";
    const needed = Math.ceil((field.scrollHeight - 32) / 24);
    const shown = Math.min(Math.max(needed, linesMin), linesMax);
    field.style.height = `${shown * 24 + 32}px`;
    setLines(shown);
  }, [text, file]);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) onFile(dropped);
    else {
      const words = event.dataTransfer.getData("text/plain");
      if (words) onText(words);
    }
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
    touch();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; choosing and pasting stand beside it.
    <div
      className={isOver ? "drop over" : "drop"}
      id="drop"
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <ol aria-hidden="true">
        {Array.from({ length: file ? linesMin : lines }, (_, index) => index + 1).map((n) => (
          <li key={n}>{n}</li>
        ))}
      </ol>
      {file ? (
        <div className="held">
          <p>
            {file.name} <span className="text-ink-3 text-small font-sans">{sizeOf(file)}</span>
          </p>
          <button type="button" className="link font-sans" onClick={() => onFile(null)}>
            Take it off the sheet
          </button>
        </div>
      ) : (
        <textarea
          ref={area}
          aria-label="Your résumé"
          aria-describedby={describedBy}
          placeholder="Drop a PDF or DOCX, or paste text"
          value={text}
          spellCheck={false}
          onFocus={touch}
          onChange={(event) => onText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.files[0];
            if (!pasted || event.clipboardData.getData("text/plain")) return;
            event.preventDefault();
            onFile(pasted);
          }}
        />
      )}
    </div>
  );
}

function sizeOf({ size }: File): string {
  return size < 1024 * 1024 ? `${Math.max(1, Math.round(size / 1024))} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}
