import { describe, expect, it } from "vitest";
import { modelConfigOf } from "../analysis/openai/modelConfig";
import { describeEngine } from "./engineInForce";

const engineOf = (env: { OPENAI_API_KEY?: string; OPENAI_BASE_URL?: string }) =>
  describeEngine(modelConfigOf({ OPENAI_MODEL: "some-model", ...env }));

describe("describeEngine", () => {
  it("says that every read is local where no key is set", () => {
    expect(engineOf({})).toEqual({ model: null });
    expect(engineOf({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1" })).toEqual({ model: null });
  });

  it.each([
    [undefined, "api.openai.com", false],
    ["http://127.0.0.1:11434/v1", "127.0.0.1:11434", true],
    ["http://localhost:11434/v1", "localhost:11434", true],
    ["https://user:secret@models.example.com/v1?key=1", "models.example.com", false],
  ])("names the host of %s and nothing more of it", (OPENAI_BASE_URL, host, isThisMachine) => {
    const engine = engineOf({ OPENAI_API_KEY: "secret", ...(OPENAI_BASE_URL ? { OPENAI_BASE_URL } : {}) });
    expect(engine).toEqual({ model: { name: "some-model", host, isThisMachine } });
  });
});
