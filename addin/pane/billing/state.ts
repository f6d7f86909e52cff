import { signal } from "@preact/signals";
import { leavesNone } from "#core/billing/chosen";
import type { GroupKey } from "#core/billing/entries-in";
import type { Grouping, Insight } from "#core/billing/group-keys";
import type { ChosenRows } from "#core/billing/selection";
import type { Stand } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import type { Day } from "#core/values/brands";
import { billedUntil } from "../kit/billed-until";

/** What entries of a stand are listed by, and then by. */
export type By =
  | readonly [first: Grouping | Insight]
  | readonly [first: Grouping | Insight, then: Grouping | Insight];

/** What shows in the place Fakturering. */
export type Screen =
  | { readonly kind: "list" }
  | { readonly kind: "review" }
  | { readonly kind: "take-back"; readonly groups: readonly GroupKey[] }
  | { readonly kind: "file"; readonly basis: string | undefined }
  | { readonly kind: "reconcile" }
  /** A price of a project; of one among those that wait for one, where none was said. */
  | { readonly kind: "price"; readonly project?: string; readonly use: "time" | "travel" }
  | { readonly kind: "customer"; readonly groups: readonly GroupKey[] };

export const screen = signal<Screen>({ kind: "list" });

/** What there is to bill, as last worked out. */
export const standing = signal<BillingStanding | undefined>(undefined);

/** Whether it is being worked out anew. */
export const isSumming = signal(false);

/** What is listed. */
export const stand = signal<Stand>("ready");

/** How each stand is listed. */
export const listedBy = signal<Readonly<Record<Stand, By>>>({
  released: ["basis", "customer"],
  ready: ["customer", "project"],
  blocked: ["reason"],
  later: ["customer", "project"],
  notBillable: ["reason"],
});

/** The groups that were opened, one in the other. */
export const opened = signal<readonly GroupKey[]>([]);

/** The ready rows that somebody has left out, and the book that they are of. */
export const leftOut = signal<{ readonly book: Book; readonly rows: ChosenRows } | undefined>(undefined);

const none: ChosenRows = {};

/** The ready rows of a book that are left out. */
export const leftOutOf = (book: Book): ChosenRows =>
  leftOut.value?.book === book ? leftOut.value.rows : none;

/** Whether rows were left out of a book that has been read anew since: nobody knows which they are in this one. */
export const isChoiceLost = (book: Book): boolean =>
  leftOut.value !== undefined && leftOut.value.book !== book && !leavesNone(leftOut.value.rows);

/** The day that is billed up to and including. */
export const untilOf = ({ today }: Book): Day => billedUntil(today);

/** Shows another stand, from its whole. */
export const showStand = (id: Stand): void => {
  stand.value = id;
  opened.value = [];
  screen.value = { kind: "list" };
};

/** Shows a group of a stand, as somebody outside the place asked for it. */
export const showGroup = ({
  stand: id,
  group,
}: {
  readonly stand: Stand;
  readonly group: GroupKey;
}): void => {
  showStand(id);
  opened.value = [group];
};

/** Goes back to the whole of what is listed. */
export const toRoot = (): void => {
  opened.value = [];
  toList();
};

/** Goes back to the list. */
export const toList = (): void => {
  screen.value = { kind: "list" };
};
