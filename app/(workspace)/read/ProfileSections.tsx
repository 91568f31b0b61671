"use client";
/** What only a profile's report has: how a recruiter's search would find it, and where a résumé says otherwise. */
import type { ProfileSection } from "@/lib/validation/profileSection";
import { AgreementSection } from "./AgreementSection";
import { SearchSection } from "./SearchSection";

export function ProfileSections({ value: { search, agreement } }: { value: ProfileSection }) {
  return (
    <>
      <SearchSection search={search} />
      {agreement && <AgreementSection agreement={agreement} />}
    </>
  );
}
