import type { minutesTexts } from '../../locale/minutes';
import { byId } from '../../meeting/lists';
import type { Views } from '../../meeting/views';

type Texts = (typeof minutesTexts)['id'];
type Items = Views['secretary']['agenda']['items'];

/** What a section is called on the page; nothing for a part of another page. */
export function sectionName(section: string, items: Items, t: Texts): string {
  switch (section) {
    case 'opening':
      return t.opening;
    case 'discussion':
      return t.discussion;
    case 'strategy':
      return t.strategy;
    case 'closing':
      return t.closing;
    default: {
      const item = byId(items, section.replace(/^item:/, ''));
      return item ? t.itemNotes(item.title) : '';
    }
  }
}
