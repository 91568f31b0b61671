/** What a read costs today: nothing. No plan stands here before it can be had. */
import type { EngineInForce } from "@/lib/feedback/engineInForce";

export function PlansBand({ model }: { model: EngineInForce["model"] }) {
  return (
    <section className="band plans" id="plans" aria-labelledby="h-band-plans">
      <div className="in">
        <h2 id="h-band-plans">What it costs</h2>
        <div>
          <b>$0</b>
          <h3>Every read, as often as you like</h3>
          <p>
            The local engine, the score and its whole ledger are free, without an account.
            {model ? " On this server a model writes the prose as well, for nothing, while today’s budget lasts." : ""}{" "}
            Nothing is for sale here yet.
          </p>
        </div>
      </div>
    </section>
  );
}
