import type { Book } from "#core/book/book";
import type { ModuleId } from "#core/registers/definition";
import { moduleIds, modules, registersOf } from "#core/registers/modules";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { turnModuleOff, turnModuleOn } from "../jobs/turn-modules";
import { moduleWords as words } from "../jobs/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import "./modules.css";

/** Moduler: which are in use, to turn on and off (#4). The foundation is always on. */
export function ModulesView() {
  const text = words.value;
  const book = current.value?.book;
  if (!book) return null;
  return (
    <section>
      <h2>{text.title}</h2>
      <p class="hint">{text.how}</p>
      <ul class="modules">
        {moduleIds
          .filter((id) => id !== "core")
          .map((id) => (
            <Module key={id} book={book} id={id} />
          ))}
      </ul>
    </section>
  );
}

function Module({ book, id }: { readonly book: Book; readonly id: ModuleId }) {
  const workbook = useWorkbook();
  const text = words.value;
  const name = modules[id][lang.value];
  const sheets = registersOf(id).filter((register) => book.tables.has(register)).length;
  const isOn = sheets > 0;
  const state = book.off.has(id) ? text.isOff : isOn ? text.inUse(sheets) : text.missing;
  const turn = (): void => {
    if (isOn) void turnModuleOff(workbook, id, text.turnedOff(name));
    else void turnModuleOn(workbook, id, text.turnedOn(name));
  };
  return (
    <li class="module">
      <span class="module-text">
        <b>{name}</b>
        <span class="hint">{state}</span>
      </span>
      <fluent-button
        size="small"
        aria-label={isOn ? text.turnOff(name) : text.turnOn(name)}
        disabled={isBusy.value}
        onClick={turn}
      >
        {isOn ? text.off : text.on}
      </fluent-button>
    </li>
  );
}
