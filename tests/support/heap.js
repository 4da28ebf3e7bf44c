// Loaded into a server with --expose-gc: says how much it holds once everything collectable is gone.
process.on('message', (/** @type {unknown} */ message) => {
  if (message !== 'heap') return;
  globalThis.gc?.();
  process.send?.({ heapBytes: process.memoryUsage().heapUsed });
});
