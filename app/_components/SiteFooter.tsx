/** The foot of every page but the report. A link stands here only when its page exists. */
import { Wordmark } from "./Wordmark";

export function SiteFooter() {
  return (
    <footer className="site-foot">
      <div>
        <span className="wordmark">
          <Wordmark />
        </span>
        <nav aria-label="Footer">
          <a href="/how-scoring-works">How it scores</a>
          <a href="/pricing">Plans</a>
          <a href="/privacy">Privacy</a>
          <a href="/terms">Terms</a>
        </nav>
      </div>
    </footer>
  );
}
