import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import tseslint from "typescript-eslint";

/** A file imports only from its own folder and from the floors below it (docs/decisions/floors.md). */
const floors = [
  ["src/values", []],
  ["src/columns", ["src/values"]],
  ["src/registers", ["src/values"]],
  ["src/schema", ["src/values", "src/registers"]],
  ["src/tree", ["src/values", "src/registers"]],
  ["src/book", ["src/values", "src/columns", "src/registers", "src/schema", "src/tree"]],
  ["src/resolve", ["src/values", "src/columns", "src/registers", "src/book", "src/tree"]],
  ["src/rules", ["src/values", "src/columns", "src/registers", "src/book", "src/tree", "src/resolve"]],
  [
    "src/csv",
    ["src/values", "src/columns", "src/registers", "src/schema", "src/book", "src/tree", "src/resolve"],
  ],
  ["src/budget", ["src/values", "src/columns", "src/registers", "src/book", "src/tree", "src/resolve"]],
  ["src/billing", ["src/values", "src/columns", "src/registers", "src/book", "src/tree", "src/resolve"]],
  ["src/access", ["src/values", "src/columns", "src/registers", "src/book", "src/tree", "src/resolve"]],
  ["src/adopt", ["src/values", "src/registers", "src/book", "src/csv"]],
  ["src/records", ["src/values", "src/registers", "src/book"]],
  ["src/restructure", ["src/values", "src/registers", "src/book", "src/tree", "src/resolve"]],
  ["src/sample", ["src/values", "src/registers", "src/book"]],
  [
    "src/functions",
    [
      ...["src/values", "src/registers", "src/book", "src/resolve"],
      ...["src/budget", "src/billing", "src/text"],
    ],
  ],
  [
    "src/reports",
    [
      ...["src/values", "src/registers", "src/book"],
      ...["src/budget", "src/billing", "src/access", "src/csv", "src/text"],
    ],
  ],
  [
    "src/whatif",
    [
      ...["src/values", "src/registers", "src/tree", "src/book", "src/resolve"],
      ...["src/budget", "src/billing", "src/restructure"],
    ],
  ],
  [
    "src/text",
    [
      ...["src/values", "src/registers", "src/book", "src/resolve"],
      ...["src/rules", "src/csv", "src/billing", "src/access", "src/restructure", "src/whatif"],
    ],
  ],
];
const inside = (folder, allowed) => ({
  target: `./${folder}`,
  from: "./src",
  except: [folder, ...allowed].map((path) => `./${path.slice("src/".length)}`),
  message: `${folder} may import only ${allowed.join(", ") || "nothing"} besides itself`,
});
const apart = (target, from) => ({
  target: `./${target}`,
  from: `./${from}`,
  message: `${target} never imports ${from}`,
});

/** The pane by floors; a feature never reaches into another's folder: what two share stands below them. */
const bottoms = ["kit", "book", "jobs", "findings", "form", "figures"];
const features = [
  ...["access", "adopt", "billing", "check", "combinations", "create", "customers"],
  ...["export", "home", "import", "keys", "log", "modules", "own-sheets", "projects"],
  ...["register", "registers", "reports", "search", "tree", "whatif"],
];
const paneFloors = [
  ["kit", []],
  ["book", ["kit", "jobs"]],
  ["jobs", ["kit", "book"]],
  ["findings", ["kit", "book", "jobs"]],
  ["form", ["kit", "book", "jobs", "findings"]],
  ["figures", ["kit", "book", "jobs"]],
  ...features.map((feature) => [feature, bottoms]),
];
const insidePane = ([folder, allowed]) => ({
  target: `./addin/pane/${folder}`,
  from: "./addin/pane",
  except: [folder, ...allowed, "language.ts", "workbook-context.ts"].map((path) => `./${path}`),
  message: `addin/pane/${folder} may import only ${allowed.join(", ") || "nothing"} besides itself`,
});

const zones = [
  ...paneFloors.map(insidePane),
  ...floors.map(([folder, allowed]) => inside(folder, allowed)),
  ...["addin", "cli", "xlsx", "workbench", "test", "bench"].map((floor) => apart("src", floor)),
  ...["workbench", "cli", "test"].map((floor) => apart("addin", floor)),
  {
    target: "./addin",
    from: "./xlsx",
    except: ["./read"],
    message: "addin imports only xlsx/read, and only when it is needed",
  },
  ...["addin", "test"].flatMap((floor) => ["workbench", "cli"].map((target) => apart(target, floor))),
  ...["addin", "workbench", "cli", "test"].map((floor) => apart("xlsx", floor)),
  ...["src", "xlsx", "workbench/page", "workbench/node", "workbench/server"].map((floor) =>
    apart("workbench/host", floor),
  ),
];

const noPlatform = ["process", "console", "fetch", "document", "window", "setTimeout", "Excel", "Office"].map(
  (name) => ({ name, message: "The core is data in, data out: no platform in src/." }),
);

const restricted = [
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML)$/]",
    message: "Cell text is data: never build markup from it.",
  },
  {
    selector: "ExpressionStatement > AssignmentExpression[operator=/^[+-]=$/][right.value=1]",
    message: "One more is ++, one less is --.",
  },
];

const oneStyle = [
  {
    selector:
      ":matches(PropertyDefinition, MethodDefinition[kind!='constructor'], TSParameterProperty)[accessibility='private']",
    message: "What a class keeps to itself has a #.",
  },
  ...["Program", "Program > ExportNamedDeclaration"].map((place) => ({
    selector: `${place} > VariableDeclaration[kind='const'] > VariableDeclarator[id.name=/[a-z]/][init.value=type(number)]`,
    message: "A number that never changes is written in capitals.",
  })),
];

export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", "artifacts/", "**/*-valid.js"] },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ["**/*.js", "**/*.mjs"] })),
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts", "**/*.tsx"] })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-default-export": "error",
      "import-x/no-cycle": "error",
      "import-x/no-duplicates": "error",
      "import-x/order": [
        "error",
        {
          groups: ["builtin", "external", "internal", "parent", "sibling", "index"],
          alphabetize: { order: "asc" },
        },
      ],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-syntax": ["error", ...restricted],
    },
  },
  {
    files: ["{src,addin,xlsx,cli,workbench}/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...restricted, ...oneStyle] },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...noPlatform] },
  },
  {
    files: ["addin/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
    },
  },
  {
    files: ["addin/**/*.{ts,tsx}"],
    ignores: ["addin/excel/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Excel is reached through addin/excel only." },
        { name: "Office", message: "Excel is reached through addin/excel only." },
        { name: "OfficeExtension", message: "Excel is reached through addin/excel only." },
        { name: "fetch", message: "Nothing leaves the workbook." },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts", "workbench/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["*.config.ts"], rules: { "import-x/no-default-export": "off" } },
);
