"use client";
/** Whether the page's own script has taken over: until then a button that needs it would only load the page again. */
import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

export const useIsLive = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
