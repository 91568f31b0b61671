import { describe, expect, it } from "vitest";
import { z } from "zod";
import { productEvents } from "./productEvents";

interface FieldSchema {
  type?: string;
  pattern?: string;
  enum?: unknown[];
}

describe("the allow-list of product events", () => {
  it.each(Object.entries(productEvents))("has no field in %s that could carry a text", (_name, schema) => {
    const json = z.toJSONSchema(schema, { io: "input" }) as {
      properties: Record<string, FieldSchema>;
      additionalProperties: unknown;
    };
    expect(json.additionalProperties).toBe(false);
    const loose = Object.entries(json.properties).filter(
      ([name, { type, enum: words }]) => !words && type !== "integer" && type !== "boolean" && name !== "route",
    );
    expect(loose).toEqual([]);
  });

  it("takes a route's name and nothing that a client could say in its place", () => {
    const { route } = productEvents.request_failed.shape;
    expect(route.safeParse("resume-feedback-stream").success).toBe(true);
    for (const said of ["/api/x", "Ada Lovelace", "a@b.example", "x".repeat(41), ""]) {
      expect([said, route.safeParse(said).success]).toEqual([said, false]);
    }
  });
});
