/** A browser with one page open in it, as far as the scenario needs it. Positions are CSS pixels of the viewport. */
export type Engine = {
  /** As the browser itself gives it. */
  version: string;
  /** Resolves when the document has loaded. */
  open(url: string): Promise<void>;
  /** The value of an expression in the page; it must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  press(x: number, y: number): Promise<void>;
  /** Types into the field that has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Errors the console has shown so far: exceptions, refused scripts and styles. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** A phone's window. */
export const size = { width: 360, height: 740 };

/** What a page's expression becomes on its way out, the same in every protocol. */
export const asJson = (expression: string) => `JSON.stringify(${expression})`;
