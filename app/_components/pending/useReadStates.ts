"use client";
/**
 * How reads in the background stand, asked gently while the page is looked at. What cannot be asked is told as trouble
 * and asked again; what is gone meanwhile (put away elsewhere) leaves the list.
 */
import { useEffect, useRef, useState } from "react";
import { type PendingRead, PendingReadSchema } from "@/lib/validation/pendingSchemas";
import { callApi } from "../api/callApi";
import type { ReadTrouble } from "../api/readTrouble";
import { delayAfter, hasMoved, toFollow } from "./pollPlan";

interface Asked {
  /** What was told anew, by id; null for one that is gone. */
  news: ReadonlyMap<string, PendingRead | null>;
  trouble: ReadTrouble | null;
  /** For how long the server asked not to be asked. */
  waitMs: number;
}

async function askAll(reads: readonly PendingRead[]): Promise<Asked> {
  const news = new Map<string, PendingRead | null>();
  let trouble: ReadTrouble | null = null;
  let waitMs = 0;
  for (const before of toFollow(reads, Date.now())) {
    const answer = await callApi(`/api/reads/${before.id}`, PendingReadSchema);
    if (answer.isOk && hasMoved(before, answer.value)) news.set(before.id, answer.value);
    if (answer.isOk) continue;
    if (answer.trouble.errorCode === "NOT_FOUND") news.set(before.id, null);
    else trouble = answer.trouble;
    waitMs = Math.max(waitMs, (answer.retryAfterSeconds ?? 0) * 1000);
  }
  return { news, trouble, waitMs };
}

function withNews(reads: readonly PendingRead[], news: Asked["news"]): readonly PendingRead[] {
  return reads.flatMap((read) => {
    const told = news.get(read.id);
    return told === undefined ? [read] : told === null ? [] : [told];
  });
}

/** Resolves when the page is looked at. */
function untilVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === "visible") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("visibilitychange", () => resolve(), { once: true, signal });
  });
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}

export interface ReadStates {
  reads: readonly PendingRead[];
  trouble: ReadTrouble | null;
  /** Takes one out of the list. */
  remove: (id: string) => void;
  /** Puts what is known of one in. */
  replace: (read: PendingRead) => void;
}

export function useReadStates(initial: readonly PendingRead[]): ReadStates {
  const [reads, setReads] = useState(initial);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const current = useRef(reads);
  current.current = reads;

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const follow = async (): Promise<void> => {
      let quietTurns = 0;
      while (toFollow(current.current, Date.now()).length > 0) {
        await wait(delayAfter(quietTurns), signal);
        await untilVisible(signal);
        const { news, trouble, waitMs } = await askAll(current.current);
        if (signal.aborted) return;
        setTrouble(trouble);
        if (news.size > 0) setReads((all) => withNews(all, news));
        current.current = withNews(current.current, news);
        quietTurns = news.size > 0 ? 0 : quietTurns + 1;
        if (waitMs > 0) await wait(waitMs, signal);
      }
    };
    void follow();
    return () => leaving.abort();
  }, []);

  return {
    reads,
    trouble,
    remove: (id) => setReads((all) => all.filter((read) => read.id !== id)),
    replace: (read) => setReads((all) => all.map((one) => (one.id === read.id ? read : one))),
  };
}
