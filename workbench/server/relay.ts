/**
 * Runs in the pane's frame, before office.js, which talks only to a host on https. It gives the client a parent
 * that hands its messages on, and hands it the host's replies as if they came from an https address.
 */
export {};

const host = window.parent;
const origin = `https://${location.hostname}`;

Object.defineProperty(window, "parent", {
  value: { postMessage: (text: string) => host.postMessage(text, location.origin) },
});

window.addEventListener(
  "message",
  (event) => {
    if (!event.isTrusted || event.source !== host) return;
    event.stopImmediatePropagation();
    window.dispatchEvent(new MessageEvent("message", { origin, data: event.data as unknown }));
  },
  true,
);
