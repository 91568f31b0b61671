"use client";
/** The form on a page that runs on React; it keeps what was typed when one comes back to it. */
import { useEffect, useRef } from "react";
import type { EngineInForce } from "@/lib/feedback/engineInForce";
import { driveReadForm } from "./driveReadForm";
import { heldRead, holdRead } from "./heldRead";
import type { Leaving } from "./LeaveChoice";
import { ReadForm } from "./ReadForm";

interface Props {
  model: EngineInForce["model"];
  leaving: Leaving;
  fetchesProfiles: boolean;
  onRead: () => void;
}

export function LiveReadForm({ model, leaving, fetchesProfiles, onRead }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });
  useEffect(() => {
    const form = box.current?.querySelector("form");
    if (!form) return;
    return driveReadForm(form, {
      start: heldRead(),
      onRead: (read) => {
        holdRead(read);
        latest.current();
      },
    });
  }, []);
  return (
    <div ref={box}>
      <ReadForm model={model} leaving={leaving} fetchesProfiles={fetchesProfiles} />
    </div>
  );
}
