/** Where on a page something stands that may be on record. */
export type Place = TextPlace | ElementPlace;

/** Visible text, from a place in one text node to a place in the same or a later one. */
export interface TextPlace {
  readonly kind: 'text';
  readonly first: { readonly node: Text; readonly start: number };
  readonly last: { readonly node: Text; readonly end: number };
}

/** An attribute, or what a field holds. */
export interface ElementPlace {
  readonly kind: 'element';
  readonly element: Element;
}

export interface Hit {
  /** As written, without characters that nobody sees. */
  readonly text: string;
  readonly place: Place;
}
