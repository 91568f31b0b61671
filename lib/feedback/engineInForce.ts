/**
 * Which engine a read would meet, for the page to say before anything is sent: whether a model is set up, on whose
 * server it runs and what it is called.
 */
import { type ModelConfig, modelConfigOf } from "../analysis/openai/modelConfig";
import { getEnv } from "../config/env";

export interface EngineInForce {
  /** Null when every read is local. */
  model: {
    name: string;
    /** Host the text would go to, port included where there is one. */
    host: string;
    /** True when that host is this machine: the text then stays here. */
    isThisMachine: boolean;
  } | null;
}

const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Host names only: never a path or a key. */
export function describeEngine(config: ModelConfig | null): EngineInForce {
  if (!config) return { model: null };
  const { host, hostname } = new URL(config.baseUrl);
  return { model: { name: config.model, host, isThisMachine: thisMachine.test(hostname) } };
}

/** The engine of this process's environment. */
export function engineInForce(): EngineInForce {
  return describeEngine(modelConfigOf(getEnv()));
}
