/** Asks for a code to be sent. */
import { z } from "zod";
import { type ApiAnswer, callApi } from "../../../_components/api/callApi";

const SentSchema = z.object({ success: z.literal(true) });

export const requestCode = (email: string): Promise<ApiAnswer<z.infer<typeof SentSchema>>> =>
  callApi("/api/auth/email-otp/send-verification-otp", SentSchema, { method: "POST", body: { email } });
