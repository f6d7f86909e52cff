import { readBook } from "#core/book/read-book";
import { registers, userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { sheetSpec, type SheetSpec } from "#core/registers/sheet-spec";
import { bookableCodes } from "#core/resolve/bookable-codes";
import { sampleTables } from "#core/sample/sample-tables";
import type { CellValue, Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { addRegisterSheet } from "../../xlsx/add-register";
import { setBookable } from "../../xlsx/bookable-list";
import type { XlsxDocument } from "../../xlsx/document";
import { newXlsx } from "../../xlsx/new";
import { rawTables } from "../../xlsx/raw-tables";
import { verifyBook } from "../../xlsx/verify/verify-book";
import type { Call } from "../call";
import type { Options } from "../options";
import type { Problem } from "../problem";
import type { Report } from "../report";
import { words } from "../words";
import { endingProblem } from "../writing/ending";
import { certificateJson, certificateLine } from "../writing/saved-report";

/** The registers of the modules, `core` always among them. The first import makes the import log. */
const chosen = ({ modules }: Options): readonly RegisterId[] =>
  userRegisterIds.filter((id) => {
    const { module } = registers[id];
    return module === "core" || modules.length === 0 || modules.includes(module);
  });

type Made = {
  readonly register: RegisterId;
  readonly spec: SheetSpec;
  readonly rows: readonly (readonly CellValue[])[];
};

const made = (options: Options, lang: Lang): readonly Made[] => {
  const sample = options.sample ? sampleTables(lang) : [];
  return chosen(options).map((register) => {
    const table = sample.find((one) => one.register === register);
    return { register, spec: sheetSpec(register, lang, table?.own), rows: table?.rows ?? [] };
  });
};

/** The projects that can be registered on, by the rows that stand in the workbook. */
const bookableIn = (document: XlsxDocument, { today }: Options): readonly string[] => {
  const { book } = finish(readBook(rawTables(document), { date1904: document.date1904, today }));
  return finish(bookableCodes(book));
};

/**
 * `new`: a workbook with the registers of some modules, blank or with the sample company's rows. It is read back and verified
 * before it is written, and a file is never replaced.
 */
export const newBook = (file: string, { disk, options }: Call, lang: Lang): Result<Report, Problem> => {
  if (disk.has(file)) return err({ code: "file-exists", file });
  if (endingProblem("new.xlsx", file)) return err({ code: "new-ending", file });
  const sheets = made(options, lang);
  const document = newXlsx();
  for (const { spec, rows } of sheets) addRegisterSheet(document, spec, rows);
  setBookable(document, bookableIn(document, options));
  const bytes = document.save();
  const verified = options.noVerify ? undefined : verifyBook(undefined, bytes);
  if (verified && !verified.ok) return err({ code: "not-verified", file, flaws: verified.error });
  const saved = disk.save(file, bytes);
  if (!saved.ok) return saved;
  return ok({
    exitCode: 0,
    json: {
      file,
      registers: sheets.map(({ register, spec: { sheet }, rows }) => ({
        register,
        sheet,
        rows: rows.length,
      })),
      verified: verified ? certificateJson(verified.value) : null,
    },
    lines: [
      words[lang].new.made(file, sheets.length),
      ...sheets.map(({ spec: { sheet }, rows }) => words[lang].new.sheet(sheet, rows.length)),
      ...(verified ? [certificateLine(verified.value, lang)] : []),
    ],
  });
};
