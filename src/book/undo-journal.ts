import type { RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Book } from "./book";
import type { DeleteRow, Edit, InsertRow, SetCell } from "./edit";
import { fingerprint } from "./fingerprint";
import { nameOfCells, rowMark, type JournalEntry } from "./journal";
import { joinedKey } from "./keys";
import { placeAtEnd } from "./positions";
import { columnAt, positionAt, type Position, type RowId } from "./row-id";
import type { Table } from "./table";

/** Why one change can no longer be undone: the row is gone, or holds something else than what was written. */
export type UndoConflict = {
  readonly register: RegisterId;
  readonly row: RowId | undefined;
  /** The column; "" for a whole row. */
  readonly header: string;
  readonly wrote: CellValue;
  readonly found: CellValue;
};

/** What undoing a journal takes, and the changes that it must leave because someone has edited them since. */
export type Undo = { readonly edits: readonly Edit[]; readonly conflicts: readonly UndoConflict[] };

type Place = { readonly row: RowId; readonly position: Position; readonly cells: readonly CellValue[] };

/** The rows of a table by the name that the journal gives them; rows that are alike share one. */
function* placesByName(table: Table): Task<ReadonlyMap<string, readonly Place[]>> {
  const places = new Map<string, Place[]>();
  for (const [position, row] of table.order.entries()) {
    if (position % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const cells = table.raw[row] ?? [];
    const name = nameOfCells(table, cells);
    const place = { row, position, cells };
    const alike = places.get(name);
    if (alike) alike.push(place);
    else places.set(name, [place]);
  }
  return places;
}

/** One table's part of an undo, gathered entry by entry. */
class TableUndo {
  readonly sets: SetCell[] = [];
  readonly deletes: DeleteRow[] = [];
  readonly inserts: InsertRow[] = [];
  readonly #places: ReadonlyMap<string, readonly Place[]>;
  /** The rows of a name that have had no change of some column undone yet. */
  readonly #left = new Map<string, Place[]>();

  readonly #table: Table;
  readonly #conflicts: UndoConflict[];

  constructor(table: Table, places: ReadonlyMap<string, readonly Place[]>, conflicts: UndoConflict[]) {
    this.#table = table;
    this.#places = places;
    this.#conflicts = conflicts;
  }

  add(entry: JournalEntry): void {
    const register = entry[1];
    if (entry[0] === "delete") {
      const [, , at, headers, cells] = entry;
      const { row } = placeAtEnd(this.#table, this.inserts.length);
      const restored = this.#table.headers.map((header): CellValue => cells[headers.indexOf(header)] ?? "");
      this.inserts.push({ kind: "insert", register, row, position: positionAt(at), cells: restored });
      return;
    }
    if (entry[0] === "insert") this.#takeOut(register, entry[2], entry[3]);
    else this.#setBack(register, entry[2], entry[3], entry[4], entry[5]);
  }

  /**
   * The row of that name which holds what was written and has had no change of that column undone yet. Of rows that are
   * alike the last comes first: the changes are met from the end.
   */
  #placeOf(name: string, header: string, holds: (place: Place) => boolean): Place | undefined {
    const change = joinedKey([name, header]);
    const left = this.#left.get(change) ?? [...(this.#places.get(name) ?? [])];
    this.#left.set(change, left);
    const at = left.findLastIndex(holds);
    return at < 0 ? left.at(-1) : left.splice(at, 1)[0];
  }

  #takeOut(register: RegisterId, name: string, written: string): void {
    // Journals of before hold marks of every cell.
    const isAsWritten = ({ cells }: Place): boolean =>
      rowMark(this.#table, cells) === written || fingerprint(cells) === written;
    const place = this.#placeOf(name, "", isAsWritten);
    if (place && isAsWritten(place)) this.deletes.push({ kind: "delete", register, ...place });
    else
      this.#conflicts.push({
        register,
        row: place?.row,
        header: "",
        wrote: "",
        found: place?.cells[0] ?? "",
      });
  }

  #setBack(register: RegisterId, name: string, header: string, from: CellValue, to: CellValue): void {
    const column = this.#table.headers.indexOf(header);
    const place = this.#placeOf(name, header, ({ cells }) => column >= 0 && cells[column] === to);
    const found = place?.cells[column] ?? "";
    if (place && column >= 0 && found === to)
      this.sets.push({ kind: "set", register, row: place.row, column: columnAt(column), from: to, to: from });
    else this.#conflicts.push({ register, row: place?.row, header, wrote: to, found });
  }
}

/** The edits that undo a journal, as far as the cells still hold what it wrote; the rest as conflicts. */
export function* undoJournal(book: Book, entries: readonly JournalEntry[]): Task<Undo> {
  const conflicts: UndoConflict[] = [];
  const tables = new Map<RegisterId, TableUndo>();
  for (const [at, entry] of [...entries].reverse().entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const register = entry[1];
    const table = book.tables.get(register);
    const part =
      tables.get(register) ?? (table && new TableUndo(table, yield* placesByName(table), conflicts));
    if (part) {
      tables.set(register, part);
      part.add(entry);
    } else conflicts.push({ register, row: undefined, header: "", wrote: "", found: "" });
  }
  const edits = [...tables.values()].flatMap(({ sets, deletes, inserts }): Edit[] => [
    ...sets,
    // From the bottom up, so that each position still means what it meant.
    ...deletes.sort((a, b) => b.position - a.position),
    ...inserts,
  ]);
  return { edits, conflicts };
}
