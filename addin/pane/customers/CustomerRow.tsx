import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { textAt } from "#core/records/spellings";
import { customerUse } from "#core/resolve/customer-use";
import type { Day } from "#core/values/brands";
import { customerName } from "./customer-ref";
import { listColumns } from "./list-columns";
import { words } from "./words";

/** The height of a row in px, as customers.css has it too. */
export const ROW_HEIGHT = 36;

type Props = {
  readonly table: Table<"customers">;
  readonly row: RowId;
  readonly at: number;
  readonly today: Day;
  readonly isTicked: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
};

/** One customer in the list; chosen, its card opens (#138). */
export function CustomerRow(props: Props) {
  const { table, row, at, today, isTicked, isTabStop, onFocus, onOpen, onToggle } = props;
  const text = words.value;
  const isUsable = customerUse(table)(row, today) === "usable";
  return (
    <div
      role="row"
      aria-rowindex={at + 3}
      aria-selected={isTicked}
      class={isUsable ? "customer-line customer-row" : "customer-line customer-row unusable"}
      data-row={row}
      style={{ top: `${at * ROW_HEIGHT}px` }}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <div role="gridcell" class="tick" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={text.tick(customerName(table, row))}
          checked={isTicked}
          // What is not a stop for the Tab key never takes the focus: the row has it.
          onMouseDown={(event) => event.preventDefault()}
          onChange={onToggle}
        />
      </div>
      {listColumns(table).map((field) => (
        <div role="gridcell" key={field} class="customer-cell">
          {textAt(table, row, field)}
          {field === "name" && !isUsable && <span class="hint"> {text.inactive}</span>}
        </div>
      ))}
    </div>
  );
}
