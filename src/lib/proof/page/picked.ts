import type { Named } from './reading';

/* Files from the browser's picker or from a drop; folders are walked through. */

const named = async (file: File, name: string): Promise<Named> => ({
  name,
  content: new Uint8Array(await file.arrayBuffer()),
});

/** `webkitRelativePath` is set where a folder was chosen. */
export const fromPicker = (files: FileList): Promise<Named[]> =>
  Promise.all([...files].map((file) => named(file, file.webkitRelativePath || file.name)));

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function walk(entry: FileSystemEntry): Promise<Named[]> {
  if (entry.isFile)
    return [await named(await fileOf(entry as FileSystemFileEntry), entry.fullPath.slice(1))];
  const inside = await entriesIn(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(walk))).flat();
}

export async function fromDrop({ items }: DataTransfer): Promise<Named[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(walk))).flat();
}
