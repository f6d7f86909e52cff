import { Icon } from "../kit/Icon";
import { begun, type FlowId } from "../kit/begun";
import { showView } from "../kit/route";
import { shell } from "../language";
import { words } from "./words";

const titleOf = (flow: FlowId): string => shell.value[flow === "adopt" ? "ownSheets" : flow];

/** What somebody has begun and left, each a way to go on where they were. */
export function BegunFlows() {
  const text = words.value;
  return begun.value.map(({ flow, step }) => (
    <button key={flow} type="button" id={`begun-${flow}`} class="todo-row" onClick={() => showView(flow)}>
      <Icon name="info" />
      <span class="todo-text">
        <span>{text.begun(titleOf(flow))}</span>
        <span class="hint">{step ? text.goOnAt(step.at, step.of) : text.goOn}</span>
      </span>
      <Icon name="chevron" />
    </button>
  ));
}
