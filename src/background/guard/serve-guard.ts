/** The guard's part of the background's handlers. */
import type { ToBackground } from '../../messages/schemas.ts';
import type { Handlers } from '../../platform/messaging.ts';
import { checkArrival } from './arrival.ts';
import { openWindow, takeChoice } from './choice.ts';
import { composeAgain } from './compose.ts';
import { checkCopy, recallCopy } from './copy.ts';
import { checkView } from './deposit.ts';
import { guardCss } from './guard-css.ts';

type GuardMessage = Extract<ToBackground, `content→background/guard-${string}`>;

export const guardHandlers: Handlers<GuardMessage> = {
  'content→background/guard-arrival': checkArrival,
  'content→background/guard-copy': checkCopy,
  'content→background/guard-memory': recallCopy,
  'content→background/guard-view': checkView,
  'content→background/guard-again': () => ({ card: composeAgain(), css: guardCss() }),
  'content→background/guard-choice': takeChoice,
  'content→background/guard-window': ({ input }) => openWindow(input),
};
