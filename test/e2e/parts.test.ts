/** Parts of the page that do not come: a browser keeps what failed, so only a reload asks again. */
import type { Page } from "playwright-core";
import { test } from "vitest";
import { calculate } from "./calculator.ts";

/** Files of the page by the beginnings of their names. */
const filesOf = (names: string) => new RegExp(`/assets/(${names})-`);
const lose = (page: Page, names: string) => page.route(filesOf(names), (route) => route.abort());

test("a page without figures in its address does not promise them", async () => {
	await using visit = await calculate("/docs");
	const { page } = visit;
	await lose(page, "zh");
	await page.getByRole("button", { name: "简体中文" }).click();
	await page.getByText("This could not be loaded. Reload the page.", { exact: true }).waitFor();
});
