import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import type { Lang } from "#core/values/cell";
import { sampleBook } from "../sample";
import { forWorkbench } from "./pane-page";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Addresses that stand for a folder of files: the page, the add-in as Excel gets it, and Microsoft's client. */
const foldersOf = (dist: string) =>
  [
    ["/addin/", `${dist}/addin`],
    ["/office-js/", "node_modules/@microsoft/office-js/dist"],
    ["/", `${dist}/workbench`],
  ] as const;

const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The names that this machine calls itself by: a page elsewhere that has made its own name mean this machine gets nothing. */
const OWN_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Why a request is not answered with a file, as its status and one word; undefined when it may be. */
const refusalOf = ({ method, headers: { host } }: IncomingMessage): readonly [number, string] | undefined => {
  if (!OWN_HOST.test(host ?? "")) return [421, "Misdirected"];
  return method === "GET" || method === "HEAD" ? undefined : [405, "Only GET"];
};

/** The file that an address stands for; the client asks for "sv-SE/…" where the package has "sv-se/…". */
function fileAt(path: string, dist: string): string {
  const folders = foldersOf(dist);
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? ["/", `${dist}/workbench`];
  const rest = path.slice(prefix.length) || "index.html";
  const inside = normalize(prefix === "/office-js/" ? rest.toLowerCase() : rest);
  // What climbs out of its folder is no file of ours.
  return join(process.cwd(), folder, inside.startsWith("..") ? "none" : inside);
}

const samples = new Map<Lang, Uint8Array>();

/** The sample workbook, made the first time that it is asked for. */
function sampleIn(lang: Lang): Uint8Array {
  const made = samples.get(lang) ?? sampleBook(lang);
  samples.set(lang, made);
  return made;
}

async function bodyOf(url: URL, dist: string): Promise<Buffer | string | Uint8Array> {
  const path = decodeURIComponent(url.pathname);
  if (path.includes("\0")) throw new URIError("no file has such a name");
  if (path === "/sample.xlsx") return sampleIn(url.searchParams.get("lang") === "en" ? "en" : "sv");
  const body = await readFile(fileAt(path, dist));
  return path === "/addin/pane.html" ? forWorkbench(body.toString()) : body;
}

/** Answers one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers with a file of what is built in a folder, the sample workbook, 404, or what went wrong. */
export const answerFrom =
  (dist: string): Answer =>
  async (request, response) => {
    const refused = refusalOf(request);
    if (refused) {
      const [status, text] = refused;
      response.writeHead(status, { "content-type": "text/plain; charset=utf-8", allow: "GET, HEAD" });
      response.end(text);
      return;
    }
    try {
      const url = new URL(request.url ?? "/", "http://localhost");
      const body = await bodyOf(url, dist);
      const isPane = url.pathname.startsWith("/addin/");
      response.writeHead(200, {
        "content-type": types[extname(url.pathname) || ".html"] ?? "application/octet-stream",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        // The pane brings its own policy, the very one that Excel gets.
        ...(isPane ? {} : { "content-security-policy": POLICY }),
      });
      response.end(body);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      const isMissing =
        code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR" || error instanceof URIError;
      response.writeHead(isMissing ? 404 : 500, { "content-type": "text/plain; charset=utf-8" });
      // What went wrong may name folders of this machine.
      response.end(isMissing ? "Not found" : "Error");
    }
  };
