/** Whether whoever asks for this page can leave a read to be made without them. */
import { findProfile } from "@/lib/accounts/userStore";
import { toAppError } from "@/lib/backend/errors";
import { logWarn } from "@/lib/observability/logger";
import { sessionUser } from "../page/sessionUser";
import type { Leaving } from "./LeaveChoice";

/** Nobody can while the database does not answer; the page stands all the same. */
export async function leavingNow(): Promise<Leaving> {
  try {
    const user = await sessionUser();
    const profile = user && (await findProfile(user.id));
    if (!profile) return "signed-out";
    return profile.preferences.reportReady ? "offered" : "unmailed";
  } catch (error) {
    if (toAppError(error).code !== "SERVICE_UNAVAILABLE") throw error;
    logWarn("the form was drawn without asking who is signed in", { service: "database", error });
    return null;
  }
}
