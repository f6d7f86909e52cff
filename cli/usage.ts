import type { OptionName } from "./option-kinds";

/** What the command can be told to do. */
export type VerbName =
  | ("check" | "plan" | "import" | "export" | "log" | "new")
  | ("budget" | "controls" | "billing" | "price" | "release")
  | ("accept" | "resolve" | "rename" | "undo" | "compare" | "schema")
  | ("recipe list" | "recipe export" | "recipe import")
  | ("access plan" | "access apply" | "access who" | "access reconcile");

/** How a verb is called: its arguments in order, those in brackets only if they are wanted, the options that it takes, and those that it must have. */
export type Usage = {
  readonly files: readonly string[];
  readonly options: readonly OptionName[];
  readonly required: readonly OptionName[];
};

const everywhere = ["json", "lang", "help"] as const;
const reading = [
  "register",
  "encoding",
  "delimiter",
  "sheet",
  "start-row",
  "map",
  "key",
  "skip",
  "create",
  "set",
  "mode",
  "duplicates",
  "blank",
  "clear",
  "refused",
  "decimal",
  "date-order",
  "zeros",
  "accept",
  "accept-alarm",
  "repair",
  "recipe",
  "save-recipe",
  "today",
] as const;

/** How a workbook is written. */
const writing = ["out", "accept-stale", "force", "verify", "no-verify"] as const;

/** What access is planned for, and by whom. */
const planning = ["op", "clients", "consultants", "programs", "as"] as const;
const planned = ["op", "clients", "consultants", "as"] as const;

/** Which entries a verb is about. */
const selecting = ["module", "project", "customer", "employee"] as const;

export const usages: Readonly<Record<VerbName, Usage>> = {
  check: { files: ["BOOK.xlsx"], options: [...everywhere, "accepted", "today"], required: [] },
  accept: {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "rule", "rows", "who", "why", ...writing, "today"],
    required: ["rule", "who", "out"],
  },
  plan: {
    files: ["BOOK.xlsx", "FILE"],
    options: [...everywhere, ...reading],
    required: ["register"],
  },
  import: {
    files: ["BOOK.xlsx", "FILE"],
    options: [...everywhere, ...reading, ...writing],
    required: ["register", "out"],
  },
  export: {
    files: ["BOOK.xlsx"],
    options: [
      ...everywhere,
      ...(["register", "out", "encoding", "delimiter", "today"] as const),
      ...([
        "profile",
        "like",
        "template",
        "list",
        "tree",
        "map",
        "accept",
        "columns",
        "where",
        "since",
      ] as const),
    ],
    required: ["register", "out"],
  },
  budget: {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "employee", "from", "to", "by", "today"],
    required: [],
  },
  billing: {
    files: ["BOOK.xlsx"],
    options: [...everywhere, ...selecting, ...(["until", "by", "lines", "profile", "out", "today"] as const)],
    required: [],
  },
  controls: { files: ["BOOK.xlsx"], options: [...everywhere, "project", "hours", "today"], required: [] },
  release: {
    files: ["BOOK.xlsx"],
    options: [
      ...everywhere,
      ...selecting,
      ...(["until", "rows", "date", "basis", "undo", "reason", "today"] as const),
      ...writing,
    ],
    required: ["out"],
  },
  price: {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "project", "customer", "date", "module", "code", "today"],
    required: ["project"],
  },
  resolve: {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "project", "field", "at", "today"],
    required: [],
  },
  rename: {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "from", "to", ...writing, "today"],
    required: ["from", "to", "out"],
  },
  undo: { files: ["BOOK.xlsx", "[JOB]"], options: [...everywhere, ...writing, "today"], required: ["out"] },
  "access plan": {
    files: ["BOOK.xlsx"],
    options: [...everywhere, ...planning, "today"],
    required: planned,
  },
  "access apply": {
    files: ["BOOK.xlsx"],
    options: [...everywhere, ...planning, ...writing, "today"],
    required: [...planned, "out"],
  },
  "access who": {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "client", "consultant", "program", "today"],
    required: [],
  },
  "access reconcile": {
    files: ["BOOK.xlsx", "FILE.csv"],
    options: [
      ...everywhere,
      ...([
        "plan",
        "outcome",
        "whole-list",
        "part-of-list",
        "map",
        "accept",
        "encoding",
        "delimiter",
        "sheet",
      ] as const),
      ...(["repair", ...writing, "today"] as const),
    ],
    required: [],
  },
  compare: {
    files: ["A", "B", "[BASE]"],
    options: [...everywhere, "register", "today", "decimal", "date-order", "map", "accept", "repair"],
    required: ["register"],
  },
  "recipe list": { files: ["BOOK.xlsx"], options: [...everywhere, "register", "today"], required: [] },
  "recipe export": {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "name", "register", "out", "today"],
    required: ["name", "out"],
  },
  "recipe import": {
    files: ["BOOK.xlsx", "FILE.json"],
    options: [...everywhere, "name", ...writing, "today"],
    required: ["out"],
  },
  log: { files: ["BOOK.xlsx"], options: [...everywhere, "verify", "today"], required: [] },
  schema: { files: ["[NAME]", "[NAME]"], options: [...everywhere, "register"], required: [] },
  new: {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "modules", "sample", "verify", "no-verify"],
    required: [],
  },
};

export const verbNames = Object.keys(usages) as readonly VerbName[];
