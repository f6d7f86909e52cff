import { useMemo, useState } from "preact/hooks";
import { NO_RIGHT, OUTCOMES, type Outcome } from "#core/access/outcome";
import type { Prediction } from "#core/access/predict";
import { refusalsAt } from "#core/access/refusals";
import { stillDone } from "#core/access/taken-back";
import type { Book } from "#core/book/book";
import { formatCount } from "#core/values/format";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { Chips } from "../kit/Chips";
import { Icon } from "../kit/Icon";
import { PagedList } from "../kit/PagedList";
import { leaveView, startView } from "../kit/route";
import { useSliced } from "../kit/use-sliced";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { FoldedGroup } from "./FoldedGroup";
import { ToReconcile } from "./ToReconcile";
import { toFile, toSheet } from "./actions";
import { called } from "./choices";
import { isStanding } from "./standing-job";
import { beginAnew, type Recorded } from "./state";
import { counted, countOf, doneBy, placeOf, placesOf, toldOutcomes } from "./tally";
import { accessWords, words } from "./words";

type Props = { readonly book: Book; readonly prediction: Prediction; readonly isUndone: boolean };
type ResultProps = { readonly book: Book; readonly revision: number; readonly recorded: Recorded };
type Chip = "all" | "done" | "not";

/**
 * What came of what was recorded, by reason, with the sentence that says why and who could (#155, #158). What is undone
 * is told as that, until it is done again.
 */
export function AccessResult({ book, revision, recorded }: ResultProps) {
  const workbook = useWorkbook();
  const text = words.value;
  const [chip, setChip] = useState<Chip>("not");
  const [sheet, setSheet] = useState<string>();
  const { prediction } = recorded;
  const isUndone = useMemo(() => !isStanding(book, recorded), [book, revision, recorded]);
  const left = useSliced(() => stillDone(book, prediction), [book, revision, prediction]);
  const kind = prediction.op === "grant" ? "grant" : "remove";
  const done = doneBy(prediction);
  const outcomes = toldOutcomes(prediction);
  const all = outcomes.reduce((sum, outcome) => sum + countOf(prediction, outcome), 0);
  const did = countOf(prediction, done);
  const shown = outcomes.filter((outcome) => chip === "all" || (outcome === done) === (chip === "done"));
  return (
    <>
      <h2>{text.resultTitle}</h2>
      <p class="access-done" role="status">
        <Icon name={isUndone ? "undo" : "done"} />{" "}
        {isUndone
          ? text.undone[kind](formatCount(did, lang.value), left ?? 0)
          : text.did[kind](formatCount(did, lang.value), formatCount(all, lang.value))}
      </p>
      <Chips
        label={text.resultTitle}
        value={chip}
        chips={[
          { id: "all", text: text.all, count: all },
          { id: "done", text: isUndone ? text.undoneChip : text.chip[kind], count: did },
          { id: "not", text: text.not, count: all - did },
        ]}
        choose={setChip}
      />
      {shown.map((outcome) => (
        <Reason key={outcome} {...{ book, prediction, isUndone, outcome }} />
      ))}
      {shown.every((outcome) => countOf(prediction, outcome) === 0) && <p class="empty">{text.noneHere}</p>}
      <p class="access-plans">{accessWords.value.plansOnly}</p>
      <p>
        <button
          type="button"
          id="access-matrix"
          class="link"
          onClick={() => startView("reports", { report: "accessReport" })}
        >
          {text.matrixToSheet}
        </button>
      </p>
      <ToReconcile />
      {sheet !== undefined && (
        <p role="status" class="hint">
          {text.onSheet(sheet)}
        </p>
      )}
      <Acts keepsLast leave={() => leaveView("access")} leaveText={text.close}>
        <fluent-button
          id="access-to-sheet"
          disabled={isBusy.value || all === did}
          onClick={() => void toSheet(workbook, prediction, isUndone).then(setSheet)}
        >
          {text.toSheet}
        </fluent-button>
        <fluent-button
          id="access-to-file"
          disabled={all === did}
          onClick={() => void toFile(prediction, isUndone)}
        >
          {text.toFile}
        </fluent-button>
        <fluent-button id="access-anew" appearance="primary" onClick={beginAnew}>
          {text.anew}
        </fluent-button>
      </Acts>
    </>
  );
}

/** What a group of outcomes is called: what was done, and is undone, is that. */
const nameOf = (outcome: Outcome, { prediction, isUndone }: Props): string =>
  isUndone && outcome === doneBy(prediction) ? words.value.undoneChip : words.value.came[outcome];

function Reason({ outcome, ...props }: Props & { readonly outcome: Outcome }) {
  const { prediction } = props;
  const count = countOf(prediction, outcome);
  if (count === 0) return null;
  return (
    <FoldedGroup
      id={`reason-${outcome}`}
      name={nameOf(outcome, props)}
      count={count}
      isOpened={outcome === "noRight"}
    >
      {() => <Rows {...props} outcome={outcome} />}
    </FoldedGroup>
  );
}

/** So many clients' refusals are said in full. */
const MOST_SAID = 10;

function Rows({ outcome, ...props }: Props & { readonly outcome: Outcome }) {
  const { book, prediction } = props;
  const isTakenBack = props.isUndone && outcome === doneBy(prediction);
  const say = accessWords.value;
  const { clients, administrator, byClient, consultants } = prediction;
  const places = useMemo(() => placesOf(prediction, [outcome]), [prediction, outcome]);
  const refused =
    outcome === "noRight"
      ? clients.flatMap((_, at) => {
          const isOne =
            (byClient[at * OUTCOMES + NO_RIGHT] ?? 0) > 0 ||
            (counted(prediction) === prediction.access &&
              consultants.some((_one, k) => prediction.access[at * consultants.length + k] === NO_RIGHT));
          return isOne ? [at] : [];
        })
      : [];
  return (
    <div class="access-each">
      {refused.length === 0 && !isTakenBack && <p class="hint">{say.why[outcome]}</p>}
      {refused.slice(0, MOST_SAID).flatMap((at) =>
        refusalsAt(book, prediction, at).map(({ client, programs, who }) => (
          <p key={`${client} ${programs.join()}`} class="hint">
            {say.refused(
              administrator,
              called(book, "clients", client),
              programs.map((one) => called(book, "programs", one)),
              who,
            )}
          </p>
        )),
      )}
      {refused.length > MOST_SAID && <p class="hint">{say.moreRefused(refused.length - MOST_SAID)}</p>}
      <PagedList
        label={nameOf(outcome, props)}
        items={places}
        render={(at) => {
          const { client, consultant, program } = placeOf(prediction, at);
          return (
            <>
              <span>{called(book, "clients", client)}</span>
              <span>{called(book, "consultants", consultant)}</span>
              <span class="hint">{program === undefined ? "–" : called(book, "programs", program)}</span>
            </>
          );
        }}
      />
    </div>
  );
}
