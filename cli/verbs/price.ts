import { requireTable, tableOf, type Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { namingOf } from "#core/book/naming";
import { NO_ROW, type RowId } from "#core/book/row-id";
import { numbers } from "#core/book/table";
import type { BillingFlag } from "#core/resolve/billing-flag";
import { resolveBillingModel } from "#core/resolve/billing-model";
import { billingTerms, type BillingUse } from "#core/resolve/billing-terms";
import type { Coding } from "#core/resolve/entry-coding";
import type { Price } from "#core/resolve/price";
import { typedCode } from "#core/resolve/project-rows";
import { wouldGet } from "#core/resolve/would-get";
import { namesOf } from "#core/text/names";
import { rowsText } from "#core/text/row-ranges";
import { fieldValue } from "#core/text/value-text";
import type { Lang } from "#core/values/cell";
import { formatMoney } from "#core/values/format";
import { err, ok } from "#core/values/result";
import { fold } from "#core/values/text";
import { askedCodes } from "../billing/asked-codes";
import { sheetRow } from "../billing/row-place";
import { required, type ReadingVerb } from "../call";
import { tableFor } from "../open-book";
import { stepJson } from "../resolved-json";
import { stepText } from "../step-text";
import { kronor, orNull } from "../units";
import { words } from "../words";

/** Why something is never billed. */
type NeverBecause = "billingOff" | "noGoverningCode" | "neverBilled";

const whyNever = (book: Book, use: BillingUse, flag: BillingFlag, coding: Coding): NeverBecause | null => {
  if (flag !== "never") return null;
  const { isUsedIn, governing } = billingTerms(book);
  if (!isUsedIn[use]) return "billingOff";
  return governing.some(({ key }) => coding(key) !== undefined) ? "neverBilled" : "noGoverningCode";
};

const priceJson = (book: Book, price: Price, use: BillingUse) => {
  const rowOf = (row: RowId): number => sheetRow(requireTable(book, "prices"), row);
  if (price.kind === "price")
    return { source: "price" as const, price: kronor(price.price), priceRow: rowOf(price.row), tied: [] };
  const none = { price: null, priceRow: null };
  if (price.kind === "tie") return { source: "tied" as const, ...none, tied: price.rows.map(rowOf) };
  if (price.kind === "unreadable")
    return { source: "unreadable" as const, ...none, tied: price.rows.map(rowOf) };
  return { source: use === "time" ? ("none" as const) : ("registered" as const), ...none, tied: [] };
};

const priceLine = (price: Price, { source, tied }: ReturnType<typeof priceJson>, lang: Lang): string => {
  const text = words[lang].price;
  if (price.kind === "price") return text.price(formatMoney(price.price, lang));
  return source === "registered"
    ? text.registered
    : source === "tied"
      ? text.tied(rowsText(tied, lang))
      : source === "unreadable"
        ? text.unreadable(rowsText(tied, lang))
        : text.none;
};

/** `price`: what an entry on a project would get on a day: its price, whether it is billed, and how (#106–#114, #165, Q56). */
export const price: ReadingVerb = (opened, { options }, lang) => {
  const projects = tableFor(opened, "projects");
  if (!projects.ok) return projects;
  const { book } = opened;
  const project = required(options.project);
  const code = fold(project);
  if (rowWithKey(projects.value, code) === undefined) return err({ code: "unknown-project", text: project });
  const asked = askedCodes(book, options);
  if (!asked.ok) return asked;
  const use = options.module ?? "time";
  const entry = { use, day: options.date ?? book.today, codes: asked.value };
  const { coding, laidOut, price: found, flag } = wouldGet(book, code, entry);
  const model = resolveBillingModel(book, code);
  const { from } = model.value;
  const table = tableOf(book, "projects");
  const amount = table && numbers(table, "fixedPrice")[from?.row ?? NO_ROW];
  const fixedPrice = model.value.model === "fixedPrice" ? amount : undefined;
  const why = whyNever(book, use, flag.value, coding);
  const trace = [...laidOut, ...found.trace, ...flag.trace, ...model.trace];
  const names = namesOf(lang, namingOf(book));
  const told = priceJson(book, found.value, use);
  const text = words[lang].price;
  function* lines(): Generator<string> {
    yield priceLine(found.value, told, lang);
    yield why === null
      ? `${text.billable}: ${fieldValue("projects", "billable", flag.value, lang)}`
      : text.why[why];
    yield `${text.model}: ${fieldValue("projects", "billingModel", model.value.model, lang)}${from ? text.from(typedCode(book, from)) : ""}`;
    if (fixedPrice !== undefined) yield `${text.fixedPrice}: ${formatMoney(fixedPrice, lang)}`;
    for (const step of trace) yield `  ${stepText(book, step, names)}`;
  }
  return ok({
    exitCode: 0,
    json: {
      ...told,
      billable: flag.value,
      why,
      billingModel: model.value.model,
      modelFrom: from ? typedCode(book, from) : null,
      fixedPrice: orNull(fixedPrice, kronor),
      trace: trace.map((step) => stepJson(book, step, names)),
    },
    lines: lines(),
  });
};
