import { describe, expect, it } from "vitest";
import { judgeRewrite } from "./judgeRewrite";

/** Deeds of many trades, as a past, its object, and the object as one noun. */
const deeds: readonly (readonly [verb: string, object: string])[] = [
  ["Repaired", "bicycles"],
  ["Pruned", "apple trees"],
  ["Translated", "contracts"],
  ["Welded", "railings"],
  ["Baked", "loaves"],
  ["Audited", "invoices"],
  ["Tested", "pumps"],
  ["Sewed", "curtains"],
  ["Painted", "shutters"],
  ["Cleaned", "offices"],
  ["Sold", "tractors"],
  ["Taught", "pupils"],
  ["Vaccinated", "calves"],
  ["Installed", "boilers"],
  ["Delivered", "parcels"],
  ["Interviewed", "tenants"],
  ["Catalogued", "maps"],
  ["Inspected", "bridges"],
  ["Filed", "claims"],
  ["Shelved", "books"],
  ["Served", "guests"],
  ["Tuned", "pianos"],
  ["Printed", "posters"],
  ["Harvested", "cabbages"],
  ["Restored", "chairs"],
  ["Photographed", "buildings"],
  ["Recruited", "drivers"],
  ["Coded", "forms"],
  ["Measured", "fields"],
  ["Bandaged", "wounds"],
  ["Rigged", "sails"],
  ["Graded", "essays"],
];

const verdict = (original: string, rewrite: string) => judgeRewrite(original, rewrite).verdict;

describe("minimal pairs of many trades", () => {
  it.each(deeds)("%s %s: the same in other clothes passes", (verb, object) => {
    const lower = verb.toLowerCase();
    expect(verdict(`${verb} 40 ${object} a month.`, `${verb} forty ${object} per month.`)).toBe("ok");
    expect(verdict(`I ${lower} about 40 ${object} every month.`, `${verb} roughly 40 ${object} monthly.`)).toBe("ok");
    expect(verdict(`${verb} ${object}.`, `${verb} [how many?] ${object}.`)).toBe("ok");
  });

  it.each(deeds)("%s %s: one thing more or other flips it", (verb, object) => {
    const line = `${verb} 40 ${object} a month.`;
    const flips = {
      number: `${verb} 45 ${object} a month.`,
      period: `${verb} 40 ${object} a week.`,
      bound: `${verb} more than 40 ${object} a month.`,
      dropped: `${verb} many ${object} a month.`,
      tool: `${verb} 40 ${object} a month with Salesforce.`,
      place: `${verb} 40 ${object} a month in Toronto.`,
      tier: `Directed the team that ${verb.toLowerCase()} 40 ${object} a month.`,
      cause: `${verb} 40 ${object} a month, doubling revenue.`,
      outcome: `${verb} 40 ${object} a month, improving customer loyalty.`,
      deed: `${verb} 40 ${object} a month and negotiated supplier agreements.`,
      scope: `${verb} 40 ${object} a month across the entire country.`,
      award: `${verb} 40 ${object} a month in an award-winning programme.`,
      share: `${verb} 40 ${object} a month, 30% of the total.`,
    };
    for (const [name, rewrite] of Object.entries(flips))
      expect([name, verdict(line, rewrite)]).toEqual([name, "unsupported"]);
  });

  it.each(deeds)("%s %s: what others did, or only a part of it, is not the person's", (verb, object) => {
    const lower = verb.toLowerCase();
    expect(verdict(`Watched a colleague who ${lower} ${object}.`, `${verb} ${object}.`)).toBe("unsupported");
    expect(verdict(`Helped the team that ${lower} ${object}.`, `${verb} ${object}.`)).toBe("unsupported");
    expect(verdict(`${verb} some of the ${object}.`, `${verb} all of the ${object}.`)).toBe("unsupported");
    expect(verdict(`Occasionally ${lower} ${object}.`, `${verb} ${object}.`)).toBe("unsupported");
    expect(verdict(`${verb} ${object} under supervision.`, `${verb} ${object}.`)).toBe("unsupported");
  });
});
