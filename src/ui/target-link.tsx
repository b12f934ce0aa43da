import type { ComponentChildren } from 'preact';
import { type Target, useNavigation } from './navigation.ts';

interface TargetLinkProps {
  readonly target: Target;
  readonly children: ComponentChildren;
}

/** Leads to another view of the same page: a link where views have addresses, else a button. */
export function TargetLink({ target, children }: TargetLinkProps) {
  const { open, href } = useNavigation();
  if (href !== undefined) return <a href={href(target)}>{children}</a>;
  return (
    <button type="button" class="target-link" onClick={() => open(target)}>
      {children}
    </button>
  );
}
