/** What is free, first and in full. */
interface Props {
  /** Free model reads of a calendar month, in words; null where nothing is counted. */
  reads: { anonymous: string; user: string } | null;
}

export function FreeRow({ reads }: Props) {
  return (
    <section className="plan" aria-labelledby="h-free">
      <span className="price tnum">$0</span>
      <div>
        <h2 id="h-free">Free, without an account</h2>
        <p>
          Read by our own rules, the local engine: every finding with its quote, the score and its whole ledger, as
          often as you like.
        </p>
        {reads && (
          <p>
            Of a model’s reads {reads.anonymous} is free each month, {reads.user} when you are signed in.
          </p>
        )}
      </div>
    </section>
  );
}
