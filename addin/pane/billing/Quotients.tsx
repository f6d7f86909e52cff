import type { GroupKey } from "#core/billing/entries-in";
import { stands } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import type { ToldSums } from "#core/billing/told-sums";
import type { Ore } from "#core/values/brands";
import { formatHours, formatMoney, formatPercent } from "#core/values/format";
import { lang } from "../language";
import { Figure } from "./Figure";
import { OpenFigure } from "./OpenFigure";
import { keyFormula } from "./key-formula";
import { words } from "./words";

type Props = {
  readonly standing: BillingStanding;
  readonly groups: readonly GroupKey[];
  readonly totals: ToldSums;
  /** Fixed prices that are released or ready: no rows' own, and so no part of what an hour brings. */
  readonly fixed: Ore;
};

/** What an hour brings and what is billable of the work, each with the two sums that it is the quotient of. */
export function Quotients({ standing, groups, totals, fixed }: Props) {
  const text = words.value;
  const spoken = lang.value;
  const { effectiveRate, billableShare, onInvoices, workedBillable, hours } = totals;
  const billable = (
    <Figure
      standing={standing}
      name={text.workedBillable}
      value={formatHours(workedBillable, spoken)}
      stands={stands}
      groups={groups}
      measure="workedBillable"
      figure="workedBillable"
    />
  );
  return (
    <>
      {effectiveRate !== undefined && (
        <OpenFigure
          name={text.effectiveRate}
          more={fixed === 0 ? "" : text.withoutFixed(formatMoney(fixed, spoken))}
          value={formatMoney(effectiveRate, spoken)}
          formula={keyFormula("effectiveRate", groups)}
        >
          <Figure
            standing={standing}
            name={text.ownInvoices}
            value={formatMoney(onInvoices, spoken)}
            stands={["released", "ready"]}
            groups={groups}
            measure="ownInvoice"
            figure="ownInvoices"
          />
          {billable}
        </OpenFigure>
      )}
      {billableShare !== undefined && (
        <OpenFigure
          name={text.billableShare}
          value={formatPercent(billableShare / 10_000, spoken)}
          formula={keyFormula("billableShare", groups)}
        >
          {billable}
          <Figure
            standing={standing}
            name={text.workedHours}
            value={formatHours(hours, spoken)}
            stands={stands}
            groups={groups}
            measure="worked"
            figure="workedHours"
          />
        </OpenFigure>
      )}
    </>
  );
}
