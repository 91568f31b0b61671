/** A piece of personal data in a text: UTF-16 offsets, end exclusive. Kinds carry Microsoft Presidio's entity names. */
export type PiiKind = "EMAIL_ADDRESS" | "URL" | "IBAN_CODE" | "CREDIT_CARD" | "US_SSN" | "IP_ADDRESS" | "PHONE_NUMBER";

export interface PiiSpan {
  start: number;
  end: number;
  kind: PiiKind;
}
