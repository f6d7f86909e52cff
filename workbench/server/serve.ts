import { createServer } from "node:http";
import type { Server } from "node:http";
import { answerFrom, type Answer } from "./answer";

export { answerFrom };

/** A running workbench: its address, and how to end it. */
export type Running = { readonly url: string; readonly close: () => Promise<void> };

type Wish = {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Whether a taken port means to try the next one. */
  readonly orNext?: boolean;
  /** What answers, where it is not the finished builds in `dist`. */
  readonly answer?: Answer;
};

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // This machine only: the workbench has no guard at its door.
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

const isTaken = (error: unknown) => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** Serves the workbench and the built add-in on localhost, from the folder that the process stands in. */
export async function serve({ port, orNext = false, answer = answerFrom("dist") }: Wish): Promise<Running> {
  const server = createServer((request, response) => void answer(request, response));
  for (let tried = port; ; tried++) {
    try {
      const got = await listen(server, tried);
      const close = () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
      return { url: `http://localhost:${got}/`, close };
    } catch (error) {
      if (!orNext || !isTaken(error) || tried - port > 50) throw error;
    }
  }
}
