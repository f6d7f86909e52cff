import type { RegisterId } from "#core/registers/register";
import type { Severity } from "#core/rules/engine/rule";
import { registerName } from "#core/text/names";
import { checkFilter } from "../findings/filter";
import { words } from "../findings/words";
import { lang } from "../language";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Search, severity and register: which findings the list shows. */
export function FindingFilter({ registers }: { readonly registers: readonly RegisterId[] }) {
  const text = words.value;
  const filter = checkFilter.value;
  return (
    <div class="filter" role="search">
      <label class="field wide">
        <span class="sr-only">{text.search}</span>
        <input
          type="search"
          placeholder={text.search}
          value={filter.search}
          onInput={(event) => (checkFilter.value = { ...filter, search: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{text.severityFilter}</span>
        <select
          value={filter.severity ?? ""}
          onChange={({ currentTarget: { value } }) =>
            (checkFilter.value = { ...filter, severity: severities.find((one) => one === value) })
          }
        >
          <option value="">{text.all}</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {text.severities[severity]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{text.registerFilter}</span>
        <select
          value={filter.register ?? ""}
          onChange={({ currentTarget: { value } }) =>
            (checkFilter.value = { ...filter, register: registers.find((one) => one === value) })
          }
        >
          <option value="">{text.all}</option>
          {registers.map((register) => (
            <option key={register} value={register}>
              {registerName(register, lang.value)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
