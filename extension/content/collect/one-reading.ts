let isReading = false;
const forgetting: (() => void)[] = [];

/**
 * Looks at the page in one go. Meanwhile it cannot change, so what is found out about an element is found out once; afterwards
 * all of it is forgotten, since between two steps of writing anything may change.
 */
export function inOneReading<Result>(read: () => Result): Result {
  if (isReading) return read();
  isReading = true;
  try {
    return read();
  } finally {
    isReading = false;
    for (const forget of forgetting) forget();
  }
}

/** Whether a reading is going on: then it pays to look at the whole page once instead of around each element. */
export function isOneReading(): boolean {
  return isReading;
}

/** A function of the page that is worked out once for each element (or text) of a reading, and anew outside of one. */
export function oncePerReading<Key, Value extends NonNullable<unknown> | null>(
  find: (key: Key) => Value,
): (key: Key) => Value {
  const found = new Map<Key, Value>();
  forgetting.push(() => found.clear());
  return (key) => {
    if (!isReading) return find(key);
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}
