import type { ComponentChildren } from 'preact';
import { type Target, useNavigation } from './navigation.ts';

interface TargetLinkProps {
  readonly target: Target;
  readonly children: ComponentChildren;
}

/** Leads to another view of the same page. */
export function TargetLink({ target, children }: TargetLinkProps) {
  const { open } = useNavigation();
  return (
    <button type="button" class="target-link" onClick={() => open(target)}>
      {children}
    </button>
  );
}
