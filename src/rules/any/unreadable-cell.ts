import type { Book } from "../../book/book";
import { setContent } from "../../book/new-row";
import type { Field, RegisterId } from "../../registers/register";
import { inEach } from "../../values/by-lang";
import { isFault, type CellValue, type FaultCode, type Lang } from "../../values/cell";
import { fold } from "../../values/text";
import { readCell, writeCell } from "../../values/value-type";
import { defineRule } from "../engine/rule";
import { digitsFor, mistakenIn, type Mistaken } from "../near/lookalike";
import { isSlip } from "../near/near";
import { overAllRows } from "../shapes/over-rows";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  /** What stands in the cell. */
  readonly text: string;
  readonly fault: FaultCode;
  /** The choice of the list, or the number or date, that it seems to mean. */
  readonly suggestion: string | undefined;
  /** Where a letter stands for the digit that it looks like. */
  readonly mistaken?: Mistaken;
};

/** The one choice of a drop-down that the text is a slip of, in the language that it is written in. */
const meantChoice = (field: Field | undefined, text: string, lang: Lang): string | undefined => {
  if (field?.type.kind !== "enum") return undefined;
  const meant = field.type.choices.filter((choice) =>
    inEach(choice).some((label) => isSlip(fold(text), fold(label))),
  );
  return meant.length === 1 ? meant[0]?.[lang] : undefined;
};

/** Faults of what is made of digits. */
const ofDigits: ReadonlySet<FaultCode> = new Set(["not-a-number", "not-a-date", "not-a-time"]);

/** A number, date or clock that somebody typed with letters that look like digits, and what it is with the digits. */
const meantDigits = (
  { type }: Field,
  text: string,
  book: Book,
): { readonly suggestion: string; readonly to: CellValue } | undefined => {
  const digits = digitsFor(text);
  const reading = digits === undefined ? undefined : readCell(type, digits, { date1904: book.date1904 });
  if (digits === undefined || reading === undefined || isFault(reading)) return undefined;
  return { suggestion: digits, to: writeCell(type, reading, book.lang, book.date1904) };
};

/** A cell holds something that its column cannot: it counts as nothing until it is mended, never as 0. */
export const unreadableCell = defineRule({
  id: "unreadable-cell",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      return {
        reads: [...table.columnOf.keys()],
        rows: () => table.faults.keys(),
        judge: (row, report) => {
          const faults = table.faults.get(row);
          if (!faults) return;
          for (const [field, { fault, text, read }] of faults) {
            if (fault === "not-text" || read !== undefined) continue;
            const definition = table.register.fields.find(({ id }) => id === field);
            const meant = ofDigits.has(fault) && definition ? meantDigits(definition, text, book) : undefined;
            const choice = fault === "not-in-list" ? meantChoice(definition, text, book.lang) : undefined;
            const suggestion = meant?.suggestion ?? choice;
            const mistaken = meant && mistakenIn(text, meant.suggestion);
            const to = meant?.to ?? choice;
            const edit = to === undefined ? undefined : setContent(table, row, field, to);
            report({
              at: { register, row, field },
              facts: { register, field, text, fault, suggestion, ...(mistaken && { mistaken }) },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
