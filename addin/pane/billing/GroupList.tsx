import { useRef } from "preact/hooks";
import { leavesNone } from "#core/billing/chosen";
import type { GroupKey } from "#core/billing/entries-in";
import { tallyGroups, type BillingStanding, type TallyGroup } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { PagedList } from "../kit/PagedList";
import { useRoving } from "../kit/use-roving";
import { GroupRow } from "./GroupRow";
import { ListHead } from "./ListHead";
import { shownGroups } from "./group-order";
import { leftOutOf, listedBy, opened, stand } from "./state";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = { readonly book: Book; readonly standing: BillingStanding };

const nameOf = (keys: readonly (string | undefined)[]): string =>
  JSON.stringify(keys.map((key) => key ?? null));

/** The groups of a stand, or those in a group that was opened: what each comes to, and the way into it. */
export function GroupList({ book, standing }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "rows");
  const text = words.value;
  const shown = stand.value;
  const path = opened.value;
  const by = listedBy.value[shown].slice(0, path.length + 1);
  const left = leftOutOf(book);
  const groups = useTask(by.join(), () => tallyGroups(standing, by), [standing]);
  const without = useTask<readonly TallyGroup[]>(by.join(), () => tallyGroups(standing, by, { rows: left }), [
    standing,
    left,
  ]);
  const grouping = by[path.length];
  if (!groups || grouping === undefined)
    return (
      <p class="hint" role="status">
        {text.summing}
      </p>
    );
  const found = shownGroups(groups, shown, path, grouping);
  if (found.length === 0) return <p class="empty">{text.nothing[shown]}</p>;
  const leftIn = new Map(
    leavesNone(left) ? [] : (without ?? []).map(({ keys, tallies }) => [nameOf(keys), tallies.ready.rows]),
  );
  const keysOf = (group: TallyGroup): GroupKey[] => [...path, { grouping, key: group.keys[path.length] }];
  return (
    <div ref={list}>
      <ListHead book={book} standing={standing} groups={path} />
      <PagedList
        class="group-list"
        label={text.list(text.stands[shown])}
        items={found}
        render={(group, at) => (
          <GroupRow
            book={book}
            standing={standing}
            group={group}
            groups={keysOf(group)}
            left={leftIn.get(nameOf(group.keys)) ?? 0}
            at={at}
          />
        )}
      />
    </div>
  );
}
