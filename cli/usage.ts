/** What the command can be told to do. */
export type VerbName =
  | ("check" | "plan" | "import" | "export" | "log" | "new")
  | ("budget" | "controls" | "billing" | "price" | "release")
  | ("accept" | "resolve" | "rename");

/** Every option, by whether it takes a value. */
export const optionKinds = {
  json: "boolean",
  help: "boolean",
  sample: "boolean",
  verify: "boolean",
  accepted: "boolean",
  lang: "string",
  today: "string",
  register: "string",
  encoding: "string",
  delimiter: "string",
  "start-row": "string",
  map: "string",
  decimal: "string",
  "date-order": "string",
  out: "string",
  employee: "string",
  from: "string",
  to: "string",
  modules: "string",
  project: "string",
  field: "string",
  at: "string",
  until: "string",
  by: "string",
  lines: "string",
  profile: "string",
  module: "string",
  customer: "string",
  rule: "string",
  who: "string",
  why: "string",
  hours: "string",
  rows: "string",
  basis: "string",
  undo: "string",
  reason: "string",
  date: "string",
  code: "string",
} as const;

export type OptionName = keyof typeof optionKinds;

/** How a verb is called: its arguments in order, the options that it takes, and those that it must have. */
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
  "start-row",
  "map",
  "decimal",
  "date-order",
  "today",
] as const;

/** Which entries a verb is about. */
const selecting = ["module", "project", "customer", "employee"] as const;

export const usages: Readonly<Record<VerbName, Usage>> = {
  check: { files: ["BOOK.xlsx"], options: [...everywhere, "accepted", "today"], required: [] },
  accept: {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "rule", "rows", "who", "why", "out", "today"],
    required: ["rule", "who", "out"],
  },
  plan: {
    files: ["BOOK.xlsx", "FILE.csv"],
    options: [...everywhere, ...reading],
    required: ["register"],
  },
  import: {
    files: ["BOOK.xlsx", "FILE.csv"],
    options: [...everywhere, ...reading, "out"],
    required: ["register", "out"],
  },
  export: {
    files: ["BOOK.xlsx"],
    options: [...everywhere, "register", "out", "encoding", "delimiter", "today"],
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
      ...(["until", "rows", "date", "basis", "undo", "reason", "out", "today"] as const),
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
    options: [...everywhere, "from", "to", "out", "today"],
    required: ["from", "to", "out"],
  },
  log: { files: ["BOOK.xlsx"], options: [...everywhere, "verify", "today"], required: [] },
  new: { files: ["BOOK.xlsx"], options: [...everywhere, "modules", "sample"], required: [] },
};

export const verbNames = Object.keys(usages) as readonly VerbName[];
