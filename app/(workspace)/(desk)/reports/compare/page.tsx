/** Two reports of the account, the earlier and the later: what was mended, what is new, which points moved. */
import type { Metadata } from "next";
import { Suspense } from "react";
import { compareOwnReports } from "@/lib/reports/compareReports";
import { CompareQuerySchema } from "@/lib/validation/reportSchemas";
import { loadForPage } from "../../../../_components/page/loadForPage";
import { PageFault } from "../../../../_components/page/PageFault";
import { RuledLines } from "../../../../_components/page/RuledLines";
import { requireUser } from "../../../../_components/page/requireUser";
import { ComparisonView } from "./ComparisonView";

export const metadata: Metadata = { title: "Two reports", robots: { index: false } };
export const dynamic = "force-dynamic";

export default async function ComparePage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { a, b } = await searchParams;
  const { data: ids } = CompareQuerySchema.safeParse({ before: a, after: b });
  const path = ids ? `/reports/compare?a=${ids.before}&b=${ids.after}` : "/reports";
  const { value: user, fault } = await loadForPage(() => requireUser(path));
  return (
    <main className="prose-page desk-page wide-page" id="content">
      {fault && <PageFault fault={fault} retry={path} isTitle />}
      {user && !ids && (
        <>
          <h1>Which two?</h1>
          <p className="lede">
            This address names no two reports. <a href="/reports">Choose them in the list</a>.
          </p>
        </>
      )}
      {user && ids && (
        <Suspense fallback={<RuledLines what="the two reports" lines={10} />}>
          <Compared userId={user.id} ids={ids} path={path} />
        </Suspense>
      )}
    </main>
  );
}

interface ComparedProps {
  userId: string;
  ids: { before: string; after: string };
  path: string;
}

async function Compared({ userId, ids, path }: ComparedProps) {
  const { value, fault } = await loadForPage(() => compareOwnReports(userId, ids));
  return value ? <ComparisonView comparison={value} /> : <PageFault fault={fault} retry={path} isTitle />;
}
