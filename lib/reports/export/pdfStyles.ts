/** The look of the PDF, in points: the house's colours on white paper, two faces, one weight. */
import { StyleSheet } from "@react-pdf/renderer";

export const ink = "#1b1e24";
const [ink2, ink3, rule] = ["#454a54", "#626771", "#cfd3d6"];
export const red = "#b3261f";
export const green = "#1d6a52";

export const pdfStyles = StyleSheet.create({
  page: {
    paddingTop: 54,
    paddingBottom: 64,
    paddingHorizontal: 60,
    fontFamily: "Sans",
    fontSize: 9.5,
    color: ink,
    lineHeight: 1.45,
  },
  brand: { fontFamily: "Serif", fontSize: 12, marginBottom: 22 },
  verdict: { fontFamily: "Serif", fontSize: 21, lineHeight: 1.2, marginBottom: 10 },
  small: { fontSize: 8.5, color: ink3 },
  why: { color: ink2 },
  score: { flexDirection: "row", alignItems: "flex-end", marginTop: 16, marginBottom: 8 },
  number: { fontFamily: "Serif", fontSize: 54, lineHeight: 1, marginRight: 16 },
  label: { fontFamily: "Serif", fontStyle: "italic", fontSize: 15 },
  head: { flexDirection: "row", alignItems: "center", borderTopWidth: 0.5, borderTopColor: rule, paddingVertical: 5 },
  headName: { width: 84 },
  scale: { flexGrow: 1, height: 2, marginRight: 12, backgroundColor: rule },
  run: { height: 2, backgroundColor: ink },
  headValue: { width: 74, textAlign: "right" },
  h2: {
    fontFamily: "Serif",
    fontSize: 15,
    marginTop: 18,
    marginBottom: 6,
    paddingTop: 10,
    borderTopWidth: 0.5,
    borderTopColor: rule,
  },
  item: { flexDirection: "row", marginBottom: 9 },
  mark: { width: 20, fontFamily: "Serif", fontSize: 12, lineHeight: 1.2 },
  body: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  claim: { fontFamily: "Serif", fontSize: 12, lineHeight: 1.3 },
  quote: { fontFamily: "Serif", fontStyle: "italic", fontSize: 11, lineHeight: 1.3, color: ink2 },
  struck: { fontFamily: "Serif", fontSize: 11, lineHeight: 1.3, color: ink3, textDecoration: "line-through" },
  better: { fontFamily: "Serif", fontSize: 11, lineHeight: 1.3 },
  row: { flexDirection: "row", borderTopWidth: 0.5, borderTopColor: rule, paddingVertical: 3.5, fontSize: 8.5 },
  total: {
    flexDirection: "row",
    borderTopWidth: 0.75,
    borderTopColor: ink,
    paddingVertical: 3.5,
    fontSize: 8.5,
    marginBottom: 10,
  },
  line: { width: 44, color: ink3 },
  figure: { width: 40, textAlign: "right" },
  foot: {
    position: "absolute",
    // From the top: what stands at the bottom is lost where a line height is set.
    top: 796,
    left: 60,
    right: 60,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 8,
    color: ink3,
  },
});
