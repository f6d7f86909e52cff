import { signal } from "@preact/signals";
import type { GroupKey } from "#core/billing/entries-in";
import type { Stand } from "#core/billing/stand";
import { showPlace } from "./route";

/** What somebody has asked for of Fakturering outside the place, until it shows it: a group of a stand, with its rows. */
export const askedBilling = signal<{ readonly stand: Stand; readonly group: GroupKey } | undefined>(
  undefined,
);

/** Shows a group of what is to be billed, with its rows. */
export const askBilling = (stand: Stand, group: GroupKey): void => {
  askedBilling.value = { stand, group };
  showPlace("billing");
};
