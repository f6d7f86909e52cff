import { allCodes } from "../tree/sorted-codes";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { tableOf, type Book } from "./book";
import { rowWithKey } from "./keys";
import { NO_ROW } from "./row-id";
import { rowAbove } from "./tree-links";
import { NO_PLACE, type TreeOrder } from "./tree-shape";

/** The tree's order: made when first asked for after a code came or went. */
export function* treeOrder(book: Book): Task<TreeOrder> {
  const { treeLinks, projectCodes } = book;
  if (treeLinks.order) return treeLinks.order;
  const codes = allCodes(projectCodes);
  const rows = new Int32Array(codes.length);
  const parents = new Int32Array(codes.length);
  const projects = tableOf(book, "projects");
  const places = new Int32Array(projects ? projects.raw.length : 0).fill(NO_PLACE);
  for (const [place, code] of codes.entries()) {
    const row = (projects && rowWithKey(projects, code)) ?? NO_ROW;
    const above = projects ? rowAbove(book, projects, row) : NO_ROW;
    rows[place] = row;
    places[row] = place;
    parents[place] = places[above] ?? NO_PLACE;
    if (place % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  const order = { codes, rows, places, parents };
  treeLinks.order = order;
  return order;
}
