/**
 * The rules of the public suffix list as tldts has them: a tree of labels from the right, one for rules and one for
 * exceptions. A node's flag says whether a rule ends there: 1 of a registry, 2 private. Edges have their labels in one
 * text, one after another.
 */
import trie from 'tldts/dist/cjs/src/data/trie.js';

export interface SuffixRule {
  /** In the list's notation: `co.jp`, `*.ck`, `!www.ck`. */
  readonly rule: string;
  readonly isPrivate: boolean;
}

const PRIVATE_FLAG = 2;

/** Every rule in ASCII. Those in other letters stand there a second time in Punycode, as browsers write hosts. */
export function readSuffixRules(): SuffixRule[] {
  const labels = readLabels();
  const rules: SuffixRule[] = [];
  const walk = (node: number, name: string, mark: string): void => {
    const flag = trie.nodeFlags[node] ?? 0;
    if (flag !== 0) rules.push({ rule: mark + name, isPrivate: (flag & PRIVATE_FLAG) !== 0 });
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge++) {
      walk(trie.edgeChild[edge] ?? 0, name === '' ? (labels[edge] ?? '') : `${labels[edge]}.${name}`, mark);
    }
  };
  walk(trie.rulesRoot, '', '');
  walk(trie.exceptionsRoot, '', '!');
  return rules.filter(({ rule }) => /^[\x21-\x7e]+$/.test(rule));
}

function readLabels(): string[] {
  let end = 0;
  return Array.from(trie.edgeLength, (length) => {
    end += length;
    return trie.labelText.slice(end - length, end);
  });
}
