import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { columnHeadRole, ROW_GROUP, rowRole, tableRole } from './table-roles.ts';
import { type Window, windowRows } from './window-rows.ts';

export interface Column {
  readonly key: string;
  readonly name: string;
  readonly isNumber?: boolean;
  readonly sort?: { readonly isOn: boolean; readonly isDescending: boolean; readonly onSort: () => void } | undefined;
}

interface WindowedTableProps {
  readonly label: string;
  readonly kind: string;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly keyOf: (row: number) => string;
  /** The cells of a row, each with the role `cell`. The link of the row takes `tabIndex`. */
  readonly renderCells: (row: number, tabIndex: 0 | -1) => ComponentChildren;
}

/**
 * A table of any length of which only what is in sight is drawn. To assistive technology it is a table with all of its
 * rows. The rows are one stop of the keyboard: arrows, Page Up and Down, Home and End move within.
 */
export function WindowedTable({ label, kind, columns, count, keyOf, renderCells }: WindowedTableProps) {
  const body = useRef<HTMLDivElement>(null);
  const { window: shown, rowHeight } = useWindow(body, count);
  const { active, keys } = useRowKeys(body, count, rowHeight);
  const rows = rowsToDraw(shown, active, count);
  const stop = active < count ? active : 0;
  return (
    <div {...tableRole(label, count)} class={`table table-${kind}`}>
      <div {...ROW_GROUP} class="table-head">
        <div {...rowRole(-1)} class="tr">
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} />
          ))}
        </div>
      </div>
      <div {...ROW_GROUP} class="table-body" ref={body} style={{ blockSize: `${count * rowHeight}px` }} {...keys}>
        {rows.map((row) => (
          <div
            {...rowRole(row)}
            class="tr"
            key={keyOf(row)}
            data-row={row}
            style={{ transform: `translateY(${row * rowHeight}px)` }}
          >
            {renderCells(row, row === stop ? 0 : -1)}
          </div>
        ))}
      </div>
    </div>
  );
}

function ColumnHead({ column: { key, name, isNumber, sort } }: { readonly column: Column }) {
  return (
    <div {...columnHeadRole(orderOf(sort))} class={`th th-${key} ${isNumber ? 'number' : ''}`}>
      {sort === undefined ? (
        name
      ) : (
        <button type="button" class={sort.isOn ? 'on' : ''} onClick={sort.onSort}>
          {name}
          <span aria-hidden="true">{ARROWS[orderOf(sort) ?? 'none']}</span>
        </button>
      )}
    </div>
  );
}

const ARROWS = { none: '', ascending: '↑', descending: '↓' } as const;

function orderOf(sort: Column['sort']): keyof typeof ARROWS | undefined {
  if (sort === undefined) return undefined;
  if (!sort.isOn) return 'none';
  return sort.isDescending ? 'descending' : 'ascending';
}

/** The row that has the keyboard stays drawn, wherever the page is scrolled. */
function rowsToDraw({ first, end }: Window, active: number, count: number): readonly number[] {
  const rows = Array.from({ length: end - first }, (_, index) => first + index);
  const isElsewhere = active < count && (active < first || active >= end);
  return isElsewhere ? [...rows, active].sort((a, b) => a - b) : rows;
}

/** How high a row is, as the style sheet says for this width, in pixels. */
function readRowHeight(body: HTMLElement): number {
  const height = Number.parseFloat(getComputedStyle(body).getPropertyValue('--row'));
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (Number.isNaN(height) ? 3 : height) * (Number.isNaN(root) ? 16 : root);
}

function useWindow(body: { readonly current: HTMLElement | null }, count: number) {
  const [state, setState] = useState({ window: { first: 0, end: Math.min(count, 24) }, rowHeight: 56 });
  useLayoutEffect(() => {
    const { current } = body;
    if (current === null) return undefined;
    const measure = () => {
      const rowHeight = readRowHeight(current);
      const { top } = current.getBoundingClientRect();
      const next = windowRows({ top, height: innerHeight, rowHeight, count });
      setState((known) => {
        const isSame =
          known.rowHeight === rowHeight && known.window.first === next.first && known.window.end === next.end;
        return isSame ? known : { window: next, rowHeight };
      });
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [body, count]);
  return {
    window: { first: Math.min(state.window.first, count), end: Math.min(state.window.end, count) },
    rowHeight: state.rowHeight,
  };
}

function useRowKeys(body: { readonly current: HTMLElement | null }, count: number, rowHeight: number) {
  const [active, setActive] = useState(0);
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    body.current?.querySelector<HTMLElement>(`[data-row="${active}"] a`)?.focus({ preventScroll: true });
  });
  return {
    active,
    keys: {
      onFocusIn: ({ target }: FocusEvent) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
        if (row !== null) setActive(Number(row.dataset['row']));
      },
      onKeyDown: (event: KeyboardEvent) => {
        const next = nextRow(event.key, active, count, Math.max(1, Math.floor(innerHeight / rowHeight) - 2));
        if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        isMoving.current = true;
        setActive(next);
        scrollToRow(body.current, next, rowHeight);
      },
    },
  };
}

/** Where a key leads from a row; `undefined` where it does not lead anywhere. */
export function nextRow(key: string, row: number, count: number, pageRows: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + pageRows,
    PageUp: row - pageRows,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}

/** Leaves room for the head of the table, which sticks to the top of the window. */
function scrollToRow(body: HTMLElement | null, row: number, rowHeight: number): void {
  if (body === null) return;
  const top = body.getBoundingClientRect().top + row * rowHeight;
  const [above, below] = [top - 2 * rowHeight, top + rowHeight - innerHeight];
  if (above < 0) scrollBy(0, above);
  else if (below > 0) scrollBy(0, below + rowHeight / 2);
}
