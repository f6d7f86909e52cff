import { Icon } from "../kit/Icon";
import { showView, view } from "../kit/route";
import { assumptions } from "../kit/thought";
import { shell } from "../language";

/** What somebody thinks of (Tänk om) and has left: it waits, and this leads back to it. */
export function Thinking() {
  const count = assumptions.value.length;
  if (count === 0 || view.value === "whatif") return null;
  return (
    <div class="last">
      <button
        type="button"
        id="go-on-thinking"
        class="last-text"
        onClick={() => showView("whatif", "projects")}
      >
        <Icon name="info" /> <span class="last-what">{shell.value.thinking(count)}</span>{" "}
        <span class="last-time">{shell.value.goOn}</span>
      </button>
    </div>
  );
}
