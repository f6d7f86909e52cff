import { visitorKeys } from "oxc-parser";

const calleeOf = (node) => {
  if (node.type === "CallExpression") return calleeOf(node.callee);
  return node.type === "MemberExpression" ? calleeOf(node.object) : node.name;
};

/** The sentence that a test is named by; none where the call is no test, or its name no sentence of its own. */
const nameOf = ([first]) => {
  if (first?.type === "Literal" && typeof first.value === "string") return first.value;
  return first?.type === "TemplateLiteral" ? first.quasis.map(({ value }) => value.raw).join("…") : undefined;
};

/** The calls that name a test, and what runs before each of them. */
const callsIn = (code) => {
  const found = { tests: [], before: [] };
  const walk = (node) => {
    const callee = node.type === "CallExpression" ? calleeOf(node) : undefined;
    const name = callee === "test" ? nameOf(node.arguments) : undefined;
    if (name !== undefined) found.tests.push({ name, code: node });
    else if (callee === "beforeAll" || callee === "beforeEach") found.before.push(node);
    for (const key of visitorKeys[node.type]) for (const child of [node[key]].flat()) if (child) walk(child);
  };
  for (const node of code) walk(node);
  return found;
};

/** What a test runs of the code that ships, itself or through what the tests have for it, wherever that stands. */
const exercised = (graph, file, code, ships) => {
  const own = new Set();
  const found = new Set();
  const take = (declarations) => {
    for (const declaration of declarations) {
      if (declaration.isType || own.has(declaration)) continue;
      if (ships(declaration.file)) found.add(declaration);
      else {
        own.add(declaration);
        take(graph.named(declaration.file, declaration.code, { values: true }));
      }
    }
  };
  for (const node of code) take(graph.named(file, node, { values: true }));
  return found;
};

/** Every test whose name is asked for: its name, its file, and what of the code that ships it exercises. */
export const testsOf = (graph, ships, isAsked = () => true) =>
  [...graph.modules.values()]
    .filter(({ file }) => /\.test\.tsx?$/.test(file))
    .flatMap(({ file, runs, declared }) => {
      const { tests, before } = callsIn([...runs, ...[...declared.values()].flat().map(({ code }) => code)]);
      return tests
        .filter(({ name }) => isAsked(name))
        .map(({ name, code }) => ({
          name,
          file,
          exercises: exercised(graph, file, [code, ...before], ships),
        }));
    });
