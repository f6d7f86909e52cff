import { registers, userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { sheetSpec, type SheetSpec } from "#core/registers/sheet-spec";
import { sampleTables } from "#core/sample/sample-tables";
import type { CellValue, Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { addRegisterSheet } from "../../xlsx/add-register";
import { newXlsx } from "../../xlsx/new";
import type { Call } from "../call";
import type { Problem } from "../problem";
import type { Options } from "../read-options";
import type { Report } from "../report";
import { words } from "../words";

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

/** `new`: a workbook with the registers of some modules, blank or with the sample company's rows. A file is never replaced. */
export const newBook = (file: string, { disk, options }: Call, lang: Lang): Result<Report, Problem> => {
  if (disk.has(file)) return err({ code: "file-exists", file });
  const sheets = made(options, lang);
  const document = newXlsx();
  for (const { spec, rows } of sheets) addRegisterSheet(document, spec, rows);
  const saved = disk.save(file, document.save());
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
    },
    lines: [
      words[lang].new.made(file, sheets.length),
      ...sheets.map(({ spec: { sheet }, rows }) => words[lang].new.sheet(sheet, rows.length)),
    ],
  });
};
