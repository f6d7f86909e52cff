import { render } from "preact";
import "./fluent";
import "./pane.css";
import "./kit/kit.css";
import "./kit/form.css";
import "./kit/preview.css";
import "./shell/shell.css";
import { tieCommands } from "../commands/commands";
import { surroundings } from "../excel/office";
import { fetchWriting, openWorkbook } from "../excel/workbook";
import { associateFunctions } from "../functions/associate";
import { comingBack } from "./book/coming-back";
import { follow } from "./book/follow";
import { followAcceptances } from "./book/follow-acceptances";
import { checkAll } from "./book/open";
import { followModules, hideOff } from "./jobs/follow-modules";
import { cellWait, frontWait } from "./jobs/job";
import { fetchUndo } from "./jobs/step";
import { tellBugs } from "./jobs/tell-bugs";
import { writeStrategy } from "./jobs/write-strategy";
import { startKeeping } from "./kit/kept";
import { oneOf, remember, startMemory } from "./kit/memory";
import { startPerson } from "./kit/person";
import { place, placeIds } from "./kit/route";
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
  associateFunctions();
  const { inExcel, language, partition, address } = await surroundings();
  startKeeping(partition);
  startMemory(address);
  remember("place", place, oneOf(placeIds));
  startPerson();
  startLanguage(language);
  if (inExcel) {
    const workbook = openWorkbook({ strategy: writeStrategy });
    render(
      <WorkbookContext.Provider value={workbook}>
        <App />
      </WorkbookContext.Provider>,
      pane,
    );
    workbook.watchCell((isWaiting) => (cellWait.value = isWaiting));
    workbook.watchFront((isWaiting) => (frontWait.value = isWaiting));
    followModules(workbook);
    followAcceptances();
    // Listening begins before the reading, so that nothing is changed unheard.
    void fetchHome();
    void follow(workbook, comingBack)
      .then(() => checkAll(workbook))
      .then(() => hideOff(workbook))
      .then(() => Promise.all([fetchWriting(), fetchUndo()]))
      .then(async () => (await import("./book/keep-up")).keepUp(workbook))
      // The names are read in when nobody waits for anything else.
      .then(async () => (await import("./search/index-state")).refreshSearch());
  } else render(<p class="notice">{shell.value.notExcel}</p>, pane);
  performance.mark("pane-ready");
  document.documentElement.dataset["ready"] = "true";
}

const pane = document.getElementById("pane");
if (pane === null) throw new Error("the page has no #pane");
// Not awaited here: an entry that waits is bundled module by module, and a tenth larger.
void start(pane);
