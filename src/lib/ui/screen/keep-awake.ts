/** Keeps the projector's laptop from dimming where the browser allows it (not over plain http). Returns the end of it. */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let lock: WakeLockSentinel | undefined;
  const ask = () => {
    if (document.visibilityState !== 'visible') return;
    // Refused on low battery: the hall's screen then dims as the laptop is set to.
    navigator.wakeLock.request('screen').then(
      (granted) => (lock = granted),
      () => undefined,
    );
  };
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
