import { describe, expect, it } from "vitest";
import { capacityOf, createCapacity } from "./capacity";

describe("createCapacity", () => {
  it("refuses what is over with 503 and a time to come back, and admits again when a place is given back", () => {
    const capacity = createCapacity(2, 3);
    const release = capacity.take();
    capacity.take();
    const refused = () => capacity.take();
    expect(refused).toThrow(
      expect.objectContaining({ code: "SERVICE_UNAVAILABLE", status: 503, retryAfterSeconds: 3 }),
    );
    release();
    expect(refused).not.toThrow();
    expect(capacity.inUse()).toBe(2);
  });

  it("counts a place back once, however often it is given back", () => {
    const capacity = createCapacity(1);
    const release = capacity.take();
    release();
    release();
    expect(capacity.inUse()).toBe(0);
  });

  it("is one per process and name", () => {
    expect(capacityOf("streams")).toBe(capacityOf("streams"));
    expect(capacityOf("streams")).not.toBe(capacityOf("documents"));
  });
});
