import type { GroupKey } from "#core/billing/entries-in";
import type { Grouping, Insight } from "#core/billing/group-keys";
import type { Stand } from "#core/billing/stand";
import type { TallyGroup } from "#core/billing/standing";
import { fold } from "#core/values/text";

/** Groupings that have an order of their own; the others show the greatest sum first. */
const ordered: readonly (Grouping | Insight)[] = ["project", "month", "age"];

/** The groups that show: those of the groups that were opened which have something of a stand, by what they are listed by next. */
export const shownGroups = (
  groups: readonly TallyGroup[],
  stand: Stand,
  opened: readonly GroupKey[],
  by: Grouping | Insight,
): TallyGroup[] => {
  const at = opened.length;
  const found = groups.filter(
    ({ keys, tallies }) =>
      (tallies[stand].rows > 0 || tallies[stand].amount !== 0) &&
      opened.every(({ key }, place) => {
        const own = keys[place];
        return key === undefined || own === undefined ? key === own : fold(key) === fold(own);
      }),
  );
  if (by === "basis")
    return found.toSorted((one, other) => Number(other.keys[at] ?? -1) - Number(one.keys[at] ?? -1) || 0);
  if (ordered.includes(by)) return found;
  return found.toSorted((one, other) => {
    const [a, b] = [one.tallies[stand], other.tallies[stand]];
    return b.amount - a.amount || b.rows - a.rows;
  });
};
