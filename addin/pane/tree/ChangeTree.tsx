import { focusView } from "../kit/focus-view";
import { closeSubView, opened } from "../kit/route";
import { Restructure } from "./Restructure";

/** The change of the project tree that is under way. */
export function ChangeTree() {
  const now = opened.value.tree;
  if (!now) return null;
  const leave = (): void => {
    closeSubView("tree");
    focusView();
  };
  return <Restructure change={now.change} project={now.project} onLeave={leave} />;
}
