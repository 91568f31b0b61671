/** The read of a LinkedIn profile behind its door: what it answers, what it refuses, what is kept of it. */
import { afterAll, describe, expect, it } from "vitest";
import { POST as read } from "@/app/api/linkedin-feedback-stream/route";
import { GET as compareGet } from "@/app/api/reports/compare/route";
import { POST as claim, GET as listGet } from "@/app/api/reports/route";
import { POST as readResume } from "@/app/api/resume-feedback-stream/route";
import { closeDocumentPool } from "@/lib/documents/readDocument";
import { peerHeader } from "@/lib/security/clientIdentity";
import { ReportListSchema } from "@/lib/validation/reportSchemas";
import { toSavedReport } from "@/lib/validation/savedReport";
import { type LinkedInFeedbackResponse, LinkedInFeedbackResponseSchema } from "@/lib/validation/schemas";
import { type Browser, call, newBrowser, signInAs } from "../doubles/accounts";
import { setUpModelStage } from "../doubles/modelStage";
import { readEvents, type SentEvent } from "../doubles/readEvents";
import { copyPage } from "../fixtures/linkedIn/copyPage";
import { makePerson } from "../fixtures/linkedIn/typedPerson";
import { resumeText } from "../fixtures/modelReadInput";
import { profileResumeText, profileText } from "../fixtures/profiles/profileText";

const stage = setUpModelStage();
afterAll(closeDocumentPool);

interface Done {
  engine: string;
  saved: boolean;
  reportId?: string;
  receipt?: string;
}

const partOf = <Data>(events: readonly SentEvent[], name: string): Data =>
  events.find(({ event }) => event === name)?.data as Data;

async function ask(browser: Browser, body: Record<string, unknown>, key?: string) {
  const headers: Record<string, string> = key ? { "idempotency-key": key } : {};
  const response = await call(read, browser, { body: { engine: "local", ...body }, headers });
  if (response.status !== 200)
    return { status: response.status, events: [] as SentEvent[], error: await response.json() };
  const events = await readEvents(response);
  return {
    status: 200,
    events,
    report: partOf<LinkedInFeedbackResponse>(events, "report"),
    done: partOf<Done>(events, "done"),
  };
}

async function askForm(parts: Record<string, string | File>): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.set(name, value);
  const { address } = newBrowser();
  const headers = new Headers({ "sec-fetch-site": "same-origin", [peerHeader]: address });
  return read(new Request("http://localhost/api/linkedin-feedback-stream", { method: "POST", headers, body: form }), {
    params: Promise.resolve({}),
  });
}

describe("a profile that is read", () => {
  it("streams its report by its own rubric, with how a search finds it, and ends in one terminal event", async () => {
    const { events, report } = await ask(newBrowser(), { text: profileText, targetRole: "Bridge Engineer" });
    expect(partOf<{ rubricVersion: string }>(events, "start").rubricVersion).toMatch(/^linkedin-/);
    expect(events.filter(({ event }) => event === "done" || event === "error")).toHaveLength(1);
    expect(LinkedInFeedbackResponseSchema.safeParse(report).success).toBe(true);
    expect(report?.findings.map(({ check }) => check)).toContain("headline-default");
    const [title] = report?.profile.search.terms ?? [];
    expect(title).toMatchObject({ term: "Bridge Engineer", kind: "title" });
    expect(title?.found.map(({ place }) => place)).toEqual(expect.arrayContaining(["headline", "title"]));
    expect(report?.profile.agreement).toBeNull();
  });

  it("is held against a résumé, and says where the two disagree with the words of both", async () => {
    const { report } = await ask(newBrowser(), { text: profileText, resumeText: profileResumeText });
    const { disagreements, compared } = report?.profile.agreement ?? { disagreements: [], compared: null };
    expect(compared).toEqual({ posts: 2, degrees: 1 });
    expect(disagreements.map(({ what }) => what)).toEqual(["title", "claim"]);
    for (const { profile, resume } of disagreements) {
      expect(profileText).toContain(profile.quote);
      expect(profileResumeText).toContain(resume.quote);
    }
  });

  it("may come as a file, with the résumé as a second one", async () => {
    const response = await askForm({
      file: new File([profileText], "Profile.txt", { type: "text/plain" }),
      resume: new File([profileResumeText], "cv.txt", { type: "text/plain" }),
      engine: "local",
    });
    const report = partOf<LinkedInFeedbackResponse>(await readEvents(response), "report");
    expect(report.profile.agreement?.disagreements).toHaveLength(2);
  });

  it("is matched with a job as a résumé is", async () => {
    const jobDescription =
      "Bridge Engineer\n\nRequirements:\n- 5 years of bridge inspection\n- Load rating\n- Welding certificate";
    const { report } = await ask(newBrowser(), { text: profileText, jobDescription });
    const met = report?.jobMatch?.required.map(({ met }) => met) ?? [];
    expect(met).toContain("yes");
    expect(met).toContain("no");
    expect(report?.profile.search.terms.length).toBeGreaterThan(1);
  });

  it("has its prose written by the model, whose words change neither score nor match nor search", async () => {
    const user = await signInAs("model@example.com");
    const body = { text: profileText, targetRole: "Bridge Engineer" };
    const { report } = await ask(user, { ...body, engine: "model" });
    const { report: local } = await ask(user, body);
    expect(report?.engine).toBe("model");
    expect(report?.verdict).not.toBe(local?.verdict);
    expect([report?.score, report?.ledger, report?.profile]).toEqual([local?.score, local?.ledger, local?.profile]);
    expect(JSON.stringify(stage.double.calls)).toContain("<<<PROFILE ");
    expect(JSON.stringify(stage.double.calls)).not.toContain("imke.vossberg@example.com");
  });
});

describe("a page that was copied whole", () => {
  const person = makePerson(4);
  const posts = `Activity\n${"Somebody wrote a long post about ships and what they mean to us all.\n".repeat(600)}`;
  const page = copyPage(person, "browser", 4);

  it("is read to its end, however much stands around the profile", async () => {
    const { report } = await ask(newBrowser(), { text: page.replace(/^Experience$/m, `${posts}Experience`) });
    const lines = report?.document.lines.map(({ text }) => text) ?? [];
    const roles = person.employers.flatMap((employer) => employer.roles.map(({ title }) => title));
    expect(lines).toEqual(expect.arrayContaining([...roles, ...person.schools.map(({ name }) => name)]));
    expect(report?.extraction.warnings.map(({ code }) => code)).not.toContain("truncated");
  });

  it("is cut with a warning where what is the profile's own is too long", async () => {
    const about = Array.from({ length: 800 }, (_, at) => `I planned berth ${at} and here is one more line of it.`);
    const text = `${person.name}\nPlanner\nAbout\n${about.join("\n")}\nExperience\n`;
    expect(text.length).toBeLessThan(60_000);
    const { report } = await ask(newBrowser(), { text });
    expect(report?.extraction.warnings.map(({ code }) => code)).toContain("truncated");
  });
});

describe("what is refused before the stream opens", () => {
  it.each([
    ["nothing", {}, 400],
    ["text and address", { text: profileText, profileUrl: "https://www.linkedin.com/in/imke" }, 400],
    ["an address, where none is read", { profileUrl: "https://www.linkedin.com/in/imke" }, 400],
    ["a text over the limit", { text: "x".repeat(90_001) }, 400],
    ["a résumé over the limit", { text: profileText, resumeText: "x".repeat(30_001) }, 400],
    ["an unknown field", { text: profileText, password: "x" }, 400],
  ])("%s is a status and no stream", async (_, body, status) =>
    expect((await ask(newBrowser(), body)).status).toBe(status),
  );

  it.each([
    ["a picture as the profile", { file: new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], "me.jpg") }, 415],
    [
      "a picture as the résumé",
      { text: profileText, resume: new File([new Uint8Array([0xff, 0xd8, 0xff])], "cv.jpg") },
      415,
    ],
    ["a form with nothing in it", { engine: "local" }, 400],
    ["a profile given twice", { text: profileText, file: new File([profileText], "p.txt") }, 400],
  ])("%s is refused by its bytes", async (_, parts, status) =>
    expect((await askForm(parts as Record<string, string | File>)).status).toBe(status),
  );
});

describe("what is kept of a profile's report", () => {
  it("is stored as a profile's, listed as one, and made once under one key", async () => {
    const user = await signInAs("keep@example.com");
    const first = await ask(user, { text: profileText }, "one-key-only");
    const again = await ask(user, { text: profileText }, "one-key-only");
    expect(first.done?.saved).toBe(true);
    expect(again.done?.reportId).toBe(first.done?.reportId);
    const { reports } = ReportListSchema.parse(await (await call(listGet, user)).json());
    expect(reports.map(({ source, title }) => [source, title])).toEqual([["linkedin", "LinkedIn profile"]]);
  });

  it("can be claimed with its receipt, and stays a profile's", async () => {
    const { done, report } = await ask(newBrowser(), { text: profileText });
    const user = await signInAs("claim@example.com");
    if (!report) throw new Error("no report");
    const body = { receipt: done?.receipt, report: toSavedReport(report) };
    expect((await call(claim, user, { body })).status).toBe(200);
    const { reports } = ReportListSchema.parse(await (await call(listGet, user)).json());
    expect(reports.map(({ source }) => source)).toEqual(["linkedin"]);
  });

  it("is compared with another profile's and with no résumé's", async () => {
    const user = await signInAs("compare@example.com");
    const [first, second] = [
      await ask(user, { text: profileText }),
      await ask(user, {
        text: profileText.replace("Senior Bridge Engineer at Calder Structures", "Bridge engineer for old steel"),
      }),
    ];
    const other = await readEvents(await call(readResume, user, { body: { text: resumeText, engine: "local" } }));
    const compare = (before: string | undefined, after: string | undefined) =>
      call(compareGet, user, { path: `/?before=${before}&after=${after}` });
    expect((await compare(first.done?.reportId, second.done?.reportId)).status).toBe(200);
    expect((await compare(first.done?.reportId, partOf<Done>(other, "done").reportId)).status).toBe(400);
  });
});
