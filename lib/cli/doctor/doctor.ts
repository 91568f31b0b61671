/** `firstpass doctor`: whether what is configured works, by one real call to each service. */
import { type Env, EnvError, getEnv } from "../../config/env";
import type { Command, Console } from "../command";
import { readOptions } from "../options";
import { checkServices } from "./serviceChecks";

function environment(console: Console): Env | null {
  try {
    return getEnv();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    for (const line of error.message.split("\n")) console.out(`wrong    variables  ${line}`);
    return null;
  }
}

export const doctorCommand: Command = {
  name: "doctor",
  usage: "firstpass doctor",
  summary: "try the services of this configuration",
  help: "Makes one real call to each configured service and says what is wrong with it. Exit code 1 when one is.",

  async run(words, console) {
    readOptions(words, {});
    const env = environment(console);
    if (!env) return 1;
    const findings = await checkServices(env);
    for (const { service, state, sentence } of findings) {
      console.out(`${state.padEnd(8)} ${service.padEnd(10)} ${sentence}`);
    }
    return findings.some(({ state }) => state === "wrong") ? 1 : 0;
  },
};
