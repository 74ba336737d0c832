/**
 * Lighthouse's performance score of the calculator, mobile profile: a slow 4G line and a processor four
 * times slower. It times this machine while it does so, so it runs alone, several times; what else runs
 * here shows in its blocking time.
 */
import { audit } from "../e2e/lighthouse.ts";
import { percentile, serve } from "./served.ts";

const RUNS = 9;
const TIMES = [
	"first-contentful-paint",
	"largest-contentful-paint",
	"speed-index",
	"total-blocking-time",
	"cumulative-layout-shift",
];

const { baseUrl, chromePath, chromeArgs, chromeEnv, stop } = await serve();
try {
	const chrome = { path: chromePath, args: chromeArgs, env: chromeEnv };
	console.log(`Lighthouse, performance of /, ${RUNS} runs:`);
	const scores: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		const { scores: found, audits } = await audit(chrome, `${baseUrl}/`, ["performance"]);
		const score = found.performance ?? Number.NaN;
		scores.push(score);
		const times = TIMES.map((id) => `${id} ${audits[id]?.displayValue}`).join("  ");
		console.log(`  ${String(score).padStart(3)}  ${times}`);
	}
	console.log(`  median ${percentile(scores, 0.5)}, best ${Math.max(...scores)}`);
} finally {
	await stop();
}
process.exit(0);
