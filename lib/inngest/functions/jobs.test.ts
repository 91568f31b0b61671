import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { syncRequest } from "../../../tests/doubles/jobRequests";
import { parseEnv, setEnv } from "../../config/env";
import { jobsTarget } from "../jobsTarget";
import { jobs } from "./jobs";
import { serveJobs } from "./serveJobs";

const SyncSchema = z.object({ functions: z.array(z.looseObject({ id: z.string(), steps: z.unknown() })) });

beforeAll(() => setEnv(parseEnv({ APP_SECRET: "a secret of the tests, long enough to be one" })));
afterAll(() => setEnv(undefined));

describe("the jobs", () => {
  it("are configured as written here, as Inngest is told of them", async () => {
    const response = await serveJobs(syncRequest(jobsTarget().signingKey));
    const { functions } = SyncSchema.parse(await response.json());
    expect(functions).toMatchSnapshot();
  });

  it("have names of their own", () => {
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
  });
});
