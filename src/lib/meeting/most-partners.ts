/** How many partners an element names. Alone in its file: a phone loads it without the schemas. */
export const mostPartners = 5;
