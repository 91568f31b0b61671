/** What only a profile's report has, on paper: how a search would find it, and where a résumé says otherwise. */
import { Text, View } from "@react-pdf/renderer";
import { describePlaces, disagreementWords, sumUp } from "../../validation/profileWords";
import { pdfStyles as styles } from "./pdfStyles";
import { linesOf, type PrintableReport } from "./printable";

export function PdfProfile({ report: { profile } }: { report: PrintableReport }) {
  if (!profile) return null;
  const { search, agreement } = profile;
  return (
    <>
      <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
        How a search finds you
      </Text>
      <Text style={styles.why}>{search.basis}</Text>
      {search.terms.map((term) => (
        <View key={`${term.kind} ${term.term}`} style={styles.row} wrap={false}>
          <Text style={styles.line}>{term.found.length > 0 ? "Found" : "Not found"}</Text>
          <View style={styles.body}>
            <Text>{term.term}</Text>
            <Text style={styles.small}>
              {[describePlaces(term), term.advice]
                .filter(Boolean)
                .join(". ")
                .replace(/^\p{Ll}/u, (first) => first.toUpperCase())}
            </Text>
          </View>
        </View>
      ))}
      {agreement && (
        <>
          <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
            Beside your résumé
          </Text>
          <Text style={styles.why}>{sumUp(agreement)}</Text>
          {agreement.disagreements.map(({ what, subject, profile: mine, resume, note }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same.
            <View key={index} style={styles.row} wrap={false}>
              <Text style={styles.line}>{disagreementWords[what]}</Text>
              <View style={styles.body}>
                <Text>{subject}</Text>
                <Text style={styles.quote}>
                  “{mine.quote}” (profile, line {linesOf(mine.anchors)})
                </Text>
                <Text style={styles.quote}>
                  “{resume.quote}” (résumé, line {resume.line})
                </Text>
                <Text style={styles.small}>{note}</Text>
              </View>
            </View>
          ))}
        </>
      )}
    </>
  );
}
