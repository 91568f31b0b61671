/**
 * Next's own settings, in plain JavaScript so that a start need not compile them. Packages that find files beside themselves, or that must be one instance in a process, are
 * left out of the server bundle. Nothing is fetched and nothing is sent while building.
 */

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: [
    "pg",
    "kysely",
    "better-auth",
    "nodemailer",
    "@react-email/render",
    "pino",
    "unpdf",
    "mammoth",
    "@sentry/nextjs",
    "pdfkit",
    "fontkit",
  ],
  devIndicators: false,
  // `npm run check` holds the types; a start on a fresh clone need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  // A cache of the build pays for itself only where builds follow one another; writing it costs a first start seconds.
  experimental: { turbopackFileSystemCacheForBuild: false },
};

export default config;
