import { useRef } from "preact/hooks";
import type { Table } from "#core/book/table";
import { Icon } from "../kit/Icon";
import { useRoving } from "../kit/use-roving";
import { moveColumn, toggleColumn } from "./actions";
import { chosenColumns } from "./state";
import { words } from "./words";

type Props = {
  readonly table: Table;
  /** A change of what is chosen: what was made is of other columns. */
  readonly changed: () => void;
};

/** The columns that go into the file and their order, for a person to choose: those left out stand last. */
export function ColumnList({ table, changed }: Props) {
  const text = words.value;
  const list = useRef<HTMLUListElement>(null);
  useRoving(list, "rows");
  const all = table.headers.map((_, at) => at);
  const chosen = chosenColumns.value ?? all;
  const order = [...chosen, ...all.filter((at) => !chosen.includes(at))];
  const move = (at: number, away: 1 | -1): void => {
    moveColumn(table, at, away);
    changed();
  };
  const keys = (event: KeyboardEvent, at: number): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.stopPropagation();
    move(at, event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <details id="export-columns">
      <summary tabIndex={0}>
        {text.columns} <span class="hint">{text.columnsOf(chosen.length, all.length)}</span>
      </summary>
      <p class="hint">{text.columnKeys}</p>
      <ul ref={list} class="column-order">
        {order.map((at) => {
          const header = table.headers[at] ?? "";
          const place = chosen.indexOf(at);
          return (
            <li key={at} data-row="" onKeyDown={(event) => keys(event, at)}>
              <label class="check">
                <input
                  type="checkbox"
                  data-roving=""
                  checked={place >= 0}
                  onChange={() => {
                    toggleColumn(table, at);
                    changed();
                  }}
                />
                {header}
              </label>
              {place >= 0 && (
                <>
                  {([-1, 1] as const).map((away) => (
                    <button
                      key={away}
                      type="button"
                      data-roving=""
                      class={away < 0 ? "icon-button up" : "icon-button down"}
                      aria-label={away < 0 ? text.columnUp(header) : text.columnDown(header)}
                      aria-disabled={chosen[place + away] === undefined}
                      onClick={() => move(at, away)}
                    >
                      <Icon name="chevron" />
                    </button>
                  ))}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {chosenColumns.value && (
        <button
          id="reset-columns"
          type="button"
          class="link"
          onClick={() => {
            chosenColumns.value = undefined;
            changed();
          }}
        >
          {text.resetColumns}
        </button>
      )}
    </details>
  );
}

/** The columns of a receiver that says itself which they are, and in which order. */
export function FixedColumns({ headers }: { readonly headers: readonly string[] }) {
  const text = words.value;
  return (
    <details id="export-columns">
      <summary tabIndex={0}>
        {text.columns} <span class="hint">{text.columnsBy(headers.length)}</span>
      </summary>
      <ol class="column-order">
        {headers.map((header, at) => (
          <li key={at}>{header}</li>
        ))}
      </ol>
    </details>
  );
}
