/**
 * What is for sale: the one table that the pricing page, the checkout, the webhook and the ledger read. One-time
 * payments; credits meter model reads alone. Source of prices and terms: the owner's product page (Plans).
 */
export interface Plan {
  /** Title on pages, at checkout and on receipts. */
  title: string;
  /** What one gets, in a sentence. */
  gives: string;
  /** Model reads. */
  units: number;
  /** From the moment of payment. */
  days: number;
  /** In the currency's minor unit. */
  amountMinor: number;
  currency: "usd";
}

export const plans = {
  pack: {
    title: "Five reads",
    gives: "Five model reads, to be used within 30 days.",
    units: 5,
    days: 30,
    amountMinor: 1_900,
    currency: "usd",
  },
  month: {
    title: "One month",
    gives: "Model reads for 30 days, with fair use of 60.",
    units: 60,
    days: 30,
    amountMinor: 2_900,
    currency: "usd",
  },
} as const satisfies Record<string, Plan>;

export type PlanName = keyof typeof plans;
export const planNames = Object.keys(plans) as PlanName[];

export const isPlanName = (name: unknown): name is PlanName => typeof name === "string" && Object.hasOwn(plans, name);

/** An amount as people write it: $19, $28.50. */
export function formatMoney(amountMinor: number, currency: string): string {
  const isWhole = amountMinor % 100 === 0;
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    minimumFractionDigits: isWhole ? 0 : 2,
  }).format(amountMinor / 100);
}
