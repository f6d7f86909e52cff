import { registers } from "../registers";
import { headerKey } from "../registers/headers";
import { fieldLabel } from "../registers/naming";
import { standardWords, type OwnWords } from "../registers/sheet-spec";
import { tableOf, type Book } from "./book";
import { namingOf } from "./naming";
import { texts } from "./table";

/** Headers that a column of a dimension must not take: they are a column's own already. */
const takenHeaders = (book: Book): ReadonlySet<string> => {
  const naming = namingOf(book);
  const { timeEntries, travelEntries, codingCombinations } = registers;
  return new Set(
    [timeEntries, travelEntries, codingCombinations].flatMap(({ fields }) =>
      fields.map((field) => headerKey(fieldLabel(field, book.lang, naming))),
    ),
  );
};

/** What the sheets that are made in this workbook are called, and the dimensions that they have columns for (#3). */
export const ownWords = (book: Book): OwnWords => {
  const table = tableOf(book, "dimensions");
  const naming = namingOf(book);
  const tables = new Map(
    Array.from(
      book.tables.values(),
      ({ place, register, fields }) =>
        [place.name, { register: register.id, fields: fields.map((field) => field?.id) }] as const,
    ),
  );
  if (!table) return { ...standardWords, naming, tables };
  const [kinds, keys, names] = [texts(table, "kind"), texts(table, "dimension"), texts(table, "singular")];
  const rows = table.order.flatMap((row) => {
    const header = names[row] ?? keys[row];
    return header === undefined ? [] : [{ header, isSimple: (kinds[row] ?? "simple") === "simple" }];
  });
  const taken = takenHeaders(book);
  const simple = rows.filter(({ header, isSimple }) => isSimple && !taken.has(headerKey(header)));
  return {
    naming,
    tables,
    dimensions: rows.map(({ header }) => header),
    simpleDimensions: simple.map(({ header }) => header),
  };
};
