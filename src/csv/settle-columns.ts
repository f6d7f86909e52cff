import type { Register } from "../registers/register";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { dayAndMonth } from "./day-and-month";
import { fileCellText } from "./file-cell";
import type { ColumnSetting, ImportSettings } from "./import-settings";
import type { ParsedFile } from "./parsed-file";
import { areSeveral, isSixDigits, sixDigitDays } from "./six-digits";

const MONTHS = 12;
const POINT = /\d\.\d{1,2}(?:\D|$)|\d,\d{3}\.\d/;
const COMMA = /\d,\d{1,2}(?:\D|$)|\d\.\d{3},\d/;

/** A date that has its year first, whatever stands between: its writer does the same in six digits. */
const YEAR_FIRST = /^\s*(?:19|20)\d{2}([-/.]?)\d{2}\1\d{2}(?!\d)/;

/**
 * How many cells of a column can be read in one way only, by way; `silent` ones leave the column to a person. Of six digits those
 * that are several days are open, and a cell that is a day with the year first and in no other order speaks for all of them: one
 * that is the same day in several orders, as `111111`, says nothing. `sixDigits`: dates of six digits stand in the column.
 */
type Votes = {
  one: number;
  other: number;
  silent?: number;
  open?: number;
  yearFirst?: number;
  sixDigits?: true;
};

const voteOnDate = (votes: Votes, text: string, isNumber: boolean): void => {
  const days = isSixDigits(text) ? sixDigitDays(text) : undefined;
  if (days && days.size > 0) votes.sixDigits = true;
  if (isNumber) return;
  if (days) {
    votes.silent = (votes.silent ?? 0) + 1;
    if (areSeveral(days)) votes.open = (votes.open ?? 0) + 1;
    else if (days.size === 1 && days.has("ymd")) votes.yearFirst = (votes.yearFirst ?? 0) + 1;
  } else if (YEAR_FIRST.test(text)) votes.yearFirst = (votes.yearFirst ?? 0) + 1;
  const [first, second] = dayAndMonth(text) ?? [0, 0];
  if (first > MONTHS && second <= MONTHS) votes.one++;
  if (second > MONTHS && first <= MONTHS) votes.other++;
};

const voteOnDecimal = (votes: Votes, text: string, isNumber: boolean): void => {
  if (isNumber) return;
  if (COMMA.test(text)) votes.one++;
  if (POINT.test(text)) votes.other++;
};

/** Counts the votes of a column, in slices; a cell that is a number says nothing of its texts. */
function* votesOf(
  { rows, numberCells }: ParsedFile,
  startRow: number,
  column: number,
  vote: (votes: Votes, text: string, isNumber: boolean) => void,
): Task<Votes> {
  const votes: Votes = { one: 0, other: 0 };
  const numbers = numberCells?.get(column);
  for (let from = startRow; from < rows.length; from += ROWS_PER_SLICE) {
    for (const [at, cells] of rows.slice(from, from + ROWS_PER_SLICE).entries()) {
      const cell = cells[column];
      if (cell !== undefined && cell !== "")
        vote(votes, fileCellText(cell), numbers?.has(from + at) ?? false);
    }
    yield 0;
  }
  return votes;
}

const NUMBERS: ReadonlySet<string> = new Set(["hours", "money", "decimal"]);

function* settled(
  parsed: ParsedFile,
  startRow: number,
  setting: ColumnSetting,
  kind: string | undefined,
): Task<ColumnSetting> {
  const { column } = setting;
  if (kind === "date") {
    const votes: Votes = yield* votesOf(parsed, startRow, column, voteOnDate);
    const { one, other, silent, open = 0, yearFirst = 0 } = votes;
    const seen: ColumnSetting = votes.sixDigits ? { ...setting, sixDigits: true } : setting;
    if (setting.dateOrder) return seen;
    const told: ColumnSetting = open > 0 && yearFirst === 0 ? { ...seen, openSixDigits: true } : seen;
    if (one > 0 && other > 0) return { ...told, mixedDates: true };
    return one + other === 0 || silent !== undefined
      ? told
      : { ...setting, dateOrder: one > 0 ? "dmy" : "mdy" };
  }
  if (kind === undefined || !NUMBERS.has(kind) || setting.decimal) return setting;
  const { one, other } = yield* votesOf(parsed, startRow, column, voteOnDecimal);
  return one > 0 === other > 0 ? setting : { ...setting, decimal: one > 0 ? "," : "." };
}

/**
 * The settings with one decision a column on what can be read in two ways, where the column's other cells make it (formats
 * E3): `05/04/2023` beside `13/04/2023`, `1.000` beside `1.488,69`. A column where some dates have the day first and others
 * the month is one that a person must decide on.
 */
export function* settleColumns(
  parsed: ParsedFile,
  settings: ImportSettings,
  { fields }: Register,
): Task<ImportSettings> {
  const columns: ColumnSetting[] = [];
  for (const setting of settings.columns) {
    const { target } = setting;
    const field = target?.kind === "field" ? fields.find(({ id }) => id === target.field) : undefined;
    columns.push(yield* settled(parsed, settings.startRow, setting, field?.type.kind));
  }
  return { ...settings, columns };
}
