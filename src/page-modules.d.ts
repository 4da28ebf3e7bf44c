/** A module with all its imports, for a browser: the addresses of its script and of its styles (vite.phone.js). */
declare module '*?page' {
  export const script: string;
  /** Empty where the script brings them along. */
  export const styles: string;
}
