import { describe, expect, it } from "vitest";
import { EnvError, parseEnv } from "./env";

const deployment = {
  DATABASE_URL: "postgres://db.example/firstpass",
  APP_SECRET: "a secret that is long enough for anybody",
  APP_URL: "https://firstpass.example",
};
const problems = (env: Record<string, string>): string => {
  try {
    parseEnv(env);
    return "";
  } catch (error) {
    return error instanceof EnvError ? error.message : String(error);
  }
};

describe("the variables of Bright Data", () => {
  it.each([
    ["a key alone", { BRIGHTDATA_API_KEY: "k" }],
    ["a key and another collection", { BRIGHTDATA_API_KEY: "k", BRIGHTDATA_DATASET_ID: "gd_other1" }],
    [
      "a server on this machine, on one machine",
      { BRIGHTDATA_API_KEY: "k", BRIGHTDATA_BASE_URL: "http://127.0.0.1:9" },
    ],
    [
      "another server, in a deployment",
      { ...deployment, BRIGHTDATA_API_KEY: "k", BRIGHTDATA_BASE_URL: "https://b.example" },
    ],
  ])("take %s", (_, env) => {
    expect(problems(env)).toBe("");
  });

  it.each([
    ["a collection without a key", { BRIGHTDATA_DATASET_ID: "gd_x" }, "BRIGHTDATA_API_KEY: needed"],
    ["a server without a key", { BRIGHTDATA_BASE_URL: "https://b.example" }, "BRIGHTDATA_API_KEY: needed"],
    [
      "a collection of another shape",
      { BRIGHTDATA_API_KEY: "k", BRIGHTDATA_DATASET_ID: "x y" },
      "BRIGHTDATA_DATASET_ID",
    ],
    ["a key sent unencrypted", { BRIGHTDATA_API_KEY: "k", BRIGHTDATA_BASE_URL: "http://b.example" }, "https only"],
    [
      "a stand-in in a deployment",
      { ...deployment, BRIGHTDATA_API_KEY: "k", BRIGHTDATA_BASE_URL: "http://127.0.0.1:9" },
      "no stand-in",
    ],
  ])("stop the boot at %s", (_, env, words) => {
    expect(problems(env)).toContain(words);
  });
});
