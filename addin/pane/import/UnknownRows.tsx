import { registers } from "#core/registers/index";
import { fieldName, registerName } from "#core/text/names";
import { isBusy } from "../jobs/job";
import { lang } from "../language";
import { createMissing } from "./actions";
import { importDraft, type Planned } from "./state";
import { words } from "./words";

/** So many are named; the others are counted. */
const SHOWN = 10;

/** What the file names of other registers that they lack, once each, and the offer to create it with the file's rows. */
export function UnknownRows({ unknown }: Pick<Planned, "unknown">) {
  const text = words.value;
  return (
    <>
      {unknown.map(({ register, keys }) => {
        const key = registers[register].key[0] ?? "";
        const shown = keys.slice(0, SHOWN).join(", ");
        return (
          <div key={register} class="unknown-rows">
            <p class="hint warning">
              {text.unknown(keys.length, registerName(register, lang.value), shown, keys.length > SHOWN)}
            </p>
            <label class="check">
              <input
                type="checkbox"
                checked={importDraft.value?.creates?.includes(register) === true}
                disabled={isBusy.value}
                onChange={(event) => void createMissing(register, event.currentTarget.checked)}
              />
              {text.createUnknown(fieldName(register, key, lang.value))}
            </label>
          </div>
        );
      })}
    </>
  );
}
