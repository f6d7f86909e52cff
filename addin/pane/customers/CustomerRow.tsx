import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { textAt } from "#core/records/spellings";
import { customerUse } from "#core/resolve/customer-use";
import type { Day } from "#core/values/brands";
import { Icon } from "../kit/Icon";
import { lineHeight } from "../kit/line-height";
import { rem } from "../kit/text-scale";
import { keepsText } from "../kit/ticking";
import { listColumns } from "./list-columns";
import { rowsOfKind } from "./list-kinds";
import { words } from "./words";

type Props = {
  readonly table: Table<"customers">;
  readonly row: RowId;
  readonly at: number;
  readonly today: Day;
  readonly isTicked: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: (event: MouseEvent) => void;
};

/** One customer in the list; pressed, its card opens, with Ctrl or Shift it is ticked (#138). */
export function CustomerRow(props: Props) {
  const { table, row, at, today, isTicked, isTabStop, onFocus, onPress } = props;
  const text = words.value;
  const isUsable = customerUse(table)(row, today) === "usable";
  const isWrong = rowsOfKind.value.error.has(row);
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      aria-selected={isTicked}
      class={
        isUsable ? "customer-line customer-row list-row" : "customer-line customer-row list-row unusable"
      }
      data-row={row}
      style={{ top: rem(at * lineHeight), height: rem(lineHeight) }}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onMouseDown={keepsText}
      onClick={onPress}
    >
      <div role="gridcell" class="row-mark">
        {isTicked ? <Icon name="check" /> : isWrong && <Icon name="error" />}
        {isWrong && <span class="sr-only">{text.withError}</span>}
      </div>
      {listColumns(table).map((field) => (
        <div role="gridcell" key={field} class={`customer-cell list-cell of-${field}`}>
          {textAt(table, row, field)}
          {field === "name" && !isUsable && <span class="hint"> {text.inactive}</span>}
        </div>
      ))}
    </div>
  );
}
