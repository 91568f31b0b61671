/** One read in the background at its own address, on whatever device. When it is done, its report is the page. */
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { findProfile } from "@/lib/accounts/userStore";
import { openPending } from "@/lib/feedback/pending/ownReads";
import { IdParamsSchema } from "@/lib/validation/reportSchemas";
import { loadForPage } from "../../../../../_components/page/loadForPage";
import { PageFault } from "../../../../../_components/page/PageFault";
import { requireUser } from "../../../../../_components/page/requireUser";
import { PendingView } from "./PendingView";

export const metadata: Metadata = { title: "A read under way", robots: { index: false } };
export const dynamic = "force-dynamic";

export default async function PendingPage({ params }: { params: Promise<Record<string, string>> }) {
  const given = await params;
  const path = `/reports/pending/${given.id}`;
  const { value, fault } = await loadForPage(async () => {
    const user = await requireUser(path);
    const { data } = IdParamsSchema.safeParse(given);
    if (!data) notFound();
    const [read, profile] = await Promise.all([openPending(user.id, data.id), findProfile(user.id)]);
    if (read.reportId) redirect(`/reports/${read.reportId}`);
    return { read, mailTo: profile?.preferences.reportReady ? profile.email : null };
  });
  return (
    <main className="prose-page desk-page" id="content">
      {fault && <PageFault fault={fault} retry={path} isTitle />}
      {value && <PendingView initial={value.read} mailTo={value.mailTo} />}
    </main>
  );
}
