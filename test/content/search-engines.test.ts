import { describe, expect, test } from 'vitest';
import { isResultPage, resultHost } from '../../src/content/search-results/engines.ts';

function isResults(address: string): boolean {
  return isResultPage(new URL(address));
}

describe('a page of search results is known by host and query', () => {
  test.each([
    'https://www.google.com/search?q=x',
    'https://www.google.co.uk/search?q=x',
    'https://www.bing.com/search?q=x',
    'https://duckduckgo.com/?q=x',
    'https://search.brave.com/search?q=x',
    'https://yandex.ru/search/?text=x',
    'https://www.baidu.com/s?wd=x',
    'https://search.yahoo.com/search?p=x',
    'https://www.startpage.com/sp/search?query=x',
    'https://www.startpage.com/sp/search',
    'https://html.duckduckgo.com/html/',
  ])('%s', (address) => expect(isResults(address)).toBe(true));

  test.each([
    'https://www.google.com/',
    'https://shop.example/sp/search',
    'https://www.google.com.evil.example/search?q=x',
    'https://google.evil-site.example/search?q=x',
    'https://notgoogle.com/search?q=x',
    'https://shop.example/search?q=x',
  ])('and nothing else: %s', (address) => expect(isResults(address)).toBe(false));
});

describe('where a result leads', () => {
  const linkTo = (href: string) => Object.assign(document.createElement('a'), { href });

  test.each([
    ['straight', 'https://mtgox.com/x', 'www.google.com', 'mtgox.com'],
    ['through Google', 'https://www.google.com/url?q=https%3A%2F%2Fmtgox.com%2F&sa=U', 'www.google.com', 'mtgox.com'],
    ['through another Google', 'https://www.google.de/url?url=https://mtgox.com', 'www.google.com', 'mtgox.com'],
    ['through DuckDuckGo', 'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fmtgox.com', 'duckduckgo.com', 'mtgox.com'],
    ['through Bing', 'https://www.bing.com/ck/a?u=a1aHR0cHM6Ly9tdGdveC5jb20v&ntb=1', 'www.bing.com', 'mtgox.com'],
    [
      'through Yahoo',
      'https://r.search.yahoo.com/_y/RU=https%3a%2f%2fmtgox.com%2f/RK=2',
      'search.yahoo.com',
      'mtgox.com',
    ],
    ['to the engine itself', 'https://www.google.com/preferences', 'www.google.com', undefined],
    ['nowhere', 'javascript:void 0', 'www.google.com', undefined],
    ['to broken base64', 'https://www.bing.com/ck/a?u=a1%%%', 'www.bing.com', undefined],
  ])('%s', (_how, href, own, host) => {
    expect(resultHost(linkTo(href), own)).toBe(host);
  });

  test('through Baidu, by the element around it', () => {
    const around = document.createElement('div');
    around.setAttribute('mu', 'https://mtgox.com/');
    const link = linkTo('https://www.baidu.com/link?url=opaque');
    around.append(link);
    expect(resultHost(link, 'www.baidu.com')).toBe('mtgox.com');
  });
});
