import type { Level } from '../core/verdict/level.ts';

interface WhyProps {
  readonly level: Level;
  /** Loudest first. */
  readonly sentences: readonly string[];
}

/** The reasons for a level: the loudest as a sentence of its own, the others below it. */
export function Why({ level, sentences: [first, ...others] }: WhyProps) {
  return (
    <div class={`why why-${level}`}>
      <p>{first}</p>
      {others.length > 0 && (
        <ul>
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
