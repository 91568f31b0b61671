import { describe, expect, it } from "vitest";
import { z } from "zod";
import { eventCatalogue, parseEventData } from "./events";

interface FieldSchema {
  type?: string;
  format?: string;
  enum?: unknown[];
}

describe("the catalogue of events", () => {
  it.each(Object.entries(eventCatalogue))("has no field in %s that could carry a text", (_name, schema) => {
    const json = z.toJSONSchema(schema) as { properties: Record<string, FieldSchema>; additionalProperties: unknown };
    expect(json.additionalProperties).toBe(false);
    const loose = Object.entries(json.properties).filter(([, { type, format, enum: words }]) => {
      if (type === "integer" || type === "number" || type === "boolean" || words) return false;
      return type !== "string" || !["uuid", "date-time", "date"].includes(format ?? "");
    });
    expect(loose).toEqual([]);
  });

  it("refuses a field that no event has", () => {
    const data = { analysisId: crypto.randomUUID(), userId: crypto.randomUUID() };
    expect(parseEventData("report.generate.requested", data)).toEqual(data);
    expect(() => parseEventData("report.generate.requested", { ...data, text: "x" })).toThrow();
  });
});
