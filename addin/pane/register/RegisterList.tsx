import { useEffect, useMemo, useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { listRows } from "#core/records/list-rows";
import { formatCount } from "#core/values/format";
import { findings } from "../book/book";
import { keepDerived } from "../book/keep-derived";
import { names } from "../book/names";
import { namingFields, refTo } from "../book/row-ref";
import { goToCell } from "../jobs/go-to";
import { Acts } from "../kit/Acts";
import { Chips } from "../kit/Chips";
import { Icon } from "../kit/Icon";
import { Menu } from "../kit/Menu";
import { transferOf } from "../kit/transfer";
import { lang, shell } from "../language";
import { useWorkbook } from "../workbook-context";
import { RowLines } from "./RowLines";
import { startForm } from "./start-form";
import { kind, search, showScreen, ticked } from "./state";
import { words } from "./words";

type Props = { readonly book: Book; readonly table: Table };

/** A register's rows, a line each: narrowed by what was searched for and by what was found in them. */
export function RegisterList({ book, table }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const { register, place } = table;
  const name = names.value.register(register.id);
  const [listed, setListed] = useState<readonly RowId[]>();
  useEffect(
    () =>
      keepDerived(
        (now) => {
          const its = tableOf(now, register.id) ?? table;
          const query = { search: search.value, searched: namingFields(its), filters: {} };
          return listRows(its, query, lang.value);
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
    () => listed?.filter((row) => table.raw[row] && (only === undefined || found[only].has(row))),
    [listed, only, found, table],
  );
  const chips = (["error", "warning"] as const)
    .map((id) => ({ id, text: text[id], count: found[id].size }))
    .filter(({ id, count }) => count > 0 || id === only);
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
      {chips.length > 0 && (
        <Chips
          label={text.chips}
          chips={chips}
          value={only}
          choose={(id) => (kind.value = id === only ? undefined : id)}
        />
      )}
      {search.value !== "" && (
        <p>
          <button type="button" class="chip" onClick={() => (search.value = "")}>
            ”{search.value}” <Icon name="close" />
          </button>
        </p>
      )}
      {rows && rows.length > 0 && <RowLines book={book} table={table} rows={rows} found={found} />}
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
      {marked.length > 0 && (
        <Acts leave={() => (ticked.value = new Set())} leaveText={text.untick}>
          <fluent-button
            onClick={() => showScreen({ kind: "remove", refs: marked.map((row) => refTo(book, table, row)) })}
          >
            {text.remove(marked.length)}
          </fluent-button>
        </Acts>
      )}
    </>
  );
}
