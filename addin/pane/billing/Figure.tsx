import type { GroupKey } from "#core/billing/entries-in";
import type { RowMeasure } from "#core/billing/row-measure";
import type { Stand } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import type { KeyFigure } from "#core/functions/key-figure-asked";
import { EntryList } from "./EntryList";
import { OpenFigure } from "./OpenFigure";
import { keyFormula } from "./key-formula";

type Props = {
  readonly standing: BillingStanding;
  readonly name: string;
  readonly value: string;
  /** What is said under it. */
  readonly more?: string;
  readonly stands: readonly Stand[];
  readonly groups: readonly GroupKey[];
  readonly measure: RowMeasure;
  /** What a function of cells calls it, where one asks for it. */
  readonly figure?: KeyFigure;
};

/** A figure that opens the entries that it is of, in place. */
export function Figure({ standing, name, value, more = "", stands, groups, measure, figure }: Props) {
  // An age is a figure of its own, and not a group that it is asked of.
  const asked = groups.filter(({ grouping }) => grouping !== "age");
  return (
    <OpenFigure name={name} value={value} more={more} formula={figure && keyFormula(figure, asked)}>
      <EntryList standing={standing} stands={stands} groups={groups} measure={measure} />
    </OpenFigure>
  );
}
