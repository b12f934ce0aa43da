/**
 * Messages between the parts of the extension. The part before the arrow in a message's name selects the proof that its
 * sender must pass, from what the browser stamps on the message and never from its content:
 *
 * | from | proof |
 * | --- | --- |
 * | `content` | our extension's id, in a tab, and not one of our own pages; what is about the site, from the top frame only |
 * | `page` | our extension's id and an address of our own origin |
 * | `background` | our extension's id and no tab. Content scripts cannot send to tabs, so only our own side can |
 *
 * Anything else is rejected. A handler that fails answers `Failure`; the sender never waits for nothing.
 */
import type { Runtime } from 'webextension-polyfill';
import { ListError } from '../core/list/list.ts';
import type { Failure, MessageName, ReplyOf, RequestOf } from '../messages/protocol.ts';
import { browser } from './browser.ts';

export type ToBackground = Extract<MessageName, `${string}→background/${string}`>;
export type ToContent = Extract<MessageName, `${string}→content/${string}`>;

/** Where a proven message came from. `tab` and `frame` are absent for our own pages outside tabs. */
export interface Sender {
  readonly tab?: number;
  readonly frame?: number;
  /** Changes when the frame navigates. */
  readonly document?: string;
  /** Of the frame's document, as the browser knows it. */
  readonly url?: string;
  /** In a private window: nothing of it may outlast the session. */
  readonly isPrivate?: true;
}

type Answer<N extends MessageName> = ReplyOf<N> | Failure;
export type Handlers<N extends MessageName> = {
  readonly [K in N]: (request: RequestOf<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>;
};
/** Checks what a message carries; `undefined` is a rejection. */
export type ParseRequest<N extends MessageName> = <K extends N>(name: K, request: unknown) => RequestOf<K> | undefined;

/** What is said about a site is said by its own page. */
const TOP_FRAME_ONLY: readonly MessageName[] = [
  'content→background/check-site',
  'content→background/site-is-fine',
  'content→background/report-site',
];

interface Envelope<N extends MessageName = MessageName> {
  readonly name: N;
  readonly request: RequestOf<N>;
}

/**
 * Asks the background. The browser may stop it while it answers, so a question that was rejected is asked once more.
 * @throws Error when both were rejected: the extension was updated or removed under an open page.
 */
export async function send<N extends ToBackground>(name: N, request: RequestOf<N>): Promise<Answer<N>> {
  const ask = async (): Promise<Answer<N>> => readAnswer(await browser.runtime.sendMessage({ name, request }));
  try {
    return await ask();
  } catch {
    return await ask();
  }
}

/**
 * Asks the content script of one frame.
 * @throws Error when none is there: browser pages, stores, a frame that is gone.
 */
export async function sendToFrame<N extends ToContent>(
  tab: number,
  frame: number,
  name: N,
  request: RequestOf<N>,
): Promise<Answer<N>> {
  return readAnswer(await browser.tabs.sendMessage(tab, { name, request }, { frameId: frame }));
}

export function isFailure(answer: object): answer is Failure {
  return 'failure' in answer;
}

/**
 * Answers messages with these names until the returned function is called. Messages to another part of the extension are
 * left to it: a page of ours in a tab hears what is meant for the background too.
 */
export function answer<N extends MessageName>(handlers: Handlers<N>, parse: ParseRequest<N>): () => void {
  const receivers = new Set(Object.keys(handlers).map(receiverOf));
  const hear = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const receiver = receiverOf(readEnvelope(message)?.name ?? '');
    if (receiver !== undefined && !receivers.has(receiver)) return undefined;
    void handle(handlers, parse, message, sender).then(reply);
    return true;
  };
  // The type knows no listener that leaves a message to others.
  const listener = hear as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function handle<N extends MessageName>(
  handlers: Handlers<N>,
  parse: ParseRequest<N>,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<N>> {
  const envelope = readEnvelope(message);
  if (envelope === undefined || !Object.hasOwn(handlers, envelope.name))
    return fail('not-understood', 'unknown message');
  const name = envelope.name as N;
  if (!isProven(name, sender)) return fail('not-allowed', name);
  const request = parse(name, envelope.request);
  if (request === undefined) return fail('not-understood', `${name}: malformed request`);
  try {
    return await handlers[name](request, describeSender(sender));
  } catch (error) {
    return fail(error instanceof ListError ? 'list-damaged' : 'internal', String(error));
  }
}

/** `content→background/card` → `background`. */
function receiverOf(name: string): string | undefined {
  return /^\w+→(\w+)\//.exec(name)?.[1];
}

function readEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  return typeof (message as Partial<Envelope>).name === 'string' ? (message as Envelope) : undefined;
}

/** A listener that went away answers nothing at all, which is no answer of ours. */
function readAnswer<N extends MessageName>(answered: unknown): Answer<N> {
  if (typeof answered === 'object' && answered !== null) return answered as Answer<N>;
  throw new Error('no answer');
}

function isProven(name: MessageName, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (name.startsWith('page→')) return isOwnPage;
  if (name.startsWith('background→')) return sender.tab === undefined;
  if (!name.startsWith('content→') || sender.tab === undefined || isOwnPage) return false;
  return !TOP_FRAME_ONLY.includes(name) || sender.frameId === 0;
}

function describeSender({ tab, frameId, url, ...sender }: Runtime.MessageSender): Sender {
  const document = (sender as { documentId?: string }).documentId;
  return {
    ...(tab?.id === undefined ? {} : { tab: tab.id }),
    ...(frameId === undefined ? {} : { frame: frameId }),
    ...(document === undefined ? {} : { document }),
    ...(url === undefined ? {} : { url }),
    ...(tab?.incognito === true ? { isPrivate: true as const } : {}),
  };
}

function fail(failure: Failure['failure'], detail: string): Failure {
  return { failure, detail };
}
