import { useLayoutEffect, useRef } from "preact/hooks";
import type { UndoSteps } from "#core/book/undo-steps";
import { isBusy } from "../jobs/job";
import { step } from "../jobs/step";
import { Icon } from "../kit/Icon";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";
import { lastSteps } from "./last-steps";

/** Set when a step was taken from the foot: the button of the step that leads on gets the keyboard. */
let wanted = false;

type Props = { readonly way: keyof UndoSteps; readonly isSmall?: boolean };

/** Ångra or Gör om, of the job that stands before it; what it is of is its name. */
export function StepButton({ way, isSmall = false }: Props) {
  const workbook = useWorkbook();
  const button = useRef<HTMLButtonElement>(null);
  const words = noticeWords.value;
  const job = lastSteps.value[way];
  useLayoutEffect(() => {
    if (!wanted || isBusy.value || document.activeElement !== document.body) return;
    wanted = false;
    button.current?.focus();
  });
  if (!job) return null;
  const take = async (): Promise<void> => {
    wanted = true;
    await step(workbook, way);
  };
  return (
    <button
      ref={button}
      type="button"
      class={isSmall ? "foot-link" : "foot-button"}
      aria-label={(way === "undo" ? words.undoOf : words.redoOf)(job.what)}
      aria-disabled={isBusy.value}
      onClick={() => void take()}
    >
      {!isSmall && <Icon name={way} />} {way === "undo" ? words.undo : words.redo}
    </button>
  );
}
