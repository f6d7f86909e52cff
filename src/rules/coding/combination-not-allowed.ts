import { tableOf, type Book } from "../../book/book";
import { ANY } from "../../book/code-columns";
import { buildIndex, joinedKey, splitKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import type { Table, RowIndex } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { combinationsOf, isCovered, type Combinations, type CombinedCodes } from "../../resolve/combinations";
import type { Folded } from "../../values/brands";
import { finish, type Task } from "../../values/task";
import { fold } from "../../values/text";
import { defineRule, type At, type BoundRule, type Reads } from "../engine/rule";
import { partsOf, partsOfRow, type Part } from "./shapes/combination-parts";
import { codesOfRows, type CodesOfRows } from "./shapes/named-codes";

type Facts = {
  readonly codes: readonly Part[];
  /** The codes of the row that says Tillåt ej; undefined when no row allows the combination. */
  readonly denied: readonly Part[] | undefined;
};

/** Where codes are combined, and which of the columns there are read. */
const combining = {
  timeEntries: "all",
  travelEntries: "all",
  prices: ["dimension", "code", "whenDimension", "whenCode"],
  projectCodings: ["project", "dimension", "code"],
} as const satisfies Reads;

type FromRegister = keyof typeof combining;

/**
 * What `codingCombinations` (Konteringskombinationer) and `dimensions` (Dimensioner) say now, and how the rows are
 * read by it.
 */
type State = { readonly combinations: Combinations; readonly rows: CodesOfRows; readonly shape: string };

const stateOf = (book: Book, from: Table<FromRegister>): State | undefined => {
  const combinations = combinationsOf(book);
  if (!combinations?.isOn) return undefined;
  const rows = codesOfRows(book, from, combinations);
  const columns = combinations.columns.map(({ column, dimension }) => `${column}=${dimension}`);
  const { allowsAny } = combinations;
  return { combinations, rows, shape: [rows.shape, ...columns, String(allowsAny)].join() };
};

/** What stands in a key for a code that is open; no cell can hold it after reading. */
const OPEN = fold("\u0001");

const keyFor = (codes: CombinedCodes): Folded => joinedKey(codes.map((code) => code ?? OPEN));
const codesFor = (key: Folded): CombinedCodes =>
  splitKey(key).map((code) => (code === OPEN ? undefined : code));

/** The rows by the codes that they combine. */
const groupsIn = (from: Table, { rows, shape }: State): Task<RowIndex> =>
  buildIndex(from, `combination ${shape}`, (row) => {
    const codes = rows.combined(row);
    return codes && keyFor(codes);
  });

const placeOf = (register: FromRegister, row: RowId): At =>
  register === "prices" || register === "projectCodings"
    ? { register, row, field: "code" }
    : { register, row };

/** The rows whose codes no row of `codingCombinations` (Konteringskombinationer) allows. */
function* deniedRows(groups: RowIndex, { decide }: Combinations): Generator<RowId> {
  for (const key of groups.rows.keys()) if (decide(codesFor(key)).kind === "deny") yield* rowsIn(groups, key);
}

/** The rows that a row of `codingCombinations` (Konteringskombinationer) has a say in. */
const concernedBy = (from: Table, line: readonly Folded[], { rows }: State): readonly RowId[] => {
  const at = line.findIndex((code) => code !== ANY && code !== "");
  const candidates = (at < 0 ? undefined : rows.rowsWith?.(at, line[at] ?? "")) ?? from.order;
  return candidates.filter((row) => {
    const codes = rows.combined(row);
    return codes !== undefined && isCovered(line, codes);
  });
};

const overCombining = (
  book: Book,
  register: FromRegister,
  from: Table<FromRegister>,
): BoundRule<Facts, RowId> => {
  let state = stateOf(book, from);
  return {
    reads: {
      codingCombinations: "all",
      dimensions: ["dimension", "singular", "plural", "kind"],
      [register]: combining[register],
    },
    *prepare() {
      if (state) yield* groupsIn(from, state);
    },
    *subjects() {
      if (!state) return;
      yield* deniedRows(finish(groupsIn(from, state)), state.combinations);
    },
    touched: (touch) => {
      if (touch.register === register) return [touch.row];
      const before = state;
      state = stateOf(book, from);
      if (before?.shape !== state?.shape) return from.order;
      if (!state || touch.register !== "codingCombinations") return [];
      const line = state.combinations.codesOf(touch.row);
      return line ? concernedBy(from, line, state) : [];
    },
    judge: (row, report) => {
      const codes = from.raw[row] && state?.rows.combined(row);
      if (!codes || !state) return;
      const { combinations, rows } = state;
      const { kind, row: decider } = combinations.decide(codes);
      // Where no row allows anything, only-denials says so once.
      if (kind === "allow" || (decider === undefined && !combinations.allowsAny)) return;
      report({
        at: placeOf(register, row),
        facts: {
          codes: partsOf(combinations, rows.read(row) ?? []),
          denied: decider === undefined ? undefined : partsOfRow(combinations, decider),
        },
        ...((register === "prices" || register === "projectCodings") && { severity: "warning" }),
        ...(decider !== undefined && {
          also: [{ register: "codingCombinations", row: decider, field: "kind" }],
        }),
      });
    },
  };
};

/**
 * Codes stand together that `codingCombinations` (Konteringskombinationer) does not allow (#174): a row of it says
 * Tillåt ej, or none allows them. Prices and the codings of projects are asked too, which the source system does not
 * do; there it is a warning.
 */
export const combinationNotAllowed = defineRule({
  id: "combination-not-allowed",
  severity: "error",
  bind: (book) =>
    (Object.keys(combining) as FromRegister[]).flatMap((register) => {
      const from = tableOf(book, register);
      return from ? [overCombining(book, register, from)] : [];
    }),
});
