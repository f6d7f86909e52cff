import type { Book } from "#core/book/book";
import { absentRows } from "#core/csv/absent-rows";
import { headersOf } from "#core/csv/default-settings";
import type { PlannedRow } from "#core/csv/import-plan";
import { joinedColumns } from "#core/csv/joined-columns";
import { samplesOf } from "#core/csv/samples";
import { cellText } from "#core/text/cell-text";
import { fileFaultText, questionText, reasonText, warningText } from "#core/text/import-text";
import { fieldName, registerName } from "#core/text/names";
import { quote } from "#core/text/quote";
import type { CellValue, Lang } from "#core/values/cell";
import { finish } from "#core/values/task";
import { findingLines } from "../checking/finding-lines";
import { namesIn } from "../checking/json-findings";
import { words } from "../words";
import { columnNames, nameOf } from "./columns";
import type { MadePlan } from "./make-plan";

/** So many keys are named; the others are counted. */
const MOST_KEYS = 10;

function* readingLines(
  { file, plan, reading, settings, recipe, recipes }: MadePlan,
  lang: Lang,
): Generator<string> {
  const text = words[lang].plan;
  const { parsed, decoded, encoding, delimiter } = reading;
  const { headerRow, columns } = settings;
  yield text.title(file, registerName(plan.register, lang));
  const headerLine = headerRow === undefined ? undefined : parsed.lines[headerRow];
  yield reading.source
    ? text.readFrom(reading.source, encoding, headerLine)
    : text.reading(encoding, delimiter, headerLine);
  if (recipe !== undefined) yield text.recipe(recipe);
  if (recipes.length > 0) yield text.recipes(recipes);
  const names = columnNames(headersOf(parsed, headerRow));
  const proposed = new Map(
    columns.flatMap(({ column, proposed: one }) =>
      one ? [[column, { field: fieldName(plan.register, one.field, lang) }]] : [],
    ),
  );
  const following = new Set(
    columns.flatMap(({ target, then, proposed: one }) => joinedColumns(columns, target ? then : one?.then)),
  );
  for (const { column, target, then, proposed: one } of columns) {
    if (following.has(column)) continue;
    const name = nameOf(names, columns, column, target ? then : one?.then);
    const asked = proposed.get(column);
    if (asked)
      yield `  ${name} – ${text.proposed(asked.field, samplesOf(parsed, settings.startRow, column))}`;
    else if (!target) yield `  ${name} – ${text.leftOut}`;
    else if (target.kind === "extra") yield `  ${name} → ${target.header}`;
    else {
      const field = fieldName(plan.register, target.field, lang);
      yield `  ${name} → ${target.inverted ? text.inverted(field) : field}`;
    }
  }
  for (const fault of fileFaultText(parsed.faults, decoded, lang)) yield fault;
  if (plan.lacking.length > 0)
    yield text.lacking(plan.lacking.map((field) => fieldName(plan.register, field, lang)).join(", "));
  for (const question of plan.questions) yield questionText(question, lang);
}

function* rowLines(
  { plan, table }: MadePlan,
  row: PlannedRow,
  lang: Lang,
  date1904: boolean,
): Generator<string> {
  const text = words[lang].plan;
  const shown = (cell: CellValue, column: number): string =>
    quote(cellText(cell, table.fields[column], lang, date1904), lang);
  if (row.outcome !== "unchanged" || row.warnings.length > 0)
    yield [text.line(row.line), text.outcome[row.outcome], row.key].filter((part) => part !== "").join("  ");
  for (const { header, column, from, to } of row.changes)
    yield `    ${header}: ${shown(from, column)} → ${shown(to, column)}`;
  for (const reason of row.reasons) yield `    ${reasonText(reason, plan.register, lang)}`;
  for (const warning of row.warnings) yield `    ${warningText(warning, lang)}`;
}

/** A plan for people: how the file is read, each row that is not as it was, and the sum. */
export function* planLines(made: MadePlan, lang: Lang, book: Book): Generator<string> {
  yield* readingLines(made, lang);
  for (const row of made.plan.rows) yield* rowLines(made, row, lang, book.date1904);
  yield words[lang].plan.counts(made.plan.counts);
  yield* followLines(made, lang, book);
}

/** What follows from the import, a line a cause, and the rows that the file does not name. */
function* followLines(
  { consequences, plan, table, unknown }: MadePlan,
  lang: Lang,
  book: Book,
): Generator<string> {
  const text = words[lang].plan;
  if (consequences) {
    const { appear, vanish, trips, listed } = consequences;
    if (appear.length + vanish.length + trips.length > 0)
      yield text.consequences(appear.length, vanish.length, trips.length);
    yield* findingLines(listed, namesIn(book, lang));
  }
  for (const { register, keys } of unknown)
    yield text.unknown(
      keys.length,
      registerName(register, lang),
      keys.slice(0, MOST_KEYS).join(", "),
      keys.length > MOST_KEYS,
    );
  const { count } = finish(absentRows(table, plan));
  if (count > 0) yield text.absent(count);
}
