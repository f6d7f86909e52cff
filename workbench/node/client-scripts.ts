import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** Microsoft's readable build, or the minified one that users get. */
export type ClientBuild = "debug" | "production";

/** Where the page would load office.js from; every script of the client lies beside it. */
export const CLIENT_URL = "https://localhost/office-js/";

const dist = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

export const entryUrl = (build: ClientBuild): string =>
  `${CLIENT_URL}${build === "debug" ? "office.debug.js" : "office.js"}`;

/** Runs one of the client's own files, unmodified, in this realm. */
export const runClientScript = (url: string): void => {
  const file = url.slice(CLIENT_URL.length).toLowerCase();
  const source = readFileSync(join(dist, file), "utf8");
  new Script(source, { filename: `office-js/${file}` }).runInThisContext();
};
