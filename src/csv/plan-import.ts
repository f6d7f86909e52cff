import { requireTable, type Book } from "../book/book";
import type { Edit } from "../book/edit";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { alarmOf } from "./alarm";
import { alikeRows } from "./alike-rows";
import { headersOf } from "./default-settings";
import { duplicateKeys, readFileKeys } from "./file-keys";
import type { ImportPlan, PlannedRow } from "./import-plan";
import type { ImportSettings } from "./import-settings";
import { joinBlockers } from "./joins";
import { judgeAbove } from "./judge-above";
import { judgeRow, type Lookup } from "./judge-row";
import { settleZeros } from "./lost-zeros";
import { notData } from "./not-data";
import { numberCodeReasons } from "./number-codes";
import { readOwnKeys } from "./own-keys";
import type { ParsedFile } from "./parsed-file";
import { blockersOf, planColumns, type PlanColumns } from "./plan-columns";
import { plannedRows, type Reported } from "./planned-rows";
import { findPostcode, type PostcodeCity } from "./postcode-city";
import { askQuestions } from "./questions";
import { editsOf } from "./row-edits";
import { indexKeys } from "./row-keys";
import { shapeReasons } from "./row-shape";
import { withRowWarnings } from "./row-warnings";
import { settleColumns } from "./settle-columns";
import { shownReasons } from "./shown-otherwise";
import { uncalculatedReasons } from "./uncalculated";
import { unchangedFinder } from "./unchanged";

const none: readonly never[] = [];

/** The city of a split postcode is written although the file has no column for it (Q30). */
const withCity = (columns: PlanColumns, { city }: PostcodeCity): PlanColumns =>
  columns.fields.includes(city) ? columns : { ...columns, fields: [...columns.fields, city] };

/** The rows that a person leaves out, counted from 0. */
const untickedRows = ({ lines }: ParsedFile, { unticked = [] }: ImportSettings): ReadonlySet<number> => {
  const left = new Set(unticked);
  return new Set(left.size === 0 ? [] : lines.flatMap((line, row) => (left.has(line) ? [row] : [])));
};

function* lookupFor(book: Book, table: Table, parsed: ParsedFile, settings: ImportSettings): Task<Lookup> {
  const mapped = planColumns(table, parsed, settings, book.date1904);
  const postcode = findPostcode(table, mapped.fields);
  const columns = postcode ? withCity(mapped, postcode) : mapped;
  const isKeyed = columns.keys.length > 0;
  const borne = isKeyed ? yield* indexKeys(table, columns) : new Map<Folded, RowId>();
  const zeros = yield* settleZeros(table, columns, parsed, settings, borne);
  const { index } = zeros;
  const unticked = untickedRows(parsed, settings);
  const own = yield* readOwnKeys(table, columns, parsed, settings.startRow, unticked);
  return {
    book,
    table,
    columns,
    parsed,
    settings,
    fileKeys: yield* readFileKeys(
      ...([parsed, settings.startRow, columns, table, index, unticked] as const),
      zeros.meant,
    ),
    index,
    unticked,
    ...(own && { own }),
    restored: zeros.warnings,
    takeAlike: isKeyed ? () => false : yield* alikeRows(table, columns),
    postcode,
    sharedLines: new WeakMap(),
    shape: yield* shapeReasons(
      parsed,
      settings.startRow,
      columns.width,
      notData(parsed, settings.headerRow, settings.startRow, columns, table),
      (asked) => [...columns.fields, ...columns.extras].some(({ column }) => column === asked),
      [
        ...shownReasons(parsed.shownOtherwise ?? none, columns),
        ...uncalculatedReasons(parsed, columns),
        ...numberCodeReasons(book, table, parsed, columns),
        ...zeros.reasons,
      ],
    ),
  };
}

const blocked = (settings: ImportSettings, blockers: ImportPlan["blockers"]): ImportPlan => ({
  register: settings.register,
  counts: { new: 0, changed: 0, unchanged: 0, refused: 0 },
  rows: none,
  edits: none,
  questions: none,
  duplicatesInFile: none,
  blockers,
  lacking: none,
});

/**
 * What importing the file would do, row by row and cell by cell, before anything is done (#144, #145). Rows are
 * matched by the register's key (Q32) and compared as values, so that `1 234,50` is 1234.5 and a row that says
 * nothing new is left as the user typed it. A row with a cell that cannot be read is refused whole. Yields the rows
 * done. The book must hold the register; it is not touched: apply the plan's edits for that.
 */
export function* planImport(book: Book, parsed: ParsedFile, asked: ImportSettings): Task<ImportPlan> {
  const table = requireTable(book, asked.register);
  const settings = yield* settleColumns(parsed, asked, table.register);
  const blockers = [
    ...blockersOf(table, parsed, planColumns(table, parsed, settings, book.date1904), settings),
    ...joinBlockers(table, headersOf(parsed, settings.headerRow), settings.columns),
  ];
  if (blockers.length > 0) return blocked(settings, blockers);
  const lookup = yield* lookupFor(book, table, parsed, settings);
  const reported: Reported[] = judgeAbove(lookup);
  const counts = { new: 0, changed: 0, unchanged: 0, refused: reported.length };
  const edits: Edit[] = [];
  const findUnchanged = unchangedFinder(lookup);
  for (let from = settings.startRow; from < parsed.rows.length; from += ROWS_PER_SLICE) {
    const to = Math.min(from + ROWS_PER_SLICE, parsed.rows.length);
    const doubtful = findUnchanged(from, to);
    for (let index = from; index < to; index++) {
      if (doubtful[index - from] === 0) {
        counts.unchanged++;
        continue;
      }
      const row = judgeRow(lookup, index);
      for (const edit of editsOf(table, row, counts.new)) edits.push(edit);
      counts[row.outcome]++;
      reported.push({ index, row });
    }
    yield to - from;
  }
  const warned = yield* withRowWarnings(lookup, reported);
  const alarm = yield* alarmOf(table, reported, counts.unchanged, book.date1904);
  let rows: readonly PlannedRow[] | undefined;
  return {
    ...(alarm && { alarm }),
    register: settings.register,
    counts,
    // Most rows of most files say nothing new, and are told only to those who ask.
    get rows() {
      return (rows ??= plannedRows(lookup, warned));
    },
    edits,
    questions: askQuestions(reported),
    duplicatesInFile: duplicateKeys(parsed, lookup.columns, lookup.fileKeys),
    blockers,
    lacking: lookup.columns.fields.filter(({ at }) => at === undefined).map(({ field }) => field.id),
  };
}
