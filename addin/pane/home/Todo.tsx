import type { Severity } from "#core/rules/engine/rule";
import { ruleTitle } from "#core/text/say-finding";
import { clockFace, timeOn } from "#core/values/clock";
import { clockTime } from "#core/values/time";
import { checkedAt, current } from "../book/book";
import { names } from "../book/names";
import { checkFilter, everyFinding } from "../findings/filter";
import { isBusy } from "../jobs/job";
import { Icon } from "../kit/Icon";
import { showView } from "../kit/route";
import { lang } from "../language";
import type { Tally, Todo as TodoFacts } from "./todo-of";
import { words } from "./words";

type Props = { readonly todo: TodoFacts; readonly onReview: () => void };

/** How many are named before the rest are told as one, so that they have room in a line: of rules' long names, one. */
const NAMED = 2;
const NAMED_RULES = 1;

/** `Projekt 3, Tidrader 2, annat 3`. */
const says = <Id,>(counts: Tally<Id>, name: (id: Id) => string, most = NAMED): string => {
  const named = counts.slice(0, most).map(([id, count]) => `${name(id)} ${count}`);
  const rest = counts.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return [...named, ...(rest > 0 ? [words.value.other(rest)] : [])].join(", ");
};

// What can be fixed at once has a line of its own, and is left out of what the others open.
const show = (severity?: Severity): void => {
  checkFilter.value = severity ? { ...everyFinding, shown: severity, toDecide: true } : everyFinding;
  showView("check");
};

/** What there is to do: what can be fixed at once, what has to be decided, and the rest. */
export function Todo({ todo: { fixable, errors, milder }, onReview }: Props) {
  const text = words.value;
  const register = (id: Parameters<typeof names.value.register>[0]): string => names.value.register(id);
  const mild = milder.warnings + milder.notes;
  if (fixable.count + errors.count + mild === 0) return <Clean />;
  return (
    <ul class="todo">
      {fixable.count > 0 && (
        <li class="todo-row">
          <Icon name="error" />
          <button type="button" id="todo-fixable" class="todo-text" onClick={() => show()}>
            <span>{text.fixable(fixable.count)}</span>
            <span class="hint">
              {says(fixable.rules, (rule) => ruleTitle(rule, lang.value), NAMED_RULES)}
            </span>
          </button>
          <fluent-button
            size="small"
            disabled={isBusy.value}
            aria-label={text.reviewOf(fixable.count)}
            onClick={onReview}
          >
            {text.review}
          </fluent-button>
        </li>
      )}
      {errors.count > 0 && (
        <Way
          id="todo-errors"
          icon="error"
          says={text.toDecide(errors.count)}
          more={says(errors.registers, register)}
          act={() => show("error")}
        />
      )}
      {mild > 0 && (
        <Way
          id="todo-milder"
          icon={milder.warnings > 0 ? "warning" : "info"}
          says={text.milder(milder.warnings, milder.notes)}
          more={says(milder.registers, register)}
          act={() => show(milder.warnings > 0 ? "warning" : "info")}
        />
      )}
    </ul>
  );
}

type WayProps = {
  readonly id: string;
  readonly icon: "error" | "warning" | "info";
  readonly says: string;
  readonly more: string;
  readonly act: () => void;
};

function Way({ id, icon, says: what, more, act }: WayProps) {
  return (
    <li>
      <button type="button" id={id} class="todo-row" onClick={act}>
        <Icon name={icon} />
        <span class="todo-text">
          <span>{what}</span>
          <span class="hint">{more}</span>
        </span>
        <Icon name="chevron" />
      </button>
    </li>
  );
}

function Clean() {
  const text = words.value;
  const registers = current.value?.book.tables.size ?? 0;
  const clock = clockTime(timeOn(clockFace(new Date(checkedAt.value ?? Date.now()))));
  return (
    <button type="button" id="todo-clean" class="todo-row all-clear" onClick={() => show()}>
      <Icon name="done" />
      <span class="todo-text">
        {text.clean} {text.cleanMore(registers, clock)}
      </span>
    </button>
  );
}
