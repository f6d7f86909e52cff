import { setField } from "../../book/new-row";
import { numbers, texts } from "../../book/table";
import { AUTO, contrastOf } from "../../values/color";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";
import { rowsFilled } from "../shapes/rows-holding";

type Facts = { readonly code: string; readonly color: string; readonly textColor: string };

/** WCAG asks 4.5 for text; below this nobody reads it. */
const LEAST = 1.5;

/** A project's text color hardly differs from its color (#66, #67): white on white. The fix writes Auto. */
export const unreadableColors = defineRule({
  id: "unreadable-colors",
  severity: "warning",
  bind: (book) =>
    overRows<"projects", Facts>(book, "projects", ["code", "color", "textColor", "inheritColor"], (table) => {
      const [codes, colors, textColors] = [
        texts(table, "code"),
        texts(table, "color"),
        texts(table, "textColor"),
      ];
      const inherits = numbers(table, "inheritColor");
      return {
        rows: () => rowsFilled(textColors),
        judge: (row, report) => {
          const [color, textColor] = [colors[row], textColors[row]];
          if (color === undefined || textColor === undefined || textColor === AUTO) return;
          // What it inherits holds in place of its own (Q20).
          if (inherits[row] === 1 || contrastOf(color, textColor) >= LEAST) return;
          const edit = setField(book, table, row, "textColor", AUTO);
          report({
            at: { register: "projects", row, field: "textColor" },
            facts: { code: codes[row] ?? "", color, textColor },
            ...(edit && { edits: [edit] }),
          });
        },
      };
    }),
});
