import { computed, signal } from "@preact/signals";
import type { Candidate } from "#core/adopt/candidate";
import type { RowId } from "#core/book/row-id";
import type { Grade } from "#core/csv/matching/column-match";
import type { CalledFunction } from "#core/functions/called-function";
import type { RegisterId } from "#core/registers/register";
import type { ReportId } from "#core/reports/report";
import type { TreeChange } from "#core/restructure/tree-change";
import type { CellPlace } from "../../ports";

/** The places of the pane, in the order of its navigation: each a view that others open over. */
export const placeIds = ["home", "projects", "billing", "registers"] as const;
export type PlaceId = (typeof placeIds)[number];

/** Every view of the pane; `addin/pane/views.ts` says what each is. */
export const viewIds = [
  ...placeIds,
  ...(["check", "customers", "import", "export"] as const),
  ...(["log", "modules", "create", "own-sheets", "keys"] as const),
  ...([
    "tree",
    "adopt",
    "combinations",
    "register",
    "access",
    "reports",
    "whatif",
    "figure",
    "rights",
  ] as const),
] as const;
export type ViewId = (typeof viewIds)[number];

/** What a column of a sheet is to be, and how sure the guess was; a person's own choice has no grade. */
export type ColumnChoice = { readonly field: string | undefined; readonly grade?: Grade };

/** What some views begin with. */
export type Starts = {
  /** A change of the project tree, and the code of the project that it begins at; "" for none yet. */
  readonly tree: { readonly change: TreeChange; readonly project: string };
  /** A sheet on its way to become a register; without columns they are guessed. */
  readonly adopt: {
    readonly candidate: Candidate;
    readonly register: RegisterId;
    readonly columns?: readonly ColumnChoice[];
  };
  /** A row of Kunder, what is searched for there, or a new customer. */
  readonly customers: {
    readonly row?: RowId;
    readonly search?: string;
    readonly isNew?: true;
    /** The form of the row, and not its card. */
    readonly edits?: true;
  };
  /** A register that is drawn from its definition: its list, and what of it is opened over that. */
  readonly register: {
    readonly register: RegisterId;
    readonly row?: RowId;
    readonly search?: string;
    readonly isNew?: true;
    readonly edits?: true;
  };
  /** A report to be put on a sheet. */
  readonly reports: { readonly report: ReportId };
  /** The project that something is thought of, as typed; "" for none yet. With a budget, that is what is asked for first. */
  readonly whatif: { readonly project: string; readonly kind?: "budget" };
  /** The figure of a cell that calls a function. */
  readonly figure: { readonly cell: CellPlace; readonly called: CalledFunction };
  /** A job of the import log to be undone, or done again. */
  readonly log: { readonly job: string };
};
export type StartId = keyof Starts;

/** The place that the person is in. */
export const place = signal<PlaceId>("home");

type Trails = Readonly<Record<PlaceId, readonly ViewId[]>>;

const nothingOpen: Trails = { home: [], projects: [], billing: [], registers: [] };

/** What has been opened over each place, the last on top; a place keeps its own while another is visited. */
const trails = signal<Trails>(nothingOpen);

/** What has been opened over the place, the last on top. */
export const trail = computed(() => trails.value[place.value]);

/** The view that shows. */
export const view = computed<ViewId>(() => trail.value.at(-1) ?? place.value);

/** What views were last begun with. */
export const starts = signal<{ readonly [Id in StartId]?: Starts[Id] | undefined }>({});

/** What is open with one view closed, wherever it was. */
const without = (id: ViewId): Trails => {
  const { home, projects, billing, registers } = trails.value;
  const drop = (views: readonly ViewId[]): readonly ViewId[] => views.filter((one) => one !== id);
  return {
    home: drop(home),
    projects: drop(projects),
    billing: drop(billing),
    registers: drop(registers),
  };
};

const isPlace = (id: ViewId): id is PlaceId => placeIds.some((one) => one === id);

/** The place whose root was last asked for from the place itself, new at each asking: a screen inside it is left. */
export const rootAsked = signal<{ readonly place: PlaceId } | undefined>(undefined);

/** Goes to a place, as it was left; from the place itself, to its root. */
export const showPlace = (id: PlaceId): void => {
  if (id === place.value) {
    trails.value = { ...trails.value, [id]: [] };
    rootAsked.value = { place: id };
  }
  place.value = id;
};

/** Goes to a place at its root, from wherever one is. */
export const showRoot = (id: PlaceId): void => {
  place.value = id;
  showPlace(id);
};

/**
 * Opens a view over the place that the person is in, or over another. A view stands open once: what it holds comes along
 * from wherever it was. A place is gone to, and shows its root.
 */
export const showView = (id: ViewId, over: PlaceId = place.value): void => {
  if (isPlace(id)) {
    trails.value = { ...trails.value, [id]: [] };
    place.value = id;
    return;
  }
  const at = trails.value[over].indexOf(id);
  const below = at < 0 ? trails.value[over] : trails.value[over].slice(0, at);
  trails.value = { ...without(id), [over]: [...below, id] };
  place.value = over;
};

/** Opens a view that begins with something. */
export const startView = <Id extends StartId>(id: Id, start: Starts[Id], over?: PlaceId): void => {
  starts.value = { ...starts.value, [id]: start };
  showView(id, over);
};

/** Leaves a view: what it was opened over shows again. */
export const leaveView = (id: ViewId): void => {
  if (id in starts.value) starts.value = { ...starts.value, [id]: undefined };
  trails.value = without(id);
};
