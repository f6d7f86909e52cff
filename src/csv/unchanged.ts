import { NO_ROW } from "../book/row-id";
import type { Table } from "../book/table";
import { readAs } from "../values/cell";
import { ROWS_PER_SLICE } from "../values/task";
import type { StoredValue } from "../values/value-type";
import { asNumber } from "./columns-at";
import { extraChange } from "./extra-cell";
import { readFileCell } from "./file-cell";
import type { Lookup } from "./judge-row";
import type { ExtraColumn, FieldColumn } from "./plan-columns";

const APOSTROPHE = 0x27;
/** So many values of a column are remembered with the text that they were read from. */
const MOST_KNOWN = 4096;

/** Some rows of a file, beside the rows of the register that they name. */
type Block = {
  readonly rows: readonly (readonly string[])[];
  readonly named: Int32Array;
  readonly raw: Table["raw"];
  readonly from: number;
  readonly to: number;
  /** 1 for a row, counted from `from`, that has to be looked at more closely. */
  readonly doubtful: Uint8Array;
};

/** Finds the rows of a block where a column may say something new. */
type Compare = (block: Block) => void;

const compareTexts =
  ({ column, values = [], at = -1, blankClears }: FieldColumn): Compare =>
  ({ rows, named, raw, from, to, doubtful }) => {
    for (let index = from; index < to; index++) {
      const row = named[index] ?? NO_ROW;
      const cell = row < 0 ? undefined : rows[index]?.[column];
      if (cell === undefined) continue;
      if (cell === values[row]) {
        if (cell.charCodeAt(0) === APOSTROPHE) doubtful[index - from] = 1;
      } else if (cell !== "" || (blankClears && raw[row]?.[at] !== "")) doubtful[index - from] = 1;
    }
  };

/** Values other than texts: one that was read from a text before is read from the same text again. */
const compareValues = (field: FieldColumn): Compare => {
  const { column, values = [], at = -1, blankClears, numbers } = field;
  const number = asNumber(field);
  const known = new Map<StoredValue, string>();
  const isSame = (cell: string, before: StoredValue | undefined): boolean => {
    if (before === undefined) return false;
    if (known.get(before) === cell) return true;
    if (readAs(readFileCell(field, cell)) !== before) return false;
    if (known.size < MOST_KNOWN) known.set(before, cell);
    return true;
  };
  return ({ rows, named, raw, from, to, doubtful }) => {
    for (let index = from; index < to; index++) {
      const row = named[index] ?? NO_ROW;
      const cell = row < 0 ? undefined : rows[index]?.[column];
      if (cell === undefined) continue;
      const isKept = numbers?.has(index)
        ? readAs(readFileCell(number, cell)) === values[row]
        : cell === ""
          ? !blankClears || raw[row]?.[at] === ""
          : isSame(cell, values[row]);
      if (!isKept) doubtful[index - from] = 1;
    }
  };
};

const compareExtras =
  (extra: ExtraColumn): Compare =>
  ({ rows, named, raw, from, to, doubtful }) => {
    for (let index = from; index < to; index++) {
      const row = named[index] ?? NO_ROW;
      if (row < 0) continue;
      const before = raw[row]?.[extra.at] ?? "";
      if (extraChange(extra, before, rows[index]?.[extra.column] ?? "") !== undefined)
        doubtful[index - from] = 1;
    }
  };

const compareFor = (column: FieldColumn): Compare => {
  const { kind } = column.field.type;
  return kind === "text" || kind === "code" ? compareTexts(column) : compareValues(column);
};

/**
 * Finds rows of a file that say nothing new, without a word on why: of a block of rows that begins with `from`, those
 * that are 0. Every other row has yet to be judged.
 */
export const unchangedFinder = ({ table, columns, parsed, fileKeys, settings, shape, unticked }: Lookup) => {
  const { width, fields, extras } = columns;
  const compares = [
    ...fields.filter(({ isKey, at }) => !isKey && at !== undefined).map(compareFor),
    ...extras.map(compareExtras),
  ];
  const { rows } = parsed;
  const { named } = fileKeys;
  const doubtful = new Uint8Array(ROWS_PER_SLICE);
  const isJoined = fields.some(({ joined }) => joined.length > 0);
  const cannotTell = (index: number): boolean =>
    isJoined ||
    (named[index] ?? NO_ROW) < 0 ||
    (rows[index]?.length ?? 0) < width ||
    (shape.size > 0 && shape.has(index)) ||
    (unticked.size > 0 && unticked.has(index));
  return (from: number, to: number): Uint8Array => {
    doubtful.fill(settings.mode === "add" ? 1 : 0);
    for (let index = from; index < to; index++) if (cannotTell(index)) doubtful[index - from] = 1;
    for (const compare of compares) compare({ rows, named, raw: table.raw, from, to, doubtful });
    return doubtful;
  };
};
