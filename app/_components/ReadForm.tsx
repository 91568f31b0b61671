"use client";
/**
 * The blank sheet: paste, drop and choose are one place. Nothing leaves the tab until "Read it"; where a model is
 * configured the form says where the text goes and offers to read it here only.
 */
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useRef, useState } from "react";
import type { EngineInForce } from "@/lib/feedback/engineInForce";
import { BlankSheet } from "./BlankSheet";
import { heldRead, holdRead } from "./heldRead";
import { objectionTo, readLimits } from "./readLimits";

interface Props {
  model: EngineInForce["model"];
  /** Called in place of going to /read, when the form already stands there. */
  onRead?: () => void;
}

export function ReadForm({ model, onRead }: Props) {
  const router = useRouter();
  const id = useId();
  const [start] = useState(() => heldRead());
  const [text, setText] = useState(start?.text ?? "");
  const [file, setFile] = useState<File | null>(start?.file ?? null);
  const [objection, setObjection] = useState<string | null>(null);
  const hereOnly = useRef<HTMLInputElement>(null);
  const role = useRef<HTMLInputElement>(null);
  const job = useRef<HTMLTextAreaElement>(null);

  const take = (taken: File | null): void => {
    setFile(taken);
    setObjection(taken ? objectionTo("", taken) : null);
    router.prefetch("/read");
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const problem = objectionTo(text, file);
    setObjection(problem);
    if (problem) return;
    holdRead({
      text,
      file,
      jobDescription: job.current?.value ?? "",
      targetRole: role.current?.value ?? "",
      engine: hereOnly.current?.checked ? "local" : "auto",
    });
    if (onRead) onRead();
    else router.push("/read");
  };

  return (
    <form className="read-form" onSubmit={submit} noValidate>
      <BlankSheet
        text={text}
        file={file}
        describedBy={`${id}-where ${id}-objection`}
        onText={(value) => {
          setText(value);
          if (objection) setObjection(null);
        }}
        onFile={take}
        onTouch={() => router.prefetch("/read")}
      />
      <p id={`${id}-objection`} role="alert" className="mt-2 text-small empty:hidden">
        {objection}
      </p>
      <div className="act">
        <button type="submit" className="btn">
          Read it
        </button>
        <label>
          <input
            className="vh"
            type="file"
            accept=".pdf,.docx,.txt,.md"
            onChange={(event) => {
              take(event.currentTarget.files?.[0] ?? null);
              event.currentTarget.value = "";
            }}
          />
          <span>Choose a file</span>
        </label>
        <span className="fine">PDF, DOCX, TXT or MD, to 4 MB</span>
      </div>
      <details className="aim" open={Boolean(start?.jobDescription || start?.targetRole) || undefined}>
        <summary className="link">For a certain job?</summary>
        <label className="field">
          The role you want
          <input
            ref={role}
            type="text"
            maxLength={readLimits.targetRoleMaxChars}
            defaultValue={start?.targetRole}
            autoComplete="off"
          />
        </label>
        <label className="field">
          The job description
          <textarea ref={job} maxLength={readLimits.jobDescriptionMaxChars} defaultValue={start?.jobDescription} />
        </label>
      </details>
      <div id={`${id}-where`} className="mt-1 text-small text-ink-2">
        {model ? (
          <>
            <p>
              Your text goes to <strong className="font-semibold text-ink">{model.host}</strong> to be read by{" "}
              {model.name}. The score is worked out here either way. Nothing is stored by us.
            </p>
            <label className="choice">
              <input ref={hereOnly} type="checkbox" defaultChecked={start?.engine === "local"} />
              Read it here only
            </label>
          </>
        ) : (
          <p>Free, no account. Your résumé is read on this server, in memory, and not stored. It goes nowhere else.</p>
        )}
      </div>
      <noscript>
        <p className="mt-2 text-small">Reading needs JavaScript in this browser. The command line does not.</p>
      </noscript>
    </form>
  );
}
