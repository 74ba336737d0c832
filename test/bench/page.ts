/**
 * What a keystroke costs in the browser, with every section of the page there: from the input event to
 * the point results laid out, which must fit into the frame it belongs to.
 *
 * Beside it in turns: the same keystroke in a field that nothing listens to, and one whose listener
 * only writes the net value's text. The ratio tells what the calculator adds, whatever the machine.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import { percentile, serve } from "./served.ts";

const KEYSTROKES = 200;
const FRAME = 1000 / 60;

/** Runs in the page: the milliseconds of each keystroke, for the three fields in turn. */
const MEASURE = `(async (count) => {
	const field = [...document.querySelectorAll("input[data-pointer]")].find(({ dataset }) =>
		dataset.pointer.endsWith("/monthlyContacts"));
	const net = document.querySelector("[data-figure=net]");
	const make = (listen) => {
		const input = document.createElement("input");
		document.body.append(input);
		if (listen) input.addEventListener("input", () => {
			net.dataset.echo = input.value;
		});
		return input;
	};
	const fields = { calculator: field, bare: make(false), echo: make(true) };
	const times = { calculator: [], bare: [], echo: [] };
	let before = net.textContent;
	let same = 0;
	for (let i = 0; i < count; i++) {
		for (const [name, input] of Object.entries(fields)) {
			// One keystroke in each frame, as a fast hand would at most.
			await new Promise(requestAnimationFrame);
			await new Promise((done) => setTimeout(done, 50));
			const start = performance.now();
			input.value = String(4000 + 7 * i);
			input.dispatchEvent(new InputEvent("input", { bubbles: true }));
			// Signals draw in a microtask of their own.
			await Promise.resolve();
			await new Promise((drawn) => queueMicrotask(drawn));
			net.getBoundingClientRect();
			times[name].push(performance.now() - start);
			if (name === "calculator") {
				if (net.textContent === before) same++;
				before = net.textContent;
			}
		}
	}
	return { times, same };
})(${KEYSTROKES})`;

const { baseUrl, browserEndpoint, stop } = await serve();
try {
	const browser = await chromium.connect(browserEndpoint);
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(baseUrl);
	await page.locator(".spread[aria-busy=false]").waitFor();
	await page.mouse.move(5, 5);
	await page.getByRole("heading", { name: "More detail" }).waitFor();
	await page.getByText("Show all other inputs").click();
	await sleep(2000);
	const { times, same } = (await page.evaluate(MEASURE)) as {
		times: Record<"calculator" | "bare" | "echo", number[]>;
		same: number;
	}; // what the function above returns
	console.log(`A keystroke in the calculator, ${KEYSTROKES} of them, all sections open (ms):`);
	for (const [name, all] of Object.entries(times))
		console.log(
			`  ${name.padEnd(11)} median ${percentile(all, 0.5).toFixed(2)}  p95 ${percentile(all, 0.95).toFixed(2)}  most ${Math.max(...all).toFixed(2)}`,
		);
	const p95 = percentile(times.calculator, 0.95);
	console.log(`  p95 is ${(p95 / FRAME).toFixed(2)} of a frame of ${FRAME.toFixed(1)} ms`);
	console.log(`  net value not yet there when laid out: ${same} of ${KEYSTROKES}`);
} finally {
	await stop();
}
process.exit(0);
