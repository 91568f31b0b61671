/** A report that lives in this browser alone. Which one stands after the `#`, so that the server is not told. */
import type { Metadata } from "next";
import { KeptView } from "./KeptView";

export const metadata: Metadata = { title: "Kept report", robots: { index: false } };
export const dynamic = "force-dynamic";

export default function KeptReportPage() {
  return <KeptView />;
}
