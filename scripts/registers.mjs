import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { root } from "./root.mjs";
import { writeValidators } from "./validators.mjs";

const page = "docs/registers.md";

const intro = `Every register that Kontera knows: its worksheet in Swedish and English, its key, and its columns. A header is known
in both languages, and by the other names that files have for it. *tab* is where a project's card shows a column,
*group* where a customer's card and form do. The page is made from the definitions: \`node scripts/registers.mjs\`.`;

const escaped = (text) => text.replaceAll(/[\\*_<>|[\]]/g, "\\$&");
const both = ({ sv, en }) => (sv === en ? escaped(sv) : `${escaped(sv)} · ${escaped(en)}`);

const bounds = ({ min, max }) =>
  min !== undefined && max !== undefined
    ? ` ${min} to ${max}`
    : min !== undefined
      ? ` from ${min}`
      : max !== undefined
        ? ` to ${max}`
        : "";

const typeText = (type) => {
  if (type.kind === "enum") return type.choices.map(both).join("; ");
  return `${type.kind}${bounds(type)}${type.auto ? " or auto" : ""}`;
};

const blankText = ({ type, blank }) => {
  if (blank === undefined) return [];
  const choice = type.kind === "enum" && type.choices.find(({ id }) => id === blank);
  return [`blank is ${choice ? both(choice) : blank === 1 ? "Ja · Yes" : "Nej · No"}`];
};

/** What a column is besides its name and type, in the order that a reader asks. */
const notes = (register, field) => [
  ...(register.key.includes(field.id) ? ["key"] : []),
  ...(field.required ? ["required"] : []),
  ...(field.refersTo ? [`refers to \`${field.refersTo}\``] : []),
  ...(field.codeOf ? [`a code of \`${field.codeOf}\``] : []),
  ...(field.owner ? ["the row follows it"] : []),
  ...(field.format ? [`format ${field.format}`] : []),
  ...blankText(field),
  ...(field.newChild === undefined ? [] : ["Ja · Yes when a subproject is created; blank is Nej · No"]),
  ...(register.id === "projects" ? [`tab ${(field.tabs ?? ["general"]).join(", ")}`] : []),
  ...(register.id === "customers" ? [`group ${field.group ?? "general"}`] : []),
  ...(field.listed ? ["in the list"] : []),
];

const row = (register, field) => {
  const cells = [
    `\`${field.id}\``,
    both(field),
    typeText(field.type),
    notes(register, field).join("; "),
    (field.aliases ?? []).map(escaped).join("; "),
  ];
  return `| ${cells.join(" | ")} |`;
};

const facts = (register) => [
  `\`${register.id}\``,
  `module ${register.module}`,
  register.key.length > 0 ? `key ${register.key.map((id) => `\`${id}\``).join(", ")}` : "no key",
  ...(register.dimensionColumns ? ["further columns may bear a dimension's name"] : []),
  ...(register.cardTab ? [`its rows stand on the tab ${register.cardTab} of a project's card`] : []),
  ...(register.ownRecord ? ["Kontera keeps it for itself"] : []),
];

const section = (register) => `## ${both(register.name)}

${facts(register).join(" · ")}

| column | header | holds | | also |
|---|---|---|---|---|
${register.fields.map((field) => row(register, field)).join("\n")}
`;

/** The page of these registers. */
export const registersPage = (registers) =>
  `# The registers\n\n${intro}\n\n${registers.map(section).join("\n")}`;

const registersNow = async () => {
  const options = {
    bundle: true,
    write: false,
    format: "esm",
    entryPoints: [join(root, "src/registers/index.ts")],
  };
  const [{ contents }] = buildSync(options).outputFiles;
  const { registers } = await import(
    `data:text/javascript;base64,${Buffer.from(contents).toString("base64")}`
  );
  return Object.values(registers);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, page), registersPage(await registersNow()));
  // What judges JSON knows the registers by name.
  await writeValidators();
}
