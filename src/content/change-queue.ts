/** What changed on the page and waits to be read: parts of the tree, and elements of which only attributes changed. */
export interface ChangeQueue {
  add(record: MutationRecord): void;
  addTree(root: Node): void;
  size(): number;
  clear(): void;
  /** Takes all trees; those that are gone, or inside another one, are left out. */
  takeTrees(): Node[];
  takeElements(): Element[];
}

const MANY_ADDED = 1_000;

export function createChangeQueue(): ChangeQueue {
  const trees = new Set<Node>();
  const elements = new Set<Element>();
  return {
    add({ type, target, addedNodes }) {
      if (type === 'attributes') elements.add(target as Element);
      else if (type === 'characterData') trees.add(target);
      // Reading what holds them costs less than looking at each of so many.
      else if (addedNodes.length > MANY_ADDED) trees.add(target);
      else for (const node of addedNodes) trees.add(node);
    },
    addTree: (root) => void trees.add(root),
    size: () => trees.size + elements.size,
    clear() {
      trees.clear();
      elements.clear();
    },
    takeTrees() {
      const taken = [...trees].filter((node) => node.isConnected && !hasAncestorIn(node, trees));
      trees.clear();
      return taken;
    },
    takeElements() {
      const taken = [...elements].filter((element) => element.isConnected);
      elements.clear();
      return taken;
    },
  };
}

/** Deeper than real pages are; what is deeper still is read twice. */
const DEEPEST = 256;

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  if (nodes.size === 1) return false;
  let at = node.parentNode;
  for (let up = 0; up < DEEPEST && at !== null; up++) {
    if (nodes.has(at)) return true;
    at = at.parentNode;
  }
  return false;
}
