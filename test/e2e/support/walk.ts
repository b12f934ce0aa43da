/** Goes through a page by keyboard alone, as somebody does who has no pointer. */
import type { Page } from 'puppeteer-core';

/** What has the focus: its name, whether it is seen, and whether it shows that it has it. */
export function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const outline = getComputedStyle(element).outlineStyle;
    const around = element.closest('.look-up, .search') ?? element;
    return {
      name: (element.getAttribute('aria-label') ?? element.innerText ?? element.getAttribute('name') ?? '').trim(),
      inSight: bottom > 0 && top < innerHeight && width > 0 && height > 0,
      isShown: outline !== 'none' || getComputedStyle(around).outlineStyle !== 'none',
      tag: element.tagName,
    };
  });
}

/** Goes through a page by Tab until the focus leaves it or comes back. */
export async function walk(page: Page, most = 150) {
  const stops: Awaited<ReturnType<typeof focused>>[] = [];
  await page.bringToFront();
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.tag === 'BODY') break;
    stops.push(stop);
  }
  return stops;
}

/** How many of the things that can be used the keyboard did not come to. */
export async function stopsMissing(page: Page, stops: readonly unknown[]): Promise<number> {
  const usable = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [tabindex="0"]')].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility(),
      ).length,
  );
  return usable - stops.length;
}
