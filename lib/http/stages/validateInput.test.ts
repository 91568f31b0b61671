import { describe, expect, it } from "vitest";
import { z } from "zod";
import { validateInput } from "./validateInput";

const Schema = z.strictObject({ n: z.coerce.number(), list: z.array(z.email()).optional() });

describe("validateInput", () => {
  it("gives what the schema makes of the value", () => {
    expect(validateInput(Schema, { n: "4" })).toEqual({ n: 4 });
  });

  it("refuses without repeating a value or a key of the sender's", () => {
    let seen: unknown;
    try {
      validateInput(Schema, { n: "secret-word", "secret-key": 1, list: ["secret-mail"] });
    } catch (error) {
      seen = error;
    }
    expect(seen).toMatchObject({ code: "VALIDATION_ERROR", message: "Something in your request needs a tweak." });
    const cause = (seen as Error).cause as Error;
    expect(cause.message).toMatch(/^\w+ at depth \d/);
    expect(cause.message).not.toContain("secret");
  });
});
