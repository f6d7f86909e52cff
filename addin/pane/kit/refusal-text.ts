import { cellText } from "#core/text/cell-text";
import type { NoticesText } from "#core/text/sv/notices";
import { cellName } from "#core/values/a1";
import type { Lang } from "#core/values/cell";
import type { Moved, Refusal, WriteRefusal } from "../../ports";

/** Why Excel would not, in a sentence that says what to do about it. */
export const sayRefusal = ({ refusal: words }: NoticesText, refusal: Refusal): string => {
  switch (refusal.kind) {
    case "protected":
    case "no-room":
    case "no-table":
      return words[refusal.kind](refusal.sheet);
    case "not-found":
      return words[refusal.kind](refusal.name);
    case "host":
      return words.host(refusal.code, refusal.message);
    default:
      return words[refusal.kind]();
  }
};

/** So many places are named in a sentence. */
const FEW = 3;

const placeOf = ({ sheet, row, column }: Moved): string => `${sheet} ${cellName(row, column)}`;

/** A cell that changed since the preview: where, what it held and what it holds. */
export const sayMoved = (words: NoticesText, moved: Moved, lang: Lang): string => {
  const place = placeOf(moved);
  const text = (cell: Moved["found"]): string => cellText(cell, undefined, lang, false);
  if (moved.gone) return words.movedGone(place, text(moved.expected));
  return moved.formula
    ? words.movedFormula(place)
    : words.movedCell(place, text(moved.expected), text(moved.found));
};

/** The new rows of a job that was taken back and that stay; undefined when none do. */
export const sayKept = (words: NoticesText, kept: readonly Moved[] = []): string | undefined =>
  kept.length > 0 ? words.keptRows(kept.length, kept.slice(0, FEW).map(placeOf).join(", ")) : undefined;

/** Why a write did not happen, and in what state it left the workbook. */
export const sayWriteRefusal = (words: NoticesText, refusal: WriteRefusal): string => {
  switch (refusal.kind) {
    case "changed-since":
      return words.changedSince[refusal.reason](refusal.cells.length);
    case "not-begun":
      return `${sayRefusal(words, refusal.cause)} ${words.notBegun}`;
    case "taken-back": {
      const told = sayKept(words, refusal.kept);
      return [words.takenBack, ...(told ? [told] : []), sayRefusal(words, refusal.cause)].join(" ");
    }
    case "half-written":
      return `${words.halfWritten(refusal.sheets, refusal.cells.length)} ${sayRefusal(words, refusal.cause)}`;
  }
};
