import { signal } from "@preact/signals";
import type { RegisterId } from "#core/registers/register";
import type { Severity } from "#core/rules/engine/rule";
import { oneOf, remember } from "../kit/memory";

/** What of the findings shows by its chip: those of one severity, or those that somebody let stand. */
export type Shown = Severity | "accepted";

/** Which findings the list shows. */
export type CheckFilter = {
  readonly shown?: Shown | undefined;
  readonly register?: RegisterId | undefined;
  /** Words that all stand in what is said of a finding; "" for any. */
  readonly search: string;
  /** Those that can be fixed at once are left out: what remains has to be decided. */
  readonly toDecide?: true | undefined;
};

export const everyFinding: CheckFilter = { search: "" };

export const checkFilter = signal<CheckFilter>(everyFinding);

/** What the list is parted by. */
const orders = ["rule", "register", "project"] as const;
export type Order = (typeof orders)[number];

export const findingOrder = signal<Order>("rule");

remember("findings.order", findingOrder, oneOf(orders));
