import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { root } from "../root.mjs";
import { workbenchBuilds } from "../workbench.mjs";

/** The pane's page with its script and style in it, as webpack's plugin puts them. */
const panePage = {
  name: "pane-page",
  setup: (build) =>
    build.onLoad({ filter: /[/\\]addin[/\\]pane[/\\]page\.html$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        "</head>",
        '<script defer src="pane.js"></script><link href="pane.css" rel="stylesheet" /></head>',
      ),
      loader: "copy",
      watchFiles: [path],
    })),
};

const icons = () =>
  readdirSync(join(root, "addin/icons"))
    .filter((file) => file.endsWith(".png"))
    .map((file) => ({ in: `addin/icons/${file}`, out: `icons/${parse(file).name}` }));

/**
 * What is built in a folder while somebody works on it, in order: the add-in's files as webpack makes them, but with
 * its script in one part and readable, and the workbench.
 */
export function devBuilds(dist) {
  const { page, relay, server } = workbenchBuilds(dist);
  const pane = {
    ...relay,
    entryPoints: [
      { in: "addin/pane/start.tsx", out: "pane" },
      { in: "addin/pane/page.html", out: "pane" },
      { in: "addin/help/page.html", out: "help" },
      { in: "addin/help/help.css", out: "help" },
      ...icons(),
    ],
    outdir: `${dist}/addin`,
    loader: { ".html": "copy", ".png": "copy" },
    plugins: [panePage],
  };
  return { pane, page, relay, server };
}
