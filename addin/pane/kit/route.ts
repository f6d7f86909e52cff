import { signal } from "@preact/signals";
import type { Candidate } from "#core/adopt/candidate";
import type { Grade } from "#core/csv/column-match";
import type { RegisterId } from "#core/registers/register";
import type { TreeChange } from "#core/restructure/tree-change";

/** The pane's views, in the order of their tabs; `addin/pane/views.ts` says what each is. */
export const viewIds = ["registers", "check", "projects", "customers", "import", "export", "budget"] as const;
export type ViewId = (typeof viewIds)[number];

/** What a column of a sheet is to be, and how sure the guess was; a person's own choice has no grade. */
export type ColumnChoice = { readonly field: string | undefined; readonly grade?: Grade };

/** What opens in place of the view that a person stands in, and what each begins with. */
type Starts = {
  /** A change of the project tree, and the code of the project that it begins at; "" for none yet. */
  readonly tree: { readonly change: TreeChange; readonly project: string };
  /** A sheet on its way to become a register; without columns they are guessed. */
  readonly adopt: {
    readonly candidate: Candidate;
    readonly register: RegisterId;
    readonly columns?: readonly ColumnChoice[];
  };
  /** The tester of coding combinations. */
  readonly combinations: true;
};
export type SubViewId = keyof Starts;

/** The view whose tab is chosen. */
export const view = signal<ViewId>("registers");

/** What has been opened and not been left yet. */
export const opened = signal<{ readonly [Id in SubViewId]?: Starts[Id] | undefined }>({});

/** Chooses a view, as its tab does. */
export const showView = (id: ViewId): void => {
  view.value = id;
};

/** Opens something in place of the view. */
export const openSubView = <Id extends SubViewId>(id: Id, start: Starts[Id]): void => {
  opened.value = { ...opened.value, [id]: start };
};

/** Leaves what was opened: the view shows again. */
export const closeSubView = (id: SubViewId): void => {
  opened.value = { ...opened.value, [id]: undefined };
};
