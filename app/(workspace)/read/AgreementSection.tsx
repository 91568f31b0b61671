"use client";
/** Where the profile and the résumé say different things, each with the words of both. */
import type { Agreement } from "@/lib/validation/profileSection";
import { disagreementWords, sumUp } from "@/lib/validation/profileWords";
import { describeLines } from "../../_components/describeLines";

export function AgreementSection({ agreement }: { agreement: Agreement }) {
  const { disagreements, onlyInProfile, onlyInResume } = agreement;
  return (
    <section aria-labelledby="h-agree">
      <h2 id="h-agree">Beside your résumé</h2>
      <p className="meta">{sumUp(agreement)}</p>
      <ul className="differ">
        {disagreements.map(({ what, subject, profile, resume, note }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
          <li key={index}>
            <h3>
              {disagreementWords[what]} <small>{subject}</small>
            </h3>
            <dl>
              <dt>
                Profile <span className="tnum">{describeLines(profile.anchors)}</span>
              </dt>
              <dd>
                <q>{profile.quote}</q>
              </dd>
              <dt>
                Résumé <span className="tnum">{resume.line}</span>
              </dt>
              <dd>
                <q>{resume.quote}</q>
              </dd>
            </dl>
            <p>{note}</p>
          </li>
        ))}
      </ul>
      {onlyInProfile.length > 0 && (
        <p className="meta">Only in the profile: {onlyInProfile.map(({ quote }) => `“${quote}”`).join(", ")}.</p>
      )}
      {onlyInResume.length > 0 && (
        <p className="meta">Only in the résumé: {onlyInResume.map(({ quote }) => `“${quote}”`).join(", ")}.</p>
      )}
    </section>
  );
}
