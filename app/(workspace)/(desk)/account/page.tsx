/** The account: who one is here, what is sent, where one is signed in, what is left, and the two ways to leave. */
import type { Metadata } from "next";
import { headers } from "next/headers";
import { openAccount } from "@/lib/accounts/ownAccount";
import { isAdmin } from "@/lib/analytics/adminAccess";
import { readOwnSummary } from "@/lib/analytics/readSummary";
import { logWarn } from "@/lib/observability/logger";
import { formatDay } from "../../../_components/page/formatMoment";
import { loadForPage } from "../../../_components/page/loadForPage";
import { PageFault } from "../../../_components/page/PageFault";
import { requireUser } from "../../../_components/page/requireUser";
import { CreditsLeft } from "./CreditsLeft";
import { DeleteAccount } from "./DeleteAccount";
import { ExportAccount } from "./ExportAccount";
import { MailPreferences } from "./MailPreferences";
import { SessionList } from "./SessionList";
import { SignOut } from "./SignOut";
import { Usage } from "./Usage";

export const metadata: Metadata = { title: "Account", robots: { index: false } };
export const dynamic = "force-dynamic";

/** Null when it cannot be had: the account's page does without. */
async function usageOf(userId: string) {
  try {
    return await readOwnSummary(userId);
  } catch (error) {
    logWarn("a user's usage could not be summed up", { service: "database", error });
    return null;
  }
}

export default async function AccountPage() {
  const { value, fault } = await loadForPage(async () => {
    const user = await requireUser("/account");
    const [account, usage] = await Promise.all([openAccount(user, await headers(), new Date()), usageOf(user.id)]);
    return { account, usage, maySeeFigures: isAdmin(user) };
  });
  const { account, usage, maySeeFigures } = value ?? {};
  return (
    <main className="prose-page desk-page" id="content">
      {fault && <PageFault fault={fault} retry="/account" isTitle />}
      {account && (
        <>
          <h1>Account</h1>
          <p className="lede">
            {account.user.email}, since {formatDay(account.user.createdAt)}.
          </p>
          <SignOut />
          <CreditsLeft credits={account.credits} />
          <h2>Mail</h2>
          <MailPreferences preferences={account.preferences} />
          <h2>Where you are signed in</h2>
          <SessionList sessions={account.sessions} />
          {usage && (
            <>
              <h2>What you did here</h2>
              <Usage summary={usage} />
            </>
          )}
          {maySeeFigures && (
            <p className="mt-4">
              <a href="/admin">How the product does</a>
            </p>
          )}
          <h2>Take everything along</h2>
          <ExportAccount />
          <h2>Delete the account</h2>
          <DeleteAccount email={account.user.email} />
        </>
      )}
    </main>
  );
}
