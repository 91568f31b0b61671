/** Sign-in by a code that is sent by e-mail. On one person's machine the mail is on a page of its own. */
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { codeDelivery } from "@/lib/accounts/codeDelivery";
import { loadForPage } from "../../../_components/page/loadForPage";
import { sessionUser } from "../../../_components/page/sessionUser";
import { SignInForm } from "./SignInForm";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };
export const dynamic = "force-dynamic";

/** A path of ours to go on to; anything else leads to the reports. */
const NextSchema = z
  .string()
  .max(400)
  .regex(/^\/(?![/\\])[\w\-./?=&%#]*$/)
  .catch("/reports");

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const next = NextSchema.parse((await searchParams).next);
  const { value: user } = await loadForPage(sessionUser);
  if (user) redirect(next);
  return (
    <main className="prose-page desk-page" id="content">
      <h1>Sign in</h1>
      <p className="lede">No password. We send a code to your e-mail address; the first one makes your account.</p>
      <SignInForm next={next} delivery={codeDelivery()} />
      <noscript>
        <p>Signing in needs JavaScript in this browser.</p>
      </noscript>
    </main>
  );
}
