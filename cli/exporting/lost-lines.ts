import type { Table } from "#core/book/table";
import { lossHeader, type Loss } from "#core/csv/form/loss";
import type { Lang } from "#core/values/cell";
import { words } from "../words";
import { sheetRow } from "./lost-json";

/** So many cells are named; the others are counted. */
const MOST_CELLS = 5;

/** What does not go along, for people: a line each, of cells only the first. */
export function* lossLines(table: Table, losses: readonly Loss[], lang: Lang): Generator<string> {
  const text = words[lang].export.losses;
  let cells = 0;
  for (const loss of losses) {
    if (loss.kind === "column") yield text.column(loss.header, loss.count);
    else if (loss.kind === "rows") yield text.rows(loss.rows, loss.files, loss.most);
    else if (loss.kind === "left-out")
      yield (table.register.id === "projects" ? text["left-out"] : text.nameless)(loss.count);
    else if (++cells <= MOST_CELLS) {
      const cell = `${table.place.sheet} ${lossHeader(table, loss.field)} ${sheetRow(table, loss.row)}`;
      yield loss.kind === "length"
        ? text.length(cell, loss.text, loss.most)
        : text[loss.kind](cell, loss.text);
    }
  }
  if (cells > MOST_CELLS) yield text.more(cells - MOST_CELLS);
}
