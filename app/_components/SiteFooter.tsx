/** The foot of every page but the report. A link stands here only when its page exists. */
import Link from "next/link";
import { Wordmark } from "./Wordmark";

export function SiteFooter() {
  return (
    <footer className="site-foot">
      <div>
        <span className="wordmark">
          <Wordmark />
        </span>
        <nav aria-label="Footer">
          <Link href="/how-scoring-works" prefetch={false}>
            How it scores
          </Link>
          <Link href="/privacy" prefetch={false}>
            Privacy
          </Link>
        </nav>
      </div>
    </footer>
  );
}
