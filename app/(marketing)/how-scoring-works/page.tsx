/** The rubric, written out from the registry that the engine runs, so that this page cannot differ from the score. */
import type { Metadata } from "next";
import { checks } from "@/lib/analysis/local/checks/registry";
import { rubricVersion } from "@/lib/analysis/local/rubricVersion";
import { headNames } from "@/lib/validation/schemas";
import { titleOf } from "../../_components/describeLines";

export const metadata: Metadata = { title: "How scoring works" };

export default function HowScoringWorksPage() {
  return (
    <main className="prose-page" id="content">
      <h1>A score you can add up yourself.</h1>
      <p className="lede">
        Rubric {rubricVersion}: {checks.length} checks under four heads. The engine runs what this page lists, and
        nothing else.
      </p>
      <h2>The arithmetic</h2>
      <p>
        Each head starts at 50. A check gives or takes points on lines that it names; what it may move at most stands
        below. A head ends between 0 and 100, and where it would go beyond, the ledger has a line that says so. The
        score is the mean of the heads, rounded half up. A head that cannot be judged is left out of the mean and says
        why.
      </p>
      <p>
        The same text gives the same score, whoever writes the prose: a model may word the notes, it does not move a
        point. Checks on lines count against the lines judged, so a long résumé is not worse for being long.
      </p>
      {headNames.map((head) => {
        const own = checks.filter((check) => check.head === head);
        return (
          <section key={head} aria-labelledby={`h-${head}`}>
            <h2 id={`h-${head}`}>{titleOf(head)}</h2>
            <table className="acct">
              <caption className="vh">The checks of {head}</caption>
              <thead>
                <tr>
                  <th scope="col">Check, and where its rule comes from</th>
                  <th className="n" scope="col">
                    Gives
                  </th>
                  <th className="n" scope="col">
                    Takes
                  </th>
                </tr>
              </thead>
              <tbody>
                {own.map((check) => (
                  <tr key={check.id}>
                    <td className="what">
                      <b>{check.title}</b> <span className="cite">{check.source.name}</span>
                    </td>
                    <td className="n">{check.effect === "gives" ? `+${check.maxPoints}` : ""}</td>
                    <td className="n">{check.effect === "takes" ? `−${check.maxPoints}` : ""}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </main>
  );
}
