/** The bar of every page but the report: the name, two ways in, the theme. */
import { ThemeToggle } from "./ThemeToggle";
import { Wordmark } from "./Wordmark";

export function SiteBar() {
  return (
    <header className="bar">
      <a className="wordmark" href="/" aria-label="Firstpass, home">
        <Wordmark />
      </a>
      <nav aria-label="Site">
        <a href="/how-scoring-works">How it scores</a>
        <a href="/pricing">Plans</a>
        <a className="wide" href="/privacy">
          Privacy
        </a>
        <ThemeToggle />
      </nav>
    </header>
  );
}
