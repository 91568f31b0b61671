/** The drop zone: a blank sheet with numbered lines. Text grows it to fifteen lines, a file stands on it by name. */
const linesMax = 15;

export function BlankSheet({ describedBy }: { describedBy: string }) {
  return (
    <div className="drop" id="drop">
      <ol aria-hidden="true">
        {Array.from({ length: linesMax }, (_, index) => index + 1).map((n) => (
          <li key={n}>{n}</li>
        ))}
      </ol>
      <div className="held" hidden>
        <p>
          <span className="file-name" /> <span className="file-size text-ink-3 text-small font-sans" />
        </p>
        <button type="button" className="link font-sans">
          Take it off the sheet
        </button>
      </div>
      <textarea
        aria-label="Your résumé"
        aria-describedby={describedBy}
        placeholder="Drop a PDF or DOCX, or paste text"
        spellCheck={false}
      />
    </div>
  );
}
