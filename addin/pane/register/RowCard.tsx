import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { softened } from "#core/text/soft-hyphens";
import { findings } from "../book/book";
import { names } from "../book/names";
import { refTo, rowTitle, sheetRow, shownAt } from "../book/row-ref";
import { FoundList } from "../findings/FoundList";
import { goToCell } from "../jobs/go-to";
import { Breakable } from "../kit/Breakable";
import { Menu } from "../kit/Menu";
import { useScreen } from "../kit/screen";
import { shell } from "../language";
import { useWorkbook } from "../workbook-context";
import { CodeOf } from "./CodeOf";
import { LeftOf } from "./LeftOf";
import { ReachOf } from "./ReachOf";
import { RoleOf } from "./RoleOf";
import { UserOf } from "./UserOf";
import { startForm } from "./start-form";
import { showScreen } from "./state";
import { words } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly row: RowId };

/** So many headers of blank cells are named. */
const MOST_NAMED = 3;

/** One row of a register: what is set, each with what was found in it; what is blank is told in one line. */
export function RowCard({ book, table, row }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const { register, place, headers } = table;
  useScreen(`card ${row}`, { to: names.value.register(register.id), go: () => showScreen({ kind: "list" }) });
  const title = rowTitle(book, table, row) || text.nameless;
  const goTo = (column: number): void =>
    void goToCell(workbook, place.sheet, sheetRow(table, row), place.column + column);
  const found = findings.value
    .map(({ finding }) => finding)
    .filter(({ at }) => at?.register === register.id && at.row === row);
  const cells = headers.map((header, column) => {
    const field = table.fields[column];
    const says = field ? shownAt(book, table, row, field.id) : String(table.raw[row]?.[column] ?? "");
    const here = found.filter(({ at }) => field !== undefined && at?.field === field.id);
    return { header, column, says, here };
  });
  const set = cells.filter(({ says, here }) => says !== "" || here.length > 0);
  const blank = cells.filter((cell) => !set.includes(cell)).map(({ header }) => header);
  return (
    <article class="row-card">
      <h2>{title}</h2>
      <div class="actions">
        <button type="button" class="small-button" onClick={() => goTo(0)}>
          {text.goToRow}
        </button>
        <button type="button" class="small-button" onClick={() => startForm(book, table, row)}>
          {text.edit}
        </button>
        <Menu
          id="row-menu"
          label={shell.value.menuOf(title)}
          items={[
            {
              id: "remove",
              text: text.removeOne,
              act: () => showScreen({ kind: "remove", refs: [refTo(book, table, row)] }),
            },
          ]}
        />
      </div>
      <FoundList found={found.filter(({ at }) => at?.field === undefined)} />
      <dl>
        {set.map(({ header, column, says, here }) => (
          <div key={column} class="row-fact">
            <dt>{softened(header)}</dt>
            <dd>
              <button
                type="button"
                class="row-value"
                title={text.goToCell(header)}
                onClick={() => goTo(column)}
              >
                <Breakable text={says} />
              </button>
              <FoundList found={here} />
            </dd>
          </div>
        ))}
      </dl>
      <LeftOf book={book} table={table} row={row} />
      <ReachOf book={book} table={table} row={row} />
      <UserOf book={book} table={table} row={row} />
      <CodeOf book={book} table={table} row={row} />
      <RoleOf book={book} table={table} row={row} />
      {blank.length > 0 && (
        <p class="hint">{text.nothingIn(blank.slice(0, MOST_NAMED), blank.length - MOST_NAMED)}</p>
      )}
    </article>
  );
}
