import { isOn } from "../../../../src/resolve/setting";
import { hasColorCells } from "../../actions/paint-job";
import { showColors } from "../../actions/show-colors";
import { current } from "../../state/book";
import { isBusy } from "../../state/job";
import { useWorkbook } from "../../workbook-context";
import { words } from "./words";

/** Paints the colors of all projects in the sheet, where it has cells for them and they are not turned off (#66). */
export function ShowColors() {
  const workbook = useWorkbook();
  const book = current.value?.book;
  if (!book || !hasColorCells(book) || !isOn(book, "showColors")) return null;
  const text = words.value;
  return (
    <fluent-button
      size="small"
      title={text.showColorsHow}
      disabled={isBusy.value}
      onClick={() => void showColors(workbook)}
    >
      {text.showColors}
    </fluent-button>
  );
}
