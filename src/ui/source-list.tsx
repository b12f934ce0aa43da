import type { Source } from '../core/record/source.ts';
import { SourceLink } from './source-link.tsx';

/** Where a record can be read, one document a line. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.url}`}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}
