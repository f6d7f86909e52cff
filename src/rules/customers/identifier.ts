import { setContent } from "../../book/new-row";
import { columnAt, type RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { Format } from "../../registers/definition";
import { headerKey } from "../../registers/headers";
import { checkBankgiro, checkPlusgiro } from "../../values/identifiers/giro";
import { checkGln } from "../../values/identifiers/gln";
import { checkIban } from "../../values/identifiers/iban";
import { checkOcr } from "../../values/identifiers/ocr";
import { checkPeppolId } from "../../values/identifiers/peppol-id";
import type { Verdict } from "../../values/identifiers/verdict";
import { defineRule, type At } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { textColumns } from "../shapes/text-columns";

/** The numbers that have a form and a check digit, whichever column holds them. */
export type IdentifierKind = "bankgiro" | "plusgiro" | "gln" | "peppolId" | "ocr" | "iban";

type Facts = {
  readonly kind: IdentifierKind;
  readonly text: string;
  readonly problem: "checksum" | "shape" | "form" | "meant";
  /** How it should be written, or the one number that can be meant. */
  readonly canonical: string | undefined;
};

const checks: Readonly<Record<IdentifierKind, (text: string) => Verdict>> = {
  bankgiro: checkBankgiro,
  plusgiro: checkPlusgiro,
  gln: checkGln,
  peppolId: checkPeppolId,
  ocr: checkOcr,
  iban: checkIban,
};

const isKind = (format: Format | undefined): format is IdentifierKind & Format =>
  format !== undefined && format in checks;

/** What people call columns of their own that hold such a number. */
const ownHeaders: ReadonlyMap<string, IdentifierKind> = new Map([
  ...["bankgiro", "bankgironr", "bankgironummer", "bg"].map((header) => [header, "bankgiro"] as const),
  ...["plusgiro", "plusgironr", "plusgironummer", "pg"].map((header) => [header, "plusgiro"] as const),
  ...["gln", "glnkod", "glnnummer"].map((header) => [header, "gln"] as const),
  ...["peppolid", "peppol", "efakturaid", "efakturaadress"].map((header) => [header, "peppolId"] as const),
  ...["ocr", "ocrnr", "ocrnummer"].map((header) => [header, "ocr"] as const),
  ...["iban", "ibannummer", "ibannumber"].map((header) => [header, "iban"] as const),
]);

/** A column that holds such numbers: the register's, or one of somebody's own by its header. */
type Numbered = {
  readonly kind: IdentifierKind;
  readonly column: number;
  readonly field?: string;
  readonly textOf: (row: RowId) => string | undefined;
};

const numberedColumns = (table: Table): readonly Numbered[] => {
  const known = textColumns(table, ({ format }) => isKind(format)).flatMap(
    ({ field, values, at }): Numbered[] =>
      isKind(field.format)
        ? [{ kind: field.format, column: at, field: field.id, textOf: (row) => values[row] }]
        : [],
  );
  const own = table.headers.flatMap((header, column): Numbered[] => {
    const kind = table.fields[column] ? undefined : ownHeaders.get(headerKey(header));
    if (!kind) return [];
    const textOf = (row: RowId): string | undefined => {
      const cell = table.raw[row]?.[column] ?? "";
      return typeof cell === "boolean" || String(cell).trim() === "" ? undefined : String(cell);
    };
    return [{ kind, column, textOf }];
  });
  return [...known, ...own];
};

const problems = {
  fixable: "form",
  meant: "meant",
  "wrong-checksum": "checksum",
  "wrong-shape": "shape",
} as const;

/**
 * A bankgiro or plusgiro number, a GLN, an e-invoice address, an OCR reference or an IBAN that cannot be one (formats E3):
 * in the register's own columns, and in those of somebody's own that are called so. The one right number that can be meant
 * is offered.
 */
export const identifier = defineRule({
  id: "identifier",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = numberedColumns(table);
      if (columns.length === 0) return undefined;
      const isOwn = columns.some(({ field }) => field === undefined);
      return {
        reads: isOwn ? "all" : columns.flatMap(({ field }) => field ?? []),
        judge: (row, report) => {
          for (const { kind, column, field, textOf } of columns) {
            const text = textOf(row);
            const checked = text === undefined ? undefined : checks[kind](text);
            if (text === undefined || !checked || checked.verdict === "ok") continue;
            const at: At = { register, row, ...(field === undefined ? { column } : { field }) };
            const canonical = "canonical" in checked ? checked.canonical : undefined;
            const edit =
              canonical === undefined
                ? undefined
                : field === undefined
                  ? ({
                      kind: "set",
                      register,
                      row,
                      column: columnAt(column),
                      from: table.raw[row]?.[column] ?? "",
                      to: canonical,
                    } as const)
                  : setContent(table, row, field, canonical);
            report({
              at,
              facts: { kind, text, problem: problems[checked.verdict], canonical },
              ...(checked.verdict === "fixable" && { severity: "info" }),
              ...(checked.verdict === "wrong-shape" && { severity: "warning" }),
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
