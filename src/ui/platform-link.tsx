import type { Names } from '../messages/reports.ts';
import { useNavigation } from './navigation.ts';
import { TargetLink } from './target-link.tsx';

interface PlatformLinkProps {
  readonly id: string;
  readonly names: Names;
}

/** A platform's name, leading to what is on record about it where it has a host to look up. */
export function PlatformLink({ id, names }: PlatformLinkProps) {
  const name = names.platforms[id] ?? id;
  const { href } = useNavigation();
  const host = names.hosts[id];
  if (href !== undefined) return <a href={href({ kind: 'platform', id })}>{name}</a>;
  if (host === undefined) return <>{name}</>;
  return <TargetLink target={{ kind: 'look-up', input: host }}>{name}</TargetLink>;
}
