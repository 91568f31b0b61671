/** Takes for no picture and no recommendation, where the source can tell; it says nothing of the picture itself. */
import { abstain, type Hit } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import type { ProfileCheck } from "../../profileCheck";

export const faceAndVouchers: ProfileCheck = {
  id: "face-and-vouchers",
  head: "story",
  title: "No picture, no recommendation",
  kinds: [],
  profileKinds: [],
  source: convention,
  effect: "takes",
  maxPoints: 6,
  judge({ linkedIn, shows }) {
    const { photo, recommendations } = linkedIn;
    const seesPhoto = shows("photo") && photo !== null;
    const seesVouchers = shows("recommendations") && recommendations.received !== null;
    if (!seesPhoto && !seesVouchers) return abstain("The source shows neither picture nor recommendations.");
    const hits: Hit[] = [];
    if (seesPhoto && !photo) {
      hits.push({
        places: [],
        severity: "missing",
        weight: 1,
        note: "No picture.",
        claim: "Add a picture of your face",
        why: "Without one a profile is taken for an abandoned or a false one.",
        lookedIn: "in the head of the profile",
      });
    }
    if (seesVouchers && recommendations.received === 0) {
      hits.push({
        places: [],
        severity: "missing",
        weight: 1,
        note: "Nobody vouches for the work.",
        claim: "Ask two people you worked with for a recommendation",
        why: "It is the one part of the page that somebody else wrote, and so the one that is believed.",
        lookedIn: "in the recommendations",
      });
    }
    return { hits, share: hits.length / 2 };
  },
};
