"use client";
/** On a narrow screen: the page comes up to the quote, at 82 % of the height, with its one note. */
import { Dialog } from "radix-ui";
import { nameLines } from "../../_components/describeLines";
import { Sheet } from "../../_components/sheet/Sheet";
import { useFindings } from "./findingsContext";

declare global {
  var __webpack_nonce__: string | undefined;
}
// The dialog's scroll lock adds a style element, which the content security policy lets through by this nonce alone.
if (typeof document !== "undefined") {
  globalThis.__webpack_nonce__ = document.querySelector<HTMLElement>("script[nonce]")?.nonce;
}

export function PlaceDrawer({ finding, onClose }: { finding: string | null; onClose: () => void }) {
  const { lines, findings, topFixes } = useFindings();
  const shown = findings.find((candidate) => candidate.id === finding);
  const title = shown ? `${nameLines(shown.anchors.slice(0, 1))}, in place` : "In place";
  return (
    <Dialog.Root open={finding !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content
          className="place"
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            if (!(event.currentTarget instanceof HTMLElement)) return;
            event.currentTarget.querySelector(".q.on")?.scrollIntoView({ block: "center" });
          }}
        >
          <header>
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close>Close</Dialog.Close>
          </header>
          <Sheet
            lines={lines}
            findings={findings}
            topFixes={topFixes}
            active={finding}
            onLight={() => undefined}
            narrow
          />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
