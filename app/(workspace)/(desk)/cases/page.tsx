/** The job searches of an account, newest first, and a new one. */
import type { Metadata } from "next";
import { Suspense } from "react";
import { listCases } from "@/lib/cases/caseStore";
import { CaseListQuerySchema } from "@/lib/validation/reportSchemas";
import { formatDay } from "../../../_components/page/formatMoment";
import { loadForPage } from "../../../_components/page/loadForPage";
import { PageFault } from "../../../_components/page/PageFault";
import { RuledLines } from "../../../_components/page/RuledLines";
import { requireUser } from "../../../_components/page/requireUser";
import { stageWords, statusWords } from "./caseWords";
import { NewCase } from "./NewCase";

export const metadata: Metadata = { title: "Cases", robots: { index: false } };
export const dynamic = "force-dynamic";

const CursorSchema = CaseListQuerySchema.shape.cursor.catch(undefined);

export default async function CasesPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const cursor = CursorSchema.parse((await searchParams).cursor);
  const { value: user, fault } = await loadForPage(() => requireUser("/cases"));
  return (
    <main className="prose-page desk-page" id="content">
      <h1>Cases</h1>
      <p className="lede">One job you are after, and what you made for it: reports, résumé versions, matches.</p>
      {fault && <PageFault fault={fault} retry="/cases" />}
      {user && (
        <>
          <NewCase />
          <Suspense key={cursor} fallback={<RuledLines what="your cases" lines={6} />}>
            <CaseList userId={user.id} cursor={cursor} />
          </Suspense>
        </>
      )}
    </main>
  );
}

async function CaseList({ userId, cursor }: { userId: string; cursor: string | undefined }) {
  const { value, fault } = await loadForPage(() => listCases(userId, { cursor, limit: 20 }));
  if (fault) return <PageFault fault={fault} retry="/cases" />;
  const { cases, nextCursor } = value;
  return (
    <>
      {cases.length === 0 && (
        <p className="mt-6">
          {cursor
            ? "There is nothing older."
            : "No case yet. Begin one for each job you go after, and put into it what you made for it."}
        </p>
      )}
      {cases.length > 0 && (
        <ol className="list plain">
          {cases.map(({ id, role, company, stage, status, artifacts, createdAt }) => (
            <li key={id}>
              <div>
                <h2>
                  <a href={`/cases/${id}`}>{role}</a>
                  {company && <span className="at-company"> at {company}</span>}
                </h2>
                <p className="meta">
                  <span>{status === "open" ? stageWords[stage] : statusWords[status]}</span>
                  <span>
                    {artifacts === 0
                      ? "Nothing in it"
                      : artifacts === 1
                        ? "1 thing in it"
                        : `${artifacts} things in it`}
                  </span>
                  <time dateTime={createdAt}>Begun {formatDay(createdAt)}</time>
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {(cursor || nextCursor) && (
        <nav className="turn" aria-label="Pages of cases">
          {cursor && <a href="/cases">Newest</a>}
          {nextCursor && <a href={`/cases?cursor=${encodeURIComponent(nextCursor)}`}>Older</a>}
        </nav>
      )}
    </>
  );
}
