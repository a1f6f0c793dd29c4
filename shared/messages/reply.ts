/** An answer across an edge: a value, or one clear Russian sentence for the person. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };
