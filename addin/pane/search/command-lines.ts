import { tableOf, type Book } from "#core/book/book";
import type { SearchHit } from "#core/records/search-index";
import { textAt } from "#core/records/spellings";
import { reportIds } from "#core/reports/report";
import { shapes } from "#core/reports/shapes";
import { plainWords } from "#core/values/plain-letters";
import type { Workbook } from "../../ports";
import { names } from "../book/names";
import { checkAll } from "../book/open";
import { goToCell } from "../jobs/go-to";
import { step } from "../jobs/step";
import { askBilling } from "../kit/asked-billing";
import { helpPage } from "../kit/help-page";
import { openRegister } from "../kit/open-row";
import { placeIds, showRoot, showView, startView, type PlaceId, type ViewId } from "../kit/route";
import { compareThree, transferOf } from "../kit/transfer";
import { chooseLanguage, lang, shell } from "../language";
import type { Line } from "./line";
import { reportWords, words } from "./words";

/** A view and what it is called. */
export type Way = { readonly id: ViewId; readonly title: string };

const isPlace = (id: ViewId): id is PlaceId => placeIds.some((one) => one === id);

const command = (id: string, icon: Line["icon"], text: string, act: () => void): Line => ({
  id: `do-${id}`,
  icon,
  text,
  act,
  recent: { command: id },
});

/** Everything that can be done or gone to; what a project was found for is done with it. */
export const commandLines = (
  workbook: Workbook,
  book: Book,
  ways: readonly Way[],
  best: SearchHit | undefined,
): Line[] => {
  const text = words.value;
  const projects = tableOf(book, "projects");
  const code = projects && best?.register === "projects" ? textAt(projects, best.row, "code") : "";
  const begin = (change: "new" | "move", project: string): void => startView("tree", { change, project });
  const settings = tableOf(book, "settings")?.place;
  const own = [...book.tables.values()].filter(({ register }) => !register.ownRecord);
  return [
    ...(projects && code !== ""
      ? [
          command("new-under", "add", text.newUnder(code), () => begin("new", code)),
          command("move", "tree", text.moveProject(code), () => begin("move", code)),
          command("think", "chart", text.whatIf(code), () =>
            startView("whatif", { project: code }, "projects"),
          ),
          ...(tableOf(book, "timeEntries") && !book.off.has("billing")
            ? [
                command("bill", "invoice", text.billing(code), () =>
                  askBilling("ready", { grouping: "project", key: code }),
                ),
              ]
            : []),
        ]
      : []),
    ...(projects ? [command("new-project", "add", text.newProject, () => begin("new", ""))] : []),
    ...own
      .filter(({ register }) => register.id !== "projects")
      .map(({ register: { id } }) =>
        command(`new-${id}`, "add", text.newRow(names.value.register(id)), () =>
          id === "customers"
            ? startView("customers", { isNew: true })
            : startView("register", { register: id, isNew: true }),
        ),
      ),
    ...reportIds
      .filter((id) => book.tables.has(shapes[id].needs))
      .map((report) =>
        command(`report-${report}`, "chart", text.toSheet(reportWords.value.titles[report]), () =>
          startView("reports", { report }),
        ),
      ),
    command("check", "done", text.checkNow, () => void checkAll(workbook)),
    ...(own.some(({ register }) => register.key.length > 0)
      ? [command("compare", "import", shell.value.compare, compareThree)]
      : []),
    command("undo", "undo", text.undo, () => void step(workbook, "undo")),
    ...(settings
      ? [
          command(
            "settings",
            "go",
            shell.value.settings,
            () => void goToCell(workbook, settings.sheet, settings.row, settings.column),
          ),
        ]
      : []),
    command("help", "info", shell.value.help, () => {
      window.open(helpPage(lang.value), "_blank", "noopener");
    }),
    command("language", "info", text.language, () => chooseLanguage(lang.value === "sv" ? "en" : "sv")),
    ...ways.map(({ id, title }) =>
      command(
        `view-${id}`,
        isPlace(id) ? "chevron" : id === "import" || id === "export" ? id : "chevron",
        title,
        () => (isPlace(id) ? showRoot(id) : showView(id)),
      ),
    ),
    ...own.map(({ register: { id } }) =>
      command(`register-${id}`, "table", names.value.register(id), () => openRegister(id)),
    ),
    ...own.map(({ register: { id } }) =>
      command(
        `import-${id}`,
        "import",
        `${ways.find((way) => way.id === "import")?.title ?? ""} ${names.value.register(id)}`,
        () => transferOf("import", id),
      ),
    ),
  ];
};

/** Those of some lines whose words begin with those that are asked for: first what is called so, then what begins so. */
export const linesWith = (lines: readonly Line[], asked: readonly string[]): Line[] => {
  const whole = asked.join("");
  return lines
    .flatMap((line) => {
      const plain = plainWords(line.text);
      if (!asked.every((word) => plain.includes(word))) return [];
      return { line, rank: plain === whole ? 0 : plain.startsWith(whole) ? 1 : 2 };
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ line }) => line);
};
