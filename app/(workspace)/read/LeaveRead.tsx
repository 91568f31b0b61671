"use client";
/** Hands what the tab holds to the server, to be read in the background, and goes to the page that follows it. */
import { useCallback, useEffect, useRef, useState } from "react";
import { PendingReadSchema } from "@/lib/validation/pendingSchemas";
import { notUnderstood, type ReadTrouble, troubleOf, unreachable } from "../../_components/api/readTrouble";
import { TroubleNote } from "../../_components/api/TroubleNote";
import { type HeldRead, heldRead } from "../../_components/readForm/heldRead";
import { requestForRead } from "./requestForRead";

const routes = { resume: "/api/reads", linkedin: "/api/reads/linkedin" } as const;

/** An upload over a slow line, and the time to parse it. */
const sendTimeoutMs = 60_000;

/** 128 random bits; by a call that plain HTTP has as well. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

/** The read's id, or what went wrong. The key makes a second sending of the same thing the same read. */
async function send(read: HeldRead, key: string): Promise<string | ReadTrouble> {
  const request = requestForRead(read);
  const headers = new Headers(request.headers);
  headers.set("idempotency-key", key);
  let response: Response;
  try {
    response = await fetch(routes[read.source], { ...request, headers, signal: AbortSignal.timeout(sendTimeoutMs) });
  } catch {
    return unreachable;
  }
  if (!response.ok) return troubleOf(response);
  const requestId = response.headers.get("x-request-id");
  const parsed = PendingReadSchema.safeParse(await response.json().catch(() => null));
  return parsed.success ? parsed.data.id : notUnderstood(requestId);
}

interface Props {
  /** Back to the form, with what was given. */
  onChange: () => void;
  /** To have it read while one waits, after all. */
  onStay: () => void;
}

export function LeaveRead({ onChange, onStay }: Props) {
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const key = useRef("");
  const isSending = useRef(false);

  const leave = useCallback(async (): Promise<void> => {
    const read = heldRead();
    if (!read || isSending.current) return;
    isSending.current = true;
    key.current ||= newKey();
    setTrouble(null);
    const sent = await send(read, key.current);
    isSending.current = false;
    if (typeof sent === "string") location.assign(`/reports/pending/${sent}`);
    else setTrouble(sent);
  }, []);
  useEffect(() => void leave(), [leave]);

  return (
    <main className="prose-page pb-16" id="left">
      <h1>{trouble ? "It could not be left here to be read." : "Handing it over."}</h1>
      {!trouble && (
        <p className="lede" role="status">
          In a moment you can close this page.
        </p>
      )}
      <TroubleNote trouble={trouble} onRetry={() => void leave()} />
      {trouble && (
        <p className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2">
          <button type="button" className="btn" onClick={onStay}>
            Read it here and now
          </button>
          <button type="button" className="link" onClick={onChange}>
            Change what is to be read
          </button>
          {trouble.errorCode === "AUTH_REQUIRED" && <a href="/sign-in?next=/read">Sign in again</a>}
        </p>
      )}
    </main>
  );
}
