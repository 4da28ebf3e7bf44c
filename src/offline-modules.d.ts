/** A page with its script inside, as one text (vite.offline.js). */
declare module '*.html?offline' {
  const html: string;
  export default html;
}
