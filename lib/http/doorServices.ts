/** The services that stand behind the front door of this process. */
import { systemClock } from "../backend/clock";
import { processState } from "../backend/processState";
import { capacityOf } from "../security/capacity";
import { rateLimit } from "../security/rateLimit";
import type { DoorServices, SessionReader } from "./routePolicy";

const sessions = () => processState<{ read: SessionReader }>("sessionReader", () => ({ read: async () => null }));

/** Connects sign-in to the front door, at boot. Until then every request is nobody's. */
export function setSessionReader(read: SessionReader): void {
  sessions().read = read;
}

/** The process's own services, with some replaced. */
export function doorServices(replaced: Partial<DoorServices> = {}): DoorServices {
  return {
    rateLimit,
    readSession: (request) => sessions().read(request),
    streams: capacityOf("streams"),
    clock: systemClock,
    ...replaced,
  };
}
