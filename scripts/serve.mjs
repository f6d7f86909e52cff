import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { root } from "./root.mjs";

/** Ends the process with one line that says what is wrong. */
function end(line) {
  console.error(line);
  process.exit(1);
}

/** Where the workbench shall listen: at --port, else at the first free port from 3000 on. Ends the process at what is no port. */
export function wishedPort() {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  if (values.port === undefined) return { port: 3000, orNext: true };
  const port = Number(values.port);
  if (!(Number.isInteger(port) && port > 0 && port < 65536))
    end(`--port takes a number from 1 to 65535, not "${values.port}".`);
  return { port };
}

/** The workbench's server as it is built in a folder now: Node keeps what it has once loaded from an address. */
export const serverIn = (dist) =>
  import(`${pathToFileURL(join(root, dist, "workbench/server.mjs"))}?${Date.now()}`);

/** Serves the workbench, and prints its address. Ends the process when the port is taken. */
export async function open(server, wish) {
  try {
    const { url } = await server.serve(wish);
    console.log(`Kontera workbench: ${url}`);
  } catch (error) {
    end(error.code === "EADDRINUSE" ? `Port ${wish.port} is taken.` : error.message);
  }
}
