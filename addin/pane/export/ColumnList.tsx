import { forgetExport } from "./actions";
import { chosenColumns } from "./state";
import { words } from "./words";

/** The columns that go into the file; all of them unless the user picks. */
export function ColumnList({ headers }: { readonly headers: readonly string[] }) {
  const text = words.value;
  const all = headers.map((_, at) => at);
  const chosen = chosenColumns.value ?? all;
  const toggle = (at: number): void => {
    const next = chosen.includes(at)
      ? chosen.filter((one) => one !== at)
      : [...chosen, at].sort((a, b) => a - b);
    chosenColumns.value = next.length === all.length || next.length === 0 ? undefined : next;
    forgetExport();
  };
  return (
    <details>
      <summary tabIndex={0}>
        {text.columns}: {chosen.length === all.length ? text.allColumns : `${chosen.length}/${all.length}`}
      </summary>
      <ul class="check-list">
        {headers.map((header, at) => (
          <li key={at}>
            <label class="check">
              <input type="checkbox" checked={chosen.includes(at)} onChange={() => toggle(at)} />
              {header}
            </label>
          </li>
        ))}
      </ul>
      {chosenColumns.value && <p class="hint">{text.partial}</p>}
    </details>
  );
}
