import type { Workbook } from "../../host/model/workbook";
import { shown } from "../book";
import { words } from "../settings";
import { Summed } from "./Summed";

function freeName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    if (!workbook.findSheet(words.sheetName(number))) return words.sheetName(number);
  }
}

/** The sheets that can be seen, and which one is in front. */
export function SheetTabs() {
  const { workbook, user } = shown.value;
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step === undefined ? undefined : sheets[sheets.indexOf(workbook.active) + step];
    if (!next || !(event.currentTarget instanceof HTMLElement)) return;
    user.activate(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };
  return (
    <footer class="sheet-tabs">
      <select
        class="all-sheets"
        aria-label={words.allSheets}
        title={words.allSheets}
        value={workbook.active.id}
        onChange={({ currentTarget }) => {
          const chosen = sheets.find(({ id }) => id === currentTarget.value);
          if (chosen) user.activate(chosen);
        }}
      >
        {sheets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <div role="tablist" aria-label={words.sheets} onKeyDown={onKey}>
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            data-sheet={sheet.id}
            aria-selected={sheet === workbook.active}
            tabIndex={sheet === workbook.active ? 0 : -1}
            onClick={() => user.activate(sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="add-sheet"
        aria-label={words.addSheet}
        onClick={() => user.addSheet(freeName(workbook))}
      >
        +
      </button>
      <Summed />
      <a
        class="credit"
        href="https://rv-grid.com/guide/attribution"
        target="_blank"
        rel="noopener noreferrer"
      >
        RevoGrid
      </a>
    </footer>
  );
}
