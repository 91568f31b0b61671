/** The résumé of a read as JSON Resume 1.2. Apart from the page, which fetches the reader of fields only when asked. */
import type { AsOf } from "@/lib/analysis/document";
import { type JsonResume, toJsonResume } from "@/lib/analysis/local/jsonResume";
import { segmentResume } from "@/lib/analysis/local/segment/segmentResume";
import type { Extraction, ReportLine } from "@/lib/validation/schemas";

export function resumeToJson(lines: readonly ReportLine[], extraction: Extraction, asOf: AsOf): JsonResume {
  return toJsonResume(segmentResume({ lines: [...lines], extraction }, asOf));
}
