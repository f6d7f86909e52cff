import { request } from "node:http";
import { expect, test } from "vitest";
import { serve } from "../../../workbench/server/serve";
import { openXlsx } from "../../../xlsx/open";

const portOf = (url: string) => Number(new URL(url).port);

/** Asks with the path as it is written: fetch would tidy it first. */
const statusOf = (url: string, path: string) =>
  new Promise<number | undefined>((done) => {
    request({ host: "localhost", port: portOf(url), path }, ({ statusCode }) => done(statusCode)).end();
  });

test("a taken port means the next one, or an error where that port was asked for", async () => {
  const first = await serve({ port: 0 });
  const second = await serve({ port: portOf(first.url), orNext: true });
  expect(portOf(second.url)).toBeGreaterThan(portOf(first.url));
  await expect(serve({ port: portOf(first.url) })).rejects.toThrow("EADDRINUSE");
  await Promise.all([first.close(), second.close()]);
});

test.each(["/../package.json", "/addin/../../package.json", "/office-js/%2e%2e/package.json", "/%zz"])(
  "nothing outside the served folders is given out (%s)",
  async (path) => {
    const server = await serve({ port: 0 });
    expect(await statusOf(server.url, path)).not.toBe(200);
    await server.close();
  },
);

test.each([
  ["sv", "Projekt"],
  ["en", "Projects"],
])("the sample is a workbook that opens (%s)", async (lang, projects) => {
  const server = await serve({ port: 0 });
  const response = await fetch(`${server.url}sample.xlsx?lang=${lang}`);
  const opened = openXlsx(new Uint8Array(await response.arrayBuffer()));
  expect(opened.ok && opened.value.sheets.map(({ name }) => name)).toContain(projects);
  await server.close();
});

/** Asks as somebody who means another machine, or wants something else than to read. */
const answerTo = (url: string, path: string, how: { method?: string; host?: string }) =>
  new Promise<{ status: number | undefined; text: string }>((done) => {
    const headers = how.host === undefined ? {} : { host: how.host };
    const asked = { host: "localhost", port: portOf(url), path, method: how.method ?? "GET", headers };
    request(asked, (response) => {
      let text = "";
      response.on("data", (piece) => (text += String(piece)));
      response.on("end", () => done({ status: response.statusCode, text }));
    }).end();
  });

test("only this machine's own names are answered, and only to read; what goes wrong names no folder", async () => {
  const server = await serve({ port: 0 });
  expect((await answerTo(server.url, "/sample.xlsx", { host: "evil.example" })).status).toBe(421);
  expect((await answerTo(server.url, "/sample.xlsx", { method: "POST" })).status).toBe(405);
  expect(
    (await answerTo(server.url, "/sample.xlsx", { host: `127.0.0.1:${portOf(server.url)}` })).status,
  ).toBe(200);
  for (const path of ["/%00", "/%", "/addin/%00"])
    expect(await answerTo(server.url, path, {})).toEqual({ status: 404, text: "Not found" });
  await server.close();
});
