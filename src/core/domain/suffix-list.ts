/**
 * The public suffix list (https://github.com/publicsuffix/list/wiki/Format), private suffixes included, from one string
 * that costs nothing to load: a line is read when a host under its top-level domain is first asked about.
 *
 * A line for each top-level domain: its name, then the rules below it without that name, a space before each. `.` is the
 * domain itself, `+` stands before a private rule, `!` before an exception, `*` for any label: `ck * !www`.
 */

export interface PublicSuffix {
  readonly suffix: string;
  /** Tenants of a shared host stand under it (`github.io`), not registrants of a registry. */
  readonly isPrivate: boolean;
}

/** The rules below one top-level domain, without its name, and whether each is private. */
type Rules = ReadonlyMap<string, boolean>;

const PRIVATE = '+';
const ITSELF = '.';

/** Answers for hosts in lower-case ASCII. `undefined` where no rule matches, `localhost` and `x.internal`. */
export function openSuffixList(table: string): (host: string) => PublicSuffix | undefined {
  const opened = new Map<string, Rules>();
  return (host) => {
    const dot = host.lastIndexOf('.');
    const top = host.slice(dot + 1);
    let rules = opened.get(top);
    if (rules === undefined) {
      rules = readRules(table, top);
      opened.set(top, rules);
    }
    return rules.size === 0 ? undefined : findSuffix(rules, host, Math.max(dot, 0));
  };
}

function readRules(table: string, top: string): Rules {
  const name = `\n${top} `;
  const start = table.indexOf(name);
  if (start < 0) return new Map();
  const line = table.slice(start + name.length, table.indexOf('\n', start + 1));
  return new Map(
    line.split(' ').map((rule) => (rule.startsWith(PRIVATE) ? ([rule.slice(1), true] as const) : [rule, false])),
  );
}

/** Of the rules that match, the one with most labels prevails, and an exception over all. @param end of what lies below */
function findSuffix(rules: Rules, host: string, end: number): PublicSuffix | undefined {
  for (let start = 0; start < end; ) {
    const name = host.slice(start, end);
    const dot = name.indexOf('.');
    const parent = dot < 0 ? '' : name.slice(dot);
    const excepted = rules.get(`!${name}`);
    if (excepted !== undefined)
      return { suffix: host.slice(start + name.length - parent.length + 1), isPrivate: excepted };
    const isPrivate = rules.get(name) ?? (dot === 0 ? undefined : rules.get(`*${parent}`));
    if (isPrivate !== undefined) return { suffix: host.slice(start), isPrivate };
    start = dot < 0 ? end : start + dot + 1;
  }
  const isPrivate = rules.get(ITSELF);
  return isPrivate === undefined ? undefined : { suffix: host.slice(end === 0 ? 0 : end + 1), isPrivate };
}
