/** How loudly Caveat speaks, quietest first. Levels speak about money sent today. */
export const LEVELS = ['none', 'note', 'caution', 'danger'] as const;
export type Level = (typeof LEVELS)[number];

/** The louder of two levels. */
export function maxLevel(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}
