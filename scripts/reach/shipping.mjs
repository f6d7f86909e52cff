import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";
import { graphOf } from "./graph.mjs";
import { readModules } from "./modules.mjs";

const folders = ["addin", "cli", "src", "workbench", "xlsx"];

/** Whether a file is of what ships. What plays Excel for the tests stands in the workbench, and is of the tests. */
export const ships = (file) => folders.includes(file.split("/")[0]) && !file.startsWith("workbench/node/");

/** The files that what ships starts from: knip.json marks them as of production, with `!`. */
export const entries = JSON.parse(readFileSync(join(root, "knip.json"), "utf8"))
  .entry.filter((path) => path.endsWith("!"))
  .map((path) => path.slice(0, -1));

/** What ships and the tests, as a graph of what names what. */
export const readGraph = () => graphOf(readModules([...folders, "test"]));

/** What ships though nothing reaches it yet: exports by name, with the behaviours that they wait for. */
export const waiting = JSON.parse(readFileSync(new URL("../waiting.json", import.meta.url), "utf8"));
