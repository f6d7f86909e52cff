const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The add-in's own page with Microsoft's client from this machine, and the relay before it. Nothing else differs
 * from what Excel loads, so a page without the client's address is a bug.
 */
export function forWorkbench(html: string): string {
  const script = `<script src="${CDN}"></script>`;
  if (!html.includes(script)) throw new Error(`pane.html does not load ${CDN}`);
  return html.replace(
    script,
    '<script src="/relay.js"></script><script src="/office-js/office.js"></script>',
  );
}
