import { names } from '../archive';
import type { Checked } from './check';
import { brokenBefore, finding, type Finding } from './finding';
import type { MaterialFault } from './materials';

const materialFaults: Record<MaterialFault, string> = {
  unlogged: 'tidak ada dalam catatan kejadian',
  logged: 'berbeda dari yang dicatat dalam catatan kejadian saat berkas itu diterima',
  content: `isinya berbeda dari sidiknya dalam ${names.facts}`,
};
const leftOut: Record<'large' | 'gone', string> = {
  large: 'tidak disertakan karena besar; cocokkan salinannya dengan sidik ini',
  gone: 'sudah tidak ada di laptop saat berkas bukti dibuat; sidik saat diterima',
};

/** Nothing where no element gave a file. */
export function materialsFinding({ materials, hidden, log: { broken } }: Checked): Finding[] {
  if (materials.length + hidden.length === 0) return [];
  const faults = materials.flatMap(({ claimed, faults: found }) =>
    found.map((fault) => {
      const why =
        broken && fault === 'unlogged'
          ? `belum dibandingkan, ${brokenBefore}`
          : materialFaults[fault];
      return `${claimed.file} (${claimed.name}): ${why}.`;
    }),
  );
  const unspoken = hidden.map(
    (name) => `${name}: ada dalam catatan kejadian, tetapi tidak disebut dalam ${names.facts}.`,
  );
  const included = materials.filter(({ claimed }) => claimed.state === 'included');
  const noted = included.filter((one) => one.noted).length;
  const others = materials.flatMap(({ claimed: { state, name, whose, sha256 } }) =>
    state === 'included' ? [] : [`${name} (${whose}): ${leftOut[state]} ${sha256 || '–'}.`],
  );
  return [
    finding(
      'Bahan paparan dan bukti dukung unsur',
      [...faults, ...unspoken],
      [
        `${included.length} berkas sama dengan sidiknya, ${noted} di antaranya juga dengan sidik yang dicatat dalam catatan kejadian saat diterima.`,
        ...others,
      ],
    ),
  ];
}
