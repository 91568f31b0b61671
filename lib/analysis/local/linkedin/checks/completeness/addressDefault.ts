/** Takes for the profile's address as LinkedIn made it, with digits after the name. */
import { abstain, clean } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import type { ProfileCheck } from "../../profileCheck";

/** A name, a hyphen and what no person chooses: a hexadecimal number of six digits and more, or four digits and more. */
const made = /-(?=[\da-f]*\d)[\da-f]{6,12}$|-\d{4,}$/i;

export const addressDefault: ProfileCheck = {
  id: "address-default",
  head: "readability",
  title: "The address that LinkedIn made",
  kinds: [],
  profileKinds: [],
  source: convention,
  effect: "takes",
  maxPoints: 2,
  judge(reading) {
    const { slug, contact } = reading.linkedIn;
    if (slug === null || !reading.shows("slug")) return abstain("The source does not show the profile's address.");
    if (!made.test(slug)) return clean;
    const address = contact.find(({ kind }) => kind === "profile")?.value;
    return {
      hits: [
        {
          places: address ? reading.placeOf(address) : [],
          severity: address ? "consider" : "missing",
          weight: 1,
          note: "Digits that nobody remembers.",
          claim: "Choose an address of your own",
          why: "It goes on the résumé and into a signature. Your name without the digits is free to set, and reads as kept up.",
          lookedIn: "in the profile's address",
        },
      ],
      share: 1,
    };
  },
};
