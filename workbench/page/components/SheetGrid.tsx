import { useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { shown } from "../book";
import { drawnCharts } from "../charts/drawn-chart";
import { Grid } from "../grid/grid";
import { sheetSource } from "../grid/sheet-source";
import { gridActs } from "../grid-acts";
import { words } from "../settings";
import { openMenu, SheetMenu } from "./SheetMenu";

type Props = { readonly onLeave: (isBack: boolean) => void };

/** What decides which rows and columns the grid has: as long as it is the same, cells are just drawn again. */
function shapeOf(): string {
  const { workbook } = shown.value;
  const sheet = workbook.active;
  const used = sheet.cells.used({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, false);
  const hidden = [...sheet.hiddenRows, ...sheet.filteredRows, "|", ...sheet.hiddenColumns].join();
  const tables = workbook.tablesOn(sheet).map(({ id, area }) => [id, area]);
  const widths = sheet.columnWidths.join();
  return JSON.stringify([sheet.id, used, hidden, tables, widths, sheet.freeze]);
}

/** The sheet in front, kept in step with the book. */
export function SheetGrid({ onLeave }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | undefined>(undefined);
  const shape = useRef("");
  useLayoutEffect(() => {
    if (container.current) grid.current = new Grid(container.current, gridActs(onLeave), words);
    grid.current?.focus();
  }, []);
  useSignalEffect(() => {
    const { workbook, outdated } = shown.value;
    const selected = workbook.selection(workbook.active);
    const next = shapeOf();
    if (next === shape.current) {
      grid.current?.follow(selected);
      grid.current?.refresh();
    } else {
      shape.current = next;
      const sheet = workbook.active;
      const isOutdated = (row: number, column: number): boolean => outdated.has(sheet, row, column);
      const reach = { row: selected.row, column: selected.column };
      grid.current?.show(sheetSource(workbook, sheet, reach, isOutdated), selected);
    }
    grid.current?.draw(drawnCharts(workbook.active));
  });
  return (
    <>
      <div class="grid" ref={container} role="region" aria-label={words.grid} onContextMenu={openMenu} />
      <SheetMenu />
    </>
  );
}
