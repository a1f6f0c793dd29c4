/** An answer across an edge: a value, or one clear Russian sentence for the person. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly message: string;
      /** Nobody answered: whether it was done is unknown, and the same may be asked again. */
      readonly unheard?: true;
    };
