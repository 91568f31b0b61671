/** The document around every page: fonts, theme before the first paint, the ground. */
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { getEnv } from "@/lib/config/env";
import { OwnScript } from "./_components/OwnScript";
import { themeScript } from "./_components/themeScript";
import { instrumentSans, instrumentSansExtended, newsreader, newsreaderExtended, newsreaderItalic } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Firstpass: read your résumé as a recruiter would", template: "%s · Firstpass" },
  description:
    "Notes in the margin of your résumé, each tied to your own words, and a score that you can add up yourself.",
  robots: { index: true, follow: true },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f2f2f0" },
    { media: "(prefers-color-scheme: dark)", color: "#101216" },
  ],
};

const fontVariables = [newsreader, newsreaderItalic, newsreaderExtended, instrumentSans, instrumentSansExtended]
  .map((font) => font.variable)
  .join(" ");

export default async function RootLayout({ children }: { children: ReactNode }) {
  const given = await headers();
  const { SENTRY_DSN: dsn } = getEnv();
  return (
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <head>
        {dsn && <meta name="error-tracker" content={dsn} data-request-id={given.get("x-request-id") ?? undefined} />}
        <OwnScript code={themeScript} />
      </head>
      <body>{children}</body>
    </html>
  );
}
