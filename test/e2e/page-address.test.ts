import { expect, test } from "vitest";
import { calculate } from "./calculator.ts";

test("figures survive reload, back and forward", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const contacts = calculator.field(/^Contacts your team/);
	const start = await calculator.net();
	await contacts.fill("");
	await contacts.pressSequentially("9000", { delay: 30 });
	await contacts.blur();
	const changed = await calculator.net();
	await expect
		.poll(() => new URL(page.url()).hash)
		.toBe("#v=1&preset=ecommerce&workflows.0.monthlyContacts=9000");
	await calculator.field("AI price").fill("1.5");
	await calculator.field("AI price").blur();
	const dearer = await calculator.net();

	await page.reload();
	expect(await calculator.net()).toBe(dearer);
	await page.goBack();
	expect(await calculator.net()).toBe(changed);
	expect(await calculator.field("AI price").inputValue()).toBe("0.99");
	// Nine thousand was typed in four keystrokes and is one step.
	await page.goBack();
	expect(await calculator.net()).toBe(start);
	expect(await contacts.inputValue()).toBe("5,000");
	await page.goForward();
	await page.goForward();
	expect(await calculator.net()).toBe(dearer);
	// Going back with the keyboard still in the field takes back what was typed there too.
	await calculator.field("AI price").fill("2");
	await expect.poll(() => page.url()).toContain("price=2");
	await page.goBack();
	await expect.poll(() => calculator.net()).toBe(dearer);
	expect(await calculator.field("AI price").inputValue()).toBe("1.50");
	expect(await visit.problems()).toEqual([]);
});

test("figures reach no server", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const requests: string[] = [];
	page.on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""}`));
	await calculator.below();
	await calculator.field(/^Contacts your team/).fill("98765");
	await calculator.field(/^Contacts your team/).blur();
	await page.reload();
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("98,765");
	expect(requests.some((request) => request.includes("98765"))).toBe(false);
	expect(requests.length).toBeGreaterThan(0);
});

test("a value that cannot be used is kept from the result and shown in its field", async () => {
	const bad =
		"/#v=1&preset=saas&workflows.0.monthlyContacts=4000&workflows.0.automation.deflectionRate=40";
	await using visit = await calculate(bad);
	const { calculator } = visit;
	const field = calculator.field("Out of 100 contacts, AI answers");
	expect(await field.inputValue()).toBe("4,000");
	expect(await field.getAttribute("aria-invalid")).toBe("true");
	await calculator.answer.getByText("Too large: 100 is the most").waitFor();
	expect(await calculator.net()).toMatch(/\$/);
	await field.fill("35");
	expect(await calculator.answer.innerText()).not.toContain("cannot be used");
	expect(await visit.problems()).toEqual([]);
});

test("a link in another currency keeps the preset's numbers, to be checked", async () => {
	const link = "/#v=1&preset=saas&currency=EUR&workflows.0.monthlyContacts=3000";
	await using visit = await calculate(link);
	const { calculator } = visit;
	expect(await calculator.net()).toMatch(/^€/);
	expect(await calculator.form.innerText()).toContain("Check these amounts");
	expect(await visit.problems()).toEqual([]);
});

test("what the model refuses is said in the names that the form has", async () => {
	const all = "workflows.0.automation.deflectionRate=1&workflows.0.automation.relativeEffort=1.5";
	await using visit = await calculate(
		`/#v=1&workflows.0.monthlyContacts=100&workflows.0.costPerContact=5&${all}`,
	);
	const refused = visit.calculator.answer.getByText("more labour would be removed than there is");
	await refused.waitFor();
	expect(await refused.innerText()).toContain("“Of 100 it answers, stay solved”");
	expect(await refused.innerText()).not.toMatch(/[a-z][A-Z]/);
});

test("a link to versions that are not known here says so", async () => {
	const link = "/#v=1&preset=saas&modelVersion=1999-01&workflows.0.monthlyContacts=3000";
	await using visit = await calculate(link);
	const { calculator } = visit;
	await calculator.answer.getByText("This version is not known").waitFor();
	await calculator.answer.getByRole("button", { name: "Undo: Model version" }).click();
	expect(await calculator.net()).toMatch(/^\$/);
});

test.for(["/#v=2&preset=saas&workflows.0.monthlyContacts=3000", "/#V=1&preset=saas"])(
	"a link that cannot be read says that these are not its figures: %s",
	async (link) => {
		await using fresh = await calculate();
		await using visit = await calculate(link);
		const { calculator } = visit;
		const notice = calculator.answer.getByText("could not be read");
		await notice.waitFor();
		expect(await calculator.net()).toBe(await fresh.calculator.net());
		await calculator.field("AI price").fill("1.25");
		await expect.poll(() => notice.count()).toBe(0);
		expect(await visit.problems()).toEqual([]);
	},
);

test("what is no link of ours is not spoken of", async () => {
	await using visit = await calculate("/#anything");
	await visit.calculator.below();
	expect(await visit.calculator.answer.innerText()).not.toContain("could not be read");
});

test("a link that was escaped on its way opens as it was meant", async () => {
	const plain = "v=1&preset=saas&workflows.0.name=A%20%26%20B&workflows.0.monthlyContacts=3210";
	await using fresh = await calculate(`/#${plain}`);
	await using visit = await calculate(`/#${encodeURIComponent(plain)}`);
	expect(await visit.calculator.net()).toBe(await fresh.calculator.net());
	expect(await visit.page.getByText("could not be read").count()).toBe(0);
	await visit.calculator.field("AI price").fill("1.25");
	await expect.poll(() => visit.page.url()).toContain(`#${plain}&costs.usage.0.`);
	expect(await visit.problems()).toEqual([]);
});

const tag = encodeURIComponent("<img src=x onerror=alert(1)>");
test.for([
	"/#anything",
	"/#v=1",
	"/#v=1&preset=nowhere&currency=dollars",
	"/#v=1&preset=ecommerce&workflows.0.monthlyContacts=abc&rollout.0.startMonth=-3",
	"/#v=1&preset=ecommerce&costs.usage.0.name=x&workflows.7.monthlyContacts=1",
	"/#v=1&preset=ecommerce&workflows[]=&costs!=",
	`/#v=1&preset=ecommerce&workflows.0.monthlyContacts=5&workflows.0.name=${tag}&workflows.1.monthlyContacts=7`,
	"/#v=1&modelVersion=1999-01&preset=ecommerce&workflows.0.monthlyContacts=5000",
	"/#%E0%A4%A&v=1",
])("a hostile or broken link opens without harm: %s", async (link) => {
	await using visit = await calculate(link);
	await visit.calculator.form.getByRole("radio", { name: "Blank" }).waitFor();
	await visit.calculator.below();
	expect(await visit.page.locator("img").count()).toBe(0);
	expect(await visit.problems()).toEqual([]);
});

test("a link's empty rollout or price without an amount leaves the preset's", async () => {
	await using fresh = await calculate();
	const net = await fresh.calculator.net();
	for (const part of ["rollout[]=", "costs.usage.0.name=AI&costs.usage.0.unit=resolution"]) {
		await using visit = await calculate(
			`/#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000&${part}`,
		);
		expect(await visit.calculator.net(), part).toBe(net);
		await expect.poll(() => new URL(visit.page.url()).hash).toBe("");
	}
});

test("a link's empty list of prices says that there are none, and a volume it lacks is the next preset's", async () => {
	await using visit = await calculate(
		"/#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000&costs.usage[]=",
	);
	expect(await visit.calculator.field("AI price").inputValue()).toBe("");
	expect(visit.page.url()).toContain("costs.usage[]=");

	await using bare = await calculate("/#v=1&preset=ecommerce");
	const contacts = bare.calculator.field(/^Contacts your team/);
	expect(await contacts.inputValue()).toBe("");
	await bare.calculator.form.getByText("SaaS", { exact: true }).click();
	expect(await contacts.inputValue()).not.toBe("");
});

test.for(["Call \u202eus", "Pay at www.example.com", "a\u0007b"])(
	"a name that is no plain text is refused, from a link or typed: %j",
	async (name) => {
		const own = "#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000";
		await using visit = await calculate(`/${own}&workflows.0.name=${encodeURIComponent(name)}`);
		const { page, calculator } = visit;
		await calculator.answer.getByText("Expected plain text").waitFor();
		expect(await calculator.answer.innerText(), name).not.toContain(name);
		await expect.poll(() => page.url()).not.toContain("name=");
		await calculator.below();
		await page.getByText("Show all other inputs").click();
		const field = page
			.getByRole("region", { name: "More detail" })
			.locator("[data-pointer='/workflows/0/name']");
		expect(await field.getAttribute("aria-invalid")).toBe("true");
		await field.fill("Returns");
		await field.blur();
		expect(await calculator.answer.innerText()).not.toContain("Expected plain text");
		await field.fill("https://example.com");
		await field.blur();
		expect(await calculator.answer.innerText()).toContain("Expected plain text");
		expect(await visit.problems()).toEqual([]);
	},
);

test("one figure of a part that a link switched off leaves the others off", async () => {
	const link = "/#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000&workflows.0.automation!=";
	await using visit = await calculate(link);
	const { page, calculator } = visit;
	const contained = calculator.field("Of 100 it answers, stay solved");
	expect(await contained.inputValue()).toBe("100");
	await calculator.field("Out of 100 contacts, AI answers").fill("40");
	await calculator.field("Out of 100 contacts, AI answers").blur();
	expect(await contained.inputValue()).toBe("100");
	await expect.poll(() => page.url()).toContain("workflows.0.automation.containmentRate!=");
});
