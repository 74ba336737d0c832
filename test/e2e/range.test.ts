/** How far the result may lie from the estimate and what it hangs on, held against the API's analyses. */
import { expect, test } from "vitest";
import { askApi, Calculator, calculate } from "./calculator.ts";
import { baseUrl, open } from "./harness.ts";

const INPUT = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };

/** What the API's analysis says. */
async function analyse<T>(path: string, request: object): Promise<T> {
	const response = await fetch(`${baseUrl}/v1/${path}`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(request),
	});
	expect(response.status).toBe(200);
	return (await response.json()) as T; // each caller names the part it reads
}

const cents = (amount: number): string =>
	new Intl.NumberFormat("en-US", {
		style: "currency",
		currency: "USD",
		maximumFractionDigits: Math.abs(amount) < 1000 ? 2 : 0,
	})
		.format(amount)
		.replace("-", "\u2212");

interface Simulation {
	metrics: { net: { p10: number; mean: number; p90: number } };
	probabilities: { netPositive: number };
}
interface Sensitivity {
	base: number;
	variables: { pointers: string[]; atLow: number; atHigh: number }[];
}
interface BreakEven {
	status: string;
	value: number | null;
}

test("the range, the odds, the tornado and what must be true are the API's", async () => {
	await using visit = await calculate("/", { ranges: true });
	const { page, calculator } = visit;
	await calculator.below();
	const settled = calculator.answer.locator(".spread[aria-busy=false]");
	await settled.waitFor();
	const { metrics, probabilities } = await analyse<Simulation>("simulate", { input: INPUT });
	const { p10, mean, p90 } = metrics.net;
	const exact = await settled
		.locator("dd")
		.evaluateAll((all) => all.map((one) => one.getAttribute("title")));
	expect(exact).toEqual([p10, mean, p90].map((amount) => `Exactly ${cents(amount)}`));

	// What those three are is said where every figure is explained, in the same round figures.
	await calculator.answer.getByText("How is this calculated?").click();
	const said8of10 = calculator.answer.getByText("simulated cases of what nobody knows yet");
	const explanation = await said8of10.innerText();
	for (const round of await settled.locator("dd").allInnerTexts())
		expect(explanation).toContain(round);
	expect(explanation).toMatch(/^5,000 simulated cases/);
	const all = await calculator.answer.locator(".explained").innerText();
	const lower = calculator.answer.locator("table.sum tr.below td");
	const [npv = "", peak = ""] = await lower.allInnerTexts();
	expect(all).toContain(`added up: ${npv}.`);
	expect(all).toContain(`is ${peak} below zero.`);
	const [, freed, cash, left] =
		/stop paying for: \$([\d,.]+) − \$([\d,.]+) = \$([\d,.]+)\./.exec(all) ?? [];
	const amount = (text = "") => Number(text.replaceAll(",", ""));
	expect(Math.abs(amount(freed) - amount(cash) - amount(left))).toBeLessThan(1.5);
	expect(amount(left)).toBeGreaterThan(0);

	const loses = 1 - probabilities.netPositive;
	const said = /about 1 of (\d+) simulated cases it loses money/.exec(
		await calculator.answer.locator(".sentence").innerText(),
	);
	expect(Math.abs(1 / Number(said?.[1]) - loses)).toBeLessThan(0.015);

	const drawing = page.getByRole("img", { name: /Running total/ });
	expect(await drawing.locator("path.likely").count()).toBe(1);
	expect(await drawing.locator("desc").textContent()).toContain("8 of 10 simulated cases");

	const { variables, base } = await analyse<Sensitivity>("sensitivity", {
		input: INPUT,
		metric: "net",
	});
	const influence = page.getByRole("region", { name: "What matters most" });
	// It comes after the range, in an answer of its own.
	const bars = influence.locator(".tornado tbody tr");
	await expect.poll(() => bars.count()).toBe(variables.length);
	const rows = await bars.allInnerTexts();
	expect(rows[0]).toContain("Freed time you will stop paying for");
	// As people say them: three digits.
	for (const [i, { atLow, atHigh }] of variables.entries())
		for (const amount of [atLow, atHigh])
			expect(rows[i]).toContain(cents(Number(amount.toPrecision(3))));

	// The bars lie between the amounts beside them and the plan's own, as shares of all that is shown.
	const edges = [base, ...variables.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
	const least = Math.min(...edges);
	const place = (amount: number) => (amount - least) / (Math.max(...edges) - least);
	const drawn = await bars.locator("svg").evaluateAll((all) =>
		all.flatMap((svg) => {
			const { width } = (svg as SVGSVGElement).viewBox.baseVal;
			return [...svg.querySelectorAll("rect")].map((rect) =>
				[rect.x, rect.width].map(({ baseVal }) => baseVal.value / width),
			);
		}),
	);
	const expected = variables.flatMap(({ atLow, atHigh }) =>
		[atLow, atHigh].map((amount) => [
			expect.closeTo(Math.min(place(amount), place(base)), 4),
			expect.closeTo(Math.abs(place(amount) - place(base)), 4),
		]),
	);
	expect(drawn).toEqual(expected);

	const must = influence.locator(".must-be");
	const price = await must.getByRole("row", { name: /^AI price/ }).innerText();
	const { value } = await analyse<BreakEven>("break-even", {
		input: INPUT,
		pointer: "/costs/usage/0/price",
	});
	expect(price).toContain(cents(Number(value)));
	expect(await visit.problems()).toEqual([]);
});

test("a plan that never pays says at which share it would, and the share typed in does", async () => {
	const input = { ...INPUT, workflows: [{ monthlyContacts: 900 }] };
	await using visit = await calculate("/#v=1&preset=ecommerce&workflows.0.monthlyContacts=900", {
		ranges: true,
	});
	const { calculator } = visit;
	const sentence = calculator.answer.locator(".sentence");
	await sentence.getByText(/No share of contacts answered by AI would make it pay/).waitFor();
	const all = {
		...input,
		workflows: [{ monthlyContacts: 900, automation: { deflectionRate: 1 } }],
	};
	expect((await askApi(all)).summary.net).toBeLessThan(0);
	await calculator.below();
	const needed = visit.page.locator(".must-be").getByRole("row", { name: /AI answers/ });
	expect(await needed.innerText()).toContain("no value is enough");

	await calculator.field(/^Contacts your team/).fill("2000");
	const hint = sentence.getByText(/would break even at/);
	await hint.waitFor();
	const share = /break even at ([\d.]+)%/.exec(await hint.innerText())?.[1] ?? "";
	await calculator.field("Out of 100 contacts, AI answers").fill(share);
	expect(await calculator.net()).toMatch(/^\$\d{1,3}(\.\d+)?$/);
});

test("where kinds of contacts differ, break-even is one share for each, and no number of contacts for all", async () => {
	const two = (share: string) =>
		[
			"v=1&preset=ecommerce",
			"workflows.0.name=Chat&workflows.0.monthlyContacts=1100",
			`workflows.0.automation.deflectionRate=${share}`,
			"workflows.1.name=Phone&workflows.1.monthlyContacts=400&workflows.1.costPerContact=9",
		].join("&");
	await using visit = await calculate(`/#${two("0.1")}`, { ranges: true });
	const { calculator, page } = visit;
	const hint = calculator.answer.locator(".sentence").getByText(/would break even at/);
	await hint.waitFor();
	const share = /break even at ([\d.]+)% of contacts answered by AI in every kind\./.exec(
		await hint.innerText(),
	)?.[1];
	await calculator.below();
	const must = page.locator(".must-be");
	await must.waitFor();
	expect(await must.getByRole("row", { name: /^Contacts your team/ }).count()).toBe(0);
	const row = must.getByRole("row", { name: /AI answers/ });
	expect(await row.innerText()).toContain(`${share}% in every kind`);
	// Typed into both it does, and a tenth less does not.
	const netAt = async (percent: number) =>
		(
			await askApi({
				preset: "ecommerce",
				workflows: [
					{ name: "Chat", monthlyContacts: 1100 },
					{ name: "Phone", monthlyContacts: 400, costPerContact: 9 },
				].map((one) => ({ ...one, automation: { deflectionRate: percent / 100 } })),
			})
		).summary.net;
	expect(await netAt(Number(share))).toBeGreaterThanOrEqual(0);
	expect(await netAt(Number(share) - 0.1)).toBeLessThan(0);
	expect(await visit.problems()).toEqual([]);
});

test("the last range stays, marked, while a new one is worked out, and typing never waits for it", async () => {
	await using visit = await calculate("/", { ranges: true });
	const { calculator } = visit;
	const spread = calculator.answer.locator(".spread");
	await calculator.answer.locator(".spread[aria-busy=false]").waitFor();
	const before = await spread.locator("dd").allInnerTexts();
	const seen = await calculator.field(/^Contacts your team/).evaluate(async (field) => {
		const input = field as HTMLInputElement; // a text field, by its role
		const states: { busy: string | null; low: string | null | undefined; net: string | null }[] =
			[];
		const box = document.querySelector(".spread");
		for (const text of ["6", "60", "600", "6000"]) {
			input.value = text;
			input.dispatchEvent(new InputEvent("input", { bubbles: true }));
			await new Promise(requestAnimationFrame);
			states.push({
				busy: box?.getAttribute("aria-busy") ?? null,
				low: box?.querySelector("dd")?.textContent,
				net: document.querySelector("[data-figure=net]")?.textContent ?? null,
			});
		}
		return states;
	});
	expect(seen[0]?.busy).toBe("true");
	expect(seen[0]?.low).toBe(before[0]);
	expect(new Set(seen.map(({ net }) => net)).size).toBe(4);
	await calculator.answer.locator(".spread[aria-busy=false]").waitFor();
	const { metrics } = await analyse<Simulation>("simulate", {
		input: { ...INPUT, workflows: [{ monthlyContacts: 6000 }] },
	});
	const low = () => spread.locator("dd").first().getAttribute("title");
	const sixThousand = `Exactly ${cents(metrics.net.p10)}`;
	expect(await low()).toBe(sixThousand);
	// What the result hangs on comes with the part that shows it, though the range is here already.
	await calculator.below();
	await visit.page.locator(".tornado").waitFor();
	// From then on it follows every figure, also from one plan that pays to another.
	await calculator.field(/^Contacts your team/).fill("6500");
	await expect.poll(low).not.toBe(sixThousand);
	await calculator.answer.locator(".spread[aria-busy=false]").waitFor();
});

test("where the range cannot be worked out, the page says so and the figures stay", async () => {
	await using visit = await open("/", { locale: "en-US" }, async (page) => {
		await page.addInitScript(() => {
			window.Worker = class extends EventTarget {
				postMessage() {
					this.dispatchEvent(new Event("error"));
				}
			} as unknown as typeof Worker;
		});
	});
	const calculator = new Calculator(visit.page);
	await calculator.answer.getByText("The range could not be worked out in this browser.").waitFor();
	expect(await calculator.answer.locator(".spread").count()).toBe(0);
	expect(await calculator.net()).toMatch(/^\$[\d,.]+$/);
});
