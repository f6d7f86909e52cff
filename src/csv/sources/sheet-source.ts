import type { Book } from "../../book/book";
import type { RegisterId } from "../../registers/register";
import type { Task } from "../../values/task";
import type { FileReading } from "../read-file";
import { mergedFaults, type MergedCells } from "./merged-cells";
import { sourceReading } from "./read-source";
import { sheetFile, type SheetRow } from "./sheet-file";

/** A sheet that rows are read from, and what its workbook counts days from. */
export type SourceSheet = {
  readonly name: string;
  readonly rows: () => Iterable<SheetRow>;
  readonly date1904: boolean;
  readonly merged?: readonly MergedCells[];
  /** Nobody has said that it is the one, and others could be. */
  readonly isGuess?: boolean;
};

/** Reads a sheet of a workbook for a register, as a file of another kind is read (#139). */
export function* sheetSource(
  book: Book,
  register: RegisterId,
  { name, rows, date1904, merged = [], isGuess = false }: SourceSheet,
): Task<FileReading> {
  const parsed = yield* sheetFile(rows(), date1904);
  const faults = [...parsed.faults, ...mergedFaults(parsed, merged)];
  return sourceReading(
    book,
    register,
    { ...parsed, faults },
    {
      kind: "sheet",
      sheet: name,
      ...(isGuess && { isGuess: true }),
    },
  );
}
