import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { texts, type Table } from "#core/book/table";
import { formFields } from "#core/records/form";
import { customerUse } from "#core/resolve/customer-use";
import { findings } from "../book/book";
import { refTo } from "../book/row-ref";
import { goToCell } from "../jobs/go-to";
import { Icon } from "../kit/Icon";
import { Menu } from "../kit/Menu";
import { useScreen } from "../kit/screen";
import { shell } from "../language";
import { useWorkbook } from "../workbook-context";
import { CardField } from "./CardField";
import { FoundHere } from "./FoundHere";
import { ReachedBy } from "./ReachedBy";
import { inGroups } from "./card-groups";
import { customerName } from "./customer-ref";
import { startForm } from "./start-form";
import { screen } from "./state";
import { toList } from "./to-list";
import { words } from "./words";

type Props = { readonly book: Book; readonly table: Table<"customers">; readonly row: RowId };

/** So many headers of blank cells are named. */
const MOST_NAMED = 3;

/** What no finding points at: a column that the register does not know. */
const NO_FIELD = " ";

/** Everything that the register says of one customer, with what was found beside each column: what is set first, what is blank folded behind one line. */
export function CustomerCard({ book, table, row }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  useScreen(`card ${row}`, toList());
  const use = customerUse(table)(row, book.today);
  const { place } = table;
  const number = texts(table, "number")[row];
  const worksheetRow = place.row + 1 + (positionsIn(table)[row] ?? 0);
  const goTo = (column: number): void =>
    void goToCell(workbook, place.sheet, worksheetRow, place.column + column);
  const found = findings.value.filter(
    ({ finding: { at } }) => at?.register === "customers" && at.row === row,
  );
  const at = (field: string | undefined) => found.filter(({ finding }) => finding.at?.field === field);
  const own = table.fields.flatMap((field, column) => (field ? [] : [column]));
  const every = [
    ...inGroups(formFields(table)).map(({ group, fields }) => ({
      group,
      columns: fields.map(({ id }) => table.columnOf.get(id) ?? 0),
    })),
    { group: "own" as const, columns: own },
  ];
  const isBlank = (column: number): boolean =>
    (table.raw[row]?.[column] ?? "") === "" && at(table.fields[column]?.id ?? NO_FIELD).length === 0;
  const blank = every.flatMap(({ columns }) => columns.filter(isBlank));
  const groups = every.filter(({ columns }) => !columns.every(isBlank));
  const cardField = (column: number) => (
    <CardField
      key={column}
      book={book}
      table={table}
      row={row}
      column={column}
      found={at(table.fields[column]?.id ?? NO_FIELD)}
      onGo={() => goTo(column)}
    />
  );
  const name = customerName(table, row) || text.nameless;
  return (
    <article class="customer-card">
      <h2>{name}</h2>
      <p class={use === "usable" ? "use" : "use stopped"}>
        <Icon name={use === "usable" ? "done" : "none"} /> {text.use[use]}
      </p>
      <div class="actions card-actions">
        <button type="button" class="small-button" onClick={() => goTo(table.columnOf.get("number") ?? 0)}>
          <Icon name="go" /> {text.goTo}
        </button>
        <button type="button" class="small-button" onClick={() => startForm(book, table, row)}>
          {text.edit}
        </button>
        <Menu
          id="customer-card-menu"
          label={shell.value.menuOf(name)}
          items={[
            {
              id: "remove",
              text: text.removeOne,
              act: () => (screen.value = { kind: "remove", customers: [refTo(book, table, row)] }),
            },
          ]}
        />
      </div>
      <FoundHere found={at(undefined)} />
      {groups.map(({ group, columns }) => (
        <section key={group} aria-label={text.groups[group]}>
          <h3>{text.groups[group]}</h3>
          <dl>{columns.filter((column) => !isBlank(column)).map(cardField)}</dl>
        </section>
      ))}
      {blank.length > 0 && (
        <details class="blank-fields">
          <summary tabIndex={0}>
            {text.nothingIn(
              blank.slice(0, MOST_NAMED).map((column) => table.headers[column] ?? ""),
              blank.length - MOST_NAMED,
            )}
          </summary>
          <dl>{blank.map(cardField)}</dl>
        </details>
      )}
      {number !== undefined && <ReachedBy book={book} number={number} />}
      <p class="hint">{text.follows}</p>
    </article>
  );
}
