import type { PassedOver } from "../../book/passed-over";
import { modules } from "../../registers/modules";
import type { Idle } from "../../resolve/idle";
import { counted } from "../counted";
import type { Names } from "../names";
import { quote } from "../quote";
import type { ReadText } from "../sv/read-text";

const sheetOf = ({ sheet }: PassedOver): string => `The sheet ${quote(sheet, "en")}`;
const list = (texts: readonly string[]): string => texts.join(", ");

const passedOver = (one: PassedOver, names: Names): string => {
  switch (one.reason) {
    case "no-key": {
      const { register, fields } = one;
      const headers = fields.map((field) => names.field(register, field));
      return `${sheetOf(one)} belongs to ${names.register(register)} but lacks the ${headers.length === 1 ? "column" : "columns"} ${list(headers)}, so its rows are not checked in full. Give the column its header back.`;
    }
    case "not-named":
      return `${sheetOf(one)} looks like ${names.register(one.register)} but is not checked. Connect it under Registers, Use a sheet of your own, or name the table or sheet ${names.register(one.register)}.`;
    case "module-off":
      return `${sheetOf(one)} belongs to the module ${modules[one.module].en}, which is turned off in Settings, and is not checked.`;
    case "second":
      return `${sheetOf(one)} has a second table named as ${names.register(one.register)}, which is not checked. Keep one of them.`;
    case "no-register":
      return `${sheetOf(one)} resembles no register and is not checked.`;
  }
};

const idle = (one: Idle, names: Names): string => {
  if (one.reason === "no-dimensions")
    return `${names.register("dimensions")} is missing, so ${list(one.registers.map((id) => names.register(id)))} are not judged by what the dimensions say.`;
  if (one.reason === "no-register") {
    const where = one.named.map(
      ({ register, field }) => `${names.field(register, field)} of ${names.register(register)}`,
    );
    return `${names.register(one.register)} is missing, so whether what stands in ${list(where)} exists is not judged.`;
  }
  const { use, prices, controls } = one;
  const parts = [
    ...(prices > 0 ? [counted(prices, "en", "price", "prices")] : []),
    ...(controls > 0 ? [counted(controls, "en", "control in kronor", "controls in kronor")] : []),
  ];
  return `Billing in ${use === "time" ? "Time" : "Travel"} is not Yes: ${parts.join(" and ")} without effect.`;
};

export const readText = {
  passedOver,
  idle,
  noTable: ({ sheet, register }, names) =>
    `The sheet ${quote(sheet, "en")} is read as ${names.register(register)} but has no table. It is checked; the pane writes to it once it has been connected under Registers, Use a sheet of your own.`,
  registers: (read) =>
    `Checked: ${list(read.map(({ name, rows }) => `${name} (${counted(rows, "en", "row", "rows")})`))}.`,
  others: (sheets) => `No registers on: ${list(sheets)}.`,
  notChecked: "Not checked",
  withoutTable: "Without a table",
  withoutEffect: "Without effect",
} satisfies ReadText;
