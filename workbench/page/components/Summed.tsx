import { useMemo } from "preact/hooks";
import { shown } from "../book";
import { words } from "../settings";
import { sumsOf } from "../sums";

/** What the selected cells come to, as Excel's status bar says it; nothing of a single one. */
export function Summed() {
  const { workbook, outdated, frame } = shown.value;
  const selected = workbook.selection(workbook.active);
  const { row, column, rows, columns } = selected;
  const sums = useMemo(
    () => (rows * columns > 1 ? sumsOf(workbook.active.cells, selected) : undefined),
    [workbook.active, row, column, rows, columns, frame],
  );
  const note = outdated.isOn(workbook.active) && <span class="outdated">{words.outdated}</span>;
  if (!sums || sums.count === 0) return <p class="summed">{note}</p>;
  const number = (value: number): string =>
    value.toLocaleString(workbook.locale, { maximumFractionDigits: 2 });
  return (
    <p class="summed">
      {note}
      {sums.numbers > 0 && `${words.average}: ${number(sums.sum / sums.numbers)}  `}
      {words.count}: {number(sums.count)}
      {sums.numbers > 0 && `  ${words.sum}: ${number(sums.sum)}`}
    </p>
  );
}
