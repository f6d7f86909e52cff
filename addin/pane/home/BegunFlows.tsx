import { rowWithKey } from "#core/book/keys";
import type { Folded } from "#core/values/brands";
import { current } from "../book/book";
import { names } from "../book/names";
import { rowTitle } from "../book/row-ref";
import { Icon } from "../kit/Icon";
import { begun, type FlowId } from "../kit/begun";
import { heldForms, type HeldForm } from "../kit/held-forms";
import { showView, startView } from "../kit/route";
import { filledIn, thoughtTitle } from "../kit/thought-draft";
import { shell } from "../language";
import { words } from "./words";

const titleOf = (flow: FlowId): string => shell.value[flow === "adopt" ? "ownSheets" : flow];

/** What somebody has begun and left, each a way to go on where they were. */
export function BegunFlows() {
  const text = words.value;
  return (
    <>
      {begun.value.map(({ flow, step, file }) => (
        <Begun
          key={flow}
          id={flow}
          says={text.begun(titleOf(flow))}
          more={
            file === undefined ? (step ? text.goOnAt(step.at, step.of) : text.goOn) : text.chooseAgain(file)
          }
          act={() => showView(flow)}
        />
      ))}
      {filledIn.value.map((one) => (
        <Begun
          key={`whatif ${one.project}`}
          id={`whatif-${one.project}`}
          says={text.begun(thoughtTitle(shell.value.whatIf, one))}
          more={text.goOn}
          act={() => startView("whatif", { project: one.project }, "projects")}
        />
      ))}
      {heldForms.value.map((form) => (
        <BegunForm key={`${form.register} ${form.key ?? ""}`} form={form} />
      ))}
    </>
  );
}

/** A form that somebody has begun; nothing where its register or its row is gone. */
function BegunForm({ form: { register, key } }: { readonly form: HeldForm }) {
  const book = current.value?.book;
  const table = book?.tables.get(register);
  const row = table && key !== undefined ? rowWithKey(table, key as Folded) : undefined;
  if (!book || !table || (key !== undefined && row === undefined)) return null;
  const start = row === undefined ? ({ isNew: true } as const) : ({ row, edits: true } as const);
  return (
    <Begun
      id={`form-${register}-${row ?? "new"}`}
      says={words.value.begunForm(
        names.value.register(register),
        row === undefined ? undefined : rowTitle(book, table, row),
      )}
      more={words.value.goOn}
      act={() =>
        register === "customers"
          ? startView("customers", start)
          : startView("register", { register, ...start })
      }
    />
  );
}

type BegunProps = {
  readonly id: string;
  readonly says: string;
  readonly more: string;
  readonly act: () => void;
};

function Begun({ id, says, more, act }: BegunProps) {
  return (
    <button type="button" id={`begun-${id}`} class="todo-row" onClick={act}>
      <Icon name="info" />
      <span class="todo-text">
        <span>{says}</span>
        <span class="hint">{more}</span>
      </span>
      <Icon name="chevron" />
    </button>
  );
}
