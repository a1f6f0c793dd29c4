/** How long the browser may take to begin the download, ms. */
const PATIENCE = 60_000;

/** Hands the person a file as a download, which needs no permission. */
export function saveDownload(name: string, content: Uint8Array | string, type: string): void {
  const blob = new Blob([content as Uint8Array<ArrayBuffer> | string], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
