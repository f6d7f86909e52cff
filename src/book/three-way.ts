import type { Field } from "../registers/register";
import type { CellValue, Lang } from "../values/cell";
import { countryCode } from "../values/country";
import { fold } from "../values/text";
import { writeCell, type StoredValue } from "../values/value-type";
import type { RowId } from "./row-id";
import { valuesAt, type Table } from "./table";

/** One of the tables that are compared: the columns that it says something of (all of its own when left out), and keys that it cannot speak for. */
export type ComparedTable = {
  readonly table: Table;
  /** Fields by id, and the user's own columns by header. */
  readonly columns?: ReadonlySet<string>;
  readonly unclear?: ReadonlySet<string>;
  /** Columns that the rows of a key say nothing of: their line ends before them. */
  readonly missing?: ReadonlyMap<string, ReadonlySet<string>>;
};

const lacks = ({ missing }: ComparedTable, text: string | undefined, column: string): boolean =>
  text !== undefined && missing?.get(text)?.has(column) === true;

/** Whose a row's difference is: theirs alone, mine alone, both have changed it, or there is none. */
export type Side = "theirs" | "mine" | "both" | "same";

/** What a cell holds in each; null where there is no such row, or nothing to compare with. */
export type ThreeCells = {
  readonly field: string;
  readonly base: CellValue | null;
  readonly mine: CellValue | null;
  readonly theirs: CellValue | null;
};

export type ComparedRow = {
  readonly key: string;
  readonly side: Side;
  readonly changes: readonly ThreeCells[];
};

export type ThreeWay = {
  readonly rows: readonly ComparedRow[];
  /** `unclear` are keys that stand more than once, or on a row that could not be read: they are not compared. */
  readonly counts: Readonly<Record<Side | "unclear", number>>;
  /** Keys that stand on several rows of one of them. */
  readonly twice: readonly { readonly side: "mine" | "theirs" | "base"; readonly key: string }[];
};

/** The rows of a table by key, and the keys that stand more than once. */
const keyed = ({ table, unclear }: ComparedTable) => {
  const keys = table.register.key.map((field) => valuesAt(table, field));
  const rows = new Map<string, { readonly row: RowId; readonly text: string }>();
  const texts = new Set(Array.from(unclear ?? [], fold));
  const twice = new Set<string>();
  const shared = new Map<string, string>();
  for (const row of table.order) {
    const parts = keys.map((values) => String(values?.[row] ?? ""));
    if (parts.every((part) => part === "")) continue;
    const key = parts.map(fold).join("\u0000");
    const text = parts.join(" / ");
    if (rows.has(key)) shared.set(key, text);
    if (rows.has(key) || texts.has(fold(text))) twice.add(key);
    else rows.set(key, { row, text });
  }
  // Keys of rows that could not be read stand on no row.
  for (const text of texts) twice.add(text.replaceAll(" / ", "\u0000"));
  return { rows, twice, shared: [...shared.values()] };
};

const isRequired = ({ register }: Table, column: string): boolean =>
  register.fields.some(({ id, required }) => id === column && required === true);

type Held = { readonly mark: string; readonly cell: CellValue };

/** What tells one value of a field from another: a country's name and its code are the same. */
const markOf = ({ format }: Field, value: StoredValue): string => {
  const code = format === "country" ? countryCode(String(value)) : undefined;
  return code === undefined ? `v${value}` : `c${code}`;
};

/** What a row holds in a column, read as the column is, so that `1` and `1,00` are the same. */
const heldIn = (table: Table, row: RowId, column: string, lang: Lang): Held => {
  const field = table.register.fields.find(({ id }) => id === column);
  const at = field ? table.columnOf.get(column) : table.headers.indexOf(column);
  const value: StoredValue | undefined = field && valuesAt(table, column)?.[row];
  if (field && value !== undefined)
    return { mark: markOf(field, value), cell: writeCell(field.type, value, lang, false) };
  const raw = (at === undefined ? undefined : table.raw[row]?.[at]) ?? "";
  return { mark: `r${raw}`, cell: raw };
};

const columnsOf = ({ table, columns }: ComparedTable): ReadonlySet<string> =>
  columns ??
  new Set(table.headers.flatMap((header, at) => table.fields[at]?.id ?? (header === "" ? [] : header)));

/**
 * Compares two tables of one register, and where there is one the table that both came from: who has changed which cell.
 * Without it nobody knows, and each difference is both's. A column that one of them lacks is not compared.
 */
export const compareThree = (
  mine: ComparedTable,
  theirs: ComparedTable,
  base: ComparedTable | undefined,
  lang: Lang,
): ThreeWay => {
  const [a, b, c] = [keyed(mine), keyed(theirs), base && keyed(base)];
  const others = columnsOf(theirs);
  const ofBase = base && columnsOf(base);
  const columns = [...columnsOf(mine)].filter((column) => others.has(column));
  const unclear = new Set([...a.twice, ...b.twice, ...(c?.twice ?? [])]);
  const counts = { theirs: 0, mine: 0, both: 0, same: 0, unclear: unclear.size };
  const rows: ComparedRow[] = [];
  for (const key of new Set([...a.rows.keys(), ...b.rows.keys()])) {
    if (unclear.has(key)) continue;
    const [inMine, inTheirs, inBase] = [a.rows.get(key), b.rows.get(key), c?.rows.get(key)];
    let [isMine, isTheirs] = [false, false];
    const changes: ThreeCells[] = [];
    for (const column of columns) {
      if (lacks(mine, inMine?.text, column) || lacks(theirs, inTheirs?.text, column)) continue;
      const one = inMine && heldIn(mine.table, inMine.row, column, lang);
      const other = inTheirs && heldIn(theirs.table, inTheirs.row, column, lang);
      if (one?.mark === other?.mark) continue;
      // A register cannot be without it: blank there says nothing, as in an import.
      if (one && other?.cell === "" && isRequired(mine.table, column)) continue;
      if ((one?.cell ?? "") === "" && (other?.cell ?? "") === "") continue;
      const isKnown =
        base !== undefined && ofBase?.has(column) === true && !lacks(base, inBase?.text, column);
      const was = isKnown && inBase ? heldIn(base.table, inBase.row, column, lang) : undefined;
      if (isKnown) {
        isMine ||= one?.mark !== was?.mark;
        isTheirs ||= other?.mark !== was?.mark;
      } else {
        isMine ||= inMine !== undefined;
        isTheirs ||= inTheirs !== undefined;
      }
      changes.push({
        field: column,
        base: was?.cell ?? null,
        mine: one?.cell ?? null,
        theirs: other?.cell ?? null,
      });
    }
    const side: Side = isMine && isTheirs ? "both" : isMine ? "mine" : isTheirs ? "theirs" : "same";
    counts[side]++;
    rows.push({ key: inMine?.text ?? inTheirs?.text ?? "", side, changes });
  }
  const twice = [
    ...a.shared.map((key) => ({ side: "mine", key }) as const),
    ...b.shared.map((key) => ({ side: "theirs", key }) as const),
    ...(c?.shared ?? []).map((key) => ({ side: "base", key }) as const),
  ];
  return { rows, counts, twice };
};
