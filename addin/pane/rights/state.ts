import { signal } from "@preact/signals";
import type { RegisterRight, RoleRight } from "#core/resolve/register-rights";
import type { SheetLock } from "../../ports";

/** The role whose rights are shown, as typed; undefined for the first. */
export const role = signal<string | undefined>(undefined);

/** The rights that are chosen and not written: what they are of, by role and register. They stay while something else is looked at. */
export const chosen = signal<ReadonlyMap<string, RegisterRight>>(new Map());

/** How the sheets of the registers are locked, as Excel last told. */
export const locks = signal<readonly SheetLock[] | undefined>(undefined);

/** What a choice is kept under. */
export const choiceOf = (of: string, { target }: RoleRight): string => JSON.stringify([of, target.label]);
