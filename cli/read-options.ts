import { accessOps } from "#core/access/outcome";
import { groupings, type Grouping } from "#core/billing/group-keys";
import { listKindIds } from "#core/csv/exporting/list-kinds";
import { headerKey } from "#core/registers/headers";
import { registerIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { clockFace, dayOn } from "#core/values/clock";
import { err, ok, type Result } from "#core/values/result";
import {
  blanks,
  dateOrders,
  decimals,
  delimiterNames,
  duplicatePolicies,
  encodingNames,
  langs,
  modes,
  modules,
  profiles,
  receiverNames,
  registerNames,
  ruleIds,
  same,
  shownDelimiters,
  summings,
  uses,
  zeros,
} from "./option-choices";
import { OptionReader } from "./option-reader";
import type { Options } from "./options";
import type { Problem } from "./problem";
import type { Arguments } from "./read-arguments";

const MOST_GROUPINGS = 2;

/** The groupings that are asked for: none twice, and no more than the verb takes. */
const groupingsOf = (reader: OptionReader): Grouping[] => {
  const all = reader.all("by");
  const read = all.flatMap((text) => reader.oneOf("by", same(groupings), text) ?? []);
  if (all.length > MOST_GROUPINGS) reader.refuse({ code: "too-many-groupings", most: MOST_GROUPINGS });
  else if (new Set(read).size < read.length) reader.refuse({ code: "same-grouping", text: read[0] ?? "" });
  return read;
};

const registerOf = (
  reader: OptionReader,
  option: "register" | "create" = "register",
  text = reader.text(option),
): RegisterId | undefined => {
  if (text === undefined) return undefined;
  const key = headerKey(text);
  if (Object.hasOwn(registerNames, key)) return registerNames[key];
  reader.refuse({ code: "not-a-choice", option: `--${option}`, text, choices: registerIds });
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
    accept: reader.has("accept"),
    repair: reader.has("repair"),
    acceptAlarm: reader.has("accept-alarm"),
    acceptStale: reader.has("accept-stale"),
    force: reader.has("force"),
    noVerify: reader.has("no-verify"),
    rule: reader.oneOf("rule", ruleIds),
    who: reader.text("who"),
    why: reader.text("why"),
    lang: reader.oneOf("lang", langs),
    today: reader.date("today") ?? dayOn(clockFace(new Date())),
    register: registerOf(reader),
    encoding: reader.oneOf("encoding", encodingNames),
    delimiter: reader.oneOf("delimiter", delimiterNames, reader.text("delimiter"), shownDelimiters),
    sheet: reader.text("sheet"),
    startRow: reader.row("start-row"),
    maps: reader.all("map").flatMap((text) => reader.mapping(text)),
    key: reader.names("key"),
    create: reader.names("create").flatMap((text) => registerOf(reader, "create", text) ?? []),
    skip: reader.lines("skip"),
    sets: reader.all("set").flatMap((text) => reader.setting("set", text)),
    mode: reader.oneOf("mode", modes),
    duplicates: reader.oneOf("duplicates", duplicatePolicies, reader.text("duplicates"), ["refuse", "last"]),
    blankClears: reader.oneOf("blank", blanks) === "clear",
    clears: reader.all("clear"),
    refused: reader.text("refused"),
    decimal: reader.oneOf("decimal", decimals),
    dateOrder: reader.oneOf("date-order", dateOrders),
    zeros: reader.oneOf("zeros", zeros),
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
    profile: verb === "export" ? undefined : reader.oneOf("profile", same(profiles)),
    receiver: verb === "export" ? reader.oneOf("profile", receiverNames) : undefined,
    like: reader.text("like"),
    template: reader.text("template"),
    list: reader.oneOf("list", same(listKindIds)),
    tree: reader.has("tree"),
    columns: reader.names("columns"),
    where: reader.all("where").flatMap((text) => reader.setting("where", text)),
    since: reader.text("since"),
    date: reader.date("date"),
    rows: reader.all("rows"),
    basis: reader.number("basis"),
    undo: reader.text("undo"),
    reason: reader.text("reason"),
    hours: reader.hours("hours"),
    codes: reader.all("code").flatMap((text) => reader.codeIn(text)),
    op: reader.oneOf("op", same(accessOps)),
    clients: reader.names("clients"),
    consultants: reader.names("consultants"),
    programs: reader.list("programs"),
    as: reader.text("as"),
    client: reader.text("client"),
    consultant: reader.text("consultant"),
    program: reader.text("program"),
    recipe: reader.text("recipe"),
    saveRecipe: reader.text("save-recipe"),
    name: reader.text("name")?.trim(),
    plan: reader.text("plan"),
    isWhole: reader.has("whole-list") ? true : reader.has("part-of-list") ? false : undefined,
    outcomes: reader.all("outcome").flatMap((text) => reader.word(text)),
    modules: reader.names("modules").flatMap((text) => reader.oneOf("modules", modules, text) ?? []),
  };
  if (reader.has("whole-list") && reader.has("part-of-list"))
    reader.refuse({ code: "not-with", option: "--part-of-list", other: "--whole-list" });
  if (read.hours !== undefined && read.project === undefined)
    reader.refuse({ code: "hours-without-project" });
  if (read.from !== undefined && read.to !== undefined && read.from > read.to)
    reader.refuse({ code: "backwards" });
  return reader.problem ? err(reader.problem) : ok(read);
};
