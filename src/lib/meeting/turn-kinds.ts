/** What somebody wants the word for: tanggapan, pertanyaan, usul, interupsi. Alone: phones need the list, not the schemas. */
export const turnKinds = ['remark', 'question', 'proposal', 'interruption'] as const;
export type TurnKind = (typeof turnKinds)[number];
