/** Running text from a seed: words, sentences, paragraphs. */
import type { Random } from './random.ts';

const WORDS =
  'the a of and in to for with from that this it was were has have not only where when which who their its some many few other market price order book trader exchange withdrawal deposit account customer company report week month year morning evening people said wrote announced explained added money network block coin token wallet bridge contract service agency court lawyer founder engineer team office server update audit review question answer change growth decline record volume spread interest rate bank central government regulation licence country region city river mountain weather garden kitchen music history science paper letter window table chair bread coffee train station street bridge school teacher student language winter summer quiet slow quick large small early late open closed clear certain possible likely simple difficult important ordinary independent international responsible transaction confirmation cryptocurrency decentralised infrastructure'.split(
    ' ',
  );

export function makeSentence(random: Random): string {
  const words = Array.from({ length: 6 + random.below(16) }, () => random.pick(WORDS));
  const text = words.join(' ');
  const number = random.below(4) === 0 ? ` ${1 + random.below(99_000)}` : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${number}.`;
}

export function makeParagraph(random: Random): string {
  return Array.from({ length: 3 + random.below(6) }, () => makeSentence(random)).join(' ');
}

/** About so many characters. */
export function makeProse(characters: number, random: Random): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; length += paragraphs.at(-1)?.length ?? 0)
    paragraphs.push(makeParagraph(random));
  return paragraphs.join('\n\n');
}

/** The same as a page: paragraphs with links and emphasis, as articles have them. */
export function makeProsePage(characters: number, random: Random): string {
  let html = '';
  while (html.length < characters) {
    const words = makeParagraph(random).split(' ');
    const marked = words.map((word) => (random.below(30) === 0 ? `<a href="/topic/${word}">${word}</a>` : word));
    html += `<p>${marked.join(' ')}</p>`;
  }
  return html;
}

export function pickWord(random: Random): string {
  return random.pick(WORDS);
}
