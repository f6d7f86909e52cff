import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { fieldIdOf, type ResolvedField } from "#core/resolve/resolved-field";
import type { Folded } from "#core/values/brands";
import { fold } from "#core/values/text";
import { words } from "../words";
import { Asked } from "./Asked";
import { Empty } from "./Empty";
import { Fold } from "./Fold";
import { SectionContent } from "./SectionContent";
import { Typed, typedText } from "./Typed";
import { cardContent } from "./card-sections";
import { saysSomething } from "./says";
import { sectionSummary } from "./section-summary";
import { useReady } from "./use-ready";

type Props = {
  readonly book: Book;
  readonly table: Table<"projects">;
  readonly row: RowId;
  readonly code: Folded;
  readonly onGo: (field: string) => void;
};

/** Whether the project's own cell decides what holds. */
const isOwn = (book: Book, code: Folded, field: ResolvedField): boolean => {
  const { trace } = field.resolve(book, code);
  const deciding = trace.find(({ verdict }) => verdict === "decides");
  return deciding?.register === "projects" && fold(deciding.key) === code;
};

/** What is set on the project's row, what holds for it, its parts folded with what they hold, and what is empty last. */
export function CardBody({ book, table, row, code, onGo }: Props) {
  const text = words.value;
  const ready = useReady(code);
  const { typed, asked, sections } = cardContent(book);
  const columns = typed.filter(({ id }) => table.columnOf.has(id));
  const isFilled = (field: (typeof columns)[number]): boolean => typedText(book, table, row, field) !== "";
  const isSaid = (field: (typeof asked)[number]): boolean =>
    saysSomething(field, field.resolve(book, code).value);
  const told = sections.map((section) => ({
    section,
    summary: sectionSummary(section, { book, table, row, code, ready }),
  }));
  const filled = columns.filter(isFilled);
  // What the project's own cell decides stands among what is set on the row.
  const said = asked.filter(
    (field) => isSaid(field) && !filled.some(({ id }) => id === field.kind && isOwn(book, code, field)),
  );
  return (
    <>
      {filled.length > 0 && (
        <section aria-label={text.typed}>
          <h3>{text.typed}</h3>
          <dl>
            {filled.map((field) => (
              <Typed key={field.id} {...{ book, table, row, field, onGo }} />
            ))}
          </dl>
        </section>
      )}
      {said.length > 0 && (
        <section aria-label={text.effective}>
          <h3>{text.effective}</h3>
          <dl>
            {said.map((field) => (
              <Asked key={fieldIdOf(field)} book={book} code={code} field={field} />
            ))}
          </dl>
        </section>
      )}
      <div class="folds">
        {told.map(
          ({ section, summary }) =>
            summary !== undefined && (
              <Fold key={section.id} id={section.id} title={text.sections[section.id]} summary={summary}>
                <SectionContent {...{ book, table, row, code, section, onGo }} />
              </Fold>
            ),
        )}
        <Empty
          {...{ book, table, row, code, onGo }}
          typed={columns.filter((field) => !isFilled(field))}
          asked={asked.filter((field) => !isSaid(field))}
          sections={told.flatMap(({ section, summary }) => (summary === undefined ? [section] : []))}
        />
      </div>
    </>
  );
}
