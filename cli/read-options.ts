import { groupings, type Grouping } from "#core/billing/group-keys";
import type { LineSumming } from "#core/billing/line";
import { delimiters, type Delimiter } from "#core/csv/delimiter";
import { encodings, type Encoding } from "#core/csv/encoding";
import type { ModuleId } from "#core/registers/definition";
import { headerKey } from "#core/registers/headers";
import { registerIds, registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { BillingUse } from "#core/resolve/billing-terms";
import { rules } from "#core/rules/index";
import type { Day, HourParts } from "#core/values/brands";
import { inEach } from "#core/values/by-lang";
import type { Lang } from "#core/values/cell";
import { clockFace, dayOn } from "#core/values/clock";
import type { Point } from "#core/values/distance";
import type { ReadOptions } from "#core/values/read-options";
import { err, ok, type Result } from "#core/values/result";
import { OptionReader, type Choices, type CodeIn, type Mapping } from "./option-reader";
import type { Problem } from "./problem";
import type { Arguments } from "./read-arguments";

/** The kinds of file that an invoice basis can be written as. */
const profiles = ["csv", "fortnox", "sie4"] as const;
export type Profile = (typeof profiles)[number];

/** The options of a command line, read. */
export type Options = {
  readonly json: boolean;
  readonly sample: boolean;
  readonly verify: boolean;
  readonly accepted: boolean;
  /** The rule whose findings are accepted, by whom and why. */
  readonly rule: string | undefined;
  readonly who: string | undefined;
  readonly why: string | undefined;
  readonly lang: Lang | undefined;
  /** The clock's unless said. */
  readonly today: Day;
  readonly register: RegisterId | undefined;
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
  /** The first line of data in the file, counted from 1 (#142). */
  readonly startRow: number | undefined;
  readonly maps: readonly Mapping[];
  readonly decimal: ReadOptions["decimal"] | undefined;
  readonly dateOrder: ReadOptions["dateOrder"] | undefined;
  readonly out: string | undefined;
  readonly employee: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** What `--from` and `--to` are for `rename`: project codes. */
  readonly fromCode: string | undefined;
  readonly toCode: string | undefined;
  readonly modules: readonly ModuleId[];
  /** The code of a project, and what is asked of it. */
  readonly project: string | undefined;
  readonly field: string | undefined;
  /** Where somebody stands. */
  readonly at: Point | undefined;
  readonly customer: string | undefined;
  readonly module: BillingUse | undefined;
  /** The day that is billed up to, itself included. */
  readonly until: Day | undefined;
  readonly by: readonly Grouping[];
  readonly lines: LineSumming | undefined;
  /** The kind of file that the invoice basis is written to `--out` as. */
  readonly profile: Profile | undefined;
  readonly date: Day | undefined;
  /** `--rows REGISTER:ROW,…`, as written. */
  readonly rows: readonly string[];
  /** The number of an invoice basis: that a release gets, or that is taken back. */
  readonly basis: string | undefined;
  readonly undo: string | undefined;
  readonly reason: string | undefined;
  readonly hours: HourParts | undefined;
  /** `--code DIMENSION=CODE`: the code that something has in a dimension, blank for none. */
  readonly codes: readonly CodeIn[];
};

const same = <T extends string>(values: readonly T[]): Choices<T> =>
  Object.fromEntries(values.map((value) => [value, value]));

const MOST_GROUPINGS = 2;

const langs = same<Lang>(["sv", "en"]);
const dateOrders = same(["ymd", "dmy", "mdy"]);
const decimals: Choices<"," | "."> = { ",": ",", ".": ".", comma: ",", point: "." };
const encodingNames: Choices<Encoding> = {
  ...same(encodings),
  utf8: "utf-8",
  cp1252: "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "utf-16": "utf-16le",
};
const delimiterNames: Choices<Delimiter> = {
  ...same(delimiters),
  semicolon: ";",
  tab: "\t",
  "\\t": "\t",
  comma: ",",
  pipe: "|",
};
const modules = same([...new Set(registerIds.map((id) => registers[id].module))]);

const ruleIds = same(rules.map(({ id }) => id));
const registerNames: Choices<RegisterId> = Object.fromEntries(
  registerIds.flatMap((id) => [id, ...inEach(registers[id].name)].map((name) => [headerKey(name), id])),
);

const uses = same<BillingUse>(["time", "travel"]);
const summings = same<LineSumming>(["row", "date"]);

/** The groupings that are asked for: none twice, and no more than the verb takes. */
const groupingsOf = (reader: OptionReader): Grouping[] => {
  const all = reader.all("by");
  const read = all.flatMap((text) => reader.oneOf("by", same(groupings), text) ?? []);
  if (all.length > MOST_GROUPINGS) reader.refuse({ code: "too-many-groupings", most: MOST_GROUPINGS });
  else if (new Set(read).size < read.length) reader.refuse({ code: "same-grouping", text: read[0] ?? "" });
  return read;
};

const shownDelimiters = ["semicolon", "tab", "comma", "pipe"];

const registerOf = (reader: OptionReader): RegisterId | undefined => {
  const text = reader.text("register");
  if (text === undefined) return undefined;
  const key = headerKey(text);
  if (Object.hasOwn(registerNames, key)) return registerNames[key];
  reader.refuse({ code: "not-a-choice", option: "--register", text, choices: registerIds });
  return undefined;
};

/** Reads every option that was given. */
export const readOptions = ({ verb, options }: Arguments): Result<Options, Problem> => {
  const reader = new OptionReader(options);
  const namesCodes = verb === "rename";
  const read: Options = {
    json: reader.has("json"),
    sample: reader.has("sample"),
    verify: reader.has("verify"),
    accepted: reader.has("accepted"),
    rule: reader.oneOf("rule", ruleIds),
    who: reader.text("who"),
    why: reader.text("why"),
    lang: reader.oneOf("lang", langs),
    today: reader.date("today") ?? dayOn(clockFace(new Date())),
    register: registerOf(reader),
    encoding: reader.oneOf("encoding", encodingNames),
    delimiter: reader.oneOf("delimiter", delimiterNames, reader.text("delimiter"), shownDelimiters),
    startRow: reader.row("start-row"),
    maps: reader.all("map").flatMap((text) => reader.mapping(text)),
    decimal: reader.oneOf("decimal", decimals),
    dateOrder: reader.oneOf("date-order", dateOrders),
    out: reader.text("out"),
    employee: reader.text("employee"),
    from: namesCodes ? undefined : reader.date("from"),
    to: namesCodes ? undefined : reader.date("to"),
    fromCode: reader.text("from"),
    toCode: reader.text("to"),
    project: reader.text("project"),
    field: reader.text("field"),
    at: reader.point("at"),
    customer: reader.text("customer"),
    module: reader.oneOf("module", uses),
    until: reader.date("until"),
    by: groupingsOf(reader),
    lines: reader.oneOf("lines", summings),
    profile: reader.oneOf("profile", same(profiles)),
    date: reader.date("date"),
    rows: reader.all("rows"),
    basis: reader.number("basis"),
    undo: reader.text("undo"),
    reason: reader.text("reason"),
    hours: reader.hours("hours"),
    codes: reader.all("code").flatMap((text) => reader.codeIn(text)),
    modules: reader
      .all("modules")
      .flatMap((text) => text.split(","))
      .flatMap((text) => reader.oneOf("modules", modules, text.trim()) ?? []),
  };
  if (read.hours !== undefined && read.project === undefined)
    reader.refuse({ code: "hours-without-project" });
  if (read.from !== undefined && read.to !== undefined && read.from > read.to)
    reader.refuse({ code: "backwards" });
  return reader.problem ? err(reader.problem) : ok(read);
};
