import type { Book } from "#core/book/book";
import { dimensionName } from "#core/book/dimensions";
import type { RowId } from "#core/book/row-id";
import { rawCell, type Table } from "#core/book/table";
import type { CardTab as TabId } from "#core/registers/card-tabs";
import type { Field } from "#core/registers/register";
import { tabContent } from "#core/resolve/card-content";
import { fieldIdOf, type ResolvedField } from "#core/resolve/resolved-field";
import { cellText } from "#core/text/cell-text";
import { resolvedLabel } from "#core/text/say-resolved";
import type { Folded } from "#core/values/brands";
import { names } from "../book/names";
import { budgetSearch } from "../kit/budget-search";
import { showView } from "../kit/route";
import { lang } from "../language";
import { Answer } from "./Answer";
import { RegisterRows } from "./RegisterRows";
import { Why } from "./Why";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly table: Table<"projects">;
  readonly row: RowId;
  readonly code: Folded;
  readonly tab: TabId;
  readonly onGo: (field: string) => void;
};

/** One tab of the card: what stands on the project's row, what holds for it with the reasons, and what belongs to it. */
export function CardTab({ book, table, row, code, tab, onGo }: Props) {
  const text = words.value;
  const { asked, fields, registers } = tabContent(book, tab);
  const typed = fields.filter(({ id }) => table.columnOf.has(id));
  return (
    <>
      {asked.length > 0 && (
        <section aria-label={text.effective}>
          <h3>{text.effective}</h3>
          <dl>
            {asked.map((field) => (
              <Resolved key={fieldIdOf(field)} book={book} code={code} field={field} />
            ))}
          </dl>
        </section>
      )}
      {typed.length > 0 && (
        <section aria-label={text.typed}>
          <h3>{text.typed}</h3>
          <dl>
            {typed.map((field) => (
              <Typed key={field.id} book={book} table={table} row={row} field={field} onGo={onGo} />
            ))}
          </dl>
        </section>
      )}
      {registers.map((register) => (
        <RegisterRows key={register} book={book} register={register} code={code} />
      ))}
      {tab === "status" && <ToBudget code={code} />}
      {tab === "permission" && <p class="hint">{text.noBarrier}</p>}
    </>
  );
}

/** The way to the project's bars in the Budget view. */
function ToBudget({ code }: { readonly code: string }) {
  const show = (): void => {
    budgetSearch.value = code;
    showView("budget");
  };
  return (
    <button type="button" class="link" onClick={show}>
      {words.value.toBudget}
    </button>
  );
}

type ResolvedProps = { readonly book: Book; readonly code: Folded; readonly field: ResolvedField };

function Resolved({ book, code, field }: ResolvedProps) {
  const { value, trace } = field.resolve(book, code);
  const dimension = field.dimension === undefined ? "" : dimensionName(book, field.dimension);
  const label = resolvedLabel(field, lang.value, dimension);
  return (
    <div class="card-field">
      <dt>{label}</dt>
      <dd>
        <Answer value={value} /> <Why book={book} label={label} trace={trace} />
      </dd>
    </div>
  );
}

type TypedProps = Pick<Props, "book" | "table" | "row" | "onGo"> & { readonly field: Field };

function Typed({ book, table, row, field, onGo }: TypedProps) {
  const label = names.value.field("projects", field.id);
  const says = cellText(rawCell(table, row, field.id), field, lang.value, book.date1904);
  return (
    <div class={says === "" ? "card-field is-blank" : "card-field"}>
      <dt>
        <button type="button" class="link" title={words.value.goToCell(label)} onClick={() => onGo(field.id)}>
          {label}
        </button>
      </dt>
      <dd>{says === "" ? <i>{words.value.blank}</i> : says}</dd>
    </div>
  );
}
