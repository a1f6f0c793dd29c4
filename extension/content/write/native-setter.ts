type Holder = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLOptionElement;

/**
 * Sets a property by the setter of the element's prototype. Libraries put a setter of their own on the element to tell a
 * person's change from their own; going under it makes them see the change as the person's. The content script's world has
 * its own prototypes, which the page cannot have tampered with.
 */
export function setNatively<Key extends "value" | "checked" | "selected" | "selectedIndex">(
  element: Holder,
  property: Key,
  value: string | boolean | number,
): void {
  for (let proto = Object.getPrototypeOf(element); proto !== null; proto = Object.getPrototypeOf(proto)) {
    const setter = Object.getOwnPropertyDescriptor(proto, property)?.set;
    if (setter === undefined) continue;
    setter.call(element, value);
    return;
  }
  throw new Error(`No setter for ${property} on <${element.localName}>`);
}
