/**
 * The part of Stripe's HTTP that Firstpass calls, over a ledger: method and path to what is answered. Errors have
 * Stripe's shape, so that the SDK makes of them what it makes of the real ones.
 */
import { type FormValue, readForm, textAt, textsIn } from "./formBody";
import { type Ledger, type LedgerActs, LedgerError } from "./stripeLedger";

export interface ApiAnswer {
  status: number;
  body: object;
}

export const apiError = (status: number, type: string, message: string, more: object = {}): ApiAnswer => ({
  status,
  body: { error: { type, message, ...more } },
});

const missing = (id: string): ApiAnswer =>
  apiError(404, "invalid_request_error", `No such object: '${id}'`, { code: "resource_missing" });

/** The fields asked for by `expand[]`, put in place of their ids; only one level and what the ledger holds. */
function expanded(object: object, form: FormValue, ledger: Ledger): object {
  const asked = typeof form === "object" && !Array.isArray(form) ? form.expand : undefined;
  const paths = Array.isArray(asked) ? asked.filter((path) => typeof path === "string") : [];
  let copy: Record<string, unknown> = { ...object };
  for (const path of paths) {
    const [first, ...rest] = path.split(".");
    const id = first === undefined ? undefined : copy[first];
    if (first === undefined || typeof id !== "string") continue;
    const whole = ledger.intents.get(id) ?? ledger.charges.get(id) ?? ledger.refunds.get(id);
    if (whole)
      copy = { ...copy, [first]: expanded(whole, { expand: rest.length > 0 ? [rest.join(".")] : [] }, ledger) };
  }
  return copy;
}

function createSession(form: FormValue, acts: LedgerActs, nowSeconds: number): ApiAnswer {
  const price = ["line_items", 0, "price_data"] as const;
  const amount = Number(textAt(form, ...price, "unit_amount"));
  const currency = textAt(form, ...price, "currency");
  if (!Number.isInteger(amount) || amount < 50 || !currency) {
    return apiError(400, "invalid_request_error", "Invalid amount or currency.", { param: "line_items" });
  }
  if (textAt(form, "mode") !== "payment")
    return apiError(400, "invalid_request_error", "Invalid mode.", { param: "mode" });
  const quantity = Number(textAt(form, "line_items", 0, "quantity") ?? 1);
  const session = acts.createSession({
    amount: amount * quantity,
    currency,
    email: textAt(form, "customer_email") ?? null,
    clientReferenceId: textAt(form, "client_reference_id") ?? null,
    metadata: { ...textsIn(typeof form === "object" && !Array.isArray(form) ? form.metadata : undefined) },
    successUrl: textAt(form, "success_url") ?? null,
    cancelUrl: textAt(form, "cancel_url") ?? null,
    expiresAt: Number(textAt(form, "expires_at") ?? nowSeconds + 86_400),
  });
  return { status: 200, body: session };
}

function refund(form: FormValue, ledger: Ledger, acts: LedgerActs): ApiAnswer {
  const intent = textAt(form, "payment_intent");
  const chargeId =
    textAt(form, "charge") ?? (intent === undefined ? undefined : String(ledger.intents.get(intent)?.latest_charge));
  if (chargeId === undefined || !ledger.charges.has(chargeId)) return missing(chargeId ?? "");
  const amount = textAt(form, "amount");
  return { status: 200, body: acts.refund(chargeId, amount === undefined ? undefined : Number(amount)) };
}

/** What is answered to one call. `path` is without its query; `form` is the body of a POST, the query of a GET. */
export function answerCall(
  call: { method: string; path: string; form: string },
  ledger: Ledger,
  acts: LedgerActs,
  nowSeconds: number,
): ApiAnswer {
  const form = readForm(call.form);
  const [, version, ...parts] = call.path.split("/");
  if (version !== "v1") return missing(call.path);
  const route = `${call.method} ${parts.slice(0, parts[0] === "checkout" ? 2 : 1).join("/")}`;
  const id = parts[parts[0] === "checkout" ? 2 : 1];
  const act = parts[parts[0] === "checkout" ? 3 : 2];
  const get = (items: Map<string, object>): ApiAnswer => {
    const item = id === undefined ? undefined : items.get(id);
    return item ? { status: 200, body: expanded(item, form, ledger) } : missing(id ?? "");
  };
  try {
    if (route === "POST checkout/sessions" && id !== undefined && act === "expire") {
      return ledger.sessions.has(id) ? { status: 200, body: acts.expire(id) } : missing(id);
    }
    if (route === "POST checkout/sessions" && id === undefined) return createSession(form, acts, nowSeconds);
    if (route === "GET checkout/sessions") return get(ledger.sessions);
    if (route === "GET payment_intents") return get(ledger.intents);
    if (route === "GET charges") return get(ledger.charges);
    if (route === "GET disputes") return get(ledger.disputes);
    if (route === "GET events") return get(ledger.events);
    if (route === "POST refunds") return refund(form, ledger, acts);
    if (route === "GET refunds") return get(ledger.refunds);
    if (route === "GET balance")
      return { status: 200, body: { object: "balance", available: [], pending: [], livemode: false } };
    return apiError(404, "invalid_request_error", `Unrecognized request URL (${call.method}: ${call.path}).`);
  } catch (error) {
    if (error instanceof LedgerError) return apiError(400, "invalid_request_error", error.message);
    throw error;
  }
}
