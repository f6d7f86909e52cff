import { tableOf, type Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import { texts, type Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { bookableCodes } from "../../resolve/bookable-codes";
import { finish } from "../../values/task";
import { fold } from "../../values/text";
import { codeNumbers, FIRST_FREE } from "./sie-numbers";

/** An accounting dimension of SIE, and its objects: what stands on vouchers (formats E5). */
export type SieDimension = {
  readonly number: number;
  readonly name: string;
  readonly objects: readonly { readonly code: string; readonly name: string; readonly row: RowId }[];
};

type Rows = ReadonlySet<RowId> | undefined;

const kept = (table: Table, rows: Rows): readonly RowId[] =>
  table.order.filter((row) => rows === undefined || rows.has(row));

const projectsIn = (book: Book, table: Table<"projects">, rows: Rows): SieDimension => {
  const bookable = new Set(finish(bookableCodes(book)));
  const [codes, names] = [texts(table, "code"), texts(table, "name")];
  const objects = kept(table, rows).flatMap((row) => {
    const code = codes[row] ?? "";
    return bookable.has(code) ? [{ code, name: names[row] ?? "", row }] : [];
  });
  return { number: 6, name: "Projekt", objects };
};

const customersIn = (table: Table<"customers">, rows: Rows): SieDimension => {
  const [numbersOf, names] = [texts(table, "number"), texts(table, "name")];
  const objects = kept(table, rows).flatMap((row) => {
    const code = numbersOf[row] ?? "";
    return code === "" ? [] : [{ code, name: names[row] ?? "", row }];
  });
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
  let free = FIRST_FREE;
  return [...found].map(([key, { name, objects }]) => {
    const own = /^\d{1,4}$/.test(name) ? Number(name) : codeNumbers[key];
    return { number: own ?? free++, name, objects };
  });
};

/**
 * What a register gives SIE: the projects that can be registered on, the customers, the codes of each dimension; undefined for
 * any other register.
 */
export const sieDimensions = (
  book: Book,
  register: RegisterId,
  rows: Rows,
): readonly SieDimension[] | undefined => {
  const [projects, customers, codes] = [
    tableOf(book, "projects"),
    tableOf(book, "customers"),
    tableOf(book, "codes"),
  ];
  if (register === "projects" && projects) return [projectsIn(book, projects, rows)];
  if (register === "customers" && customers) return [customersIn(customers, rows)];
  return register === "codes" && codes ? codesIn(codes, rows) : undefined;
};
