import type { Book } from "#core/book/book";
import type { NearBudget as Facts, NearNode } from "#core/budget/near-budget";
import { formatRoundHours } from "#core/values/format";
import { findings } from "../book/book";
import { budgetBar } from "../figures/budget-bar";
import { formulaItems } from "../figures/formula-items";
import { reachedControls } from "../findings/reached-controls";
import { useRowMenu } from "../kit/RowMenu";
import { ShareBar } from "../kit/ShareBar";
import { showView } from "../kit/route";
import { askedChip, shownProject, type BudgetChip } from "../kit/shown-project";
import { lang, shell } from "../language";
import { words } from "./words";

/** What is worked out for it. */
export const fetchNear = async () => {
  const { nearBudget } = await import("#core/budget/near-budget");
  return (book: Book) => nearBudget(book, reachedControls(findings.value));
};

/** The projects that are over their budget or near it: the worst, and the way to all; nothing where none is. */
export function NearBudget({ facts }: { readonly facts: Facts | undefined }) {
  const text = words.value;
  if (!facts || facts.worst.length === 0) return null;
  const { over, near, worst } = facts;
  return (
    <section class="near-budget" aria-labelledby="near-budget-title">
      <div class="near-head">
        <h3 id="near-budget-title">{text.near}</h3>
        <span>
          {over > 0 && <Way chip="over" says={text.allOver(over)} />}
          {over > 0 && near > 0 && " · "}
          {near > 0 && <Way chip="near" says={text.allNear(near)} />}
        </span>
      </div>
      {worst.map((one) => (
        <Near key={one.node.code} {...one} />
      ))}
    </section>
  );
}

const open = (code: string | undefined, chip?: BudgetChip): void => {
  shownProject.value = code;
  askedChip.value = chip;
  showView("projects");
};

function Way({ chip, says }: { readonly chip: BudgetChip; readonly says: string }) {
  return (
    <button type="button" id={`near-${chip}`} class="link" onClick={() => open(undefined, chip)}>
      {says}
    </button>
  );
}

function Near({ node, nearness }: NearNode) {
  const text = words.value;
  const hours = (parts: typeof node.worked): string => formatRoundHours(parts, lang.value);
  const menu = useRowMenu(`near-${node.code}`, shell.value.menuOf(node.code), () =>
    formulaItems(node, false),
  );
  return (
    <>
      <button type="button" class="near-row" onClick={() => open(node.code)} {...menu.on}>
        <span class="near-name">
          <b>{node.code}</b> {node.name}
          <span class="sr-only">, {nearness === "over" ? text.over : text.closeTo}, </span>
        </span>
        <span class="near-hours">
          {text.hours(hours(node.worked), hours(node.budgetHours ?? node.worked))}
        </span>
        <ShareBar {...budgetBar(node, nearness, false)} />
      </button>
      {menu.shown}
    </>
  );
}
