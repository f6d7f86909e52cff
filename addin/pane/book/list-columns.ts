import { signal } from "@preact/signals";
import { headerOf, type Table } from "#core/book/table";
import { remember } from "../kit/memory";
import { namingFields } from "./row-ref";

/** So many columns stand in a line of a list. */
const MOST = 3;

type Chosen = Readonly<Record<string, unknown>>;

/** The last column of each register's list, where somebody has chosen another, by the register's id. */
const chosenColumns = signal<Chosen>({});

remember("list.columns", chosenColumns, (before) => (typeof before === "object" ? { ...before } : undefined));

/** What stands in a line where nobody has chosen: what the definition lists, else what tells a row from others and one column more. */
const usualColumns = (table: Table): string[] => {
  const ids = table.register.fields.filter(({ id }) => table.columnOf.has(id));
  const listed = ids.flatMap(({ id, listed: isListed }) => (isListed ? id : []));
  const naming = namingFields(table);
  const more = ids.flatMap(({ id }) => (naming.includes(id) ? [] : id));
  return (listed.length > 0 ? listed : [...naming, ...more]).slice(0, MOST);
};

/** The columns that stand in a line of a register's list, of those that its sheet has. */
export const listColumns = (table: Table): readonly string[] => {
  const usual = usualColumns(table);
  const chosen = chosenColumns.value[table.register.id];
  const isThere = typeof chosen === "string" && table.columnOf.has(chosen) && !usual.includes(chosen);
  return isThere && usual.length === MOST ? [...usual.slice(0, -1), chosen] : usual;
};

/** The columns that may stand last in a line, by id and header; none where a line has them all anyway. */
export const columnChoices = (table: Table): readonly (readonly [id: string, header: string])[] => {
  const usual = usualColumns(table);
  const first = usual.slice(0, -1);
  if (usual.length < MOST) return [];
  return table.register.fields.flatMap(({ id }): (readonly [string, string])[] =>
    table.columnOf.has(id) && !first.includes(id) ? [[id, headerOf(table, id)]] : [],
  );
};

/** Puts a column last in the lines of a register's list. */
export const chooseColumn = (table: Table, field: string): void => {
  chosenColumns.value = { ...chosenColumns.value, [table.register.id]: field };
};
