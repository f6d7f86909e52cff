import { signal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Cause } from "#core/rules/engine/causes";
import { useRoving } from "../kit/use-roving";
import { GroupSection } from "./GroupSection";
import type { FindingGroup } from "./finding-groups";
import "./findings.css";
import { words } from "./words";

type Props = {
  readonly groups: readonly FindingGroup[];
  readonly isPlain?: boolean;
  readonly onReview: (group: FindingGroup, cause?: Cause) => void;
};

/** So many groups are open until somebody has said otherwise. */
const FIRST_OPEN = 2;

/** Which groups somebody has opened or closed. */
const opened = signal<Readonly<Record<string, boolean>>>({});

/** The findings under their headings, one stop for the Tab key: the arrows go down the rows and along each. */
export function FindingList({ groups, isPlain = false, onReview }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "rows");
  // What is open from the start stays so while the groups change their order.
  const first = useRef<ReadonlySet<string>>(undefined);
  first.current ??= new Set(groups.slice(0, FIRST_OPEN).map(({ key }) => key));
  return (
    <div ref={list} class="finding-list">
      <p class="sr-only">{words.value.keys}</p>
      {groups.map((group) => (
        <GroupSection
          key={group.key}
          group={group}
          isOpen={opened.value[group.key] ?? first.current?.has(group.key) ?? false}
          isPlain={isPlain}
          onOpen={(isOpen) => (opened.value = { ...opened.value, [group.key]: isOpen })}
          onReview={onReview}
        />
      ))}
    </div>
  );
}
