/** What one has bought: passes, reads left, expiry, receipts. Signing in is what restores them on another device. */
import type { Metadata } from "next";
import { headers } from "next/headers";
import { currentUser } from "@/lib/accounts/currentUser";
import { toAppError } from "@/lib/backend/errors";
import { logWarn } from "@/lib/observability/logger";
import { type OwnPasses, ownPasses } from "@/lib/payments/ownPasses";
import { PassTable } from "./PassTable";

export const metadata: Metadata = { title: "Your passes", robots: { index: false } };
export const dynamic = "force-dynamic";

type Load = { kind: "signed-out" } | { kind: "trouble"; message: string } | ({ kind: "passes" } & OwnPasses);

async function load(): Promise<Load> {
  try {
    const user = await currentUser(await headers());
    return user ? { kind: "passes", ...(await ownPasses(user)) } : { kind: "signed-out" };
  } catch (error) {
    logWarn("passes could not be shown", { service: "database", error });
    return { kind: "trouble", message: toAppError(error).message };
  }
}

const readsLeft = (left: number): string => {
  if (left === 0) return "No model reads of a pass are left.";
  return left === 1 ? "One model read is left." : `${left} model reads are left.`;
};

function Body({ loaded }: { loaded: Load }) {
  if (loaded.kind === "signed-out") {
    return (
      <>
        <p className="lede">
          Sign in with the e-mail address that you paid with, and what you bought is here, on this device as on any.
        </p>
        <p className="acts">
          <a className="btn" href="/sign-in?next=/billing">
            Sign in
          </a>
        </p>
      </>
    );
  }
  if (loaded.kind === "trouble") {
    return (
      <>
        <p className="lede" role="alert">
          {loaded.message} What you bought is safe.
        </p>
        <p className="acts">
          <a className="btn" href="/billing">
            Try again
          </a>
        </p>
      </>
    );
  }
  const { passes, left } = loaded;
  return (
    <>
      <p className="lede">
        {passes.length > 0 ? readsLeft(left) : "You have not bought anything with this address."} The free ones of the
        month are counted apart.
      </p>
      {passes.length > 0 && <PassTable passes={passes} />}
      <p className="acts">
        <a href="/pricing">See the plans</a>
        <a href="/">Have a résumé read</a>
      </p>
      <p className="fine">
        Something missing? It belongs to the address that paid: sign in with that one. A payment that your bank has not
        confirmed is added when it is.
      </p>
    </>
  );
}

export default async function BillingPage() {
  return (
    <main className="prose-page purchase" id="content">
      <h1>Your passes</h1>
      <Body loaded={await load()} />
    </main>
  );
}
