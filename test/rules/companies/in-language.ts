import { registers } from "#core/registers/index";
import { knownSettings, settingIds } from "#core/registers/known-settings";
import type { RegisterId } from "#core/registers/register";
import type { CellValue, Lang } from "#core/values/cell";
import type { Row, Rows } from "../books";

const bools: Readonly<Record<string, string>> = { Ja: "Yes", Nej: "No" };

const inEnglish = (register: RegisterId, field: string, cell: CellValue): CellValue => {
  const type = registers[register].fields.find(({ id }) => id === field)?.type;
  if (type?.kind === "enum") return type.choices.find(({ sv }) => sv === cell)?.en ?? cell;
  if (type?.kind === "bool" || register === "settings") {
    const setting = settingIds.find((id) => field === "name" && knownSettings[id].sv === cell);
    return setting ? knownSettings[setting].en : (bools[String(cell)] ?? cell);
  }
  return cell;
};

/** The rows of a company, written in Swedish, in a language: its choices, its yes and no, and the names of its settings. */
export const inLanguage = (rows: Rows, lang: Lang): Rows =>
  lang === "sv"
    ? rows
    : Object.fromEntries(
        Object.entries(rows).map(([register, list]) => [
          register,
          list.map((row): Row =>
            Object.fromEntries(
              Object.entries(row).map(([field, cell]) => [
                field,
                inEnglish(register as RegisterId, field, cell),
              ]),
            ),
          ),
        ]),
      );
