import { deleteName, nameFormula, nameTarget } from "../edit/names";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { DefinedName } from "../model/name";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import { asFlag, asText } from "./values";

const constantOf = (formula: string): unknown => {
  const text = formula.replace(/^=/, "");
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
};

const typeOf = ({ target }: DefinedName): string => {
  if (typeof target !== "string") return target.area ? "Range" : "Error";
  const value = constantOf(target);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
};

const rangeOf = ({ target }: DefinedName): Handle | null =>
  typeof target === "string" || !target.area
    ? null
    : handle("Range", new LiveRange(target.sheet, target.area));

/** One defined name. */
export const namedItem: Descriptor<DefinedName> = {
  identity: ({ name, scope }) => ({ _Id: scope ? `${scope.id}!${name}` : name }),
  read: {
    Name: ({ name }) => name,
    Type: typeOf,
    Value: (item) =>
      typeof item.target === "string" ? (constantOf(item.target) ?? "#N/A") : nameFormula(item),
    Formula: nameFormula,
    Visible: ({ visible }) => visible,
    Comment: ({ comment }) => comment,
    Scope: ({ scope }) => (scope ? "Worksheet" : "Workbook"),
  },
  write: {
    Comment: (item, value) => {
      item.comment = asText(value);
    },
    Formula: (item, value, { workbook }) => {
      item.target = nameTarget(workbook, asText(value));
      workbook.emit({ kind: "layout", sheet: item.scope });
    },
    Visible: (item, value) => {
      item.visible = asFlag(value);
    },
  },
  navigate: {
    Worksheet: ({ scope }) => {
      if (!scope) throw new ExcelError("InvalidOperation");
      return handle("Worksheet", scope);
    },
    WorksheetOrNullObject: ({ scope }) => (scope ? handle("Worksheet", scope) : null),
  },
  call: {
    Delete: (item, _, { workbook }) => deleteName(workbook, item),
    GetRange: (item) => {
      const found = rangeOf(item);
      if (!found) throw new ExcelError("InvalidReference");
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
};
