/** One saved report at its own address. What is not one's own is not found, exactly as what never was. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findProfile } from "@/lib/accounts/userStore";
import { openReport } from "@/lib/reports/ownReports";
import { IdParamsSchema } from "@/lib/validation/reportSchemas";
import { loadForPage } from "../../../../_components/page/loadForPage";
import { PageFault } from "../../../../_components/page/PageFault";
import { requireUser } from "../../../../_components/page/requireUser";
import { OwnReport } from "./OwnReport";

export const metadata: Metadata = { title: "Report", robots: { index: false } };
export const dynamic = "force-dynamic";

export default async function ReportPage({ params }: { params: Promise<Record<string, string>> }) {
  const given = await params;
  const path = `/reports/${given.id}`;
  const { value, fault } = await loadForPage(async () => {
    const user = await requireUser(path);
    const { data } = IdParamsSchema.safeParse(given);
    if (!data) notFound();
    const [stored, profile] = await Promise.all([openReport(user.id, data.id), findProfile(user.id)]);
    return { stored, asksForMail: profile?.preferences.retentionAsked === false };
  });
  if (value) return <OwnReport {...value} />;
  return (
    <main className="prose-page desk-page" id="content">
      <PageFault fault={fault} retry={path} isTitle />
    </main>
  );
}
