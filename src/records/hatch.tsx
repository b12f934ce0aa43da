/** What is ascribed to a state is hatched in every picture, so that colour is never alone in saying so. */
export const STATE_FILL = 'url(#caveat-state)';

export function Hatch() {
  return (
    <svg class="hatch" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="caveat-state" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" class="state-fill" />
          <rect width="1.5" height="5" class="state-gap" />
        </pattern>
      </defs>
    </svg>
  );
}
