/** The report as a document of pages: the verdict and the sum first, then what to do, then the whole account. */
import { Document, Page, Text, View } from "@react-pdf/renderer";
import { headNames } from "../../validation/schemas";
import { PdfFindings, PdfRewrites } from "./PdfFindings";
import { PdfLedger } from "./PdfLedger";
import { PdfProfile } from "./PdfProfile";
import { PdfMatch, PdfMissing, PdfSteps, PdfStrengths } from "./PdfRest";
import { pdfStyles as styles } from "./pdfStyles";
import { capitalised, type PrintableReport } from "./printable";

interface Props {
  report: PrintableReport;
  title: string;
  /** When the PDF is made: all that makes two of one report differ. */
  now: Date;
}

function Heads({ report }: { report: PrintableReport }) {
  return headNames.map((head) => {
    const { value, reason } = report.subscores[head];
    return (
      <View key={head} style={styles.head} wrap={false}>
        <Text style={styles.headName}>{capitalised(head)}</Text>
        {value === null ? (
          <Text style={styles.body}>Not judged. {reason ?? ""}</Text>
        ) : (
          <>
            <View style={styles.scale}>
              <View style={[styles.run, { width: `${value}%` }]} />
            </View>
            <Text style={styles.headValue}>{value} of 100</Text>
          </>
        )}
      </View>
    );
  });
}

function sumOf({ score, subscores }: PrintableReport): string {
  const judged = headNames.flatMap((head) => subscores[head].value ?? []);
  if (score === null || judged.length === 0) return "";
  return `(${judged.join(" + ")}) ÷ ${judged.length} = ${score} of 100.`;
}

function Opening({ report }: { report: PrintableReport }) {
  return (
    <>
      <Text style={styles.verdict}>{report.verdict}</Text>
      {report.extraction.warnings.map((warning) => (
        <Text key={`${warning.code} ${warning.lines[0] ?? ""} ${warning.message}`} style={styles.why}>
          {warning.message}
        </Text>
      ))}
      <View style={styles.score} wrap={false}>
        {report.score !== null && <Text style={styles.number}>{report.score}</Text>}
        <View style={styles.body}>
          <Text style={styles.label}>{report.label}</Text>
          <Text style={styles.small}>{report.score === null ? (report.scoreReason ?? "") : sumOf(report)}</Text>
        </View>
      </View>
      <Heads report={report} />
      {report.firstRead.length > 0 && (
        <Text style={styles.h2} wrap={false} minPresenceAhead={70}>
          First read
        </Text>
      )}
      {report.firstRead.map(({ seconds, text }) => (
        <View key={`${seconds} ${text}`} style={styles.item} wrap={false}>
          <Text style={styles.line}>{seconds}</Text>
          <Text style={[styles.claim, styles.body]}>{text}</Text>
        </View>
      ))}
    </>
  );
}

export function ReportPdf({ report, title, now }: Props) {
  const engine = report.engine === "model" ? "with a model’s notes" : "local engine";
  const foot = (
    <View style={styles.foot} fixed>
      <Text>
        {title}, rubric {report.rubricVersion}, {engine}
      </Text>
      <Text render={({ pageNumber, totalPages }) => `${pageNumber} of ${totalPages}`} />
    </View>
  );
  return (
    <Document title={title} language="en" creator="Firstpass" producer="Firstpass" creationDate={now} pdfVersion="1.7">
      <Page size="A4" style={styles.page}>
        {foot}
        <Text style={styles.brand}>Firstpass</Text>
        <Opening report={report} />
        <PdfFindings report={report} />
      </Page>
      <Page size="A4" style={styles.page}>
        {foot}
        <PdfRewrites report={report} />
        <PdfStrengths report={report} />
        <PdfMissing report={report} />
        <PdfMatch report={report} />
        <PdfProfile report={report} />
        <PdfSteps report={report} />
      </Page>
      <Page size="A4" style={styles.page}>
        {foot}
        <PdfLedger report={report} />
      </Page>
    </Document>
  );
}
