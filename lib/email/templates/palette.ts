/**
 * The design's tokens as mail programs understand them: hex colours, no variables. A test holds them against
 * app/styles/tokens.css.
 */
export const palette = {
  light: {
    desk: "#f2f2f0",
    ink: "#1a1e25",
    "ink-2": "#494d55",
    "ink-3": "#64686f",
    rule: "#d1d4d6",
    red: "#c32324",
  },
  dark: {
    desk: "#101114",
    ink: "#e4e6e9",
    "ink-2": "#afb3b8",
    "ink-3": "#8f949a",
    rule: "#303236",
    red: "#f98173",
  },
} as const;

export const fonts = {
  serif: "Newsreader, 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
  sans: "'Instrument Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif",
  mono: "ui-monospace, Menlo, Consolas, monospace",
} as const;

const { light, dark } = palette;

/** What inline styles cannot say: the dark theme, and how links look. Colours are set by class so that both themes hold. */
export const mailCss = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.desk { background-color: ${light.desk}; }
.ink { color: ${light.ink}; }
.ink-2 { color: ${light["ink-2"]}; }
.ink-3 { color: ${light["ink-3"]}; }
.red { color: ${light.red}; }
@media (prefers-color-scheme: dark) {
  .desk, .desk > table > tbody > tr > td { background-color: ${dark.desk} !important; }
  .ink { color: ${dark.ink} !important; }
  .ink-2 { color: ${dark["ink-2"]} !important; }
  .ink-3 { color: ${dark["ink-3"]} !important; }
  .red { color: ${dark.red} !important; }
  .rule { border-color: ${dark.rule} !important; }
  .btn { background-color: ${dark.ink} !important; color: ${dark.desk} !important; }
}
`.trim();
