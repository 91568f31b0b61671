/** The name with its one red caret: the proof-reader's mark for "insert here". */
export function Wordmark() {
  return (
    <>
      First
      <svg viewBox="0 0 12 9" aria-hidden="true">
        <path d="M1.5 8L6 1.5 10.5 8" />
      </svg>
      pass
    </>
  );
}
