/** The plans to choose from and the one button, with what one agrees to beside it. Driven by pricing.ts. */
import { formatMoney, type PlanName, planNames, plans } from "@/lib/billing/plans";

const labelOf = (name: PlanName): string => {
  const { title, amountMinor, currency } = plans[name];
  return `Buy “${title}” for ${formatMoney(amountMinor, currency)}`;
};

function PlanChoice({ name, isChosen }: { name: PlanName; isChosen: boolean }) {
  const { title, gives, amountMinor, currency, units } = plans[name];
  return (
    <label className="plan choosable">
      <span className="price tnum">{formatMoney(amountMinor, currency)}</span>
      <span className="what">
        <strong>{title}</strong>
        <span>{gives}</span>
        <span className="each">
          {formatMoney(Math.round(amountMinor / units), currency)} a read, when all are used.
        </span>
      </span>
      <input type="radio" name="plan" value={name} defaultChecked={isChosen} data-buy={labelOf(name)} />
    </label>
  );
}

interface Props {
  chosen: PlanName;
  isStandIn: boolean;
}

export function BuyForm({ chosen, isStandIn }: Props) {
  return (
    <form className="buy" id="buy" autoComplete="off" aria-label="Buy a pass">
      <fieldset>
        <legend className="vh">Pass</legend>
        {planNames.map((name) => (
          <PlanChoice key={name} name={name} isChosen={name === chosen} />
        ))}
      </fieldset>
      <div className="pay">
        <div>
          <button type="submit" className="btn" aria-describedby="buy-terms buy-trouble">
            {labelOf(chosen)}
          </button>
          <p id="buy-trouble" role="alert" className="empty:hidden" />
          {isStandIn && (
            <p>
              On this machine the checkout is a <strong>stand-in</strong>: no card is asked for and no money moves.
            </p>
          )}
          <noscript>
            <p>Buying needs JavaScript in this browser.</p>
          </noscript>
        </div>
        <ul id="buy-terms">
          <li>One payment by Stripe. No subscription, nothing renews.</li>
          <li>A read that fails, or that the local engine has to finish, uses nothing.</li>
          <li>
            <strong>Refunds:</strong> until the pass runs out, what you have not used is paid back on request. Answer
            the receipt that comes by mail. Reads that were used are not refunded.
          </li>
          <li>Reads left after 30 days lapse. The pass is yours alone, on every device you sign in on.</li>
          <li>The card never touches this server; your e-mail address is asked for at the checkout.</li>
        </ul>
      </div>
    </form>
  );
}
