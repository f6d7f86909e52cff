const share = (killed, of) => `${of === 0 ? "–" : ((100 * killed) / of).toFixed(1)} %`;

const isKilled = ({ state }) => state !== "survived";

const folderOf = (file) => file.split("/").slice(0, 2).join("/");

/** How many of the mutants of each folder were killed, and of all. */
export const sums = (results) => {
  const folders = [...new Set(results.map(({ file }) => folderOf(file)))].sort();
  const sum = (name, of) => ({ name, killed: of.filter(isKilled).length, of: of.length });
  return [
    ...folders.map((name) =>
      sum(
        name,
        results.filter(({ file }) => folderOf(file) === name),
      ),
    ),
    sum("all", results),
  ];
};

const change = ({ before, after }) =>
  [
    ...before.split("\n").map((line) => `  - ${line.trim()}`),
    ...after.split("\n").map((line) => `  + ${line.trim()}`),
  ].join("\n");

const place = ({ file, line, name }) => `${file}:${line} (${name})`;

const survivor = (result) => {
  const tests = result.of === 0 ? "no test reaches it" : `${result.ran} of ${result.of} files of tests ran`;
  return `${place(result)}: ${tests}\n${change(result)}`;
};

const section = (title, lines) => (lines.length === 0 ? [] : ["", title, ...lines]);

/** What came of a run, to read. */
export const reportText = ({ seed, results, equivalent, outdated, leftOut }) => {
  const width = Math.max(...sums(results).map(({ name }) => name.length));
  const table = sums(results).map(
    ({ name, killed, of }) => `${name.padEnd(width)}  ${share(killed, of).padStart(7)}  ${killed} of ${of}`,
  );
  const survived = results.filter((result) => !isKilled(result));
  const hung = results.filter(({ state }) => state === "timed out");
  return [
    `Mutants killed, seed ${seed}:`,
    ...table,
    ...section(`Survived (${survived.length}):`, survived.map(survivor)),
    ...section(`Killed by hanging (${hung.length}):`, hung.map(place)),
    ...section(
      `Equivalent, not counted (${equivalent.length}):`,
      equivalent.map((mutant) => `${place(mutant)}: ${mutant.reason}\n${change(mutant)}`),
    ),
    ...section(
      "Listed as equivalent, but no longer there:",
      outdated.map(({ file, before }) => `${file}: ${before}`),
    ),
    ...section(
      "Tests left out:",
      leftOut.map(({ test, failed }) => `${test} ${failed}`),
    ),
    "",
  ].join("\n");
};
