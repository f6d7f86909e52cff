import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root } from "../root.mjs";

const program = fileURLToPath(new URL("runner.mjs", import.meta.url));

const begun = (setup, env) =>
  new Promise((resolve, reject) => {
    const child = fork(program, setup, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.once("message", ({ files }) => resolve({ child, files }));
    child.once("exit", () => reject(new Error("The test runner did not start.")));
  });

/** One test runner in a process of its own, which is ended and begun anew when a test hangs. */
export const startRunner = async (setup = [], env = {}) => {
  const { child: first, files } = await begun(setup, env);
  let child = first;

  /** Undefined when there is no answer within `limit` ms, or the process died of the question. */
  const ask = (message, limit) =>
    new Promise((resolve) => {
      const settle = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners("message").removeAllListeners("exit");
        resolve(answer);
      };
      const timer = setTimeout(settle, limit);
      child.once("message", settle).once("exit", () => settle(undefined));
      child.send(message);
    });

  const renew = async () => {
    child.kill("SIGKILL");
    ({ child } = await begun(setup, env));
  };

  let sources;
  let isNew = false;
  return {
    /** The files of tests. */
    files,
    /** From the next question on, these texts stand in for the files that they are named by. */
    put: (texts) => {
      sources = texts;
      isNew = true;
    },
    /** Whether a file of tests passes, and in how many ms; undefined when it hangs. */
    test: async (file, limit) => {
      const answer = await ask({ sources: isNew ? sources : undefined, file }, limit);
      isNew = answer === undefined;
      if (isNew) await renew();
      return answer;
    },
    stop: () => child.disconnect(),
  };
};
