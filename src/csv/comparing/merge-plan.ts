import { requireTable, type Book } from "../../book/book";
import type { Edit } from "../../book/edit";
import type { ImportPlan, PlannedRow } from "../import-plan";
import { editsOf } from "../row-edits";
import type { Compared } from "./who-changed";

/** What somebody has chosen of rows that both have changed, by their lines. */
export type Choices = ReadonlyMap<number, "mine" | "theirs">;

/** A row as it is written: theirs where they alone changed it, or where theirs was chosen; otherwise it stays as it is. */
const merged = (row: PlannedRow, { lines }: Compared, choices: Choices): PlannedRow => {
  const line = lines.get(row.line);
  if (!line) return row;
  const isTheirs = line.side === "theirs" || (line.side === "both" && choices.get(row.line) === "theirs");
  if (!isTheirs) return { ...row, cells: undefined, outcome: "unchanged", changes: [] };
  return row.outcome === "new" ? row : { ...row, changes: line.theirs };
};

/**
 * The plan of a file as it is carried out against what both came from: only what they changed is written, never what I alone have
 * changed, and of what both did only what was chosen.
 */
export const mergePlan = (book: Book, plan: ImportPlan, compared: Compared, choices: Choices): ImportPlan => {
  const table = requireTable(book, plan.register);
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  const edits: Edit[] = [];
  const rows = plan.rows.map((row) => merged(row, compared, choices));
  for (const row of rows) {
    for (const edit of editsOf(table, row, counts.new)) edits.push(edit);
    counts[row.outcome]++;
  }
  return { ...plan, counts, edits, rows };
};
