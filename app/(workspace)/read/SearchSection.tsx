"use client";
/** The words that a search for the role would hold, and where each stands in the profile, or that it stands nowhere. */
import type { ProfileSearch, SearchTerm } from "@/lib/validation/profileSection";
import { describePlaces } from "@/lib/validation/profileWords";
import { describeLines } from "../../_components/describeLines";
import { Mark } from "../../_components/Mark";

export function SearchSection({ search }: { search: ProfileSearch }) {
  if (search.terms.length === 0) return null;
  const found = search.terms.filter((term) => term.found.length > 0).length;
  return (
    <section aria-labelledby="h-search">
      <h2 id="h-search">
        How a search finds you{" "}
        <small className="tnum">
          {found} of {search.terms.length} found
        </small>
      </h2>
      <p className="meta">{search.basis}</p>
      <table className="jm">
        <caption className="vh">Words that a search would hold, and where they stand</caption>
        <Terms name="Title" terms={search.terms.filter(({ kind }) => kind === "title")} />
        <Terms name="Skills" terms={search.terms.filter(({ kind }) => kind === "skill")} />
      </table>
    </section>
  );
}

function Terms({ name, terms }: { name: string; terms: readonly SearchTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <tbody>
      <tr className="grp">
        <th colSpan={4} scope="rowgroup">
          {name}
        </th>
      </tr>
      {terms.map((term) => {
        const [first] = term.found;
        const kind = !first ? "missing" : term.advice ? "part" : "strong";
        return (
          <tr key={`${term.kind}-${term.term}`}>
            <td className="k">
              <Mark kind={kind} word={first ? "Found" : "Not found"} />
            </td>
            <td className="want">{term.term}</td>
            <td className="l tnum">{first && describeLines(first.anchors.slice(0, 1))}</td>
            <td className={first ? "ev" : "ev none"}>
              {first ? describePlaces(term) : "Stands nowhere."}
              {term.advice && <small>{term.advice}</small>}
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
