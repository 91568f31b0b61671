/** Three promises, each one that the code is tested for. */
export function NeverBand() {
  return (
    <section className="band never" aria-labelledby="h-band-never">
      <div className="in">
        <h2 id="h-band-never">What it never does</h2>
        <dl>
          <div>
            <dt>Invent</dt>
            <dd>
              A rewrite uses only what your line says. Where a number is needed, it asks:{" "}
              <span className="blank">[how many patients?]</span>
            </dd>
          </div>
          <div>
            <dt>Store</dt>
            <dd>The text is read in memory and dropped. The report stays in your tab until you leave it.</dd>
          </div>
          <div>
            <dt>Guess</dt>
            <dd>
              What was lost in reading is said before the score. A head that cannot be judged is left out, not counted
              as zero.
            </dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
