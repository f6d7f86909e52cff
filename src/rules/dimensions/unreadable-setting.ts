import { texts } from "../../book/table";
import type { SettingId } from "../../registers/known-settings";
import { readSetting, settingNamed } from "../../resolve/setting";
import { isFault, type FaultCode } from "../../values/cell";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = { readonly setting: SettingId; readonly text: string; readonly fault: FaultCode };

/** A setting that Kontera knows has a value that it cannot have: what holds without it holds until it is mended. */
export const unreadableSetting = defineRule({
  id: "unreadable-setting",
  severity: "error",
  bind: (book) =>
    overRows<"settings", Facts>(book, "settings", ["name", "value"], (table) => {
      const names = texts(table, "name");
      return (row, report) => {
        const setting = settingNamed(fold(names[row] ?? ""));
        if (!setting) return;
        const value = readSetting(book, setting, row);
        // An error value is told of by unreadable-cell, as in any other column.
        if (value === undefined || !isFault(value) || value.read !== undefined) return;
        if (value.fault === "error-value") return;
        report({
          at: { register: "settings", row, field: "value" },
          facts: { setting, text: value.text, fault: value.fault },
        });
      };
    }),
});
