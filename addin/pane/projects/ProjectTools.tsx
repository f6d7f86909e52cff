import type { Book } from "#core/book/book";
import { isOn } from "#core/resolve/setting";
import { names } from "../book/names";
import { hasColorCells } from "../book/paint-job";
import { selected } from "../book/selected";
import { Icon } from "../kit/Icon";
import { Menu, type MenuItem } from "../kit/Menu";
import { showView, startView } from "../kit/route";
import { shell } from "../language";
import { useWorkbook } from "../workbook-context";
import { selectedProject } from "./selected-project";
import { showColors } from "./show-colors";
import { words } from "./words";

/** The heading of the place, with what can be done with the tree. */
export function ProjectTools({ book }: { readonly book: Book }) {
  const workbook = useWorkbook();
  const text = words.value;
  const name = names.value.register("projects");
  const changeTree = (): void => {
    const project = selectedProject(book, selected.value) ?? "";
    startView("tree", { change: project === "" ? "new" : "move", project });
  };
  const items: MenuItem[] = [
    { id: "tree", text: text.changeTree, act: changeTree },
    // Only where the sheet has cells for colors, and they are not turned off (#66).
    ...(hasColorCells(book) && isOn(book, "showColors")
      ? [{ id: "colors", text: text.showColors, act: () => void showColors(workbook) }]
      : []),
  ];
  return (
    <div class="view-head">
      <h2>{name}</h2>
      <div class="view-acts">
        <button type="button" id="to-budget" class="small-button" onClick={() => showView("budget")}>
          <Icon name="chart" /> {shell.value.budget}
        </button>
        <button
          type="button"
          id="new-project"
          class="small-button"
          aria-label={text.newProject}
          onClick={() => startView("tree", { change: "new", project: "" })}
        >
          <Icon name="add" /> {text.newShort}
        </button>
        <Menu id="project-menu" label={shell.value.menuOf(name)} items={items} />
      </div>
    </div>
  );
}
