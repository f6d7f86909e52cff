import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { customerUse } from "#core/resolve/customer-use";
import { shownAt } from "../book/row-ref";
import { NewMark } from "../kit/NewMark";
import { RowMark } from "../kit/RowMark";
import { lineHeight } from "../kit/line-height";
import { rem } from "../kit/text-scale";
import { keepsText } from "../kit/ticking";
import { rowsOfKind } from "./list-kinds";
import { isTicking } from "./state";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly table: Table<"customers">;
  readonly row: RowId;
  readonly at: number;
  readonly columns: readonly string[];
  readonly isNew: boolean;
  readonly isTicked: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: (event: MouseEvent) => void;
};

/** One customer in the list; pressed, its card opens, with Ctrl or Shift it is ticked (#138). */
export function CustomerRow(props: Props) {
  const { book, table, row, at, columns, isNew, isTicked, isTabStop, onFocus, onPress } = props;
  const text = words.value;
  const isUsable = customerUse(table)(row, book.today) === "usable";
  const isWrong = rowsOfKind.value.error.has(row);
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      aria-selected={isTicked}
      class={isUsable ? "list-line customer-row list-row" : "list-line customer-row list-row unusable"}
      data-row={row}
      data-at={at}
      style={{ top: rem(at * lineHeight), height: rem(lineHeight) }}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onMouseDown={keepsText}
      onClick={onPress}
    >
      <RowMark
        isTicked={isTicked}
        isTicking={isTicking.value}
        severity={isWrong ? "error" : undefined}
        says={text.withError}
      />
      {columns.map((field, column) => (
        <div role="gridcell" key={field} class={`customer-cell list-cell at-${column}`}>
          {isNew && column === columns.length - 1 && <NewMark />}
          {shownAt(book, table, row, field)}
          {field === "name" && !isUsable && <span class="hint"> {text.inactive}</span>}
        </div>
      ))}
    </div>
  );
}
