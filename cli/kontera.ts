import { once } from "node:events";
import { exit, env, argv, stderr, stdout } from "node:process";
import { diskOf } from "./disk";
import { runCommand } from "./run-command";

// Whoever reads the output may have had enough of it: `kontera check … | head`.
for (const stream of [stdout, stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") exit(0);
    throw error;
  });

const print = async (stream: NodeJS.WriteStream, pieces: Iterable<string>): Promise<void> => {
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, "drain");
};

// An empty variable counts as none.
const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "";

const { exitCode, out, err } = runCommand(argv.slice(2), {
  disk: diskOf((file) => file),
  lang: locale.toLowerCase().startsWith("en") ? "en" : "sv",
});
await print(stdout, out);
await print(stderr, err);
process.exitCode = exitCode;
