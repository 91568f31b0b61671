/** The workspace of one read. The résumé and its report live in the memory of the tab; the address names neither. */
import type { Metadata } from "next";
import { engineInForce } from "@/lib/feedback/engineInForce";
import { fetchesProfiles } from "@/lib/feedback/readLinkedInUrl";
import { leavingNow } from "../../_components/readForm/leavingNow";
import { ReadWorkspace } from "./ReadWorkspace";

export const metadata: Metadata = { title: "Reading", robots: { index: false } };
export const dynamic = "force-dynamic";

export default async function ReadPage() {
  return (
    <>
      <ReadWorkspace model={engineInForce().model} leaving={await leavingNow()} fetchesProfiles={fetchesProfiles()} />
      <noscript>
        <p className="prose-page">Reading needs JavaScript in this browser. The command line does not.</p>
      </noscript>
    </>
  );
}
