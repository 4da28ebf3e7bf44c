import { request, type Agent, type ClientRequest } from 'node:http';

/** A browser's XMLHttpRequest as far as Engine.IO asks for it: text, cookies of the page, its own connections. */
export function xhrFor(agent: () => Agent, cookie: () => string, origin: string) {
  return class {
    readyState = 0;
    status = 0;
    responseText = '';
    withCredentials = true;
    timeout = 0;
    onreadystatechange: () => void = () => undefined;
    #request: ClientRequest | undefined;
    #headers: Record<string, string> = {};
    #target = { method: 'GET', url: '' };

    open(method: string, url: string): void {
      this.#target = { method, url: new URL(url, origin).href };
    }
    setRequestHeader(name: string, value: string): void {
      this.#headers[name] = value;
    }
    send(body: string | null): void {
      const { method, url } = this.#target;
      const headers = { ...this.#headers, cookie: cookie() };
      this.#request = request(url, { method, headers, agent: agent() }, (response) => {
        response.setEncoding('utf8');
        response.on('data', (text: string) => (this.responseText += text));
        response.on('error', () => this.#end(0));
        // A redirection leads to another site, which a page may not read.
        const status = response.statusCode ?? 0;
        response.on('end', () => this.#end(status >= 300 && status < 400 ? 0 : status));
      });
      this.#request.on('error', () => this.#end(0));
      this.#request.end(body ?? undefined);
    }
    abort(): void {
      this.onreadystatechange = () => undefined;
      this.#request?.destroy();
    }
    getResponseHeader(): null {
      return null;
    }
    #end(status: number): void {
      if (this.readyState === 4) return;
      this.readyState = 4;
      this.status = status;
      this.onreadystatechange();
    }
  };
}
