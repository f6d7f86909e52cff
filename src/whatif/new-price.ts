import { tableOf, type Book } from "../book/book";
import { registerOfDimension, rowOfCode } from "../book/dimensions";
import { appendRow } from "../book/new-row";
import { hasField } from "../book/table";
import type { FieldId } from "../registers";
import { err, ok, type Result } from "../values/result";
import { fold } from "../values/text";
import type { Assumption, AssumptionRefusal, Step } from "./assumption";

type NewPrice = Omit<Extract<Assumption, { readonly kind: "newPrice" }>, "kind">;

/** A code that a price is to stand on, or ask for, and that its register lacks. */
const unknownCode = (
  book: Book,
  dimension: string | undefined,
  code: string | undefined,
): AssumptionRefusal | undefined => {
  if (dimension === undefined || code === undefined) return undefined;
  const register = registerOfDimension(book, fold(dimension));
  if (register === undefined) return { code: "unknown-dimension", dimension };
  if (rowOfCode(book, fold(dimension), fold(code))) return undefined;
  return register === "projects"
    ? { code: "unknown-project", project: code }
    : { code: "unknown-code", register, named: code };
};

/**
 * A price in a row of its own, below those that are there (#110, Q24). Nothing of it is left out: it is refused where the
 * sheet lacks a column of what it says, or a register a code that it names.
 */
export const addPrice = (book: Book, { terms, price }: NewPrice): Result<Step, AssumptionRefusal> => {
  const prices = tableOf(book, "prices");
  if (!prices) return err({ code: "no-prices" });
  const row = { ...terms, price };
  const said = (Object.keys(row) as FieldId<"prices">[]).filter((field) => row[field] !== undefined);
  const field = said.find((one) => !hasField(prices, one));
  if (field !== undefined) return err({ code: "no-price-column", field });
  const { dimension, code, whenDimension, whenCode } = terms;
  const unknown = unknownCode(book, dimension, code) ?? unknownCode(book, whenDimension, whenCode);
  if (unknown) return err(unknown);
  const values = Object.fromEntries(said.map((one) => [one, row[one]]));
  return ok({ edits: [appendRow(book, prices, values)], codes: [], notes: [] });
};
