import { accessRegisters } from "#core/access/codes";
import { current } from "../book/book";
import { names } from "../book/names";
import { showView } from "../kit/route";
import { AccessResult } from "./AccessResult";
import { ChooseClients } from "./ChooseClients";
import { ChoosePeople } from "./ChoosePeople";
import { ReconcileAccess } from "./ReconcileAccess";
import { ReviewAccess } from "./ReviewAccess";
import "./access.css";
import { result, step } from "./state";
import { words } from "./words";

/** Hantera åtkomst: what, for whom, what it will come to, and what it came to (#149–#158). */
export function AccessView() {
  const now = current.value;
  if (!now) return null;
  const { book, revision } = now;
  const missing = accessRegisters.filter((id) => !book.tables.has(id));
  if (missing.length > 0)
    return (
      <div class="empty">
        <h2>{words.value.title}</h2>
        <p>{words.value.missing(missing.map((id) => names.value.register(id)))}</p>
        <fluent-button appearance="primary" onClick={() => showView("create")}>
          {words.value.create}
        </fluent-button>
      </div>
    );
  if (step.value === "reconcile") return <ReconcileAccess book={book} revision={revision} />;
  if (step.value === "result" && result.value)
    return <AccessResult book={book} revision={revision} recorded={result.value} />;
  if (step.value === "people") return <ChoosePeople book={book} />;
  if (step.value === "review") return <ReviewAccess book={book} revision={revision} />;
  return <ChooseClients book={book} revision={revision} />;
}
