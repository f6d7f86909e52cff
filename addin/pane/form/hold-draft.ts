import { effect, type ReadonlySignal } from "@preact/signals";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { RowRef } from "../book/row-ref";
import { dropForm, heldFormOf, holdForm, type FormId } from "../kit/held-forms";
import type { RowDraft } from "./row-draft";

/** The form of a row; undefined where nothing tells the row from others after a reading. */
const formOf = (register: RegisterId, ref: RowRef | undefined): FormId | undefined =>
  ref?.key === "" ? undefined : { register, key: ref?.key };

/** Whether somebody has written something, besides the key that was suggested. */
const isWritten = (register: RegisterId, { before, typed, isSuggested }: RowDraft): boolean =>
  Object.entries(typed).some(
    ([field, text]) =>
      text.trim() !== (before[field] ?? "").trim() &&
      !(isSuggested && registers[register].key.includes(field)),
  );

/**
 * Holds what is written in a form until it is written to the sheet or dropped. A form that another takes the place of stays
 * held, and is there when it is opened again.
 */
export const holdDraft = <Draft extends RowDraft>(
  draft: ReadonlySignal<Draft | undefined>,
  rowOf: (draft: Draft) => { readonly register: RegisterId; readonly ref: RowRef | undefined },
): void => {
  let last: FormId | undefined;
  effect(() => {
    const now = draft.value;
    if (!now) {
      if (last) dropForm(last);
      last = undefined;
      return;
    }
    const { register, ref } = rowOf(now);
    last = formOf(register, ref);
    if (!last) return;
    if (isWritten(register, now)) holdForm({ ...last, before: now.before, typed: now.typed });
    else dropForm(last);
  });
};

/** What somebody has written in the form of a row, or of a new one, and left; undefined for nothing. */
export const heldDraft = (register: RegisterId, ref: RowRef | undefined): RowDraft | undefined => {
  const id = formOf(register, ref);
  const held = id && heldFormOf(id);
  return held && { before: held.before, typed: held.typed, left: new Set(), isSuggested: false };
};
