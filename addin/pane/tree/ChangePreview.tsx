import { useEffect, useRef } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import type { RegisterId } from "#core/registers/register";
import type { Note, Plan, TreeRefusal } from "#core/restructure/plan";
import { noteSentence, refusalSentence } from "#core/text/restructure-text";
import type { Result } from "#core/values/result";
import { names } from "../book/names";
import { EditPreview } from "../kit/EditPreview";
import { Icon } from "../kit/Icon";
import { focusOn } from "../kit/focus-heading";
import { RowLinks } from "./RowLinks";
import { newDraft, type TreeDraft } from "./state";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly draft: TreeDraft;
  readonly plan: Result<Plan, TreeRefusal>;
  /** Works out another draft instead. */
  readonly onShow: (draft: TreeDraft) => void;
};

/** What a change of the tree would do, and what to know of it; or why it cannot be made. */
export function ChangePreview({ book, draft, plan, onShow }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const text = words.value;
  useEffect(() => (heading.current ? focusOn(heading.current) : undefined), [plan]);
  if (!plan.ok) return <Refused book={book} draft={draft} refusal={plan.error} onShow={onShow} />;
  const { edits, notes, bookableParent } = plan.value;
  const touched = touchedLine(edits);
  return (
    <>
      <h3 ref={heading}>{text.preview}</h3>
      {bookableParent !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={draft.unbookParent}
            onChange={() => onShow({ ...draft, unbookParent: !draft.unbookParent })}
          />
          <span>
            {text.unbook(bookableParent)} <span class="hint">{text.unbookWhy(bookableParent)}</span>
          </span>
        </label>
      )}
      {notes.map((note) => (
        <NoteBox key={`${note.code} ${"register" in note ? note.register : ""}`} book={book} note={note} />
      ))}
      {touched !== "" && <p class="hint">{touched}</p>}
      <EditPreview book={book} edits={edits} />
    </>
  );
}

/** How many changes each register gets, in a line; "" where there is only one. */
const touchedLine = (edits: readonly Edit[]): string => {
  const counts = new Map<RegisterId, number>();
  for (const { register } of edits) counts.set(register, (counts.get(register) ?? 0) + 1);
  if (counts.size < 2) return "";
  return [...counts]
    .map(([register, count]) => words.value.touched(names.value.register(register), count))
    .join(" · ");
};

function NoteBox({ book, note }: { readonly book: Book; readonly note: Note }) {
  return (
    <div class="warning-box">
      <p>
        <Icon name="warning" /> {noteSentence(note, names.value)}
      </p>
      {"rows" in note && <RowLinks book={book} at={note} />}
    </div>
  );
}

type RefusedProps = Pick<Props, "book" | "draft" | "onShow"> & { readonly refusal: TreeRefusal };

function Refused({ book, draft, refusal, onShow }: RefusedProps) {
  const listed =
    refusal.code === "referenced"
      ? refusal.references
      : refusal.code === "open-entries-block"
        ? refusal.entries
        : [];
  return (
    <div class="warning-box">
      <p class="problem" role="alert">
        <Icon name="error" /> {refusalSentence(refusal, names.value)}
      </p>
      {listed.map((at) => (
        <RowLinks key={at.register} book={book} at={at} />
      ))}
      {refusal.code === "referenced" && (
        <div class="actions">
          <fluent-button onClick={() => onShow(newDraft("close", draft.project))}>
            {words.value.closeInstead}
          </fluent-button>
        </div>
      )}
    </div>
  );
}
