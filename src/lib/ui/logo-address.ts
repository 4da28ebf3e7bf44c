/** Where the server gives out a meeting's logo. */
export const logoAddress = (code: string, id: string): string => `/m/${code}/logo/${id}`;
