import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { namingOf } from "#core/book/naming";
import { sheetWrites } from "#core/book/sheet-writes";
import { moveProject } from "#core/restructure/move-project";
import { readCode } from "#core/restructure/nodes";
import { namesOf } from "#core/text/names";
import { jobName, noteSentence } from "#core/text/restructure-text";
import { cellName } from "#core/values/a1";
import type { CellValue } from "#core/values/cell";
import { err, ok } from "#core/values/result";
import { finish } from "#core/values/task";
import { required, type BookVerb } from "../call";
import { words } from "../words";
import { carryOut } from "../writing/carry-out";
import { endingProblem } from "../writing/ending";
import { saveBook } from "../writing/save-book";
import { savedJson, savedLines } from "../writing/saved-report";

/** A cell that gets another content; the row is the worksheet's, from 1. */
type TouchedCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly register: string;
  readonly cell: string;
};

/** Every cell that the edits write, sheet by sheet and from top to bottom. */
const touchedCells = (book: Book, edits: readonly Edit[]): TouchedCell[] =>
  finish(sheetWrites(book, edits)).flatMap(({ register, table: { place, headers }, cells }) =>
    cells.map(({ position, column, from, to }) => ({
      sheet: place.sheet,
      row: place.row + 2 + position,
      column: headers[column] ?? "",
      from,
      to,
      register,
      cell: cellName(place.row + 1 + position, place.column + column),
    })),
  );

/**
 * `rename`: a project and all below it get other codes in a new file, and every register that names them follows
 * (#6). The job stands in the import log, so that the pane can undo it.
 */
export const rename: BookVerb = (opened, call, lang) => {
  const { options } = call;
  const out = required(options.out);
  const ending = endingProblem(opened.file, out);
  if (ending) return err(ending);
  const { book } = opened;
  const move = { from: required(options.fromCode), to: required(options.toCode), unbookParent: false };
  const planned = finish(moveProject(book, move));
  if (!planned.ok) return err({ code: "not-in-tree", refusal: planned.error });
  const { edits, codes, notes } = planned.value;
  const cells = touchedCells(book, edits);
  const text = words[lang].rename;
  const names = namesOf(lang, namingOf(book));
  const what = jobName("move", readCode(move.from), readCode(move.to), book.lang);
  const counts = { added: 0, changed: cells.length, unchanged: 0, refused: 0 };
  const job = carryOut(opened, edits, { what, register: "projects", file: "", ...counts });
  if (!job.ok) return job;
  const saved = saveBook(opened, call, out);
  if (!saved.ok) return saved;
  const asSaved = saved.value;
  const sentences = notes.map((note) => noteSentence(note, names));
  function* lines() {
    for (const { sheet, cell, column, from, to } of cells)
      yield `${sheet} ${cell}  ${column}: ${from} → ${to}`;
    yield text.written(out, codes.length, cells.length);
    yield* savedLines(asSaved, lang);
  }
  return ok({
    exitCode: 0,
    json: {
      codes,
      cells: cells.map(({ sheet, row, column, from, to, register }) => ({
        sheet,
        row,
        column,
        from,
        to,
        register,
      })),
      notes: notes.map(({ code }, at) => ({ code, message: sentences[at] })),
      written: { file: out, job: job.value, ...savedJson(asSaved) },
    },
    lines: lines(),
    notes: sentences,
  });
};
