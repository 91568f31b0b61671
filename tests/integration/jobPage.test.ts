/** A saved job page through its route: the words come back, and nothing but words. */
import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/job-page/route";
import { peerHeader } from "@/lib/security/clientIdentity";
import { JobPageSchema } from "@/lib/validation/jobPageSchema";
import { ApiErrorSchema } from "@/lib/validation/schemas";

async function send(content: string, fileName: string): Promise<Response> {
  const body = new FormData();
  body.set("file", new File([content], fileName));
  const request = new Request("http://localhost/api/job-page", {
    method: "POST",
    body,
    headers: { [peerHeader]: "10.8.0.1" },
  });
  return POST(request, { params: Promise.resolve({}) });
}

describe("POST /api/job-page", () => {
  it("answers with the words of a web page, and runs and fetches nothing of it", async () => {
    const page =
      "<!doctype html><html><head><script>throw 1</script><link rel=stylesheet href='http://127.0.0.1:9/x.css'></head>" +
      "<body><h1>Baker</h1><ul><li>Sourdough</li></ul><img src='http://127.0.0.1:9/x.png'></body></html>";
    const response = await send(page, "job.html");
    expect(response.status).toBe(200);
    expect(JobPageSchema.parse(await response.json())).toEqual({ text: "Baker\n\n- Sourdough" });
  });

  it("answers with the words of a text", async () => {
    const response = await send("Welder\n\nRequired:\nTIG and MIG", "job.txt");
    expect(JobPageSchema.parse(await response.json()).text).toBe("Welder\n\nRequired:\nTIG and MIG");
  });

  it.each([
    ["a picture", "\u0089PNG\r\n\u001a\n", "job.png", 415],
    ["a page without words", "<html><body></body></html>", "job.html", 422],
  ])("refuses %s in a sentence", async (_what, content, fileName, status) => {
    const bytes = Uint8Array.from(content, (unit) => unit.charCodeAt(0));
    const body = new FormData();
    body.set("file", new File([bytes], fileName));
    const request = new Request("http://localhost/api/job-page", {
      method: "POST",
      body,
      headers: { [peerHeader]: "10.8.0.2" },
    });
    const response = await POST(request, { params: Promise.resolve({}) });
    expect(response.status).toBe(status);
    expect(ApiErrorSchema.parse(await response.json()).message).not.toBe("");
  });
});
