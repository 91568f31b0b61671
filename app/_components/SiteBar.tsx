/**
 * The bar of every page but the read. Who is signed in is asked on the server, so that plain pages say it too; where the
 * database does not answer, the bar offers what it offers anybody.
 */
import { toAppError } from "@/lib/backend/errors";
import { logWarn } from "@/lib/observability/logger";
import { sessionUser } from "./page/sessionUser";
import { ThemeToggle } from "./ThemeToggle";
import { Wordmark } from "./Wordmark";

async function isSignedIn(): Promise<boolean> {
  try {
    return (await sessionUser()) !== null;
  } catch (error) {
    if (toAppError(error).code !== "SERVICE_UNAVAILABLE") throw error;
    logWarn("the bar was drawn without asking who is signed in", { service: "database", error });
    return false;
  }
}

export async function SiteBar() {
  const isKnown = await isSignedIn();
  return (
    <header className="bar">
      <a className="wordmark" href="/" aria-label="Firstpass, home">
        <Wordmark />
      </a>
      <nav aria-label="Site">
        <a className="wide" href="/how-scoring-works">
          How it scores
        </a>
        <a className={isKnown ? "wide" : undefined} href="/pricing">
          Plans
        </a>
        {isKnown ? (
          <>
            <a href="/reports">Reports</a>
            <a href="/cases">Cases</a>
            <a href="/account">Account</a>
          </>
        ) : (
          <a href="/sign-in">Sign in</a>
        )}
        <ThemeToggle />
      </nav>
    </header>
  );
}
