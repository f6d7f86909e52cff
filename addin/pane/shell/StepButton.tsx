import { useLayoutEffect, useRef } from "preact/hooks";
import type { UndoSteps } from "#core/book/undo-steps";
import { isBusy } from "../jobs/job";
import { step } from "../jobs/step";
import { Icon } from "../kit/Icon";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";
import { lastSteps } from "./last-steps";

/** A step that was asked for at the foot: of which job, and what was pressed. */
type Asked = { readonly way: keyof UndoSteps; readonly job: string; readonly pressed: HTMLElement | null };

/**
 * Set while the keyboard is to go from the step that was taken to the one that turns it, so that a second Enter takes no
 * older job back.
 */
let asked: Asked | undefined;

/** Whether the job that was asked for is no more the next one that way. */
const isTaken = ({ way, job }: Asked): boolean => lastSteps.value[way]?.job !== job;

/** Whether nobody has gone elsewhere since the press; what is pressed may be gone, and leave the keyboard to the page. */
const isStillThere = ({ pressed }: Asked): boolean =>
  document.activeElement === document.body || document.activeElement === pressed;

type Props = { readonly way: keyof UndoSteps; readonly isSmall?: boolean };

/** Ångra or Gör om, of the job that stands before it; what it is of is its name. */
export function StepButton({ way, isSmall = false }: Props) {
  const workbook = useWorkbook();
  const button = useRef<HTMLButtonElement>(null);
  const words = noticeWords.value;
  const job = lastSteps.value[way];
  useLayoutEffect(() => {
    if (!asked || asked.way === way || isBusy.value || !button.current || !isTaken(asked)) return;
    if (isStillThere(asked)) button.current.focus();
    asked = undefined;
  });
  if (!job) return null;
  const take = async (): Promise<void> => {
    if (isBusy.value) return;
    const press: Asked = { way, job: job.job, pressed: button.current };
    asked = press;
    await step(workbook, way);
    if (asked === press && !isTaken(press)) asked = undefined;
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
