import { hydrate } from 'svelte';
import type { PhonePageData } from './page-data';
import PhonePage from './PhonePage.svelte';

/* Where the phone's script begins (vite.phone.js): it takes over what the server has drawn. */

const target = document.getElementById('phone');
if (target) {
  const props = JSON.parse(target.dataset.page ?? '') as PhonePageData;
  hydrate(PhonePage, { target, props });
}
