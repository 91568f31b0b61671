/**
 * What tests of a read stand on: a database of their own and a model's double, started before the first test of a file
 * and stopped after its last. What a test changes of the two, or of the variables in force, is put back after it.
 */
import { afterAll, afterEach, beforeAll } from "vitest";
import { parseEnv, setEnv } from "@/lib/config/env";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { startTestDatabase, type TestDatabase, testSecret } from "./accounts";
import { type OpenAiDouble, startOpenAiDouble } from "./openai/startOpenAiDouble";

export interface ModelStage {
  database: TestDatabase;
  double: OpenAiDouble;
  /** The variables in force at the beginning of each test. */
  env: Record<string, string>;
}

/** Called at the top of a file of tests; what it returns is filled in before the first test and its hooks run. */
export function setUpModelStage(): ModelStage {
  const stage = {} as ModelStage;
  beforeAll(async () => {
    stage.double = await startOpenAiDouble();
    const model = { OPENAI_API_KEY: "test", OPENAI_BASE_URL: stage.double.baseUrl };
    stage.env = { APP_SECRET: testSecret, LOG_LEVEL: "silent", ...model };
    stage.database = await startTestDatabase(stage.env);
  });
  afterEach(() => {
    stage.double.behaviour = { kind: "answer" };
    stage.double.calls = [];
    setEnv(parseEnv(stage.env));
    setDatabaseTarget({ kind: "embedded", connectionString: stage.database.postgres.connectionString });
  });
  afterAll(async () => {
    await stage.database.stop();
    await stage.double.close();
  });
  return stage;
}
