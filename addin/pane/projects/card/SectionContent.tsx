import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { fieldIdOf } from "#core/resolve/resolved-field";
import type { Folded } from "#core/values/brands";
import { words } from "../words";
import { Asked } from "./Asked";
import { PlacePoint } from "./PlacePoint";
import { RegisterRows } from "./RegisterRows";
import { Typed } from "./Typed";
import type { Section } from "./card-sections";

type Props = {
  readonly book: Book;
  readonly table: Table<"projects">;
  readonly row: RowId;
  readonly code: Folded;
  readonly section: Section;
  readonly onGo: (field: string) => void;
};

/** All that a part of the card holds: what holds and why, what stands on the row, and the rows that belong to the project. */
export function SectionContent({ book, table, row, code, section, onGo }: Props) {
  const { id, asked, fields, registers } = section;
  return (
    <>
      <dl>
        {asked.map((field) => (
          <Asked key={fieldIdOf(field)} book={book} code={code} field={field} />
        ))}
        {fields
          .filter((field) => table.columnOf.has(field.id))
          .map((field) => (
            <Typed key={field.id} {...{ book, table, row, field, onGo }} />
          ))}
      </dl>
      {registers.map((register) => (
        <RegisterRows key={register} book={book} register={register} code={code} />
      ))}
      {id === "places" && <PlacePoint book={book} code={code} />}
      {id === "permission" && <p class="hint">{words.value.noBarrier}</p>}
    </>
  );
}
