import type { Answer, ArgumentId } from "../resolve/function-answer";
import type { Lang } from "../values/cell";
import type { Task } from "../values/task";
import { billable, effective, rule, unitPrice, why } from "./about-project";
import type { Argument } from "./arguments";
import type { Figures } from "./figures";
import type { FunctionId } from "./function-ids";
import { budget, released, remaining, worked, worth } from "./hours-and-kronor";
import { keyFigure } from "./key-figure";
import { blocked, ready } from "./to-bill";

type Parameter = { readonly id: ArgumentId; readonly optional?: true };

type CellFunction = {
  readonly parameters: readonly Parameter[];
  readonly answer: (figures: Figures, lang: Lang, args: readonly Argument[]) => Task<Answer>;
};

const code: Parameter = { id: "code" };
const optional = (id: ArgumentId): Parameter => ({ id, optional: true });
const ofTime = [code, optional("from"), optional("to"), optional("employee")];
const ofEntry = [code, optional("customer"), optional("date")];
const untilDay = [code, optional("until"), optional("unit")];

type Sum = (figures: Figures, args: readonly Argument[]) => Task<Answer>;

const sum =
  (of: Sum): CellFunction["answer"] =>
  (figures, _, args) =>
    of(figures, args);

/** What needs no sums, and is read off the registers at once. */

const atOnce = (of: (...asked: Parameters<CellFunction["answer"]>) => Answer): CellFunction["answer"] =>
  function* (...asked) {
    return of(...asked);
  };

/** What each function takes, in order, and answers. */
export const functions: Readonly<Record<FunctionId, CellFunction>> = {
  BUDGET: { parameters: [code, optional("unit")], answer: sum(budget) },
  WORKED: { parameters: ofTime, answer: sum(worked) },
  RELEASED: { parameters: ofTime, answer: sum(released) },
  READY: { parameters: untilDay, answer: sum(ready) },
  BLOCKED: { parameters: untilDay, answer: sum(blocked) },
  REMAINING: { parameters: [code, optional("unit")], answer: sum(remaining) },
  WORTH: { parameters: ofTime, answer: sum(worth) },
  BILLABLE: { parameters: ofEntry, answer: atOnce(({ book }, lang, args) => billable(book, lang, args)) },
  UNITPRICE: { parameters: ofEntry, answer: atOnce(({ book }, _, args) => unitPrice(book, args)) },
  EFFECTIVE: {
    parameters: [{ id: "field" }, code],
    answer: atOnce(({ book }, lang, args) => effective(book, lang, args)),
  },
  RULE: {
    parameters: [code, { id: "dimension" }, optional("module")],
    answer: atOnce(({ book }, lang, args) => rule(book, lang, args)),
  },
  WHY: {
    parameters: [{ id: "field" }, code],
    answer: atOnce(({ book }, lang, args) => why(book, lang, args)),
  },
  KEYFIGURE: {
    parameters: [{ id: "figure" }, ...(["until", "by", "which", "unit"] as const).map(optional)],
    answer: sum(keyFigure),
  },
};
