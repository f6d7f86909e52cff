import type { FileReading } from "#core/csv/read-file";
import { readByRecipe } from "#core/csv/recipe/read-by-recipe";
import type { Recipe } from "#core/csv/recipe/recipe";
import { chooseSheet } from "#core/csv/sources/choose-sheet";
import { readSource } from "#core/csv/sources/read-source";
import { sheetSource } from "#core/csv/sources/sheet-source";
import type { Source } from "#core/csv/sources/source";
import type { RegisterId } from "#core/registers/register";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { readSheets } from "../../xlsx/read/read-sheets";
import { problemOf, type OpenBook } from "../open-book";
import type { Options } from "../options";
import type { Problem } from "../problem";

/** The rows of a sheet of a workbook: the one that `--sheet` names, else the only one that can be meant. */
const readBookFile = (
  { book }: OpenBook,
  register: RegisterId,
  file: string,
  bytes: Uint8Array,
  asked: string | undefined,
  learned: string | undefined,
): Result<FileReading, Problem> => {
  const opened = readSheets(bytes);
  if (!opened.ok) return err(problemOf(opened.error, file));
  const { sheets, date1904 } = opened.value;
  const names = sheets.filter(({ isVisible }) => isVisible).map(({ name }) => name);
  const sheet =
    asked === undefined
      ? (sheets.find(({ name }) => name === learned) ?? chooseSheet(sheets, register))
      : (sheets.find(({ name }) => name === asked) ?? sheets.find(({ name }) => fold(name) === fold(asked)));
  if (!sheet)
    return err(
      asked === undefined
        ? { code: "which-sheet", file, sheets: names }
        : { code: "no-sheet", file, text: asked, sheets: names },
    );
  return ok(finish(sheetSource(book, register, { ...sheet, date1904 })));
};

/** Reads a file that is to be imported, whatever it is: CSV, a workbook, a SIE file, JSON; as a recipe says where there is one. */
export const readAnyFile = (
  opened: OpenBook,
  register: RegisterId,
  file: string,
  bytes: Uint8Array,
  { encoding, delimiter, repair, sheet }: Options,
  recipe?: Recipe,
): Result<FileReading, Problem> => {
  const choices = {
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...((repair || !recipe) && { repair }),
  };
  const read = finish(
    recipe
      ? readByRecipe(opened.book, recipe, bytes, choices)
      : readSource(opened.book, register, bytes, choices),
  );
  if (!read.ok && read.error === "workbook")
    return checked(readBookFile(opened, register, file, bytes, sheet, recipe?.sheet));
  if (!read.ok) return err({ code: "no-csv", file, kind: read.error });
  if (read.value.source?.kind === "json") return checked(readList(read.value, read.value.source));
  if (sheet !== undefined) return err({ code: "no-sheet", file, text: sheet, sheets: [] });
  return checked(read);

  /** The list of a JSON file that `--sheet` names, else the only one that can be meant. */
  function readList(
    reading: FileReading,
    { list: found, lists, isGuess }: Extract<Source, { readonly kind: "json" }>,
  ): Result<FileReading, Problem> {
    const list =
      lists.find((name) => name === sheet) ?? lists.find((name) => fold(name) === fold(sheet ?? found));
    if (isGuess && sheet === undefined) return err({ code: "which-list", file, lists });
    if (list === undefined) return err({ code: "no-list", file, text: sheet ?? found, lists });
    if (list === found) return ok(reading);
    const again = finish(readSource(opened.book, register, bytes, { ...choices, list }));
    return again.ok ? again : err({ code: "no-csv", file, kind: again.error });
  }

  function checked(reading: Result<FileReading, Problem>): Result<FileReading, Problem> {
    if (!reading.ok) return reading;
    const { rows, faults } = reading.value.parsed;
    return rows.length === 0 && faults.length === 0 ? err({ code: "empty-file", file }) : reading;
  }
};
