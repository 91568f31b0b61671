/** Who fetches profiles by their address, taken from the environment: Bright Data, or a server that speaks its API. */
import type { Env } from "../../config/env";

/** Bright Data's own server and its collection of LinkedIn profiles (docs.brightdata.com, "LinkedIn profiles, collect by URL"). */
const ownBaseUrl = "https://api.brightdata.com";
const ownDatasetId = "gd_l1viktl72bvl7bjuj0";

export interface BrightDataConfig {
  apiKey: string;
  datasetId: string;
  /** Without a slash at its end. */
  baseUrl: string;
  /** Profiles a day. */
  dailyMax: number;
}

/** Null without a key: then nobody is asked. */
export function brightDataConfigOf(
  env: Pick<Env, "BRIGHTDATA_API_KEY" | "BRIGHTDATA_DATASET_ID" | "BRIGHTDATA_BASE_URL" | "BRIGHTDATA_DAILY_BUDGET">,
): BrightDataConfig | null {
  if (!env.BRIGHTDATA_API_KEY) return null;
  return {
    apiKey: env.BRIGHTDATA_API_KEY,
    datasetId: env.BRIGHTDATA_DATASET_ID ?? ownDatasetId,
    baseUrl: (env.BRIGHTDATA_BASE_URL ?? ownBaseUrl).replace(/\/+$/, ""),
    dailyMax: env.BRIGHTDATA_DAILY_BUDGET,
  };
}
