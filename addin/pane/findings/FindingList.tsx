import { useRef, useState } from "preact/hooks";
import type { Listed } from "#core/rules/engine/listing";
import { ruleTitle } from "#core/text/say-finding";
import { goToCell } from "../jobs/go-to";
import { isBusy } from "../jobs/job";
import { PAGE_SIZE } from "../kit/PagedList";
import { useKeptFocus } from "../kit/kept-focus";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { FindingRow } from "./FindingRow";
import { itemsOf, type FindingGroup } from "./finding-groups";
import { words } from "./words";

type Props = { readonly groups: readonly FindingGroup[]; readonly onFixAll: (rule: string) => void };

/** The findings by kind, one stop for the Tab key: the arrows move among them, Enter goes to the cell. */
export function FindingList({ groups, onFixAll }: Props) {
  const workbook = useWorkbook();
  const list = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(list);
  const [tabStop, setTabStop] = useState<string>();
  const [open, setOpen] = useState<string>();
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  const shownOf = ({ key }: FindingGroup): number => shown[key] ?? PAGE_SIZE;
  const visible = groups.flatMap((group) => itemsOf(group, shownOf(group)).map(({ key }) => key));
  const stop = tabStop !== undefined && visible.includes(tabStop) ? tabStop : visible[0];
  const choose = (key: string, { sheet, row, column }: Listed): void => {
    setOpen(open === key ? undefined : key);
    if (sheet !== "") void goToCell(workbook, sheet, row, column);
  };
  return (
    <div class="finding-list" ref={list} {...keptFocus}>
      {groups.map((group) => (
        <section key={group.key} aria-label={ruleTitle(group.rule, lang.value)}>
          <GroupHead group={group} onFixAll={onFixAll} />
          <ul>
            {itemsOf(group, shownOf(group)).map(({ key, listed }) => (
              <FindingRow
                key={key}
                id={key}
                listed={listed}
                isTabStop={key === stop}
                isOpen={key === open}
                onFocus={() => setTabStop(key)}
                onChoose={() => choose(key, listed)}
              />
            ))}
            <More
              key="more"
              left={group.listed.length - shownOf(group)}
              all={group.listed.length}
              onMore={() => setShown({ ...shown, [group.key]: shownOf(group) + PAGE_SIZE })}
            />
          </ul>
        </section>
      ))}
    </div>
  );
}

function GroupHead({
  group,
  onFixAll,
}: {
  readonly group: FindingGroup;
  readonly onFixAll: Props["onFixAll"];
}) {
  const text = words.value;
  const title = ruleTitle(group.rule, lang.value);
  return (
    <div class="group-head">
      <h3>
        {title} <span class="group-count">{text.severity[group.severity](group.listed.length)}</span>
      </h3>
      {group.fixable > 1 && (
        <fluent-button
          size="small"
          disabled={isBusy.value}
          aria-label={`${text.fixAll(group.fixable)}: ${title}`}
          onClick={() => onFixAll(group.rule)}
        >
          {text.fixAll(group.fixable)}
        </fluent-button>
      )}
    </div>
  );
}

type MoreProps = { readonly left: number; readonly all: number; readonly onMore: () => void };

function More({ left, all, onMore }: MoreProps) {
  const text = noticeWords.value;
  if (left <= 0) return null;
  return (
    <li>
      <button type="button" class="more" data-roving tabIndex={-1} onClick={onMore}>
        {text.more(Math.min(left, PAGE_SIZE))} ({text.ofAll(all - left, all)})
      </button>
    </li>
  );
}
