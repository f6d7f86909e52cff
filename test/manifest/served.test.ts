import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerExcel } from "../../scripts/addin-files.mjs";
import { manifest } from "./manifest-file";

const server = createServer((asked, response) => void answerExcel(asked, response));
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "localhost", resolve)));
afterAll(() => void server.close());

type Answer = {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
};

/** Asks for a path just as it is written, which `fetch` would tidy. */
const ask = (path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asking = request({ host: "localhost", port, path }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode, headers } = response;
        const body = Buffer.concat(chunks).toString();
        resolve({ status: statusCode, type: headers["content-type"], body });
      });
    });
    asking.on("error", reject);
    asking.end();
  });

test("Excel on the web gets the manifest from where the add-in is served", async () => {
  expect(await ask("/manifest.xml")).toEqual({
    status: 200,
    type: "text/xml; charset=utf-8",
    body: manifest,
  });
});

test("nothing outside the built add-in is served", async () => {
  for (const path of [
    "/../../package.json",
    "/%2e%2e/%2e%2e/package.json",
    "/..%2f..%2fpackage.json",
    "/%00",
    "/%",
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
});
