import type { Table } from "#core/book/table";
import type { ExportWay } from "#core/csv/exporting/export-way";
import { unsureIn } from "#core/csv/form/file-form";
import { handed, isLearning, receiver, withTree } from "./state";
import { isLearnable } from "./way";
import { encodingWords, learnWords, words } from "./words";

type Props = { readonly way: ExportWay | undefined; readonly table: Table };

/** What a receiver's file is like, what can be chosen of it, and where nobody knows that, the way to learn it. */
export function ReceiverHint({ way, table }: Props) {
  const text = words.value;
  const now = receiver.value;
  if (now.kind === "template") {
    if (way?.kind !== "form") return <Learn says={text.brokenTemplate} isWrong />;
    const { encodings, delimiters } = encodingWords.value;
    const { encoding, delimiter } = way.form;
    const unsure = unsureIn(way.form);
    return (
      <>
        <p class="hint">{text.templateHint(encodings[encoding], delimiters[delimiter])}</p>
        {unsure.length > 0 && <p class="hint warning">{learnWords.value.unsureOf(unsure)}</p>}
      </>
    );
  }
  const { preset } = now;
  if (isLearnable(preset)) return <Learn says={text.learnHint} />;
  return (
    <>
      <p class="hint">{text.presetHint[preset]}</p>
      {preset === "sie4" && table.register.id === "projects" && (
        <>
          <label class="check">
            <input
              id="with-tree"
              type="checkbox"
              checked={withTree.value}
              onChange={(event) => {
                withTree.value = event.currentTarget.checked;
                handed.value = undefined;
              }}
            />
            {text.withTree}
          </label>
          {withTree.value && <p class="hint">{text.treeHint}</p>}
        </>
      )}
    </>
  );
}

function Learn({ says, isWrong = false }: { readonly says: string; readonly isWrong?: boolean }) {
  return (
    <div class="to-learn">
      <p class={isWrong ? "problem" : "hint"}>{says}</p>
      <fluent-button id="learn" appearance="primary" onClick={() => (isLearning.value = true)}>
        {words.value.learn}
      </fluent-button>
    </div>
  );
}
