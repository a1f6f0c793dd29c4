import { asFileProblem, FileProblem } from "./file-problem.ts";

/** The bytes of a file as it stands now. */
export async function currentBytes(handle: FileSystemFileHandle): Promise<Uint8Array> {
  try {
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  } catch (error) {
    throw asFileProblem(error, handle.name);
  }
}

/** Asks the person, at the click, whether the file may be written to. */
export async function askToWrite(handle: FileSystemFileHandle): Promise<void> {
  const state = await handle.requestPermission?.({ mode: "readwrite" }).catch((error: unknown) => {
    throw asFileProblem(error, handle.name);
  });
  if (state !== undefined && state !== "granted")
    throw asFileProblem(new DOMException("", "NotAllowedError"), handle.name);
}

/**
 * Puts new bytes in place of the file. The browser writes a file of its own beside it and swaps the two at the end, so the old
 * file is whole until the new one is.
 * @returns false, and nothing is written, where the file no longer holds `expected`
 * @throws FileProblem with one Russian sentence
 */
export async function replaceBook(
  handle: FileSystemFileHandle,
  expected: Uint8Array,
  bytes: Uint8Array,
): Promise<boolean> {
  let writable: FileSystemWritableFileStream | null = null;
  try {
    writable = await handle.createWritable();
    await writable.write(bytes as Uint8Array<ArrayBuffer>);
    // As late as can be: whoever saved the file meanwhile keeps what they saved.
    if (!sameBytes(await currentBytes(handle), expected)) {
      await writable.abort();
      return false;
    }
    await writable.close();
  } catch (error) {
    await writable?.abort().catch(() => undefined);
    throw asFileProblem(error, handle.name);
  }
  if (sameBytes(await currentBytes(handle), bytes)) return true;
  throw new FileProblem(
    `«${handle.name}» записана, но читается не так, как записана. Откройте её и проверьте, при сомнении нажмите «Вернуть как было».`,
  );
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
