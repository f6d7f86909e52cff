import { render } from "preact";
import "./fluent";
import "./pane.css";
import { surroundings } from "../excel/office";
import { App } from "./App";
import { shell, startLanguage } from "./language";
import { followTheme } from "./theme";

const pane = document.getElementById("pane");
if (pane === null) throw new Error("the page has no #pane");

followTheme();
const { inExcel, language, partition } = await surroundings();
startLanguage(language, partition);
render(inExcel ? <App /> : <p class="notice">{shell.value.notExcel}</p>, pane);
performance.mark("pane-ready");
document.documentElement.dataset["ready"] = "true";
