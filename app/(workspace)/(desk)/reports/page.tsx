/** The reports of an account, newest first, and those that live in this browser alone. */
import type { Metadata } from "next";
import { Suspense } from "react";
import { ReportListQuerySchema } from "@/lib/validation/reportSchemas";
import { loadForPage } from "../../../_components/page/loadForPage";
import { PageFault } from "../../../_components/page/PageFault";
import { RuledLines } from "../../../_components/page/RuledLines";
import { sessionUser } from "../../../_components/page/sessionUser";
import { KeptReports } from "./KeptReports";
import { SavedReports } from "./SavedReports";

export const metadata: Metadata = { title: "Reports", robots: { index: false } };
export const dynamic = "force-dynamic";

const QuerySchema = ReportListQuerySchema.pick({ cursor: true, search: true }).catch({});

export default async function ReportsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { search, cursor } = await searchParams;
  const query = QuerySchema.parse({ ...(search ? { search } : {}), ...(cursor ? { cursor } : {}) });
  const { value: user, fault } = await loadForPage(sessionUser);
  return (
    <main className="prose-page desk-page" id="content">
      <h1>Reports</h1>
      {fault && <PageFault fault={fault} retry="/reports" />}
      {!fault && !user && (
        <p className="lede">
          You are signed out. <a href="/sign-in?next=/reports">Sign in</a> to see the reports of your account; those
          that you kept in this browser stand below.
        </p>
      )}
      {user && (
        <Suspense key={`${query.search}-${query.cursor}`} fallback={<RuledLines what="your reports" lines={8} />}>
          <SavedReports userId={user.id} search={query.search} cursor={query.cursor} />
        </Suspense>
      )}
      <KeptReports isSignedIn={Boolean(user)} />
    </main>
  );
}
