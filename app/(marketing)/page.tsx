/** The landing page: a page marked up by the engine itself, the blank sheet for one's own, and what to hold us to. */

import { engineInForce } from "@/lib/feedback/engineInForce";
import { fetchesProfiles } from "@/lib/feedback/readLinkedInUrl";
import { sampleReport } from "@/lib/feedback/sampleReport";
import { OwnScript } from "../_components/OwnScript";
import { leavingNow } from "../_components/readForm/leavingNow";
import { ReadForm } from "../_components/readForm/ReadForm";
import { LedgerBand } from "./LedgerBand";
import { NeverBand } from "./NeverBand";
import { ownBundle } from "./ownBundle";
import { PlansBand } from "./PlansBand";
import { SampleSheet } from "./SampleSheet";
import { sampleOf } from "./sampleOf";

// The engine notice depends on the environment of the running server, not of the build.
export const dynamic = "force-dynamic";

export default async function LandingPage() {
  const report = sampleReport();
  const model = engineInForce().model;
  return (
    <main id="content">
      <div className="hero">
        <div className="pitch">
          <h1>Read your résumé as a recruiter would.</h1>
          <p className="lede">
            Notes in the margin, each tied to your own words, and a score that you can add up yourself.
          </p>
          <ReadForm model={model} leaving={await leavingNow()} fetchesProfiles={fetchesProfiles()} />
        </div>
        <section className="sample" aria-label="A sample résumé with notes, read by the local engine">
          <SampleSheet {...sampleOf(report)} />
        </section>
      </div>
      <LedgerBand report={report} />
      <NeverBand />
      <PlansBand />
      <OwnScript code={ownBundle("landing")} />
    </main>
  );
}
