/**
 * What some files and declarations reach: what the files export, what they and all that they load do when they are
 * loaded, and all that this names in turn. Gives each declaration that is reached, with the files that name it.
 */
export const reachedFrom = (graph, { files = [], declarations = [] }) => {
  const reached = new Map();
  const loaded = new Set();
  const waiting = [];
  const reach = (declaration, by) => {
    if (!reached.has(declaration)) {
      reached.set(declaration, new Set());
      waiting.push(declaration);
      load(graph.modules.get(declaration.file));
    }
    reached.get(declaration).add(by);
  };
  const load = (module) => {
    if (loaded.has(module)) return;
    loaded.add(module);
    for (const statement of module.runs)
      for (const declaration of graph.named(module.file, statement)) reach(declaration, module.file);
    for (const next of graph.loads(module)) load(next);
  };
  for (const file of files) load(graph.modules.get(file));
  const exported = graph.all.filter(({ file, isExported }) => isExported && files.includes(file));
  for (const declaration of [...exported, ...declarations]) reach(declaration, "");
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const declaration of graph.named(next.file, next.code)) reach(declaration, next.file);
  return reached;
};
