"use client";
/**
 * One read of what the tab holds: sends it, follows the stream, can be cancelled and begun again. Leaving the page
 * cancels it; nothing is sent twice.
 */
import { useCallback, useEffect, useReducer, useRef } from "react";
import { cutOff, troubleOf, unreachable } from "../../_components/api/readTrouble";
import type { HeldRead } from "../../_components/readForm/heldRead";
import { readFeedbackStream } from "./readFeedbackStream";
import { type ReadAction, type ReadState, reduceRead, startOfRead } from "./readState";
import { requestForRead } from "./requestForRead";

const routes = { resume: "/api/resume-feedback-stream", linkedin: "/api/linkedin-feedback-stream" } as const;

async function follow(read: HeldRead, signal: AbortSignal, dispatch: (action: ReadAction) => void): Promise<void> {
  let requestId: string | null = null;
  let response: Response;
  try {
    response = await fetch(routes[read.source], { ...requestForRead(read), signal });
  } catch {
    if (!signal.aborted) dispatch({ event: "trouble", data: unreachable });
    return;
  }
  try {
    requestId = response.headers.get("x-request-id");
    if (!response.ok || !response.body) {
      const data = await troubleOf(response);
      if (!signal.aborted) dispatch({ event: "trouble", data });
      return;
    }
    for await (const event of readFeedbackStream(response.body)) {
      if (signal.aborted) return;
      dispatch(event);
    }
  } catch {
    if (!signal.aborted) dispatch({ event: "trouble", data: cutOff(requestId) });
  }
}

export interface FeedbackRead {
  state: ReadState;
  begin: (read: HeldRead) => void;
  cancel: () => void;
}

export function useFeedbackRead(): FeedbackRead {
  const [state, dispatch] = useReducer(reduceRead, startOfRead);
  const running = useRef<AbortController | null>(null);

  const begin = useCallback((read: HeldRead): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    dispatch({ event: "restart" });
    void follow(read, controller.signal, dispatch);
  }, []);
  const cancel = useCallback((): void => {
    running.current?.abort();
    dispatch({ event: "cancel" });
  }, []);
  useEffect(() => () => running.current?.abort(), []);

  return { state, begin, cancel };
}
