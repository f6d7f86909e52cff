import { fixedPrices } from "#core/billing/fixed-prices";
import { billingStanding } from "#core/billing/standing";
import { worths } from "#core/billing/worth";
import { tableOf, type Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { texts } from "#core/book/table";
import { standingReader } from "#core/budget/control-standing";
import { rollUp } from "#core/budget/rollup";
import { isModuleInUse } from "#core/resolve/card-tabs";
import { controlIn } from "#core/resolve/controls";
import { fieldIdOf } from "#core/resolve/resolved-field";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import type { WhatIf } from "#core/whatif/what-if";

/** Everything that a book says of its projects: by project and question, each answer as text. */
export type Said = ReadonlyMap<string, string>;

const key = (project: string, question: string): string => `${project} | ${question}`;
const plain = (answer: unknown): string => (answer === undefined ? "none" : JSON.stringify(answer));

/** The answers that stand on a card, asked one by one of a book as it is, without what-if's own code. */
export const saidBy = (book: Book): Said => {
  const said = new Map<string, string>();
  const say = (project: string, question: string, answer: unknown): void =>
    void said.set(key(fold(project), question), plain(answer));
  const { nodes } = finish(rollUp(book));
  const standing = finish(billingStanding(book));
  const worth = finish(worths(standing.billing, { module: "time" }));
  for (const [place, node] of [...nodes].entries()) {
    const { amount, unpriced } = worth.at(place);
    say(node.code, "worked", node.worked);
    say(node.code, "released", node.released);
    say(node.code, "budgetHours", node.budgetHours);
    say(node.code, "remaining", node.remaining);
    say(node.code, "budgetAmount", node.budgetAmount);
    say(node.code, "value", amount);
    say(node.code, "unpriced", unpriced);
    const left = node.budgetAmount === undefined ? undefined : node.budgetAmount - amount;
    say(node.code, "amountRemaining", left);
  }
  for (const one of finish(fixedPrices(standing.billing))) {
    say(one.project, "fixedValue", one.value);
    say(one.project, "margin", one.margin);
    say(one.project, "perHour", one.perHour);
    say(one.project, "fixedPrice", one.state);
  }
  const controls = tableOf(book, "controls");
  const projects = tableOf(book, "projects");
  for (const [at, row] of [...(controls?.order ?? [])].entries()) {
    const control = controlIn(book, row);
    if (!control || !projects || rowWithKey(projects, control.project) === undefined) continue;
    const { verdict, why, used, withUnreviewed, budget, unpriced, forecast } = finish(
      standingReader(book)(control),
    );
    const told = { verdict, why, used, withUnreviewed, budget, unpriced, forecast };
    say(control.project, `control ${at}`, told);
  }
  const codes = projects ? projects.order.flatMap((row) => texts(projects, "code")[row] ?? []) : [];
  for (const field of resolvedFieldsOf(book)) {
    if (field.isLong || !isModuleInUse(book, field.module)) continue;
    if (["budgetHours", "budgetAmount", "worth"].includes(field.kind)) continue;
    for (const code of codes) say(code, fieldIdOf(field), field.resolve(book, fold(code)).value);
  }
  for (const [stand, tally] of Object.entries(standing.whole)) say("", `stand ${stand}`, tally);
  return said;
};

/** What differs between two books, by the project's code then; a project that moved is compared with itself, whatever it is called. */
export const differing = (
  before: Said,
  after: Said,
  now: (code: string) => string,
  recoded: (said: string) => string,
): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [id, answer] of after) {
    const [project = "", question = ""] = id.split(" | ");
    const was = before.get(key(now(project), question));
    if (recoded(was ?? "none") !== answer) found.set(id, `${was ?? "none"} → ${answer}`);
  }
  for (const [id, answer] of before) {
    const [project = "", question = ""] = id.split(" | ");
    const isThere = [...after.keys()].some((one) => {
      const [then = "", asked = ""] = one.split(" | ");
      return asked === question && now(then) === project;
    });
    if (!isThere && answer !== "none") found.set(key(`(${project})`, question), `${answer} → none`);
  }
  return found;
};

/** What a what-if tells, in the same form; `used` follows from two that are told. */
export const toldBy = (told: WhatIf, controlAt: (row: number) => number): Map<string, string> => {
  const found = new Map<string, string>();
  const tell = (project: string, question: string, before: unknown, after: unknown): void =>
    void found.set(key(fold(project), question), `${plain(before)} → ${plain(after)}`);
  for (const { code, changes } of told.projects)
    for (const change of changes) {
      if (change.kind === "sum") {
        if (change.sum !== "used") tell(code, change.sum, change.before, change.after);
      } else if (change.kind === "inherited")
        tell(code, fieldIdOf(change.field), change.before, change.after);
      else if (change.kind === "fixedPrice") tell(code, "fixedPrice", change.before, change.after);
      else {
        const of = ({
          verdict,
          why,
          used,
          withUnreviewed,
          budget,
          unpriced,
          forecast,
        }: typeof change.before) => ({
          ...{ verdict, why, used, withUnreviewed, budget, unpriced, forecast },
        });
        tell(code, `control ${controlAt(change.control.row)}`, of(change.before), of(change.after));
      }
    }
  for (const { stand, before, after } of told.stands) tell("", `stand ${stand}`, before, after);
  return found;
};
