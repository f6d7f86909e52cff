import { NO_PLACE } from "../book/tree-shape";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { rolledUp, sumUnits, type Change, type SumId, type Sums } from "./change";
import { sumsAt, type Figures } from "./figures";
import type { Renamed } from "./renamed";

type SumChange = Extract<Change, { readonly kind: "sum" }>;

/** What changes and what stays at each project, by its code then. */
export type SumChanges = {
  readonly changes: ReadonlyMap<Folded, readonly Change[]>;
  readonly stays: ReadonlyMap<Folded, readonly SumChange[]>;
};

const sumIds = Object.keys(sumUnits) as SumId[];

const differing = (before: Sums, after: Sums): SumChange[] =>
  sumIds.flatMap((sum): SumChange[] =>
    before[sum] === after[sum] ? [] : [{ kind: "sum", sum, before: before[sum], after: after[sum] }],
  );

/** Where each place of the tree then is in the tree now; NO_PLACE where it is not. Most stand as far from the top in both. */
function* placesNow(before: Figures, after: Figures, renamed: Renamed): Task<Int32Array> {
  const [was, is] = [before.nodes.order.codes, after.nodes.order.codes];
  const places = new Int32Array(is.length);
  let away = 0;
  for (const [place, code] of is.entries()) {
    const now = renamed.now(code);
    if (was[place + away] === now) places[place] = place + away;
    else {
      const found = before.nodes.placeOf(now);
      places[place] = found;
      if (found !== NO_PLACE) away = found - place;
    }
    if (place % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return places;
}

/** The places then of those that have one now, by that. */
const placesThen = (now: Int32Array, length: number): Int32Array => {
  const then = new Int32Array(length).fill(NO_PLACE);
  for (const [place, was] of now.entries()) if (was !== NO_PLACE) then[was] = place;
  return then;
};

/** Compares the sums of every project, and tells where each that goes up the tree ends: the nearest above that it does not change. */
export function* compareSums(before: Figures, after: Figures, renamed: Renamed): Task<SumChanges> {
  const { codes, parents } = after.nodes.order;
  yield 0;
  const now = yield* placesNow(before, after, renamed);
  yield 0;
  const thenOf = placesThen(now, before.nodes.length);
  yield codes.length;
  const changed = new Map<number, readonly SumChange[]>();
  const changes = new Map<Folded, readonly Change[]>();
  for (let place = 0; place < codes.length; place++) {
    const [was, is] = [sumsAt(before, now[place] ?? NO_PLACE), sumsAt(after, place)];
    const found = was && is ? differing(was, is) : [];
    const [from, to] = [before.money.fixed.get(now[place] ?? NO_PLACE), after.money.fixed.get(place)];
    const stands: Change[] =
      from && to && from.state !== to.state
        ? [{ kind: "fixedPrice", before: from.state, after: to.state }]
        : [];
    if (found.length > 0) changed.set(place, found);
    if (found.length + stands.length > 0) changes.set(codes[place] ?? "", [...found, ...stands]);
    if (place % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  const stays = new Map<Folded, SumChange[]>();
  const endsAt = (place: number, sum: SumId): void => {
    if (place < 0 || changed.get(place)?.some((one) => one.sum === sum)) return;
    const value = sumsAt(after, place)?.[sum];
    const code = codes[place] ?? "";
    const told = stays.get(code) ?? [];
    if (value === undefined || told.some((one) => one.sum === sum)) return;
    stays.set(code, [...told, { kind: "sum", sum, before: value, after: value }]);
  };
  for (const [place, found] of changed)
    for (const { sum } of found)
      if (rolledUp.some((one) => one === sum)) endsAt(parents[place] ?? NO_PLACE, sum);
  // A branch that goes elsewhere takes its sums along: they end where it stood, and where it comes to stand.
  for (const code of renamed.codes) {
    const place = after.nodes.placeOf(renamed.then(code));
    const is = sumsAt(after, place);
    const above = parents[place] ?? NO_PLACE;
    const wasAbove = thenOf[before.nodes.order.parents[now[place] ?? NO_PLACE] ?? NO_PLACE] ?? NO_PLACE;
    if (!is || above === wasAbove) continue;
    for (const sum of rolledUp) {
      if (is[sum] === undefined || is[sum] === 0) continue;
      endsAt(above, sum);
      endsAt(wasAbove, sum);
    }
  }
  return { changes, stays };
}
