/* Parts in one file: fewer requests, and the bundler keeps what all share in the first script. */
export { default as AgendaPlace } from './AgendaPlace.svelte';
export { default as Contribute } from './Contribute.svelte';
export { default as DraftingLink } from './floor/DraftingLink.svelte';
export { default as FloorPlace } from './floor/FloorPlace.svelte';
export { default as Prioritise } from './priorities/Prioritise.svelte';
export { default as Elect } from './elect/Elect.svelte';
export { default as Electorate } from './ballot/Electorate.svelte';
export { default as Elected } from './elect/Elected.svelte';
export { default as Help } from './help/Help.svelte';
export { default as PassSeat } from './card/PassSeat.svelte';
export { default as PhoneClicker } from './PhoneClicker.svelte';
export { default as Respond } from './respond/Respond.svelte';
export { default as Result } from './now/Result.svelte';
export { default as Submissions } from './floor/Submissions.svelte';
export { default as Scene } from './now/Scene.svelte';
