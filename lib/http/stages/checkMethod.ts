/** The method a route was declared for, and no other. HEAD is let through where GET is. */
import { AppError } from "../../backend/errors";
import type { Method } from "../routePolicy";

/** The methods of a route, for `Allow`. */
export function allowedMethods(declared: Method | undefined, hasBody: boolean): string[] {
  const method = declared ?? (hasBody ? "POST" : "GET");
  return method === "GET" ? ["GET", "HEAD"] : [method];
}

/** @throws AppError METHOD_NOT_ALLOWED, after `Allow` was put into `headers`. */
export function checkMethod(method: string, allowed: readonly string[], headers: Headers): void {
  if (allowed.includes(method)) return;
  headers.set("allow", [...allowed, "OPTIONS"].join(", "));
  throw new AppError({ code: "METHOD_NOT_ALLOWED" });
}
