import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { piecesOf } from "./new-rule/pieces.mjs";
import { root } from "./root.mjs";

const [id, module] = process.argv.slice(2);
const read = (path) => readFileSync(join(root, path), "utf8");
const filesIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder}/${name}`);

try {
  for (const [path, text] of piecesOf(id, module, { read, filesIn })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(`
Write what stands after NEW RULE in them; test/rules/complete.test.ts lists what is left.
If the random books never make it speak, give their cells what it looks for: test/rules/likely-cells.ts.`);
} catch (error) {
  console.error(`${error.message}\nnpm run new-rule ID MODULE`);
  process.exit(1);
}
