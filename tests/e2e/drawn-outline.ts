import type { Frame, Page } from "playwright-core";

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type DomNode = {
  readonly nodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
};

/**
 * Where the outline of a shown question stands in the window of a frame, or null. Looked up as the developer tools do: the
 * outline lies in a closed root, which no script of the page can enter.
 */
export async function drawnOutline(page: Page, frame: Page | Frame = page): Promise<Box | null> {
  const session = await page.context().newCDPSession(frame as Page);
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === "HTML") as DomNode | undefined;
    const host = html?.children?.find(({ shadowRoots }) => (shadowRoots?.length ?? 0) > 0);
    const outline = host?.shadowRoots?.[0]?.children?.[0];
    if (outline === undefined) return null;
    const { model } = await session.send("DOM.getBoxModel", { nodeId: outline.nodeId });
    const [left, top, , , right, bottom] = model.border as [number, number, number, number, number, number];
    return { left, top, right, bottom };
  } finally {
    await session.detach();
  }
}
