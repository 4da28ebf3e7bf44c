/** `+7`, `−3`, `0`; nothing for what has not begun. */
export const signed = (minutes: number | null): string => {
  if (minutes === null) return '';
  return minutes === 0 ? '0' : `${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}`;
};
