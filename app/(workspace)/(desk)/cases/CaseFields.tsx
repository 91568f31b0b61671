"use client";
/** The fields of a case, for a new one and for one that changes. */
import type { CaseRequest } from "@/lib/validation/reportSchemas";
import { caseStages, caseStatuses } from "@/lib/validation/reportSchemas";
import { stageWords, statusWords } from "./caseWords";

interface Props {
  value: CaseRequest;
  onChange: (value: CaseRequest) => void;
}

export function CaseFields({ value, onChange }: Props) {
  return (
    <>
      <label className="field" htmlFor="role">
        Role
      </label>
      <input
        id="role"
        required
        maxLength={100}
        autoComplete="off"
        value={value.role}
        onChange={(event) => onChange({ ...value, role: event.target.value })}
      />
      <label className="field" htmlFor="company">
        Company
      </label>
      <input
        id="company"
        maxLength={100}
        autoComplete="off"
        value={value.company}
        onChange={(event) => onChange({ ...value, company: event.target.value })}
      />
      <label className="field" htmlFor="stage">
        Stage
      </label>
      <select
        id="stage"
        value={value.stage}
        onChange={(event) =>
          onChange({ ...value, stage: caseStages.find((stage) => stage === event.target.value) ?? value.stage })
        }
      >
        {caseStages.map((stage) => (
          <option key={stage} value={stage}>
            {stageWords[stage]}
          </option>
        ))}
      </select>
      <label className="field" htmlFor="status">
        How it stands
      </label>
      <select
        id="status"
        value={value.status}
        onChange={(event) =>
          onChange({ ...value, status: caseStatuses.find((status) => status === event.target.value) ?? value.status })
        }
      >
        {caseStatuses.map((status) => (
          <option key={status} value={status}>
            {statusWords[status]}
          </option>
        ))}
      </select>
    </>
  );
}
