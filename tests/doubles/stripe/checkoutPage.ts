/** The double's checkout page: it says that it is a double, what would be charged, and lets one play every outcome. */
import type Stripe from "stripe";

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const style = `
:root { color-scheme: light dark; font: 16px/24px system-ui, sans-serif; }
body { margin: 0 auto; max-width: 28rem; padding: 48px 20px; }
.stamp { border: 2px dashed; padding: 12px 16px; margin-bottom: 32px; }
h1 { font-size: 22px; line-height: 28px; margin: 0 0 4px; }
p { margin: 0 0 16px; }
label { display: block; margin: 24px 0 4px; }
input { font: inherit; width: 100%; box-sizing: border-box; padding: 10px 12px; border: 1px solid; border-radius: 2px; background: Canvas; color: CanvasText; }
button { font: inherit; display: block; width: 100%; min-height: 44px; margin-top: 12px; border: 1px solid; border-radius: 2px; background: Canvas; color: CanvasText; cursor: pointer; }
button.pay { background: CanvasText; color: Canvas; }
.error { border-left: 3px solid; padding-left: 12px; }
`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}</style></head><body><p class="stamp" role="note"><strong>This is a stand-in for Stripe.</strong> It runs on this machine for trying things out. No card is asked for and no money moves.</p>${body}</body></html>`;
}

/** An amount of minor units as people write it. */
export function moneyOf(amountMinor: number, currency: string): string {
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).format(amountMinor / 100);
}

/** The page of an open session. `trouble` says what went wrong with the last try. */
export function renderCheckout(session: Stripe.Checkout.Session, name: string, trouble?: string): string {
  const fixed = session.customer_email;
  const email = fixed
    ? `<p>Receipt to ${escapeHtml(fixed)}</p><input type="hidden" name="email" value="${escapeHtml(fixed)}">`
    : `<label for="email">E-mail, for the receipt</label><input id="email" name="email" type="email" autocomplete="email" required>`;
  const amount = moneyOf(session.amount_total ?? 0, session.currency ?? "usd");
  return page(
    "Checkout (stand-in)",
    `<main><h1>${escapeHtml(name)}</h1><p>${escapeHtml(amount)}, once</p>${trouble ? `<p class="error" role="alert">${escapeHtml(trouble)}</p>` : ""}
<form method="post">${email}
<button class="pay" name="how" value="paid">Pay ${escapeHtml(amount)}</button>
<button name="how" value="later">Pay by a debit that clears in a few seconds</button>
<button name="how" value="failing">Pay by a debit that fails in a few seconds</button>
<button name="how" value="declined">Pay by a card that is declined</button>
<button name="how" value="cancel" formnovalidate>Go back without paying</button></form></main>`,
  );
}

/** For a session that is paid, expired or unknown, and for receipts. */
export const renderNotice = (title: string, text: string): string =>
  page(title, `<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></main>`);
