import { setContent } from "../../book/new-row";
import { rawCell, texts } from "../../book/table";
import { settingNamed } from "../../resolve/setting";
import { isErrorValue } from "../../values/error-value";
import { checkOrgNumber } from "../../values/org-number";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = {
  readonly text: string;
  readonly problem: "checksum" | "shape" | "form";
  readonly canonical: string | undefined;
};

const problems = {
  "wrong-checksum": "checksum",
  "wrong-shape": "shape",
  fixable: "form",
  meant: "form",
} as const;

/**
 * The company's own organisation number, a setting, cannot be one (formats E3): a wrong checksum is an error, because the
 * digits alone prove it. A right number written another way is told with its fix.
 */
export const companyNumber = defineRule({
  id: "company-number",
  severity: "error",
  bind: (book) =>
    overRows<"settings", Facts>(book, "settings", ["name", "value"], (table) => {
      const names = texts(table, "name");
      return (row, report) => {
        if (settingNamed(fold(names[row] ?? "")) !== "companyNumber") return;
        const text = rawCell(table, row, "value");
        // What is no text is told of by unreadable-setting.
        if (typeof text !== "string" || text.trim() === "" || isErrorValue(text)) return;
        const checked = checkOrgNumber(text);
        if (checked.verdict === "ok") return;
        const canonical = "canonical" in checked ? checked.canonical : undefined;
        const edit = canonical === undefined ? undefined : setContent(table, row, "value", canonical);
        report({
          at: { register: "settings", row, field: "value" },
          facts: { text, problem: problems[checked.verdict], canonical },
          ...(checked.verdict === "wrong-shape" && { severity: "warning" }),
          ...(checked.verdict === "fixable" && { severity: "info" }),
          ...(edit && { edits: [edit] }),
        });
      };
    }),
});
