import { useEffect } from "preact/hooks";
import { Divider } from "./components/Divider";
import { FindBar } from "./components/FindBar";
import { FormulaBar } from "./components/FormulaBar";
import { Notice } from "./components/Notice";
import { Pane } from "./components/Pane";
import { SheetGrid } from "./components/SheetGrid";
import { SheetTabs } from "./components/SheetTabs";
import { Toolbar } from "./components/Toolbar";
import { saveBook } from "./files/open-save";
import { openFind } from "./find";
import { words } from "./settings";

/** The regions that F6 goes through, as in Excel: sheet, tabs, pane, toolbar. */
const regions = [".cell-editor", ".sheet-tabs [aria-selected='true']", "iframe", ".toolbar button"];

function leaveGrid(isBack: boolean): void {
  document.querySelector<HTMLElement>(regions[isBack ? regions.length - 1 : 1] ?? "")?.focus();
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const at = regions.findIndex((region) => document.querySelector(region) === document.activeElement);
  const next = (Math.max(at, 0) + (event.shiftKey ? regions.length - 1 : 1)) % regions.length;
  document.querySelector<HTMLElement>(regions[next] ?? "")?.focus();
}

/** The keys of the whole page come before the grid's own: it takes every key that it hears. */
function followKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const act = { s: saveBook, f: openFind }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  window.addEventListener("keydown", press, true);
  return () => window.removeEventListener("keydown", press, true);
}

/** The workbench: an Excel of our own, and the add-in's pane beside it. */
export function App() {
  useEffect(followKeys, []);
  return (
    <div class="workbench" onKeyDown={onKey}>
      <Toolbar />
      <Notice />
      <div class="desk">
        <main class="book">
          <FormulaBar />
          <FindBar />
          <SheetGrid onLeave={leaveGrid} />
          <SheetTabs />
        </main>
        <aside aria-label={words.pane}>
          <Divider />
          <Pane />
        </aside>
      </div>
    </div>
  );
}
