/** `jobs.probe`: does what it was told and leaves a mark, so that an operator sees whether jobs are run, and when. */
import { endProbe, markProbe } from "../jobProbes";
import { defineJob } from "./defineJob";

export const probeJobs = defineJob(
  {
    name: "jobs.probe",
    on: "jobs.probe.requested",
    retries: 4,
    idempotentBy: "probeId",
    concurrency: null,
    onFailure: null,
  },
  async ({ data: { probeId, steps }, step }) => {
    if (steps === 0) return;
    for (let at = 0; at < steps; at += 1) {
      await step.run(`step ${at}`, () => markProbe(probeId, `${at}`));
    }
    await step.run("end", () => endProbe(probeId));
  },
);
