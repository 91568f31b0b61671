/** The services that stand behind the front door of this process. */
import { currentUser } from "../accounts/currentUser";
import { systemClock } from "../backend/clock";
import { capacityOf } from "../security/capacity";
import { rateLimit } from "../security/rateLimit";
import type { DoorServices } from "./routePolicy";

/** The process's own services, with some replaced. */
export function doorServices(replaced: Partial<DoorServices> = {}): DoorServices {
  return {
    rateLimit,
    readSession: currentUser,
    streams: capacityOf("streams"),
    clock: systemClock,
    ...replaced,
  };
}
