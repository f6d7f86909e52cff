import { useEffect, useRef, useState } from "preact/hooks";
import type { TreeChange } from "#core/restructure/tree-change";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";
import { ChangeForm } from "./ChangeForm";
import { ChangePreview } from "./ChangePreview";
import { CodesDone } from "./CodesDone";
import { copyCodes, makeChange, planChange } from "./actions";
import { newDraft, type PlannedChange, type TreeDraft } from "./state";
import "./tree.css";
import { words } from "./words";

type Props = {
  /** What the person has chosen to do; another change can be chosen. */
  readonly change: TreeChange;
  /** The code of the project that it begins at; "" where none is chosen. */
  readonly project: string;
  readonly onLeave: () => void;
};

/** Changes the project tree: what is to be done, what it would do to the workbook, and then it is done (#11, #12). */
export function Restructure({ change, project, onLeave }: Props) {
  const workbook = useWorkbook();
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<TreeDraft>(() => newDraft(change, project));
  const [planned, setPlanned] = useState<PlannedChange>();
  const [isDone, setDone] = useState(false);
  const text = words.value;
  const now = current.value;
  useEffect(() => heading.current?.focus(), []);
  if (!now) return null;
  const plan = planned?.plan.ok ? planned.plan.value : undefined;
  if (isDone && plan) return <CodesDone codes={plan.codes} onLeave={onLeave} />;
  const isOutdated = planned !== undefined && planned.revision !== now.revision;
  const edit = (next: TreeDraft): void => {
    setDraft(next);
    setPlanned(undefined);
  };
  const show = async (next: TreeDraft): Promise<void> => {
    setDraft(next);
    setPlanned(await planChange(next));
  };
  const make = async (): Promise<void> => {
    if (!plan || !(await makeChange(workbook, draft, plan))) return;
    if (draft.change === "move") setDone(true);
    else onLeave();
  };
  return (
    <section class="restructure">
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      <ChangeForm draft={draft} onEdit={edit} onShow={() => void show(draft)} />
      {isOutdated ? (
        <p role="status">{text.outdated}</p>
      ) : (
        planned && (
          <ChangePreview
            book={now.book}
            draft={draft}
            plan={planned.plan}
            onShow={(next) => void show(next)}
          />
        )
      )}
      <div class="actions preview-actions">
        {plan && !isOutdated ? (
          <fluent-button
            appearance="primary"
            disabled={isBusy.value || plan.edits.length === 0}
            onClick={() => void make()}
          >
            {text.make[draft.change]}
          </fluent-button>
        ) : (
          <fluent-button appearance="primary" disabled={isBusy.value} onClick={() => void show(draft)}>
            {text.show}
          </fluent-button>
        )}
        {plan && draft.change === "move" && (
          <fluent-button onClick={() => void copyCodes(plan.codes)}>{text.copyCodes}</fluent-button>
        )}
        <fluent-button onClick={onLeave}>{noticeWords.value.cancel}</fluent-button>
      </div>
    </section>
  );
}
