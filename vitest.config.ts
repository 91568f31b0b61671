import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["node_modules/**", ".next/**", "runtime/**"],
    // One more than the runner would take by itself: tests wait for servers and browsers more than they compute.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A wait says what must come, never how fast: the runner's own second is a timed assertion on a busy machine.
    expect: { poll: { timeout: 20_000, interval: 50 } },
    unstubEnvs: true,
    restoreMocks: true,
  },
});
