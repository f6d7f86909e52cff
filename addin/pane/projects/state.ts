import { signal } from "@preact/signals";
import type { Billing } from "#core/billing/billing";
import type { Worths } from "#core/billing/worth";
import type { Rollup } from "#core/budget/rollup";
import type { Selection } from "#core/budget/selection";
import { oneOf, remember, rememberOpen } from "../kit/memory";

/** What is searched for among codes, names and internal comments (#54). */
export const projectQuery = signal("");

/** Whether the field to search in stands open. */
export const isSearching = signal(false);

/** Shows only what someone who registers time would see (#7, #59). */
export const atRegistration = signal(false);

/** Which time is counted: whose, and of which days (#98). */
export const selection = signal<Selection>({});

/** What the list holds: the tree, or only those of one kind. */
const chipIds = ["all", "over", "near", "errors", "alarms"] as const;
export type ChipId = (typeof chipIds)[number];
export const chip = signal<ChipId>("all");

/** What comes first; undefined for the tree's own order, or what a chip asks for. */
const sortIds = ["over", "left", "worked", "code"] as const;
export type SortId = (typeof sortIds)[number];
export const sort = signal<SortId | undefined>(undefined);

/** Which figures stand to the right of each project. */
export const figureChoices = ["both", "hours", "kronor", "left", "percent"] as const;
export type FigureChoice = (typeof figureChoices)[number];
export const figures = signal<FigureChoice>("both");

/** Whether the list and the card follow the row that is selected in the workbook. */
export const follows = signal(true);

/** The folded codes whose subprojects are shown. */
export const expanded = signal<ReadonlySet<string>>(new Set());

/** The folded code of the row that the keyboard stands on, and of the one that the workbook's selection belongs to. */
export const activeCode = signal<string | undefined>(undefined);
export const markedCode = signal<string | undefined>(undefined);

/** The tree with its sums, as last worked out; and whether they are being worked out anew. */
export const rollup = signal<Rollup | undefined>(undefined);
export const isSumming = signal(false);

/** What every entry is worth and where it stands on its way to an invoice; and the worth of each project's. */
export const money = signal<{ readonly billing: Billing; readonly worths: Worths } | undefined>(undefined);

/** The places in the tree that a search found, or that can be chosen today; undefined for all. */
export const foundPlaces = signal<ReadonlySet<number> | undefined>(undefined);

/** The folded parts of the card that stand open. */
export const openSections = signal<ReadonlySet<string>>(new Set());

const isText = (text: string): text is string => text !== "";

remember("projects.chip", chip, oneOf(chipIds));
remember("projects.sort", sort, oneOf(sortIds));
remember("projects.figures", figures, oneOf(figureChoices));
remember("projects.follows", follows, (before) => (typeof before === "boolean" ? before : undefined));
rememberOpen("projects.open", expanded, isText);
rememberOpen("projects.sections", openSections, isText);
