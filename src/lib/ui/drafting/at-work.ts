import type { Room } from '../../client/room.svelte';

type Announcing = Pick<Room<'drafter'>, 'announce'>;

/** While a field inside has the focus, the others are told that this draft is being written. */
export const atWork = (room: Announcing, draftId: string) => (place: HTMLElement) => {
  const entered = () => room.announce('', draftId);
  /** Going from one field to the next is no news. */
  const left = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) room.announce('', '');
  };
  place.addEventListener('focusin', entered);
  place.addEventListener('focusout', left);
  return () => {
    place.removeEventListener('focusin', entered);
    place.removeEventListener('focusout', left);
    room.announce('', '');
  };
};
