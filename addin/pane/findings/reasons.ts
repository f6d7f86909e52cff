import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import { sayFinding } from "#core/text/say-finding";
import { cellName } from "#core/values/a1";
import { findings } from "../book/book";
import { names } from "../book/names";
import { noticeWords } from "../kit/words";
import type { Together } from "./fix";

/** Why a cell is fixed or a row taken away, by its place as a preview tells it: the sentence of the finding that the fix is of. */
export const reasonsOf = (book: Book, { rule, isMeant }: Together): ReadonlyMap<string, string> => {
  const reasons = new Map<string, string>();
  for (const { finding } of findings.peek()) {
    if (rule !== undefined && finding.rule !== rule) continue;
    if (isMeant ? !isMeant(finding) : finding.byChoice === true) continue;
    for (const edit of finding.edits ?? []) {
      const table = book.tables.get(edit.register);
      const position = table && positionsIn(table)[edit.row];
      if (!table || position === undefined || edit.kind === "insert") continue;
      const { sheet, row, column } = table.place;
      const place =
        edit.kind === "set"
          ? `${sheet} ${cellName(row + 1 + position, column + edit.column)}`
          : noticeWords.value.rowOf(sheet, row + 2 + position);
      if (!reasons.has(place)) reasons.set(place, sayFinding(finding, names.value));
    }
  }
  return reasons;
};
