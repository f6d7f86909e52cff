import { useState } from "preact/hooks";
import type { ModuleId } from "#core/registers/definition";
import { modules } from "#core/registers/modules";
import type { RegisterId } from "#core/registers/register";
import { registerName } from "#core/text/names";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { createRegisters } from "./actions";
import type { MissingRegisters } from "./register-cards";
import { words } from "./words";

type Props = { readonly missing: readonly MissingRegisters[]; readonly isFirst: boolean };

/** The modules that most begin with. */
const startModules: readonly ModuleId[] = ["core", "budget"];

/** The registers that the workbook lacks, to choose among and make; the usual ones are chosen in a workbook that has none. */
export function Create({ missing, isFirst }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const all = missing.flatMap(({ ids }) => ids);
  const usual = missing.flatMap(({ module, ids }) => (startModules.includes(module) ? ids : []));
  const [picked, setPicked] = useState<readonly RegisterId[]>(isFirst ? usual : []);
  const chosen = all.filter((id) => picked.includes(id));
  const toggle = (id: RegisterId): void =>
    setPicked(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const create = async (): Promise<void> => {
    // A workbook that has registers keeps its language; the first ones are made in the pane's.
    const language = isFirst ? lang.value : (current.value?.book.lang ?? lang.value);
    await createRegisters(workbook, chosen, language);
    setPicked([]);
  };
  return (
    <section>
      <h2>{isFirst ? text.createFirst : text.createTitle}</h2>
      <p class="hint">{text.createHow}</p>
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
      <div class="actions">
        <fluent-button
          appearance="primary"
          disabled={chosen.length === 0 || isBusy.value}
          onClick={() => void create()}
        >
          {text.create(chosen.length)}
        </fluent-button>
      </div>
    </section>
  );
}
