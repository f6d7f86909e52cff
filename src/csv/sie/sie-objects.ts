import { tableOf, type Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import { texts, type Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { bookableCodes } from "../../resolve/bookable-codes";
import { finish } from "../../values/task";
import { fold } from "../../values/text";
import { codeNumbers, FIRST_FREE } from "./sie-numbers";
import { projectTree } from "./sie-tree";

/** An accounting dimension of SIE, and its objects: what stands on vouchers (formats E5). */
export type SieDimension = {
  readonly number: number;
  readonly name: string;
  /** The number of the dimension that it stands under; left out where it stands under none. */
  readonly parent?: number;
  readonly objects: readonly { readonly code: string; readonly name: string; readonly row: RowId }[];
};

type Rows = ReadonlySet<RowId> | undefined;

const kept = (table: Table, rows: Rows): readonly RowId[] =>
  table.order.filter((row) => rows === undefined || rows.has(row));

const projectsIn = (
  book: Book,
  table: Table<"projects">,
  rows: Rows,
  withTree: boolean,
): readonly SieDimension[] => {
  const codes = texts(table, "code");
  const bookable = new Set(finish(bookableCodes(book)));
  const own = kept(table, rows).filter((row) => bookable.has(codes[row] ?? ""));
  if (withTree) return projectTree(book, table, own);
  return [{ number: 6, name: "Projekt", objects: objectsOf(own, codes, texts(table, "name")) }];
};

/** The objects of rows that have a code. */
const objectsOf = (
  rows: readonly RowId[],
  codes: readonly (string | undefined)[],
  names: readonly (string | undefined)[],
): SieDimension["objects"] =>
  rows.flatMap((row) => {
    const code = codes[row] ?? "";
    return code === "" ? [] : [{ code, name: names[row] ?? "", row }];
  });

const employeesIn = (table: Table<"employees">, rows: Rows): SieDimension => {
  const objects = objectsOf(kept(table, rows), texts(table, "number"), texts(table, "name"));
  return { number: 7, name: "Anställd", objects };
};

const customersIn = (table: Table<"customers">, rows: Rows): SieDimension => {
  const objects = objectsOf(kept(table, rows), texts(table, "number"), texts(table, "name"));
  return { number: 8, name: "Kund", objects };
};

const codesIn = (table: Table<"codes">, rows: Rows): readonly SieDimension[] => {
  const [dimensions, codes, names] = [texts(table, "dimension"), texts(table, "code"), texts(table, "name")];
  const found = new Map<
    string,
    { readonly name: string; readonly objects: SieDimension["objects"][number][] }
  >();
  for (const row of kept(table, rows)) {
    const [name, code] = [dimensions[row] ?? "", codes[row] ?? ""];
    if (name === "" || code === "") continue;
    const dimension = found.get(fold(name)) ?? { name, objects: [] };
    dimension.objects.push({ code, name: names[row] ?? "", row });
    found.set(fold(name), dimension);
  }
  const ownOf = (key: string, name: string): number | undefined =>
    /^\d{1,4}$/.test(name) ? Number(name) : codeNumbers[key];
  const taken = new Set([...found].map(([key, { name }]) => ownOf(key, name)));
  let free = FIRST_FREE;
  const nextFree = (): number => {
    while (taken.has(free)) free++;
    return free++;
  };
  return [...found].map(([key, { name, objects }]) => ({
    number: ownOf(key, name) ?? nextFree(),
    name,
    objects,
  }));
};

/**
 * What a register gives SIE: the projects that can be registered on, the employees, the customers, the codes of each dimension;
 * undefined for any other register. With the tree, projects have what stands above them, as dimensions under one another.
 */
export const sieDimensions = (
  book: Book,
  register: RegisterId,
  rows: Rows,
  withTree = false,
): readonly SieDimension[] | undefined => {
  const [projects, employees, customers, codes] = [
    tableOf(book, "projects"),
    tableOf(book, "employees"),
    tableOf(book, "customers"),
    tableOf(book, "codes"),
  ];
  if (register === "projects" && projects) return projectsIn(book, projects, rows, withTree);
  if (register === "employees" && employees) return [employeesIn(employees, rows)];
  if (register === "customers" && customers) return [customersIn(customers, rows)];
  return register === "codes" && codes ? codesIn(codes, rows) : undefined;
};
