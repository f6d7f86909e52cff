import { quantityScale, type InvoiceLine } from "#core/billing/line";
import type { Vat } from "#core/billing/vat";
import { ore } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { isoDate } from "#core/values/date";
import { formatMoney, formatNumber, formatPercent } from "#core/values/format";
import { textTable } from "../text-table";
import { words } from "../words";
import { left, right } from "./billing-lines";

/** The invoice basis for people, and the VAT of each customer. */
export function* invoiceText(
  lines: readonly InvoiceLine[],
  vat: readonly Vat[],
  lang: Lang,
): Generator<string> {
  const text = words[lang].billing;
  const { groupings } = text;
  if (lines.length === 0) {
    yield text.noLines;
    return;
  }
  yield `${text.lines}:`;
  yield* textTable(
    [
      ...[text.kind, text.date, groupings.project, groupings.customer, text.article].map(left),
      ...[text.quantity, text.price, text.amount, text.vatRate].map(right),
      left(""),
    ],
    lines.map((line) => [
      text.lineKinds[line.kind],
      line.date === undefined ? "" : isoDate(line.date),
      line.project ?? "",
      line.customer ?? text.none,
      line.article ?? "",
      line.quantity === undefined ? "" : formatNumber(line.quantity / 10 ** quantityScale(line.kind), lang),
      line.price === undefined ? "" : formatMoney(line.price, lang),
      formatMoney(line.amount, lang),
      formatPercent(line.vatRate / 100, lang),
      line.problems.map((problem) => text.problems[problem]).join(", "),
    ]),
  );
  const rounding = lines.reduce((sum, { amount, rowsAmount }) => sum + amount - rowsAmount, 0);
  if (rounding !== 0) yield text.rounding(formatMoney(ore(rounding), lang));
  yield "";
  yield `${text.vat}:`;
  yield* textTable(
    [left(groupings.customer), ...[text.vatShare, text.base, text.vatRate].map(right)],
    vat.map((one) => [
      one.customer ?? text.none,
      formatPercent(one.vatRate / 100, lang),
      formatMoney(one.base, lang),
      formatMoney(one.vat, lang),
    ]),
  );
}
