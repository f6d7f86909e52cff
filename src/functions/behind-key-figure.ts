import { entriesIn, type GroupKey } from "../billing/entries-in";
import { addedBy, type RowMeasure } from "../billing/row-measure";
import { stands, type Stand } from "../billing/stand";
import type { Folded } from "../values/brands";
import { ok } from "../values/result";
import { fold } from "../values/text";
import type { Argument } from "./arguments";
import type { BehindRow, Read } from "./behind";
import type { Figures } from "./figures";
import { isAge, isStand, readKeyFigure, unitOfFigure, type AskedFigure } from "./key-figure-asked";

type Summed = {
  readonly stands: readonly Stand[];
  readonly measure: RowMeasure;
  readonly groups: readonly GroupKey[];
};

/** What a key figure adds up; of a quotient, what is divided. */
const summedBy = ({ figure, unit, group }: AskedFigure): Summed => {
  const groups = group ? [group] : [];
  if (isStand(figure)) return { stands: [figure], measure: unit === "h" ? "worked" : "invoice", groups };
  if (isAge(figure))
    return {
      stands: ["ready", "blocked"],
      measure: "worth",
      groups: [...groups, { grouping: "age", key: figure }],
    };
  switch (figure) {
    case "writeDown":
      return { stands, measure: "writeDown", groups };
    case "ownInvoices":
    case "effectiveRate":
      return { stands: ["released", "ready"], measure: "ownInvoice", groups };
    case "workedBillable":
    case "billableShare":
      return { stands, measure: "workedBillable", groups };
    case "workedHours":
      return { stands, measure: "worked", groups };
  }
};

/** The rows, and of what a stand comes to in kronor the fixed prices, that a key figure adds up; of a quotient those of what is divided. */
export function* behindKeyFigure(figures: Figures, args: readonly Argument[]): Read {
  const asked = readKeyFigure(figures.book, args);
  if (!asked.ok) return asked;
  const { figure, group } = asked.value;
  const summed = summedBy(asked.value);
  const standing = yield* figures.standing(asked.value.until);
  const found = yield* entriesIn(standing, summed.stands, summed.groups);
  const rows = found.rows.flatMap(({ register, row }): BehindRow[] => {
    const billed = standing.billing.registers.find(({ entries }) => entries.register.id === register);
    const adds = billed && addedBy(billed, row, summed.measure);
    return adds || isStand(figure) ? [{ register, row, adds: adds ?? {} }] : [];
  });
  const project: Folded | undefined = group?.grouping === "project" ? fold(group.key ?? "") : undefined;
  const items = summed.measure === "invoice" ? found.items : [];
  return ok({ project, unit: unitOfFigure(asked.value), rows, items, trace: [] });
}
