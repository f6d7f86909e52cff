import { ages } from "#core/billing/ages";
import { entriesIn, type GroupKey } from "#core/billing/entries-in";
import { billingTotals } from "#core/billing/groups";
import type { ChosenRows } from "#core/billing/selection";
import { stands } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import type { ToldSums } from "#core/billing/told-sums";
import type { RowId } from "#core/book/row-id";
import { formatHours, formatMoney, formatPercent } from "#core/values/format";
import type { Task } from "#core/values/task";
import { lang } from "../language";
import { Figure } from "./Figure";
import { shownDay } from "./said";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = {
  readonly standing: BillingStanding;
  readonly groups: readonly GroupKey[];
  readonly isFolded?: boolean;
};

/** The sums of all entries of some groups. */
function* totalsOf(standing: BillingStanding, groups: readonly GroupKey[]): Task<ToldSums> {
  if (groups.length === 0) return yield* billingTotals(standing.billing);
  const { rows } = yield* entriesIn(standing, stands, groups);
  const chosen = { timeEntries: new Set<RowId>(), travelEntries: new Set<RowId>() };
  for (const { register, row } of rows) chosen[register].add(row);
  const selection: ChosenRows = chosen;
  return yield* billingTotals(standing.billing, { rows: selection });
}

/** How old what is not released is, what is written down, and what an hour brings (contract: groups and totals). */
export function KeyFigures({ standing, groups, isFolded = false }: Props) {
  const text = words.value;
  const totals = useTask(JSON.stringify(groups), () => totalsOf(standing, groups), [standing]);
  if (!totals) return null;
  const content = <Figures standing={standing} groups={groups} totals={totals} />;
  if (!isFolded) return content;
  return (
    <details class="key-figures">
      <summary tabIndex={0}>{text.keyFigures}</summary>
      {content}
    </details>
  );
}

function Figures({ standing, groups, totals }: Omit<Props, "isFolded"> & { readonly totals: ToldSums }) {
  const text = words.value;
  const spoken = lang.value;
  const { ageing, oldest, effectiveRate, billableShare, writeDown, unstamped } = totals;
  const facts = [
    effectiveRate !== undefined && [text.effectiveRate, formatMoney(effectiveRate, spoken)],
    billableShare !== undefined && [text.billableShare, formatPercent(billableShare / 10_000, spoken)],
    (writeDown.hours !== 0 || writeDown.amount !== 0) && [
      text.writeDown,
      `${formatHours(writeDown.hours, spoken)}, ${formatMoney(writeDown.amount, spoken)}`,
    ],
  ].filter((fact): fact is [string, string] => fact !== false);
  return (
    <>
      <dl class="receipt">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
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
              />
            ),
          )}
          <p class="hint">{text.oldest(shownDay(oldest))}</p>
        </>
      )}
    </>
  );
}
