/**
 * An object that stands in for a Google service: the members given work, every other one throws. So a test on this machine
 * can never pass because a call silently did nothing.
 * @example strictStandIn<Sheet>("Sheet", { getName: () => "Паспорт" }).clear() // throws «Sheet.clear …»
 */
export function strictStandIn<T extends object>(service: string, members: Partial<T>): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || Object.hasOwn(target, key)) return Reflect.get(target, key, receiver);
      throw new Error(`${service}.${key} is not part of the in-memory Google Sheets`);
    },
    set(_, key) {
      throw new Error(
        `${service}.${String(key)} is not part of the in-memory Google Sheets and cannot be set`,
      );
    },
  }) as T;
}

/** The real enumerations exist only inside Google; scripts can compare and print their members, which serve as keys and values here. */
export function enumeration<T extends object>(names: readonly string[]): T {
  return strictStandIn<T>(
    "An enumeration",
    Object.fromEntries(names.map((name) => [name, name])) as Partial<T>,
  );
}
