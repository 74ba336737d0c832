/**
 * What Swagger UI's markup lacks for people who hear a page or go through it by keyboard: names of
 * fields, examples that can be scrolled, and no link within a button. It draws again whenever it likes,
 * so what it adds is looked at each time.
 */

/** Names each of them, unless something else already does. */
function name(all: Iterable<HTMLElement>, label: (one: HTMLElement) => string): void {
	for (const one of all)
		if (!one.hasAttribute("aria-label")) one.setAttribute("aria-label", label(one));
}

function mendAll(root: HTMLElement): void {
	const all = (selector: string) => root.querySelectorAll<HTMLElement>(selector);
	name(all("#servers"), () => "Server");
	name(all(".examples-select select"), () => "Example");
	for (const row of all("[data-param-name]"))
		name(row.querySelectorAll("select, input, textarea"), () => row.dataset.paramName ?? "");
	name(all(".body-param textarea"), () => "Request body");
	for (const [selector, label] of [
		[".information-container", "About the API"],
		[".scheme-container", "Servers and access"],
	] as const)
		for (const one of all(selector)) {
			one.setAttribute("role", "region");
			one.setAttribute("aria-label", label);
		}
	name(all(".close-modal"), () => "Close");
	for (const button of all("button.authorize[aria-label]")) button.removeAttribute("aria-label");
	for (const table of all("table[role=region]")) {
		const said = [".opblock-summary-method", ".opblock-summary-path"].map(
			(part) => table.closest(".opblock")?.querySelector(part)?.textContent,
		);
		table.setAttribute("aria-label", `Responses of ${said.join(" ")}`);
	}
	// The page has a first heading of its own.
	for (const title of all("h1")) title.setAttribute("aria-level", "2");
	for (const code of all("pre:not([tabindex])")) code.tabIndex = 0;
	// The button around it leads to the same place, and puts that into the address.
	for (const link of all(".opblock-summary-control a[href]")) link.removeAttribute("href");
}

/** Mends what is drawn within an element, now and later. */
export function mend(root: HTMLElement): void {
	const observer = new MutationObserver(() => mendAll(root));
	observer.observe(root, { childList: true, subtree: true });
}
