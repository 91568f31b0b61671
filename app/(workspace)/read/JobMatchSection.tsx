"use client";
/**
 * What the job asks for, and the words that meet it; what was not found says where it was looked for and what can
 * honestly be said. Several jobs stand in one table, the best match first, and each opens below it.
 */
import type { JobMatch, Requirement, SectionValue } from "@/lib/validation/schemas";
import { describeLines } from "../../_components/describeLines";
import { Mark, type MarkKind } from "../../_components/Mark";

const marks: Record<Requirement["met"], { kind: MarkKind; word: string }> = {
  yes: { kind: "strong", word: "Met" },
  part: { kind: "part", word: "In part" },
  no: { kind: "missing", word: "Not found" },
};

const metOf = (requirements: readonly Requirement[]): number => requirements.filter(({ met }) => met === "yes").length;

export function JobMatchSection({ value }: { value: SectionValue<"jobMatch"> }) {
  const { jobMatch, otherJobs = [] } = value;
  if (!jobMatch) return null;
  const jobs = [jobMatch, ...otherJobs];
  return (
    <section aria-labelledby="h-job">
      <h2 id="h-job">
        {jobs.length > 1 ? `${jobs.length} jobs, the best match first` : (jobMatch.title ?? "The job")}{" "}
        {jobs.length === 1 && jobMatch.score !== null && <small className="tnum">Match {jobMatch.score}</small>}
      </h2>
      {jobs.length > 1 && <Ranking jobs={jobs} />}
      {jobs.length === 1 ? (
        <Job job={jobMatch} />
      ) : (
        jobs.map((job, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have one title; their order never changes.
          <details key={index} open={index === 0}>
            <summary className="link">{job.title ?? `Job ${index + 1}`}</summary>
            <Job job={job} />
          </details>
        ))
      )}
    </section>
  );
}

function Ranking({ jobs }: { jobs: readonly JobMatch[] }) {
  return (
    <table className="jm ranked">
      <caption className="vh">The jobs, ranked by how the page meets them</caption>
      <thead>
        <tr>
          <th scope="col">Job</th>
          <th scope="col">Match</th>
          <th scope="col">Required</th>
          <th scope="col">Preferred</th>
          <th scope="col">Not found</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map(({ title, score, required, preferred }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have one title; their order never changes.
          <tr key={index}>
            <th scope="row">{title ?? `Job ${index + 1}`}</th>
            <td className="tnum">{score ?? "none"}</td>
            <td className="tnum">
              {metOf(required)} of {required.length}
            </td>
            <td className="tnum">
              {metOf(preferred)} of {preferred.length}
            </td>
            <td>
              {required
                .filter(({ met }) => met === "no")
                .map(({ requirement }) => requirement)
                .join(", ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Job({ job }: { job: JobMatch }) {
  return (
    <>
      {job.level && job.required.length + job.preferred.length > 0 && <Level level={job.level} />}
      <table className="jm">
        <caption className="vh">What the job asks for, and the words that meet it</caption>
        <Group name="Required" requirements={job.required} />
        <Group name="Preferred" requirements={job.preferred} />
      </table>
      {job.reason && <p className="meta">{job.reason}</p>}
    </>
  );
}

function Level({ level }: { level: NonNullable<JobMatch["level"]> }) {
  const { seniority, shownSeniority, years, shownYears } = level;
  const rank = seniority && `Level, by its title: ${seniority}; by yours: ${shownSeniority ?? "none found"}.`;
  const span =
    years !== null &&
    `Years: ${years} asked for, ${shownYears === null ? "not to be counted from" : `${shownYears} by`} your dates.`;
  return rank || span ? (
    <p className="meta">
      {rank} {span}
    </p>
  ) : null;
}

function Group({ name, requirements }: { name: string; requirements: readonly Requirement[] }) {
  if (requirements.length === 0) return null;
  return (
    <tbody>
      <tr className="grp">
        <th colSpan={4} scope="rowgroup">
          {name}{" "}
          <span className="tnum">
            {metOf(requirements)} of {requirements.length}
          </span>
        </th>
      </tr>
      {requirements.map(({ requirement, met, anchors, quote, note, advice }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
        <tr key={index}>
          <td className="k">
            <Mark {...marks[met]} />
          </td>
          <td className="want">{requirement}</td>
          <td className="l tnum">{describeLines(anchors.slice(0, 1))}</td>
          <td className={quote ? "ev" : "ev none"}>
            {quote ? <q>{quote}</q> : note}
            {quote && met !== "yes" && <small>{note}</small>}
            {/* The same word of advice is given once; a table that repeats it is not read. */}
            {advice && requirements.findIndex((other) => other.advice === advice) === index && <small>{advice}</small>}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
