import { signal } from "@preact/signals";
import type { ModuleId } from "#core/registers/definition";
import { registers } from "#core/registers/index";
import { moduleIds } from "#core/registers/modules";
import type { RegisterId } from "#core/registers/register";
import type { Severity } from "#core/rules/engine/rule";
import { rememberOpen } from "../kit/memory";
import type { RegisterCard } from "./register-cards";

/** The registers of a module that the workbook has, and what was found in all of them. */
export type RegisterGroup = {
  readonly module: ModuleId;
  readonly cards: readonly RegisterCard[];
  readonly counts: Readonly<Record<Severity, number>>;
};

/** What most work in stands first, in no group. */
const mostUsed: readonly RegisterId[] = ["customers", "projects", "timeEntries", "prices"];

/** The registers as they are listed: the most used, and then the rest by module. */
export const arranged = (
  cards: readonly RegisterCard[],
): { readonly first: readonly RegisterCard[]; readonly groups: readonly RegisterGroup[] } => {
  const first = mostUsed.flatMap((id) => cards.find((card) => card.id === id) ?? []);
  const rest = cards.filter((card) => !first.includes(card));
  const modules = [...new Set(rest.map(({ id }) => registers[id].module))];
  const groups = modules.map((module): RegisterGroup => {
    const own = rest.filter(({ id }) => registers[id].module === module);
    const sum = (severity: Severity): number => own.reduce((all, { counts }) => all + counts[severity], 0);
    return {
      module,
      cards: own,
      counts: { error: sum("error"), warning: sum("warning"), info: sum("info") },
    };
  });
  return { first, groups };
};

/** The groups that somebody has opened; they stay so. */
export const openGroups = signal<ReadonlySet<ModuleId>>(new Set());

/** Opens a group, or closes one that is open. */
export const turnGroup = (module: ModuleId): void => {
  const next = new Set(openGroups.value);
  if (!next.delete(module)) next.add(module);
  openGroups.value = next;
};

rememberOpen("registers.open", openGroups, (text): text is ModuleId => moduleIds.some((id) => id === text));
