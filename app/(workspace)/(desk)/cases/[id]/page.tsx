/** One job search: its fields, and what was made for it. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openArtifacts, openCase } from "@/lib/cases/ownCases";
import { CaseListQuerySchema, IdParamsSchema, pageLimits } from "@/lib/validation/reportSchemas";
import { loadForPage } from "../../../../_components/page/loadForPage";
import { PageFault } from "../../../../_components/page/PageFault";
import { requireUser } from "../../../../_components/page/requireUser";
import { nameOfCase } from "../caseWords";
import { ArtifactList } from "./ArtifactList";
import { EditCase } from "./EditCase";

export const metadata: Metadata = { title: "Case", robots: { index: false } };
export const dynamic = "force-dynamic";

const CursorSchema = CaseListQuerySchema.shape.cursor.catch(undefined);

interface Props {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, unknown>>;
}

export default async function CasePage({ params, searchParams }: Props) {
  const given = await params;
  const path = `/cases/${given.id}`;
  const cursor = CursorSchema.parse((await searchParams).cursor);
  const { value, fault } = await loadForPage(async () => {
    const user = await requireUser(path);
    const { data } = IdParamsSchema.safeParse(given);
    if (!data) notFound();
    const [opened, artifacts] = await Promise.all([
      openCase(user.id, data.id),
      openArtifacts(user.id, data.id, { cursor, limit: pageLimits.default }),
    ]);
    return { opened, ...artifacts };
  });
  return (
    <main className="prose-page desk-page" id="content">
      {fault && <PageFault fault={fault} retry={path} isTitle />}
      {value && (
        <>
          <p className="up">
            <a href="/cases">Cases</a>
          </p>
          <h1>{nameOfCase(value.opened)}</h1>
          <EditCase opened={value.opened} />
          <h2>What is in it</h2>
          <ArtifactList caseId={value.opened.id} artifacts={value.artifacts} />
          {(cursor || value.nextCursor) && (
            <nav className="turn" aria-label="Pages of this case">
              {cursor && <a href={path}>Newest</a>}
              {value.nextCursor && <a href={`${path}?cursor=${encodeURIComponent(value.nextCursor)}`}>Older</a>}
            </nav>
          )}
        </>
      )}
    </main>
  );
}
