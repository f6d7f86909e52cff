import { requireTable, type Book } from "../book/book";
import type { Edit } from "../book/edit";
import type { RowId } from "../book/row-id";
import { isUnread, texts, type Table } from "../book/table";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { keyOf, pairOf, type Combination } from "./combination";
import { planDifferences, type Differing, type PlannedRow } from "./plan-differences";
import type { Told, ToldRow } from "./told";
import { isRefusal, isThereBy, type ToldOutcome } from "./told-outcome";
import { truthEdits } from "./truth-edits";

/** What is known besides the file: what was planned, and whether a list is whole, or a part, once somebody has said so. */
export type Besides = {
  readonly plan?: readonly PlannedRow[] | undefined;
  readonly isWhole?: boolean | undefined;
};

/** What the accounting system did not do. */
export type RefusedRow = Combination & { readonly outcome: ToldOutcome };

/**
 * What becomes of a combination in `assignments`: it comes or goes, it stays for nothing may be taken away, it stands there
 * or is missing on both sides, or nobody knows what the file means by it.
 */
export type Fate = "comes" | "goes" | "stays" | "both" | "neither" | "unknown";

/** A row of the file, or one that it takes for gone without naming it, and what becomes of it. */
export type FatedRow = ToldRow & { readonly fate: Fate };

/** What `assignments` (Tilldelningar) and the accounting system do not say alike, and what makes them (contract §12). */
export type Reconciled = {
  readonly onlyHere: readonly Combination[];
  readonly onlyThere: readonly Combination[];
  readonly differs: readonly Differing[];
  readonly refused: readonly RefusedRow[];
  /** How many combinations both have. */
  readonly both: number;
  /**
   * What is taken away: all of `onlyHere`, or nothing where a line of the file cannot be read, or where a list is not said
   * to be whole.
   */
  readonly removed: readonly Combination[];
  /** Every row of the file, in its order, and then what a list lacks, or what has gone with its access. */
  readonly fates: readonly FatedRow[];
  /** Writes the accounting system's truth into `assignments`. */
  readonly edits: readonly Edit[];
};

type Here = ReadonlyMap<Folded, { readonly one: Combination; readonly rows: readonly RowId[] }>;

/** The rows of `assignments` by combination; those that cannot be read are left as they are. */
function* rowsHere(table: Table<"assignments">): Task<Here> {
  const [clients, consultants, programs] = (["client", "consultant", "program"] as const).map((field) =>
    texts(table, field),
  );
  const found = new Map<Folded, { one: Combination; rows: RowId[] }>();
  let done = 0;
  for (const row of table.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const [client, consultant, program = ""] = [clients?.[row], consultants?.[row], programs?.[row]];
    if (client === undefined || consultant === undefined || isUnread(table, row, "program")) continue;
    const one = { client, consultant, program };
    const known = found.get(keyOf(one));
    if (known) known.rows.push(row);
    else found.set(keyOf(one), { one, rows: [row] });
  }
  return found;
}

const bare = ({ client, consultant, program }: Combination): Combination => ({ client, consultant, program });

/** Whether each row of the file is there, by itself and by the plan of that very combination. */
const therein = (plan: readonly PlannedRow[] | undefined) => {
  const planned = new Map(plan?.map((row) => [keyOf(row), row.outcome]));
  return (row: ToldRow): boolean | undefined =>
    row.outcome === undefined ? true : isThereBy(row.outcome, planned.get(keyOf(row)));
};

/** Whether each combination of the book is gone by the file, named there or not. */
const goneBy = ({ rows, isList, conflicts }: Told, isThere: (row: ToldRow) => boolean | undefined) => {
  const told = new Map(rows.map((row) => [keyOf(row), isThere(row)]));
  const contradicted = new Set(conflicts.map(keyOf));
  const pairsThere = new Set(rows.flatMap((row) => (isThere(row) === true ? [pairOf(row)] : [])));
  // Access that is gone has taken its programs with it (Q39).
  const pairsGone = new Set(
    rows.flatMap((row) => (row.program === "" && isThere(row) === false ? [pairOf(row)] : [])),
  );
  return (one: Combination): boolean => {
    const key = keyOf(one);
    if (told.has(key)) return told.get(key) === false;
    if (contradicted.has(key)) return false;
    const isPairThere = pairsThere.has(pairOf(one));
    return isList ? one.program !== "" || !isPairThere : pairsGone.has(pairOf(one)) && !isPairThere;
  };
};

/** What becomes of every row. Access follows from a program that stays, and is then not missed by itself. */
function* fatesOf(
  here: Here,
  told: Told,
  isThere: (row: ToldRow) => boolean | undefined,
  isWhole: boolean,
): Task<FatedRow[]> {
  const { rows, isList, unread } = told;
  // A file that says nothing is no empty list.
  const isTold = rows.length > 0 && unread.length === 0;
  const goes: Fate = isTold && (isWhole || !isList) ? "goes" : "stays";
  const isGone = goneBy(told, isThere);
  const staying = new Set<Folded>();
  const gone = new Map<Folded, Combination>();
  let done = 0;
  for (const [key, { one }] of here) {
    if (isGone(one)) gone.set(key, one);
    if (goes === "stays" || !gone.has(key)) staying.add(pairOf(one));
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  const fates: FatedRow[] = [];
  for (const row of rows) {
    const is = isThere(row);
    const isHere = here.has(keyOf(row)) || (row.program === "" && staying.has(pairOf(row)));
    const fate =
      is === undefined
        ? "unknown"
        : is
          ? isHere
            ? "both"
            : "comes"
          : gone.has(keyOf(row))
            ? goes
            : "neither";
    fates.push({ ...row, fate });
    gone.delete(keyOf(row));
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return [...fates, ...[...gone.values()].map((one) => ({ ...one, fate: goes }))];
}

/**
 * Compares the accounting system's list, which is all of it, or its result, which is of what was tried, with
 * `assignments` and with a plan.
 */
export function* reconcile(book: Book, told: Told, { plan, isWhole }: Besides): Task<Reconciled> {
  const table = requireTable(book, "assignments");
  const { rows, isList } = told;
  const isThere = therein(plan);
  const here = yield* rowsHere(table);
  const fates = yield* fatesOf(here, told, isThere, isWhole === true);
  const withFate = (...wanted: readonly Fate[]): Combination[] =>
    fates.flatMap((row) => (wanted.includes(row.fate) ? [bare(row)] : []));
  const removed = withFate("goes");
  const removedKeys = new Set(removed.map(keyOf));
  const toldKeys = new Set(rows.map(keyOf));
  const pairsThere = new Set(rows.flatMap((row) => (isThere(row) === true ? [pairOf(row)] : [])));
  const edits = yield* truthEdits(book, table, {
    gone: new Set([...removedKeys].flatMap((key) => here.get(key)?.rows ?? [])),
    come: withFate("comes"),
    staying: new Set([...here].flatMap(([key, { one }]) => (removedKeys.has(key) ? [] : [pairOf(one)]))),
    keepsAccess: (pair, one) => !isList && !toldKeys.has(keyOf(one)) && !pairsThere.has(pair),
  });
  const refused = rows.flatMap(({ outcome, ...one }): RefusedRow[] =>
    outcome !== undefined && isRefusal(outcome) ? [{ ...one, outcome }] : [],
  );
  // Nobody knows what a refusal means where it is not known what was tried.
  const unclear = refused.map((row): Differing => ({ ...row, planned: null }));
  return {
    onlyHere: withFate("goes", "stays"),
    onlyThere: withFate("comes"),
    differs: plan ? planDifferences(plan, told) : unclear,
    refused,
    both: rows.filter((row) => isThere(row) === true && here.has(keyOf(row))).length,
    removed,
    fates,
    edits,
  };
}
