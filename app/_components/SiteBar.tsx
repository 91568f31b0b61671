/** The bar of every page but the report: the name, two ways in, the theme. */
import Link from "next/link";
import { ThemeToggle } from "./ThemeToggle";
import { Wordmark } from "./Wordmark";

export function SiteBar() {
  return (
    <header className="bar">
      <Link className="wordmark" href="/" aria-label="Firstpass, home" prefetch={false}>
        <Wordmark />
      </Link>
      <nav aria-label="Site">
        <Link href="/how-scoring-works" prefetch={false}>
          How it scores
        </Link>
        <Link className="wide" href="/privacy" prefetch={false}>
          Privacy
        </Link>
        <ThemeToggle />
      </nav>
    </header>
  );
}
