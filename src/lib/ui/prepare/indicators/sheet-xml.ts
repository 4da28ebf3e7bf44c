/* As much of a workbook's XML as is read here: opening tags and their attributes, under whatever prefix. */

export const tag = (name: string): string => `<(?:\\w+:)?${name}\\b`;

export const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';

export const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`${tag(name)}[^>]*>`, 'g')) ?? [];
