import { computed, signal } from "@preact/signals";
import type { BudgetField } from "#core/resolve/budget";
import type { Assumption, PriceTerms } from "#core/whatif/assumption";
import type { Unthinkable, WhatIf } from "#core/whatif/what-if";
import { revision } from "../book/book";
import { assumptions } from "../kit/thought";

/** What can be tried. */
export const draftKinds = ["hours", "budget", "price", "branch"] as const;
export type DraftKind = (typeof draftKinds)[number];

/** A price that is there, by what its row says. */
export type KnownPrice = { readonly terms: PriceTerms; readonly price: number };

/** Something on its way to be thought of, as somebody fills it in; each kind uses some of it. */
export type Draft = {
  readonly kind: DraftKind;
  /** The project that it began at, as typed. */
  readonly project: string;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly field: BudgetField;
  readonly amount: string;
  /** The project is to have no budget of its own any more. */
  readonly clears: boolean;
  /** The price that becomes another; undefined for one that is not there yet. */
  readonly known: KnownPrice | undefined;
  readonly usedIn: PriceTerms["usedIn"];
  readonly price: string;
  readonly startsOn: string;
  readonly code: string;
  readonly unbook: boolean;
};

/** A draft for a project before anything is filled in. */
export const newDraft = (project: string, kind: DraftKind = "hours"): Draft => ({
  kind,
  project,
  from: "",
  to: project,
  hours: "",
  field: "budgetHours",
  amount: "",
  clears: false,
  known: undefined,
  usedIn: "time",
  price: "",
  startsOn: "",
  code: project,
  unbook: true,
});

export const draft = signal<Draft>(newDraft(""));

/** What is told of what is thought, and which book and thoughts it is of. */
export type Told = {
  readonly result: WhatIf | Unthinkable;
  readonly of: readonly Assumption[];
  readonly revision: number;
  /** It was another while somebody looked: the workbook has changed. */
  readonly isAgain: boolean;
};

export const told = signal<Told | undefined>(undefined);

/** What is told of the workbook and of the thoughts as they are now; undefined while that is worked out. */
export const current = computed(() => {
  const now = told.value;
  return now?.revision === revision.value && now.of === assumptions.value ? now : undefined;
});
