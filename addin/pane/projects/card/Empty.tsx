import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import type { Field } from "#core/registers/register";
import { fieldIdOf, type ResolvedField } from "#core/resolve/resolved-field";
import type { Folded } from "#core/values/brands";
import { names } from "../../book/names";
import { words } from "../words";
import { Asked, askedLabel } from "./Asked";
import { Fold } from "./Fold";
import { SectionContent } from "./SectionContent";
import { Typed } from "./Typed";
import type { Section } from "./card-sections";

type Props = {
  readonly book: Book;
  readonly table: Table<"projects">;
  readonly row: RowId;
  readonly code: Folded;
  readonly typed: readonly Field[];
  readonly asked: readonly ResolvedField[];
  readonly sections: readonly Section[];
  readonly onGo: (field: string) => void;
};

/** So many are named before the rest are counted. */
const NAMED = 3;

/** All of the card that nothing is set for, named on one line; unfolded, with the reasons and the cells to fill in. */
export function Empty({ book, table, row, code, typed, asked, sections, onGo }: Props) {
  const text = words.value;
  const all = [
    ...sections.map(({ id }) => text.sections[id]),
    ...new Set([
      ...asked.map((field) => askedLabel(book, field)),
      ...typed.map(({ id }) => names.value.field("projects", id)),
    ]),
  ];
  if (all.length === 0) return null;
  const rest = all.length - NAMED;
  const named = all.slice(0, NAMED).join(", ");
  return (
    <Fold id="empty" title={text.empty(rest > 0 ? `${named} ${text.andMore(rest)}` : named)}>
      <dl>
        {asked.map((field) => (
          <Asked key={fieldIdOf(field)} book={book} code={code} field={field} />
        ))}
        {typed.map((field) => (
          <Typed key={field.id} {...{ book, table, row, field, onGo }} />
        ))}
      </dl>
      {sections.map((section) => (
        <section key={section.id}>
          <h4>{text.sections[section.id]}</h4>
          <SectionContent {...{ book, table, row, code, section, onGo }} />
        </section>
      ))}
    </Fold>
  );
}
