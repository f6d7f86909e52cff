import { tableOf } from "../../book/book";
import { setContent } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { goneRegisters, registerList, registersNamedIn } from "../../book/standing-registers";
import { rawCell, texts } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { settingNamed } from "../../resolve/setting";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = { readonly gone: readonly RegisterId[] };

/**
 * A register that stood when Kontera last wrote to the workbook stands no more: its table or a header was renamed, or
 * its sheet deleted, and none of its rows are checked. The fix takes it off the list of those that stood.
 */
export const registerGone = defineRule({
  id: "register-gone",
  severity: "error",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const table = tableOf(book, "settings");
    if (!table) return [];
    const names = texts(table, "name");
    const isList = (row: RowId): boolean => settingNamed(fold(names[row] ?? "")) === "standingRegisters";
    const lists = (): readonly RowId[] => table.order.filter(isList);
    return [
      {
        reads: { settings: ["name", "value"] },
        subjects: lists,
        // Which modules are turned off has a say, too.
        touched: ({ row }) => [row, ...lists()],
        judge: (row, report) => {
          if (!table.raw[row] || !isList(row)) return;
          const list = String(rawCell(table, row, "value"));
          const gone = goneRegisters(book, list);
          if (gone.length === 0) return;
          const left = registersNamedIn(list).filter((id) => !gone.includes(id));
          const edit = setContent(table, row, "value", registerList(left, book.lang));
          report({
            at: { register: "settings", row, field: "value" },
            facts: { gone },
            ...(edit && { edits: [edit] }),
          });
        },
      },
    ];
  },
});
