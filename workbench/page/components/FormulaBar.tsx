import { formatArea, parseArea, splitAddress } from "../../host/model/address";
import { book, notice, showNow, shown } from "../book";
import { editText } from "../grid/edit-text";
import { gridActs } from "../grid-acts";
import { words } from "../settings";
import { LineBox } from "./LineBox";

/** Selects what the name box names: an address, a table, or a defined name. */
function go(text: string): void {
  const { workbook, user } = book.value;
  const { sheet: sheetName, local } = splitAddress(text);
  const table = workbook.findTable(text);
  const name = workbook.names.find((entry) => entry.name.toLowerCase() === text.toLowerCase())?.target;
  const named = typeof name === "object" && name.area ? { sheet: name.sheet, area: name.area } : undefined;
  const tabled = table && { sheet: table.sheet, area: table.body };
  const sheet = sheetName === undefined ? workbook.active : workbook.findSheet(sheetName);
  const area = parseArea(local);
  const found = named ?? tabled ?? (sheet && area ? { sheet, area } : undefined);
  notice.value = found ? "" : words.noPlace(text);
  if (!found) return;
  user.select(found.sheet, found.area);
  showNow();
}

/** Where the selection is, and what its first cell holds. */
export function FormulaBar() {
  const { workbook } = shown.value;
  const selected = workbook.selection(workbook.active);
  const text = editText(workbook, workbook.active, selected.row, selected.column);
  const address = formatArea(selected);
  const type = (value: string) => {
    if (value !== text) gridActs(() => undefined).type(selected, value);
  };
  return (
    <div class="formula-bar">
      <LineBox class="name-box" label={words.nameBox} value={address} commit={go} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <LineBox class="formula" label={words.formulaBar} value={text} commit={type} />
    </div>
  );
}
