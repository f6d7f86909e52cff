import { Icon } from "../kit/Icon";
import { showView } from "../kit/route";
import { shell } from "../language";

/** The ways in and out of the workbook, beside the heading. */
export function Transfers() {
  const words = shell.value;
  return (
    <div class="view-acts">
      {(["import", "export"] as const).map((id) => (
        <button key={id} type="button" id={`to-${id}`} class="small-button" onClick={() => showView(id)}>
          <Icon name={id} /> {words[id]}
        </button>
      ))}
    </div>
  );
}
