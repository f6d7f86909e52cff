import { computed, signal } from "@preact/signals";
import type { BudgetField } from "#core/resolve/budget";
import { fold } from "#core/values/text";
import type { PriceTerms } from "#core/whatif/assumption";
import { hold } from "./held";
import { isTerms, isWhole } from "./held-thought";

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

/** What is filled in for other projects, and left: the form is for one at a time. */
export const leftDrafts = signal<readonly Draft[]>([]);

hold(
  "thought.drafts",
  leftDrafts,
  (before) => (Array.isArray(before) ? before.flatMap((one: unknown) => heldDraft(one) ?? []) : undefined),
  (all) => (all.length === 0 ? undefined : all),
);

/** All that is filled in and neither thought of nor dropped, what was left first. */
export const filledIn = computed((): readonly Draft[] =>
  isFilledIn(draft.value) ? [...leftDrafts.value, draft.value] : leftDrafts.value,
);

const isOf =
  (project: string) =>
  (one: Draft): boolean =>
    fold(one.project) === fold(project);

/** Begins at a project: what is filled in for it is still there, and what is filled in for another is left and kept. */
export const beginDraft = (project: string, kind: DraftKind | undefined): void => {
  const all = filledIn.peek();
  const mine = all.findLast(isOf(project));
  leftDrafts.value = all.filter((one) => one !== mine);
  draft.value = mine ? { ...mine, kind: kind ?? mine.kind } : newDraft(project, kind);
};

/** What a draft is called where it is offered: `Tänk om, R1.Nord`. */
export const thoughtTitle = (view: string, { project }: Draft): string =>
  [view, project.trim()].filter(Boolean).join(", ");
