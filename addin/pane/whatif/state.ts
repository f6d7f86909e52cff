import { computed, signal } from "@preact/signals";
import type { BudgetField } from "#core/resolve/budget";
import type { Assumption, PriceTerms } from "#core/whatif/assumption";
import type { Unthinkable, WhatIf } from "#core/whatif/what-if";
import { revision } from "../book/book";
import { hold } from "../kit/held";
import { isTerms, isWhole } from "../kit/held-thought";
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

/** What somebody writes in, of a draft; its other fields are chosen. */
const writtenIn = ["from", "hours", "amount", "price", "startsOn"] as const;

/** Whether something is filled in of a draft that is not thought of yet. */
export const isFilledIn = (now: Draft): boolean =>
  now.clears || writtenIn.some((field) => now[field].trim() !== "") || now.code.trim() !== now.project.trim();

const heldPrice = (before: unknown): KnownPrice | undefined => {
  const { terms, price } = (before ?? {}) as Partial<Record<keyof KnownPrice, unknown>>;
  return isTerms(terms) && isWhole(price) ? { terms, price } : undefined;
};

/** A draft as it was held; of a price that was there without that price, it would be another thought. */
const heldDraft = (before: unknown): Draft | undefined => {
  if (typeof before !== "object" || before === null) return undefined;
  const now = before as Partial<Record<keyof Draft, unknown>>;
  const kind = draftKinds.find((one) => one === now.kind);
  const text = (field: keyof Draft): string => (typeof now[field] === "string" ? now[field] : "");
  if (!kind || (now.known !== undefined && !heldPrice(now.known))) return undefined;
  return {
    ...newDraft(text("project"), kind),
    ...{ from: text("from"), to: text("to"), hours: text("hours"), amount: text("amount") },
    ...{ price: text("price"), startsOn: text("startsOn"), code: text("code") },
    field: now.field === "budgetAmount" ? "budgetAmount" : "budgetHours",
    clears: now.clears === true,
    known: heldPrice(now.known),
    usedIn: now.usedIn === "travel" ? "travel" : "time",
    unbook: now.unbook !== false,
  };
};

hold("thought.draft", draft, heldDraft, (now) => (isFilledIn(now) ? now : undefined));

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
