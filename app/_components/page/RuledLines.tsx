/** The place of what is still being fetched: ruled lines, and a word for those who listen. */
export function RuledLines({ what, lines = 5 }: { what: string; lines?: number }) {
  return (
    <div className="pending">
      <p className="vh" role="status">
        Fetching {what}
      </p>
      <p className="ruled" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ruled lines are all alike.
          <i key={line} />
        ))}
      </p>
    </div>
  );
}
