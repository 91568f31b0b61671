/** What is strong, what is missing, how it fits the job, what comes next. */
import { Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Requirement } from "../../validation/schemas";
import { green, pdfStyles as styles } from "./pdfStyles";
import { linesOf, type PrintableReport } from "./printable";

interface Props {
  report: PrintableReport;
}

function Item({ mark, colour, children }: { mark: string; colour?: string; children: ReactNode }) {
  return (
    <View style={styles.item} wrap={false}>
      <Text style={colour ? [styles.mark, { color: colour }] : styles.mark}>{mark}</Text>
      <View style={styles.body}>{children}</View>
    </View>
  );
}

export function PdfStrengths({ report: { strengths } }: Props) {
  if (strengths.length === 0) return null;
  return (
    <>
      <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
        Strong already
      </Text>
      {strengths.map(({ finding, quote, why }) => (
        <Item key={`${finding} ${quote}`} mark="+" colour={green}>
          <Text style={styles.quote}>“{quote}”</Text>
          <Text style={styles.why}>{why}</Text>
        </Item>
      ))}
    </>
  );
}

export function PdfMissing({ report: { missing, gaps } }: Props) {
  if (missing.length === 0 && gaps.length === 0) return null;
  const parts = [
    ...missing.map(({ what, lookedIn }) => ({ what, why: lookedIn })),
    ...gaps.map(({ what, why }) => ({ what, why })),
  ];
  return (
    <>
      <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
        Missing
      </Text>
      {parts.map(({ what, why }) => (
        <Item key={`${what} ${why}`} mark="–">
          <Text style={styles.claim}>{what}</Text>
          <Text style={styles.why}>{why}</Text>
        </Item>
      ))}
    </>
  );
}

const metWords: Record<Requirement["met"], string> = { yes: "Met", part: "In part", no: "Not found" };

export function PdfMatch({ report: { jobMatch } }: Props) {
  if (!jobMatch) return null;
  const groups = [
    ["Required", jobMatch.required],
    ["Preferred", jobMatch.preferred],
  ] as const;
  return (
    <>
      <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
        {jobMatch.title ?? "The job"}
      </Text>
      <Text style={styles.why}>
        {jobMatch.score === null ? (jobMatch.reason ?? "") : `${jobMatch.score} of 100 against the posting.`}
      </Text>
      {groups.map(([name, requirements]) => (
        <View key={name} style={{ marginTop: 6 }}>
          {requirements.length > 0 && <Text style={styles.claim}>{name}</Text>}
          {requirements.map(({ requirement, met, quote, note, anchors }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a posting may ask the same twice.
            <View key={index} style={styles.row} wrap={false}>
              <Text style={styles.line}>{metWords[met]}</Text>
              <View style={styles.body}>
                <Text>{requirement}</Text>
                {quote !== "" && (
                  <Text style={styles.quote}>
                    “{quote}” {linesOf(anchors) && `(line ${linesOf(anchors)})`}
                  </Text>
                )}
                {note !== "" && <Text style={styles.small}>{note}</Text>}
              </View>
            </View>
          ))}
        </View>
      ))}
    </>
  );
}

export function PdfSteps({ report: { nextSteps } }: Props) {
  if (nextSteps.length === 0) return null;
  return (
    <>
      <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
        Next
      </Text>
      {nextSteps.map((step, index) => (
        <Item key={step} mark={`${index + 1}`}>
          <Text>{step}</Text>
        </Item>
      ))}
    </>
  );
}
