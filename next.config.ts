/**
 * Next's own settings. Packages that find files beside themselves, or that must be one instance in a process, are
 * left out of the server bundle. Nothing is fetched and nothing is sent while building.
 */
import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ["pg", "kysely", "pino", "unpdf", "mammoth", "@sentry/nextjs"],
  devIndicators: false,
  // `npm run check` holds the types; a start on a fresh clone need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  // A cache of the build pays for itself only where builds follow one another; writing it costs a first start seconds.
  experimental: { turbopackFileSystemCacheForBuild: false },
};

export default config;
