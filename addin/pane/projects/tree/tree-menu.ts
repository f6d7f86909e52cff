import type { Book } from "#core/book/book";
import { isOn } from "#core/resolve/setting";
import type { Workbook } from "../../../ports";
import { hasColorCells } from "../../book/paint-job";
import { selected } from "../../book/selected";
import type { MenuItem } from "../../kit/Menu";
import { startView } from "../../kit/route";
import { atRegistration, follows } from "../state";
import { treeWords } from "../words";
import { closeAll, openAll } from "./opening";
import { selectedProject } from "./selected-project";
import { showColors } from "./show-colors";
import type { TreeFacts } from "./tree-facts";

/** What else can be done with the tree. */
export const treeMenu = (
  book: Book,
  facts: TreeFacts,
  workbook: Workbook,
  choose: () => void,
): readonly MenuItem[] => {
  const text = treeWords.value;
  const changeTree = (): void => {
    const project = selectedProject(book, selected.value) ?? "";
    startView("tree", { change: project === "" ? "new" : "move", project });
  };
  return [
    { id: "choose", text: text.choose, act: choose },
    {
      id: "selectable",
      text: text.selectable,
      isChosen: atRegistration.value,
      act: () => (atRegistration.value = !atRegistration.value),
    },
    { id: "open-all", text: text.openAll, act: () => openAll(facts) },
    { id: "close-all", text: text.closeAll, act: closeAll },
    {
      id: "follow",
      text: text.follow,
      isChosen: follows.value,
      act: () => (follows.value = !follows.value),
    },
    { id: "report", text: text.toSheet, act: () => startView("reports", { report: "budgetReport" }) },
    { id: "tree", text: text.changeTree, act: changeTree },
    // Only where the sheet has cells for colors, and they are not turned off (#66).
    ...(hasColorCells(book) && isOn(book, "showColors")
      ? [{ id: "colors", text: text.showColors, act: () => void showColors(workbook) }]
      : []),
  ];
};
