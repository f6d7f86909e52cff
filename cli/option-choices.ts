import type { LineSumming } from "#core/billing/line";
import { delimiters, type Delimiter } from "#core/csv/delimiter";
import { readEncodings, type Encoding } from "#core/csv/encoding";
import { receivers, type Receiver } from "#core/csv/form/known-forms";
import type { DuplicatePolicy, ImportMode } from "#core/csv/import-settings";
import { headerKey } from "#core/registers/headers";
import { registerIds, registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { BillingUse } from "#core/resolve/billing-terms";
import { rules } from "#core/rules/index";
import { inEach } from "#core/values/by-lang";
import type { Lang } from "#core/values/cell";
import type { Choices } from "./option-reader";

/** The kinds of file that an invoice basis can be written as. */
export const profiles = ["csv", "fortnox", "sie4"] as const;
export type Profile = (typeof profiles)[number];

export const same = <T extends string>(values: readonly T[]): Choices<T> =>
  Object.fromEntries(values.map((value) => [value, value]));

export const langs = same<Lang>(["sv", "en"]);
export const dateOrders = same(["ymd", "dmy", "mdy"]);
export const zeros = same(["restored", "kept"]);
export const decimals: Choices<"," | "."> = { ",": ",", ".": ".", comma: ",", point: "." };
export const encodingNames: Choices<Encoding> = {
  ...same<Encoding>(readEncodings),
  utf8: "utf-8",
  cp1252: "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  macintosh: "mac-roman",
  macroman: "mac-roman",
  latin9: "iso-8859-15",
  "utf-16": "utf-16le",
};
export const modes = same<ImportMode>(["add", "update", "both"]);
export const duplicatePolicies: Choices<DuplicatePolicy> = { refuse: "refuse", last: "lastWins" };
export const blanks = same(["keep", "clear"]);
export const delimiterNames: Choices<Delimiter> = {
  ...same(delimiters),
  semicolon: ";",
  tab: "\t",
  "\\t": "\t",
  comma: ",",
  pipe: "|",
};
export const modules = same([...new Set(registerIds.map((id) => registers[id].module))]);

export const ruleIds = same(rules.map(({ id }) => id));
export const registerNames: Choices<RegisterId> = Object.fromEntries(
  registerIds.flatMap((id) => [id, ...inEach(registers[id].name)].map((name) => [headerKey(name), id])),
);

export const receiverNames: Choices<Receiver> = { ...same<Receiver>(receivers), spiris: "visma" };
export const uses = same<BillingUse>(["time", "travel"]);
export const summings = same<LineSumming>(["row", "date"]);

/** The delimiters as a refusal names them. */
export const shownDelimiters = ["semicolon", "tab", "comma", "pipe"];
