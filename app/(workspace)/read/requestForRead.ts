/** What the tab holds, as the request that has it read. */
import type { HeldRead } from "../../_components/readForm/heldRead";

/** JSON for pasted text or an address, a form for a file. */
export function requestForRead(read: HeldRead): RequestInit {
  const jobDescription = read.jobDescription.trim();
  const targetRole = read.targetRole.trim();
  const resumeText = read.source === "linkedin" ? read.resumeText.trim() : "";
  const options = {
    engine: read.engine,
    ...(jobDescription && { jobDescription }),
    ...(targetRole && { targetRole }),
    ...(resumeText && { resumeText }),
  };
  if (!read.file) {
    const isByAddress = read.source === "linkedin" && read.text.trim() === "";
    const body = { ...(isByAddress ? { profileUrl: read.profileUrl } : { text: read.text }), ...options };
    return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  }
  const form = new FormData();
  form.set("file", read.file);
  for (const [name, value] of Object.entries(options)) form.set(name, value);
  return { method: "POST", body: form };
}
