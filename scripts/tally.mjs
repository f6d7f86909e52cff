import { writeFileSync } from "node:fs";

/** A vitest reporter that leaves the number of passed and failed tests in the file that TALLY names. */
export default class Tally {
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: errors.length };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state in count) count[state] += 1;
      }
      const suites = [...module.children.allSuites()];
      count.failed += [module, ...suites].reduce((sum, task) => sum + task.errors().length, 0);
    }
    writeFileSync(process.env.TALLY, JSON.stringify(count));
  }
}
