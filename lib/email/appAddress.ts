/** Where a link in a mail leads: the public address, or on one person's machine the one that it serves at. */
import { type Env, getEnv } from "../config/env";

/** The origin that links begin with, without a slash at its end. */
export function appAddress(env: Pick<Env, "APP_URL" | "PORT"> = getEnv()): string {
  return env.APP_URL ? new URL(env.APP_URL).origin : `http://localhost:${env.PORT}`;
}
