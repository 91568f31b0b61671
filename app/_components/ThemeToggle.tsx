/**
 * Light or dark, kept in this browser. Both words are in the page and CSS shows the one that applies, so that the
 * server need not know the theme and nothing changes on hydration. The script in the head (`themeScript`) answers it.
 */
export function ThemeToggle() {
  return (
    <button type="button" data-theme-toggle="">
      <span className="vh">Theme: </span>
      <span className="to-dark">Dark</span>
      <span className="to-light">Light</span>
    </button>
  );
}
