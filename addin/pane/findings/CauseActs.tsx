import type { Cause } from "#core/rules/engine/causes";
import { ruleTitle } from "#core/text/say-finding";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { makeFixes } from "./fix";
import type { FixLines } from "./fix-lines";
import { loggedAs } from "./logged-as";
import { words } from "./words";

type Props = {
  readonly cause: Cause;
  readonly isOpen: boolean;
  readonly onGoTo: () => void;
  readonly onWhy: () => void;
  readonly onAccept: () => void;
};

/** What can be decided about what was found: the cell, the reason of the rule, and to let it stand. */
export function CauseActs({ cause: { first }, isOpen, onGoTo, onWhy, onAccept }: Props) {
  const text = words.value;
  return (
    <div class="finding-acts">
      {first.sheet !== "" && (
        <button type="button" data-roving="" class="small-button" onClick={onGoTo}>
          {text.goToCell}
        </button>
      )}
      <button type="button" data-roving="" class="link" aria-expanded={isOpen} onClick={onWhy}>
        {text.why}
      </button>
      {first.register && (
        <button type="button" data-roving="" class="link" onClick={onAccept}>
          {text.accept}
        </button>
      )}
    </div>
  );
}

type FixProps = {
  readonly cause: Cause;
  readonly fix: FixLines;
  readonly onReview: (cause: Cause) => void;
};

/** Makes the fix that the row shows; one that takes more to tell, or that is for many rows, is shown first. */
export function FixCause({ cause, fix: { edits, lines }, onReview }: FixProps) {
  const workbook = useWorkbook();
  const text = words.value;
  const { first, rest } = cause;
  const title = ruleTitle(first.finding.rule, lang.value);
  const isShown = lines.length > 0 && rest.length === 0;
  const act = (): void => {
    const book = current.value?.book;
    if (!book || isBusy.value) return;
    if (isShown) void makeFixes(workbook, loggedAs(book, first.finding.rule), edits);
    else onReview(cause);
  };
  const says = rest.length > 0 ? text.fixAll(rest.length + 1) : isShown ? text.fix : text.review;
  return (
    <button
      type="button"
      data-roving=""
      class="small-button fix-cause"
      aria-disabled={isBusy.value}
      aria-label={`${says}: ${title}`}
      onClick={act}
    >
      {says}
    </button>
  );
}
