export interface Server {
  port: number;
  /** `url('call.html', 'courier')` is the address on that outlet's own host; without an outlet, the plain one. */
  url(path?: string, outlet?: string): string;
  close(): Promise<void>;
}
/**
 * Serves the demo newspaper, or another folder, on 127.0.0.1. Port 0 (the default) takes a free one; `now` (epoch milliseconds) brings the
 * newspaper's dates near to it. @throws where the port is taken
 */
export declare function serve(options?: { port?: number; root?: string; now?: number | null }): Promise<Server>;
