import { CLIENT_URL } from "./client-scripts";

type Listener = (event: { readonly type: string }) => void;

/** The little of a browser's window that office.js asks for when there is none. */
export const installBareWindow = (globals: Record<string, unknown>, url: string): void => {
  const listeners = new Map<string, Set<Listener>>();
  const listen = (type: string, listener: Listener): void => {
    const known = listeners.get(type) ?? new Set();
    listeners.set(type, known.add(listener));
  };
  const body = element();
  const head = element();
  // Node has one of its own from version 21 on, which cannot be replaced.
  if (globals["navigator"] === undefined) globals["navigator"] = { userAgent: "node", language: "en-US" };
  Object.assign(globals, {
    window: globals,
    self: globals,
    top: {},
    external: {},
    history: {},
    location: new URL(url),
    focus: nothing,
    blur: nothing,
    open: nothing,
    addEventListener: listen,
    removeEventListener: (type: string, listener: Listener) => listeners.get(type)?.delete(listener),
    dispatchEvent: (event: { readonly type: string }) => {
      for (const listener of listeners.get(event.type) ?? []) listener(event);
    },
    document: {
      getElementsByTagName: (tag: string) => (tag === "head" ? [head] : []),
      createElement: (tag: string) => (tag === "a" ? anchor() : element()),
      querySelectorAll: () => [],
      addEventListener: nothing,
      removeEventListener: nothing,
      URL: url,
      domain: "localhost",
      head,
      body,
    },
  });
};

const nothing = (): void => undefined;

const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });

const anchor = () => {
  let url: URL | undefined;
  return {
    set href(value: string) {
      url = new URL(value, CLIENT_URL);
    },
    get href() {
      return url?.href ?? "";
    },
    get hostname() {
      return url?.hostname ?? "";
    },
    get protocol() {
      return url?.protocol ?? "";
    },
    get port() {
      return url?.port ?? "";
    },
  };
};
