import { requireTable, type Book } from "#core/book/book";
import { positionOf } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { goToCell } from "../../jobs/go-to";
import { Icon } from "../../kit/Icon";
import { useWorkbook } from "../../workbook-context";
import { boxWords } from "../words";

/** A row of Kontroller that says too little to be a control, and the way to it. */
export function IncompleteControl({ book, row }: { readonly book: Book; readonly row: RowId }) {
  const workbook = useWorkbook();
  const text = boxWords.value;
  const table = requireTable(book, "controls");
  const { place } = table;
  const go = (): void =>
    void goToCell(workbook, place.sheet, place.row + 1 + positionOf(table, row), place.column);
  return (
    <div class="control-line">
      <Icon name="none" />
      <span class="control-says">
        {text.verdicts.incomplete}
        <span class="hint"> {text.why.incomplete}</span>
      </span>
      <button type="button" class="link" onClick={go}>
        {text.toControl}
      </button>
    </div>
  );
}
