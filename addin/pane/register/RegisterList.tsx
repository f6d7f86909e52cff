import { useEffect, useMemo, useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { listRows, type ListQuery } from "#core/records/list-rows";
import type { Lang } from "#core/values/cell";
import { formatCount } from "#core/values/format";
import type { Task } from "#core/values/task";
import { findings } from "../book/book";
import { keepDerived } from "../book/keep-derived";
import { chooseColumn, columnChoices, listColumns } from "../book/list-columns";
import { names } from "../book/names";
import { newFirst, newRowsIn } from "../book/new-rows";
import { namingFields, refTo } from "../book/row-ref";
import { goToCell } from "../jobs/go-to";
import { Chips } from "../kit/Chips";
import { Icon } from "../kit/Icon";
import { LastColumn } from "../kit/LastColumn";
import { Menu } from "../kit/Menu";
import { TickedActs } from "../kit/TickedActs";
import { transferOf } from "../kit/transfer";
import { listWords } from "../kit/words";
import { lang, shell } from "../language";
import { useWorkbook } from "../workbook-context";
import { RowLines } from "./RowLines";
import { startForm } from "./start-form";
import { isChoosingColumn, isTicking, kind, search, showScreen, ticked, type Listing } from "./state";
import { words } from "./words";

type Props = { readonly book: Book; readonly table: Table };

/** A register's rows, a line each: narrowed by what was searched for and by what was found in them. */
export function RegisterList({ book, table }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const { register, place } = table;
  const name = names.value.register(register.id);
  const [listed, setListed] = useState<Listing>();
  useEffect(
    () =>
      keepDerived(
        (now) => {
          const its = tableOf(now, register.id) ?? table;
          const query = { search: search.value, searched: namingFields(its), filters: {} };
          return listing(now, its, query, lang.value);
        },
        { show: setListed, wait: () => undefined },
      ),
    [register.id],
  );
  const all = findings.value;
  const found = useMemo(() => {
    const rows = { error: new Set<RowId>(), warning: new Set<RowId>() };
    for (const {
      finding: { at, severity },
    } of all)
      if (at?.register === register.id && severity !== "info") rows[severity].add(at.row);
    return rows;
  }, [all, register.id]);
  const only = kind.value;
  const rows = useMemo(
    () => listed?.rows.filter((row) => table.raw[row] && (only === undefined || found[only].has(row))),
    [listed, only, found, table],
  );
  const chips = (["error", "warning"] as const)
    .map((id) => ({ id, text: text[id], count: found[id].size }))
    .filter(({ id, count }) => count > 0 || id === only);
  const choices = columnChoices(table);
  const untick = (): void => {
    ticked.value = new Set();
    isTicking.value = false;
  };
  const marked = [...ticked.value].filter((row) => table.raw[row]);
  return (
    <>
      <div class="view-head">
        <h2>
          {name} <span class="hint">{formatCount(rows?.length ?? table.order.length, lang.value)}</span>
        </h2>
        <div class="view-acts">
          <button
            type="button"
            id="new-row"
            class="small-button"
            onClick={() => startForm(book, table, undefined)}
          >
            <Icon name="add" /> {text.add}
          </button>
          <Menu
            id="register-menu"
            label={shell.value.menuOf(name)}
            items={[
              ...(choices.length > 1
                ? [
                    {
                      id: "columns",
                      text: listWords.value.columns,
                      isChosen: isChoosingColumn.value,
                      act: () => (isChoosingColumn.value = !isChoosingColumn.value),
                    },
                  ]
                : []),
              {
                id: "tick",
                text: listWords.value.tickSeveral,
                act: () => (isTicking.value = true),
              },
              {
                id: "tick-all",
                text: listWords.value.tickAll,
                act: () => (ticked.value = new Set(rows)),
              },
              {
                id: "sheet",
                text: text.goToSheet(place.sheet),
                act: () => void goToCell(workbook, place.sheet, place.row, place.column),
              },
              { id: "import", text: text.importHere, act: () => transferOf("import", register.id) },
              { id: "export", text: text.exportThis, act: () => transferOf("export", register.id) },
            ]}
          />
        </div>
      </div>
      {isChoosingColumn.value && choices.length > 1 && (
        <LastColumn
          value={listColumns(table).at(-1) ?? ""}
          choices={choices}
          choose={(field) => chooseColumn(table, field)}
        />
      )}
      {chips.length > 0 && (
        <Chips
          label={text.chips}
          chips={[{ id: "all", text: listWords.value.all }, ...chips]}
          value={only ?? "all"}
          choose={(id) => (kind.value = id === only || id === "all" ? undefined : id)}
        />
      )}
      {search.value !== "" && (
        <p>
          <button type="button" class="chip" onClick={() => (search.value = "")}>
            ”{search.value}” <Icon name="close" />
          </button>
        </p>
      )}
      {rows && rows.length > 0 && (
        <RowLines book={book} table={table} rows={rows} fresh={listed?.fresh ?? noRows} found={found} />
      )}
      {rows?.length === 0 &&
        (table.order.length === 0 ? (
          <p class="empty">{text.empty}</p>
        ) : (
          <div class="empty">
            <p>{text.noMatch}</p>
            <fluent-button
              onClick={() => {
                search.value = "";
                kind.value = undefined;
              }}
            >
              {text.clear}
            </fluent-button>
          </div>
        ))}
      {(marked.length > 0 || isTicking.value) && (
        <TickedActs
          ticked={marked.length}
          untick={untick}
          removeText={text.remove(marked.length)}
          onRemove={() => showScreen({ kind: "remove", refs: marked.map((row) => refTo(book, table, row)) })}
        />
      )}
    </>
  );
}

const noRows: ReadonlySet<RowId> = new Set();

function* listing(book: Book, table: Table, query: ListQuery, spoken: Lang): Task<Listing> {
  const rows = yield* listRows(table, query, spoken);
  const fresh = yield* newRowsIn(book, table);
  return { rows: newFirst(rows, fresh), fresh };
}
