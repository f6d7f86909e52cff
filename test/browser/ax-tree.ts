import type { CDPSession, Frame, Page } from "playwright-core";

/** A node as Chromium gives it to a screen reader: its role, what it is called, and its states. */
export type AxNode = {
  readonly role: string;
  readonly name: string;
  readonly states: Record<string, unknown>;
};

type FrameTree = Awaited<ReturnType<typeof frameTreeOf>>;
const frameTreeOf = async (client: CDPSession) => (await client.send("Page.getFrameTree")).frameTree;

const idOf = ({ frame, childFrames = [] }: FrameTree, url: string): string | undefined => {
  if (frame.url === url.replace(/#.*$/u, "")) return frame.id;
  return childFrames.map((child) => idOf(child, url)).find((id) => id !== undefined);
};

/** Everything of the pane that a screen reader is told, in the order that it reads it. */
export const axTree = async (page: Page, pane: Frame): Promise<readonly AxNode[]> => {
  const client = await page.context().newCDPSession(page);
  const frameId = idOf(await frameTreeOf(client), pane.url());
  if (frameId === undefined) throw new Error("the pane has no frame of its own");
  const { nodes } = await client.send("Accessibility.getFullAXTree", { frameId });
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: AxNode[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored)
      told.push({
        role: String(node.role?.value ?? ""),
        name: String(node.name?.value ?? ""),
        states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      });
    for (const child of node.childIds ?? []) walk(child);
  };
  const [root] = nodes;
  if (root) walk(root.nodeId);
  return told;
};
