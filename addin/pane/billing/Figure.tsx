import type { GroupKey } from "#core/billing/entries-in";
import type { RowMeasure } from "#core/billing/row-measure";
import type { Stand } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import { EntryList } from "./EntryList";
import { OpenFigure } from "./OpenFigure";

type Props = {
  readonly standing: BillingStanding;
  readonly name: string;
  readonly value: string;
  /** What is said under it. */
  readonly more?: string;
  readonly stands: readonly Stand[];
  readonly groups: readonly GroupKey[];
  readonly measure: RowMeasure;
};

/** A figure that opens the entries that it is of, in place. */
export function Figure({ standing, name, value, more = "", stands, groups, measure }: Props) {
  return (
    <OpenFigure name={name} value={value} more={more}>
      <EntryList standing={standing} stands={stands} groups={groups} measure={measure} />
    </OpenFigure>
  );
}
