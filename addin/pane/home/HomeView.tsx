import { useState } from "preact/hooks";
import { current, findings, keyless, revision } from "../book/book";
import { FixAll, type FixPlan } from "../findings/FixAll";
import { planAllFixes } from "../findings/fix";
import { notice } from "../jobs/job";
import { Icon } from "../kit/Icon";
import { showView } from "../kit/route";
import { shell } from "../language";
import { Checked } from "./Checked";
import { FirstRun } from "./FirstRun";
import { Todo } from "./Todo";
import "./home.css";
import { todoOf } from "./todo-of";
import { words } from "./words";

/** Hem: what needs the person today; in a workbook without registers, the ways to begin. */
export function HomeView() {
  const text = words.value;
  const now = current.value;
  const [plan, setPlan] = useState<FixPlan>();
  if (!now) return null;
  if (now.book.tables.size === 0 && keyless.value.length === 0) return <FirstRun />;
  const review = async (): Promise<void> => {
    const edits = await planAllFixes(undefined);
    if (edits && edits.length > 0) setPlan({ rule: undefined, edits, revision: revision.value });
    else if (edits) notice.value = { kind: "nothing-to-do" };
  };
  if (plan)
    return (
      <FixAll
        plan={plan}
        onPlan={() => void review()}
        backTo={shell.value.home}
        onLeave={() => setPlan(undefined)}
      />
    );
  return (
    <>
      <div class="view-head">
        <h2>{text.todo}</h2>
        <Checked />
      </div>
      <Todo todo={todoOf(findings.value, keyless.value)} onReview={() => void review()} />
      <div class="home-ways">
        {(["import", "export"] as const).map((id) => (
          <button key={id} type="button" id={`home-${id}`} class="wide-button" onClick={() => showView(id)}>
            <Icon name={id} /> {id === "import" ? text.importFile : text.exportFile}
          </button>
        ))}
      </div>
    </>
  );
}
