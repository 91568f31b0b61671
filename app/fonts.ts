/**
 * The two voices, self-hosted: Newsreader is the page and its editor, Instrument Sans is the tool. Latin is preloaded
 * in the upright cuts; italic and Latin Extended (names such as Łukasz) load when a glyph asks for them.
 */
import localFont from "next/font/local";

export const newsreader = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
      weight: "200 800",
      style: "normal",
    },
  ],
  display: "swap",
  variable: "--font-newsreader",
  adjustFontFallback: "Times New Roman",
});

export const newsreaderItalic = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2",
      weight: "200 800",
      style: "italic",
    },
  ],
  display: "swap",
  preload: false,
  variable: "--font-newsreader-italic",
  adjustFontFallback: "Times New Roman",
});

export const newsreaderExtended = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2",
      weight: "200 800",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-italic.woff2",
      weight: "200 800",
      style: "italic",
    },
  ],
  display: "swap",
  preload: false,
  variable: "--font-newsreader-extended",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

export const instrumentSans = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
      weight: "400 700",
      style: "normal",
    },
  ],
  display: "swap",
  variable: "--font-instrument",
  adjustFontFallback: "Arial",
});

export const instrumentSansExtended = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2",
      weight: "400 700",
      style: "normal",
    },
  ],
  display: "swap",
  preload: false,
  variable: "--font-instrument-extended",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF" }],
});
