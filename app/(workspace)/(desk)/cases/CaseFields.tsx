"use client";
/**
 * The fields of a case, for a new one and for one that changes. They are the browser's own, so that what is typed or chosen
 * before the script is there is not lost.
 */
import { type CaseRequest, CaseRequestSchema, caseStages, caseStatuses } from "@/lib/validation/reportSchemas";
import { stageWords, statusWords } from "./caseWords";

/** What a form with these fields holds; null while it names no role. */
export const caseIn = (form: HTMLFormElement): CaseRequest | null =>
  CaseRequestSchema.safeParse(Object.fromEntries(new FormData(form))).data ?? null;

/** `initial`: what the fields hold before anybody touches them. */
export function CaseFields({ initial }: { initial: CaseRequest }) {
  return (
    <>
      <label className="field" htmlFor="role">
        Role
      </label>
      <input id="role" name="role" required maxLength={100} autoComplete="off" defaultValue={initial.role} />
      <label className="field" htmlFor="company">
        Company
      </label>
      <input id="company" name="company" maxLength={100} autoComplete="off" defaultValue={initial.company} />
      <label className="field" htmlFor="stage">
        Stage
      </label>
      <select id="stage" name="stage" defaultValue={initial.stage}>
        {caseStages.map((stage) => (
          <option key={stage} value={stage}>
            {stageWords[stage]}
          </option>
        ))}
      </select>
      <label className="field" htmlFor="status">
        How it stands
      </label>
      <select id="status" name="status" defaultValue={initial.status}>
        {caseStatuses.map((status) => (
          <option key={status} value={status}>
            {statusWords[status]}
          </option>
        ))}
      </select>
    </>
  );
}
