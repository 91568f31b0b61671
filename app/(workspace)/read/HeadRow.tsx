"use client";
/** One head: a scale with a bar from 50 to its value, the sum in figures, the value; opened, its account. */
import { Accordion } from "radix-ui";
import type { Head, LedgerEntry, Subscore } from "@/lib/validation/schemas";
import { titleOf } from "../../_components/describeLines";
import { LedgerTable } from "../../_components/LedgerTable";
import { findingOfEntry, useFindings } from "./findingsContext";

interface Props {
  head: Head;
  subscore: Subscore;
  entries: readonly LedgerEntry[];
  sums: { given: number; taken: number };
}

export function HeadRow({ head, subscore, entries, sums }: Props) {
  const { findings, active, light } = useFindings();
  const { value, reason } = subscore;
  if (value === null) {
    return (
      <Accordion.Item className="head" value={head} disabled>
        <Accordion.Header>
          <Accordion.Trigger className="summary cursor-default">
            <span className="hd">{titleOf(head)}</span>
            <span className="unjudged">Not judged{reason ? `: ${reason}` : ""}</span>
          </Accordion.Trigger>
        </Accordion.Header>
      </Accordion.Item>
    );
  }
  return (
    <Accordion.Item className="head" value={head}>
      <Accordion.Header>
        <Accordion.Trigger className="summary">
          <span className="hd">{titleOf(head)}</span>
          <Scale value={value} />
          <span className="sum tnum" aria-hidden="true">
            50 + {sums.given} − {sums.taken}
          </span>
          <span className="end tnum">
            {value}
            <span className="vh"> of 100: the account</span>
          </span>
        </Accordion.Trigger>
      </Accordion.Header>
      <Accordion.Content forceMount>
        <LedgerTable
          head={head}
          value={value}
          entries={entries}
          caption={`The ledger of ${head}`}
          findingOf={(entry) => findingOfEntry(findings, entry)}
          active={active}
          onLight={light}
        />
      </Accordion.Content>
    </Accordion.Item>
  );
}

function Scale({ value }: { value: number }) {
  const at = `${value}%`;
  return (
    <svg className="scale" aria-hidden="true">
      <line className="ground" x1="0" x2="100%" y1="7" y2="7" />
      <line className="run" x1="50%" x2={at} y1="7" y2="7" />
      <line className="from" x1="50%" x2="50%" y1="3" y2="11" />
      <line className="at" x1={at} x2={at} y1="0" y2="14" />
    </svg>
  );
}
