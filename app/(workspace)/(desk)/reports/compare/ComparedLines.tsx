/**
 * The lines that both reports quote and that changed, word by word: before and after side by side, or one below the
 * other on a phone. What was taken out is struck, what came in is underlined.
 */
import type { Comparison } from "@/lib/validation/reportSchemas";

type Line = Comparison["lines"][number];

function Words({ line, side }: { line: Line; side: "before" | "after" }) {
  const runs = line.words.filter((run) => run.in === "both" || run.in === side);
  return (
    <p className="diff">
      <span className="lno">
        <span className="vh">{side === "before" ? "Before, line" : "After, line"} </span>
        {line[side]}
      </span>{" "}
      {runs.map((run, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line have no other identity than their order.
        if (run.in === "both") return <span key={index}>{run.text}</span>;
        // biome-ignore lint/suspicious/noArrayIndexKey: the same.
        return side === "before" ? <del key={index}>{run.text}</del> : <ins key={index}>{run.text}</ins>;
      })}
    </p>
  );
}

export function ComparedLines({ lines }: { lines: readonly Line[] }) {
  const changed = lines.filter(({ isSame }) => !isSame);
  const same = lines.length - changed.length;
  return (
    <section aria-labelledby="h-lines">
      <h2 id="h-lines">Lines that changed</h2>
      <p className="text-small text-ink-2">
        {changed.length === 0 ? "Of the lines that both reports quote, none changed." : "Before, and after."}
        {same > 0 && ` ${same} ${same === 1 ? "line that both quote is" : "lines that both quote are"} the same.`} A
        saved report keeps the lines that it quotes, so other lines cannot be compared.
      </p>
      <ol className="changes">
        {changed.map((line) => (
          <li key={`${line.before}-${line.after}`}>
            <Words line={line} side="before" />
            <Words line={line} side="after" />
          </li>
        ))}
      </ol>
    </section>
  );
}
