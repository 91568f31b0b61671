/** What the tab holds, as the request that has it read. */
import type { HeldRead } from "../../_components/readForm/heldRead";

/** JSON for pasted text, a form for a file. */
export function requestForRead(read: HeldRead): RequestInit {
  const jobDescription = read.jobDescription.trim();
  const targetRole = read.targetRole.trim();
  if (!read.file) {
    const body = {
      text: read.text,
      engine: read.engine,
      ...(jobDescription && { jobDescription }),
      ...(targetRole && { targetRole }),
    };
    return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  }
  const form = new FormData();
  form.set("file", read.file);
  form.set("engine", read.engine);
  if (jobDescription) form.set("jobDescription", jobDescription);
  if (targetRole) form.set("targetRole", targetRole);
  return { method: "POST", body: form };
}
