/**
 * One connection of its own that listens to a channel of PostgreSQL, and connects again when it is lost. Whoever relies
 * on it asks `isListening`; between loss and return words are missed, which `onGap` tells. A connection that has fallen
 * silent is found out by a question every `heartbeatMs`.
 */
import { Client } from "pg";
import type { Clock } from "../backend/clock";
import { logWarn } from "../observability/logger";

const connectTimeoutMs = 2_000;
const queryTimeoutMs = 2_000;
const heartbeatMs = 10_000;
const retryMs = 5_000;

export interface NotificationListener {
  isListening(): boolean;
  stop(): Promise<void>;
}

export interface ListenerOptions {
  connectionString: string;
  /** A name of our own: lower case letters and underscores. */
  channel: string;
  clock: Clock;
  onMessage: (payload: string) => void;
  onGap: () => void;
}

/** Begins at once, and never throws: while the database does not answer nothing is heard. */
export function startNotificationListener(options: ListenerOptions): NotificationListener {
  const { connectionString, channel, clock, onMessage, onGap } = options;
  if (!/^[a-z_]+$/.test(channel)) throw new RangeError("a channel is lower case letters and underscores");
  let current: Client | null = null;
  let isListening = false;
  let hasStopped = false;
  let cancelTimer: () => void = () => undefined;

  const later = (delayMs: number, action: () => void): void => {
    if (!hasStopped) cancelTimer = clock.after(delayMs, action);
  };
  function lose(client: Client, error?: unknown): void {
    if (client !== current) return;
    current = null;
    if (isListening)
      logWarn("changes of credits are not heard of; balances are asked for", { service: "database", error });
    isListening = false;
    onGap();
    cancelTimer();
    client.end().catch(() => undefined);
    later(retryMs, connect);
  }
  async function beat(client: Client): Promise<void> {
    try {
      await client.query("select 1");
      if (client === current) later(heartbeatMs, () => void beat(client));
    } catch (error) {
      lose(client, error);
    }
  }
  async function open(client: Client): Promise<void> {
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      if (client !== current) return;
      // What was kept from before may be of before.
      onGap();
      isListening = true;
      later(heartbeatMs, () => void beat(client));
    } catch (error) {
      lose(client, error);
    }
  }
  function connect(): void {
    const client = new Client({
      connectionString,
      connectionTimeoutMillis: connectTimeoutMs,
      query_timeout: queryTimeoutMs,
      keepAlive: true,
      application_name: "firstpass listening",
    });
    current = client;
    client.on("notification", ({ payload }) => onMessage(payload ?? ""));
    client.on("error", (error) => lose(client, error));
    client.on("end", () => lose(client));
    void open(client);
  }

  connect();
  return {
    isListening: () => isListening,
    async stop() {
      hasStopped = true;
      cancelTimer();
      isListening = false;
      const client = current;
      current = null;
      await client?.end().catch(() => undefined);
    },
  };
}
