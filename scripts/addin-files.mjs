import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { root } from "./root.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** The file that a path of the add-in's address stands for; Excel on the web asks for the manifest there, too. */
function fileAt(path) {
  if (path === "/manifest.xml") return join(root, "manifest.xml");
  const inside = normalize(decodeURIComponent(path)).replaceAll(sep, "/");
  // What climbs out of the folder, or holds a null byte, is no file of ours.
  return join(root, "dist/addin", /^\/\.\.|\0/.test(inside) ? "none" : inside);
}

/** Answers a request of Excel's with a file of the built add-in, or 404. */
export async function answerExcel(request, response) {
  try {
    const { pathname } = new URL(request.url, "https://localhost");
    const body = await readFile(fileAt(pathname));
    response.writeHead(200, {
      "content-type": types[extname(pathname)] ?? "application/octet-stream",
      "cache-control": "no-store",
      // Excel on the web reads the manifest from its own address.
      "access-control-allow-origin": "*",
    });
    response.end(body);
  } catch {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
    response.end("Not found");
  }
}
