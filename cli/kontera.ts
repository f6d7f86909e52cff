import { once } from "node:events";
import { exit, env, argv, stderr, stdout } from "node:process";
import { runCommand } from "./run-command";

// Whoever reads the output may have had enough of it: `kontera check … | head`.
for (const stream of [stdout, stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") exit(0);
    throw error;
  });

const printTo =
  (stream: NodeJS.WriteStream) =>
  async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, "drain");
  };

// An empty variable counts as none.
const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "";

process.exitCode = await runCommand(argv.slice(2), {
  out: printTo(stdout),
  err: printTo(stderr),
  lang: locale.toLowerCase().startsWith("en") ? "en" : "sv",
});
