import { DatabaseError } from "pg";
import { describe, expect, it } from "vitest";
import { AppError } from "../backend/errors";
import { orAway } from "./databaseAway";

const stated = (code: string): DatabaseError => Object.assign(new DatabaseError("said", 4, "error"), { code });

describe("orAway", () => {
  it.each(["08006", "53300", "57P01", "57P03", "57014"])(
    "tells SQLSTATE %s as unavailable, to be tried again",
    (code) => {
      const cause = stated(code);
      expect(orAway(cause)).toMatchObject({ code: "SERVICE_UNAVAILABLE", retryAfterSeconds: 5, cause });
    },
  );

  it("tells a connection that broke or was not had as unavailable", () => {
    expect(orAway(new Error("Connection terminated unexpectedly"))).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
    expect(orAway(Object.assign(new Error("no"), { code: "ECONNREFUSED" }))).toMatchObject({
      code: "SERVICE_UNAVAILABLE",
    });
  });

  it.each(["23505", "42601", "55P03", "40001"])("leaves SQLSTATE %s to who asked", (code) => {
    const error = stated(code);
    expect(orAway(error)).toBe(error);
  });

  it("leaves what is an error of ours already, and what the driver could not make of our parameters", () => {
    for (const error of [new AppError({ code: "NOT_FOUND" }), new TypeError("circular"), "thrown"])
      expect(orAway(error)).toBe(error);
  });
});
