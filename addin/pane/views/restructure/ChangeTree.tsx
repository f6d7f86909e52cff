import { focusView } from "../../parts/focus-view";
import { changing } from "../../state/tree-change";
import { Restructure } from "./Restructure";

/** The change of the project tree that is under way. */
export function ChangeTree() {
  const now = changing.value;
  if (!now) return null;
  const leave = (): void => {
    changing.value = undefined;
    focusView();
  };
  return <Restructure change={now.change} project={now.project} onLeave={leave} />;
}
