/** What is to be read: a résumé or a LinkedIn profile. Buttons, so that no field of the form needs a name. */
export function SourceSwitch() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would have to be drawn; the label is enough.
    <div className="sources" role="group" aria-label="What is to be read">
      <button type="button" data-source="resume" aria-pressed="true">
        Résumé
      </button>
      <button type="button" data-source="linkedin" aria-pressed="false">
        LinkedIn profile
      </button>
    </div>
  );
}
