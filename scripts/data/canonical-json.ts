/** JSON with the members of every object in the order in which the schema names them. */
import type * as v from 'valibot';

export function canonicalJson(text: string, schema: v.GenericSchema & Shape): string {
  const parsed: unknown = JSON.parse(text);
  const sorted = Array.isArray(parsed)
    ? parsed.map((record) => sortMembers(record, schema))
    : sortMembers(parsed, schema);
  return `${JSON.stringify(sorted, undefined, 2)}\n`;
}

/** The parts of valibot's schemas that lead to nested objects. */
interface Shape {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
}

function sortMembers(value: unknown, schema: Shape): unknown {
  const shape = unwrap(schema);
  if (Array.isArray(value)) return value.map((item) => sortMembers(item, shape.item ?? {}));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.keys(shape.entries ?? {});
  const members = Object.entries(value).sort(([a], [b]) => rank(known, a) - rank(known, b));
  return Object.fromEntries(members.map(([key, member]) => [key, sortMembers(member, shape.entries?.[key] ?? {})]));
}

function unwrap(shape: Shape): Shape {
  const inner = shape.wrapped ?? shape.pipe?.[0];
  return inner === undefined || inner === shape ? shape : unwrap(inner);
}

/** Members that the schema does not know stay behind those that it knows. */
function rank(known: readonly string[], key: string): number {
  const at = known.indexOf(key);
  return at < 0 ? known.length : at;
}
