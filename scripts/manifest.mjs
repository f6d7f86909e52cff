import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where manifest.xml has the add-in: on this machine, as `npm run excel` serves it. */
const development = "https://localhost:3000";

/** The address of a folder on the web as the manifest can name it, without a slash at the end; else undefined. */
export function webFolder(text) {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = /^https:\/\/[\w.:%~/-]+$/.test(address?.href ?? "");
  return isPlain ? address.href.replace(/\/+$/, "") : undefined;
}

/** The manifest for an add-in that stands in another folder of the web. */
export const manifestAt = (manifest, folder) => manifest.replaceAll(`"${development}/`, `"${folder}/`);

/** The files that the manifest names and the folder with the built add-in does not hold. */
export function unbuilt(manifest, folder) {
  const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"#?]*)/g)].map(([, path]) => path);
  return [...new Set(named)].filter((path) => !existsSync(join(folder, path)));
}
