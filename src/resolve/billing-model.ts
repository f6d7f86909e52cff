import { tableOf, type Book } from "../book/book";
import { NO_ROW } from "../book/row-id";
import { numbers, texts } from "../book/table";
import { NO_PLACE, type TreeOrder } from "../book/tree-shape";
import type { Folded } from "../values/brands";
import { nodeOf, nodeLine, selfAndAbove, type Node } from "./project-rows";
import type { Resolved, TraceLine } from "./trace";

/** Löpande: billed from the time entries as they come (#113). Fast pris: nothing is, until the project is closed (#114). */
export type BillingModel = "running" | "fixedPrice";

/** The billing model in effect, and the node that it comes from; none where nothing is stated, which is Löpande. */
export type ModelInEffect = { readonly model: BillingModel; readonly from: Node | undefined };

/** The model of the project itself or of the nearest above that has one (Q26). */
export const billingModelOf = (book: Book, code: Folded): ModelInEffect => {
  const table = tableOf(book, "projects");
  const models = table ? texts(table, "billingModel") : [];
  for (const from of selfAndAbove(book, code)) {
    const model = models[from.row ?? NO_ROW];
    if (model === "running" || model === "fixedPrice") return { model, from };
  }
  return { model: "running", from: undefined };
};

/** The place of the node that each place of the tree has its billing model from (Q26); NO_PLACE where nothing is stated. */
export const modelPlaces = (book: Book, { rows, parents }: TreeOrder): Int32Array => {
  const table = tableOf(book, "projects");
  const models = table ? texts(table, "billingModel") : [];
  const from = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++)
    from[place] =
      models[rows[place] ?? NO_ROW] === undefined ? (from[parents[place] ?? NO_PLACE] ?? NO_PLACE) : place;
  return from;
};

/** `billingModelOf` with its reasons, nearest first. */
export const resolveBillingModel = (book: Book, code: Folded): Resolved<ModelInEffect> => {
  const value = billingModelOf(book, code);
  const trace = selfAndAbove(book, code).map((node): TraceLine =>
    nodeLine(book, node, "billingModel", node.code === value.from?.code ? "decides" : "outranked"),
  );
  const [own] = trace;
  if (value.from || !own) return { value, trace };
  return { value, trace: [...trace, { ...own, value: value.model, verdict: "standard" }] };
};

/** Whether a project's external comment goes with the invoice basis (#55), or what keeps it from that. */
export type CommentFollows = "follows" | "noComment" | "notFixedPrice" | "noAmount";

/**
 * Whether the external comment goes with the invoice basis when the project is released: only where a fixed price is
 * set, which is model Fast pris and an amount on the node that decides (#55, Q29).
 */
export const resolveExternalComment = (book: Book, code: Folded): Resolved<CommentFollows> => {
  const table = tableOf(book, "projects");
  const node = nodeOf(book, code);
  const comment = nodeLine(book, node, "externalComment", "listed");
  const { value, trace } = resolveBillingModel(book, code);
  const lines = [comment, ...trace];
  if (comment.verdict !== "listed") return { value: "noComment", trace: lines };
  if (!value.from || value.model !== "fixedPrice") return { value: "notFixedPrice", trace: lines };
  const amount = table ? numbers(table, "fixedPrice")[value.from.row ?? NO_ROW] : undefined;
  const last = nodeLine(book, value.from, "fixedPrice", "decides");
  return { value: amount === undefined ? "noAmount" : "follows", trace: [...lines, last] };
};
