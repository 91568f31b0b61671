/** The whole account, head by head: line, check with its source and words, given, taken. It adds up on the page. */
import { Text, View } from "@react-pdf/renderer";
import { type Head, headNames, type LedgerEntry } from "../../validation/schemas";
import { pdfStyles as styles } from "./pdfStyles";
import { capitalised, linesOf, type PrintableReport } from "./printable";

function Row({ anchors, title, source, quote, given, taken }: LedgerEntry) {
  return (
    <View style={styles.row} wrap={false}>
      <Text style={styles.line}>{linesOf(anchors)}</Text>
      <View style={styles.body}>
        <Text>
          {title} {source.name}
        </Text>
        {quote !== "" && <Text style={styles.quote}>“{quote}”</Text>}
      </View>
      <Text style={styles.figure}>{given > 0 ? `+${given}` : ""}</Text>
      <Text style={styles.figure}>{taken > 0 ? `−${taken}` : ""}</Text>
    </View>
  );
}

function Account({ head, value, entries }: { head: Head; value: number; entries: readonly LedgerEntry[] }) {
  const given = entries.reduce((sum, entry) => sum + entry.given, 0);
  const taken = entries.reduce((sum, entry) => sum + entry.taken, 0);
  return (
    <View>
      <Text style={styles.claim} minPresenceAhead={40}>
        {capitalised(head)}
      </Text>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an account has no other identity than its order.
        <Row key={index} {...entry} />
      ))}
      <View style={styles.total} wrap={false}>
        <Text style={styles.line} />
        <Text style={styles.body}>Starts at 50, ends at {value}</Text>
        <Text style={styles.figure}>+{given}</Text>
        <Text style={styles.figure}>−{taken}</Text>
      </View>
    </View>
  );
}

export function PdfLedger({ report }: { report: PrintableReport }) {
  const judged = headNames.flatMap((head) => {
    const { value } = report.subscores[head];
    return value === null ? [] : [{ head, value }];
  });
  if (judged.length === 0) return null;
  return (
    <>
      <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
        Ledger
      </Text>
      {judged.map(({ head, value }) => (
        <Account key={head} head={head} value={value} entries={report.ledger.filter((entry) => entry.head === head)} />
      ))}
    </>
  );
}
