"use client";
/**
 * Light or dark, kept in this browser. Both words are in the page and CSS shows the one that applies, so that the
 * server need not know the theme and nothing changes on hydration.
 */
import { themeKey } from "./themeScript";

function toggleTheme(): void {
  const root = document.documentElement;
  const isDark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
  try {
    localStorage.setItem(themeKey, root.dataset.theme);
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
}

export function ThemeToggle() {
  return (
    <button type="button" onClick={toggleTheme}>
      <span className="vh">Theme: </span>
      <span className="to-dark">Dark</span>
      <span className="to-light">Light</span>
    </button>
  );
}
