import { tableOf, type Book } from "../../book/book";
import { billedSums } from "../../resolve/billed-sums";
import { controlState, type ControlUse } from "../../resolve/control-state";
import { countsBilled } from "../../resolve/control-use";
import type { Control, ControlKind } from "../../resolve/controls";
import { preparePriceRows } from "../../resolve/price-rows";
import { prepareRowsWithCode } from "../../resolve/rows-with-code";
import { workedSums } from "../../resolve/worked-sums";
import { codesBelow, firstBelow } from "../../tree/sorted-codes";
import type { Folded } from "../../values/brands";
import type { Task } from "../../values/task";
import { defineRule } from "../engine/rule";
import { overControls, typedProject } from "./shapes/over-controls";

type Facts = ControlUse & {
  readonly project: string;
  readonly kind: ControlKind;
  /** Millionths of a per cent, or of a krona. */
  readonly limit: number;
  /** Whether projects stand below it, whose time counts as well. */
  readonly hasBelow: boolean;
};

/** Makes the sums that the controls ask for, in slices. */
function* prepareSums(book: Book, controls: readonly Control[]): Task<void> {
  const entries = tableOf(book, "timeEntries");
  if (!entries) return;
  if (controls.some((control) => countsBilled(book, control))) {
    yield* preparePriceRows(book);
    yield* prepareRowsWithCode(book, entries);
  }
  for (const isBilled of [false, true]) {
    const codes = new Set<Folded>();
    for (const control of controls) {
      if (countsBilled(book, control) !== isBilled || codes.has(control.project)) continue;
      const below = codesBelow(book.projectCodes, control.project);
      for (const code of [control.project, ...below]) codes.add(code);
      yield below.length + 1;
    }
    if (codes.size > 0) yield* (isBilled ? billedSums(book, entries) : workedSums(entries)).prepare(codes);
  }
}

/**
 * A control's limit is reached by the time of its project and all below (#40–#52, Q7, Q8, Q10): a warning from the
 * limit on, an error for a stop above it. A workbook stops nothing; the finding says what the source system would.
 */
export const controlReached = defineRule({
  id: "control-reached",
  severity: "warning",
  bind: (book) =>
    overControls<Facts>(
      book,
      (controls) => prepareSums(book, controls),
      (control, report) => {
        const { verdict, why, ...use } = controlState(book, control);
        if (verdict !== "reached" || why !== undefined) return;
        const { row, kind, limit } = control;
        const project = typedProject(book, control);
        const hasBelow = firstBelow(book.projectCodes, control.project) !== undefined;
        report({
          at: { register: "controls", row, field: "limit" },
          facts: { project, kind, limit, hasBelow, ...use },
          ...(kind === "stop" && { severity: "error" }),
        });
      },
    ),
});
