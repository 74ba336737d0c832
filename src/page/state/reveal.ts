/** Moves to an element, opening whatever hides it. */
export function reveal(element: HTMLElement | null): void {
	for (let at = element?.parentElement; at; at = at.parentElement)
		if (at instanceof HTMLDetailsElement) at.open = true;
	element?.focus();
}
