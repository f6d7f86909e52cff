import { reachedFrom } from "./reached.mjs";

/** What is wrong with the list of what waits: each entry is one export that nothing reaches, and the list only shrinks. */
const faultsOfList = ({ atMost, exports }, listed, reached) => [
  ...listed.flatMap((found, at) => {
    const { name } = exports[at];
    if (found.length !== 1) return [`waiting.json: ${found.length} exports are named ${name}; one is meant`];
    return reached.has(found[0]) ? [`waiting.json: ${name} is reached now, and waits no longer`] : [];
  }),
  ...(exports.length === atMost ? [] : [`waiting.json: it holds ${exports.length}, and atMost is ${atMost}`]),
];

/**
 * The exports that ship and that only tests use, as sentences; and what is wrong with the list of those that wait for
 * their behaviour. Types wait with what they are of.
 */
export const unshipped = (graph, { ships, entries, waiting }) => {
  const reached = reachedFrom(graph, { files: entries });
  const exported = graph.all.filter(({ file, isExported }) => isExported && ships(file));
  const listed = waiting.exports.map(({ name }) => exported.filter((one) => one.name === name));
  const withWaiting = reachedFrom(graph, { files: entries, declarations: listed.flat() });
  const isUsed = (declaration) => {
    const by = withWaiting.get(declaration);
    if (declaration.isType || entries.includes(declaration.file)) return by !== undefined;
    if (!reached.has(declaration)) return listed.flat().includes(declaration);
    return [...by].some((file) => file !== declaration.file);
  };
  return [
    ...exported.filter((one) => !isUsed(one)).map(({ file, name }) => `${file}: only tests use ${name}`),
    ...faultsOfList(waiting, listed, reached),
  ];
};
