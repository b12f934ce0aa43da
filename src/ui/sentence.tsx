import { type ComponentChildren, Fragment } from 'preact';

interface SentenceProps {
  /** With `$1`, `$2` … where the parts go: a translation may put them in any order. */
  readonly text: string;
  readonly children: readonly ComponentChildren[];
}

/** A sentence with links or other parts inside, in the word order of its language. */
export function Sentence({ text, children }: SentenceProps) {
  return (
    <>
      {text.split(/(\$[1-9])/).map((piece, index) => {
        const part = /^\$[1-9]$/.test(piece) ? children[Number(piece.slice(1)) - 1] : undefined;
        // Pieces of one sentence never change places.
        return <Fragment key={index}>{part ?? piece}</Fragment>;
      })}
    </>
  );
}
