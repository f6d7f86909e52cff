import type { Book } from "#core/book/book";
import { formatShortDate } from "#core/values/format";
import { turnModuleOn } from "../jobs/turn-modules";
import { showView } from "../kit/route";
import { transferOf } from "../kit/transfer";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { untilOf } from "./state";
import { words } from "./words";

/** Why there is nothing to bill, and the way on from it. */
export function NothingHere({ book }: { readonly book: Book }) {
  const workbook = useWorkbook();
  const text = words.value;
  const ways = book.off.has("billing")
    ? {
        says: text.off,
        does: text.turnOn,
        act: () => void turnModuleOn(workbook, "billing", text.turnedOn),
      }
    : book.tables.has("projects")
      ? {
          says: text.noEntries(formatShortDate(untilOf(book), lang.value)),
          does: text.importTime,
          act: () => transferOf("import", "timeEntries"),
        }
      : { says: text.noProjects, does: text.toRegisters, act: () => showView("registers") };
  return (
    <div class="empty">
      <h2>{text.title}</h2>
      <p>{ways.says}</p>
      <fluent-button appearance="primary" onClick={ways.act}>
        {ways.does}
      </fluent-button>
    </div>
  );
}
