import { describe, expect, it } from "vitest";
import { clientKeyOf, clientNetwork, peerHeader } from "./clientIdentity";

const from = (peer: string | null, forwarded: string | null = null) => {
  const headers = new Headers();
  if (peer !== null) headers.set(peerHeader, peer);
  if (forwarded !== null) headers.set("x-forwarded-for", forwarded);
  return headers;
};

describe("clientNetwork", () => {
  it.each<[string, string | null, string | null, number, string]>([
    ["takes the peer, whatever the client claims", "127.0.0.1", "9.9.9.9", 0, "127.0.0.1"],
    ["takes the last entry behind one proxy", "10.0.0.1", "1.1.1.1, 203.0.113.7", 1, "203.0.113.7"],
    ["takes the last but one behind two", "10.0.0.1", "1.1.1.1,203.0.113.7, 10.0.0.2", 2, "203.0.113.7"],
    ["falls back to the peer when the list is too short", "10.0.0.1", "1.1.1.1", 2, "10.0.0.1"],
    ["falls back to the peer when the list is missing", "10.0.0.1", null, 1, "10.0.0.1"],
    ["falls back to the peer when the entry is no address", "10.0.0.1", "1.1.1.1, <script>", 1, "10.0.0.1"],
    ["takes the port off", "10.0.0.1", "203.0.113.7:4711", 1, "203.0.113.7"],
    ["takes brackets and port off", "10.0.0.1", "[2001:db8:1:2::7]:4711", 1, "2001:db8:1:2::/64"],
    ["keeps an IPv6 /64", "2001:DB8:1:2:3:4:5:6", null, 0, "2001:db8:1:2::/64"],
    ["reads a short IPv6 form", "2001:db8::9", null, 0, "2001:db8:0:0::/64"],
    ["reads the loopback", "::1", null, 0, "0:0:0:0::/64"],
    ["takes the zone off", "fe80::1%eth0", null, 0, "fe80:0:0:0::/64"],
    ["unmaps ::ffff: in dots", "::ffff:127.0.0.1", null, 0, "127.0.0.1"],
    ["unmaps ::ffff: in hex", "::FFFF:7f00:1", null, 0, "127.0.0.1"],
    ["has one bucket for all without a peer", null, "9.9.9.9", 0, "unknown"],
    ["refuses an octet over 255", "300.0.0.1", null, 0, "unknown"],
  ])("%s", (_, peer, forwarded, hops, expected) => {
    expect(clientNetwork(from(peer, forwarded), hops)).toBe(expected);
  });

  it("is one network for 256 addresses of one /64", () => {
    const networks = Array.from({ length: 256 }, (_, n) =>
      clientNetwork(from("10.0.0.1", `2001:db8:a:b:${n.toString(16)}::${n}`), 1),
    );
    expect(new Set(networks).size).toBe(1);
  });
});

describe("clientKeyOf", () => {
  it("is a hash that does not tell the address and differs by client", () => {
    const key = clientKeyOf(from("203.0.113.7"));
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(key).toBe(clientKeyOf(from("203.0.113.7", "8.8.8.8")));
    expect(key).not.toBe(clientKeyOf(from("203.0.113.8")));
  });
});
