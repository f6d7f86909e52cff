import { useMemo } from "preact/hooks";
import { combinationsOf, type Combinations } from "#core/resolve/combinations";
import { current } from "../book/book";
import { Answer } from "./Answer";
import { triedCodes } from "./state";
import { codeFields, type CodeField } from "./trial";
import { words } from "./words";

/** Tries codes against Konteringskombinationer as it stands, and shows the row that decides (#174). */
export function TryCombination() {
  const text = words.value;
  const now = current.value;
  // Anew at every change of the book: the answer is of what stands there now.
  const combinations = useMemo(() => now && combinationsOf(now.book), [now]);
  return (
    <section>
      <h2>{text.title}</h2>
      {combinations ? <Trial combinations={combinations} /> : <p>{text.noColumns}</p>}
      {combinations && (
        <div class="actions">
          <fluent-button onClick={() => (triedCodes.value = new Map())}>{text.clear}</fluent-button>
        </div>
      )}
    </section>
  );
}

function Trial({ combinations }: { readonly combinations: Combinations }) {
  const text = words.value;
  const fields = useMemo(() => codeFields(combinations), [combinations]);
  return (
    <>
      <p class="hint">{text.how}</p>
      <form aria-label={text.form} onSubmit={(event) => event.preventDefault()}>
        <div class="filter">
          {fields.map((field) => (
            <CodeInput key={field.dimension} field={field} />
          ))}
        </div>
      </form>
      <Answer combinations={combinations} tried={triedCodes.value} />
    </>
  );
}

function CodeInput({ field: { dimension, label, codes } }: { readonly field: CodeField }) {
  const list = `codes-${dimension}`;
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        list={list}
        autocomplete="off"
        spellcheck={false}
        value={triedCodes.value.get(dimension) ?? ""}
        onInput={({ currentTarget: { value } }) => {
          triedCodes.value = new Map(triedCodes.value).set(dimension, value);
        }}
      />
      <datalist id={list}>
        {codes.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </label>
  );
}
