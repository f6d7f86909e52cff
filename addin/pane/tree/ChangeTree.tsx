import { focusView } from "../kit/focus-view";
import { Restructure } from "./Restructure";
import { changing } from "./state";

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
