/** Where the keyboard goes on when what it stood on is gone: never back to the start of the page. */

/** What the Tab key stops at. */
const STOPS =
	":is(a[href], button, input, select, textarea, summary):not(:disabled, [tabindex='-1'])";

/** A node on the way up from a button, as it stood when the button was pressed. */
interface Place {
	parent: Element;
	child: Element;
	index: number;
	siblings: number;
}

/** The next frame, by which what a press has changed is drawn. */
export const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));

const stopsIn = (element: Element): HTMLElement[] =>
	[...element.querySelectorAll<HTMLElement>(STOPS)].filter((stop) =>
		stop.checkVisibility({ visibilityProperty: true }),
	);

function placesOf(button: Element): Place[] {
	const places: Place[] = [];
	for (let child = button; child.parentElement; child = child.parentElement) {
		const parent = child.parentElement;
		const index = [...parent.children].indexOf(child);
		places.push({ parent, child, index, siblings: parent.childElementCount });
	}
	return places;
}

/** The nearest stop to where a button was: in what took its place, else before it, else behind it. */
function refuge(places: readonly Place[]): HTMLElement | undefined {
	for (const { parent, child, index, siblings } of places) {
		if (!parent.isConnected) continue;
		const here = parent.children[index];
		const replaced = here && here !== child && parent.childElementCount === siblings;
		const fields = replaced ? stopsIn(here).filter((stop) => stop.matches("[data-pointer]")) : [];
		const stops = stopsIn(parent);
		const behind = (stop: Element) =>
			here && !(here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING);
		const found = fields[0] ?? stops.findLast((stop) => !behind(stop)) ?? stops[0];
		if (found) return found;
	}
	return undefined;
}

async function follow({ target, pointerType, detail }: PointerEvent): Promise<void> {
	const button = target instanceof Element ? target.closest("button") : null;
	if (!button) return;
	const places = placesOf(button);
	// What is far from the button follows a frame or two later; whoever is on the way arrives first.
	for (let frame = 0; frame < 4 || underWay > 0; frame++) await drawn();
	if (document.activeElement !== document.body || button.isConnected) return;
	const next = refuge(places);
	// Some browsers' clicks know no pointer, but a key's always count as none.
	const byKey = pointerType === "" || detail === 0;
	// A finger or a pen would be answered with a keyboard on the screen.
	const isTyped = next?.matches("textarea, [type=text]");
	if (byKey || pointerType === "mouse" || !isTyped) next?.focus({ preventScroll: !byKey });
}

let underWay = 0;
/** Moves the focus on purpose: nobody else finds a place for it meanwhile. */
export async function onTheWay(move: () => Promise<void>): Promise<void> {
	underWay++;
	try {
		await move();
	} finally {
		underWay--;
	}
}

/** Gives the focus a neighbour whenever a press takes the pressed button off the page. */
export function keepFocus(): void {
	// Before anything is changed by the press.
	window.addEventListener("click", (event) => void follow(event), { capture: true });
}

/**
 * Moves to the first field of the item that the press of a list's button is adding.
 *
 * @param list the element around the list
 * @param items a selector of its items
 */
export async function enterAdded(list: Element | null, items: string): Promise<void> {
	await drawn();
	const added = [...(list?.querySelectorAll(items) ?? [])].at(-1);
	added?.querySelector<HTMLElement>("input, select")?.focus();
}
