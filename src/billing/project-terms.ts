import { tableOf, type Book } from "../book/book";
import { NO_ROW, rowId } from "../book/row-id";
import { isUnread, numbers, texts } from "../book/table";
import { NO_PLACE, type TreeOrder } from "../book/tree-shape";
import { modelPlaces } from "../resolve/billing-model";
import { ownStatus } from "../resolve/status";
import type { Basis } from "../resolve/transfer";
import type { Task } from "../values/task";

/** What a project's own terms say of its time, each a bit. */
export const terms = {
  /** The nearest with a model, itself or above, says Fast pris. */
  fixed: 1,
  /** … and has an amount, which is billed instead of the time (Q29, Q46). */
  amount: 2,
  /** … and an amount that cannot be read. */
  unreadable: 4,
  /** … and is not Avslutat itself (Q26). */
  open: 8,
  /** The project itself never goes to the next system (Q16). */
  kept: 16,
  /** Whether it does cannot be read. */
  unreadableTransfer: 32,
} as const;

/** The terms of every project, by its place in the tree. */
export type ProjectTerms = {
  readonly bits: Uint8Array;
  /** The place of the node that its model comes from; NO_PLACE where nothing is stated. */
  readonly from: Int32Array;
};

const PLACES_PER_SLICE = 8192;

/** What the billing models and the projects' own ticks say (#22, #114, Q26). */
export function* projectTerms(book: Book, order: TreeOrder, basis: Basis): Task<ProjectTerms> {
  const bits = new Uint8Array(order.codes.length);
  const from = modelPlaces(book, order);
  const projects = tableOf(book, "projects");
  if (!projects) return { bits, from };
  const [models, statuses] = [texts(projects, "billingModel"), texts(projects, "status")];
  const [amounts, kept] = [numbers(projects, "fixedPrice"), numbers(projects, "neverTransfer")];
  for (let place = 0; place < bits.length; place++) {
    const node = order.rows[from[place] ?? NO_PLACE] ?? NO_ROW;
    // It keeps back the basis of invoices alone (#24).
    let own = 0;
    const project = order.rows[place] ?? NO_ROW;
    if (basis === "invoice") {
      if (kept[project] === 1) own |= terms.kept;
      else if (isUnread(projects, rowId(project), "neverTransfer")) own |= terms.unreadableTransfer;
    }
    if (models[node] === "fixedPrice") {
      own |= terms.fixed;
      if (amounts[node] !== undefined) own |= terms.amount;
      else if (isUnread(projects, rowId(node), "fixedPrice")) own |= terms.unreadable;
      if (ownStatus(statuses[node]) !== "closed") own |= terms.open;
    }
    bits[place] = own;
    if (place % PLACES_PER_SLICE === PLACES_PER_SLICE - 1) yield PLACES_PER_SLICE;
  }
  return { bits, from };
}
