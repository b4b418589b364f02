/** An article as the fake services know it. */
export interface PressArticle {
  outlet: string;
  path: string;
  name: string;
  title: string;
  /** ISO 8601. */
  published: string | null;
  /** English name. */
  language: string;
  country: string | null;
  agency: string | null;
  sentences: string[];
}
/** Everything the services can find; with `newspaper` the articles are the demo newspaper's own pages. */
export declare function readPress(options: { newspaper: boolean; folder?: string; now?: number | null }): {
  articles: PressArticle[];
};
