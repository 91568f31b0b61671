import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["node_modules/**", ".next/**", "runtime/**"],
    // One more than the runner would take by itself: tests wait for servers and browsers more than they compute.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // What hangs has to end; how fast a machine is that does other work too is nothing that a test says.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    unstubEnvs: true,
    restoreMocks: true,
  },
});
