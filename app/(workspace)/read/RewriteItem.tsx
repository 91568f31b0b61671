"use client";
/** One rewrite: struck, added, kept, and its questions as fields in the line itself. */
import { useMemo, useState } from "react";
import type { Rewrite } from "@/lib/validation/schemas";
import { CopyButton } from "./CopyButton";
import { composeRewrite, diffRewrite } from "./diffRewrite";

function todo(left: number): string {
  if (left === 0) return "Ready to paste";
  return left === 1 ? "1 question left" : `${left} questions left`;
}

export function RewriteItem({ rewrite }: { rewrite: Rewrite }) {
  const pieces = useMemo(() => diffRewrite(rewrite), [rewrite]);
  const [answers, setAnswers] = useState<Record<number, string>>({});
  const blanks = pieces.filter((piece) => piece.kind === "blank");
  const left = blanks.filter((piece) => !answers[piece.index]?.trim()).length;
  return (
    <div className="rw">
      <span className="lno">
        <span className="vh">Line </span>
        {rewrite.line}
      </span>
      <div>
        <p className="diff">
          {pieces.map((piece, index) => {
            // biome-ignore-start lint/suspicious/noArrayIndexKey: the pieces of one rewrite never change their order.
            if (piece.kind === "blank") {
              return (
                <Blank
                  key={index}
                  token={piece.token}
                  question={piece.question}
                  onAnswer={(answer) => setAnswers((known) => ({ ...known, [piece.index]: answer }))}
                />
              );
            }
            if (piece.kind === "struck") return <del key={index}>{piece.text}</del>;
            if (piece.kind === "added") return <ins key={index}>{piece.text}</ins>;
            return <span key={index}>{piece.text}</span>;
            // biome-ignore-end lint/suspicious/noArrayIndexKey: as above.
          })}
        </p>
        <p className="meta">
          <span role="status">{todo(left)}</span>
          {rewrite.keeps.length > 0 && <span className="keeps">Keeps: {rewrite.keeps.join(", ")}</span>}
          <CopyButton label="Copy line" text={() => composeRewrite(pieces, answers)} />
        </p>
      </div>
    </div>
  );
}

interface BlankProps {
  token: string;
  question: string;
  onAnswer: (answer: string) => void;
}

function Blank({ token, question, onAnswer }: BlankProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot wrap with the line that it stands in.
    <span
      className="ask"
      role="textbox"
      tabIndex={0}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck={false}
      aria-label={question}
      data-ask={token}
      onInput={(event) => {
        const field = event.currentTarget;
        const answer = (field.textContent ?? "").replace(/\s+/g, " ");
        // An emptied field keeps a line break of the browser's; without it the question shows again.
        if (!answer.trim()) field.textContent = "";
        onAnswer(answer);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}
