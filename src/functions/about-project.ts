import { tableOf, type Book } from "../book/book";
import { customerDimensions, dimensionNamed } from "../book/dimension-named";
import { namingOf } from "../book/naming";
import { positionsIn } from "../book/positions";
import type { RowId } from "../book/row-id";
import { resolveCoding, type CodingModule } from "../resolve/coding";
import { resolveCodingRule } from "../resolve/coding-rule";
import type { Answer, FunctionFault } from "../resolve/function-answer";
import type { ResolvedField } from "../resolve/resolved-field";
import { resolvedFieldsOf } from "../resolve/resolved-fields";
import { wouldGet } from "../resolve/would-get";
import { isFieldNamed } from "../text/field-named";
import { namesOf } from "../text/names";
import { sayLine } from "../text/say-trace";
import { fieldValue } from "../text/value-text";
import type { Folded } from "../values/brands";
import type { Lang } from "../values/cell";
import { err, ok, type Result } from "../values/result";
import { customerOf, dayOfArgument, neededText, projectOf, type Argument } from "./arguments";
import { inKronor } from "./hours-and-kronor";
import { cellOfResolved } from "./resolved-cell";

/** What an entry on a project would get: of a customer and a day, where they are said. */
export const entryOn = (
  book: Book,
  [code, customer, date]: readonly Argument[],
): Result<ReturnType<typeof wouldGet>, FunctionFault> => {
  const project = projectOf(book, code);
  if (!project.ok) return project;
  const said = customerOf(book, customer);
  if (!said.ok) return said;
  const day = dayOfArgument(book, date);
  if (!day.ok) return day;
  const { value } = said;
  const codes = new Map(value === undefined ? [] : customerDimensions(book).map((key) => [key, value]));
  return ok(wouldGet(book, project.value, { use: "time", day: day.value ?? book.today, codes }));
};

/** BILLABLE: whether time on a project would be billed that day, as Projekt says it (#104–#110, #166). */
export const billable = (book: Book, lang: Lang, args: readonly Argument[]): Answer => {
  const found = entryOn(book, args);
  return found.ok ? ok(fieldValue("projects", "billable", found.value.flag.value, lang)) : found;
};

/** UNITPRICE: the price of an hour on a project that day, in kronor; no number where there is not one price (#165, Q24). */
export const unitPrice = (book: Book, args: readonly Argument[]): Answer => {
  const found = entryOn(book, args);
  if (!found.ok) return found;
  const { value: price } = found.value.price;
  if (price.kind === "price") return inKronor(price.price);
  if (price.kind === "missing") return err({ kind: "no-price" });
  const prices = tableOf(book, "prices");
  const rowOf = (row: RowId): number => (prices ? prices.place.row + 2 + (positionsIn(prices)[row] ?? 0) : 0);
  const rows = price.rows.map(rowOf);
  return err({ kind: price.kind === "tie" ? "tied-prices" : "unreadable-price", rows });
};

type Asked = { readonly field: ResolvedField; readonly project: Folded };

/** The one thing that a field's name means, of a project; none where several share the name. */
export const asked = (book: Book, [name, code]: readonly Argument[]): Result<Asked, FunctionFault> => {
  const text = neededText(name, "field");
  if (!text.ok) return text;
  const project = projectOf(book, code);
  if (!project.ok) return project;
  const named = resolvedFieldsOf(book).filter((field) => isFieldNamed(book, field, text.value));
  const [field] = named;
  return field && named.length === 1
    ? ok({ field, project: project.value })
    : err({ kind: "unknown", argument: "field", text: text.value });
};

/** EFFECTIVE: what holds for a project, its own or inherited, as a number where it is one. */
export const effective = (book: Book, lang: Lang, args: readonly Argument[]): Answer => {
  const found = asked(book, args);
  if (!found.ok) return found;
  const { field, project } = found.value;
  return cellOfResolved(book, field.resolve(book, project).value, lang);
};

/** WHY: which cell decided, and what was passed over, in one text. */
export const why = (book: Book, lang: Lang, args: readonly Argument[]): Answer => {
  const found = asked(book, args);
  if (!found.ok) return found;
  const { field, project } = found.value;
  const names = namesOf(lang, namingOf(book));
  const said = field.resolve(book, project).trace.map((line) => sayLine(line, names));
  return said.length === 0 ? err({ kind: "nothing" }) : ok(said.join("; "));
};

const modules: Readonly<Record<string, CodingModule | undefined>> = {
  tid: "time",
  time: "time",
  resa: "travel",
  travel: "travel",
  lön: "payroll",
  payroll: "payroll",
};

/** The code that a module's reports begin with; undefined where no module is said, or nothing is laid out (#32). */
const laidOut = (
  book: Book,
  project: Folded,
  dimension: Folded,
  module: Argument,
): Result<string | undefined, FunctionFault> => {
  const text = String(module ?? "").trim();
  if (text === "") return ok(undefined);
  const known = modules[text.toLowerCase()];
  if (known === undefined) return err({ kind: "unknown", argument: "module", text });
  const { value } = resolveCoding(book, project, dimension, known);
  return ok(value.outcome === "code" ? value.code : undefined);
};

/** What a dimension demands of a project, with why. */
export const ruleOn = (
  book: Book,
  [code, dimension, module]: readonly Argument[],
): Result<ReturnType<typeof resolveCodingRule>, FunctionFault> => {
  const project = projectOf(book, code);
  if (!project.ok) return project;
  const text = neededText(dimension, "dimension");
  if (!text.ok) return text;
  const key = dimensionNamed(book, text.value);
  if (key === undefined) return err({ kind: "unknown", argument: "dimension", text: text.value });
  const coded = laidOut(book, project.value, key, module);
  return coded.ok ? ok(resolveCodingRule(book, project.value, key, coded.value)) : coded;
};

/** RULE: what a dimension demands when a project is registered on, of its own code or of the one that a module lays out (#32, #36–#39). */
export const rule = (book: Book, lang: Lang, args: readonly Argument[]): Answer => {
  const found = ruleOn(book, args);
  return found.ok ? ok(fieldValue("dimensions", "rule", found.value.value, lang)) : found;
};
