/** The worker of an extension that answers whether a host is listed. Each opens its list as soon as it runs, as ours does. */

declare const chrome: {
  readonly runtime: {
    getURL(path: string): string;
    readonly onMessage: {
      addListener(listener: (host: string, sender: unknown, reply: (answer: Answer) => void) => true): void;
    };
  };
};

export interface Answer {
  readonly listed: boolean;
  /** From asking for the file until the list can be asked. */
  readonly openMs: number;
}

type Has = (host: string) => boolean;

export function serve(open: () => Promise<Has>): void {
  const opening = timeOpening(open);
  chrome.runtime.onMessage.addListener((host, _sender, reply) => {
    void opening.then(({ has, openMs }) => reply({ listed: has(host), openMs }));
    return true;
  });
}

async function timeOpening(open: () => Promise<Has>): Promise<{ has: Has; openMs: number }> {
  const start = performance.now();
  const has = await open();
  return { has, openMs: performance.now() - start };
}

export function fetchPackaged(path: string): Promise<Response> {
  return fetch(chrome.runtime.getURL(path));
}
