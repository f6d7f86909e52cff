import { useState } from "preact/hooks";
import { modules } from "#core/registers/modules";
import type { RegisterId } from "#core/registers/register";
import { registerName } from "#core/text/names";
import { current } from "../book/book";
import { missingRegisters } from "../book/missing-registers";
import { isBusy } from "../jobs/job";
import { createRegisters } from "../jobs/make-registers";
import { Acts } from "../kit/Acts";
import { leaveView } from "../kit/route";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import "./create.css";
import { words } from "./words";

/** The registers that the workbook lacks, to choose among and make. */
export function CreateView() {
  const workbook = useWorkbook();
  const text = words.value;
  const [picked, setPicked] = useState<readonly RegisterId[]>([]);
  const book = current.value?.book;
  if (!book) return null;
  const missing = missingRegisters(book);
  const chosen = missing.flatMap(({ ids }) => ids).filter((id) => picked.includes(id));
  const toggle = (id: RegisterId): void =>
    setPicked(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const create = async (): Promise<void> => {
    // A workbook that has registers keeps its language; the first ones are made in the pane's.
    if (await createRegisters(workbook, chosen, book.tables.size > 0 ? book.lang : lang.value))
      leaveView("create");
  };
  return (
    <section>
      <h2>{text.title}</h2>
      <p class="hint">{missing.length === 0 ? text.none : text.how}</p>
      {missing.map(({ module, ids }) => (
        <fieldset key={module}>
          <legend>{modules[module][lang.value]}</legend>
          {ids.map((id) => (
            <label key={id} class="check">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>
                <b>{registerName(id, lang.value)}</b> <span class="hint">{text.makes[id]}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Acts leave={() => leaveView("create")}>
        <fluent-button
          appearance="primary"
          disabled={chosen.length === 0 || isBusy.value}
          onClick={() => void create()}
        >
          {text.create(chosen.length)}
        </fluent-button>
      </Acts>
    </section>
  );
}
