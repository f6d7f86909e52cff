import { current } from "../book/book";
import { selected } from "../book/selected";
import { isBusy } from "../jobs/job";
import { openSubView } from "../kit/route";
import { selectedProject } from "./selected-project";
import { treeWords } from "./words";

/** The way to the changes of the project tree, beginning at the project that the person stands on. */
export function ChangeTreeButton() {
  const open = (): void => {
    const book = current.value?.book;
    const project = (book && selectedProject(book, selected.value)) ?? "";
    openSubView("tree", { change: project === "" ? "new" : "move", project });
  };
  return (
    <fluent-button size="small" disabled={isBusy.value} onClick={open}>
      {treeWords.value.open}
    </fluent-button>
  );
}
