import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** What some files and folders of the repository hold, in one word: equal words mean equal sources. */
export function fingerprint(sources) {
  const hash = createHash("sha256");
  const add = (path) => hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  for (const source of sources) {
    if (!statSync(join(root, source)).isDirectory()) {
      add(source);
      continue;
    }
    const inside = readdirSync(join(root, source), { recursive: true, withFileTypes: true });
    const files = inside.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) add(file.slice(root.length));
  }
  return hash.digest("hex");
}
