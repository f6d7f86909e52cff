import { setContent } from "../../book/new-row";
import type { Field, RegisterId } from "../../registers/register";
import { inEach } from "../../values/by-lang";
import type { FaultCode, Lang } from "../../values/cell";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { isSlip } from "../near/near";
import { overAllRows } from "../shapes/over-rows";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  /** What stands in the cell. */
  readonly text: string;
  readonly fault: FaultCode;
  /** The choice of the list that it seems to mean. */
  readonly suggestion: string | undefined;
};

/** The one choice of a drop-down that the text is a slip of, in the language that it is written in. */
const meantChoice = (field: Field | undefined, text: string, lang: Lang): string | undefined => {
  if (field?.type.kind !== "enum") return undefined;
  const meant = field.type.choices.filter((choice) =>
    inEach(choice).some((label) => isSlip(fold(text), fold(label))),
  );
  return meant.length === 1 ? meant[0]?.[lang] : undefined;
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
            const suggestion = fault === "not-in-list" ? meantChoice(definition, text, book.lang) : undefined;
            const edit = suggestion === undefined ? undefined : setContent(table, row, field, suggestion);
            report({
              at: { register, row, field },
              facts: { register, field, text, fault, suggestion },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
