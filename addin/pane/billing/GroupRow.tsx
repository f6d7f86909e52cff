import type { GroupKey } from "#core/billing/entries-in";
import type { BillingStanding, TallyGroup } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { formatHours, formatMoney } from "#core/values/format";
import { Icon } from "../kit/Icon";
import { useRowMenu } from "../kit/RowMenu";
import { lang, shell } from "../language";
import { Tick } from "./Tick";
import { groupFormulas } from "./group-formulas";
import { besides, groupName, tallyAmount } from "./said";
import { opened, stand } from "./state";
import { tickGroups } from "./ticks";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly standing: BillingStanding;
  readonly group: TallyGroup;
  /** Its keys, with those of the groups that it stands in. */
  readonly groups: readonly GroupKey[];
  /** How many of its ready rows are left out. */
  readonly left: number;
  readonly at: number;
};

const DEEPEST = 5;

/** A group: its name, what of it stands here, and what of it is blocked. */
export function GroupRow({ book, standing, group: { tallies }, groups, left, at }: Props) {
  const text = words.value;
  const shown = stand.value;
  const own = groups.at(-1);
  const menu = useRowMenu(`group-${at}`, shell.value.menuOf(own?.key ?? ""), () =>
    groupFormulas(book, shown, groups),
  );
  if (!own) return null;
  const { name, code } = groupName(book, own.grouping, own.key);
  const { rows, hours } = tallies[shown];
  const depth = own.grouping === "project" ? Math.min((own.key ?? "").split(".").length - 1, DEEPEST) : 0;
  const isPlaced = own.grouping === "reason" || shown !== "ready";
  const isNamed = code !== undefined && own.grouping !== "project";
  const facts = [
    isNamed ? code : "",
    rows === 0 ? text.fixedOnly : isPlaced ? text.rows(rows) : formatHours(hours, lang.value),
    besides(tallies[shown]),
  ].filter((fact) => fact !== "");
  return (
    <div
      class="group-row"
      data-row={at}
      style={depth > 0 ? { paddingInlineStart: `${depth * 14}px` } : undefined}
    >
      {shown === "ready" && rows > 0 && (
        <Tick
          label={text.choose(code === undefined ? name : `${code} ${name}`)}
          state={left === 0 ? "all" : left < rows ? "some" : "none"}
          toggle={(on) => void tickGroups(standing, groups, on)}
        />
      )}
      <button
        type="button"
        id={`group-${groups.map(({ key }) => key ?? "").join("/")}`}
        class="group-open"
        data-roving=""
        onClick={() => (opened.value = groups)}
        {...menu.on}
      >
        <span class={isNamed ? "group-name is-cut" : "group-name"} title={isNamed ? name : undefined}>
          {code !== undefined && !isNamed && <b>{code} </b>}
          {name}
        </span>
        <span class="hint group-facts">
          {facts.join(" · ")}
          {shown === "ready" && tallies.blocked.rows > 0 && (
            <>
              {" · "}
              <span class="blocked-part">
                {tallies.blocked.amount === 0 && tallies.blocked.unknown > 0
                  ? text.blockedOf(text.rows(tallies.blocked.rows))
                  : text.blockedOf(formatMoney(tallies.blocked.amount, lang.value))}
              </span>
            </>
          )}
        </span>
        <span class="amount">{tallyAmount(tallies[shown])}</span>
        <Icon name="chevron" />
      </button>
      {menu.shown}
    </div>
  );
}
