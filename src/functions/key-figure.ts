import type { ToldSums } from "../billing/told-sums";
import type { Answer } from "../resolve/function-answer";
import { err, ok } from "../values/result";
import type { Task } from "../values/task";
import { needed, type Argument } from "./arguments";
import type { Figures } from "./figures";
import { inHours, inKronor, priced } from "./hours-and-kronor";
import { isAge, isStand, readKeyFigure, type AskedFigure } from "./key-figure-asked";

const PER_CENT = 100;

const ofSums = ({ figure, unit }: AskedFigure, sums: ToldSums): Answer => {
  const { ready, blocked } = sums.states;
  if (isStand(figure)) return err({ kind: "nothing" });
  if (isAge(figure)) return priced(sums.ageing[figure], ready.unpriced + blocked.unpriced);
  switch (figure) {
    case "effectiveRate":
      return sums.effectiveRate === undefined ? err({ kind: "no-hours" }) : inKronor(sums.effectiveRate);
    case "billableShare":
      return sums.billableShare === undefined ? err({ kind: "no-hours" }) : ok(sums.billableShare / PER_CENT);
    case "writeDown":
      return unit === "h" ? inHours(sums.writeDown.hours) : inKronor(sums.writeDown.amount);
    case "ownInvoices":
      return inKronor(sums.onInvoices);
    case "workedBillable":
      return inHours(sums.workedBillable);
    case "workedHours":
      return inHours(sums.hours);
  }
};

/**
 * KEYFIGURE: a figure of Fakturering, of all there is to bill or of one customer, project with all below it, employee, month or reason
 * (#168, #172): what a stand comes to with its fixed prices, what an hour brings, what is billable of the work in per cent, what is written down,
 * and what waits by its age.
 */
export function* keyFigure(figures: Figures, args: readonly Argument[]): Task<Answer> {
  const missing = needed(figures.book, "timeEntries", "travelEntries");
  if (missing) return err(missing);
  const asked = readKeyFigure(figures.book, args);
  if (!asked.ok) return asked;
  const { figure, until, group, unit } = asked.value;
  if (!isStand(figure)) {
    const sums = yield* figures.keySums(until, group);
    return ofSums(asked.value, sums);
  }
  const tally = (yield* figures.standTallies(until, group))?.[figure];
  if (!tally) return unit === "h" ? inHours(0) : inKronor(0);
  return unit === "h" ? inHours(tally.hours) : priced(tally.amount, tally.unknown);
}
