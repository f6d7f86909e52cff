import type { ToBillStand } from "../billing/project-tallies";
import { treeOrder } from "../book/tree-order";
import { placeOfKey } from "../book/tree-places";
import { NO_PLACE } from "../book/tree-shape";
import type { Answer } from "../resolve/function-answer";
import { hourParts, ore } from "../values/brands";
import { err } from "../values/result";
import type { Task } from "../values/task";
import { dayOfArgument, needed, projectOf, unitOf, type Argument } from "./arguments";
import type { Figures } from "./figures";
import { inHours, priced } from "./hours-and-kronor";

const nothing = { hours: 0, amount: 0, unknown: 0 };

function* standing(
  figures: Figures,
  stand: ToBillStand,
  [code, until, unit]: readonly Argument[],
): Task<Answer> {
  const { book } = figures;
  const project = projectOf(book, code);
  if (!project.ok) return project;
  const missing = needed(book, "timeEntries", "travelEntries");
  if (missing) return err(missing);
  const day = dayOfArgument(book, until);
  if (!day.ok) return day;
  const read = unitOf(unit, "kr");
  if (!read.ok) return read;
  const place = placeOfKey(book, yield* treeOrder(book), project.value);
  const tallies = yield* figures.tallies(day.value);
  const { hours, amount, unknown } = place === NO_PLACE ? nothing : tallies.at(place, stand);
  return read.value === "h" ? inHours(hourParts(hours)) : priced(ore(amount), unknown);
}

/** READY: what a project and all below it put on invoices up to and including a day, fixed prices with it (#168, #172). */
export const ready = (figures: Figures, args: readonly Argument[]): Task<Answer> =>
  standing(figures, "ready", args);

/** BLOCKED: what is up to and including the day, and cannot go yet; what comes later is no part of it (#168, Q54). */
export const blocked = (figures: Figures, args: readonly Argument[]): Task<Answer> =>
  standing(figures, "blocked", args);
