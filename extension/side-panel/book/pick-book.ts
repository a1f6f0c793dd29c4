/** A file the person gave, with the way back to it where the browser gives one. */
export type PickedFile = { readonly file: File; readonly handle: FileSystemFileHandle | null };

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Whether this browser can write back to a file that was picked. */
export function canPickForWriting(): boolean {
  return typeof window.showOpenFilePicker === "function";
}

/**
 * Lets the person pick a book so that it can be written to later; only reading is asked for now. Null where they changed their mind.
 * @throws DOMException where the browser does not let this page ask
 */
export async function pickBook(): Promise<PickedFile | null> {
  try {
    const picked = await window.showOpenFilePicker?.({
      id: "book",
      types: [{ description: "Книга Excel", accept: { [XLSX]: [".xlsx"] } }],
    });
    const handle = picked?.[0];
    return handle === undefined ? null : { file: await handle.getFile(), handle };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** A dropped file. To be called at once in the handler of the drop: afterwards the browser gives nothing. */
export async function droppedBook(transfer: DataTransfer): Promise<PickedFile | null> {
  const item = [...transfer.items].find(({ kind }) => kind === "file");
  const file = item?.getAsFile() ?? transfer.files[0] ?? null;
  const asked = item?.getAsFileSystemHandle?.();
  const handle = await asked?.catch(() => null);
  if (file === null) return null;
  return { file, handle: handle instanceof FileSystemFileHandle ? handle : null };
}
