import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { fold } from "#core/values/text";
import { PagedList } from "../kit/PagedList";
import { EntryLink } from "./EntryLink";
import { entryLine, type EntryLine, type EntryRegister } from "./entry-line";

/** An entry of a figure. */
export type FigureRow = { readonly register: EntryRegister; readonly row: RowId };

type Props = {
  readonly book: Book;
  /** Whose rows they are, and what they come to: `Arbetat: 12 h, 3 rader`. */
  readonly label: string;
  readonly rows: readonly FigureRow[];
  /** What a row adds to the figure; its hours unless said. */
  readonly figure?: (row: FigureRow) => string;
  /** What the rows have in common, and need not be said of each: who, and the project of this code. */
  readonly common?: { readonly employee?: boolean; readonly project?: string };
  /** What else is said of a row. */
  readonly why?: (row: FigureRow) => string | undefined;
};

/** A line without what all of them have in common. */
const without = (line: EntryLine | undefined, common: Props["common"]): EntryLine | undefined =>
  line && {
    ...line,
    ...(common?.employee === true && { employee: "" }),
    ...(common?.project !== undefined && fold(line.project) === fold(common.project) && { project: "" }),
  };

/** The entries whose sum a figure is, each with its part of it and the way to its row in the sheet. */
export function FigureRows({ book, label, rows, figure, common, why }: Props) {
  return (
    <PagedList
      label={label}
      class="figure-rows"
      items={rows}
      render={(one) => (
        <EntryLink
          line={without(entryLine(book, one.register, one.row), common)}
          figure={figure?.(one)}
          why={why?.(one)}
        />
      )}
    />
  );
}
