import type { ExcelHost, Schedule } from "../host/host";
import { XdmHost, type XdmOptions } from "../host/xdm";

/** Delivers messages one by one in the order they were posted, each in a task of its own. */
const inOrder = (schedule: Schedule, deliver: (text: string) => void): ((text: string) => void) => {
  const posted: string[] = [];
  return (text) => {
    posted.push(text);
    schedule(() => deliver(posted.shift()!), 0);
  };
};

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
  const parent = { postMessage: inOrder(host.schedule, (text) => xdm.receive(text)) };
  const dispatch = globals["dispatchEvent"] as (event: unknown) => void;
  const isBare = globals["happyDOM"] === undefined;
  const deliver = (data: string): void => {
    const event = isBare
      ? { type: "message", data, origin, source: parent }
      : new MessageEvent("message", { data, origin });
    dispatch.call(globals, event);
  };
  const xdm = new XdmHost(host, { ...options, post: inOrder(host.schedule, deliver) });
  Object.defineProperty(globals, "parent", { value: parent, configurable: true, writable: true });
  globals["name"] = xdm.frameName(`${origin}/workbench.html`);
  return xdm;
};
