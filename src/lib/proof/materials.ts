import type { SecretaryView } from '../documents/secretary-view';
import { byId } from '../meeting/lists';
import { materialFolder } from './archive';
import type { ClaimedMaterial } from './facts';

/* Files that elements gave: material for their presentations, evidence for what they reported. */

export type Material = Pick<
  ClaimedMaterial,
  'id' | 'kind' | 'whose' | 'name' | 'bytes' | 'sha256' | 'file'
>;

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

/** Any .zip program on any system can write this name; the number keeps two of one name apart. */
function fileNameOf(n: number, { kind, whose, name }: Omit<Material, 'file'>): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,5})?$/.exec(name) ?? [];
  const words = [kind === 'evidence' ? 'bukti' : '', ascii(whose), ascii(stem).slice(0, 60)];
  return `${materialFolder}${[String(n + 1).padStart(2, '0'), ...words].filter(Boolean).join('_')}${ending}`;
}

/** All of them as the meeting knows them, elements in their order. `file`: its name in the archive. */
export function materialsOf({
  attachments,
  elements,
  followUps,
  progress,
}: Pick<SecretaryView, 'attachments' | 'elements' | 'followUps' | 'progress'>): Material[] {
  const nameOf = (id: string | null) => byId(elements, id)?.shortName ?? '';
  const shown = elements.flatMap(({ id: elementId }) =>
    attachments
      .filter((file) => file.elementId === elementId)
      .map((file) => ({ ...file, kind: 'presentation' as const, whose: nameOf(elementId) })),
  );
  const proven = followUps.flatMap(({ id: followUpId, ownerId }) =>
    (progress[followUpId] ?? []).flatMap(({ evidence, by }) =>
      evidence ? [{ ...evidence, kind: 'evidence' as const, whose: nameOf(by ?? ownerId) }] : [],
    ),
  );
  return [...shown, ...proven].map(({ id, kind, whose, name, bytes, sha256 }, n) => {
    const material = { id, kind, whose, name, bytes, sha256 };
    return { ...material, file: fileNameOf(n, material) };
  });
}
