import { obstacleOf } from "#core/access/changes";
import { leftAmong } from "#core/access/left";
import { REMOVED } from "#core/access/outcome";
import { predict, type Prediction } from "#core/access/predict";
import type { Book } from "#core/book/book";
import { formatCount } from "#core/values/format";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { PagedList } from "../kit/PagedList";
import { useScreen } from "../kit/screen";
import { useSliced } from "../kit/use-sliced";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { ActingLeft } from "./ActingLeft";
import { ClientOutcome } from "./ClientOutcome";
import { OutcomeBar } from "./OutcomeBar";
import { Steps } from "./Steps";
import { drop, save } from "./actions";
import { called, requestOf } from "./choices";
import { step } from "./state";
import { countOf, counted, isOfPairs, placesOf, writtenBy } from "./tally";
import { accessWords, words } from "./words";

type Props = { readonly book: Book; readonly revision: number };

/** So many combinations are told client by client; of more only what is refused (4.9). */
const MOST_TOLD = 10_000;

/** What will become of each combination, before anything is written (#154, #155): the button carries only what will happen. */
export function ReviewAccess({ book, revision }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const back = (): void => {
    step.value = "people";
  };
  useScreen("review", { to: text.people, go: back });
  const asked = requestOf(book);
  const prediction = useSliced(
    function* () {
      return asked && (yield* predict(book, asked));
    },
    [book, revision],
  );
  const obstacle = prediction && obstacleOf(book, prediction);
  const will = prediction ? writtenBy(prediction) : 0;
  const why = !prediction
    ? undefined
    : obstacle?.code === "no-room"
      ? text.noRoom(formatCount(obstacle.rows, lang.value), formatCount(obstacle.room, lang.value))
      : obstacle
        ? text.lacksColumn
        : will === 0
          ? accessWords.value.nothing
          : undefined;
  return (
    <>
      <Steps title={text.reviewTitle} at={3} />
      {prediction ? (
        <Predicted book={book} prediction={prediction} />
      ) : (
        <p class="hint" role="status">
          {text.planning}
        </p>
      )}
      <p class="access-plans">{accessWords.value.plansOnly}</p>
      <Acts leave={drop}>
        {why !== undefined && <span class="hint acts-count">{why}</span>}
        <fluent-button onClick={back}>{noticeWords.value.back}</fluent-button>
        <fluent-button
          id="access-save"
          appearance="primary"
          disabled={isBusy.value || !prediction || will === 0 || obstacle !== undefined}
          onClick={() => prediction && void save(workbook, prediction)}
        >
          {text.save[prediction?.op === "grant" || !prediction ? "grant" : "remove"](
            formatCount(will, lang.value),
          )}
        </fluent-button>
      </Acts>
    </>
  );
}

function Predicted({ book, prediction }: { readonly book: Book; readonly prediction: Prediction }) {
  const text = words.value;
  const say = accessWords.value;
  const { clients, consultants, programs, op } = prediction;
  const all = counted(prediction).length;
  const isTold = all <= MOST_TOLD;
  const shown = clients.flatMap((_, at) =>
    isTold || countOf(prediction, "noRight", at) + countOf(prediction, "outsidePackage", at) > 0 ? [at] : [],
  );
  const product = op === "remove-clients" || isOfPairs(prediction) ? undefined : programs.length;
  const pairs = op === "remove-clients" ? clients.length * consultants.length : all;
  const left = leftAmong(book, prediction).map((code) => called(book, "consultants", code));
  return (
    <>
      <p class="hint">{say.product(clients.length, consultants.length, product, pairs)}</p>
      <OutcomeBar prediction={prediction} />
      <ActingLeft book={book} administrator={prediction.administrator} />
      {left.length > 0 && <p class="access-left">{say.haveLeft(left)}</p>}
      {op === "remove-clients" && <GoesWith book={book} prediction={prediction} />}
      {!isTold && <p class="hint">{text.onlyRefused}</p>}
      <PagedList
        class="access-clients"
        label={text.perClient}
        items={shown}
        render={(at) => <ClientOutcome book={book} prediction={prediction} at={at} />}
      />
    </>
  );
}

/** What goes with the clients that are taken away, and what access goes without a program (Q39). */
function GoesWith({ book, prediction }: { readonly book: Book; readonly prediction: Prediction }) {
  const { access, consultants, clients } = prediction;
  const gone = placesOf(prediction, ["removed"]).length;
  const pairs = [...access.keys()].filter((pair) => access[pair] === REMOVED);
  if (pairs.length === 0 && gone === 0) return null;
  return (
    <div class="access-goes">
      <p>{words.value.goesWith(pairs.length, gone)}</p>
      <PagedList
        label={words.value.goesWith(pairs.length, gone)}
        items={pairs}
        render={(pair) => (
          <>
            {called(book, "clients", clients[Math.floor(pair / consultants.length)] ?? "")}{" "}
            <span class="hint">
              {called(book, "consultants", consultants[pair % consultants.length] ?? "")}
            </span>
          </>
        )}
      />
    </div>
  );
}
