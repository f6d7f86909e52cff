import { useState } from "preact/hooks";
import type { GroupKey } from "#core/billing/entries-in";
import type { Stand } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import { Icon } from "../kit/Icon";
import { EntryList } from "./EntryList";
import type { Measure } from "./entry-facts";

type Props = {
  readonly standing: BillingStanding;
  readonly name: string;
  readonly value: string;
  /** What is said under it. */
  readonly more?: string;
  readonly stands: readonly Stand[];
  readonly groups: readonly GroupKey[];
  readonly measure: Measure;
};

/** A figure that opens the entries that it is of, in place. */
export function Figure({ standing, name, value, more = "", stands, groups, measure }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="billed-figure" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class={isOpen ? "twist open" : "twist"}>
          <Icon name="chevron" />
        </span>
        <span class="group-text">
          {name}
          {more !== "" && <span class="hint">{more}</span>}
        </span>
        <span class="amount">{value}</span>
      </button>
      {isOpen && (
        <EntryList
          book={standing.billing.book}
          standing={standing}
          stands={stands}
          groups={groups}
          measure={measure}
        />
      )}
    </>
  );
}
