/** What to mend first, what to consider, and the rewrites. Red is what waits for the reader, and nothing else. */
import { Text, View } from "@react-pdf/renderer";
import type { Finding, Rewrite } from "../../validation/schemas";
import { green, ink, red, pdfStyles as styles } from "./pdfStyles";
import { linesOf, type PrintableReport, signedPoints } from "./printable";

function metaOf({ points, head, anchors, source }: Finding): string {
  const lines = linesOf(anchors);
  return [points === 0 ? "" : `${signedPoints(points)} ${head}`, lines && `line ${lines}`, source.name]
    .filter(Boolean)
    .join("   ");
}

function Item({ finding, rank }: { finding: Finding; rank?: number | undefined }) {
  return (
    <View style={styles.item} wrap={false}>
      <Text style={[styles.mark, { color: rank ? red : ink }]}>{rank ?? "–"}</Text>
      <View style={styles.body}>
        <Text style={styles.claim}>{finding.claim}</Text>
        {finding.quote !== "" && <Text style={styles.quote}>“{finding.quote}”</Text>}
        <Text style={styles.why}>{finding.why}</Text>
        <Text style={styles.small}>{metaOf(finding)}</Text>
      </View>
    </View>
  );
}

export function PdfFindings({ report: { findings, topFixes } }: { report: PrintableReport }) {
  const top = topFixes.flatMap((id) => findings.find((finding) => finding.id === id) ?? []);
  const further = findings.filter(
    ({ id, severity }) => !topFixes.includes(id) && (severity === "fix" || severity === "consider"),
  );
  return (
    <>
      {top.length > 0 && (
        <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
          Fix first
        </Text>
      )}
      {top.map((finding, index) => (
        <Item key={finding.id} finding={finding} rank={index + 1} />
      ))}
      {further.length > 0 && (
        <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
          To consider
        </Text>
      )}
      {further.map((finding) => (
        <Item key={finding.id} finding={finding} />
      ))}
    </>
  );
}

/** The rewrite with its blanks in red. */
function Better({ better, placeholders }: Rewrite) {
  const tokens = placeholders.map(({ token }) => token);
  const parts: { text: string; isBlank: boolean }[] = [];
  let rest = better;
  while (rest) {
    const next = tokens
      .map((token) => ({ token, at: rest.indexOf(token) }))
      .filter(({ token, at }) => token && at >= 0);
    const first = next.sort((one, other) => one.at - other.at)[0];
    if (!first) break;
    parts.push({ text: rest.slice(0, first.at), isBlank: false }, { text: first.token, isBlank: true });
    rest = rest.slice(first.at + first.token.length);
  }
  parts.push({ text: rest, isBlank: false });
  return (
    <Text style={styles.better}>
      {parts.map(({ text, isBlank }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no other identity than their order.
        <Text key={index} style={{ color: isBlank ? red : green }}>
          {text}
        </Text>
      ))}
    </Text>
  );
}

export function PdfRewrites({ report: { rewrites, withheld } }: { report: PrintableReport }) {
  if (rewrites.length === 0 && withheld.length === 0) return null;
  return (
    <>
      <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
        Rewrites
      </Text>
      {rewrites.map((rewrite) => (
        <View key={rewrite.line} style={styles.item} wrap={false}>
          <Text style={styles.mark}>{rewrite.line}</Text>
          <View style={styles.body}>
            <Text style={styles.struck}>{rewrite.original}</Text>
            <Better {...rewrite} />
          </View>
        </View>
      ))}
      {withheld.map(({ line, reason }) => (
        <Text key={`${line} ${reason}`} style={styles.small}>
          Line {line}: withheld. {reason}
        </Text>
      ))}
    </>
  );
}
