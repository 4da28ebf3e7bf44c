/** The address of a photo, from any page of the meeting. */
export const photoUrl = (code: string, photoId: string): string => `/m/${code}/photos/${photoId}`;
