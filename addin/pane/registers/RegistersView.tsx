import { useMemo, useState } from "preact/hooks";
import { loggedJobs, type LoggedJob } from "#core/book/log";
import { registerName } from "#core/text/names";
import { current, findings, twins } from "../book/book";
import { KeylessTables } from "../findings/KeylessTables";
import { isBusy } from "../jobs/job";
import { Icon } from "../kit/Icon";
import { focusView } from "../kit/focus-view";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { Card } from "./Card";
import { Create } from "./Create";
import { Jobs } from "./Jobs";
import { Modules } from "./Modules";
import { OwnSheets } from "./OwnSheets";
import { UndoJob } from "./UndoJob";
import { insertSample } from "./actions";
import { missingRegisters, registerCards } from "./register-cards";
import "./registers.css";
import { words } from "./words";

/** Register: what the workbook has, what it may get, and what Kontera has done in it. */
export function RegistersView() {
  const now = current.value;
  const listed = findings.value;
  const text = words.value;
  const [undoing, setUndoing] = useState<LoggedJob>();
  const cards = useMemo(() => (now ? registerCards(now.book, listed) : []), [now, listed]);
  const jobs = useMemo(() => (now ? loggedJobs(now.book) : []), [now]);
  if (!now) return null;
  const leave = (): void => {
    setUndoing(undefined);
    focusView();
  };
  if (undoing) return <UndoJob job={undoing} onLeave={leave} />;
  const missing = missingRegisters(now.book);
  const isFirst = cards.length === 0;
  return (
    <>
      <KeylessTables />
      {isFirst ? (
        <section>
          <h2>{text.welcome}</h2>
          <p>{text.intro}</p>
          <p>{text.ownSheets}</p>
          <InsertSample />
        </section>
      ) : (
        <section>
          <h2>{text.title}</h2>
          <Twins />
          <ul class="cards">
            {cards.map((card) => (
              <Card key={card.id} card={card} />
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && <Create key={isFirst ? "first" : "more"} missing={missing} isFirst={isFirst} />}
      <OwnSheets book={now.book} />
      {!isFirst && <Modules book={now.book} />}
      {!isFirst && <Jobs book={now.book} jobs={jobs} onUndo={setUndoing} />}
      <p class="hint local">{text.local}</p>
    </>
  );
}

/** The quickest way to see what Kontera does: a made-up company's registers in the workbook. */
function InsertSample() {
  const workbook = useWorkbook();
  const text = words.value;
  return (
    <>
      <p class="hint">{text.sampleHow}</p>
      <div class="actions">
        <fluent-button disabled={isBusy.value} onClick={() => void insertSample(workbook, lang.value)}>
          {text.insertSample}
        </fluent-button>
      </div>
    </>
  );
}

function Twins() {
  const text = words.value;
  if (twins.value.length === 0) return null;
  return (
    <div class="warning-box">
      <h3>
        <Icon name="warning" /> {text.twinsTitle}
      </h3>
      <ul>
        {twins.value.map(({ register, kept, ignored }) => (
          <li key={ignored}>{text.twin(registerName(register, lang.value), kept, ignored)}</li>
        ))}
      </ul>
    </div>
  );
}
