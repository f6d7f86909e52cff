import { CLIENT_URL, runClientScript } from "./client-scripts";

type ScriptElement = {
  readonly src?: string;
  readonly onload?: (() => void) | null;
  readonly dispatchEvent?: (event: Event) => void;
};

type Page = {
  getElementsByTagName: (tag: string) => ArrayLike<unknown>;
  readonly head: { appendChild: (node: ScriptElement) => unknown };
};

/**
 * Makes the page look as if its `<script>` had loaded the client from `entry`, and runs the files that the
 * client then asks for from the package instead of the network.
 */
export const loadScriptsFromPackage = (page: Page, entry: string): void => {
  const found = page.getElementsByTagName.bind(page);
  const tag = { src: entry, getAttribute: () => null };
  page.getElementsByTagName = (name) => (name === "script" ? [tag] : found(name));
  const append = page.head.appendChild.bind(page.head);
  page.head.appendChild = (node) => {
    const url = node.src ?? "";
    if (!url.startsWith(CLIENT_URL)) return append(node);
    setTimeout(() => {
      runClientScript(url);
      node.onload?.();
      if (typeof Event !== "undefined") node.dispatchEvent?.(new Event("load"));
    }, 0);
    return node;
  };
};
