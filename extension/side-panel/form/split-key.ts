/** A panel key taken apart: the frame's number and the key inside the frame. @example splitKey("3:name:inn") // [3, "name:inn"] */
export function splitKey(key: string): [number, string] {
  const colon = key.indexOf(":");
  return [Number(key.slice(0, colon)), key.slice(colon + 1)];
}
