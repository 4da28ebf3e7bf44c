/** Where the server draws up a file. */
export const fileAddress = (code: string, name: string): string => `/m/${code}/files/${name}`;

/** @throws Error when the server refuses or is gone */
export const fetchFile = (code: string, name: string): Promise<Blob> =>
  fetchFrom(fileAddress(code, name));

/** A file's content. @throws Error when the server refuses or is gone */
export async function fetchFrom(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.blob();
}

/** Hands a file to the browser's downloads. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
