/**
 * `npm start` and `npm run dev`, once Node, the build and the bundles are in order: environment, port, secret,
 * database, Next, and then a few lines on what is in force. The port is taken first, so that nothing is started for
 * a server that cannot be reached.
 */
import { ensureAppSecret } from "../../config/appSecret";
import { EnvError, getEnv } from "../../config/env";
import { setEvalRunners } from "../../inngest/evaluation";
import { logError, logInfo } from "../../observability/logger";
import { scrubText, setPiiKey } from "../../observability/pii";
import { keyFor } from "../../security/appKeys";
import { announcement } from "./announce";
import { createEvalRunner, createModelEvalRunner } from "./evaluate";
import { handleSignals } from "./gracefulShutdown";
import { createHttpServer, type Handler, listen, StartError } from "./httpServer";
import { startDatabase } from "./startDatabase";
import { startJobs } from "./startJobs";
import { startStripeDouble } from "./startStripeDouble";

export interface ServeOptions {
  /** The project's folder. */
  root: string;
  dev: boolean;
}

function addressOf(host: string, port: number): string {
  const name = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
  return `http://${name}:${port}`;
}

async function start({ root, dev }: ServeOptions): Promise<string[]> {
  const { env, origin } = ensureAppSecret(getEnv());
  setPiiKey(keyFor("email-log"));
  let give: (handler: Handler) => void = () => {};
  const handler = new Promise<Handler>((resolve) => {
    give = resolve;
  });
  const server = createHttpServer(env, handler);
  const host = env.HOST ?? (env.mode === "single" ? "127.0.0.1" : "0.0.0.0");
  const port = await listen(server, host, env.PORT);
  handleSignals(server);
  const { default: createNext } = await import("next");
  const own = addressOf(host, port);
  const next = createNext({ dev, dir: root, hostname: host, port, httpServer: server });
  // After Next, whose globals the routes' modules look for.
  const direct = import("./answerDirectly");
  let markMigrated: () => void = () => {};
  const migrated = new Promise<void>((resolve) => {
    markMigrated = resolve;
  });
  const preparing = [startDatabase(env, root, markMigrated), direct, next.prepare()] as const;
  const [database, { withDirectAnswers }] = await Promise.all(preparing);
  give(withDirectAnswers(next.getRequestHandler()));
  if (database.migrated) await startStripeDouble(env, root, own);
  setEvalRunners({ local: createEvalRunner(env, root), model: createModelEvalRunner(env, root) });
  void migrated.then(() => startJobs(host, port));
  if (env.mode === "deployment") logInfo("serving", { mode: env.mode, host, port });
  const url = env.APP_URL ?? own;
  return announcement({ env, url, listeningOn: url === own ? null : own, database, secret: origin, dev });
}

/** What a person reads at the start: plain lines on stderr, for stdout carries the log. */
const say = (words: string): void => void process.stderr.write(`${words}\n`);

/** stdout carries JSON lines alone: what Next says by console.log goes where people read. */
function sendTalkToStderr(): void {
  // biome-ignore lint/suspicious/noConsole: this is where the words of others are sent elsewhere; nothing is said by it.
  const toStderr = console.error;
  Object.assign(console, { log: toStderr, info: toStderr });
}

/**
 * Serves until a signal comes. What a person must change is printed to stderr in plain words; what nobody foresaw is
 * logged as well, and its words are scrubbed. Then the code is 1.
 */
export async function serve(options: ServeOptions): Promise<void> {
  if (!options.dev) sendTalkToStderr();
  try {
    say((await start(options)).join("\n"));
  } catch (error) {
    if (error instanceof EnvError) say(`Not started. These variables are not right:\n${error.message}`);
    else if (error instanceof StartError) say(error.message);
    else {
      logError("not started", { error });
      // The log keeps what kind of error it was and where; its words may hold an address with a password in it.
      say(`Not started: ${scrubText(error instanceof Error ? error.message : String(error))}`);
    }
    process.exit(1);
  }
}
