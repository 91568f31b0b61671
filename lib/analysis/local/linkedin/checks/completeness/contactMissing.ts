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
    if (linkedIn.contact.some(({ kind }) => kind === "email" || kind === "phone" || kind === "website")) return clean;
    return absence("in the contact block", {
      note: "How can somebody write to you?",
      claim: "Put an e-mail address or a site into the contact block",
      why: "A message on LinkedIn costs those who are not connected to you. An address lets them write at once.",
    });
  },
};
