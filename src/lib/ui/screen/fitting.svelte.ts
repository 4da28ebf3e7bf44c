import { untrack } from 'svelte';

/** The least size of words in the hall, in --u (percent of the screen's shorter side). */
export const leastSize = 3.4;
/** Down to here everything shrinks; below, boxes marked `data-yields` are dealt out instead. */
const comfortable = 4.8;
const step = 0.2;
const turnEveryMs = 12_000;

/**
 * Long texts: measured, shrunk step by step down to the least size, then dealt out on pages that turn by themselves;
 * never cut. Every `.fit` inside the attached node holds one child, its flow, whose size follows `--fit`.
 */
export class Fitting {
  #pages = $state(1);
  #page = $state(0);

  /** `largest` is asked anew with every measuring; attached again when it reads something reactive. */
  constructor(private readonly largest: () => number) {}

  get pages(): number {
    return this.#pages;
  }
  get page(): number {
    return this.#page;
  }

  readonly attach = (node: HTMLElement): (() => void) => {
    const largest = this.largest();
    const measure = () => this.#measure(node, largest);
    const watchSize = new ResizeObserver(measure);
    const watchText = new MutationObserver((records) => {
      if (records.some(({ target }) => isInFlow(target))) this.#page = 0;
      measure();
    });
    watchSize.observe(node);
    watchText.observe(node, { childList: true, characterData: true, subtree: true });
    document.fonts.addEventListener('loadingdone', measure);
    const timer = setInterval(() => this.#turn(node), turnEveryMs);
    untrack(measure);
    return () => {
      watchSize.disconnect();
      watchText.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
      clearInterval(timer);
    };
  };

  #measure(node: HTMLElement, largest: number): void {
    const regions = regionsOf(node);
    regions.forEach(unpage);
    let size = largest;
    node.style.setProperty('--fit', String(size));
    const crowd = (region: HTMLElement) =>
      overflows(region) && (size > comfortable || region.dataset['yields'] === undefined);
    while (size > leastSize && regions.some(crowd)) {
      size = Math.max(leastSize, size - step);
      node.style.setProperty('--fit', size.toFixed(2));
    }
    // All are measured before the first is dealt out: paging one gives its neighbours no more room.
    const crowded = regions.filter(overflows);
    this.#pages = Math.max(1, ...crowded.map(deal));
    this.#page = Math.min(this.#page, this.#pages - 1);
    this.#show(node);
  }

  #turn(node: HTMLElement): void {
    if (this.#pages === 1) return;
    this.#page = (this.#page + 1) % this.#pages;
    this.#show(node);
  }

  #show(node: HTMLElement): void {
    for (const region of regionsOf(node)) {
      const { flow, pages, stride } = leaves(region);
      if (flow)
        flow.style.transform =
          pages > 1 ? `translateX(${-Math.min(this.#page, pages - 1) * stride}px)` : '';
    }
  }
}

const regionsOf = (node: HTMLElement) => [...node.querySelectorAll<HTMLElement>('.fit')];
const flowOf = ({ firstElementChild }: HTMLElement) =>
  firstElementChild instanceof HTMLElement ? firstElementChild : null;
const overflows = (region: HTMLElement) => region.scrollHeight > region.clientHeight + 1;

const isInFlow = (target: Node) => {
  const element = target instanceof Element ? target : target.parentElement;
  return element?.closest('.fit') != null;
};

function unpage(region: HTMLElement): void {
  region.removeAttribute('data-pages');
  flowOf(region)?.removeAttribute('style');
}

/** Columns of the region's width run on sideways: lines and rows stay whole. */
function deal(region: HTMLElement): number {
  const flow = flowOf(region);
  if (!flow) return 1;
  const { clientHeight, clientWidth } = region;
  region.dataset['pages'] = '1';
  flow.style.height = `${clientHeight}px`;
  flow.style.columnWidth = `${clientWidth}px`;
  const gap = parseFloat(getComputedStyle(flow).columnGap) || 0;
  const pages = Math.max(1, Math.round((flow.scrollWidth + gap) / (clientWidth + gap)));
  // A stray descender may overflow without filling a page.
  if (pages === 1) unpage(region);
  else region.dataset['pages'] = String(pages);
  return pages;
}

function leaves(region: HTMLElement): { flow: HTMLElement | null; pages: number; stride: number } {
  const flow = flowOf(region);
  const gap = flow ? parseFloat(getComputedStyle(flow).columnGap) || 0 : 0;
  return { flow, pages: Number(region.dataset['pages'] ?? 1), stride: region.clientWidth + gap };
}
