import { useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { BudgetNode } from "#core/budget/budget-nodes";
import type { Nearness } from "#core/budget/nearness";
import { resolveBudget, type BudgetField } from "#core/resolve/budget";
import type { Folded } from "#core/values/brands";
import { Trace } from "../../figures/Trace";
import { budgetBar } from "../../figures/budget-bar";
import { formulaItems } from "../../figures/formula-items";
import { Menu } from "../../kit/Menu";
import { ShareBar } from "../../kit/ShareBar";
import { startView } from "../../kit/route";
import { ChosenTime } from "../ChosenTime";
import { isPeriod } from "../period";
import { money, selection } from "../state";
import { boxWords, words } from "../words";
import { BudgetShare } from "./BudgetShare";
import { Controls } from "./Controls";
import { Parts } from "./Parts";
import { figuresOf } from "./box-figures";
import type { Measure } from "./measures";

/** What stands open in the box, below its figures. */
type Opened =
  | { readonly kind: "parts"; readonly by: "employee" | "month"; readonly measure: Measure }
  | { readonly kind: "budget"; readonly field: BudgetField };

type Props = {
  readonly book: Book;
  readonly code: Folded;
  readonly node: BudgetNode;
  /** The place of the project in the tree. */
  readonly place: number;
  readonly nearness: Nearness;
  readonly onChoose: () => void;
};

const isSame = (one: Opened | undefined, other: Opened): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Budget: worked, released and left in hours and kronor, each figure with the rows that it is of; and the controls. */
export function BudgetBox({ book, code, node, place, nearness, onChoose }: Props) {
  const text = boxWords.value;
  const [opened, setOpened] = useState<Opened>();
  const ofPeriod = isPeriod(selection.value);
  const worth = book.tables.has("prices") ? money.value?.worths.at(place) : undefined;
  const press = (what: Opened): void => setOpened(isSame(opened, what) ? undefined : what);
  const way = (what: Opened, says: string) => (
    <button type="button" class="link" aria-expanded={isSame(opened, what)} onClick={() => press(what)}>
      {says}
    </button>
  );
  return (
    <section class="budget-box" aria-labelledby="budget-box">
      <div class="box-head">
        <h3 id="budget-box">{text.title}</h3>
        <BudgetShare node={node} nearness={nearness} isPeriod={ofPeriod} />
        <Menu
          id="box-more"
          label={text.more}
          items={formulaItems(node, worth !== undefined, selection.value)}
        />
      </div>
      <ChosenTime onChoose={onChoose} />
      <ShareBar {...budgetBar(node, nearness, ofPeriod)} isBig />
      <div class="box-figures">
        {figuresOf(node, worth, ofPeriod).map(({ id, figure, what, opens }) =>
          opens ? (
            <button
              key={id}
              id={`figure-${id}`}
              type="button"
              class="figure"
              aria-expanded={isSame(opened, opens)}
              onClick={() => press(opens)}
            >
              <b>{figure}</b> <span>{what}</span>
            </button>
          ) : (
            <span key={id} class="figure">
              <b>{figure}</b> <span>{what}</span>
            </span>
          ),
        )}
      </div>
      {worth && worth.unpriced > 0 && <p class="hint">{text.unpriced(worth.unpriced)}</p>}
      <Controls book={book} code={code} />
      <div class="box-ways">
        {nearness === "none" && (
          <button
            type="button"
            id="card-add-budget"
            class="link"
            onClick={() => startView("whatif", { project: node.code, kind: "budget" })}
          >
            {text.addBudget}
          </button>
        )}
        <button
          type="button"
          id="card-what-if"
          class="link what-if-way"
          onClick={() => startView("whatif", { project: node.code })}
        >
          {text.whatIf}
        </button>
        {way({ kind: "parts", by: "month", measure: "worked" }, text.perMonth)}
        {way({ kind: "parts", by: "employee", measure: "worked" }, text.who)}
      </div>
      {opened?.kind === "parts" && money.value && (
        <Parts
          key={`${code} ${opened.by} ${opened.measure}`}
          book={book}
          billing={money.value.billing}
          code={code}
          by={opened.by}
          measure={opened.measure}
        />
      )}
      {opened?.kind === "budget" && (
        <>
          <p class="hint">{text.whereBudget}</p>
          <Trace book={book} trace={resolveBudget(book, code, opened.field).trace} goTo={words.value.goTo} />
        </>
      )}
    </section>
  );
}
