/** Calls back when the page has woken or the network may be another one. Returns what stops it. */
export function onWake(callback: () => void): () => void {
  const shown = () => {
    if (document.visibilityState === 'visible') callback();
  };
  document.addEventListener('visibilitychange', shown);
  addEventListener('pageshow', callback);
  addEventListener('online', callback);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('pageshow', callback);
    removeEventListener('online', callback);
  };
}
