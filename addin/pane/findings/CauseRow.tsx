import { useMemo, useState } from "preact/hooks";
import type { Cause } from "#core/rules/engine/causes";
import { sayFinding } from "#core/text/say-finding";
import { current } from "../book/book";
import { names } from "../book/names";
import { goToCell } from "../jobs/go-to";
import { Icon } from "../kit/Icon";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { AcceptForm } from "./AcceptForm";
import { CauseActs, FixCause } from "./CauseActs";
import { CauseDetail } from "./CauseDetail";
import { FromTo } from "./FromTo";
import { findingPlace } from "./finding-place";
import { fixLines } from "./fix-lines";
import { quotedCell } from "./quoted-cell";
import { rowName } from "./row-name";
import { words } from "./words";

type Props = {
  readonly id: string;
  readonly cause: Cause;
  /** Its heading does not tell how grave it is. */
  readonly isMixed: boolean;
  /** Shows what fixing it all would do, before it is done. */
  readonly onReview: (cause: Cause) => void;
};

/** What was found, once for all rows that it is found on: where, what, and what can be done about it. */
export function CauseRow({ id, cause, isMixed, onReview }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const { first, rest } = cause;
  const [isOpen, setOpen] = useState(false);
  const [isAccepting, setAccepting] = useState(false);
  const now = current.value;
  const spoken = lang.value;
  const fix = useMemo(() => (now ? fixLines(now.book, cause) : undefined), [now, cause, spoken]);
  if (!now) return null;
  const isTold = fix !== undefined && fix.lines.length > 0;
  const says = sayFinding(first.finding, names.value);
  const quoted = quotedCell(first, now.book.date1904, spoken);
  const name = rowName(now.book, first);
  const { sheet, row, column } = first;
  const goTo = (): void => void goToCell(workbook, sheet, row, column);
  const toggle = (): void => setOpen(!isOpen);
  const keys = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, currentTarget } = event;
    if (altKey || !(currentTarget instanceof HTMLElement)) return;
    const isCommand = ctrlKey || metaKey;
    const does: Readonly<Record<string, (() => void) | undefined>> = isCommand
      ? { enter: sheet === "" ? undefined : goTo }
      : {
          f: () => currentTarget.querySelector<HTMLElement>(".fix-cause")?.click(),
          g: first.register ? () => setAccepting(true) : undefined,
          v: toggle,
        };
    const act = does[key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <li data-row="" class={isOpen ? "finding open" : "finding"} onKeyDown={keys}>
      <div class="finding-line">
        <button
          type="button"
          id={`finding-${id}`}
          data-roving=""
          class="finding-main"
          aria-expanded={isOpen}
          onClick={() => {
            toggle();
            if (sheet !== "" && !isOpen) goTo();
          }}
        >
          {isMixed && <Icon name={first.finding.severity} />}
          <span class="finding-text">
            <span class="finding-place">
              <span class="sr-only">{text.severityName[first.finding.severity]}. </span>
              <b>{findingPlace(first, noticeWords.value.rowOf)}</b> {name === "" ? first.header : `· ${name}`}
              {rest.length > 0 && ` ${text.andMore(rest.length)}`}
            </span>
            {isTold ? (
              fix.lines.map((line, at) => <FromTo key={at} line={line} isNamed={fix.lines.length > 1} />)
            ) : (
              <span class="finding-says">
                {says}
                {quoted !== "" && !says.includes(quoted) && (
                  <>
                    {" "}
                    <q class="quoted">{quoted}</q>
                  </>
                )}
              </span>
            )}
          </span>
        </button>
        {fix && <FixCause cause={cause} fix={fix} onReview={onReview} />}
      </div>
      {(isOpen || !fix) && !isAccepting && (
        <CauseActs
          cause={cause}
          isOpen={isOpen}
          onGoTo={goTo}
          onWhy={toggle}
          onAccept={() => setAccepting(true)}
        />
      )}
      {isAccepting && <AcceptForm listed={[first, ...rest]} onLeave={() => setAccepting(false)} />}
      {isOpen && <CauseDetail cause={cause} says={isTold ? says : undefined} />}
    </li>
  );
}
