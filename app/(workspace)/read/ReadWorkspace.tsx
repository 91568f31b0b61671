"use client";
/** The form when nothing is held, the read when something is; the way back keeps what was typed. */
import { useEffect, useState } from "react";
import type { EngineInForce } from "@/lib/feedback/engineInForce";
import { AskRetention } from "../../_components/AskRetention";
import { type HeldRead, heldRead, holdRead } from "../../_components/readForm/heldRead";
import type { Leaving } from "../../_components/readForm/LeaveChoice";
import { LiveReadForm } from "../../_components/readForm/LiveReadForm";
import { takeHandedOver } from "../../_components/readForm/takeHandedOver";
import { ThemeToggle } from "../../_components/ThemeToggle";
import { Wordmark } from "../../_components/Wordmark";
import { KeepReport } from "./KeepReport";
import { LeaveRead } from "./LeaveRead";
import { Report } from "./Report";
import type { ReadState } from "./readState";
import { StatusSlot } from "./StatusSlot";
import { TakeAway } from "./TakeAway";
import { useFeedbackRead } from "./useFeedbackRead";

function ledeOf(isHeld: boolean, isLost: boolean): string {
  if (isHeld) return "The ledger of the next report will show which points moved.";
  if (isLost) return "This browser did not bring it over from the first page. Put it here, and it is read on the spot.";
  return "The page keeps what you give in this tab’s memory alone, so a reload forgets it.";
}

function nameOf({ file, source, text }: HeldRead): string {
  if (file) return file.name;
  if (source === "resume") return "Pasted text";
  return text.trim() === "" ? "LinkedIn profile" : "Pasted profile";
}

const toForm = { to: "#drop", words: "Skip to the drop zone" };
const skips = {
  unknown: toForm,
  form: toForm,
  read: { to: "#report", words: "Skip to the report" },
  left: { to: "#left", words: "Skip to the content" },
};

interface Props {
  model: EngineInForce["model"];
  leaving: Leaving;
  fetchesProfiles: boolean;
}

export function ReadWorkspace({ model, leaving, fetchesProfiles }: Props) {
  const { state, begin, cancel } = useFeedbackRead();
  const [view, setView] = useState<keyof typeof skips>("unknown");
  const [isLost, setIsLost] = useState(false);

  const readHeld = (): void => {
    const held = heldRead();
    if (held && !held.leaves) begin(held);
    setView(held ? (held.leaves ? "left" : "read") : "form");
  };
  useEffect(() => {
    // The notes are italic: their face is here before they are, so that none is set twice.
    for (const face of document.fonts) {
      if (face.style === "italic" && face.unicodeRange === "U+0-10FFFF") void face.load().catch(() => undefined);
    }
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival.
  useEffect(() => {
    void takeHandedOver().then((arrived) => {
      if (arrived && arrived !== "lost") holdRead(arrived);
      setIsLost(arrived === "lost" || location.hash === "#again");
      readHeld();
    });
  }, []);

  const held = view === "read" ? heldRead() : null;
  return (
    <>
      <a className="skip" href={skips[view].to}>
        {skips[view].words}
      </a>
      <header className="bar">
        <a className="wordmark" href="/" aria-label="Firstpass, home">
          <Wordmark />
        </a>
        {held && <span className="doc">{nameOf(held)}</span>}
        <nav aria-label="Reading">
          {view === "read" && (
            <button
              type="button"
              onClick={() => {
                cancel();
                setView("form");
              }}
            >
              Read again
            </button>
          )}
          <a href="/reports">Reports</a>
          <ThemeToggle />
        </nav>
      </header>
      {view === "form" && (
        <main className="prose-page pb-16">
          <h1>
            {heldRead() ? "Change what you like, and read it again." : "Put your résumé or your profile on the sheet."}
          </h1>
          <p className="lede">{ledeOf(heldRead() !== null, isLost)}</p>
          <LiveReadForm model={model} leaving={leaving} fetchesProfiles={fetchesProfiles} onRead={readHeld} />
        </main>
      )}
      {view === "left" && (
        <LeaveRead
          onChange={() => setView("form")}
          onStay={() => {
            const stays = heldRead();
            if (stays) holdRead({ ...stays, leaves: false });
            readHeld();
          }}
        />
      )}
      {held && (
        <Report
          state={state}
          top={<StatusSlot state={state} onCancel={cancel} />}
          foot={<ReadFoot state={state} held={held} />}
          onRetry={() => begin(held)}
          onChange={() => setView("form")}
        />
      )}
    </>
  );
}

function ReadFoot({ state, held }: { state: ReadState; held: HeldRead }) {
  const { report, reportId, receipt, phase } = state;
  if (!report) return null;
  const title = held.targetRole.trim() || report.jobMatch?.title || nameOf(held);
  return (
    <>
      {/* A report that judges nothing is not worth keeping; what the account has of it is named all the same. */}
      {phase === "done" && (report.score !== null || reportId) && (
        <KeepReport report={report} reportId={reportId} receipt={receipt} title={title} />
      )}
      {phase === "done" && reportId && <AskRetention />}
      <TakeAway
        report={report}
        reportId={reportId}
        name={held.file?.name ?? (held.source === "linkedin" ? "profile" : "resume")}
      />
    </>
  );
}
