import type { Dictionary } from "../columns/dictionary";
import type { GrowingColumn } from "../columns/growing";
import type { RegisterId } from "../registers/register";
import type { SortedCodes } from "../tree/sorted-codes";
import type { Task } from "../values/task";
import { apply } from "./apply";
import type { Book } from "./book";
import type { Edit } from "./edit";
import { buildFieldIndex, indexName } from "./keys";
import { rowOrder } from "./row-id";
import type { Column, Table } from "./table";
import type { TreeLinks } from "./tree-shape";

/** Edits are made so many at a time: a row that is read anew costs more than one that is looked at. */
const EDITS_PER_SLICE = 128;

const copyColumn = <Of extends Int32Array | Float64Array | Uint8Array>(
  column: GrowingColumn<Of>,
): GrowingColumn<Of> => {
  const values = column.make(column.values.length);
  values.set(column.values);
  return { ...column, values };
};

/** Few cells are read beside a book that stands: how they are spelt is learnt anew. */
const copyDictionary = ({ keys, byKey, numbers }: Dictionary): Dictionary => ({
  keys: keys.slice(),
  byKey: new Map(byKey),
  spellings: Object.create(null) as Record<string, number>,
  numbers: copyColumn(numbers),
});

/** The columns of a table that edits read anew: of a row that comes or goes, or that has a cell nobody can read, all of them. */
const rereadColumns = ({ fields, columns, faults }: Table, edits: readonly Edit[]): ReadonlySet<string> => {
  const read = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== "set" || faults.has(edit.row)) return new Set(columns.keys());
    const field = fields[edit.column];
    if (field) read.add(field.id);
  }
  return read;
};

/** A map with copies in place of some of its values, one a slice. */
function* copyOf<T>(
  all: ReadonlyMap<string, T>,
  some: ReadonlySet<string>,
  copy: (value: T) => T,
): Task<Map<string, T>> {
  const made = new Map(all);
  for (const [id, value] of all) {
    if (!some.has(id)) continue;
    made.set(id, copy(value));
    yield 0;
  }
  return made;
}

/** The table beside itself that edits can be made in, with its indexes by fields. */
function* forkTable(table: Table, edits: readonly Edit[]): Task<Table> {
  const read = rereadColumns(table, edits);
  const moves = edits.some(({ kind }) => kind !== "set");
  const fork: Table = {
    ...table,
    order: moves ? rowOrder([...table.order]) : table.order,
    raw: table.raw.slice(),
    columns: yield* copyOf(table.columns as ReadonlyMap<string, Column>, read, (column) => column.slice()),
    dictionaries: yield* copyOf(table.dictionaries, read, copyDictionary),
    looks: yield* copyOf(table.looks, read, copyColumn),
    shown: new Map(Array.from(table.shown, ([column, cells]) => [column, new Map(cells)])),
    faults: new Map(table.faults),
    indexes: new Map(),
    caches: new Map(),
    positions: moves ? undefined : table.positions,
  };
  yield 0;
  // An index asks the table that it was made for: only what is filed by fields can be filed anew.
  for (const [name, { fields }] of table.indexes)
    if (fields && indexName(fields) === name) yield* buildFieldIndex(fork, fields);
  return fork;
}

/** A table that nobody edits, for a book where others are: what follows from its own rows alone comes along. */
const shareTable = (table: Table): Table => ({
  ...table,
  indexes: new Map(table.indexes),
  caches: new Map([...table.caches].filter(([, { isOwn }]) => isOwn === true)),
});

const copyLinks = ({ codes, above, lacksParent, hasBelow, order }: TreeLinks): TreeLinks => ({
  codes: codes.slice(),
  above: copyColumn(above),
  lacksParent: copyColumn(lacksParent),
  hasBelow: copyColumn(hasBelow),
  order,
});

const copyCodes = (codes: SortedCodes): SortedCodes => ({
  ...codes,
  blocks: codes.blocks.map((block) => block.slice()),
});

/**
 * The book as it would be with edits made, beside the one that stands, which nothing of it changes. It holds for as long as
 * the book that stands is not edited: what no edit reaches is the same in both, cells and columns and all.
 */
export function* fork(book: Book, edits: readonly Edit[]): Task<Book> {
  const byRegister = new Map<RegisterId, Edit[]>();
  for (const edit of edits) {
    const list = byRegister.get(edit.register);
    if (list) list.push(edit);
    else byRegister.set(edit.register, [edit]);
  }
  const tables = new Map<RegisterId, Table>();
  for (const [id, table] of book.tables) {
    const own = byRegister.get(id);
    tables.set(id, own ? yield* forkTable(table, own) : shareTable(table));
    yield 0;
  }
  const isTree = byRegister.has("projects");
  const made: Book = {
    ...book,
    tables,
    projectCodes: isTree ? copyCodes(book.projectCodes) : book.projectCodes,
    treeLinks: isTree ? copyLinks(book.treeLinks) : book.treeLinks,
  };
  for (let at = 0; at < edits.length; at += EDITS_PER_SLICE) {
    apply(made, edits.slice(at, at + EDITS_PER_SLICE));
    yield EDITS_PER_SLICE;
  }
  return made;
}
