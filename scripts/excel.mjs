import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { answerExcel } from "./addin-files.mjs";
import { buildAddin } from "./addin.mjs";
import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { runBin } from "./run.mjs";

/** What Microsoft's tools read there, too: the app, on the desktop, and the port that the manifest names. */
const { config } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const { app_to_debug: app, app_type_to_debug: appType, dev_server_port: port } = config;
const { values } = parseArgs({ options: { web: { type: "string" } } });

/** Ends the process with one line that says what to do. */
function end(line) {
  console.error(line);
  process.exit(1);
}

if (values.web === undefined && process.platform !== "win32" && process.platform !== "darwin") {
  end(
    "Excel runs on Windows and Mac only. Here: npm start, for the workbench, or npm run excel -- --web ADDRESS, " +
      "with the address of a workbook on OneDrive or SharePoint (docs/excel.md).",
  );
}
if (values.web !== undefined && !/^https:\/\//.test(values.web)) {
  end(`--web takes the https address of a workbook, not "${values.web}".`);
}

/** Runs Microsoft's own tool on our manifest. */
const office = (...given) => runBin("office-addin-debugging/cli.js", given, { show: true });

/** Opens Excel with the add-in in it. */
const open = () =>
  values.web === undefined
    ? office("start", "manifest.xml", appType, "--app", app)
    : office("start", "manifest.xml", "web", "--document", values.web);

process.chdir(root);
await install();
await buildAddin();

const { getHttpsServerOptions } = await import("office-addin-dev-certs");
const certificate = await getHttpsServerOptions().catch((error) => end(error.message));
const server = createServer(certificate, (request, response) => void answerExcel(request, response));
server.on("error", (error) =>
  end(error.code === "EADDRINUSE" ? `Port ${port} is taken: the manifest needs it.` : error.message),
);
server.listen(port, "localhost", async () => {
  console.log(`Serving the add-in at https://localhost:${port}/; press Ctrl+C when you are done.`);
  const { code: failed } = await open();
  if (failed !== 0) process.exit(failed);
});

process.once("SIGINT", async () => {
  // On the web the add-in is gone with its tab.
  if (values.web === undefined) await office("stop", "manifest.xml", appType);
  process.exit(0);
});
