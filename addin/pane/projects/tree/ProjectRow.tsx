import type { Book } from "#core/book/book";
import { budgetBar } from "../../figures/budget-bar";
import { formulaItems } from "../../figures/formula-items";
import { Icon } from "../../kit/Icon";
import { useRowMenu } from "../../kit/RowMenu";
import { ShareBar } from "../../kit/ShareBar";
import { rem } from "../../kit/text-scale";
import { shell } from "../../language";
import { StatusMark } from "../StatusMark";
import { isPeriod } from "../period";
import { chip, figures, markedCode, money, selection } from "../state";
import { rowFacts } from "./row-facts";
import { rowFigures } from "./row-figures";
import type { VisibleRow } from "./row-list";
import { rowName } from "./row-name";
import type { TreeFacts } from "./tree-facts";

/** The height of a row in px beside text of the usual size; projects.css says the same in rem. */
export const ROW_HEIGHT = 44;

/** Levels that are drawn further in; a deeper one says its number instead, or there would be no room for the name. */
const DEEPEST_INDENT = 5;

type Props = {
  readonly book: Book;
  readonly facts: TreeFacts;
  readonly row: VisibleRow;
  readonly at: number;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
};

/** A project of the list: its status, code and name, its bar and its figures. */
export function ProjectRow({ book, facts, row, at, isTabStop, onFocus, onOpen, onToggle }: Props) {
  const { place, depth, isExpanded, position, siblings } = row;
  const ofPeriod = isPeriod(selection.value);
  const worth = book.tables.has("prices") ? money.value?.worths.at(place) : undefined;
  const { code } = facts.nodes.at(place) ?? { code: "" };
  const menu = useRowMenu(`project-${code}`, shell.value.menuOf(code), () => {
    const node = facts.nodes.at(place);
    return node ? formulaItems(node, worth !== undefined, selection.value) : [];
  });
  const told = rowFacts(book, facts, place, worth, chip.value !== "all");
  if (!told) return null;
  const { node, nearness, state, hasError, hasAlarm, shortCode } = told;
  const name = rowName(told, ofPeriod, node.level);
  const { main, mark, sub } = rowFigures(told, figures.value, ofPeriod);
  const toggle = (event: Event): void => {
    event.stopPropagation();
    onToggle();
  };
  return (
    <div
      role="treeitem"
      id={`project-${node.code}`}
      class={`project-row level-${Math.min(depth, DEEPEST_INDENT)} is-${ofPeriod ? "period" : nearness}`}
      data-code={node.code}
      tabIndex={isTabStop ? 0 : -1}
      aria-level={depth}
      aria-expanded={isExpanded}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={facts.nodes.order.codes[place] === markedCode.value}
      style={{ top: rem(at * ROW_HEIGHT) }}
      title={name}
      onFocus={onFocus}
      onClick={onOpen}
      {...menu.on}
    >
      <span class="sr-only">{name}</span>
      {/* The arrow keys do the same for whoever has no pointer. */}
      <span
        aria-hidden="true"
        class={isExpanded ? "twist open" : "twist"}
        onClick={isExpanded === undefined ? undefined : toggle}
      >
        {isExpanded !== undefined && <Icon name="chevron" />}
      </span>
      <StatusMark state={state} />
      <span class="project-name" aria-hidden="true">
        {depth > DEEPEST_INDENT && <span class="deep">{depth}</span>}
        <b>{shortCode}</b> {node.name}
        {hasError && <Icon name="error" />}
        {hasAlarm && <Icon name="warning" />}
      </span>
      <span class="project-main" aria-hidden="true">
        {main}
      </span>
      <ShareBar {...budgetBar(node, nearness, ofPeriod)} />
      <span class="project-sub" aria-hidden="true">
        {mark !== "" && <b>{mark}</b>}
        {mark !== "" && sub !== "" && " · "}
        {sub}
      </span>
      {menu.shown}
    </div>
  );
}
