import type { ExcelHost } from "../host/host";
import { XdmHost, type XdmOptions } from "../host/xdm";

// Taken before any test replaces the clock: the conversation goes on under fake timers.
const { setTimeout: later } = globalThis;

/**
 * Puts a host in the place of the pane's parent window: what office.js posts to its parent reaches the host,
 * and what the host posts arrives as a message event, each in a task of its own as between real windows.
 */
export const connectInProcess = (
  globals: Record<string, unknown>,
  host: ExcelHost,
  options: Omit<XdmOptions, "post">,
): XdmHost => {
  const { origin } = globals["location"] as URL;
  const parent = { postMessage: (text: string) => void later(() => xdm.receive(text), 0) };
  const dispatch = globals["dispatchEvent"] as (event: unknown) => void;
  const isBare = globals["happyDOM"] === undefined;
  const deliver = (data: string): void => {
    const event = isBare
      ? { type: "message", data, origin, source: parent }
      : new MessageEvent("message", { data, origin });
    dispatch.call(globals, event);
  };
  const xdm = new XdmHost(host, { ...options, post: (text) => void later(() => deliver(text), 0) });
  Object.defineProperty(globals, "parent", { value: parent, configurable: true, writable: true });
  globals["name"] = xdm.frameName(`${origin}/workbench.html`);
  return xdm;
};
