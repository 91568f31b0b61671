/** What a read costs: nothing; and what a model's does, where one is for sale. */
import { freeReadWords } from "@/lib/billing/freeReads";
import { formatMoney, planNames, plans } from "@/lib/billing/plans";
import { saleInForce } from "@/lib/payments/saleInForce";

export function PlansBand() {
  const { isOpen, isUnmetered } = saleInForce();
  return (
    <section className="band plans" id="plans" aria-labelledby="h-band-plans">
      <div className="in">
        <h2 id="h-band-plans">What it costs</h2>
        <div>
          <dl>
            <div>
              <dt>
                <b>$0</b>
              </dt>
              <dd>
                <h3>Every read, as often as you like</h3>
                <p>
                  A read by our own rules, the local engine, is free with its score and whole ledger, without an
                  account.
                  {!isUnmetered &&
                    ` A model writes ${freeReadWords.anonymous} read a month for nothing, ${freeReadWords.user} when you are signed in.`}
                  {isUnmetered && " Nothing is for sale on this server."}
                </p>
              </dd>
            </div>
            {isOpen &&
              planNames.map((name) => (
                <div key={name}>
                  <dt>
                    <b>{formatMoney(plans[name].amountMinor, plans[name].currency)}</b>
                  </dt>
                  <dd>
                    <h3>{plans[name].title}</h3>
                    <p>{plans[name].gives} Paid once.</p>
                  </dd>
                </div>
              ))}
          </dl>
          {isOpen && (
            <p>
              <a href="/pricing">What each gives, and the terms</a>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
