import { treeChanges, type TreeChange } from "#core/restructure/tree-change";
import { words as formWords } from "../form/words";
import { newDraft, type TreeDraft } from "./state";
import { words } from "./words";

type Props = {
  readonly draft: TreeDraft;
  readonly onEdit: (draft: TreeDraft) => void;
  /** What the form says is to be worked out. */
  readonly onShow: () => void;
};

/** What is to be done with which project. */
export function ChangeForm({ draft, onEdit, onShow }: Props) {
  const text = words.value;
  const { change } = draft;
  const [code, name, below] = [text.code[change], text.name[change], text.below[change]];
  return (
    <div class="filter" onKeyDown={(event) => event.key === "Enter" && isTextField(event.target) && onShow()}>
      <label class="field wide">
        <span>{text.change}</span>
        <select
          value={change}
          onChange={({ currentTarget: { value } }) => onEdit(newDraft(value as TreeChange, draft.project))}
        >
          {treeChanges.map((id) => (
            <option key={id} value={id}>
              {text.changes[id]}
            </option>
          ))}
        </select>
      </label>
      <p class="hint wide">{text.how[change]}</p>
      <Field
        label={text.project[change]}
        value={draft.project}
        onText={(project) => onEdit({ ...draft, project })}
      />
      {code !== undefined && (
        <Field label={code} value={draft.code} onText={(typed) => onEdit({ ...draft, code: typed })} />
      )}
      {draft.suggested !== "" && draft.suggested === draft.code && (
        <p class="hint wide">{formWords.value.suggested}</p>
      )}
      {name !== undefined && (
        <Field label={name} value={draft.name} onText={(typed) => onEdit({ ...draft, name: typed })} />
      )}
      {below !== undefined && (
        <label class="check wide">
          <input
            type="checkbox"
            checked={draft.below}
            onChange={() => onEdit({ ...draft, below: !draft.below })}
          />
          <span>{below}</span>
        </label>
      )}
    </div>
  );
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === "text";

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
};

function Field({ label, value, onText }: FieldProps) {
  return (
    <label class="field wide">
      <span>{label}</span>
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}
