import { signal } from "@preact/signals";
import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import type { RowId } from "#core/book/row-id";
import type { ListQuery } from "#core/records/list-rows";
import type { Lang } from "#core/values/cell";
import type { RowRef } from "../book/row-ref";
import { holdDraft } from "../form/hold-draft";
import type { RowDraft } from "../form/row-draft";

/** A customer to come back to: by its row while the book lives, by its number when the workbook is read anew. */
export type CustomerRef = RowRef;

/** A job of the view before it is done: what it would write, worked out anew as the book changes. */
export type Preview = {
  readonly title: string;
  /** What the import log calls it, in the workbook's language. */
  readonly logged: (lang: Lang) => string;
  readonly plan: (book: Book) => readonly Edit[];
  /** Where the view goes when it is done. */
  readonly done: () => Screen;
};

/** What the Customers view shows. */
export type Screen =
  | { readonly kind: "list" | "form" | "care" }
  | { readonly kind: "card"; readonly customer: CustomerRef }
  | { readonly kind: "remove"; readonly customers: readonly CustomerRef[] }
  | { readonly kind: "preview"; readonly preview: Preview; readonly back: Screen };

/** What somebody is writing in the form; it stays while they look at something else. */
export type CustomerDraft = RowDraft & {
  /** Undefined for a new customer. */
  readonly customer: CustomerRef | undefined;
};

export type Listed = {
  readonly book: Book;
  readonly rows: readonly RowId[];
  readonly fresh: ReadonlySet<RowId>;
};

/** The whole register as the sheet stands. */
export const wholeList: ListQuery = { search: "", searched: ["number", "name"], filters: {} };

export const screen = signal<Screen>({ kind: "list" });
export const query = signal<ListQuery>(wholeList);
/** The rows that the query lists, of the book that they were listed from, and which of them the last job brought in. */
export const listed = signal<Listed | undefined>(undefined);
/** Whether the field to search in, and those that filter a column, stand open. */
export const isSearching = signal(false);
export const isFiltering = signal(false);
export const isListing = signal(false);
/** Whether a press ticks a row in place of opening it. */
export const isTicking = signal(false);
/** Whether it is being chosen which column stands last. */
export const isChoosingColumn = signal(false);
/** The row that the keyboard stands on. */
export const activeRow = signal<RowId | undefined>(undefined);
/** The rows that are ticked, of the book that they were ticked in. */
export const ticked = signal<{ readonly book: Book; readonly rows: ReadonlySet<RowId> } | undefined>(
  undefined,
);
export const customerDraft = signal<CustomerDraft | undefined>(undefined);
holdDraft(customerDraft, ({ customer }) => ({ register: "customers", ref: customer }));
