import { describe, expect, it } from "vitest";
import { leaveOutRuntime } from "./plainPages";

describe("a page sent without the client runtime", () => {
  it.each([
    ['<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>', ""],
    ['<script nonce="n" id="_R_">self.__next_f.push([1,"a<b>&quot;"])\nfoo()</script>', ""],
    ['<script type="module" src="/new-kind.js"></script>', ""],
    ['<script data-other="data-own">x()</script>', ""],
    ['<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>', ""],
    ['<link rel="modulepreload" href="/a.js"/>', ""],
    ['<script nonce="n" data-own="">mine()</script>', '<script nonce="n" data-own="">mine()</script>'],
    ['<link rel="stylesheet" href="/a.css"/>', '<link rel="stylesheet" href="/a.css"/>'],
    ["<p>&lt;script&gt;said in words&lt;/script&gt;</p>", "<p>&lt;script&gt;said in words&lt;/script&gt;</p>"],
  ])("turns %s into %j", (given, kept) => {
    expect(leaveOutRuntime(`<p>before</p>${given}<p>after</p>`)).toBe(`<p>before</p>${kept}<p>after</p>`);
  });
});
