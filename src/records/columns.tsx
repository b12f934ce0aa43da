import type { ComponentChildren } from 'preact';

interface ColumnsProps {
  readonly children: ComponentChildren;
  /** What belongs to the whole of it: beside on a wide screen, on a narrow one before or after. */
  readonly side: ComponentChildren;
  /** Where the side comes on a narrow screen, and to those who do not see it. */
  readonly sideFirst?: boolean;
}

/** Two columns where there is room for them, else one. */
export function Columns({ children, side, sideFirst = false }: ColumnsProps) {
  const beside = (
    <div key="side" class="column side">
      {side}
    </div>
  );
  return (
    <div class="columns">
      {sideFirst && beside}
      <div key="main" class="column">
        {children}
      </div>
      {!sideFirst && beside}
    </div>
  );
}
