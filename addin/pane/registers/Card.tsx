import type { Severity } from "#core/rules/engine/rule";
import { registerName } from "#core/text/names";
import { checkFilter, everyFinding } from "../findings/filter";
import { words as checkWords } from "../findings/words";
import { goToCell } from "../jobs/go-to";
import { Icon } from "../kit/Icon";
import { focusView } from "../kit/focus-view";
import { showView } from "../kit/route";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { ChangeTreeButton } from "./ChangeTreeButton";
import { ShowColors } from "./ShowColors";
import { TryButton } from "./TryButton";
import type { RegisterCard } from "./register-cards";
import { words } from "./words";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** A register of the workbook: its sheet, its rows and its findings, each a way to go there. */
export function Card({ card }: { readonly card: RegisterCard }) {
  const workbook = useWorkbook();
  const text = words.value;
  const name = registerName(card.id, lang.value);
  const found = severities.filter((severity) => card.counts[severity] > 0);
  const show = (severity: Severity): void => {
    checkFilter.value = { ...everyFinding, register: card.id, severity };
    showView("check");
    focusView();
  };
  return (
    <li class="card">
      <div class="card-head">
        <button
          type="button"
          class="link card-name"
          title={text.goToSheet(card.sheet)}
          onClick={() => void goToCell(workbook, card.sheet, card.row, card.column)}
        >
          {name}
        </button>
        <span class="card-rows">{text.rows(card.rows)}</span>
      </div>
      {card.sheet !== name && <div class="hint">{card.sheet}</div>}
      <div class="card-counts">
        {found.length === 0 && (
          <span class="count clean">
            <Icon name="done" /> {text.clean}
          </span>
        )}
        {found.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`count ${severity}`}
            aria-label={`${checkWords.value.severity[severity](card.counts[severity])}. ${text.findings(name)}`}
            onClick={() => show(severity)}
          >
            <Icon name={severity} /> {checkWords.value.severity[severity](card.counts[severity])}
          </button>
        ))}
      </div>
      {card.id === "projects" && (
        <div class="actions">
          <ChangeTreeButton />
          <ShowColors />
        </div>
      )}
      {card.id === "codingCombinations" && <TryButton />}
    </li>
  );
}
