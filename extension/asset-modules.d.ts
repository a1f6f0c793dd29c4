/** crxjs builds such an import into one classic file and gives its path inside the extension. */
declare module "*?script&iife" {
  const path: string;
  export default path;
}
