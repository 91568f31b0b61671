/** Every route of the application, as Next would find it: the handlers that each route file exports, by its path. */
import type { RouteHandler } from "@/lib/http/routePolicy";

export interface RouteModule {
  /** As in `/api/checkout`. */
  path: string;
  handlers: Partial<Record<string, RouteHandler>>;
}

const files = import.meta.glob<Record<string, unknown>>("../../app/api/**/route.ts");
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Loads them all. */
export async function loadRoutes(): Promise<RouteModule[]> {
  return Promise.all(
    Object.entries(files).map(async ([file, load]) => {
      const exported = await load();
      const handlers = methods.filter((method) => typeof exported[method] === "function");
      return {
        path: file.replace(/^.*\/app(\/api\/.*)\/route\.ts$/, "$1"),
        handlers: Object.fromEntries(handlers.map((method) => [method, exported[method] as RouteHandler])),
      };
    }),
  );
}
