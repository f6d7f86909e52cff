import { computed, signal } from "@preact/signals";
import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import type { PassedOver } from "#core/book/passed-over";
import type { Keyless, Twin } from "#core/book/read-book";
import type { Accepted } from "#core/rules/engine/accepted";
import { cachedList } from "#core/rules/engine/cached-list";
import type { Check } from "#core/rules/engine/check";
import { countFindings, type Listed } from "#core/rules/engine/listing";
import { finish } from "#core/values/task";
import type { Refusal, TableName } from "../../ports";

/** Whether the pane has the workbook in hand. */
export type Stage =
  | { readonly kind: "opening" }
  | { readonly kind: "ready" }
  | { readonly kind: "refused"; readonly cause: Refusal };

export const stage = signal<Stage>({ kind: "opening" });

/** The workbook's registers under watch. Its content is mended in place; `revision` tells when. */
export const check = signal<Check | undefined>(undefined);

/** What the last job wrote, when it is done. */
export const lastWritten = signal<readonly Edit[] | undefined>(undefined);

/** Counts the changes of the book, for everything that is derived from its content. */
export const revision = signal(0);

/** The book as it stands, new in its wrapper at each revision, so that whoever reads it is told of changes. */
export const current = computed(
  (): { readonly book: Book; readonly check: Check; readonly revision: number } | undefined =>
    check.value && { book: check.value.book, check: check.value, revision: revision.value },
);

export const twins = signal<readonly Twin[]>([]);

/** The tables that have lost columns of their register's key: most are not read, and none can be checked in full. */
export const keyless = signal<readonly Keyless[]>([]);

/** The sheets and tables that were not read as registers, and why: no finding speaks of what stands there. */
export const passed = signal<readonly PassedOver[]>([]);

/** The names of every table that the book was read from, register or not. */
export const tablesRead = signal<readonly TableName[]>([]);

/** When the findings were last true to the workbook, in ms since 1970. */
export const checkedAt = signal<number | undefined>(undefined);

/** Whether something may have changed that is not read yet: the findings are of what stood there before. */
export const behind = signal(false);

/** Whether the workbook is known to hold something else than the book, and has to be read anew; a whole reading ends it. */
export const unread = signal(false);

const none: readonly Listed[] = [];

/** Every finding, those that are let stand among them; the very same list as long as nothing in it changes. */
export const everyFinding = computed(() => {
  const now = current.value;
  return now ? finish(cachedList(now.check)) : none;
});

/** Which findings somebody has let stand (Godtagna), and which acceptances speak for nothing any more. */
export const accepted = signal<Accepted>({ of: new Map(), void: [] });

const standing = computed(() => new Set(Array.from(accepted.value.of.keys(), ({ finding }) => finding)));

/**
 * The findings that count, the gravest first, where they stand now: all but those that somebody let stand. The very same
 * list as long as nothing in it changes.
 */
export const findings = computed(() => {
  const left = standing.value;
  const all = everyFinding.value;
  return left.size === 0 ? all : all.filter(({ finding }) => !left.has(finding));
});

export const findingCounts = computed(() => countFindings(findings.value.map(({ finding }) => finding)));
