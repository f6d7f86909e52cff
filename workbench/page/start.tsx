import { render } from "preact";
import "./page.css";
import "./components/sheet-tabs.css";
import "./charts/charts.css";
import "./grid/grid.css";
import { App } from "./App";
import { book, emptyBook, openBook } from "./book";
import { openBytes } from "./files/open-save";
import { fetchFunctionNames } from "./function-names";
import { lang, startsEmpty, words } from "./settings";
import { guardLeaving } from "./unsaved";

const page = document.getElementById("page");
if (page === null) throw new Error("the page has no #page");

document.documentElement.lang = lang;
document.title = words.title;
const named = fetchFunctionNames();
openBook(emptyBook());
if (!startsEmpty) {
  const [response] = await Promise.all([fetch(`/sample.xlsx?lang=${lang}`), named]);
  openBytes(new Uint8Array(await response.arrayBuffer()), lang === "sv" ? "Exempel.xlsx" : "Sample.xlsx");
}
const { workbook } = book.value;
const projects = workbook.findSheet(lang === "sv" ? "Projekt" : "Projects");
if (projects) workbook.setActive(projects);
guardLeaving();
render(<App />, page);

// For whoever drives the page from outside: browser tests, and the console.
Object.assign(window, {
  workbench: {
    get workbook() {
      return book.value.workbook;
    },
    get user() {
      return book.value.user;
    },
    get host() {
      return book.value.host;
    },
    get faults() {
      return book.value.host.faults;
    },
  },
});
