import type { Book } from "#core/book/book";
import { requireTable } from "#core/book/book";
import { texts } from "#core/book/table";
import type { Control } from "#core/resolve/controls";
import { limitText } from "#core/text/limit-text";
import type { Folded } from "#core/values/brands";
import { lang } from "../../language";
import { boxWords } from "../words";

/** What a control is, as seen from a project: `Varning vid 80 % av budgeten, från R1`. */
export const sayControl = (book: Book, control: Control, code: Folded): string => {
  const text = boxWords.value;
  const { row, of, kind, period, customer, project } = control;
  const table = requireTable(book, "controls");
  const parts = [
    `${text.kinds[kind]} ${text.limits[of](limitText(control, lang.value))}`,
    customer === undefined ? "" : text.ofCustomer(texts(table, "customer")[row] ?? customer),
    period === undefined ? "" : text.periods[period],
    project === code ? "" : text.from(texts(table, "project")[row] ?? project),
  ];
  return parts.filter((part) => part !== "").join(", ");
};
