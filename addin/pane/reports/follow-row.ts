import { useEffect, useRef } from "preact/hooks";
import type { Book } from "#core/book/book";
import { rowOnSheet } from "#core/book/positions";
import { isTableOf, texts } from "#core/book/table";
import { selected } from "../book/selected";
import { showView } from "../kit/route";
import { shownProject } from "../kit/shown-project";

/** Shows the card of what a report's row is of, as soon as somebody selects one: its figures open their rows there. */
export const useRowCard = (book: Book | undefined): void => {
  const place = selected.value;
  const seen = useRef(place);
  useEffect(() => {
    if (!book || !place || seen.current === place) return;
    seen.current = place;
    for (const table of book.tables.values()) {
      if (!isTableOf(table, "budgetReport") || table.place.sheet !== place.sheet) continue;
      const row = rowOnSheet(table, place.row);
      const code = row === undefined ? undefined : texts(table, "code")[row];
      if (code === undefined) continue;
      shownProject.value = code;
      showView("projects");
    }
  }, [place, book]);
};
