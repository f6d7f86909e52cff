import { signal } from "@preact/signals";
import type { Typed } from "#core/records/form";
import { registerIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { hold, isTexts } from "./held";

/** Which form it is: of a new row, or of the row that bears a key. */
export type FormId = { readonly register: RegisterId; readonly key: string | undefined };

/** A form that somebody has begun to fill in, and neither written nor dropped. */
export type HeldForm = FormId & {
  /** What the form was filled with before anybody typed in it. */
  readonly before: Typed;
  readonly typed: Typed;
};

/** So many forms are held, the latest. */
const MOST = 20;

/** The forms that were begun and left, the latest last. */
export const heldForms = signal<readonly HeldForm[]>([]);

const isSame = (one: FormId, other: FormId): boolean =>
  one.register === other.register && one.key === other.key;

const heldForm = (one: unknown): HeldForm | undefined => {
  if (typeof one !== "object" || one === null) return undefined;
  const { register: id, key, before, typed } = one as Partial<Record<keyof HeldForm, unknown>>;
  const register = registerIds.find((known) => known === id);
  if (!register || !isTexts(before) || !isTexts(typed)) return undefined;
  return { register, key: typeof key === "string" ? key : undefined, before, typed };
};

hold(
  "forms",
  heldForms,
  (before) => (Array.isArray(before) ? before.flatMap((one: unknown) => heldForm(one) ?? []) : undefined),
  (forms) => (forms.length === 0 ? undefined : forms),
);

/** What somebody has written in a form, and left. */
export const heldFormOf = (id: FormId): HeldForm | undefined =>
  heldForms.peek().find((one) => isSame(one, id));

/** Forgets what was written in a form: it is written, or dropped. */
export const dropForm = (id: FormId): void => {
  if (heldFormOf(id)) heldForms.value = heldForms.peek().filter((one) => !isSame(one, id));
};

/** Holds what is written in a form. */
export const holdForm = (form: HeldForm): void => {
  heldForms.value = [...heldForms.peek().filter((one) => !isSame(one, form)), form].slice(-MOST);
};
