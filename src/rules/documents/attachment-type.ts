import { texts } from "../../book/table";
import { extensionOf } from "../../values/link";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overSetting } from "../shapes/over-setting";
import { rowsFilled } from "../shapes/rows-holding";

type Facts = {
  readonly fileName: string;
  /** The file types that are allowed, as the setting lists them. */
  readonly allowed: string;
};

const listed = (allowed: string): ReadonlySet<string> =>
  new Set(
    allowed
      .split(/[\s,;]+/)
      .map((one) => fold(one).replace(/^\*?\./, ""))
      .filter((one) => one !== ""),
  );

/** An attachment (bilaga) is of a file type that the setting does not list, or of none at all (#60, Q43). */
export const attachmentType = defineRule({
  id: "attachment-type",
  severity: "warning",
  bind: (book) =>
    overSetting<"attachments", Facts>(book, "attachments", ["fileName"], "attachmentTypes", (table) => {
      const fileNames = texts(table, "fileName");
      let last: { readonly allowed: string; readonly types: ReadonlySet<string> } | undefined;
      return {
        rows: () => rowsFilled(fileNames),
        judge: (row, value, report) => {
          const fileName = fileNames[row];
          if (fileName === undefined || typeof value !== "string") return;
          if (last?.allowed !== value) last = { allowed: value, types: listed(value) };
          if (last.types.has(extensionOf(fileName) ?? "")) return;
          report({
            at: { register: "attachments", row, field: "fileName" },
            facts: { fileName, allowed: value },
          });
        },
      };
    }),
});
