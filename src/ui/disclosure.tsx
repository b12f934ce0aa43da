import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';

interface DisclosureProps {
  /** Level of the heading that the button stands in. */
  readonly heading: 2 | 3;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}

/** A heading whose button shows and hides what follows. What is hidden is not rendered. */
export function Disclosure({ heading, summary, children, open = false }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open);
  const body = useId();
  const Heading = heading === 2 ? 'h2' : 'h3';
  return (
    <>
      <Heading class="disclosure">
        <button type="button" aria-expanded={isOpen} aria-controls={body} onClick={() => setOpen(!isOpen)}>
          {summary}
          <Icon name="chevron" />
        </button>
      </Heading>
      <div id={body} class="disclosed" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
