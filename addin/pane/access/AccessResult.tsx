import { useMemo, useState } from "preact/hooks";
import { NO_RIGHT, OUTCOMES, type Outcome } from "#core/access/outcome";
import type { Prediction } from "#core/access/predict";
import { refusalsAt } from "#core/access/refusals";
import type { Book } from "#core/book/book";
import { formatCount } from "#core/values/format";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { Chips } from "../kit/Chips";
import { Icon } from "../kit/Icon";
import { PagedList } from "../kit/PagedList";
import { leaveView, startView } from "../kit/route";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { FoldedGroup } from "./FoldedGroup";
import { ToReconcile } from "./ToReconcile";
import { toFile, toSheet } from "./actions";
import { called } from "./choices";
import { beginAnew } from "./state";
import { counted, countOf, doneBy, placeOf, placesOf, toldOutcomes } from "./tally";
import { accessWords, words } from "./words";

type Props = { readonly book: Book; readonly prediction: Prediction };
type Chip = "all" | "done" | "not";

/** What came of what was recorded, by reason, with the sentence that says why and who could (#155, #158). */
export function AccessResult({ book, prediction }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const [chip, setChip] = useState<Chip>("not");
  const [sheet, setSheet] = useState<string>();
  const done = doneBy(prediction);
  const outcomes = toldOutcomes(prediction);
  const all = outcomes.reduce((sum, outcome) => sum + countOf(prediction, outcome), 0);
  const did = countOf(prediction, done);
  const shown = outcomes.filter((outcome) => chip === "all" || (outcome === done) === (chip === "done"));
  return (
    <>
      <h2>{text.resultTitle}</h2>
      <p class="access-done">
        <Icon name="done" />{" "}
        {text.did[prediction.op === "grant" ? "grant" : "remove"](
          formatCount(did, lang.value),
          formatCount(all, lang.value),
        )}
      </p>
      <Chips
        label={text.resultTitle}
        value={chip}
        chips={[
          { id: "all", text: text.all, count: all },
          { id: "done", text: text.chip[prediction.op === "grant" ? "grant" : "remove"], count: did },
          { id: "not", text: text.not, count: all - did },
        ]}
        choose={setChip}
      />
      {shown.map((outcome) => (
        <Reason key={outcome} book={book} prediction={prediction} outcome={outcome} />
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
          onClick={() => void toSheet(workbook, prediction).then(setSheet)}
        >
          {text.toSheet}
        </fluent-button>
        <fluent-button id="access-to-file" disabled={all === did} onClick={() => void toFile(prediction)}>
          {text.toFile}
        </fluent-button>
        <fluent-button id="access-anew" appearance="primary" onClick={beginAnew}>
          {text.anew}
        </fluent-button>
      </Acts>
    </>
  );
}

function Reason({ book, prediction, outcome }: Props & { readonly outcome: Outcome }) {
  const count = countOf(prediction, outcome);
  if (count === 0) return null;
  return (
    <FoldedGroup
      id={`reason-${outcome}`}
      name={words.value.came[outcome]}
      count={count}
      isOpened={outcome === "noRight"}
    >
      {() => <Rows book={book} prediction={prediction} outcome={outcome} />}
    </FoldedGroup>
  );
}

/** So many clients' refusals are said in full. */
const MOST_SAID = 10;

function Rows({ book, prediction, outcome }: Props & { readonly outcome: Outcome }) {
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
      {refused.length === 0 && <p class="hint">{say.why[outcome]}</p>}
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
        label={words.value.came[outcome]}
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
