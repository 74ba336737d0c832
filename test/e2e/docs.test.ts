/** What stands above the API's reference: a request put together, tried and taken away as code. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Document, operationsOf } from "../../src/page/docs/api.ts";
import { controlOf } from "../../src/page/docs/fields.ts";
import { send } from "../../src/page/docs/outcome.ts";
import { bodyRequest, exampleRequest, queryRequest, TOKEN } from "../../src/page/docs/request.ts";
import { curlSnippet, javascriptSnippet, pythonSnippet } from "../../src/page/docs/snippets.ts";
import { COLOURS, violations } from "./axe.ts";
import { baseUrl, open } from "./harness.ts";

const built = new URL("../../dist/page/openapi.json", import.meta.url);
// The build's own document.
const operations = operationsOf(JSON.parse(readFileSync(built, "utf8")) as Document);
const byId = (id: string) => {
	const found = operations.find((one) => one.id === id);
	if (!found) throw new Error(`no operation ${id}`);
	return found;
};

/** Runs code as a module would, and gives back what it printed. */
async function runHere(code: string): Promise<unknown[]> {
	const printed: unknown[] = [];
	const AsyncFunction = (async () => {}).constructor as new (
		...parts: string[]
	) => (console: object) => Promise<void>;
	await new AsyncFunction("console", code)({ log: (one: unknown) => printed.push(one) });
	return printed;
}

test("every parameter by query has its place in the body: the same result either way", async () => {
	const [get, post] = [byId("getEstimate"), byId("createEstimate")];
	const all = get.parameters.map((parameter): [string, string] => {
		const [example] = parameter.schema.examples ?? [];
		const control = controlOf(parameter);
		return [parameter.name, control.kind === "several" ? control.choices.join() : String(example)];
	});
	const values = { ...Object.fromEntries(all), view: "", locale: "" };
	const answers = [queryRequest(get, baseUrl, values), bodyRequest(post, baseUrl, values)].map(
		async ({ url, method, headers, body }) => {
			const sent = { method, headers: headers as Record<string, string> }; // none of them is to be made up
			return (await fetch(url, { ...sent, body: JSON.stringify(body) ?? null })).json();
		},
	);
	const [asked, sent] = await Promise.all(answers);
	expect(asked.resolvedInput.workflows[0].automation.deflectionRate).toBe(0.4);
	expect(asked.timeline.length).toBeGreaterThan(0);
	expect(sent).toEqual(asked);
});

test("by query and in a body the same values are refused", async () => {
	const wrong = { monthlyContacts: "many", horizonMonths: "1e999", deflectionRate: "40" };
	for (const request of [
		queryRequest(byId("getEstimate"), baseUrl, wrong),
		bodyRequest(byId("createEstimate"), baseUrl, wrong),
	]) {
		const outcome = await send(request);
		expect(outcome).toMatchObject({ kind: "refused", status: 422 });
		expect(JSON.stringify(outcome)).toMatch(
			/horizonMonths.*monthlyContacts.*deflectionRate|monthlyContacts.*deflectionRate.*horizonMonths/,
		);
	}
});

test("every operation's code can be read by what it is for, and runs", async () => {
	const requests = operations.flatMap((operation) =>
		(operation.examples.length > 0 ? operation.examples : [undefined]).map((example) => ({
			operation,
			request: exampleRequest(operation, baseUrl, example),
		})),
	);
	expect(requests.length).toBeGreaterThan(operations.length);
	const shell = requests.map(({ request }) => curlSnippet(request)).join("\n");
	execFileSync("sh", ["-n"], { input: shell });
	for (const { operation, request } of requests) {
		const code = javascriptSnippet(request);
		expect(request.url).not.toContain("{");
		const isQuick = operation.method === "GET" && !operation.path.includes("/s");
		if (isQuick) expect(await runHere(code)).toHaveLength(1);
	}
	const python = requests.map(({ request }) => pythonSnippet(request));
	const check = "import ast, json, sys\nfor one in json.load(sys.stdin): ast.parse(one)";
	try {
		execFileSync("python3", ["-c", check], { input: JSON.stringify(python), stdio: "pipe" });
	} catch (failure) {
		// Only a machine without Python may do without this.
		if ((failure as { code?: string }).code !== "ENOENT") throw failure;
	}
});

test("a scenario is saved and deleted by the code alone", async () => {
	const create = byId("createScenario");
	const [example] = create.examples;
	const [saved] = await runHere(javascriptSnippet(exampleRequest(create, baseUrl, example)));
	const { id, editToken } = saved as { id: string; editToken: string }; // the API's receipt
	const request = exampleRequest(byId("deleteScenario"), baseUrl, undefined);
	const code = javascriptSnippet(request)
		.replace(/scenarios\/\w+/, `scenarios/${id}`)
		.replace(TOKEN, editToken)
		.replace(/ *"If-Match".*\n/, "");
	expect(await runHere(code)).toEqual([204]);
	await expect(runHere(code)).rejects.toThrow("deleted");
});

/** What stands above the reference works without it, which costs more to start than all the rest. */
const withoutReference = async (page: Page) => {
	await page.route("**/swagger-ui-bundle*", (route) => route.abort());
};

test("a request is put together, tried, mended and copied", async () => {
	const wide = { viewport: { width: 1280, height: 900 } };
	await using visit = await open("/docs", wide, withoutReference);
	const { page } = visit;
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	const made = page.locator(".made");
	const address = made.getByLabel("Address", { exact: true });
	const outcome = made.locator(".outcome");
	const hash = () => outcome.locator(".hash dd").innerText();
	const tryIt = async (status: string) => {
		await made.getByRole("button", { name: "Try it" }).click();
		await outcome.locator("output", { hasText: status }).waitFor();
	};

	expect(await address.inputValue()).toBe(
		`${baseUrl}/v1/estimate?preset=ecommerce&monthlyContacts=5000`,
	);
	await page.getByLabel("Contacts a month").fill("8000");
	await page.getByLabel("Starting point").selectOption("saas");
	await page.getByLabel("Contacts AI answers").fill("40");
	await page.getByLabel("resolvedInput").check();
	const wrong = `${baseUrl}/v1/estimate?preset=saas&monthlyContacts=8000&deflectionRate=40&include=resolvedInput`;
	expect(await address.inputValue()).toBe(wrong);

	await tryIt("422");
	const field = page.getByLabel("Contacts AI answers");
	expect(await field.getAttribute("aria-invalid")).toBe("true");
	const described = (await field.getAttribute("aria-describedby"))?.split(" ") ?? [];
	const said = await Promise.all(described.map((id) => page.locator(`#${id}`).innerText()));
	expect(said.join(" ")).toMatch(/Too large.*From 0 to 1\./s);
	await made.getByRole("button", { name: "deflectionRate" }).click();
	expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(await violations(page, "#app")).toEqual([]);

	await field.fill("0.4");
	expect(await field.getAttribute("aria-invalid")).toBeNull();
	await tryIt("200");
	expect(await outcome.locator("output").innerText()).toContain("you would get back about");
	const asked = await hash();
	await made.getByText("POST: in the body").click();
	await outcome.getByText("The request has changed since.").waitFor();
	await tryIt("200");
	await expect.poll(() => outcome.getByText("changed since").count()).toBe(0);
	expect(await hash()).toBe(asked);
	expect(await address.inputValue()).toBe(`${baseUrl}/v1/estimate?include=resolvedInput`);

	await made.getByRole("tab", { name: "curl" }).focus();
	await page.keyboard.press("End");
	const python = made.getByRole("tabpanel", { name: "Python" });
	await python.getByRole("button", { name: "Copy" }).click();
	await python.getByText("Copied.").waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('"deflectionRate": 0.4');

	await page.getByLabel("Operation", { exact: true }).selectOption("rotateScenario");
	const code = page.locator(".operations textarea");
	expect(await code.inputValue()).toContain('"Idempotency-Key": str(uuid.uuid4())');
	// What was refused on purpose is all that a console may speak of.
	const problems = (await visit.problems()).filter((one) => !/422|ERR_FAILED/.test(one));
	expect(problems).toEqual([]);
});

test("on a phone, in Chinese and in the dark: it fits, and says what is missing", async () => {
	const phone = { width: 360, height: 740 };
	const options = { viewport: phone, locale: "zh-CN", colorScheme: "dark" } as const;
	await using visit = await open("/docs", options, withoutReference);
	const { page } = visit;
	await page.getByText("参考未能载入").waitFor();
	const output = page.locator(".outcome output");
	const tryIt = () => page.getByRole("button", { name: "试一试" }).click();

	const hints = page.locator(".builder .parameter .hint");
	expect(await hints.count()).toBeGreaterThan(15);
	for (const hint of await hints.allTextContents()) expect(hint).toMatch(/\p{Script=Han}.*。$/u);
	expect(await page.locator(".builder .parameter .hint [lang=en]").count()).toBe(0);

	await tryIt();
	await output.getByText("投入1元").or(output.getByText("3年")).first().waitFor();
	await page.locator("details.group:not([open]) > summary").first().click();
	await page.getByLabel("AI独立答复比例").fill("0.5");
	expect(await page.locator(".address textarea").inputValue()).toContain("deflectionRate=0.5");
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(await violations(page, "#app")).toEqual([]);

	await page.route("**/v1/estimate*", (route) =>
		route.fulfill({ status: 429, headers: { "retry-after": "17" }, body: "{}" }),
	);
	await tryIt();
	await output.getByText("17秒").waitFor();
	await page.context().setOffline(true);
	await page.unroute("**/v1/estimate*");
	await tryIt();
	await output.getByText("没有收到回答").waitFor();
});

test("axe finds nothing in the reference, asked and answered, in the light and in the dark", async () => {
	await using visit = await open("/docs", { colorScheme: "light" });
	const { page } = visit;
	const openOne = async (kind: string) => {
		const operation = page.locator(`.opblock-${kind}`).first();
		await operation.locator(".opblock-summary-control").click();
		await operation.getByRole("button", { name: "Try it out" }).click();
		return operation;
	};
	const post = await openOne("post");
	await post.getByRole("combobox", { name: "locale" }).selectOption("zh-CN");
	expect(await post.getByRole("textbox", { name: "Request body" }).inputValue()).toContain("{");
	await post.getByRole("button", { name: "Execute" }).click();
	await post.locator(".live-responses-table").waitFor();
	await openOne("put");
	expect(await violations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: "dark" });
	await page.getByRole("button", { name: "Authorize" }).click();
	await page.getByRole("button", { name: "Close" }).first().waitFor();
	expect(await violations(page, ".dialog-ux")).toEqual([]);
	expect(await violations(page, "html", COLOURS)).toEqual([]);
	// It takes axe seconds to read hundreds of schemas.
}, 60_000);
