import { useEffect, useMemo } from "preact/hooks";
import { noteSentence } from "#core/text/restructure-text";
import { thinkRefusal } from "#core/text/what-if-text";
import { behind, current as currentBook } from "../book/book";
import { names } from "../book/names";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { Icon } from "../kit/Icon";
import { leaveView, starts, type Starts } from "../kit/route";
import { useScreen } from "../kit/screen";
import { shownProject } from "../kit/shown-project";
import { assumptions } from "../kit/thought";
import { beginDraft, draft, isFilledIn } from "../kit/thought-draft";
import { useWorkbook } from "../workbook-context";
import { ChangeTable } from "./ChangeTable";
import { DraftForm } from "./DraftForm";
import { Thoughts } from "./Thoughts";
import { drop, writable, writeText, writeThought } from "./actions";
import { askFormulas, formulasOf } from "./formulas";
import { keepTold } from "./keep-told";
import { current, told } from "./state";
import { words } from "./words";
import "./whatif.css";

let begun: Starts["whatif"] | undefined;

/** Begins at a project; what is thought of already stays, and so does what is filled in for any project. */
const begin = (start: Starts["whatif"] | undefined): void => {
  if (start === undefined || start === begun) return;
  begun = start;
  beginDraft(start.project, start.kind);
};

/** Tänk om: what would become another if something were otherwise, before anything is written. */
export function WhatIfView() {
  const workbook = useWorkbook();
  const text = words.value;
  const start = starts.value.whatif;
  useMemo(() => begin(start), [start]);
  useEffect(keepTold, []);
  const worked = current.value?.result;
  useEffect(() => {
    if (worked && !("refusal" in worked)) void askFormulas(workbook, worked);
  }, [workbook, worked]);
  const leave = (): void => leaveView("whatif");
  useScreen("whatif", { to: shownProject.value ?? names.value.register("projects"), go: leave });
  const book = currentBook.value?.book;
  if (!book) return null;
  const count = assumptions.value.length;
  const isWritable = writable() !== undefined;
  const shown = toldOf();
  const edits = shown && !("refusal" in shown) ? shown.edits : [];
  const note = noteOf();
  return (
    <section class={note === "" ? "what-if" : "what-if has-note"}>
      <div class="view-head">
        <h2>{text.title}</h2>
        <span class="hint">{text.notWritten}</span>
      </div>
      <Found />
      <DraftForm book={book} />
      {count === 0 ? <p class="hint">{text.begin}</p> : <Differences />}
      {(count > 0 || isFilledIn(draft.value)) && (
        <Acts leave={drop} leaveText={text.drop} says={note}>
          {count > 0 && (
            <fluent-button
              id="what-if-write"
              appearance="primary"
              disabled={isBusy.value || !isWritable}
              onClick={() => void writeThought(workbook)}
            >
              {writeText(edits)}
            </fluent-button>
          )}
        </Acts>
      )}
    </section>
  );
}

/** What was last told of what is thought now; while it is worked out anew for a workbook that has changed, it stands. */
const toldOf = () => (told.value?.of === assumptions.value ? told.value.result : undefined);

/** What has become of the workbook while somebody looks; it is said at the lower edge, where nothing moves for it. */
const noteOf = (): string => {
  const text = words.value;
  if (behind.value) return text.notYet;
  return told.value?.of === assumptions.value && told.value.isAgain ? text.toldAgain : "";
};

/** What is thought of, and why some of it cannot be. */
function Found() {
  const result = toldOf();
  const refused = result && "refusal" in result ? result : undefined;
  // Asked anew of a workbook that has changed, the last answer stands.
  const formula = result && formulasOf.value?.of === assumptions.value ? formulasOf.value.cell : undefined;
  if (assumptions.value.length === 0) return null;
  return (
    <>
      <Thoughts refusedAt={refused?.at} />
      {refused && (
        <p class="problem" role="alert">
          <Icon name="error" /> {thinkRefusal(refused.refusal, names.value)}
        </p>
      )}
      {formula !== undefined && (
        <p class="problem" role="alert">
          <Icon name="error" /> {words.value.formula(formula)}
        </p>
      )}
    </>
  );
}

/** What becomes another; what was told last stands until it is worked out anew. */
function Differences() {
  const text = words.value;
  const book = currentBook.value?.book;
  const now = told.value;
  const isWorking = now?.of !== assumptions.value;
  const result = now && !("refusal" in now.result) ? now.result : undefined;
  return (
    <>
      <h3>{text.changes}</h3>
      <div role="status">{isWorking && <p class="hint">{text.working}</p>}</div>
      {!isWorking &&
        result?.notes.map((note) => (
          <p key={JSON.stringify(note)} class="warning-box">
            <Icon name="warning" /> {noteSentence(note, names.value)}
          </p>
        ))}
      {book && result && !isWorking && <ChangeTable book={book} result={result} />}
    </>
  );
}
