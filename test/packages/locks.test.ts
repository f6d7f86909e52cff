import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Locked = {
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const lockOf = (folder: string): ReadonlyMap<string, Locked> => {
  const lock = JSON.parse(readFileSync(`${folder}/package-lock.json`, "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return new Map(Object.entries(lock.packages));
};

// npm writes only its own machine's packages where node_modules stood when it made the lock, and refuses it elsewhere.
test.each([".", "bench"])("the lock in %s holds each package's parts for every platform", (folder) => {
  const lock = lockOf(folder);
  const named = [...lock.keys()].map((path) => path.replace(/^.*node_modules\//, ""));
  const wanted = [...lock.values()].flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !named.includes(name))).toEqual([]);
});
