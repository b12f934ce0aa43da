/**
 * Where a walk stands. Between two slices the page may take away the node at which it stands, and a walk that went on
 * from there would end unseen.
 */

/** The node and what holds it, up to the root and without it. */
export function pathTo(node: Node, root: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) path.push(at);
  return path;
}

/** The first of them that is still in place. */
export function standingOf(path: readonly Node[], root: Node): Node {
  return path.find((node) => root.contains(node)) ?? root;
}

/** The next node in the order of the page, or the next that is not inside this one. */
export function nextNode(from: Node, isInside: boolean, root: Node): Node | undefined {
  const inside = isInside ? from.firstChild : null;
  if (inside !== null) return inside;
  for (let node: Node | null = from; node !== null && node !== root; node = node.parentNode) {
    const next = node.nextSibling;
    if (next !== null) return next;
  }
  return undefined;
}
