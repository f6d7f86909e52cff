import { formatAbsolute, parseArea, quoteSheet, splitAddress } from "../model/address";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import { DefinedName } from "../model/name";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { isTableName } from "./tables";

/** The names of a scope: the workbook's (`undefined`), or a sheet's own. */
export const namesIn = (workbook: Workbook, scope: Sheet | undefined): DefinedName[] =>
  workbook.names.filter((name) => name.scope === scope);

export const findName = (
  workbook: Workbook,
  scope: Sheet | undefined,
  name: string,
): DefinedName | undefined =>
  namesIn(workbook, scope).find((other) => other.name.toLowerCase() === name.toLowerCase());

/** Reads `=Sheet!$A$1:$B$2` as the range it points at; another formula stays text. */
export const nameTarget = (workbook: Workbook, formula: string): LiveRange | string => {
  const { sheet: name, local } = splitAddress(formula.replace(/^=/, ""));
  const sheet = name === undefined ? undefined : workbook.findSheet(name);
  const area = parseArea(local);
  return sheet && area ? new LiveRange(sheet, area) : formula;
};

/** Defines a name. It follows the same rules as a table's name, and is unique in its scope. */
export const addName = (
  workbook: Workbook,
  scope: Sheet | undefined,
  name: string,
  target: LiveRange | string,
  comment: string,
): DefinedName => {
  if (!isTableName(name)) throw new ExcelError("InvalidArgument");
  // Assumption A25: a name that is taken is refused with ItemAlreadyExists.
  if (findName(workbook, scope, name) ?? workbook.findTable(name)) throw new ExcelError("ItemAlreadyExists");
  const made = new DefinedName(name, scope, target);
  made.comment = comment;
  workbook.names.push(made);
  workbook.emit({ kind: "layout", sheet: scope });
  return made;
};

export const deleteName = (workbook: Workbook, name: DefinedName): void => {
  workbook.names = workbook.names.filter((other) => other !== name);
  workbook.emit({ kind: "layout", sheet: name.scope });
};

/** A name's formula as Excel shows it: `=Sheet!$A$1:$B$2`, or `=#REF!` when its cells are gone. */
export const nameFormula = ({ target }: DefinedName): string => {
  if (typeof target === "string") return target;
  return target.area ? `=${quoteSheet(target.sheet.name)}!${formatAbsolute(target.area)}` : "=#REF!";
};
