/** The guard's part of the background's handlers. */
import type { ToBackground } from '../../messages/schemas.ts';
import type { Handlers } from '../../platform/messaging.ts';

type GuardMessage = Extract<ToBackground, `content→background/guard-${string}`>;

const choice = () => import('./choice.ts');
const copy = () => import('./copy.ts');

export const guardHandlers: Handlers<GuardMessage> = {
  'content→background/guard-arrival': async (request, sender) =>
    (await import('./arrival.ts')).checkArrival(request, sender),
  'content→background/guard-copy': async (request, sender) => (await copy()).checkCopy(request, sender),
  'content→background/guard-memory': async () => (await copy()).recallCopy(),
  'content→background/guard-view': async (request, sender) => (await import('./deposit.ts')).checkView(request, sender),
  'content→background/guard-again': async () => {
    const [{ composeAgain }, { guardCss }] = await Promise.all([import('./compose.ts'), import('./guard-css.ts')]);
    return { card: composeAgain(), css: guardCss() };
  },
  'content→background/guard-choice': async (request, sender) => (await choice()).takeChoice(request, sender),
  'content→background/guard-window': async ({ input }) => (await choice()).openWindow(input),
};
