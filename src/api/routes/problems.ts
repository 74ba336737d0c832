/** A page for people on each problem and each fault of an input: where a problem's `type` leads. */
import type { App } from "../env.ts";
import { EXPLANATIONS, type Explanation } from "../explanations.ts";
import { limited } from "../limits.ts";
import { ProblemError } from "../problem.ts";

const STYLE =
	"body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem}h1{font-size:1.5rem;line-height:1.2}code{font-size:.9em}footer{margin-top:2rem}";

const escaped = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

// color-scheme alone gives the browser's own light and dark colours.
export const pageOf = (
	code: string,
	{ title, meaning, remedy }: Explanation,
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · Support ROI</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p><code>${escaped(code)}</code></p>
<h1>${escaped(title)}</h1>
<p>${escaped(meaning)}</p>
<h2>What to do</h2>
<p>${escaped(remedy)}</p>
</main>
<footer><a href="/docs">API reference</a> · <a href="/">Calculator</a></footer>
</body>
</html>
`;

let policy: Promise<string> | undefined;

/** Nothing but this page's own style sheet, by its hash. */
async function contentPolicy(): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(STYLE));
	const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
	return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

export function registerProblems(app: App): void {
	app.get("/problems/:code", limited("reads"), async (c) => {
		const code = c.req.param("code");
		const html = pageOf(code, explanationOf(code));
		policy ??= contentPolicy();
		return c.html(html, 200, {
			"cache-control": "public, max-age=3600",
			"content-security-policy": await policy,
		});
	});
}

/** The explanation of a problem or a fault; throws where there is none. */
export function explanationOf(code: string): Explanation {
	const explanation = EXPLANATIONS.get(code);
	if (!explanation) throw new ProblemError("not-found", "There is no problem with this name.");
	return explanation;
}
