import { describe, expect, it } from "vitest";
import { readSkills } from "../skills/readSkills";
import { standingOf } from "./standing";

/** How the first thing of the table that overlaps `name` stands in a line; a phrase where the table knows none. */
function standingIn(line: string, name: string): string {
  const start = line.indexOf(name);
  const end = start + name.length;
  const mention = readSkills(line).find((one) => one.start < end && one.end > start);
  return mention ? standingOf(line, mention.start, mention.end, mention.skill) : standingOf(line, start, end, null);
}

describe("standing of what a line names", () => {
  it.each([
    ["Notary public, commission ended 2022", "Notary"],
    ["Forklift ticket, dropped when I left the yard", "Forklift"],
    ["First aid and CPR, both let go in 2021", "CPR"],
    ["Teaching license handed back when I moved", "Teaching license"],
    ["Class A CDL. Did not renew the tanker endorsement", "tanker endorsement"],
    ["I can read Terraform but have not written any", "Terraform"],
    ["Evaluated Snowflake for a month, we stayed on Redshift", "Snowflake"],
    ["Hazmat: held 2013 to 2022, not since", "Hazmat"],
    ["Held TS/SCI 2014-2018, debriefed", "TS/SCI"],
    ["Pastry: I plate it, I do not make it", "Pastry"],
    ["Phlebotomy learned in school, not done since", "Phlebotomy"],
  ])("takes back what ran out or was not done: %s", (line, name) => {
    expect(standingIn(line, name)).toMatch(/denied|learned/);
  });

  it.each([
    ["CFA: level one passed, two to go", "CFA"],
    ["LCSW: 1,400 of 3,000 supervised hours logged", "LCSW"],
    ["SHRM-CP, sat it twice, not passed", "SHRM-CP"],
    ["Principal certificate: four of the nine courses finished", "Principal certificate"],
  ])("holds no paper for one that is on its way: %s", (line, name) => {
    expect(standingIn(line, name)).toBe("planned");
  });

  it.each([
    ["Sat in on a two-day Tableau workshop", "Tableau"],
    ["Took an evening class in Java in 2012", "Java"],
    ["SQL: copy and change queries that others wrote", "SQL"],
    ["Read a supplier's C++ library to find a fault", "C++"],
    ["Evaluated Istio in spring, wrote the memo against it", "Istio"],
    ["Attended a two-day introduction to CDISC", "CDISC"],
    ["Rust: half way through the book", "Rust"],
  ])("takes what was read, watched or copied for learned: %s", (line, name) => {
    expect(standingIn(line, name)).toBe("learned");
  });

  it.each([
    ["Our estimator does the takeoffs in Bluebeam", "Bluebeam"],
    ["AutoCAD drawings are made by the draftsman from my sketches", "AutoCAD"],
    ["Payroll goes to an outside firm, I send the hours", "Payroll"],
    ["Gave our director the figures for her grant writing", "grant writing"],
    ["The refrigeration is with our outside firm", "refrigeration"],
    ["Terraform is written by platform", "Terraform"],
    ["An RN is on call by phone", "RN"],
    ["The Kubernetes cluster belongs to another team", "Kubernetes"],
  ])("gives to others what they do: %s", (line, name) => {
    expect(standingIn(line, name)).toBe("others");
  });

  it.each([
    ["Notary public, commission through 2028", "Notary"],
    ["CPR card renewed every two years, last in May", "CPR"],
    ["Class A CDL. Did not renew the tanker endorsement", "CDL"],
    ["SHRM-CP, passed at the first try", "SHRM-CP"],
    ["Teach an evening class in Java", "Java"],
    ["Evaluated Snowflake and moved the warehouse to it", "Snowflake"],
    ["Qualified to AWS D1.1 in two positions", "AWS D1.1"],
    ["Used Docker until we moved to Podman", "Docker"],
    ["Grant writing: nine submitted, five funded", "Grant writing"],
    ["On call every other week, the truck goes to the yard", "On call"],
  ])("leaves the person what is held and done: %s", (line, name) => {
    expect(standingIn(line, name)).toBe("own");
  });
});
