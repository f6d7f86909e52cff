import { nameOf } from "#core/access/codes";
import { leftAmong } from "#core/access/left";
import { ASSIGNED, NO_RIGHT, NONE, OUTCOMES, REMOVED, numberOfOutcome } from "#core/access/outcome";
import type { Prediction } from "#core/access/predict";
import { refusalsAt } from "#core/access/refusals";
import { departureOfActing } from "#core/access/rights";
import type { Book } from "#core/book/book";
import { accessView as en } from "#core/text/en/access-view";
import { accessView as sv } from "#core/text/sv/access-view";
import type { Lang } from "#core/values/cell";
import { formatCount, formatDate } from "#core/values/format";
import { left, right } from "../billing/billing-lines";
import { textTable } from "../text-table";
import { combinationOutcomes, countOf } from "./prediction-json";

const texts = { sv, en } as const satisfies Record<Lang, unknown>;

/** So many clients are told one by one. */
const MOST_CLIENTS = 50;

/** A code with what its register calls it. */
const called = (book: Book, side: "clients" | "consultants" | "programs", code: string): string =>
  nameOf(book, side, code) ?? code;

/** What becomes of each client, and what goes with one that is taken away. */
function* clientLines(book: Book, prediction: Prediction, lang: Lang): Generator<string> {
  const { op, clients, consultants, programs, outcomes, access, byClient } = prediction;
  const text = texts[lang];
  for (const [at, client] of clients.slice(0, MOST_CLIENTS).entries()) {
    const parts = combinationOutcomes(prediction).flatMap((outcome) => {
      const count = byClient[at * OUTCOMES + numberOfOutcome(outcome)] ?? 0;
      return count === 0 ? [] : [text.part[outcome](count)];
    });
    const name = called(book, "clients", client);
    yield `${name === client ? client : `${name} (${client})`}: ${parts.join(" · ") || "0"}`;
    if (op !== "remove-clients") continue;
    for (const [place, consultant] of consultants.entries()) {
      const pair = at * consultants.length + place;
      const gone = programs.filter((_, program) => outcomes[pair * programs.length + program] === REMOVED);
      if (gone.length > 0 || access[pair] === REMOVED)
        yield `  ${text.goesWith(called(book, "consultants", consultant), gone)}`;
    }
  }
}

/** Why something may not be, and who could: client by client. */
function* refusedLines(book: Book, prediction: Prediction, lang: Lang): Generator<string> {
  const { clients, consultants, access, administrator, byClient } = prediction;
  const text = texts[lang];
  let told = 0;
  let more = 0;
  for (const [at, client] of clients.entries()) {
    const isRefused =
      (byClient[at * OUTCOMES + NO_RIGHT] ?? 0) > 0 ||
      consultants.some((_, place) => access[at * consultants.length + place] === NO_RIGHT);
    if (!isRefused) continue;
    if (told === MOST_CLIENTS) more++;
    else {
      told++;
      for (const { programs, who } of refusalsAt(book, prediction, at))
        yield text.refused(administrator, called(book, "clients", client), programs, who);
    }
  }
  if (more > 0) yield text.moreRefused(more);
}

/** A prediction for people: the product, the outcomes with their counts, client by client, and why not (#155). */
export function* predictionText(book: Book, prediction: Prediction, lang: Lang): Generator<string> {
  const { op, clients, consultants, programs, outcomes, access, administrator } = prediction;
  const text = texts[lang];
  const product = op === "remove-clients" || programs.length === 0 ? undefined : programs.length;
  const all = product === undefined ? access.length : outcomes.length;
  yield `${text.op[op]}: ${text.product(clients.length, consultants.length, product, all)}`;
  yield* textTable(
    [left(""), right("")],
    combinationOutcomes(prediction).map((outcome) => [
      text.outcome[outcome],
      formatCount(countOf(prediction, outcome), lang),
    ]),
  );
  const alone = programs.length > 0 ? 0 : access.filter((outcome) => outcome === ASSIGNED).length;
  if (alone > 0) yield text.accessAlone(alone);
  yield "";
  yield* clientLines(book, prediction, lang);
  yield* refusedLines(book, prediction, lang);
  const acting = departureOfActing(book, administrator);
  if (acting) {
    const { lastDay } = acting;
    yield text.actingLeft(administrator, lastDay === undefined ? undefined : formatDate(lastDay, lang));
  }
  const gone = leftAmong(book, prediction).map((code) => called(book, "consultants", code));
  if (gone.length > 0) yield text.haveLeft(gone);
  if (countOf(prediction, "outsidePackage") > NONE) yield text.why.outsidePackage;
  yield text.plansOnly;
}
