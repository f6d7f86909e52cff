import { Icon } from "../kit/Icon";
import { begun } from "../kit/begun";
import { showView, startView, view } from "../kit/route";
import { assumptions } from "../kit/thought";
import { filledIn, thoughtTitle } from "../kit/thought-draft";
import { shell } from "../language";

/**
 * What somebody has begun and left: what they think of (Tänk om), else a flow that waits at one of its steps, else what is only filled in. It leads
 * back to it; Hem lists every flow itself.
 */
export function Thinking() {
  const words = shell.value;
  const count = assumptions.value.length;
  if (count > 0 && view.value !== "whatif")
    return (
      <Way id="go-on-thinking" says={words.thinking(count)} act={() => showView("whatif", "projects")} />
    );
  const [first] = begun.value.filter(({ flow }) => flow !== view.value);
  if (count > 0 || view.value === "home") return null;
  const filled = filledIn.value.at(-1);
  if (!first && filled && view.value !== "whatif")
    return (
      <Way
        id="go-on-thinking"
        says={words.underWay(thoughtTitle(words.whatIf, filled), undefined)}
        act={() => startView("whatif", { project: filled.project }, "projects")}
      />
    );
  if (!first) return null;
  const { flow, step } = first;
  const title = words[flow === "adopt" ? "ownSheets" : flow];
  return <Way id="go-on" says={words.underWay(title, step?.at)} act={() => showView(flow)} />;
}

type WayProps = { readonly id: string; readonly says: string; readonly act: () => void };

function Way({ id, says, act }: WayProps) {
  return (
    <div class="last">
      <button type="button" id={id} class="last-text" onClick={act}>
        <Icon name="info" /> <span class="last-what">{says}</span>{" "}
        <span class="last-time">{shell.value.goOn}</span>
      </button>
    </div>
  );
}
