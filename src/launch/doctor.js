import { checkSays, stateWords } from '../lib/locale/checks.js';
import { checkFromOutside } from '../lib/server/checks/all.js';
import { wantedAddress } from './address.js';

/** Prints what stands in the way of a meeting, Indonesian first. Ends with 1 when something is broken. */
export async function examine() {
  const findings = await checkFromOutside(process.env.DATA_DIR ?? './data', wantedAddress());
  for (const finding of findings) {
    const { state } = finding;
    const name = stateWords[state].id.toUpperCase().padEnd(9);
    for (const lang of /** @type {const} */ (['id', 'en'])) {
      const [says, todo] = checkSays(finding, lang);
      console.log(`${lang === 'id' ? name : ' '.repeat(9)}  ${says}`);
      if (todo) console.log(`${' '.repeat(11)}→ ${todo}`);
    }
  }
  const count = (/** @type {string} */ state) =>
    findings.filter((finding) => finding.state === state).length;
  const [faults, attentions] = [count('fault'), count('attention')];
  console.log(
    `\n${faults} gangguan, ${attentions} perhatian. / ${faults} faults, ${attentions} to look at.`,
  );
  process.exitCode = faults > 0 ? 1 : 0;
}
