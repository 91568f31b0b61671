// POST /api/export-pdf: a report as a PDF file.
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { exportPdf } from "@/lib/reports/export/exportPdf";
import { ExportPdfRequestSchema } from "@/lib/validation/exportSchemas";

const name = "export-pdf";

export const POST = defineRoute(
  {
    name,
    auth: "optional",
    rateLimit: name,
    body: ExportPdfRequestSchema,
    maxBodyBytes: 1024 * 1024,
    deadlineMs: 15_000,
  },
  ({ body, user }) => exportPdf(body, user?.id ?? null, new Date()),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
