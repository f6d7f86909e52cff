import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { root } from "./root.mjs";

/** The schemas that judge what arrives as JSON, by what they are called when compiled; that stands beside each file. */
const validators = {
  "src/csv/form/kept-form-schema.ts": { isForm: "formSchema" },
  "src/csv/recipe/recipe-schema.ts": { isRecipe: "recipeSchema" },
  "src/csv/sources/records-schema.ts": { areRecords: "recordsSchema" },
  "cli/access/planned-schema.ts": { isPlannedFile: "plannedFileSchema" },
};

const bundled = async (options) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
    legalComments: "none",
    ...options,
  });
  return outputFiles[0].text;
};

const schemasOf = async (file) => {
  const text = await bundled({ entryPoints: [file] });
  const module = await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
  return Object.fromEntries(Object.entries(validators[file]).map(([name, schema]) => [name, module[schema]]));
};

const ERROR = /\{instancePath[^{}]*params:\{[^{}]*\}\}/g;

/** Plain ESM without eval, and without a require that a browser has not: the whole is bundled. */
const compiled = async (file, schemas) => {
  const ajv = new Ajv2020({
    schemas: Object.values(schemas),
    code: { source: true, esm: true },
    strict: true,
    allowUnionTypes: true,
    messages: false,
    formats: { date: /^\d{4}-\d\d-\d\d$/ },
  });
  const names = Object.fromEntries(Object.entries(schemas).map(([name, { $id }]) => [name, $id]));
  // Nobody reads why: what is told is yes or no, and the words for it would be most of the code.
  const contents = standaloneCode.default(ajv, names).replaceAll(ERROR, "0");
  const code = await bundled({ stdin: { contents, resolveDir: root }, minify: true });
  return `// Made by scripts/validators.mjs from ${file.split("/").at(-1)}.\n${code}`;
};

const declared = (file, schemas) =>
  `// Made by scripts/validators.mjs from ${file.split("/").at(-1)}.\n${Object.keys(schemas)
    .map((name) => `export declare const ${name}: (value: unknown) => boolean;\n`)
    .join("")}`;

/** Every compiled validator, as its files should stand: `{ path, text }`. */
export async function validatorFiles() {
  const files = [];
  for (const file of Object.keys(validators)) {
    const schemas = await schemasOf(file);
    const path = file.replace(/-schema\.ts$/, "-valid");
    files.push({ path: `${path}.js`, text: await compiled(file, schemas) });
    files.push({ path: `${path}.d.ts`, text: declared(file, schemas) });
  }
  return files;
}

/** Writes those of them that stand otherwise. */
export async function writeValidators() {
  for (const { path, text } of await validatorFiles()) {
    const place = join(root, path);
    if (!existsSync(place) || readFileSync(place, "utf8") !== text) writeFileSync(place, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeValidators();
