import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Something of the record that a view can lead to. */
export type Target =
  | { readonly kind: 'incident' | 'actor' | 'collection'; readonly id: string }
  | { readonly kind: 'look-up'; readonly input: string };

/** What the parts need from the page that shows them. */
export interface Navigation {
  open(target: Target): void;
  /** Of a page whose views have addresses: where a target, or a platform by its id, is found. */
  href?(target: Target | { readonly kind: 'platform'; readonly id: string }): string;
}

export const NavigationContext = createContext<Navigation>({ open: () => undefined });

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
