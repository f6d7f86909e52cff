import { isOn } from "#core/resolve/setting";
import { current } from "../book/book";
import { hasColorCells } from "../book/paint-job";
import { isBusy } from "../jobs/job";
import { useWorkbook } from "../workbook-context";
import { showColors } from "./show-colors";
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
