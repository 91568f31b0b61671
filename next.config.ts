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
};

export default config;
