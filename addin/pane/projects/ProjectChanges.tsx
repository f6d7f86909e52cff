import type { TreeChange } from "#core/restructure/tree-change";
import { isBusy } from "../jobs/job";
import { startView } from "../kit/route";
import { words } from "./words";

type Props = { readonly code: string; readonly onGo: () => void };

/** What can be done with the project, each shown before it is done (#11, #12). */
export function ProjectChanges({ code, onGo }: Props) {
  const text = words.value;
  const changes: readonly (readonly [TreeChange, string])[] = [
    ["new", text.changes.sub],
    ["copy", text.changes.copy],
    ["move", text.changes.move],
    ["close", text.changes.close],
    ["delete", text.changes.delete],
  ];
  return (
    <div class="actions list-actions" role="group" aria-label={text.actions}>
      <fluent-button size="small" onClick={onGo}>
        {text.goToRow}
      </fluent-button>
      {changes.map(([change, label]) => (
        <fluent-button
          key={change}
          size="small"
          appearance="subtle"
          disabled={isBusy.value}
          onClick={() => startView("tree", { change, project: code })}
        >
          {label}
        </fluent-button>
      ))}
    </div>
  );
}
