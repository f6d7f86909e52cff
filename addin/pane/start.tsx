import { render } from "preact";
import "./fluent";
import "./pane.css";
import "./kit/kit.css";
import "./kit/form.css";
import "./kit/preview.css";
import "./shell/shell.css";
import { tieCommands } from "../commands/commands";
import { surroundings } from "../excel/office";
import { openWorkbook } from "../excel/workbook";
import { comingBack } from "./book/coming-back";
import { follow } from "./book/follow";
import { followColors } from "./book/follow-colors";
import { checkAll } from "./book/open";
import { cellWait } from "./jobs/job";
import { tellBugs } from "./jobs/tell-bugs";
import { followModules } from "./jobs/turn-modules";
import { writeStrategy } from "./jobs/write-strategy";
import { shell, startLanguage } from "./language";
import { App } from "./shell/App";
import { followTheme } from "./theme";
import { fetchHome } from "./views";
import { WorkbookContext } from "./workbook-context";

/** Ties the ribbon's buttons, and shows the pane when Office says that Excel is there, and a sentence where it is not. */
async function start(pane: HTMLElement): Promise<void> {
  tellBugs();
  followTheme();
  tieCommands();
  const { inExcel, language, partition } = await surroundings();
  startLanguage(language, partition);
  if (inExcel) {
    const workbook = openWorkbook({ strategy: writeStrategy });
    render(
      <WorkbookContext.Provider value={workbook}>
        <App />
      </WorkbookContext.Provider>,
      pane,
    );
    workbook.watchCell((isWaiting) => (cellWait.value = isWaiting));
    followModules(workbook);
    followColors(workbook);
    // Listening begins before the reading, so that nothing is changed unheard.
    void fetchHome();
    void follow(workbook, comingBack).then(() => checkAll(workbook));
  } else render(<p class="notice">{shell.value.notExcel}</p>, pane);
  performance.mark("pane-ready");
  document.documentElement.dataset["ready"] = "true";
}

const pane = document.getElementById("pane");
if (pane === null) throw new Error("the page has no #pane");
// Not awaited here: an entry that waits is bundled module by module, and a tenth larger.
void start(pane);
