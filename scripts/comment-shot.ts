import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { Chromium, chromiumPath } from '../test/e2e/chromium.ts';

/**
 * Draws the comment that `lockstep demo` prints, as GitHub shows one, into docs/gallery/demo-comment.webp: the picture of the
 * README. Diagram and stages are unfolded. Needs chromium; a person looks at what comes out.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const width = 880;
const style = `body{font:14px/1.5 system-ui,"DejaVu Sans",sans-serif;color:#1f2328;margin:16px;background:#fff}
article{border:1px solid #d1d9e0;border-radius:6px}header{background:#f6f8fa;border-bottom:1px solid #d1d9e0;padding:8px 16px;
border-radius:6px 6px 0 0;color:#59636e}header b{color:#1f2328}header em{font-style:normal;border:1px solid #d1d9e0;border-radius:2em;
padding:0 6px;font-size:12px}header i{display:inline-block;width:20px;height:20px;border-radius:50%;background:#24292f;margin-right:8px;
vertical-align:middle}article>div{padding:12px 16px}h3{font-size:1.25em;margin:0 0 12px}table{border-collapse:collapse;margin:0 0 16px}
th,td{border:1px solid #d1d9e0;padding:6px 13px}tr:nth-child(2n){background:#f6f8fa}code{font:85% "DejaVu Sans Mono",monospace;
background:#818b981f;padding:.2em .4em;border-radius:6px}a{color:#0969da;text-decoration:none}details{margin:0 0 12px}sub{color:#59636e;
vertical-align:baseline;font-size:12px}pre.mermaid{background:none;margin:8px 0}`;

const path = chromiumPath();
if (path === undefined) throw new Error('chromium is not installed');
const folder = mkdtempSync(join(tmpdir(), 'lockstep-comment-'));
execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), 'demo', join(folder, 'demo')]);
const file = join(folder, 'comment.html');
writeFileSync(file, page(readFileSync(join(folder, 'demo/comment.md'), 'utf8')));
await using browser = await Chromium.start(path);
await browser.open(pathToFileURL(file).href, { width, height: 900 });
await browser.evaluate('drawn');
const height = Math.min(1_600, await browser.evaluate<number>('document.documentElement.scrollHeight'));
writeFileSync(join(root, 'docs/gallery/demo-comment.webp'), await browser.screenshot(width, height));
rmSync(folder, { recursive: true });

function page(comment: string): string {
  const html = marked
    .parse(comment, { async: false, gfm: true })
    .replaceAll(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      '<pre class="mermaid">$1</pre>',
    )
    .replaceAll(/<details>(?=<summary><b>(?:Pipeline|Stages))/g, '<details open>');
  const mermaid = pathToFileURL(join(root, 'node_modules/mermaid/dist/mermaid.min.js')).href;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>
<article><header><i></i><span><b>github-actions</b> <em>bot</em> commented</span></header><div>${html}</div></article>
<script src="${mermaid}"></script>
<script>mermaid.initialize({ startOnLoad: false, theme: 'neutral' }); const drawn = mermaid.run().then(() => 0);</script>`;
}
