import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { texts, type Table } from "#core/book/table";
import { formFields } from "#core/records/form";
import { customerUse } from "#core/resolve/customer-use";
import { findings } from "../book/book";
import { goToCell } from "../jobs/go-to";
import { Icon } from "../kit/Icon";
import { useScreen } from "../kit/screen";
import { useWorkbook } from "../workbook-context";
import { CardField } from "./CardField";
import { FoundHere } from "./FoundHere";
import { ReachedBy } from "./ReachedBy";
import { inGroups } from "./card-groups";
import { customerName, refTo } from "./customer-ref";
import { startForm } from "./start-form";
import { screen } from "./state";
import { toList } from "./to-list";
import { words } from "./words";

type Props = { readonly book: Book; readonly table: Table<"customers">; readonly row: RowId };

/** Everything that the register says of one customer, with what was found beside each column. */
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
  return (
    <article class="customer-card">
      <h2>{customerName(table, row) || text.nameless}</h2>
      <p class={use === "usable" ? "use" : "use stopped"}>
        <Icon name={use === "usable" ? "done" : "none"} /> {text.use[use]}
      </p>
      <div class="actions list-actions">
        <fluent-button size="small" appearance="primary" onClick={() => startForm(book, table, row)}>
          {text.edit}
        </fluent-button>
        <fluent-button size="small" onClick={() => goTo(table.columnOf.get("number") ?? 0)}>
          {text.goTo}
        </fluent-button>
        <fluent-button
          size="small"
          onClick={() => (screen.value = { kind: "remove", customers: [refTo(book, table, row)] })}
        >
          {text.removeOne}
        </fluent-button>
      </div>
      <FoundHere found={at(undefined)} />
      {inGroups(formFields(table)).map(({ group, fields }) => (
        <section key={group} aria-label={text.groups[group]}>
          <h3>{text.groups[group]}</h3>
          <dl>
            {fields.map(({ id }) => {
              const column = table.columnOf.get(id) ?? 0;
              return (
                <CardField
                  key={id}
                  book={book}
                  table={table}
                  row={row}
                  column={column}
                  found={at(id)}
                  onGo={() => goTo(column)}
                />
              );
            })}
          </dl>
        </section>
      ))}
      {own.length > 0 && (
        <section aria-label={text.groups.own}>
          <h3>{text.groups.own}</h3>
          <dl>
            {own.map((column) => (
              <CardField
                key={column}
                book={book}
                table={table}
                row={row}
                column={column}
                found={[]}
                onGo={() => goTo(column)}
              />
            ))}
          </dl>
        </section>
      )}
      {number !== undefined && <ReachedBy book={book} number={number} />}
      <p class="hint">{text.follows}</p>
    </article>
  );
}
