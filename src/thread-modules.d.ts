/** A module and all its imports as the script of a worker thread (vite.threads.ts). */
declare module '*?thread' {
  const source: string;
  export default source;
}
