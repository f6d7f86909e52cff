import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = [
  ...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const find = () =>
  (process.env.CHROMIUM ? [process.env.CHROMIUM] : places).find((place) => existsSync(place));

/** The Chromium that the browser tests drive: what is there, else installed by apt-get where it may; or undefined. */
export async function chromium() {
  const found = find();
  if (found !== undefined) return found;
  if (process.env.CHROMIUM || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing chromium (apt-get) …");
  await run("apt-get", ["update", "-q"]);
  const quiet = { env: { DEBIAN_FRONTEND: "noninteractive" } };
  const { code, output } = await run(
    "apt-get",
    ["install", "-y", "-q", "--no-install-recommends", "chromium"],
    quiet,
  );
  if (code !== 0) console.error(output);
  return find();
}
