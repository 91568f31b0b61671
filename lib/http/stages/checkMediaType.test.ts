import { describe, expect, it } from "vitest";
import { checkMediaType, maxBytesOf } from "./checkMediaType";

const verdict = (headers: Record<string, string>, takesForm: boolean) => {
  try {
    return checkMediaType(new Headers(headers), takesForm);
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const refused = "UNSUPPORTED_MEDIA_TYPE";

describe("checkMediaType", () => {
  it.each<[Record<string, string>, boolean, string]>([
    [{ "content-type": "application/json" }, false, "json"],
    [{ "content-type": "Application/JSON; Charset=UTF-8" }, false, "json"],
    [{ "content-type": 'application/json; charset="utf-8"' }, true, "json"],
    [{ "content-type": "application/json", "content-encoding": "identity" }, false, "json"],
    [{ "content-type": "multipart/form-data; boundary=x" }, true, "form"],
    [{ "content-type": "multipart/form-data; boundary=x" }, false, refused],
    [{ "content-type": "application/json; charset=utf-16" }, true, refused],
    [{ "content-type": "application/json", "content-encoding": "gzip" }, true, refused],
    [{ "content-type": "application/jsonx" }, true, refused],
    [{ "content-type": "application/x-www-form-urlencoded" }, true, refused],
    [{ "content-type": "text/plain" }, true, refused],
    [{}, true, refused],
  ])("for %j where forms are taken is %s says %s", (headers, takesForm, expected) => {
    expect(verdict(headers, takesForm)).toBe(expected);
  });

  it("caps JSON at 256 KiB or the policy's figure, and a form at its file and its fields", () => {
    expect(maxBytesOf("json", 4_194_304)).toBe(262_144);
    expect(maxBytesOf("json", 4_194_304, 1_000)).toBe(1_000);
    expect(maxBytesOf("form", 4_194_304, 1_000)).toBe(4_325_376);
  });
});
