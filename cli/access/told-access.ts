import { readTold, type Told } from "#core/access/told";
import { isToldOutcome, outcomeWords, toldOutcomes, type OutcomeWords } from "#core/access/told-outcome";
import type { Table } from "#core/book/table";
import { fatalFault } from "#core/csv/parsed-file";
import { plainLines } from "#core/csv/plain-lines";
import { headerKey } from "#core/registers/headers";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import type { Call } from "../call";
import { readAnyFile } from "../importing/read-any-file";
import type { OpenBook } from "../open-book";
import type { Setting } from "../option-reader";
import type { Problem } from "../problem";
import { findToldColumns } from "./told-columns";

/** The words for outcomes, and those that `--outcome WORD=OUTCOME` explains. */
const explained = (given: readonly Setting[]): Result<OutcomeWords, Problem> => {
  const words = new Map(outcomeWords);
  for (const { field, text } of given) {
    if (!isToldOutcome(text))
      return err({ code: "not-a-choice", option: "--outcome", text, choices: toldOutcomes });
    words.set(headerKey(field), text);
  }
  return ok(words);
};

/**
 * Reads the accounting system's own list or result: Klient, Konsult, Program and, of a result, Utfall (contract §12).
 * A file that says nothing is refused: as a list it would take everything away.
 */
export const toldFile = (
  opened: OpenBook,
  table: Table,
  file: string,
  { disk, options }: Call,
): Result<Told, Problem> => {
  const bytes = disk.read(file);
  if (!bytes.ok) return bytes;
  const words = explained(options.outcomes);
  if (!words.ok) return words;
  const reading = readAnyFile(opened, "assignments", file, bytes.value, options);
  if (!reading.ok) return reading;
  const { parsed } = reading.value;
  const fault = fatalFault(parsed);
  if (fault) return err({ code: "blocked", register: "assignments", blockers: [{ code: "file", fault }] });
  const found = findToldColumns(table, file, reading.value, options);
  if (!found.ok) return found;
  const { columns, settings } = found.value;
  if (columns.outcome !== undefined && options.isWhole) return err({ code: "not-a-list", file });
  const relied = Object.values(columns).filter((column) => column !== undefined);
  const lines = finish(plainLines(opened.book, parsed, settings, relied));
  const told = finish(readTold(opened.book, lines, columns, words.value));
  const { rows, conflicts, unknownWords, unread } = told;
  if (unknownWords.length > 0) return err({ code: "unknown-outcomes", words: unknownWords });
  return rows.length + conflicts.length === 0 ? err({ code: "nothing-told", file, unread }) : ok(told);
};
