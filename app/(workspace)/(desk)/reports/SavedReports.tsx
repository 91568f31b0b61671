/** One page of the account's reports, with the search above and the scores below. */
import { listOwnPending } from "@/lib/feedback/pending/ownReads";
import { listDeleted, listReports, listScores } from "@/lib/reports/reportStore";
import { pageLimits } from "@/lib/validation/reportSchemas";
import { loadForPage } from "../../../_components/page/loadForPage";
import { PageFault } from "../../../_components/page/PageFault";
import { DeletedReports } from "./DeletedReports";
import { ReadsUnderWay } from "./ReadsUnderWay";
import { ReportDesk } from "./ReportDesk";

interface Props {
  userId: string;
  search: string | undefined;
  cursor: string | undefined;
}

const addressOf = (search: string | undefined, cursor: string | null): string => {
  const query = new URLSearchParams({ ...(search ? { search } : {}), ...(cursor ? { cursor } : {}) }).toString();
  return query ? `/reports?${query}` : "/reports";
};

export async function SavedReports({ userId, search, cursor }: Props) {
  const { value, fault } = await loadForPage(() =>
    Promise.all([
      listReports(userId, { search, cursor, limit: pageLimits.default }),
      listScores(userId),
      search || cursor ? [] : listOwnPending(userId),
      search || cursor ? [] : listDeleted(userId),
    ]),
  );
  if (fault)
    return <PageFault fault={fault} retry={fault.isRetryable ? addressOf(search, cursor ?? null) : "/reports"} />;
  const [{ reports, nextCursor }, { points }, pending, deleted] = value;
  const hasList = reports.length > 0 || deleted.length > 0 || search || cursor;
  if (!hasList && pending.length > 0) return <ReadsUnderWay initial={pending} />;
  if (!hasList) {
    return (
      <div className="empty">
        <p className="lede">No report yet. What you read while signed in is saved here: the report, not the résumé.</p>
        <p className="mt-8">
          <a className="btn" href="/read">
            Read a résumé
          </a>
        </p>
      </div>
    );
  }
  return (
    <>
      <ReadsUnderWay initial={pending} />
      <search>
        <form className="search" action="/reports">
          <label className="field" htmlFor="search">
            Search by title or role
          </label>
          <div className="row">
            <input id="search" type="search" name="search" maxLength={100} defaultValue={search} autoComplete="off" />
            <button type="submit" className="link body">
              Search
            </button>
            {search && <a href="/reports">Show all</a>}
          </div>
        </form>
      </search>
      {reports.length === 0 && (
        <p className="mt-6">
          {search ? `Nothing under “${search}”.` : cursor ? "There is nothing older." : "No report is left."}{" "}
          {(search || cursor) && <a href="/reports">Show the newest</a>}
        </p>
      )}
      <ReportDesk reports={reports} points={points}>
        {(cursor || nextCursor) && (
          <nav className="turn" aria-label="Pages of reports">
            {cursor && <a href={addressOf(search, null)}>Newest</a>}
            {nextCursor && <a href={addressOf(search, nextCursor)}>Older</a>}
          </nav>
        )}
      </ReportDesk>
      <DeletedReports initial={deleted} />
    </>
  );
}
