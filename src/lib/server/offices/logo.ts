import { imageSize } from 'image-size';
import { Refusal, need } from '../../meeting/refusal';
import { logoPixels } from '../limits';
import { typeOf } from '../meeting-files/kinds';

export const logoTypes = ['image/png', 'image/jpeg'] as const;

/**
 * A logo's type and size by its own bytes. SVG is drawn by the secretary's browser (docs/decisions/offices.md).
 * @throws Refusal `logo.typeUnknown`, `logo.broken`, `logo.tooLarge`
 */
export function checkedLogo(bytes: Buffer) {
  const type = logoTypes.find((one) => one === typeOf(bytes));
  if (!type) throw new Refusal('logo.typeUnknown');
  const { width, height } = sizeOf(bytes);
  need(width > 0 && height > 0, 'logo.broken');
  need(Math.max(width, height) <= logoPixels, 'logo.tooLarge');
  return { type, width, height };
}

function sizeOf(bytes: Buffer) {
  try {
    return imageSize(bytes);
  } catch {
    throw new Refusal('logo.broken');
  }
}
