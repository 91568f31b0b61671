/** Takes when the contact block holds no address to write to: not everybody who finds a profile can send a message. */
import { clean } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { absence, type ProfileCheck } from "../../profileCheck";

export const contactMissing: ProfileCheck = {
  id: "contact-missing",
  head: "story",
  title: "No way to write to you",
  kinds: [],
  profileKinds: ["no_contact"],
  source: convention,
  effect: "takes",
  maxPoints: 5,
  judge({ linkedIn, shows }) {
    if (!shows("contact")) return clean;
    if (linkedIn.contact.some(({ kind }) => kind === "email" || kind === "phone")) return clean;
    const hasSite = linkedIn.contact.some(({ kind }) => kind === "website");
    const missing = absence("in the contact block", {
      note: hasSite ? "A site, and no address to write to." : "How can somebody write to you?",
      claim: "Put an e-mail address into the contact block",
      why: hasSite
        ? "Whoever wants to write has to search the site for a way. An address here saves the search."
        : "A message on LinkedIn costs those who are not connected to you. An address lets them write at once.",
    });
    return { ...missing, share: hasSite ? 0.5 : 1 };
  },
};
