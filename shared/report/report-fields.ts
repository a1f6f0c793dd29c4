/** Placeholder of the catalogue: replaced by the full one in the next commit. */
export type FieldKey = string;
