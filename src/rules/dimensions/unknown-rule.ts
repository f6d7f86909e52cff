import { setContent } from "../../book/new-row";
import { rawCell, texts } from "../../book/table";
import type { SettingId } from "../../registers/known-settings";
import { settingNamed } from "../../resolve/setting";
import { fold } from "../../values/text";
import { ruleKey, rulesListed } from "../engine/named-rules";
import { defineRule } from "../engine/rule";
import { isSlip } from "../near/near";
import { overRows } from "../shapes/over-rows";

type Facts = {
  readonly setting: SettingId;
  readonly id: string;
  /** The one rule that it seems to mean. */
  readonly suggestion: string | undefined;
};

/** The settings that turn rules off or lower them list one that Kontera does not have: it changes nothing. */
export const unknownRule = defineRule({
  id: "unknown-rule",
  severity: "warning",
  bind: (book, ids) =>
    overRows<"settings", Facts>(book, "settings", ["name", "value"], (table) => {
      const names = texts(table, "name");
      return (row, report) => {
        const setting = settingNamed(fold(names[row] ?? ""));
        if (setting !== "rulesOff" && setting !== "rulesLowered") return;
        if (table.faults.get(row)?.has("value")) return;
        const listed = rulesListed(String(rawCell(table, row, "value")));
        for (const id of listed) {
          if (ids.includes(ruleKey(id))) continue;
          const near = ids.filter((one) => isSlip(ruleKey(id), one));
          const suggestion = near.length === 1 ? near[0] : undefined;
          const mended = listed.map((one) => (one === id ? suggestion : one)).join("; ");
          const edit = suggestion === undefined ? undefined : setContent(table, row, "value", mended);
          report({
            at: { register: "settings", row, field: "value" },
            facts: { setting, id, suggestion },
            ...(edit && { edits: [edit] }),
          });
        }
      };
    }),
});
