// POST /api/unsubscribe?token=…: one click, signed, without a session (RFC 8058).
import { answerUnsubscribe, verifyUnsubscribe } from "@/lib/accounts/unsubscribe";
import { defineWebhookRoute } from "@/lib/http/defineWebhookRoute";
import { otherMethods } from "@/lib/http/otherMethods";

const name = "unsubscribe";

export const POST = defineWebhookRoute(
  {
    name,
    maxBodyBytes: 4_096,
    verify: (rawBody, _headers, url) => {
      const token = url.searchParams.get("token") ?? "";
      const body = Buffer.from(rawBody).toString("latin1");
      return { token, body, unsubscribing: verifyUnsubscribe(token) };
    },
  },
  ({ event }) => answerUnsubscribe(event, new Date()),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
