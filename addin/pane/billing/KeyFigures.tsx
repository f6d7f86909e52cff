import { useState } from "preact/hooks";
import { ages } from "#core/billing/ages";
import { entriesIn, type GroupKey } from "#core/billing/entries-in";
import type { FixedItem } from "#core/billing/fixed-items";
import { billingTotals } from "#core/billing/groups";
import type { ChosenRows } from "#core/billing/selection";
import { stands } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import type { ToldSums } from "#core/billing/told-sums";
import type { RowId } from "#core/book/row-id";
import { ore, type Ore } from "#core/values/brands";
import { formatHours, formatMoney } from "#core/values/format";
import type { Task } from "#core/values/task";
import { lang } from "../language";
import { Figure } from "./Figure";
import { Quotients } from "./Quotients";
import { shownDay } from "./said";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = {
  readonly standing: BillingStanding;
  readonly groups: readonly GroupKey[];
};

/** The sums of the entries of some groups, and of the fixed prices beside them that are released or ready. */
type Totals = { readonly sums: ToldSums; readonly fixed: Ore };

const fixedOf = (items: readonly FixedItem[]): Ore =>
  ore(
    items.reduce(
      (sum, { stand, amount }) => sum + (stand === "released" || stand === "ready" ? amount : 0),
      0,
    ),
  );

function* totalsOf(standing: BillingStanding, groups: readonly GroupKey[]): Task<Totals> {
  if (groups.length === 0)
    return { sums: yield* billingTotals(standing.billing), fixed: fixedOf(standing.items) };
  const { rows, items } = yield* entriesIn(standing, stands, groups);
  const chosen = { timeEntries: new Set<RowId>(), travelEntries: new Set<RowId>() };
  for (const { register, row } of rows) chosen[register].add(row);
  const selection: ChosenRows = chosen;
  return { sums: yield* billingTotals(standing.billing, { rows: selection }), fixed: fixedOf(items) };
}

/** How old what is not released is, what is written down, and what an hour brings; each opens the rows that it is of. */
export function KeyFigures({ standing, groups }: Props) {
  const totals = useTask(JSON.stringify(groups), () => totalsOf(standing, groups), [standing]);
  if (!totals)
    return (
      <p class="hint" role="status">
        {words.value.summing}
      </p>
    );
  return <Figures standing={standing} groups={groups} totals={totals.sums} fixed={totals.fixed} />;
}

/** The same behind a line, and not worked out before somebody opens it. */
export function FoldedKeyFigures(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="key-figures" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{words.value.keyFigures}</summary>
      {isOpen && <KeyFigures {...props} />}
    </details>
  );
}

type FiguresProps = Props & { readonly totals: ToldSums; readonly fixed: Ore };

function Figures({ standing, groups, totals, fixed }: FiguresProps) {
  const text = words.value;
  const spoken = lang.value;
  const { ageing, oldest, writeDown, unstamped } = totals;
  return (
    <>
      <Quotients standing={standing} groups={groups} totals={totals} fixed={fixed} />
      {(writeDown.hours !== 0 || writeDown.amount !== 0) && (
        <Figure
          standing={standing}
          name={text.writeDown}
          value={`${formatHours(writeDown.hours, spoken)}, ${formatMoney(writeDown.amount, spoken)}`}
          stands={stands}
          groups={groups}
          measure="writeDown"
          figure="writeDown"
        />
      )}
      {unstamped > 0 && <p class="hint">{text.unstamped(unstamped)}</p>}
      {oldest !== undefined && (
        <>
          <h3>{text.ageing}</h3>
          {ages.map((age) =>
            ageing[age] === 0 ? null : (
              <Figure
                key={age}
                standing={standing}
                name={text.ages[age]}
                value={formatMoney(ageing[age], spoken)}
                stands={["ready", "blocked"]}
                groups={[...groups, { grouping: "age", key: age }]}
                measure="worth"
                figure={age}
              />
            ),
          )}
          <p class="hint">{text.oldest(shownDay(oldest))}</p>
        </>
      )}
    </>
  );
}
