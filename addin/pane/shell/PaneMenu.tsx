import { tableOf } from "#core/book/book";
import type { Table } from "#core/book/table";
import { current } from "../book/book";
import { checkAll } from "../book/open";
import { goToCell } from "../jobs/go-to";
import { Menu, type MenuItem } from "../kit/Menu";
import { helpPage } from "../kit/help-page";
import { showView } from "../kit/route";
import { compareThree } from "../kit/transfer";
import { chooseLanguage, lang, shell } from "../language";
import { useWorkbook } from "../workbook-context";

/** Whether a register is the user's own, with rows that can be told from each other. */
const isKeyed = ({ register: { key, ownRecord } }: Table): boolean => key.length > 0 && !ownRecord;

/** What belongs to the pane as a whole. */
export function PaneMenu() {
  const workbook = useWorkbook();
  const words = shell.value;
  const book = current.value?.book;
  const settings = book && tableOf(book, "settings")?.place;
  const other = lang.value === "sv" ? "en" : "sv";
  const items: MenuItem[] = [
    { id: "check-now", text: words.checkNow, act: () => void checkAll(workbook) },
    ...([...(book?.tables.values() ?? [])].some(isKeyed)
      ? [{ id: "compare", text: words.compare, act: compareThree }]
      : []),
    ...(book?.tables.has("importLog") ? [{ id: "log", text: words.log, act: () => showView("log") }] : []),
    ...(book && book.tables.size > 0
      ? [{ id: "modules", text: words.modules, act: () => showView("modules") }]
      : []),
    ...(settings
      ? [
          {
            id: "settings",
            text: words.settings,
            act: () => void goToCell(workbook, settings.sheet, settings.row, settings.column),
          },
        ]
      : []),
    { id: "language", text: words.otherLanguage, lang: other, act: () => chooseLanguage(other) },
    { id: "keys", text: words.keys, act: () => showView("keys") },
    { id: "help", text: words.help, href: helpPage(lang.value) },
  ];
  return <Menu id="pane-menu" label={words.menu} items={items} />;
}
