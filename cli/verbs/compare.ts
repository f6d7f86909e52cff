import { compareThree } from "#core/book/three-way";
import { withoutDamage, type DamagedCell } from "#core/csv/comparing/damaged-rows";
import type { Reason } from "#core/csv/import-plan";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { reasonText } from "#core/text/import-text";
import { fieldName, fieldOf } from "#core/text/names";
import type { CellValue, Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { required, type Call } from "../call";
import { comparedFile, type ComparedSide } from "../comparing/compared-file";
import { findsColumns } from "../importing/columns";
import { jsonValue } from "../json-value";
import { bookIn, tableFor } from "../open-book";
import type { Problem } from "../problem";
import type { Report } from "../report";
import { words } from "../words";

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const sideOf = (file: string, register: RegisterId, call: Call): Result<ComparedSide, Problem> => {
  const bytes = call.disk.read(file);
  if (!bytes.ok) return bytes;
  if (!isZip(bytes.value)) return comparedFile(bytes.value, file, register, call);
  const opened = bookIn(bytes.value, file, call.options.today);
  if (!opened.ok) return opened;
  const table = tableFor(opened.value, register);
  return table.ok ? ok({ compared: { table: table.value }, proposed: [], refused: [], headers: [] }) : table;
};

type Sides = readonly (readonly [name: "mine" | "theirs" | "base", file: string, side: ComparedSide])[];

/** A column that `--map` names and no file has. */
const unmapped = (sides: Sides, { options }: Call): Problem | undefined => {
  const columns = sides.flatMap(([, , { headers }]) => headers);
  const lost = options.maps.find(
    ({ column }) => !sides.some(([, , { headers }]) => findsColumns(headers, column)),
  );
  return lost && { code: "unknown-column", option: "--map", text: lost.column, columns };
};

/** Why a row is not compared: what an import would choose between, a comparison has nobody to choose for. */
const whyNot = (reason: Reason, register: RegisterId, lang: Lang): string =>
  reason.code === "duplicate-in-file"
    ? words[lang].compare.duplicate(reason.key, reason.lines.join(", "))
    : reasonText(reason, register, lang);

/** What of the files is not compared: columns that are only proposed, rows that cannot be read, and keys that stand more than once. */
const leftOut = (sides: Sides, register: RegisterId, lang: Lang) => ({
  proposed: Object.fromEntries(
    sides.map(([name, , { proposed }]) => [
      name,
      Object.fromEntries(
        proposed.map(({ name: header, field, grade, samples }) => [header, { field, grade, samples }]),
      ),
    ]),
  ),
  refused: sides.flatMap(([name, , { refused }]) =>
    refused.map(({ line, key, reasons }) => ({
      ...{ in: name, line, key },
      reasons: reasons.map((reason) => ({ code: reason.code, message: whyNot(reason, register, lang) })),
    })),
  ),
});

function* leftOutLines(sides: Sides, register: RegisterId, lang: Lang): Generator<string> {
  const text = words[lang].compare;
  for (const [, file, { proposed, refused }] of sides) {
    for (const { name, field, samples } of proposed)
      yield text.proposed(file, name, fieldName(register, field.replace(/^!/, ""), lang), samples);
    for (const { line, key, reasons } of refused)
      for (const reason of reasons) yield text.refused(file, line, key, whyNot(reason, register, lang));
  }
}

const damageLine = (
  { key, field, text, meant }: DamagedCell,
  file: string,
  register: RegisterId,
  lang: Lang,
): string => {
  const header = fieldOf(register, field)?.[lang] ?? field;
  return words[lang].compare.damaged(file, key, header, text, meant);
};

/** `compare`: a register here and there, each a workbook or a file, and what both came from: who has changed what. */
export const compareFiles = (file: string, call: Call, lang: Lang): Result<Report, Problem> => {
  const register = required(call.options.register);
  if (registers[register].key.length === 0) return err({ code: "no-key", register });
  const theirFile = required(call.files[0]);
  const mine = sideOf(file, register, call);
  if (!mine.ok) return mine;
  const theirs = sideOf(theirFile, register, call);
  if (!theirs.ok) return theirs;
  const [, baseFile] = call.files;
  const base = baseFile === undefined ? ok(undefined) : sideOf(baseFile, register, call);
  if (!base.ok) return base;
  const sides: Sides = [
    ["mine", file, mine.value],
    ["theirs", theirFile, theirs.value],
    ...(base.value && baseFile !== undefined ? [["base", baseFile, base.value] as const] : []),
  ];
  const lost = unmapped(sides, call);
  if (lost) return err(lost);
  const all = compareThree(mine.value.compared, theirs.value.compared, base.value?.compared, lang);
  const { compared, damaged } = withoutDamage(all);
  const { rows, counts, twice } = compared;
  const shown = (cell: CellValue | null, field: string): CellValue | null =>
    cell === null ? null : jsonValue(cell, fieldOf(register, field), false);
  const text = words[lang].compare;
  const nameOf = { mine: file, theirs: theirFile, base: baseFile ?? "" };
  return ok({
    exitCode: 0,
    json: {
      register,
      rows: rows.map(({ key, side, changes }) => ({
        key,
        side,
        changes: changes.map(({ field, base: was, mine: here, theirs: there }) => ({
          field,
          ...{ base: shown(was, field), mine: shown(here, field), theirs: shown(there, field) },
        })),
      })),
      counts,
      ...leftOut(sides, register, lang),
      damaged: damaged.map(({ meant, ...cell }) => ({ ...cell, meant: meant ?? null })),
      twice: twice.map(({ side, key }) => ({ in: side, key })),
    },
    lines: [
      ...rows.flatMap(({ key, side, changes }) =>
        side === "same"
          ? []
          : changes.map(({ field, mine: here, theirs: there }) =>
              text.change(
                text.side[side],
                key,
                fieldOf(register, field)?.[lang] ?? field,
                String(shown(here, field) ?? ""),
                String(shown(there, field) ?? ""),
              ),
            ),
      ),
      text.counts(counts),
      ...leftOutLines(sides, register, lang),
      ...damaged.map((cell) => damageLine(cell, nameOf[cell.in], register, lang)),
      ...twice.map(({ side, key }) => text.twice(nameOf[side], key)),
    ],
  });
};
