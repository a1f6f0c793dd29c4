// The parts of the File System Access API that TypeScript's DOM library does not describe yet.
interface FileSystemHandle {
  requestPermission?(descriptor: { readonly mode: "read" | "readwrite" }): Promise<PermissionState>;
}

interface DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

interface Window {
  showOpenFilePicker?(options: {
    readonly id?: string;
    readonly types?: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }): Promise<readonly FileSystemFileHandle[]>;
}
