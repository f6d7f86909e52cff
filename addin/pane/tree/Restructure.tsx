import type { CodeChange } from "#core/restructure/plan";
import { fold } from "#core/values/text";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { shownProject } from "../kit/shown-project";
import { useWorkbook } from "../workbook-context";
import { ChangeForm } from "./ChangeForm";
import { ChangePreview } from "./ChangePreview";
import { CodesDone } from "./CodesDone";
import { copyCodes, makeChange, planChange } from "./actions";
import { work, type TreeDraft, type TreeWork } from "./state";
import "./tree.css";
import { words } from "./words";

/** The card that is open stays with its project when that gets another code. */
const followCode = (codes: readonly CodeChange[]): void => {
  const shown = shownProject.value;
  if (shown !== undefined)
    shownProject.value = codes.find(({ from }) => fold(from) === fold(shown))?.to ?? shown;
};

type Props = { readonly now: TreeWork; readonly onLeave: () => void };

/** Changes the project tree: what is to be done, what it would do to the workbook, and then it is done (#11, #12). */
export function Restructure({ now: { draft, planned, isDone }, onLeave }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const now = current.value;
  if (!now) return null;
  const plan = planned?.plan.ok ? planned.plan.value : undefined;
  if (isDone && plan) return <CodesDone codes={plan.codes} onLeave={onLeave} />;
  const isOutdated = planned !== undefined && planned.revision !== now.revision;
  const edit = (next: TreeDraft): void => {
    work.value = { draft: next, planned: undefined, isDone: false };
  };
  const show = async (next: TreeDraft): Promise<void> => {
    edit(next);
    const made = await planChange(next);
    if (work.value.draft === next) work.value = { draft: next, planned: made, isDone: false };
  };
  const make = async (): Promise<void> => {
    if (!plan || !(await makeChange(workbook, draft, plan))) return;
    followCode(plan.codes);
    if (draft.change === "move") work.value = { draft, planned, isDone: true };
    else onLeave();
  };
  return (
    <section class="restructure">
      <h2>{text.title}</h2>
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
      <Acts leave={onLeave}>
        {plan && draft.change === "move" && (
          <fluent-button onClick={() => void copyCodes(plan.codes)}>{text.copyCodes}</fluent-button>
        )}
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
      </Acts>
    </section>
  );
}
